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

describe('the steps of a runner with long days', () => {
  const base: Profile = {
    version: 1,
    age: 38,
    side: 'left',
    location: 'midportion',
    tolerance: {},
    running: { years: 8, weeklyKmBefore: 20 },
    week: { days: ['mon', 'tue', 'thu', 'sat', 'sun'], minutesPerDay: 75, equipment: ['step'] },
    goal: { kind: 'run-regularly' },
  };
  const wide = { firstRun: 20, running: 20, springs: 0 };
  const climb = (change: Partial<Profile>, keptRun: number | null = null, budget = wide): RunLadder => {
    const profile = { ...base, ...change };
    const factors = factorsOf(profile);
    const context = contextOf(profile, factors, catalogue, offeredDays(factors, 'mon'));
    return runLadderOf(context, roomOf(context), budget, keptRun);
  };
  const minutes = (ladder: RunLadder): readonly number[] => ladder.steps.map((step) => step.minutes);
  const table = [6, 8, 10, 12, 15, 18, 21, 24, 20, 24, 27, 30];

  test('are the twelve stages of rule E2 for an easy goal', () => {
    expect(climb({ goal: { kind: 'run-easy' } })).toEqual({
      steps: table.map((each, i) => ({ stage: i + 1, minutes: each })),
      kept: null,
      first: 0,
    });
  });

  test('go on by a tenth to what the runner ran before, or the race asks for', () => {
    expect(minutes(climb({}))).toEqual([...table, 33, 36, 39, 42]);
    const race = (distanceKm?: number): number =>
      minutes(climb({ goal: { kind: 'race', ...(distanceKm ? { distanceKm } : {}) }, running: {} })).at(-1) ??
      0;
    expect([race(), race(5), race(10), race(20)]).toEqual([30, 30, 31, 63]);
  });

  test('start lower with a body mass index over 30 (rule E8)', () => {
    const easy: Partial<Profile> = { goal: { kind: 'run-easy' }, health: ['bmi-over-30'] };
    expect(climb(easy).steps[0]).toEqual({ stage: 0, minutes: 4 });
    expect(minutes(climb(easy)).slice(1)).toEqual(table);
  });

  test('start with and grow by no more than the budget beside the slow work (rule LOAD2)', () => {
    const tight = { firstRun: 3, running: 1, springs: 0 };
    // Half as much again and a minute: 3, 5, 8, then three minutes a time (rule E3).
    expect(minutes(climb({}, null, tight)).slice(0, 6)).toEqual([3, 5, 8, 11, 14, 17]);
  });

  test('hold the kept run just as long as it is, between shorter and longer ones', () => {
    expect(climb({}, 17)).toMatchObject({ kept: 5 });
    expect(minutes(climb({}, 17)).slice(0, 8)).toEqual([6, 8, 10, 12, 15, 17, 18, 21]);
    expect(minutes(climb({}, 18)).slice(0, 8)).toEqual([6, 8, 10, 12, 15, 18, 21, 24]);
    expect(climb({}, 18)).toMatchObject({ kept: 5 });
    expect(climb({}, 2)).toMatchObject({ kept: 0 });
    expect(minutes(climb({}, 2)).slice(0, 2)).toEqual([2, 5]);
  });

  test('reach up to a kept run that is longer than the goal asks for, as far as a day has room', () => {
    const long = climb({}, 100);
    expect(long.steps[long.kept ?? 0]?.minutes).toBe(68);
    expect(Math.max(...minutes(long))).toBe(68);
  });
});
