import type { Reason } from '../schemas/plan.ts';
import type { Course } from './course.ts';
import type { Factors } from './factors.ts';
import { testReasons } from './gateWords.ts';
import { because } from './rules/index.ts';

/** A test a runner can do at home (section o of the rule book). */
export type SelfTest = 'raises' | 'ten-hops' | 'hop-distance' | 'ten-steps' | 'knee-to-wall';

/** Weeks between two tests in maintenance (rule dose:phase-6). */
const maintenanceWeeks = 4;

/**
 * What to test in which week, by week from 1: before each gate in the last week with work, hops only from the
 * running gate on (rules O3 and O4), the morning walk before phases 2 and 6 and before running (rule O6), the bend of
 * the ankle before phases 3 and 6 (rule O5), and every four weeks in phase 6.
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
  for (
    let week = (phaseFrom[6] ?? Infinity) + maintenanceWeeks;
    week <= steps.length;
    week += maintenanceWeeks
  )
    before(week, 'O3');
  return tests;
}
