import type { Catalogue } from '../../schemas/catalogue.ts';
import type { Log, LogEntry } from '../../schemas/log.ts';
import type { Plan, RunDose, Week } from '../../schemas/plan.ts';
import { addDays, dayNumber } from '../calendar.ts';
import { isRun, loadOf, runMinutes } from '../load.ts';
import { isExtraRun, isSameSession, readableEntries, shareDone } from './entries.ts';
import { testSessions } from './logSessions.ts';

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

/**
 * The counts of the heel-raise tests of one leg, by day (rule O3). A set of training need not go to the end, and one
 * with weight is another task: neither is a count.
 */
export const raiseTests = (log: Log, side: 'left' | 'right'): readonly Point[] =>
  dailyOf(log, ({ session, sets = [] }) => {
    if (session !== testSessions.raises) return null;
    const reps = sets
      .filter(({ exercise, loadKg = 0 }) => exercise === 'single-heel-raise' && loadKg === 0)
      .flatMap((set) => (set.side === side || set.side === 'both' ? (set.reps ?? []) : []));
    return reps.length === 0 ? null : Math.max(...reps);
  });

/**
 * The entries of easy runs without a walk, oldest first: what was planned as one and done. Walk–runs, runs with a fast
 * part and runs that were not planned differ in pace and cadence by what they are, so they say nothing of steadiness.
 */
export function easyRuns(plan: Plan, log: Log): readonly LogEntry[] {
  const easy = new Set<string>();
  for (const { date, sessions } of plan.weeks.flatMap(({ days }) => days))
    for (const { id, kind, prescriptions } of sessions) {
      const runs = prescriptions.filter(({ dose }) => isRun(dose));
      if (kind === 'running' && runs.length > 0 && runs.every(({ exercise }) => exercise === 'running-easy'))
        easy.add(`${date} ${id}`);
    }
  return log
    .filter(
      ({ date, session, done }) => (done === 'all' || done === 'part') && easy.has(`${date} ${session}`),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

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

/** The run of a planned session that was done, as a share of its planned minutes of running: by the minutes logged. */
function shareRun(entry: LogEntry, planned: number): number {
  const { done, minutes } = entry;
  return done === 'none' || typeof minutes !== 'number' || planned === 0
    ? shareDone(entry)
    : minutes / planned;
}

/**
 * The load of a week that was done, by kind (rule LOAD1): the share of each planned session that the log says was
 * done, a run by its minutes where they are noted, and the minutes of runs that were not planned. A race counts in
 * neither, as in the plan.
 */
export function doneLoad(week: Week, log: Log, catalogue: Catalogue): KindLoad {
  const sum = { strength: 0, elastic: 0, running: 0 };
  for (const { date, sessions } of week.days) {
    for (const session of sessions) {
      const entry = log.findLast(
        (each) => each.date === date && isSameSession(each.session ?? '', session.id),
      );
      if (entry === undefined || session.kind === 'race') continue;
      const runs = session.prescriptions.flatMap(({ dose }) => (isRun(dose) ? runMinutes(dose) : []));
      const run = shareRun(
        entry,
        runs.reduce((total, minutes) => total + minutes, 0),
      );
      for (const { ladder, dose, load } of session.prescriptions) {
        const kind = ladder === 'elastic' ? 'elastic' : session.kind === 'running' ? 'running' : 'strength';
        sum[kind] += (isRun(dose) ? run : shareDone(entry)) * load;
      }
    }
  }
  const run = catalogue['running-easy'];
  const end = addDays(week.start, 7);
  for (const { date, session = '', minutes } of log) {
    const isExtra = isExtraRun(session) && week.start <= date && date < end;
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

/** How alike the legs were in the last heel-raise test of both: its day, both counts, and the lower as per cent of the higher. */
export type Alike = {
  readonly day: number;
  readonly left: number;
  readonly right: number;
  readonly percent: number;
};

/** How alike the legs are in the last test of both on one day; null without one. */
export function symmetry(log: Log): Alike | null {
  const rights = new Map(raiseTests(log, 'right'));
  const last = raiseTests(log, 'left').findLast(([day]) => rights.has(day));
  if (last === undefined) return null;
  const [day, left] = last;
  const right = rights.get(day) ?? 0;
  const most = Math.max(left, right);
  return most === 0 ? null : { day, left, right, percent: Math.round((100 * Math.min(left, right)) / most) };
}

/** So many of the last easy runs are compared. */
export const runsCompared = 4;

/** The lowest and the highest of a measure. */
export type Spread = { readonly least: number; readonly most: number };

/** The lowest and the highest of the last values of a measure; null where there are fewer than are compared. */
export function spreadOf(points: readonly Point[], last = runsCompared): Spread | null {
  const values = points.slice(-last).map(([, value]) => value);
  return values.length < last ? null : { least: Math.min(...values), most: Math.max(...values) };
}
