import type { Week } from '../schemas/plan.ts';
import type { Location } from '../schemas/questions.ts';
import type { SelfTest } from './selfTests.ts';

/** The self-tests, in the order in which they are shown. */
export const selfTests = [
  'raises',
  'ten-hops',
  'hop-distance',
  'ten-steps',
  'knee-to-wall',
] as const satisfies readonly SelfTest[];

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
