import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lacksAmount, otherSets, rowsOf, setsOf } from '../../src/components/islands/today/setRows.ts';
import type { LogEntry } from '../../src/schemas/log.ts';

type LoggedSet = NonNullable<LogEntry['sets']>[number];
const raise = (side: LoggedSet['side'], reps: number, loadKg?: number): LoggedSet => ({
  exercise: 'single-heel-raise',
  side,
  reps,
  ...(loadKg === undefined ? {} : { loadKg }),
});

describe('the sets of an entry', () => {
  test('are shown as rows of like sets, leg by leg', () => {
    const sets = [raise('left', 12, 5), raise('right', 15, 5), raise('left', 12, 5), raise('left', 8, 10)];
    expect(
      rowsOf(sets).map(({ side, sets: count, amount, loadKg }) => [side, count, amount, loadKg]),
    ).toEqual([
      ['left', 2, 12, 5],
      ['right', 1, 15, 5],
      ['left', 1, 8, 10],
    ]);
  });

  test('come out of the rows as they went in, whatever their order', () => {
    const set = fc.record(
      {
        exercise: fc.constantFrom('single-heel-raise', 'isometric-seated', 'rebounding-raise'),
        side: fc.constantFrom('left' as const, 'right' as const, 'both' as const),
        reps: fc.integer({ min: 0, max: 30 }),
        seconds: fc.integer({ min: 0, max: 90 }),
        contacts: fc.integer({ min: 0, max: 40 }),
        loadKg: fc.constantFrom(0, 2.5, 10),
        distanceCm: fc.integer({ min: 0, max: 200 }),
      },
      { requiredKeys: ['exercise', 'side'] },
    );
    const sorted = (sets: readonly object[]): readonly string[] =>
      sets.map((each) => JSON.stringify(Object.entries(each).sort())).sort();
    fc.assert(
      fc.property(fc.array(set, { maxLength: 100 }), (sets) => {
        expect(sorted([...otherSets(sets), ...setsOf(rowsOf(sets))])).toEqual(sorted(sets));
      }),
    );
  });
});

test('a row without a number of sets is one set, and an empty row is none', () => {
  const row = { exercise: 'a', side: 'left', unit: 'seconds', sets: null, amount: 45, loadKg: null } as const;
  expect(setsOf([row, { ...row, amount: null }])).toEqual([{ exercise: 'a', side: 'left', seconds: 45 }]);
  expect(lacksAmount({ ...row, amount: null })).toBe(false);
  expect(lacksAmount({ ...row, amount: null, loadKg: 5 })).toBe(true);
});
