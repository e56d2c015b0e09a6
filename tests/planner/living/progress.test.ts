import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../../scripts/catalogue.ts';
import { addDays } from '../../../src/planner/calendar.ts';
import { makePlan } from '../../../src/planner/index.ts';
import {
  dailyOf,
  daysLogged,
  doneLoad,
  easyRuns,
  entriesAhead,
  loadKinds,
  type Point,
  plannedAndDone,
  raiseTests,
  sevenDayMean,
  spreadOf,
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

test('a run counts by the minutes logged: 90 minutes in a slot of 20 are four and a half times its load', () => {
  const { plan } = diligent();
  const week = plan.weeks.find(({ runMinutes }) => runMinutes > 0);
  const found = week?.days
    .flatMap(({ date, sessions }) => sessions.map((session) => ({ date, session })))
    .find(({ session }) => session.kind === 'running');
  if (!week || !found) throw new Error('no run');
  const { date, session } = found;
  const runs = session.prescriptions.flatMap(({ dose, load }) =>
    'intervals' in dose ? [{ dose, load }] : [],
  );
  const planned =
    runs.flatMap(({ dose }) => dose.intervals).reduce((sum, { run, times }) => sum + run * times, 0) / 60;
  const load = runs.reduce((sum, run) => sum + run.load, 0);
  const done = (fields: Partial<LogEntry>): number =>
    doneLoad(week, [entry(date, session.id, fields)], catalogue).running;
  const rest = done({}) - load;
  expect(done({ minutes: 4.5 * planned })).toBeCloseTo(rest + 4.5 * load, 0);
  expect(done({ minutes: planned / 4, done: 'part' })).toBeCloseTo(rest / 2 + load / 4, 0);
  expect(done({ minutes: 30, done: 'none' })).toBe(0);
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

const raised = (date: string, session: string, left: number, right?: number, extra = {}): LogEntry =>
  entry(date, session, {
    sets: [
      { exercise: 'single-heel-raise', side: 'left', reps: left, ...extra },
      ...(right === undefined
        ? []
        : [{ exercise: 'single-heel-raise', side: 'right' as const, reps: right, ...extra }]),
    ],
  });

test('raise counts and symmetry come from tests at body weight, never from training or a loaded set', () => {
  const log = [
    raised('2026-12-01', 'test-raises', 8, 20),
    raised('2026-12-03', 'calf-a', 15, 15),
    raised('2026-12-05', 'test-raises', 6, 6, { loadKg: 20 }),
    raised('2026-12-08', 'test-raises', 18, 20),
    raised('2026-12-10', 'calf-b', 30, 10),
  ];
  expect(raiseTests(log, 'left').map(([, reps]) => reps)).toEqual([8, 18]);
  expect(symmetry(log)).toMatchObject({ left: 18, right: 20, percent: 90 });
  expect(symmetry([])).toBeNull();
  expect(symmetry([raised('2026-12-03', 'calf-a', 15, 15)])).toBeNull();
});

test('the legs are compared on one day, not a test of one with an old test of the other', () => {
  const log = [raised('2026-06-01', 'test-raises', 8, 20), raised('2026-12-01', 'test-raises', 18)];
  expect(symmetry(log)).toMatchObject({ left: 8, right: 20, percent: 40 });
});

test('only easy runs without a walk are compared: no walk–run, no fast run, none that was not planned or done', () => {
  const { plan, log } = diligent();
  const everyRun = log.filter(({ session }) => session?.startsWith('run'));
  const easy = easyRuns(plan, [...everyRun, entry('2026-12-01', 'run-extra-1', { minutes: 20 })]);
  const names = (date: string, session: string | undefined): readonly string[] =>
    plan.weeks
      .flatMap(({ days }) => days)
      .filter((day) => day.date === date)
      .flatMap(({ sessions }) => sessions.filter(({ id }) => id === session))
      .flatMap(({ prescriptions }) => prescriptions.filter(({ dose }) => 'intervals' in dose))
      .map(({ exercise }) => exercise);
  expect(easy.length).toBeGreaterThan(3);
  expect(easy.length).toBeLessThan(everyRun.length);
  for (const { date, session } of easy) expect(names(date, session)).toEqual(['running-easy']);
  const others = everyRun.filter((each) => !easy.includes(each));
  for (const { date, session } of others) expect(names(date, session)).not.toEqual(['running-easy']);
  expect(
    easyRuns(
      plan,
      easy.map((each): LogEntry => ({ ...each, done: 'none' })),
    ),
  ).toEqual([]);
});

test('a spread is the lowest and the highest of the last four values, and nothing of fewer', () => {
  const values = [150, 160, 170, 165, 168].map((value, day): Point => [day, value]);
  expect(spreadOf(values.slice(0, 3))).toBeNull();
  expect(spreadOf(values)).toEqual({ least: 160, most: 170 });
});
