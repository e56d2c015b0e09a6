import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { addDays } from '../../src/planner/calendar.ts';
import { makePlan, violations } from '../../src/planner/index.ts';
import { signalsOf } from '../../src/planner/living/index.ts';
import type { LogEntry } from '../../src/schemas/log.ts';
import type { Plan } from '../../src/schemas/plan.ts';
import { steadyRunner as profile, start } from '../planner/steadyRunner.ts';
import { type Character, characters, Runner } from './runner.ts';

const catalogue = readCatalogue();
const weeks = 52;

/** What the plan holds on the days before a day, without what was logged of them. */
const before = (plan: Plan, day: string): string =>
  JSON.stringify(
    plan.weeks
      .flatMap(({ days }) => days)
      .filter(({ date }) => date < day)
      .map(({ date, sessions }) => [date, sessions.map(({ done: _, ...session }) => session)]),
  );

type Year = { readonly plans: readonly Plan[]; readonly log: readonly LogEntry[] };

/** A year of a runner who is planned anew every morning. */
function live(character: Character, seed: number): Year {
  const runner = new Runner(character, seed);
  const log: LogEntry[] = [];
  const plans: Plan[] = [];
  // What lay behind yesterday must still lie there as it was.
  let [yesterday, settled] = [start, '[]'];
  for (let day = 0; day < 7 * weeks; day++) {
    const today = addDays(start, day);
    const result = makePlan(profile, log, today, catalogue);
    if (result.kind !== 'plan') throw new Error(`stopped on ${today}`);
    expect(before(result, yesterday), `${character.name}, ${today}`).toBe(settled);
    settled = before(result, today);
    yesterday = today;
    if (day % 7 === 0) {
      plans.push(result);
      expect(violations(result, profile, catalogue), `${character.name}, ${today}`).toEqual([]);
    }
    const planned = result.weeks.flatMap(({ days }) => days).find(({ date }) => date === today);
    if (planned) log.push(...runner.live(planned, Math.floor(day / 7)));
  }
  return { plans, log };
}

const phases = ({ plans }: Year): readonly number[] =>
  plans.map((plan, i) => plan.weeks[i]?.phase ?? plan.weeks.at(-1)?.phase ?? 0);

describe.each(characters)('a year of the runner who is $name', (character) => {
  const year = live(character, 7);

  test('never rewrites a past day and never breaks a safety property', () => {
    expect(year.plans).toHaveLength(weeks);
  });

  test('keeps every entry of the log', () => {
    expect(year.log.length).toBeGreaterThan(50);
  });

  test('does not swing up and down from week to week', () => {
    const path = phases(year);
    const turns = path.filter(
      (phase, i) => i > 1 && (phase - (path[i - 1] ?? 0)) * ((path[i - 1] ?? 0) - (path[i - 2] ?? 0)) < 0,
    );
    expect(turns.length).toBeLessThanOrEqual(3);
  });

  test('has no run and no spring in the three days after red', () => {
    const days = new Map(
      year.plans.at(-1)?.weeks.flatMap((week) => week.days.map((day) => [day.date, day] as const)),
    );
    for (const { date, response } of signalsOf(profile, year.log)) {
      if (response !== 'red') continue;
      for (const later of [1, 2, 3]) {
        const kinds = days.get(addDays(date, later))?.sessions.map(({ kind }) => kind) ?? [];
        expect(kinds).not.toContain('running');
        expect(kinds).not.toContain('elastic');
      }
    }
  });
});

test('the careful ones arrive: a steady runner runs regularly within the year', () => {
  const year = live(characters[0] as Character, 11);
  expect(phases(year).at(-1)).toBe(6);
  expect(year.plans.at(-1)?.weeks[weeks - 1]?.runMinutes).toBeGreaterThan(30);
});

test('nobody is stuck: every honest runner gets past phase 2 and is no further back than after two months', () => {
  for (const character of characters.filter(({ honest }) => honest)) {
    const path = phases(live(character, 3));
    expect(path.at(-1), character.name).toBeGreaterThanOrEqual(path[8] ?? 0);
    expect(Math.max(...path), character.name).toBeGreaterThanOrEqual(3);
  }
});
