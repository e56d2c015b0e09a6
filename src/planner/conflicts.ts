import type { Adjustment } from '../schemas/plan.ts';
import type { Profile } from '../schemas/profile.ts';
import { otherRaises, soreRaises } from './factors.ts';

/** Two pain scores so far apart do not describe one tendon on one day. */
const farApart = 3;
/** Repetitions by which a sore leg may outdo the other one before the sides look swapped (day-to-day noise, rule O3). */
const raiseNoise = 6;
/** Minutes a kilometre that nobody in these programmes runs faster than; longer is slower. */
const fastestPace = 3;

/**
 * Answers that do not go together, each with the answer that the plan starts from: always the more careful one
 * (rule factor:conflict). Said out loud, so that the runner can put a slip right.
 */
export function conflictsIn(profile: Profile): readonly Adjustment[] {
  const { tolerance, running } = profile;
  const { walkPain, hopPain, runPain, doubleHeelRaisePain, singleHeelRaisePain, firstStepsPain } = tolerance;
  const { morningStiffnessMinutes, walkMinutes } = tolerance;
  const runMinutes = tolerance.runMinutes ?? null;
  const runs = runMinutes !== null && runMinutes > 0;
  const found: Adjustment[] = [];
  const say = (field: string, what: string, why: string): void => {
    found.push({ field, what, why, rule: 'factor:conflict' });
  };
  const isAbove = (high: number | null | undefined, low: number | null | undefined): boolean =>
    typeof high === 'number' && typeof low === 'number' && high - low >= farApart;

  if (isAbove(walkPain, hopPain))
    say(
      'tolerance.hopPain',
      'We start from the walking answer.',
      `You said walking hurts ${walkPain} but hopping ${hopPain}. The careful answer decides.`,
    );
  if (isAbove(singleHeelRaisePain, hopPain))
    say(
      'tolerance.hopPain',
      'We start from the heel-raise answer.',
      `You said one-leg heel raises hurt ${singleHeelRaisePain} but hopping ${hopPain}. Hopping loads the tendon more.`,
    );
  if (runs && isAbove(walkPain, runPain))
    say(
      'tolerance.runPain',
      'Running is planned from the walking answer.',
      `You said walking hurts ${walkPain} but running ${runPain}. Running loads the tendon more.`,
    );
  if (runs && isAbove(hopPain, runPain))
    say(
      'tolerance.runPain',
      'Springs and new running wait for the hop answer.',
      `You said hopping hurts ${hopPain} but running ${runPain}. The careful answer decides.`,
    );
  if (isAbove(doubleHeelRaisePain, singleHeelRaisePain))
    say(
      'tolerance.singleHeelRaisePain',
      'We start from the answer for two legs.',
      `You said heel raises hurt ${doubleHeelRaisePain} on two legs but ${singleHeelRaisePain} on one. One leg carries more.`,
    );
  if (runs && typeof walkMinutes === 'number' && walkMinutes < runMinutes)
    say(
      'tolerance.walkMinutes',
      `A run that stays is cut from ${walkMinutes} minutes, the walking answer.`,
      `You said you run ${runMinutes} minutes in comfort but walk only ${walkMinutes}.`,
    );
  if (firstStepsPain === 0 && typeof morningStiffnessMinutes === 'number' && morningStiffnessMinutes >= 30)
    say(
      'tolerance.firstStepsPain',
      'We start from the stiffness answer.',
      `You said first steps do not hurt, but the heel is stiff for ${morningStiffnessMinutes} minutes.`,
    );
  const [sore, other] = [soreRaises(profile), otherRaises(profile)];
  if (sore !== undefined && other !== undefined && sore > other + raiseNoise)
    say(
      'tolerance.singleHeelRaises',
      'Check that the sides are not swapped. The count of the sore side is used.',
      `You said the sore leg does ${sore} heel raises and the other ${other}.`,
    );
  if (runMinutes === 0 && (running?.weeklyKmNow ?? 0) > 0)
    say(
      'tolerance.runMinutes',
      'No run is kept: running starts from the first stage.',
      `You said you run ${running?.weeklyKmNow} km a week now, but no minutes in comfort.`,
    );
  const longestKm = running?.longestRunKmLast30Days;
  if (runs && typeof longestKm === 'number' && longestKm > 0 && runMinutes / longestKm < fastestPace)
    say(
      'running.longestRunKmLast30Days',
      'We start from the minutes.',
      `You said the longest run was ${longestKm} km, but ${runMinutes} minutes in comfort.`,
    );
  const tendonBefore = (profile.injuryHistory ?? []).some(({ kind }) => kind.startsWith('achilles-'));
  if (profile.previousEpisodes === 0 && tendonBefore)
    say(
      'previousEpisodes',
      'Planned as if this were not the first time.',
      'You said the tendon was never sore before, but it has been torn, operated on or injected.',
    );
  return found;
}
