import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { addDays } from '../../src/planner/calendar.ts';
import { makePlan, violations } from '../../src/planner/index.ts';
import { checkCaution } from '../property/caution.ts';
import { logsFrom } from '../property/logs.ts';
import { profiles, today } from '../property/profiles.ts';

/** The properties of tests/property on a few examples each, for runs that are made thousands of times. */
const catalogue = readCatalogue();

test('plans of a few runners break no safety property', () => {
  fc.assert(
    fc.property(profiles, (profile) => {
      const result = makePlan(profile, [], today, catalogue);
      if (result.kind === 'plan') expect(violations(result, profile, catalogue)).toEqual([]);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test('plans made again from a few logs break none either', () => {
  fc.assert(
    fc.property(
      profiles,
      logsFrom(addDays(today, -10), 100, 60),
      fc.integer({ min: 0, max: 90 }),
      (answers, log, at) => {
        const profile = { ...answers, startDate: today };
        const result = makePlan(profile, log, addDays(today, at), catalogue);
        if (result.kind === 'plan') expect(violations(result, profile, catalogue)).toEqual([]);
      },
    ),
    { numRuns: 20, endOnFailure: true },
  );
});

test('a worse answer of a few runners makes no plan harder', () => {
  expect(checkCaution(4, 1)).toBeGreaterThan(0);
});
