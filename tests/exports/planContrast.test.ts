import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { choicesOf, knobs, pairs, runnerOf } from '../../src/components/islands/compare/knobs.ts';
import { contrastOf, contrastSum } from '../../src/exports/planContrast.ts';
import { makePlan, rules } from '../../src/planner/index.ts';
import { readProfile } from '../../src/schemas/readProfile.ts';

const catalogue = readCatalogue();
const today = '2026-11-30';
const start = knobs.map(() => 0);

/** The runner to start from with some knobs turned, by their names and the words of the choice. */
function runner(turned: Readonly<Record<string, string>>) {
  const choices = knobs.map(({ name, options }) => {
    const words = turned[name];
    const choice = words === undefined ? 0 : options.indexOf(words);
    if (choice < 0) throw new Error(`no choice ${words} of ${name}`);
    return choice;
  });
  return runnerOf(choices, today);
}
const planOf = (turned: Readonly<Record<string, string>>) => makePlan(runner(turned), [], today, catalogue);
function contrast(name: string, first: string, second: string) {
  const [a, b] = [planOf({ [name]: first }), planOf({ [name]: second })];
  if (a.kind === 'stop' || b.kind === 'stop') throw new Error('stopped');
  return contrastOf(a, b, catalogue);
}
const rowNames = ({ differ }: ReturnType<typeof contrast>): readonly string[] =>
  differ.map(({ name }) => name);

describe('two runners compared', () => {
  /** A row that must show each pair but that of units. */
  const shownBy: Readonly<Record<string, string>> = {
    Age: 'Phases',
    'How long it has hurt': 'First springs',
    Where: 'Exercises',
    'Earlier episodes': 'First run',
    'Earlier injury, same leg': 'First run',
    'One-leg heel raises, left': 'Work of week 1',
    'Pain when hopping': 'First run',
    'Running before': 'Longest run',
    Equipment: 'Exercises',
    'Days a week': 'Days of week 1',
    Goal: 'Race day',
    Sides: 'Legs',
  };

  test.each(pairs.filter(([name]) => name !== 'Units'))('%s: %s or %s shows in the plans', (...pair) => {
    const found = contrast(...pair);
    expect(rowNames(found)).toContain(shownBy[pair[0]]);
    expect(contrastSum(found)).toMatch(/^The plans differ in \d+ of \d+ points: /);
  });

  test('every pair turns one knob of two runners, and every knob stands in a pair', () => {
    for (const pair of pairs) {
      const [first, second] = choicesOf(pair) as [readonly number[], readonly number[]];
      expect(first.filter((choice, k) => choice !== second[k])).toHaveLength(1);
    }
    expect(new Set(pairs.map(([name]) => name))).toEqual(new Set(knobs.map(({ name }) => name)));
  });

  test('kilometres or miles change no dose, and the line says that the plans are the same', () => {
    const found = contrast('Units', 'kilometres', 'miles');
    expect(found.differ).toEqual([]);
    expect(found.own).toEqual([[], []]);
    expect(contrastSum(found)).toBe('The two plans are the same.');
  });

  test('gym or no equipment: the substitutes are named, with the rule of equipment', () => {
    const [bare] = contrast('Equipment', 'none', 'gym').own;
    expect(
      bare
        .filter(({ rule }) => rule === 'factor:equipment')
        .map(({ text }) => text)
        .join(' '),
    ).toMatch(/takes the place of/);
  });

  test('hop pain of 6 shows the gates it keeps shut', () => {
    const row = contrast('Pain when hopping', '0', '6').differ.find(({ name }) => name.startsWith('Gates'));
    expect(row?.second).toMatch(/Hop 10 times in place/);
    expect(row?.first).not.toMatch(/Hop 10 times in place/);
  });

  test('an old rupture without a clinician’s leave is stopped, not compared', () => {
    expect(planOf({ 'Earlier injury, same leg': 'rupture 3 years ago, not cleared' }).kind).toBe('stop');
  });

  test('every choice of every knob is a profile that the planner reads', () => {
    for (const [k, { options }] of knobs.entries())
      for (const choice of options.keys())
        expect(
          readProfile(
            runnerOf(
              start.map((old, i) => (i === k ? choice : old)),
              today,
            ),
          ),
        ).toMatchObject({ ok: true });
  });

  test('the rule beside each answer is one of the catalogue', () => {
    for (const { rule } of knobs) if (rule !== null) expect(Object.keys(rules)).toContain(rule);
  });
});
