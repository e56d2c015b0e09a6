import { expect, test } from 'vitest';
import { brokenIn } from '../../scripts/brokenIn.ts';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { makePlan } from '../../src/planner/index.ts';
import type { Plan } from '../../src/schemas/plan.ts';
import type { Profile } from '../../src/schemas/profile.ts';

const catalogue = readCatalogue();
const profile: Profile = { version: 1, age: 40, side: 'left', location: 'midportion', tolerance: {} };
const plan = makePlan(profile, [], '2026-11-30', catalogue) as Plan;

test('a plan that keeps the safety properties has no broken line', () => {
  expect(brokenIn(plan, profile, catalogue)).toEqual([]);
});

test('a plan with a run on its first day names the property, the place and what was found', () => {
  const [first, ...rest] = plan.weeks;
  if (!first) throw new Error('no week');
  const unsafe: Plan = { ...plan, weeks: [{ ...first, longestRunMinutes: 20 }, ...rest] };
  expect(brokenIn(unsafe, profile, catalogue)).toContain('plan: breaks I2 in week 1: a run of 20 minutes');
});

test('a refusal has nothing to break', () => {
  const refusal = makePlan({ ...profile, age: 16 }, [], '2026-11-30', catalogue);
  expect(brokenIn(refusal, profile, catalogue)).toEqual([]);
});
