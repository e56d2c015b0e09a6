import type { Catalogue } from '../../schemas/catalogue.ts';
import type { Log } from '../../schemas/log.ts';
import type { BlockedRange, Profile, Tolerance } from '../../schemas/profile.ts';
import type { EarlierCourse } from '../../schemas/readCourses.ts';
import { addDays, daysBetween, weekStartOf } from '../calendar.ts';
import { plannerOf, violations } from '../index.ts';
import { isRunEntry, readableEntries } from './entries.ts';
import { measuredBefore } from './measured.ts';

/** What new answers do to a plan that has begun. */
export type NewAnswers = {
  /** The answers that the plan is made from now. */
  readonly profile: Profile;
  /**
   * `goes-on`: the days behind stay as they were planned. `next-week`: the new answers would have changed them, so they
   * count from next week on, and the course goes on from where it has come. `new-course`: they say something else of the
   * tendon, so a new course starts today from today's tolerance, and the earlier one is kept as it was up to today.
   */
  readonly course: 'goes-on' | 'next-week' | 'new-course';
  /** A range blocked in the present week counts from the next week on: this week is laid out already. */
  readonly nextWeekOn: boolean;
  /** Answers about today's tolerance that were taken from the log for a new course, as paths (`tolerance.hopPain`). */
  readonly fromLog: readonly string[];
};

/**
 * Takes changed answers into a plan that may have begun, so that no day behind is ever rewritten (I13) and nothing
 * is planned as if it had been done.
 * @param before the answers the plan was made from; null for a first plan
 * @param after the answers now; `startDate` as typed, if it was
 * @param earlier the answers before those, oldest first
 */
export function takeAnswers(
  before: Profile | null,
  after: Profile,
  log: Log,
  today: string,
  catalogue: Catalogue,
  earlier: readonly EarlierCourse[] = [],
): NewAnswers {
  const plain = { nextWeekOn: false, fromLog: [] } as const;
  if (before === null)
    return { profile: { ...after, startDate: after.startDate ?? today }, course: 'goes-on', ...plain };
  if (before.clearedOn !== undefined && after.clearedOn === undefined)
    return takeAnswers(before, { ...after, clearedOn: before.clearedOn }, log, today, catalogue, earlier);
  const start = before.startDate ?? today;
  const chosen = after.startDate ?? start;
  if (start >= today || chosen > today)
    return {
      profile: { ...after, startDate: chosen },
      course: start < today ? 'new-course' : 'goes-on',
      ...plain,
    };
  const behind = (profile: Profile): string => daysBehind(profile, log, today, catalogue, earlier);
  const known = behind(before);
  const same = { ...after, startDate: start };
  if (chosen === start && behind(same) === known) return { profile: same, course: 'goes-on', ...plain };
  const later = blockedFromNextWeek(before, same, today);
  if (chosen === start && behind(later) === known)
    return { profile: later, course: 'goes-on', nextWeekOn: true, fromLog: [] };
  if (chosen === start && !saysOtherOfTendon(before, same)) {
    const until = { profile: before, until: today, goesOn: true } as const;
    const goingOn = plannerOf(same, catalogue, [...earlier, until])(log, today);
    // Where the two weeks do not fit side by side, or a new goal is screened out, a new course is the careful answer.
    if (goingOn.kind === 'plan' && violations(goingOn, same, catalogue).length === 0)
      return { profile: same, course: 'next-week', nextWeekOn: false, fromLog: [] };
  }
  const aged = { ...after, ...agesOf(before, after, daysBetween(start, today)) };
  const seen = unchanged(before, after, seenInLog(log, today));
  const fromLog = Object.keys(seen);
  return {
    profile: { ...aged, startDate: today, tolerance: { ...aged.tolerance, ...seen } },
    course: 'new-course',
    nextWeekOn: false,
    fromLog: fromLog.map((field) => `tolerance.${field}`),
  };
}

/**
 * Answers that leave the runner where they stand: when, with what and what for they train, who they are, and what sets
 * the pace from now on. Side and place of pain, an injury and the first day of the week are not among them.
 */
const besideTheTendon: ReadonlySet<string> = new Set<keyof Profile>([
  'startDate',
  'age',
  'sex',
  'weeksSinceOnset',
  'previousEpisodes',
  'redFlags',
  'health',
  'medication',
  'clinicianCleared',
  'clearedOn',
  'running',
  'confidence',
  'sleepHours',
  'week',
  'goal',
  'units',
]);

/** Measures of tolerance of which more is worse; of the others less is. */
const worseUp: ReadonlySet<string> = new Set<keyof Tolerance>([
  'morningStiffnessMinutes',
  'firstStepsPain',
  'walkPain',
  'doubleHeelRaisePain',
  'singleHeelRaisePain',
  'hopPain',
  'runPain',
]);

/** Whether less is tolerated now by any answer: a measure got worse, or one that was known is not any more. */
function toleratesLess(before: Tolerance, after: Tolerance): boolean {
  const measures = ({ singleHeelRaises, ...others }: Tolerance): Readonly<Record<string, unknown>> => ({
    ...others,
    left: singleHeelRaises?.left,
    right: singleHeelRaises?.right,
  });
  const now = measures(after);
  return Object.entries(measures(before)).some(([key, was]) => {
    const is = now[key];
    if (typeof was !== 'number') return false;
    return typeof is !== 'number' || (worseUp.has(key) ? is > was : is < was);
  });
}

/** Whether the answers say that the tendon is another one, was hurt, or tolerates less. */
const saysOtherOfTendon = (before: Profile, after: Profile): boolean =>
  toleratesLess(before.tolerance, after.tolerance) ||
  [...new Set([...Object.keys(before), ...Object.keys(after)])].some(
    (key) =>
      key !== 'tolerance' &&
      !besideTheTendon.has(key) &&
      JSON.stringify(before[key as keyof Profile]) !== JSON.stringify(after[key as keyof Profile]),
  );

/** What a plan holds on the days before today, without what was logged of them. */
function daysBehind(
  profile: Profile,
  log: Log,
  today: string,
  catalogue: Catalogue,
  earlier: readonly EarlierCourse[],
): string {
  const result = plannerOf(profile, catalogue, earlier)(log, today);
  if (result.kind === 'stop') return 'stop';
  return JSON.stringify(
    result.weeks
      .flatMap(({ days }) => days)
      .filter(({ date }) => date < today)
      .map(({ date, sessions }) => [date, sessions.map(({ done: _, ...session }) => session)]),
  );
}

/** The answers with the ranges that are new since the last ones counted from next week on. */
function blockedFromNextWeek(before: Profile, after: Profile, today: string): Profile {
  const nextWeek = addDays(weekStartOf(today, after.weekStart ?? 'mon'), 7);
  const isKnown = (range: BlockedRange): boolean =>
    (before.week?.blocked ?? []).some((other) => JSON.stringify(other) === JSON.stringify(range));
  const blocked = (after.week?.blocked ?? []).flatMap((range) => {
    if (isKnown(range) || range.from >= nextWeek) return [range];
    return range.to < nextWeek ? [] : [{ ...range, from: nextWeek }];
  });
  return { ...after, week: { ...after.week, blocked } };
}

/** What the log has seen of the answers that were not changed just now: what the runner typed today stands. */
const unchanged = (before: Profile, after: Profile, seen: Partial<Tolerance>): Partial<Tolerance> =>
  Object.fromEntries(
    Object.entries(seen).filter(([key]) => {
      const field = key as keyof Tolerance;
      return JSON.stringify(before.tolerance[field]) === JSON.stringify(after.tolerance[field]);
    }),
  );

/** How long ago things are by now, where the answer was not changed: they were answered when the course began. */
function agesOf(before: Profile, after: Profile, days: number): Partial<Profile> {
  const weeks = Math.floor(days / 7);
  const sameOnset =
    after.weeksSinceOnset !== undefined && after.weeksSinceOnset === before.weeksSinceOnset
      ? { weeksSinceOnset: after.weeksSinceOnset + weeks }
      : {};
  const sameInjuries =
    after.injuryHistory !== undefined &&
    JSON.stringify(after.injuryHistory) === JSON.stringify(before.injuryHistory)
      ? {
          injuryHistory: after.injuryHistory.map((injury) =>
            injury.monthsAgo === undefined
              ? injury
              : { ...injury, monthsAgo: injury.monthsAgo + Math.floor(days / 30.4) },
          ),
        }
      : {};
  return { ...sameOnset, ...sameInjuries };
}

/** Mornings count for a week, runs for two (the questions ask for the same). */
const morningDays = 7;
const runDays = 14;

/** Today's tolerance as far as the log has seen it: the worst of recent mornings, self-tests, the longest easy run. */
function seenInLog(log: Log, today: string): Partial<Tolerance> {
  const entries = readableEntries(log, addDays(today, -35), today).filter(({ date }) => date <= today);
  const since = (days: number): typeof entries =>
    entries.filter(({ date }) => daysBetween(date, today) <= days);
  const numbers = (values: readonly (number | null | undefined)[]): number[] =>
    values.filter((value): value is number => typeof value === 'number');
  const steps = numbers(since(morningDays).map((entry) => entry.nextMorningPain));
  const stiff = numbers(since(morningDays).map((entry) => entry.nextMorningStiffness));
  const runs = since(runDays).filter(
    (entry) => isRunEntry(entry) && typeof entry.minutes === 'number' && typeof entry.painDuring === 'number',
  );
  const easy = runs.filter(({ painDuring }) => (painDuring ?? 10) <= 3);
  const { raises, hopPain } = measuredBefore(entries, addDays(today, 1));
  return {
    ...(steps.length > 0 ? { firstStepsPain: Math.max(...steps) } : {}),
    ...(stiff.length > 0 ? { morningStiffnessMinutes: Math.max(...stiff) } : {}),
    ...(raises.left !== null && raises.right !== null
      ? { singleHeelRaises: { left: raises.left, right: raises.right } }
      : {}),
    ...(hopPain !== null ? { hopPain } : {}),
    ...(easy.length > 0
      ? {
          runMinutes: Math.max(...numbers(easy.map(({ minutes }) => minutes))),
          runPain: Math.max(...numbers(runs.map(({ painDuring }) => painDuring))),
        }
      : {}),
  };
}
