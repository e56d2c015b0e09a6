import type { Day, Week } from '../schemas/plan.ts';
import { addDays } from './calendar.ts';
import { isRun, runMinutes } from './load.ts';

/** Rule LOAD2: most a week may be, as a multiple of the best of the four whole weeks before. */
export const totalCap = 1.5;
export const strengthCap = 1.3;

/** Weeks cut short by a blocked range or by the plan's start, and empty weeks, are not whole. */
export const isWhole = (week: Week): boolean =>
  !['travel', 'busy', 'off', 'race', 'flare'].includes(week.kind) &&
  week.load.total > 0 &&
  !week.reasons.some(({ rule }) => rule === 'BLOCKED' || rule === 'START');

/** The best of the four whole weeks before, by a measure; null where there is none. */
export function bestOfFour(history: readonly Week[], measure: (week: Week) => number): number | null {
  const recent = history.slice(-4).filter(isWhole);
  if (recent.length > 0) return Math.max(...recent.map(measure));
  return null;
}

/** What was last tolerated, where no whole week lies in the last four. */
export function lastTolerated(history: readonly Week[], measure: (week: Week) => number): number | null {
  const last = history.findLast(isWhole);
  return last ? measure(last) : null;
}

/** The most a measure may be this week: `factor` times the best of four, or no more than was last tolerated. */
export function capOf(history: readonly Week[], measure: (week: Week) => number, factor: number): number {
  const best = bestOfFour(history, measure);
  if (best !== null) return best * factor;
  return lastTolerated(history, measure) ?? Number.POSITIVE_INFINITY;
}

/** Minutes of running in a day's running sessions. */
export const runMinutesOn = ({ sessions }: Day): number =>
  sessions.reduce(
    (sum, { kind, prescriptions }) =>
      kind === 'running'
        ? sum + prescriptions.reduce((part, { dose }) => part + (isRun(dose) ? runMinutes(dose) : 0), 0)
        : sum,
    0,
  );

/** The longest run of the 30 days before a day, minutes of running. */
export function longestInThirtyDays(history: readonly Week[], day: string): number {
  const since = addDays(day, -30);
  let longest = 0;
  for (const { days, runMinutes: total } of history.slice(-6)) {
    if (total === 0) continue;
    for (const other of days)
      if (other.date >= since && other.date < day) longest = Math.max(longest, runMinutesOn(other));
  }
  return longest;
}

/** Rule E3: the longest run allowed after a longest of so many minutes. */
export const longestRunCap = (longest: number): number => (longest < 30 ? longest + 3 : longest * 1.1);

/** Rule E4: weekly minutes allowed after a best week of so many, over so many runs. */
export const weeklyRunCap = (best: number, runs: number): number =>
  best < 60 ? best + 3 * runs : best * 1.3;
