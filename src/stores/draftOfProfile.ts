import { isClearable, screen } from '../planner/screening.ts';
import type { Profile } from '../schemas/profile.ts';
import type { Draft } from './draft.ts';

const noneIfEmpty = (list: readonly string[]): string[] => (list.length === 0 ? ['none'] : [...list]);

/**
 * The answers that make a profile, so that one from a link or a file can be changed like one's own.
 * @param pages ids of the question pages, all of which count as passed
 */
export function draftOf(profile: Profile, pages: readonly string[]): Draft {
  const typed: Record<string, string> = {};
  const unsure: string[] = [];
  const put = (field: string, value: string | number | null | undefined, unit = ''): void => {
    if (value === null) unsure.push(field);
    else if (value !== undefined) typed[field] = unit === '' ? String(value) : `${value} ${unit}`;
  };
  const { tolerance, running, week, goal } = profile;
  for (const field of ['startDate', 'age', 'sex', 'side', 'location', 'previousEpisodes'] as const)
    put(field, profile[field]);
  for (const field of ['confidence', 'sleepHours', 'units', 'weekStart'] as const) put(field, profile[field]);
  put('weeksSinceOnset', profile.weeksSinceOnset, 'weeks');
  const { singleHeelRaises, ...measured } = tolerance;
  for (const [field, value] of Object.entries(measured)) put(`tolerance.${field}`, value);
  for (const leg of ['left', 'right'] as const)
    put(`tolerance.singleHeelRaises.${leg}`, singleHeelRaises === null ? null : singleHeelRaises?.[leg]);
  put('running.years', running?.years);
  put('running.surface', running?.surface);
  for (const field of ['weeklyKmBefore', 'weeklyKmNow', 'longestRunKmLast30Days'] as const)
    put(`running.${field}`, running?.[field], 'km');
  put('week.minutesPerDay', week?.minutesPerDay);
  put('goal.kind', goal?.kind);
  put('goal.distanceKm', goal?.distanceKm, 'km');
  put('goal.date', goal?.date);

  const ticked: Record<string, string[]> = {};
  if (profile.redFlags) ticked.redFlags = noneIfEmpty(profile.redFlags);
  if (profile.health) ticked.health = noneIfEmpty(profile.health);
  if (profile.medication) ticked.medication = noneIfEmpty(profile.medication);
  if (profile.injuryHistory)
    ticked.injuryHistory = noneIfEmpty([...new Set(profile.injuryHistory.map(({ kind }) => kind))]);
  if (week?.days) ticked['week.days'] = [...week.days];
  if (week?.equipment) ticked['week.equipment'] = [...week.equipment];
  if (week?.blocked) ticked['week.blocked'] = [week.blocked.length === 0 ? 'none' : 'some'];

  const { clinicianCleared, ...uncleared } = profile;
  const findings = clinicianCleared === true ? screen(uncleared).findings : [];
  return {
    typed,
    unsure,
    ticked,
    injuries: (profile.injuryHistory ?? []).map(({ kind, side, monthsAgo }) => ({
      kind,
      side: side ?? '',
      ago: monthsAgo === undefined ? '' : `${monthsAgo} months`,
    })),
    blocked: (week?.blocked ?? []).map((range) => ({ ...range })),
    cleared: findings.map(({ id }) => id).filter(isClearable),
    passed: [...pages],
  };
}
