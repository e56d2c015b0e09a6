import type { Reason } from '../schemas/plan.ts';
import type { Course, Step } from './course.ts';
import type { Factors } from './factors.ts';
import { testReasons } from './gateWords.ts';
import { because } from './rules/index.ts';

/** A test a runner can do at home (section o of the rule book). */
export type SelfTest = 'raises' | 'ten-hops' | 'hop-distance' | 'ten-steps' | 'knee-to-wall';

/** No more than so many weeks lie between two heel-raise tests (rules O3 and dose:phase-6), and no fewer than two. */
const mostWeeksBetween = 4;

/** Whether a test may stand in a week: one with its full work or less of it, at home, not sore. */
const mayTest = ({ kind, flare }: Step): boolean =>
  !['off', 'travel', 'busy', 'race'].includes(kind) && flare.size === 0;

/**
 * What to test in which week, by week from 1: before each gate in the last week with work, hops only from the
 * running gate on (rules O3 and O4), the morning walk before phases 2 and 6 and before running (rule O6), the bend of
 * the ankle before phases 3 and 6 (rule O5). From phase 3 on heel raises are tested every two to four weeks.
 */
export function testsOf(
  { steps, phaseFrom, runningFrom }: Course,
  location: Factors['location'],
): ReadonlyMap<number, readonly Reason[]> {
  const tests = new Map<number, Reason[]>();
  const before = (week: number | null | undefined, ...rules: readonly (keyof typeof testReasons)[]): void => {
    if (typeof week !== 'number') return;
    const last = steps
      .slice(0, week - 1)
      .findLast(({ kind }) => kind !== 'off' && kind !== 'travel' && kind !== 'busy');
    if (!last) return;
    const known = tests.get(last.frame.index) ?? [];
    tests.set(last.frame.index, [
      ...known,
      ...rules
        .filter((rule) => !known.some((k) => k.rule === rule))
        .map((rule) => because(rule, testReasons[rule])),
    ]);
  };
  before(phaseFrom[2], 'gate:1-2', 'O6');
  // Bending the ankle into its end range is left to mid-portion pain (rules F1 and O5).
  const bend = location === 'midportion' ? (['O5'] as const) : [];
  before(phaseFrom[3], 'O3', ...bend);
  before(runningFrom, 'O3', 'gate:run', 'O6');
  before(phaseFrom[4], 'O3', 'gate:3-4');
  before(phaseFrom[5], 'gate:4-5');
  before(phaseFrom[6], 'O3', 'gate:5-6', 'O6', ...bend);
  // What a gate asks for stays where it is; where it is long to the next, another test stands between.
  const isRaises = (week: number): boolean => tests.get(week)?.some(({ rule }) => rule === 'O3') === true;
  let last = (phaseFrom[3] ?? steps.length + 1) - 1;
  for (const step of steps.slice(last)) {
    const week = step.frame.index;
    const next = steps.slice(week).find(mayTest)?.frame.index ?? Number.POSITIVE_INFINITY;
    const due = next > last + mostWeeksBetween || (week === last + 3 && isRaises(last + 5));
    if (!isRaises(week) && due && mayTest(step) && week >= last + 2)
      tests.set(week, [...(tests.get(week) ?? []), because('O3', testReasons.O3)]);
    if (isRaises(week)) last = week;
  }
  return tests;
}
