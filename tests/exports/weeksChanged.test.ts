import { expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { weeksChanged } from '../../src/exports/weeksChanged.ts';
import { addDays } from '../../src/planner/calendar.ts';
import { makePlan } from '../../src/planner/index.ts';
import type { Plan } from '../../src/schemas/plan.ts';
import { start, steadyRunner } from '../planner/steadyRunner.ts';

const made = makePlan(steadyRunner, [], start, readCatalogue());
if (made.kind !== 'plan') throw new Error('stopped');
const before: Plan = made;
/** The weeks, by number, that a change makes others from a day of the plan on. */
function changed(change: (plan: Plan) => void, day = 0): readonly number[] {
  const after = JSON.parse(JSON.stringify(before)) as Plan;
  change(after);
  return weeksChanged(before, after, addDays(start, day)).map(({ index }) => index);
}

test('a week is changed by its kind, its phase or a dose, not by its reasons', () => {
  expect(changed(() => {})).toEqual([]);
  expect(
    changed((plan) => {
      for (const week of plan.weeks) week.reasons = [];
    }),
  ).toEqual([]);
  expect(
    changed((plan) => {
      Object.assign(plan.weeks[4] ?? {}, { kind: 'off' });
      Object.assign(plan.weeks[6] ?? {}, { phase: 6 });
      plan.weeks[2]?.days.find(({ sessions }) => sessions.length > 0)?.sessions.pop();
    }),
  ).toEqual([3, 5, 7]);
});

test('days behind do not change a week', () => {
  const emptied = (plan: Plan): void => {
    for (const day of plan.weeks[0]?.days ?? []) day.sessions = [];
  };
  expect(changed(emptied)).toEqual([1]);
  expect(changed(emptied, 7)).toEqual([]);
});
