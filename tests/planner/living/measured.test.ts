import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../../scripts/catalogue.ts';
import { addDays } from '../../../src/planner/calendar.ts';
import { makePlan, violations } from '../../../src/planner/index.ts';
import { measuredBefore } from '../../../src/planner/living/index.ts';
import { testsAsked, testsOffered } from '../../../src/planner/testsAsked.ts';
import type { LogEntry } from '../../../src/schemas/log.ts';
import type { Criterion, Plan } from '../../../src/schemas/plan.ts';
import type { Profile } from '../../../src/schemas/profile.ts';
import { logsFrom } from '../../property/logs.ts';

const catalogue = readCatalogue();
const start = '2026-11-30';
const today = '2026-12-10';
const sam: Profile = {
  version: 1,
  startDate: start,
  age: 38,
  sex: 'male',
  side: 'left',
  location: 'midportion',
  tolerance: { firstStepsPain: 2, singleHeelRaises: { left: 8, right: 20 }, singleHeelRaisePain: 2 },
  goal: { kind: 'run-regularly' },
};
const planOf = (profile: Profile, log: readonly LogEntry[]): Plan => {
  const result = makePlan(profile, log, today, catalogue);
  if (result.kind !== 'plan') throw new Error('stopped');
  return result;
};
const criterion = (id: string, log: readonly LogEntry[], profile = sam): Criterion | undefined =>
  planOf(profile, log)
    .gates.flatMap(({ criteria }) => criteria)
    .find((each) => each.id === id);
const entry = (date: string, session: string, fields: Partial<LogEntry>): LogEntry => ({
  id: `${date}:${session}`,
  date,
  session,
  done: 'all',
  ...fields,
});
const legs = (exercise: string, unit: 'reps' | 'distanceCm', left: number, right: number) => ({
  sets: [
    { exercise, side: 'left' as const, [unit]: left },
    { exercise, side: 'right' as const, [unit]: right },
  ],
});
const raises = (date: string, left: number, right: number): LogEntry =>
  entry(date, 'test-raises', legs('single-heel-raise', 'reps', left, right));

test('a heel-raise test says whether its criteria are met, and when it was done', () => {
  expect(criterion('single-in-a-row', [raises(today, 18, 22)])).toMatchObject({
    met: true,
    by: { date: today, what: 'heel raises left 18, right 22' },
  });
  expect(criterion('single-in-a-row', [raises(today, 9, 22)])).toMatchObject({
    met: false,
    by: { date: today },
  });
  expect(criterion('raises-norm', [raises(today, 31, 32)])?.met).toBe(false);
  expect(criterion('raises-norm', [raises(today, 32, 40)])?.met).toBe(false);
  expect(criterion('raises-norm', [raises(today, 37, 40)])?.met).toBe(true);
  expect(criterion('raises-norm', [])).toMatchObject({ met: null });
  expect(criterion('single-in-a-row', [])).not.toHaveProperty('by');
});

test('a newer, lower test stands; a lower set of training after a test says nothing', () => {
  const training = entry('2026-12-09', 'calf-a', legs('single-heel-raise', 'reps', 12, 12));
  const lower = [raises('2026-12-01', 20, 22), raises('2026-12-05', 10, 22), training];
  expect(measuredBefore(lower, '2026-12-11').raises).toEqual({ left: 12, right: 22 });
  const kept = measuredBefore([raises('2026-12-05', 18, 22), training], '2026-12-11');
  expect(kept.raises).toEqual({ left: 18, right: 22 });
  expect(kept.on.raises).toBe('2026-12-05');
  expect(measuredBefore([raises('2026-12-05', 18, 22)], '2027-01-20').raises.left).toBeNull();
});

test('hops for distance answer the 90 % of gates 4 to 5 and 5 to 6, for the sore side', () => {
  const hops = (left: number, right: number): LogEntry[] => [
    entry(today, 'test-hop-distance', {
      painDuring: 1,
      ...legs('single-leg-forward-hop', 'distanceCm', left, right),
    }),
  ];
  expect(criterion('hop-symmetry', hops(90, 100))).toMatchObject({
    met: true,
    by: { date: today, what: 'hops for distance left 90 cm, right 100 cm' },
  });
  for (const other of [70, 110, 123, 170])
    expect(criterion('hop-symmetry', hops((9 * other) / 10, other))?.met).toBe(true);
  expect(criterion('hop-symmetry', hops(89, 100))?.met).toBe(false);
  expect(criterion('hop-symmetry', hops(100, 80))?.met).toBe(true);
  expect(criterion('hop-symmetry', hops(100, 80), { ...sam, side: 'right' })?.met).toBe(false);
  expect(criterion('hops-90', hops(100, 80), { ...sam, side: 'both' })?.met).toBe(false);
  expect(criterion('ten-hops', hops(90, 100))).toMatchObject({ met: null });
});

test('ten hops in place answer the gates to running and to phase 4', () => {
  const hops = (painDuring: number): LogEntry[] => [entry(today, 'test-hop', { painDuring })];
  expect(criterion('ten-hops', hops(2))).toMatchObject({ met: true, by: { what: 'ten hops in place at 2' } });
  expect(criterion('ten-hops', hops(3))?.met).toBe(false);
  expect(criterion('low-hops', hops(2))?.met).toBe(true);
  expect(criterion('low-hops', hops(3))?.met).toBe(false);
});

test('first steps are steady after five quiet mornings of seven, unless the ten-step walk hurts more', () => {
  const mornings = (pains: readonly number[]): LogEntry[] =>
    pains.map((nextMorningPain, i) => entry(addDays(today, -1 - i), 'day', { nextMorningPain }));
  const walk = entry(today, 'test-steps', { firstTenStepsPain: 3 });
  expect(criterion('first-steps', mornings([1, 1, 2, 1]))?.met).toBeNull();
  expect(criterion('first-steps', mornings([1, 1, 2, 1, 2]))?.met).toBe(true);
  expect(criterion('first-steps', mornings([2, 0, 2, 1, 2]))?.met).toBe(false);
  expect(criterion('first-steps', mornings([1, 1, 3, 1, 2]))?.met).toBe(false);
  expect(criterion('first-steps', [...mornings([1, 1, 2, 1, 2]), walk])).toMatchObject({
    met: false,
    by: { date: today, what: 'first ten steps at 3' },
  });
});

test('a morning walk does not change the plan of the days, whatever it hurts', () => {
  const log = [entry(today, 'day', { nextMorningPain: 1 })];
  const weeks = (extra: readonly LogEntry[]): string => JSON.stringify(planOf(sam, [...log, ...extra]).weeks);
  expect(weeks([entry(today, 'test-steps', { firstTenStepsPain: 9 })])).toBe(weeks([]));
});

test('whatever the tests measured, the plan stays safe', () => {
  const tested = fc.record({
    at: fc.integer({ min: 0, max: 15 }),
    session: fc.constantFrom('test-raises', 'test-hop', 'test-hop-distance', 'test-steps', 'gate-check'),
    painDuring: fc.option(fc.integer({ min: 0, max: 10 })),
    firstTenStepsPain: fc.option(fc.integer({ min: 0, max: 10 })),
    distanceCm: fc.double({ min: 0, max: 1000, noNaN: true }),
    side: fc.constantFrom('left' as const, 'right' as const, 'both' as const),
  });
  fc.assert(
    fc.property(logsFrom(start, 12, 30), fc.array(tested, { maxLength: 8 }), (log, tests) => {
      const all = [
        ...log,
        ...tests.map(({ at, session, distanceCm, side, ...fields }) =>
          entry(addDays(start, at), session, {
            ...fields,
            sets: [{ exercise: 'single-leg-forward-hop', side, distanceCm }],
          }),
        ),
      ];
      const result = makePlan(sam, all, today, catalogue);
      if (result.kind === 'plan') expect(violations(result, sam, catalogue)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('the plan asks for the morning walk before running, and for knee to wall with mid-portion pain only', () => {
  const { weeks } = planOf(sam, []);
  const asked = weeks.map((week) => testsAsked(week, 'midportion'));
  expect(asked.some((tests) => tests.has('ten-steps'))).toBe(true);
  const raised = weeks.find((week) => testsAsked(week, 'midportion').has('raises'));
  expect(raised && testsAsked(raised, 'midportion').has('knee-to-wall')).toBe(true);
  for (const location of ['insertional', 'unsure'] as const)
    for (const week of weeks) {
      expect(testsAsked(week, location).has('knee-to-wall')).toBe(false);
      expect(testsOffered(week, location)).not.toContain('knee-to-wall');
    }
});

test('hops are offered no sooner than the plan asks for them or phase 3', () => {
  const reasons: Plan['weeks'][number]['reasons'] = [];
  expect(testsOffered({ phase: 1, reasons }, 'midportion')).toEqual(['raises', 'ten-steps', 'knee-to-wall']);
  expect(testsOffered({ phase: 3, reasons }, 'unsure')).toEqual(['raises', 'ten-hops', 'ten-steps']);
  expect(testsOffered({ phase: 4, reasons }, 'unsure')).toContain('hop-distance');
  const asking = [{ rule: 'gate:run', because: '' }];
  expect(testsOffered({ phase: 2, reasons: asking }, 'unsure')).toContain('ten-hops');
});
