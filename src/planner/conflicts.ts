import type { Adjustment } from '../schemas/plan.ts';
import type { Profile } from '../schemas/profile.ts';
import { conflictWords } from './adjustmentWords.ts';
import { otherRaises, soreRaises, wasHurtBefore } from './factors.ts';
import { filled, type Values } from './words.ts';

/** Two pain scores so far apart do not describe one tendon on one day. */
const farApart = 3;
/** Repetitions by which a sore leg may outdo the other one before the sides look swapped (day-to-day noise, rule O3). */
const raiseNoise = 6;
/** Minutes a kilometre that nobody in these programmes runs faster than; longer is slower. */
const fastestPace = 3;
/** Minutes a kilometre that are a walk if longer: runs are not read as longer than their kilometres take at this. */
export const slowestPace = 10;

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
  const say = (key: keyof typeof conflictWords, values: Values = {}): void => {
    const [field, what, why] = conflictWords[key];
    found.push({ field, what: filled(what, values), why: filled(why, values), rule: 'factor:conflict' });
  };
  const isAbove = (high: number | null | undefined, low: number | null | undefined): boolean =>
    typeof high === 'number' && typeof low === 'number' && high - low >= farApart;

  if (isAbove(walkPain, hopPain)) say('walk-hop', { walkPain, hopPain });
  if (isAbove(singleHeelRaisePain, hopPain)) say('raise-hop', { singleHeelRaisePain, hopPain });
  if (runs && isAbove(walkPain, runPain)) say('walk-run', { walkPain, runPain });
  if (runs && isAbove(hopPain, runPain)) say('hop-run', { hopPain, runPain });
  if (isAbove(doubleHeelRaisePain, singleHeelRaisePain))
    say('two-legs', { doubleHeelRaisePain, singleHeelRaisePain });
  if (runs && typeof walkMinutes === 'number' && walkMinutes < runMinutes)
    say('walk-minutes', { walkMinutes, runMinutes });
  if (firstStepsPain === 0 && typeof morningStiffnessMinutes === 'number' && morningStiffnessMinutes >= 30)
    say('stiffness', { morningStiffnessMinutes });
  const [sore, other] = [soreRaises(profile), otherRaises(profile)];
  if (sore !== undefined && other !== undefined && sore > other + raiseNoise) say('sides', { sore, other });
  if (runMinutes === 0 && (running?.weeklyKmNow ?? 0) > 0) say('km-now', { km: running?.weeklyKmNow });
  const longestKm = running?.longestRunKmLast30Days;
  if (runs && typeof longestKm === 'number' && longestKm > 0 && runMinutes / longestKm < fastestPace)
    say('longest', { km: longestKm, runMinutes });
  const short = (key: 'week-km' | 'longest-km', km: number | undefined): void => {
    const minutes = slowestPace * (km ?? 60);
    if (runs && minutes < runMinutes) say(key, { km, runMinutes, minutes });
  };
  short('week-km', running?.weeklyKmNow);
  short('longest-km', longestKm);
  if (profile.previousEpisodes === 0 && wasHurtBefore(profile)) say('before');
  return found;
}
