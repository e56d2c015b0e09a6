import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../../scripts/catalogue.ts';
import { addDays } from '../../../src/planner/calendar.ts';
import { makePlan } from '../../../src/planner/index.ts';
import {
  bestSets,
  dailyOf,
  daysLogged,
  doneLoad,
  entriesAhead,
  evenness,
  loadKinds,
  type Point,
  plannedAndDone,
  sevenDayMean,
  symmetry,
} from '../../../src/planner/living/index.ts';
import type { LogEntry } from '../../../src/schemas/log.ts';
import type { Profile } from '../../../src/schemas/profile.ts';

const points = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 10 })), {
    selector: ([day]) => day,
  })
  .map((list): readonly Point[] => [...list].sort((a, b) => a[0] - b[0]));

test('the seven-day mean agrees with adding up by hand', () => {
  fc.assert(
    fc.property(points, (list) => {
      for (const [i, [day, mean]] of sevenDayMean(list).entries()) {
        const near = list.slice(0, i + 1).filter(([other]) => day - other < 7);
        const exact = near.reduce((sum, [, value]) => sum + value, 0) / near.length;
        expect(mean).toBeCloseTo(exact, 0);
      }
    }),
  );
});

const entry = (date: string, session: string, fields: Partial<LogEntry>): LogEntry => ({
  id: `${date}:${session}`,
  date,
  session,
  done: 'all',
  ...fields,
});

test('the worst of a day stands for the day', () => {
  const log = [
    entry('1970-01-02', 'calf-a', { painDuring: 2 }),
    entry('1970-01-02', 'run-a', { painDuring: 4 }),
    entry('1970-01-03', 'day', {}),
  ];
  expect(dailyOf(log, ({ painDuring }) => painDuring)).toEqual([[1, 4]]);
});

const catalogue = readCatalogue();
/** A plan of a runner who runs and hops, and a log of its first weeks with every session done as planned. */
function diligent() {
  const start = '2026-11-30';
  const profile: Profile = {
    version: 1,
    startDate: start,
    age: 30,
    side: 'left',
    location: 'midportion',
    tolerance: {
      firstStepsPain: 1,
      morningStiffnessMinutes: 0,
      walkMinutes: 60,
      walkPain: 0,
      doubleHeelRaisePain: 0,
      singleHeelRaises: { left: 30, right: 32 },
      singleHeelRaisePain: 0,
      hopPain: 0,
      runMinutes: 25,
      runPain: 0,
    },
    running: { years: 8, weeklyKmBefore: 40, weeklyKmNow: 15 },
    week: { days: ['mon', 'tue', 'thu', 'sat', 'sun'], minutesPerDay: 60, equipment: ['gym'] },
  };
  const plan = makePlan(profile, [], start, catalogue);
  if (plan.kind !== 'plan') throw new Error('stopped');
  const log = plan.weeks
    .slice(0, 20)
    .flatMap(({ days }) =>
      days.flatMap(({ date, sessions }) => sessions.map(({ id }) => entry(date, id, {}))),
    );
  return { plan, log, weeks: plan.weeks.slice(0, 20) };
}

test('a week done as planned has its planned load in every kind; half done, half of it', () => {
  const { plan, log, weeks } = diligent();
  const all = plannedAndDone(plan, log, weeks.at(-1)?.start ?? '', catalogue);
  expect(all).toHaveLength(20);
  for (const { planned, done } of all)
    for (const kind of loadKinds) expect(done[kind]).toBeCloseTo(planned[kind], 0);
  for (const kind of loadKinds)
    expect(Math.max(...all.map(({ planned }) => planned[kind]))).toBeGreaterThan(0);
  const half = log.map((each): LogEntry => ({ ...each, done: 'part' }));
  for (const week of weeks) {
    const done = doneLoad(week, half, catalogue);
    for (const kind of loadKinds) expect(done[kind]).toBeCloseTo(week.load[kind] / 2, 0);
    expect(doneLoad(week, [], catalogue)).toEqual({ strength: 0, elastic: 0, running: 0 });
  }
});

test('a run that was not planned counts as running, by its minutes, in its own week', () => {
  const { plan } = diligent();
  const [first, second] = plan.weeks;
  if (!first || !second) throw new Error('no weeks');
  const extra = [entry(addDays(second.start, 6), 'run-extra-1', { minutes: 20 })];
  const perMinute = 10 * (catalogue['running-easy']?.planningLoad ?? 0);
  expect(doneLoad(second, extra, catalogue)).toEqual({ strength: 0, elastic: 0, running: 20 * perMinute });
  expect(doneLoad(first, extra, catalogue).running).toBe(0);
});

test('entries dated after tomorrow are named, the earliest first', () => {
  const log = ['2026-12-04', '2026-12-01', '2026-11-30', '2026-12-02'].map((date) => entry(date, 'day', {}));
  expect(entriesAhead(log, '2026-11-30').map(({ date }) => date)).toEqual(['2026-12-02', '2026-12-04']);
  expect(entriesAhead(log, '2026-12-03')).toEqual([]);
});

test('days logged since a copy are counted once each', () => {
  const log = ['2026-12-01', '2026-12-01', '2026-12-02'].map((date, i) => entry(date, `run-${i}`, {}));
  expect(daysLogged(log, null)).toBe(2);
  expect(daysLogged(log, '2026-12-01')).toBe(1);
  expect(daysLogged(log, '2026-12-02')).toBe(0);
});

test('the legs are compared by their last best sets', () => {
  const sets = (left: number, right: number) => ({
    sets: [
      { exercise: 'single-heel-raise', side: 'left' as const, reps: left },
      { exercise: 'single-heel-raise', side: 'right' as const, reps: right },
    ],
  });
  const log = [entry('2026-12-01', 'calf-a', sets(8, 20)), entry('2026-12-08', 'calf-a', sets(18, 20))];
  expect(symmetry(log, ['single-heel-raise'])).toBe(90);
  expect(bestSets(log, ['single-heel-raise'], 'left').map(([, reps]) => reps)).toEqual([8, 18]);
  expect(symmetry([], ['single-heel-raise'])).toBeNull();
});

test('evenness is half the spread as a share of the mean, from three values on', () => {
  expect(
    evenness([
      [1, 160],
      [2, 170],
    ]),
  ).toBeNull();
  expect(
    evenness([
      [1, 160],
      [2, 170],
      [3, 180],
    ]),
  ).toBe(6);
});
