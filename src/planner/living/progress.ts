import type { Log, LogEntry } from '../../schemas/log.ts';
import type { Plan, Week } from '../../schemas/plan.ts';
import { dayNumber } from '../calendar.ts';
import { shareDone } from './entries.ts';

/** A value on a day, by day number (days since 1970-01-01). */
export type Point = readonly [day: number, value: number];

const round = (value: number): number => Math.round(value * 10) / 10;

/** The values of a measure by day; the worst of a day's entries stands. */
export function dailyOf(log: Log, measure: (entry: LogEntry) => number | null | undefined): readonly Point[] {
  const days = new Map<number, number>();
  for (const entry of log) {
    const value = measure(entry);
    if (typeof value !== 'number') continue;
    const day = dayNumber(entry.date);
    days.set(day, Math.max(days.get(day) ?? Number.NEGATIVE_INFINITY, value));
  }
  return [...days].sort((a, b) => a[0] - b[0]);
}

/** The mean of the seven days up to each day that has a value (rule O1 of the rule book). */
export function sevenDayMean(points: readonly Point[]): readonly Point[] {
  return points.map(([day], i) => {
    let [sum, count] = [0, 0];
    for (let at = i; at >= 0; at--) {
      const [other, value] = points[at] as Point;
      if (day - other >= 7) break;
      sum += value;
      count++;
    }
    return [day, round(sum / count)];
  });
}

/** The most repetitions of an exercise in a set on one side, by day. */
export const bestSets = (log: Log, exercises: readonly string[], side: 'left' | 'right'): readonly Point[] =>
  dailyOf(log, ({ sets }) => {
    const reps = (sets ?? [])
      .filter((set) => exercises.includes(set.exercise) && set.side === side)
      .map((set) => set.reps ?? 0);
    return reps.length === 0 ? null : Math.max(...reps);
  });

/** The load of a week that was done, by the share of each planned session that the log says was done. */
export function doneLoad(week: Week, log: Log): number {
  let sum = 0;
  for (const { date, sessions } of week.days) {
    for (const session of sessions) {
      const entry = log.findLast((each) => each.date === date && each.session === session.id);
      if (entry === undefined) continue;
      sum += shareDone(entry) * session.prescriptions.reduce((part, { load }) => part + load, 0);
    }
  }
  return round(sum);
}

/** Planned and done load of the weeks that have begun. */
export const plannedAndDone = (
  plan: Plan,
  log: Log,
  today: string,
): readonly { readonly week: number; readonly planned: number; readonly done: number }[] =>
  plan.weeks
    .filter(({ start }) => start <= today)
    .map((week) => ({ week: week.index, planned: week.load.total, done: doneLoad(week, log) }));

/** How alike the legs are: the lower best of the last tests as a share of the higher, per cent; null without both. */
export function symmetry(log: Log, exercises: readonly string[]): number | null {
  const [left, right] = [bestSets(log, exercises, 'left').at(-1), bestSets(log, exercises, 'right').at(-1)];
  if (!left || !right || Math.max(left[1], right[1]) === 0) return null;
  return Math.round((100 * Math.min(left[1], right[1])) / Math.max(left[1], right[1]));
}

/** How even a measure has been lately: half the spread of the last values as a share of their mean, per cent. */
export function evenness(points: readonly Point[], last = 6): number | null {
  const values = points.slice(-last).map(([, value]) => value);
  if (values.length < 3) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (mean === 0) return null;
  return Math.round((50 * (Math.max(...values) - Math.min(...values))) / mean);
}
