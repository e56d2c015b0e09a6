import type { Reason } from '../schemas/plan.ts';
import type { Course } from './course.ts';
import { because } from './rules/index.ts';

const raises =
  'Test on a fresh day: one-leg heel raises, each leg, one second up and one down, until height or pace fails. Not with pain above 3.';

/** Weeks between two tests in maintenance (rule dose:phase-6). */
const maintenanceWeeks = 4;

/**
 * What to test in which week, by week from 1: before each gate in the last week with work, hops only from the
 * running gate on (rules O3 and O4), and every four weeks in phase 6.
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
  );
  before(phaseFrom[3], because('O3', raises));
  before(
    runningFrom,
    because('O3', raises),
    because('gate:run', 'Check: a brisk 40-minute walk and 10 hops in place, both at 2 or less.'),
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
  );
  for (
    let week = (phaseFrom[6] ?? Infinity) + maintenanceWeeks;
    week <= steps.length;
    week += maintenanceWeeks
  )
    before(week, because('O3', raises));
  return tests;
}
