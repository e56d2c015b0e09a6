import type { Adjustment } from '../schemas/plan.ts';
import { answerRows, firstQuestions } from './adjustmentWords.ts';
import type { Projection } from './course.ts';
import { otherRaises, soreRaises } from './factors.ts';
import { longestRunFor } from './runLadder.ts';
import { filled } from './words.ts';

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
  const values = {
    ...tolerance,
    names: names.join(', '),
    longest: longestRunFor(context),
    kept,
    weekly: Math.min(keptRun?.weekly ?? 0, room.keptRuns * kept),
    singleHeelRaises: null,
  };
  const facts: Readonly<Record<string, unknown>> = {
    ...tolerance,
    unasked: names.length > 0,
    runPain: tolerance.runMinutes ? tolerance.runPain : 0,
    raises: soreRaises(profile),
    otherRaises: side === 'both' || soreRaises(profile) === undefined ? 0 : otherRaises(profile),
    days: week?.days,
    minutes: week?.minutesPerDay,
    goal: goal?.kind,
    distance: goal?.kind === 'race' ? goal.distanceKm : 0,
    kept: keptRun !== null && ladder.kept !== null,
    surface: profile.running?.surface,
    weights: ['gym', 'dumbbells', 'backpack'].find((kind) => factors.equipment.has(kind as 'gym')),
    band: factors.equipment.has('band'),
  };
  return answerRows.flatMap(({ fact, is, runs, field, rule, what, why }) =>
    (facts[fact] ?? undefined) === is && !(runs && factors.goal === 'walk')
      ? { field, what: filled(what, values), why: filled(why, values), rule }
      : [],
  );
}
