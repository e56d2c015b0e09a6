import { expect, test } from 'vitest';
import {
  bestOfFour,
  capOf,
  isWhole,
  longestInThirtyDays,
  longestRunCap,
  weeklyRunCap,
} from '../../src/planner/caps.ts';
import type { Week, WeekKind } from '../../src/schemas/plan.ts';

const week = (total: number, kind: WeekKind = 'build', rule?: string): Week => ({
  index: 1,
  start: '2026-11-30',
  phase: 3,
  kind,
  load: { total, strength: total, elastic: 0, running: 0 },
  runMinutes: 0,
  longestRunMinutes: 0,
  days: [],
  reasons: rule ? [{ rule, because: '' }] : [],
});
const total = ({ load }: Week): number => load.total;

test('a week cut short by a blocked range, the start or nothing to do is not whole', () => {
  expect([week(10), week(10, 'lighter'), week(10, 'hold')].every(isWhole)).toBe(true);
  expect(
    [week(10, 'travel'), week(10, 'busy'), week(10, 'race'), week(10, 'build', 'BLOCKED'), week(0)].some(
      isWhole,
    ),
  ).toBe(false);
});

test('a week cut short by the start is not whole, nor is one of a flare-up', () => {
  expect([week(10, 'build', 'START'), week(10, 'flare')].some(isWhole)).toBe(false);
});

test('the cap is a multiple of the best of the four whole weeks before', () => {
  const history = [week(500), week(100), week(120), week(90, 'lighter'), week(400, 'travel')];
  expect(bestOfFour(history, total)).toBe(120);
  expect(capOf(history, total, 1.5)).toBe(180);
});

test('after four weeks without a whole one nothing starts above what was last tolerated', () => {
  expect(capOf([week(80), ...Array.from({ length: 4 }, () => week(0, 'off'))], total, 1.5)).toBe(80);
});

test('the longest run grows by three minutes under half an hour, then by a tenth (rule E3)', () => {
  expect(longestRunCap(10)).toBe(13);
  expect(longestRunCap(40)).toBeCloseTo(44);
});

test('weekly running grows by three minutes a run under an hour, then by three tenths (rule E4)', () => {
  expect(weeklyRunCap(40, 2)).toBe(46);
  expect(weeklyRunCap(100, 3)).toBeCloseTo(130);
});

test('the longest run is that of the 30 days before, the day itself and later ones left out', () => {
  const runOn = (date: string, minutes: number): Week => ({
    ...week(10),
    runMinutes: minutes,
    days: [
      {
        date,
        tier: 3,
        sessions: [
          {
            id: 'run-a',
            kind: 'running',
            minutes,
            prescriptions: [
              {
                exercise: 'running-easy',
                ladder: 'running',
                rung: 1,
                side: 'both',
                dose: {
                  minutes,
                  intervals: [{ run: minutes * 60, walk: 0, times: 1 }],
                  effort: 3,
                  zone: 2,
                  surface: 'flat',
                },
                tier: 3,
                load: 1,
                reasons: [],
              },
            ],
          },
        ],
      },
    ],
  });
  const weeks = [runOn('2026-12-01', 40), runOn('2026-12-10', 20), runOn('2026-12-31', 30)];
  expect(longestInThirtyDays(weeks, '2026-12-31')).toBe(40);
  expect(longestInThirtyDays(weeks, '2027-01-01')).toBe(30);
  expect(longestInThirtyDays(weeks.slice(0, 2), '2027-01-01')).toBe(20);
  expect(longestInThirtyDays(weeks, '2026-12-05')).toBe(40);
  expect(longestInThirtyDays([], '2026-12-31')).toBe(0);
});
