import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { makePlan, violations } from '../../src/planner/index.ts';
import { planSchema } from '../../src/schemas/plan.ts';
import { readProfile } from '../../src/schemas/readProfile.ts';
import { profiles, today } from './profiles.ts';

const catalogue = readCatalogue();
/** Generated profiles, split so that two cores share them. */
const parts = [1, 2, 3, 4];
const each = 5_000;

describe('a plan for any runner', () => {
  test.each(parts)('breaks no safety property (part %i of 4)', (part) => {
    let plans = 0;
    fc.assert(
      fc.property(profiles, (profile) => {
        const result = makePlan(profile, [], today, catalogue);
        if (result.kind === 'stop') return;
        plans++;
        expect(violations(result, profile, catalogue)).toEqual([]);
      }),
      { numRuns: each, seed: part },
    );
    expect(plans).toBeGreaterThan(each / 2);
  });

  test('fits its schema, and so does the profile it is made from', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        expect(readProfile(profile)).toMatchObject({ ok: true });
        const result = makePlan(profile, [], today, catalogue);
        if (result.kind === 'plan') expect(planSchema.safeParse(result)).toMatchObject({ success: true });
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  test('is the same, byte for byte, for the same answers', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const again = structuredClone(profile);
        const [first, second] = [profile, again].map((p) =>
          JSON.stringify(makePlan(p, [], today, catalogue)),
        );
        expect(second).toBe(first);
        expect(again).toEqual(profile);
      }),
      { numRuns: 500, seed: 6 },
    );
  });
});
