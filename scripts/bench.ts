import { addDays } from '../src/planner/calendar.ts';
import { makePlan, plannerOf } from '../src/planner/index.ts';
import { sampleProfile } from '../src/planner/samples.ts';
import type { LogEntry } from '../src/schemas/log.ts';
import type { Profile } from '../src/schemas/profile.ts';
import { readCatalogue } from './catalogue.ts';

/** How long a plan takes to make; not a test, so that a slow machine fails nothing. */
const today = '2026-11-30';
const runners = 1_000;
const catalogue = readCatalogue();

const profiles = Array.from({ length: runners }, (_, number) => sampleProfile(number));
for (const profile of profiles.slice(0, 100)) makePlan(profile, [], today, catalogue);

const timed = profiles.flatMap((profile) => {
  const start = performance.now();
  const result = makePlan(profile, [], today, catalogue);
  const ms = performance.now() - start;
  return result.kind === 'plan' ? [{ ms, weeks: result.weeks.length }] : [];
});

const at = (times: readonly number[], share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const row = (name: string, times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  return `${name.padEnd(16)} ${String(sorted.length).padStart(5)} plans   median ${at(sorted, 0.5).toFixed(1)} ms   p99 ${at(sorted, 0.99).toFixed(1)} ms`;
};

console.log(
  row(
    'all',
    timed.map(({ ms }) => ms),
  ),
);
const bounds = [0, 20, 30, 40, 52, 80, 104];
for (const [i, from] of bounds.slice(0, -1).entries()) {
  const to = bounds[i + 1] as number;
  const times = timed.filter(({ weeks }) => weeks > from && weeks <= to).map(({ ms }) => ms);
  if (times.length > 0) console.log(row(`${from + 1} to ${to} weeks`, times));
}

/** A runner who writes something down every day: what is planned is done, one day in fifty hurts. */
const start = '2016-11-28';
const daily: Profile = {
  version: 1,
  startDate: start,
  age: 38,
  side: 'left',
  location: 'midportion',
  weeksSinceOnset: 20,
  tolerance: {
    morningStiffnessMinutes: 8,
    firstStepsPain: 2,
    walkMinutes: 40,
    walkPain: 1,
    doubleHeelRaisePain: 1,
    singleHeelRaises: { left: 12, right: 20 },
    singleHeelRaisePain: 2,
    hopPain: 2,
  },
  running: { years: 6, weeklyKmBefore: 30, weeklyKmNow: 0 },
  week: {
    days: ['mon', 'tue', 'thu', 'fri', 'sun'],
    minutesPerDay: 60,
    equipment: ['step', 'band', 'backpack'],
  },
  goal: { kind: 'run-regularly' },
};
const entryOn = (date: string, session: string, number: number): LogEntry => ({
  id: `${date}:${session}`,
  date,
  session,
  done: 'all',
  painDuring: number % 50 === 49 ? 6 : number % 3,
  nextMorningPain: number % 3,
  nextMorningStiffness: 3 + (number % 7),
});

/** Lives so many weeks, planned anew every week. */
function lifeOf(weeks: number): readonly LogEntry[] {
  const plan = plannerOf(daily, catalogue);
  let log: readonly LogEntry[] = [];
  for (let week = 0; week < weeks; week++) {
    const result = plan(log, addDays(start, 7 * week));
    const days = result.kind === 'plan' ? (result.weeks[week]?.days ?? []) : [];
    log = [
      ...log,
      ...days.flatMap(({ date, sessions }, day) => {
        const done = sessions.filter(({ kind }) => kind !== 'mobility' && kind !== 'cross-training');
        const names = done.length > 0 ? done.map(({ id }) => id) : ['day'];
        return names.map((name) => entryOn(date, name, 7 * week + day));
      }),
    ];
  }
  return log;
}

const median = (times: readonly number[]): number =>
  at(
    [...times].sort((a, b) => a - b),
    0.5,
  );
const timesOf = (work: (run: number) => void): readonly number[] =>
  Array.from({ length: 40 }, (_, run) => {
    const from = performance.now();
    work(run);
    return performance.now() - from;
  });

const longest = 10;
const life = lifeOf(Math.floor((longest * 365) / 7));
console.log('\nA plan made again with a daily log: from nothing, and after one more entry on an open page');
let first: readonly [number, number] | null = null;
for (const years of [1, 2, 5, longest]) {
  const day = addDays(start, Math.min(365 * years, 7 * Math.floor((longest * 365) / 7)));
  const log = life.filter(({ date }) => date < day);
  const plan = plannerOf(daily, catalogue);
  plan(log, day);
  const fresh = median(timesOf(() => makePlan(daily, log, day, catalogue)));
  const again = median(timesOf((run) => plan([...log, entryOn(day, 'day', run)], day)));
  first ??= [fresh, again];
  const growth = (ms: number, from: number): string =>
    `${ms.toFixed(1).padStart(6)} ms (× ${(ms / from).toFixed(1)})`;
  console.log(
    `${String(years).padStart(2)} years ${String(log.length).padStart(6)} entries   from nothing ${growth(fresh, first[0])}   one entry more ${growth(again, first[1])}`,
  );
}
