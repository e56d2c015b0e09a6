import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { planCsv } from '../../src/exports/planCsv.ts';
import { makePlan } from '../../src/planner/index.ts';
import type { Plan } from '../../src/schemas/plan.ts';
import { profiles, today } from '../property/profiles.ts';
import { cells } from './readCsv.ts';

const catalogue = readCatalogue();

type Row = Readonly<Record<'tendon_load' | 'sets' | 'minutes' | 'rules' | 'load', string>>;

/** The rows of a plan's table, each by the names of its columns. */
function rowsOf(plan: Plan): readonly Row[] {
  const [head = [], ...rows] = cells(planCsv(plan));
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])) as Row);
}

test('the table has a row for every prescription, with its day, its dose and its rules', () => {
  fc.assert(
    fc.property(profiles, (profile) => {
      const plan = makePlan(profile, [], today, catalogue);
      if (plan.kind !== 'plan') return;
      const rows = rowsOf(plan);
      const prescribed = plan.weeks.flatMap(({ days }) =>
        days.flatMap(({ date, sessions }) =>
          sessions.flatMap(({ id, prescriptions }) => prescriptions.map((p) => ({ date, id, p }))),
        ),
      );
      expect(rows.length).toBe(prescribed.length);
      prescribed.forEach(({ date, id, p }, at) => {
        const row = rows[at];
        expect(row).toMatchObject({ date, session: id, exercise: p.exercise, rung: String(p.rung) });
        expect(row?.tendon_load).toBe(String(p.load));
        expect(row?.sets).toBe('sets' in p.dose ? String(p.dose.sets) : '');
        expect(row?.minutes).toBe('minutes' in p.dose ? String(p.dose.minutes) : '');
        for (const { rule } of p.reasons) expect(row?.rules?.split(' ')).toContain(rule);
      });
    }),
    { numRuns: 50 },
  );
});

test('every kind of dose has its words: repetitions, holds, contacts, intervals and weights', () => {
  const prescribe = (dose: Plan['weeks'][0]['days'][0]['sessions'][0]['prescriptions'][0]['dose']) => ({
    exercise: 'x',
    ladder: 'calf' as const,
    rung: 1,
    side: 'left' as const,
    dose,
    tier: 1 as const,
    load: 12.5,
    reasons: [{ rule: 'A4', because: 'a, "b"' }],
  });
  const slow = { sets: 3, reps: 15, tempo: [2, 1, 3] as [number, number, number], rest: 60, effort: 6 };
  const week = {
    index: 1,
    start: '2026-11-30',
    phase: 1 as const,
    kind: 'build' as const,
    load: { total: 0, strength: 0, elastic: 0, running: 0 },
    runMinutes: 0,
    longestRunMinutes: 0,
    reasons: [],
    days: [
      {
        date: '2026-11-30',
        tier: 1 as const,
        sessions: [
          {
            id: 'calf-a',
            kind: 'strength' as const,
            minutes: 30,
            prescriptions: [
              prescribe({ ...slow, load: { kind: 'external', kg: 5 } }),
              prescribe({ ...slow, load: { kind: 'external', kg: 4.5, lb: 10 } }),
              prescribe({ ...slow, load: { kind: 'percent-bodyweight', percent: 20 } }),
              prescribe({ ...slow, load: { kind: 'band' } }),
              prescribe({ sets: 4, seconds: 30, rest: 60, effort: 4 }),
              prescribe({ sets: 2, contacts: 20, rest: 90 }),
              prescribe({
                minutes: 24,
                intervals: [
                  { run: 60, walk: 180, times: 5 },
                  { run: 120, walk: 0, times: 1 },
                ],
                effort: 3,
                zone: 2,
                surface: 'level and soft',
              }),
            ],
          },
        ],
      },
    ],
  };
  const rows = rowsOf({ weeks: [week] } as unknown as Plan);
  expect(rows.map((row) => row.load)).toEqual(['5 kg', '10 lb', '20 % of body weight', 'band', '', '', '']);
  expect(rows[0]).toMatchObject({ sets: '3', reps: '15', tempo_up_hold_down: '2-1-3', rest_seconds: '60' });
  expect(rows[4]).toMatchObject({ sets: '4', hold_seconds: '30', reps: '', contacts: '' });
  expect(rows[5]).toMatchObject({ sets: '2', contacts: '20', effort: '' });
  expect(rows[6]).toMatchObject({
    minutes: '24',
    intervals: '5 x 60 s run 180 s walk; 1 x 120 s run 0 s walk',
    heart_rate_zone: '2',
    surface: 'level and soft',
    rules: 'A4',
  });
});
