import type { Adjustment } from '../schemas/plan.ts';
import type { Profile } from '../schemas/profile.ts';
import { choiceWords, runsOnly, unaskedWords, untoldWords } from './adjustmentWords.ts';
import type { Context } from './context.ts';
import type { Projection } from './course.ts';
import { otherRaises, soreRaises } from './factors.ts';
import type { Placement } from './placement.ts';
import { longestRunFor } from './runLadder.ts';
import { filled, type Values } from './words.ts';

/** Whether a field, by its path, was left out or not tried. */
const isUntold = (profile: Profile, path: string): boolean =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], profile) == null;

/**
 * What the plan does about answers that were left out (rule factor:unknown), and what it makes of the choices that
 * are neither careful nor not: goal, equipment, where the runs are.
 */
export function answerNotes(
  context: Context,
  { keptRun }: Placement,
  { ladder, room }: Projection,
): readonly Adjustment[] {
  const { profile, factors } = context;
  const { goal, equipment, treadmill } = factors;
  const notes: Adjustment[] = [];
  const note = (key: keyof typeof choiceWords, values: Values = {}): void => {
    const [field, rule, what, why] = choiceWords[key];
    notes.push({ field, what: filled(what, values), why: filled(why, values), rule });
  };

  const unasked = Object.entries(unaskedWords).filter(([field]) => isUntold(profile, field));
  if (unasked.length > 0) note('unasked', { unasked: unasked.map(([, name]) => name).join(', ') });
  for (const [field, [what, why]] of Object.entries(untoldWords))
    if (isUntold(profile, field) && !(goal === 'walk' && runsOnly.some((only) => only === field)))
      notes.push({ field, what, why, rule: 'factor:unknown' });
  if (soreRaises(profile) === undefined) note('no-raises');
  else if (profile.side !== 'both' && otherRaises(profile) === undefined && goal !== 'walk')
    note('no-other-raises');
  const { runMinutes, runPain } = profile.tolerance;
  if (keptRun !== null && ladder.kept !== null) {
    const minutes = Math.min(keptRun.minutes, Math.floor(room.run));
    const weekly = Math.min(keptRun.weekly, room.keptRuns * minutes);
    note('kept-run', { minutes, weekly, runMinutes, runPain });
  }
  if ((runMinutes ?? 0) > 0 && isUntold(profile, 'tolerance.runPain')) note('no-run-pain');

  note(goal, { minutes: longestRunFor(context) });
  if (goal === 'race' && isUntold(profile, 'goal.distanceKm')) note('no-distance');
  if (treadmill && goal !== 'walk') note('treadmill');
  const weights = (['gym', 'dumbbells', 'backpack'] as const).find((kind) => equipment.has(kind));
  note(weights ?? 'no-weights');
  if (!equipment.has('band')) note('no-band');
  return notes;
}
