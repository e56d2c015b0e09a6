import type { Criterion, Gate } from '../schemas/plan.ts';
import type { Course } from './course.ts';
import {
  atLeast,
  atMost,
  both,
  firstStepsSteady,
  hopsAlike,
  lowHops,
  raisesAtNorm,
  raisesInARow,
  raisesToClimb,
  raisesToRun,
  raisesToStartRunning,
} from './criteria.ts';
import { type Factors, soreRaises } from './factors.ts';
import { criterionWords, measureWords } from './gateWords.ts';
import type { Legs, Measured, Tested } from './living/measured.ts';
import { filled, type Values } from './words.ts';

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
  const set15 = raisesToClimb(factors.norm);
  const slowSet = Math.min(20, factors.norm);
  const run = (minutes: number): string =>
    longestDay >= minutes
      ? `${minutes} minutes`
      : `${Math.floor(longestDay)} minutes (${minutes} where a day allows it)`;
  const runTarget = raisesToStartRunning(factors.norm);
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
        criterion('single-in-a-row', raisesInARow(profile, set15), { raises: set15 }, 'raises'),
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
        criterion('raises-for-running', raisesToRun(profile, runTarget), { raises: runTarget }, 'raises'),
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
