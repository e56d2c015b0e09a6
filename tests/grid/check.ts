import { expect } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { makePlan, violations } from '../../src/planner/index.ts';
import type { GoalKind, Location } from '../../src/schemas/questions.ts';
import { runnersOf } from './answers.ts';

const catalogue = readCatalogue();
const today = '2026-11-30';

/** Makes the plan of every runner of a part of the grid and checks it; returns how many there were. */
export function checkGrid(location: Location, goal: GoalKind): number {
  let plans = 0;
  for (const profile of runnersOf(location, goal)) {
    const result = makePlan(profile, [], today, catalogue);
    if (result.kind === 'stop') throw new Error(`stopped: ${JSON.stringify(profile)}`);
    plans++;
    const found = violations(result, profile, catalogue);
    if (found.length > 0) expect({ profile, found }).toEqual({ profile, found: [] });
  }
  return plans;
}
