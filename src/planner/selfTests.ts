import type { Reason, Week } from '../schemas/plan.ts';
import type { Location } from '../schemas/questions.ts';
import type { Course } from './course.ts';
import { because } from './rules/index.ts';

/** The tests a runner can do at home (section o of the rule book). */
export const selfTests = ['raises', 'ten-hops', 'hop-distance', 'ten-steps', 'knee-to-wall'] as const;
export type SelfTest = (typeof selfTests)[number];

const raises =
  'Test on a fresh day: one-leg heel raises, each leg, one second up and one down, until height or pace fails. Not with pain above 3.';
const tenSteps = 'Test one morning: score the worst pain of your first ten steps out of bed.';

/** Weeks between two tests in maintenance (rule dose:phase-6). */
const maintenanceWeeks = 4;

/**
 * What to test in which week, by week from 1: before each gate in the last week with work, hops only from the
 * running gate on (rules O3 and O4), the morning walk before phases 2 and 6 and before running (rule O6), and every
 * four weeks in phase 6.
 */
export function testsOf({ steps, phaseFrom, runningFrom }: Course): ReadonlyMap<number, readonly Reason[]> {
  const tests = new Map<number, Reason[]>();
  const before = (week: number | null | undefined, ...reasons: readonly Reason[]): void => {
    if (typeof week !== 'number') return;
    const last = steps
      .slice(0, week - 1)
      .findLast(({ kind }) => kind !== 'off' && kind !== 'travel' && kind !== 'busy');
    if (!last) return;
    const known = tests.get(last.frame.index) ?? [];
    tests.set(last.frame.index, [
      ...known,
      ...reasons.filter(({ rule }) => !known.some((k) => k.rule === rule)),
    ]);
  };
  before(
    phaseFrom[2],
    because('gate:1-2', 'Check: walk 30 minutes, and 3 × 15 heel raises on both legs at 3 or less.'),
    because('O6', tenSteps),
  );
  before(phaseFrom[3], because('O3', raises));
  before(
    runningFrom,
    because('O3', raises),
    because('gate:run', 'Check: a brisk 40-minute walk and 10 hops in place, both at 2 or less.'),
    because('O6', tenSteps),
  );
  before(
    phaseFrom[4],
    because('O3', raises),
    because('gate:3-4', 'Check: low hops on both legs below 3, and 20 minutes of running in one session.'),
  );
  before(
    phaseFrom[5],
    because(
      'gate:4-5',
      'Test: three hops for distance on each leg; the sore side reaches 90 % of the other.',
    ),
  );
  before(
    phaseFrom[6],
    because('O3', raises),
    because('gate:5-6', 'Check: both sides at the norm, hops at 90 %, four quiet weeks.'),
    because('O6', tenSteps),
  );
  for (
    let week = (phaseFrom[6] ?? Infinity) + maintenanceWeeks;
    week <= steps.length;
    week += maintenanceWeeks
  )
    before(week, because('O3', raises));
  return tests;
}

/** The test that a reason in a week asks for, by its rule. */
const testOfRule: Readonly<Record<string, SelfTest>> = {
  O3: 'raises',
  O6: 'ten-steps',
  'gate:run': 'ten-hops',
  'gate:3-4': 'ten-hops',
  'gate:4-5': 'hop-distance',
  'gate:5-6': 'hop-distance',
};

/**
 * The tests that a week of a plan asks for. Knee to wall comes along with the heel raises, with mid-portion pain
 * only: bending the ankle far presses on a sore insertion (rules O5 and f1).
 */
export function testsAsked({ reasons }: Pick<Week, 'reasons'>, location: Location): ReadonlySet<SelfTest> {
  const asked = new Set(reasons.flatMap(({ rule }) => testOfRule[rule] ?? []));
  if (asked.has('raises') && location === 'midportion') asked.add('knee-to-wall');
  return asked;
}

/**
 * The tests a runner may note in a week: hops in place from phase 3 on or once the plan asks for them, hops for
 * distance from phase 4 on (rule O4), knee to wall with mid-portion pain only (rule O5).
 */
export function testsOffered(
  week: Pick<Week, 'reasons' | 'phase'> | undefined,
  location: Location,
): readonly SelfTest[] {
  const asked = week === undefined ? new Set<SelfTest>() : testsAsked(week, location);
  const phase = week?.phase ?? 1;
  return selfTests.filter(
    (test) =>
      asked.has(test) ||
      (test === 'ten-hops'
        ? phase >= 3
        : test === 'hop-distance'
          ? phase >= 4
          : test !== 'knee-to-wall' || location === 'midportion'),
  );
}
