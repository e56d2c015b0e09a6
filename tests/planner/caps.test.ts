import { expect, test } from 'vitest';
import { bestOfFour, capOf, isWhole, longestRunCap, weeklyRunCap } from '../../src/planner/caps.ts';
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
