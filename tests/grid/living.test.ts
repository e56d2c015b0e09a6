import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { addDays } from '../../src/planner/calendar.ts';
import { makePlan, violations } from '../../src/planner/index.ts';
import { logsFrom } from '../property/logs.ts';
import { profiles, today } from '../property/profiles.ts';

const catalogue = readCatalogue();
const runs = 100_000;

test(`${runs.toLocaleString('en-GB')} runners with logs get plans that keep every safety property`, () => {
  fc.assert(
    fc.property(
      profiles,
      logsFrom(addDays(today, -10), 200, 120),
      fc.integer({ min: 0, max: 190 }),
      (profile, log, at) => {
        const mine = { ...profile, startDate: today };
        const plan = makePlan(mine, log, addDays(today, at), catalogue);
        if (plan.kind === 'plan') expect(violations(plan, mine, catalogue)).toEqual([]);
      },
    ),
    { numRuns: runs },
  );
});
