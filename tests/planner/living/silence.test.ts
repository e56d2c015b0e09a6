import { expect, test } from 'vitest';
import { readCatalogue } from '../../../scripts/catalogue.ts';
import { addDays } from '../../../src/planner/calendar.ts';
import { makePlan } from '../../../src/planner/index.ts';
import { type Silence, silenceOf } from '../../../src/planner/living/silence.ts';
import type { LogEntry } from '../../../src/schemas/log.ts';
import type { Profile } from '../../../src/schemas/profile.ts';
import { start, steadyRunner } from '../steadyRunner.ts';

const catalogue = readCatalogue();
const entry = (date: string): LogEntry => ({ id: date, date, session: 'calf-a', done: 'all' });
function silence(day: number, logged: readonly number[], profile: Profile = steadyRunner): Silence | null {
  const today = addDays(start, day);
  const log = logged.map((each) => entry(addDays(start, each)));
  const plan = makePlan(profile, log, today, catalogue);
  if (plan.kind !== 'plan') throw new Error('stopped');
  return silenceOf(plan, log, start, today);
}

test('a plan of which nothing was ever logged is silent since its start, from the fourteenth day', () => {
  expect(silence(13, [])).toBeNull();
  expect(silence(14, [])).toEqual({ since: start, isBreak: false });
});

test('a log that ended is silent since its last day, and the plan takes that as a break', () => {
  expect(silence(30, [3, 17])).toBeNull();
  expect(silence(31, [17, 3])).toEqual({ since: addDays(start, 17), isBreak: true });
});

test('entries of an earlier course, or dated ahead, do not break the silence', () => {
  expect(silence(20, [-3, 21])).toEqual({ since: start, isBreak: false });
});

test('days off are not asked about: nothing was planned on them', () => {
  const off = (from: number, to: number): Profile => ({
    ...steadyRunner,
    week: {
      ...steadyRunner.week,
      blocked: [{ from: addDays(start, from), to: addDays(start, to), kind: 'off' }],
    },
  });
  expect(silence(20, [], off(0, 21))).toBeNull();
  expect(silence(20, [], off(7, 21))).toEqual({ since: start, isBreak: false });
  expect(silence(20, [1], off(2, 21))).toBeNull();
});
