import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logCsv } from '../../src/exports/logCsv.ts';
import { logsFrom } from '../property/logs.ts';
import { today } from '../property/profiles.ts';
import { cells } from './readCsv.ts';

test('the table has a row for each set, or one for an entry without sets', () => {
  const log = [
    {
      id: 'b',
      date: '2026-12-02',
      session: 'calf-a',
      done: 'all' as const,
      painDuring: 2,
      sets: [
        { exercise: 'single-heel-raise', side: 'left' as const, reps: 12, loadKg: 5 },
        { exercise: 'single-leg-forward-hop', side: 'right' as const, distanceCm: 92.5 },
      ],
    },
    { id: 'c', date: '2026-12-03', session: 'gate-check', gate: 'gate:2-3' as const, done: 'all' as const },
    {
      id: 'd',
      date: '2026-12-04',
      done: 'part' as const,
      firstTenStepsPain: 3,
      nightPain: true,
      redFlags: ['sudden-snap' as const, 'cannot-push-off' as const],
    },
    { id: 'a', date: '2026-12-01', session: 'run-a', done: 'part' as const, note: 'windy, "cold"\nand wet' },
  ];
  const [head, ...rows] = cells(logCsv(log));
  expect(head?.slice(0, 4)).toEqual(['date', 'session', 'done', 'pain_during']);
  expect(rows.map((row) => row[0]?.slice(8))).toEqual(['01', '02', '02', '03', '04']);
  expect(rows[0]).toContain('windy, "cold"\nand wet');
  expect(rows[1]?.slice(-7)).toEqual(['single-heel-raise', 'left', '12', '', '', '5', '']);
  expect(rows[2]?.slice(-7)).toEqual(['single-leg-forward-hop', 'right', '', '', '', '', '92.5']);
  const at = (row: readonly string[] | undefined, column: string) => row?.[head?.indexOf(column) ?? -1];
  expect(at(rows[3], 'gate')).toBe('gate:2-3');
  expect(at(rows[4], 'first_ten_steps_pain')).toBe('3');
  expect(at(rows[4], 'night_pain')).toBe('yes');
  expect(at(rows[4], 'red_flags')).toBe('sudden-snap cannot-push-off');
});

test('every row has as many cells as the head, whatever was typed', () => {
  fc.assert(
    fc.property(logsFrom(today, 30), (log) => {
      const [head, ...rows] = cells(logCsv(log));
      for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
      expect(rows).toHaveLength(log.reduce((sum, { sets }) => sum + Math.max(1, sets?.length ?? 0), 0));
    }),
  );
});

test('a note that looks like a formula is not run as one', () => {
  const text = logCsv([{ id: 'a', date: '2026-12-01', done: 'all', note: '=1+1' }]);
  expect(text).toContain(",'=1+1,");
});
