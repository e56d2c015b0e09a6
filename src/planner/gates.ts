import type { Criterion, Gate } from '../schemas/plan.ts';
import type { Course } from './course.ts';
import { type Factors, otherRaises, raisesToReach, soreRaises } from './factors.ts';
import { criterionWords, measureWords } from './gateWords.ts';
import type { Legs, Measured, Tested } from './living/measured.ts';
import { filled, type Values } from './words.ts';

const atMost = (value: number | null | undefined, limit: number): boolean | null =>
  value === null || value === undefined ? null : value <= limit;
const atLeast = (value: number | null | undefined, limit: number): boolean | null =>
  value === null || value === undefined ? null : value >= limit;
const both = (...parts: readonly (boolean | null)[]): boolean | null =>
  parts.includes(false) ? false : parts.includes(null) ? null : true;

/** So many mornings of the last seven must be noted before they can be called steady, and lie this close (rule B5). */
const morningsNeeded = 5;
const steadyWithin = 1;
/** Rules C5 and O4, gates 4–5 and 5–6: the sore side at this share of the other. */
const alike = 0.9;

const legsWords = ({ left, right }: Legs, unit: string): string =>
  [left === null ? [] : `left ${left}${unit}`, right === null ? [] : `right ${right}${unit}`]
    .flat()
    .join(', ');

/** A self-test that answers criteria of gates. */
type GateTest = keyof typeof measureWords;

/** The self-test behind a criterion, and what it measured; nothing where it was not done lately. */
function byTest(measured: Measured | undefined, test: GateTest): Pick<Criterion, 'by'> {
  const date = measured?.on[test];
  if (measured === undefined || date === undefined) return {};
  const legs = test === 'raises' ? legsWords(measured.raises, '') : legsWords(measured.hopCm, ' cm');
  const pain = test === 'ten-hops' ? measured.hopPain : measured.tenStepsPain;
  return { by: { date, what: filled(measureWords[test], { legs, pain }) } };
}

/** Whether the sore leg hops nearly as far as the other; with both sore, whether the two are alike. */
function hopsAlike({ side, measured }: Tested): boolean | null {
  const { left, right } = measured?.hopCm ?? { left: null, right: null };
  if (left === null || right === null) return null;
  const [sore, other] =
    side === 'both'
      ? [Math.min(left, right), Math.max(left, right)]
      : side === 'left'
        ? [left, right]
        : [right, left];
  return other === 0 ? null : sore / other >= alike;
}

/** Whether low hops hurt less than 3: ten hops on one leg ask for more, so a test of those answers it. */
function lowHops({ tolerance, measured }: Tested): boolean | null {
  if (typeof measured?.hopPain === 'number') return measured.hopPain < 3;
  return (tolerance.hopPain ?? 0) >= 3 ? false : null;
}

/** Whether both legs reach the norm in the heel-raise test, and are alike; null without a test of both. */
function raisesAtNorm({ measured }: Tested, norm: number): boolean | null {
  const { left, right } = measured?.raises ?? { left: null, right: null };
  if (left === null || right === null) return null;
  const [lower, higher] = [Math.min(left, right), Math.max(left, right)];
  return lower >= norm && lower / higher >= alike;
}

/** Whether first steps are at 2 or less and steady, by the mornings noted and the ten-step walk, then by the answers. */
function firstStepsSteady({ tolerance, measured }: Tested): boolean | null {
  const mornings = measured?.mornings ?? [];
  if ((tolerance.firstStepsPain ?? 0) > 2 || mornings.some((pain) => pain > 2)) return false;
  if (mornings.length < morningsNeeded) return null;
  return Math.max(...mornings) - Math.min(...mornings) <= steadyWithin;
}

/**
 * The gates of rule book section c, with what the self-tests and the answers already say about each criterion.
 * @param profile the answers, with what was measured since in its place
 * @param longestDay minutes of running that a day of this runner holds; gates ask for no more
 */
export function gatesOf(
  profile: Tested,
  factors: Factors,
  course: Course,
  longestDay: number = Number.POSITIVE_INFINITY,
): readonly Gate[] {
  const { tolerance, measured } = profile;
  const sore = soreRaises(profile);
  const other = otherRaises(profile);
  const strong = raisesToReach(profile);
  const set15 = Math.min(15, Math.ceil(0.8 * factors.norm));
  const slowSet = Math.min(20, factors.norm);
  const run = (minutes: number): string =>
    longestDay >= minutes
      ? `${minutes} minutes`
      : `${Math.floor(longestDay)} minutes (${minutes} where a day allows it)`;
  const runTarget = Math.min(20, Math.ceil(0.8 * factors.norm));
  const criterion = (
    id: keyof typeof criterionWords,
    met: boolean | null = null,
    values: Values = {},
    test?: GateTest,
  ): Criterion => ({
    id,
    text: filled(criterionWords[id], values),
    met,
    ...(met === null || test === undefined ? {} : byTest(measured, test)),
  });
  const walkOnly = factors.goal === 'walk';
  const within = (week: number | null | undefined): number | null =>
    typeof week === 'number' && week <= course.steps.length ? week : null;
  const gates: Gate[] = [
    {
      from: 1,
      to: 2,
      rule: 'gate:1-2',
      week: within(course.phaseFrom[2]),
      criteria: [
        criterion('walk-30', both(atLeast(tolerance.walkMinutes, 30), atMost(tolerance.walkPain, 2))),
        criterion('double-raises', atMost(tolerance.doubleHeelRaisePain, 3)),
        criterion('mornings-steady'),
        criterion('sessions-80'),
      ],
    },
    {
      from: 2,
      to: 3,
      rule: 'gate:2-3',
      week: within(course.phaseFrom[3]),
      criteria: [
        criterion(
          'single-raises',
          both(atLeast(sore, set15), atMost(tolerance.singleHeelRaisePain, 3)),
          { raises: set15 },
          'raises',
        ),
        criterion(
          'single-in-a-row',
          sore === undefined ? null : sore >= set15 || (other !== undefined && sore >= 0.7 * other),
          { raises: set15 },
          'raises',
        ),
        criterion('two-clean-weeks'),
      ],
    },
  ];
  if (walkOnly) return gates;
  gates.push(
    {
      from: 3,
      to: 3,
      rule: 'gate:run',
      week: within(course.runningFrom),
      criteria: [
        criterion('brisk-walk-40', both(atLeast(tolerance.walkMinutes, 40), atMost(tolerance.walkPain, 2))),
        criterion(
          'raises-for-running',
          sore === undefined ? null : sore >= runTarget && (strong === undefined || sore >= 0.8 * strong),
          { raises: runTarget },
          'raises',
        ),
        criterion('ten-hops', atMost(tolerance.hopPain, 2), {}, 'ten-hops'),
        criterion('first-steps', firstStepsSteady(profile), {}, 'ten-steps'),
      ],
    },
    {
      from: 3,
      to: 4,
      rule: 'gate:3-4',
      week: within(course.phaseFrom[4]),
      criteria: [
        criterion('loaded-raises', null, { raises: slowSet }),
        criterion('low-hops', lowHops(profile), {}, 'ten-hops'),
        criterion('run-20', null, { run: run(20) }),
      ],
    },
    {
      from: 4,
      to: 5,
      rule: 'gate:4-5',
      week: within(course.phaseFrom[5]),
      criteria: [
        criterion('contacts'),
        criterion('hop-symmetry', hopsAlike(profile), {}, 'hop-distance'),
        criterion('run-30', null, { run: run(30) }),
      ],
    },
    {
      from: 5,
      to: 6,
      rule: 'gate:5-6',
      week: within(course.phaseFrom[6]),
      criteria: [
        criterion('raises-norm', raisesAtNorm(profile, factors.norm), { raises: factors.norm }, 'raises'),
        criterion('hops-90', hopsAlike(profile), {}, 'hop-distance'),
        criterion('four-weeks'),
      ],
    },
  );
  return gates;
}
