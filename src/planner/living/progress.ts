import type { Catalogue } from '../../schemas/catalogue.ts';
import type { Log, LogEntry } from '../../schemas/log.ts';
import type { Plan, RunDose, Week } from '../../schemas/plan.ts';
import { addDays, dayNumber } from '../calendar.ts';
import { loadOf } from '../load.ts';
import { readableEntries, shareDone } from './entries.ts';

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

/** The kinds of load that a week is made of. */
export const loadKinds = ['strength', 'elastic', 'running'] as const;
export type LoadKind = (typeof loadKinds)[number];
export type KindLoad = Readonly<Record<LoadKind, number>>;

/** A run that was not planned, as an easy run of the minutes logged. */
const easyRun = (minutes: number): RunDose => ({
  minutes,
  intervals: [{ run: 60 * minutes, walk: 0, times: 1 }],
  effort: 3,
  zone: 2,
  surface: 'road',
});

/**
 * The load of a week that was done, by kind (rule LOAD1): the share of each planned session that the log says was
 * done, and the minutes of runs that were not planned. A race counts in neither, as in the plan.
 */
export function doneLoad(week: Week, log: Log, catalogue: Catalogue): KindLoad {
  const sum = { strength: 0, elastic: 0, running: 0 };
  for (const { date, sessions } of week.days) {
    for (const session of sessions) {
      const entry = log.findLast((each) => each.date === date && each.session === session.id);
      if (entry === undefined || session.kind === 'race') continue;
      for (const { ladder, load } of session.prescriptions) {
        const kind = ladder === 'elastic' ? 'elastic' : session.kind === 'running' ? 'running' : 'strength';
        sum[kind] += shareDone(entry) * load;
      }
    }
  }
  const run = catalogue['running-easy'];
  const end = addDays(week.start, 7);
  for (const { date, session = '', minutes } of log) {
    const isExtra = session.startsWith('run-extra') && week.start <= date && date < end;
    if (isExtra && run !== undefined && typeof minutes === 'number')
      sum.running += loadOf(run, easyRun(minutes));
  }
  return { strength: round(sum.strength), elastic: round(sum.elastic), running: round(sum.running) };
}

/** One week that has begun: its load as planned and as done, by kind. */
export type WeekLoad = { readonly week: number; readonly planned: KindLoad; readonly done: KindLoad };

/** Planned and done load of the weeks that have begun, by kind. */
export const plannedAndDone = (
  plan: Plan,
  log: Log,
  today: string,
  catalogue: Catalogue,
): readonly WeekLoad[] => {
  const first = plan.weeks[0];
  if (first === undefined) return [];
  const firstDay = dayNumber(first.start);
  const logs = new Map<number, LogEntry[]>();
  for (const entry of log) {
    const week = Math.floor((dayNumber(entry.date) - firstDay) / 7);
    const known = logs.get(week);
    if (known) known.push(entry);
    else logs.set(week, [entry]);
  }
  return plan.weeks
    .filter(({ start }) => start <= today)
    .map((week, i) => ({
      week: week.index,
      planned: week.load,
      done: doneLoad(week, logs.get(i) ?? [], catalogue),
    }));
};

/** How many days were logged after a day; all of them where there is none. */
export const daysLogged = (log: Log, after: string | null): number =>
  new Set(log.map(({ date }) => date).filter((date) => after === null || date > after)).size;

/** Entries dated so far ahead that they wait until their day has come: a device whose date is or was wrong. */
export function entriesAhead(log: Log, today: string): readonly LogEntry[] {
  const readable = new Set(readableEntries(log, '1900-01-01', today));
  return log
    .filter((entry) => entry.date > today && !readable.has(entry))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

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
