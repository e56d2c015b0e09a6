import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arrange,
  type DayWork,
  dayOptions,
  hardDays,
  veryHardDays,
  type Wants,
  worthOf,
} from '../../src/planner/days.ts';

const offered = fc
  .uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 7 })
  .map((days) => days.sort((a, b) => a - b));

/** Every set of days that keeps its rest days, over the turn of the week too. */
function keepingRest(days: readonly number[], restDays: number): readonly (readonly number[])[] {
  const sets = Array.from({ length: 2 ** days.length }, (_, mask) =>
    days.filter((_day, i) => mask & (1 << i)),
  );
  return sets.filter(
    (set) =>
      set.length > 0 &&
      set.length <= 3 &&
      (set.length === 1 ||
        set.every((day, i) => {
          const next = set[(i + 1) % set.length] as number;
          return (next - day + 7) % 7 > restDays;
        })),
  );
}

const wants: fc.Arbitrary<Wants> = fc
  .record({
    strength: fc.integer({ min: 0, max: 3 }),
    runs: fc.integer({ min: 0, max: 3 }),
    springs: fc.integer({ min: 0, max: 2 }),
    day: fc.integer({ min: 10, max: 90 }),
    full: fc.integer({ min: 5, max: 40 }),
    short: fc.integer({ min: 5, max: 12 }),
    run: fc.integer({ min: 0, max: 60 }),
    spring: fc.integer({ min: 0, max: 12 }),
    springDays: offered,
    fastDays: offered,
  })
  .map(({ strength, runs, springs, springDays, fastDays, ...minutes }) => ({
    strength,
    runs,
    springs,
    springDays,
    fastDays,
    worth: { strength: [40, 21, 3], runs: [34, 17, 2], springs: [8, 2] },
    minutes: { ...minutes, prep: 10, prepAfterRun: 5 },
  }));

describe('the hard days of a week', () => {
  test('are as many as any set with enough rest, and as evenly spread', () => {
    fc.assert(
      fc.property(offered, fc.constantFrom(1, 2), (days, restDays) => {
        const all = keepingRest(days, restDays);
        const found = hardDays(days, restDays);
        expect(all).toContainEqual(found);
        expect(found.length).toBe(Math.max(...all.map((set) => set.length)));
      }),
    );
  });

  test('always leave a day on which tier 4 may stand', () => {
    fc.assert(
      fc.property(offered, fc.constantFrom(1, 2), (days, restDays) => {
        expect(veryHardDays(hardDays(days, restDays)).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the arrangement of a week', () => {
  test('is worth as much as the best of all arrangements', () => {
    fc.assert(
      fc.property(offered, fc.constantFrom(1, 2), wants, (days, restDays, asked) => {
        const hard = hardDays(days, restDays);
        const everything = hard.reduce<readonly (readonly DayWork[])[]>(
          (rows) => rows.flatMap((row) => dayOptions.map((option) => [...row, option])),
          [[]],
        );
        const best = Math.max(0, ...everything.map((work) => worthOf(hard, work, asked) ?? 0));
        expect(worthOf(hard, arrange(hard, asked), asked)).toBe(best);
      }),
      { numRuns: 300 },
    );
  });

  test('puts no more on a day than its minutes hold', () => {
    fc.assert(
      fc.property(offered, wants, (days, asked) => {
        const hard = hardDays(days, 1);
        expect(worthOf(hard, arrange(hard, asked), asked)).not.toBeNull();
      }),
    );
  });
});
