import type { Adjustment, Week } from '../schemas/plan.ts';
import { gaveWords, roomWords } from './adjustmentWords.ts';
import type { Context } from './context.ts';
import type { Course, Projection, Step } from './course.ts';
import type { Room } from './layout.ts';
import { longestRunFor } from './runLadder.ts';
import { filled, type Values } from './words.ts';

/** Whether the longest run that the goal asks for fits a day. */
export const longRunFits = (context: Context, room: Room): boolean =>
  context.factors.goal === 'walk' || longestRunFor(context) <= room.run;

/** Whether a week has a second heavy calf session, which phases 3 to 6 ask for (rules dose:phase-3 to dose:phase-6). */
const hasTwoCalf = ({ layout }: Step): boolean =>
  layout.work.filter(({ strength }) => strength !== null).length >= 2;

/** Sessions with hip and knee work in a build week before phase 5, in the mean; rule A7 asks for two. */
function hipSessions(weeks: readonly Week[]): number {
  const builds = weeks.filter(({ kind, phase }) => kind === 'build' && phase < 5);
  const sessions = builds.flatMap(({ days }) => days.flatMap((day) => day.sessions));
  const held = sessions.filter(({ prescriptions }) => prescriptions.some(({ ladder }) => ladder === 'chain'));
  return builds.length === 0 ? 2 : held.length / builds.length;
}

/** A smaller share of a phase than this is not worth a word. */
const few = 0.25;

/**
 * What the days and minutes leave out or slow down, in the runner's words (rule factor:days).
 * @param weeks the weeks of the course as they were filled
 * @param help minutes a day that would reach a goal that is not reached; null where none would
 */
export function roomNotes(
  context: Context,
  { room, ladder }: Projection,
  { steps, goalFrom }: Course,
  weeks: readonly Week[],
  help: number | null,
): readonly Adjustment[] {
  const { factors } = context;
  if (factors.goal === 'walk') return [];
  const notes: Adjustment[] = [];
  const days = factors.days.length;
  const time = filled(days === 1 ? gaveWords.one : gaveWords.more, { minutes: factors.minutes, days });
  const note = (key: keyof typeof roomWords, values: Values = {}): void => {
    const [field, what, more] = roomWords[key];
    notes.push({ field, what: filled(what, values), why: time + filled(more, values), rule: 'factor:days' });
  };
  const builds = steps.filter(({ kind }) => kind === 'build');
  const phases = [3, 4, 5, 6].filter((phase) => builds.some((step) => step.phase === phase));
  const shareOfTwo = (phase: number): number => {
    const own = builds.filter((step) => step.phase === phase);
    return own.filter(hasTwoCalf).length / own.length;
  };
  const once = phases.filter((phase) => shareOfTwo(phase) < few);
  const inTurn = phases.find((phase) => shareOfTwo(phase) >= few && shareOfTwo(phase) <= 1 - few);
  if (ladder.steps.length === 0) note('no-run');
  else if (room.run < Math.min(30, room.day)) note('short-runs', { minutes: Math.floor(room.run) + 1 });
  else if (!room.twoRuns) note('one-run');
  else if (inTurn !== undefined) note('in-turn', { phase: inTurn });
  if (once.length > 0) note('one-calf', { phases: once.join(', ') });
  if (hipSessions(weeks) < 1) note('few-hip');
  if (!room.springs) note('no-springs');
  else if (!room.earlySprings) note('few-springs');
  const thirty = Math.floor(30 * factors.runShare);
  if (room.springs && ladder.steps.length > 0 && factors.goal !== 'run-easy' && room.run < thirty)
    note('no-fast', { thirty, minutes: Math.floor(room.run) });
  if (goalFrom === null && help !== null) note('longer-days', { minutes: help });
  return notes;
}
