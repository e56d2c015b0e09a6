import type { Adjustment } from '../schemas/plan.ts';
import { answerRows, firstQuestions } from './adjustmentWords.ts';
import type { Projection } from './course.ts';
import { otherRaises, soreRaises } from './factors.ts';
import { longestRunFor } from './runLadder.ts';
import { filled, type Values } from './words.ts';

/**
 * What the plan does about answers that were left out (rule factor:unknown), and what it makes of the choices that
 * are neither careful nor not: goal, equipment, where the runs are. Each row of words hangs on one fact.
 */
export function answerNotes({ context, placement, ladder, room }: Projection): readonly Adjustment[] {
  const { profile, factors } = context;
  const { tolerance, goal, week, side } = profile;
  const { keptRun } = placement;
  const names = Object.entries(firstQuestions).flatMap(([field, name]) => (field in profile ? [] : name));
  const kept = Math.min(keptRun?.minutes ?? 0, Math.floor(room.run));
  const raises = soreRaises(profile);
  const facts: Values = {
    ...tolerance,
    singleHeelRaises: null,
    names: names.join(', '),
    unasked: names.length > 0,
    runPain: tolerance.runMinutes ? tolerance.runPain : 0,
    raises,
    otherRaises: side === 'both' || raises === undefined ? 0 : otherRaises(profile),
    days: week?.days?.length,
    minutes: week?.minutesPerDay,
    goal: goal?.kind,
    distance: goal?.kind === 'race' ? goal.distanceKm : 0,
    longest: longestRunFor(context),
    keeps: keptRun !== null && ladder.kept !== null,
    kept,
    weekly: Math.min(keptRun?.weekly ?? 0, room.keptRuns * kept),
    surface: profile.running?.surface,
    weights: (['gym', 'dumbbells', 'backpack'] as const).find((kind) => factors.equipment.has(kind)),
    band: factors.equipment.has('band'),
  };
  return answerRows.flatMap(({ fact, is, runs, field, rule, what, why }) =>
    (facts[fact] ?? undefined) === is && !(runs && factors.goal === 'walk')
      ? { field, what: filled(what, facts), why: filled(why, facts), rule }
      : [],
  );
}
