import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { longestRunCap } from '../../src/planner/caps.ts';
import { contextOf } from '../../src/planner/context.ts';
import { factorsOf, offeredDays } from '../../src/planner/factors.ts';
import { roomOf } from '../../src/planner/layout.ts';
import { type RunLadder, runLadderOf } from '../../src/planner/runLadder.ts';
import { budgetOf, plainDoses } from '../../src/planner/trims.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import { profiles } from '../property/profiles.ts';

const catalogue = readCatalogue();

function ladderOf(profile: Profile, kept: number | null): RunLadder {
  const factors = factorsOf(profile);
  const context = contextOf(profile, factors, catalogue, offeredDays(factors, 'mon'));
  return runLadderOf(context, roomOf(context), budgetOf(context, plainDoses(context).loads), kept);
}
const kept = fc.option(fc.integer({ min: 3, max: 400 }));

describe('the running of one runner', () => {
  test('never grows faster than the longest run before it allows (rule E3)', () => {
    fc.assert(
      fc.property(profiles, kept, (profile, minutes) => {
        const ladder = ladderOf(profile, minutes);
        let longest = 0;
        for (const [i, step] of ladder.steps.entries()) {
          if (longest > 0 && i !== ladder.kept)
            expect(step.minutes).toBeLessThanOrEqual(longestRunCap(longest) + 1e-9);
          longest = Math.max(longest, step.minutes);
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test('keeps no more than the runner runs today, and nothing where no run fits a day', () => {
    fc.assert(
      fc.property(profiles, fc.integer({ min: 3, max: 400 }), (profile, minutes) => {
        const { steps, kept: at } = ladderOf(profile, minutes);
        if (at !== null) expect(steps[at]?.minutes).toBeLessThanOrEqual(minutes);
        if (steps.length === 0) expect(at).toBeNull();
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  test('has no step for one short day a week', () => {
    const profile: Profile = {
      version: 1,
      age: 40,
      side: 'left',
      location: 'midportion',
      tolerance: { runMinutes: 40, runPain: 1 },
      week: { days: ['mon'], minutesPerDay: 10 },
    };
    expect(ladderOf(profile, 30)).toEqual({ steps: [], kept: null, first: 0 });
  });
});
