import { isClearable, screen } from '../planner/screening.ts';
import type { Profile } from '../schemas/profile.ts';
import { kilometresOf, monthsOf, numberIn, weeksOf } from './amount.ts';
import { type Draft, isUnsure, tickedAt, typedAt } from './draft.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Leaves out what has no answer; an object with nothing in it is left out too. */
function compact(fields: Fields): Fields | undefined {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

const orUndefined = <T>(value: T | null): T | undefined => value ?? undefined;

/**
 * The profile that the answers make, not yet checked: `readProfile` says whether it is one. Distances are
 * turned into kilometres. A field that was not answered is left out; "not tried" and "not sure" become `null`
 * where the profile knows it.
 */
export function profileOf(draft: Draft): unknown {
  const word = (field: string): string | undefined => typedAt(draft, field) || undefined;
  const number = (field: string): number | undefined =>
    isUnsure(draft, field) ? undefined : orUndefined(numberIn(typedAt(draft, field)));
  const measured = (field: string): number | null | undefined =>
    isUnsure(draft, field) ? null : number(field);
  const distance = (field: string): number | undefined =>
    isUnsure(draft, field) ? undefined : orUndefined(kilometresOf(typedAt(draft, field)));
  const list = (field: string): readonly string[] | undefined =>
    field in draft.ticked ? tickedAt(draft, field).filter((value) => value !== 'none') : undefined;
  const wholeList = (field: string): readonly string[] | undefined =>
    field in draft.ticked ? tickedAt(draft, field) : undefined;
  const isRace = word('goal.kind') === 'race';

  const fields = compact({
    version: 1,
    startDate: word('startDate'),
    age: number('age'),
    sex: word('sex'),
    side: word('side'),
    location: word('location'),
    weeksSinceOnset: isUnsure(draft, 'weeksSinceOnset')
      ? undefined
      : orUndefined(weeksOf(typedAt(draft, 'weeksSinceOnset'))),
    previousEpisodes: number('previousEpisodes'),
    injuryHistory:
      'injuryHistory' in draft.ticked
        ? draft.injuries.map(({ kind, side, ago }) =>
            compact({ kind, side: side || undefined, monthsAgo: orUndefined(monthsOf(ago)) }),
          )
        : undefined,
    redFlags: list('redFlags'),
    health: list('health'),
    medication: list('medication'),
    tolerance:
      compact({
        morningStiffnessMinutes: measured('tolerance.morningStiffnessMinutes'),
        firstStepsPain: measured('tolerance.firstStepsPain'),
        walkMinutes: measured('tolerance.walkMinutes'),
        walkPain: measured('tolerance.walkPain'),
        doubleHeelRaisePain: measured('tolerance.doubleHeelRaisePain'),
        singleHeelRaises: compact({
          left: measured('tolerance.singleHeelRaises.left'),
          right: measured('tolerance.singleHeelRaises.right'),
        }),
        singleHeelRaisePain: measured('tolerance.singleHeelRaisePain'),
        hopPain: measured('tolerance.hopPain'),
        runMinutes: measured('tolerance.runMinutes'),
        runPain: measured('tolerance.runPain'),
      }) ?? {},
    running: compact({
      years: number('running.years'),
      weeklyKmBefore: distance('running.weeklyKmBefore'),
      weeklyKmNow: distance('running.weeklyKmNow'),
      longestRunKmLast30Days: distance('running.longestRunKmLast30Days'),
      surface: word('running.surface'),
    }),
    week: compact({
      days: wholeList('week.days'),
      minutesPerDay: number('week.minutesPerDay'),
      equipment: wholeList('week.equipment'),
      blocked: draft.ticked['week.blocked'] === undefined ? undefined : draft.blocked,
    }),
    confidence: number('confidence'),
    sleepHours: number('sleepHours'),
    goal: compact({
      kind: word('goal.kind'),
      distanceKm: isRace ? distance('goal.distanceKm') : undefined,
      date: isRace ? word('goal.date') : undefined,
    }),
    units: word('units'),
    weekStart: word('weekStart'),
  });
  return isCleared(draft, fields) ? { ...fields, clinicianCleared: true } : fields;
}

/** Clearance counts only when the runner gave it for every finding that stands now; a new one asks again. */
function isCleared(draft: Draft, fields: Fields | undefined): boolean {
  const blocking = screenSoFar(fields ?? {}).findings.filter(({ outcome }) => outcome === 'see-clinician');
  const clearable = blocking.filter(({ id }) => isClearable(id));
  return clearable.length > 0 && clearable.every(({ id }) => draft.cleared.includes(id));
}

/** Screens answers before all of them are given: what is not answered yet finds nothing. */
export function screenSoFar(fields: Fields): ReturnType<typeof screen> {
  return screen({
    version: 1,
    age: 40,
    side: 'left',
    location: 'unsure',
    tolerance: {},
    ...fields,
  } as Profile);
}

/** Screens answers in progress. */
export const screenDraft = (draft: Draft): ReturnType<typeof screen> =>
  screenSoFar(profileOf(draft) as Fields);
