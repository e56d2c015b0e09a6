import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bestSets,
  dailyOf,
  evenness,
  type Point,
  sevenDayMean,
  symmetry,
} from '../../../src/planner/living/index.ts';
import type { LogEntry } from '../../../src/schemas/log.ts';

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
