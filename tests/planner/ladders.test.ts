import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { calfLadder, lastRungOf, lightCalf, phaseOf } from '../../src/planner/ladders/calf.ts';
import { elasticLadder } from '../../src/planner/ladders/elastic.ts';
import { runMinutesOf, runStages, stageMinutes } from '../../src/planner/ladders/running.ts';
import { contactsOf } from '../../src/planner/load.ts';
import { rules } from '../../src/planner/rules/index.ts';

const catalogue = readCatalogue();

describe('the calf ladder', () => {
  test('climbs through the phases in order', () => {
    const phases = calfLadder.map(({ phase }) => phase);
    expect(phases).toEqual([...phases].sort());
    expect(new Set(phases)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    expect(phaseOf(lastRungOf(3) + 1)).toBe(4);
  });

  test('adds weight in steps of at most five per cent of body weight', () => {
    const weights = calfLadder.map(({ tasks }) => {
      const load = tasks[0]?.choices[0]?.dose;
      return load && 'load' in load && load.load.kind === 'percent-bodyweight' ? load.load.percent : 0;
    });
    for (const [i, weight] of weights.entries())
      if (i > 0) expect(weight - (weights[i - 1] as number)).toBeLessThanOrEqual(5);
  });

  test('has a choice without equipment for every task', () => {
    for (const { tasks } of calfLadder)
      for (const { choices } of tasks) {
        const bare = choices.some(({ exercise }) => {
          const needs = catalogue[exercise]?.needs;
          return needs && needs.all.length === 0 && needs.oneOf.length === 0;
        });
        expect(bare).toBe(true);
      }
  });
});

test('each rung cites the dose of its own phase', () => {
  for (const { phase, tasks } of [...calfLadder, ...elasticLadder])
    for (const { rule, doseRule } of tasks) expect(doseRule ?? rule).toBe(`dose:phase-${phase}`);
});

test('the rule of a phase names the sets and repetitions of its loaded raises', () => {
  const loaded = calfLadder.flatMap(({ tasks }) =>
    tasks.flatMap(({ rule, choices: [first] }) =>
      first?.exercise === 'loaded-single-heel-raise' && 'reps' in first.dose
        ? [{ rule, dose: first.dose }]
        : [],
    ),
  );
  expect(loaded.length).toBeGreaterThan(10);
  for (const { rule, dose } of loaded) expect(rules[rule].statement).toContain(`${dose.sets} × ${dose.reps}`);
});

test('the easy work of days between says that it is that, so that no rung counts as reached by it (rule D3)', () => {
  expect(lightCalf.map(({ rule }) => rule)).toEqual(['D3', 'D3']);
});

describe('the springy ladder', () => {
  test('goes from at most 40 contacts to 60 and 80, and no faster', () => {
    let most = 0;
    for (const { tasks } of elasticLadder) {
      const contacts = Math.max(
        ...tasks.flatMap(({ choices }) => choices.map(({ dose }) => contactsOf(dose))),
      );
      expect(contacts).toBeLessThanOrEqual(most < 40 ? 40 : most < 60 ? 60 : 80);
      most = Math.max(most, contacts);
    }
    expect(most).toBe(80);
  });

  test('has no hop on one leg before phase 4', () => {
    for (const { phase, tasks } of elasticLadder)
      for (const { choices } of tasks)
        for (const { exercise } of choices)
          if (catalogue[exercise]?.category === 'spring-one-leg') expect(phase).toBeGreaterThanOrEqual(4);
  });
});

describe('the running ladder', () => {
  test('is the one of rule E2', () => {
    expect(runStages.map(runMinutesOf)).toEqual([6, 8, 10, 12, 15, 18, 21, 24, 20, 24, 27, 30]);
  });

  test('never grows faster than three minutes, or a tenth from 30 minutes on (rule E3)', () => {
    let longest = 0;
    for (const minutes of stageMinutes) {
      if (longest > 0) expect(minutes).toBeLessThanOrEqual(longest < 30 ? longest + 3 : longest * 1.1);
      longest = Math.max(longest, minutes);
    }
  });
});
