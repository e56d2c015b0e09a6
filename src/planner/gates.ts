import type { Criterion, Gate } from '../schemas/plan.ts';
import type { Course } from './course.ts';
import { type Factors, otherRaises, soreRaises } from './factors.ts';
import type { Legs, Measured, Tested } from './living/measured.ts';
import type { SelfTest } from './selfTests.ts';

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

const words = ({ left, right }: Legs, unit = ''): string =>
  [left === null ? [] : `left ${left}${unit}`, right === null ? [] : `right ${right}${unit}`]
    .flat()
    .join(', ');

/** What each self-test measured, in words. */
const measures = {
  raises: ({ raises }) => `heel raises ${words(raises)}`,
  'ten-hops': ({ hopPain }) => `ten hops in place at ${hopPain}`,
  'hop-distance': ({ hopCm }) => `hops for distance ${words(hopCm, ' cm')}`,
  'ten-steps': ({ tenStepsPain }) => `first ten steps at ${tenStepsPain}`,
  'knee-to-wall': ({ kneeToWallCm }) => `knee to wall ${words(kneeToWallCm, ' cm')}`,
} as const satisfies Record<SelfTest, (measured: Measured) => string>;

/** The self-test behind a criterion; nothing where it was not done lately. */
function byTest(measured: Measured | undefined, test: SelfTest): Pick<Criterion, 'by'> {
  const date = measured?.on[test];
  return measured === undefined || date === undefined ? {} : { by: { date, what: measures[test](measured) } };
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
  return other === 0 ? null : sore >= alike * other;
}

/** Whether both legs reach the norm in the heel-raise test, and are alike; null without a test of both. */
function raisesAtNorm({ measured }: Tested, norm: number): boolean | null {
  const { left, right } = measured?.raises ?? { left: null, right: null };
  if (left === null || right === null) return null;
  return Math.min(left, right) >= Math.max(norm, alike * Math.max(left, right));
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
  const by = (test: SelfTest): Pick<Criterion, 'by'> => byTest(measured, test);
  const sore = soreRaises(profile);
  const other = otherRaises(profile);
  const limit = factors.location === 'insertional' ? 3 : 4;
  const set15 = Math.min(15, Math.ceil(0.8 * factors.norm));
  const slowSet = Math.min(20, factors.norm);
  const run = (minutes: number): string =>
    longestDay >= minutes
      ? `${minutes} minutes`
      : `${Math.floor(longestDay)} minutes (${minutes} where a day allows it)`;
  const runTarget = Math.min(20, Math.ceil(0.8 * factors.norm));
  const criterion = (
    id: string,
    text: string,
    met: boolean | null = null,
    test: Pick<Criterion, 'by'> = {},
  ): Criterion => ({ id, text, met, ...(met === null ? {} : test) });
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
        criterion(
          'walk-30',
          'Walk 30 minutes with pain at 2 or less.',
          both(atLeast(tolerance.walkMinutes, 30), atMost(tolerance.walkPain, 2)),
        ),
        criterion(
          'double-raises',
          'Do 3 × 15 heel raises on both legs with pain at 3 or less.',
          atMost(tolerance.doubleHeelRaisePain, 3),
        ),
        criterion('mornings-steady', 'Morning stiffness has not risen for 7 days.'),
        criterion('sessions-80', 'You did at least 80 % of the sessions.'),
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
          `Do 3 × ${set15} heel raises on one leg, each leg, with pain at 3 or less.`,
          both(atLeast(sore, set15), atMost(tolerance.singleHeelRaisePain, 3)),
          by('raises'),
        ),
        criterion(
          'single-in-a-row',
          `Do ${set15} in a row on the sore side, or at least 70 % of the other side.`,
          sore === undefined ? null : sore >= set15 || (other !== undefined && sore >= 0.7 * other),
          by('raises'),
        ),
        criterion('two-clean-weeks', 'Two weeks without a worse morning.'),
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
        criterion(
          'brisk-walk-40',
          'Walk briskly for 40 minutes with pain at 2 or less.',
          both(atLeast(tolerance.walkMinutes, 40), atMost(tolerance.walkPain, 2)),
        ),
        criterion(
          'raises-for-running',
          `Do ${runTarget} heel raises in a row on the sore side, and at least 80 % of the other side.`,
          sore === undefined ? null : sore >= runTarget && (other === undefined || sore >= 0.8 * other),
          by('raises'),
        ),
        criterion(
          'ten-hops',
          'Hop 10 times in place with pain at 2 or less.',
          atMost(tolerance.hopPain, 2),
          by('ten-hops'),
        ),
        criterion(
          'first-steps',
          'First steps at 2 or less, and steady for 7 days.',
          firstStepsSteady(profile),
          by('ten-steps'),
        ),
      ],
    },
    {
      from: 3,
      to: 4,
      rule: 'gate:3-4',
      week: within(course.phaseFrom[4]),
      criteria: [
        criterion(
          'loaded-raises',
          `Do 3 × 10 one-leg raises with a fifth of your body weight added (or 3 × ${slowSet} slow ones without weight) at ${Math.min(3, limit)} or less.`,
        ),
        criterion(
          'low-hops',
          'Low hops on both legs below 3.',
          // Ten hops on one leg ask for more than low ones on both.
          typeof measured?.hopPain === 'number'
            ? measured.hopPain < 3
            : tolerance.hopPain !== undefined && (tolerance.hopPain ?? 0) >= 3
              ? false
              : null,
          by('ten-hops'),
        ),
        criterion('run-20', `Run ${run(20)} in all in one session without a worse morning.`),
      ],
    },
    {
      from: 4,
      to: 5,
      rule: 'gate:4-5',
      week: within(course.phaseFrom[5]),
      criteria: [
        criterion('contacts', 'Do 60, then 80 foot contacts, twice, without a worse morning.'),
        criterion(
          'hop-symmetry',
          'Hop as far on the sore leg as 90 % of the other.',
          hopsAlike(profile),
          by('hop-distance'),
        ),
        criterion('run-30', `Run ${run(30)} without a walk at 2 or less.`),
      ],
    },
    {
      from: 5,
      to: 6,
      rule: 'gate:5-6',
      week: within(course.phaseFrom[6]),
      criteria: [
        criterion(
          'raises-norm',
          `Heel raises at ${factors.norm} or more on each side, within 90 % of each other, at full height.`,
          raisesAtNorm(profile, factors.norm),
          by('raises'),
        ),
        criterion(
          'hops-90',
          'Hops at 90 % of the other side or better.',
          hopsAlike(profile),
          by('hop-distance'),
        ),
        criterion('four-weeks', 'Four weeks of full training at 2 or less, with no change in the morning.'),
      ],
    },
  );
  return gates;
}
