import type { Criterion, Gate } from '../schemas/plan.ts';
import type { Profile } from '../schemas/profile.ts';
import type { Course } from './course.ts';
import { type Factors, otherRaises, soreRaises } from './factors.ts';

const atMost = (value: number | null | undefined, limit: number): boolean | null =>
  value === null || value === undefined ? null : value <= limit;
const atLeast = (value: number | null | undefined, limit: number): boolean | null =>
  value === null || value === undefined ? null : value >= limit;
const both = (...parts: readonly (boolean | null)[]): boolean | null =>
  parts.includes(false) ? false : parts.includes(null) ? null : true;

/**
 * The gates of rule book section c, with what the answers already say about each criterion.
 * @param longestDay minutes of running that a day of this runner holds; gates ask for no more
 */
export function gatesOf(
  profile: Profile,
  factors: Factors,
  course: Course,
  longestDay: number = Number.POSITIVE_INFINITY,
): readonly Gate[] {
  const { tolerance } = profile;
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
  const criterion = (id: string, text: string, met: boolean | null = null): Criterion => ({ id, text, met });
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
        ),
        criterion(
          'single-in-a-row',
          `Do ${set15} in a row on the sore side, or at least 70 % of the other side.`,
          sore === undefined ? null : sore >= set15 || (other !== undefined && sore >= 0.7 * other),
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
        ),
        criterion('ten-hops', 'Hop 10 times in place with pain at 2 or less.', atMost(tolerance.hopPain, 2)),
        criterion(
          'first-steps',
          'First steps at 2 or less, and steady for 7 days.',
          tolerance.firstStepsPain !== undefined && (tolerance.firstStepsPain ?? 10) > 2 ? false : null,
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
          tolerance.hopPain !== undefined && (tolerance.hopPain ?? 0) >= 3 ? false : null,
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
        criterion('hop-symmetry', 'Hop as far on the sore leg as 90 % of the other.'),
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
        ),
        criterion('hops-90', 'Hops at 90 % of the other side or better.'),
        criterion('four-weeks', 'Four weeks of full training at 2 or less, with no change in the morning.'),
      ],
    },
  );
  return gates;
}
