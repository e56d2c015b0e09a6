import type { Adjustment } from '../schemas/plan.ts';
import { gaveWords, roomWords } from './adjustmentWords.ts';
import type { Context } from './context.ts';
import type { Course, Projection, Step } from './course.ts';
import type { Room } from './layout.ts';
import { longestRunFor } from './runLadder.ts';
import { filled, type Values } from './words.ts';

/** Whether the longest run that the goal asks for fits a day. */
export const longRunFits = (context: Context, room: Room): boolean =>
  context.factors.goal === 'walk' || longestRunFor(context) <= room.run;

/** Whether a week has the second heavy calf session that phases 4 to 6 ask for (rules dose:phase-4 to dose:phase-6). */
const hasTwoCalf = ({ layout }: Step): boolean =>
  layout.work.filter(({ strength }) => strength !== null).length >= 2;

/**
 * What the days and minutes leave out or slow down, in the runner's words (rule factor:days).
 * @param help minutes a day that would reach a goal that is not reached; null where none would
 */
export function roomNotes(
  context: Context,
  { room, ladder }: Projection,
  { steps, goalFrom }: Course,
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
  const late = steps.filter(({ kind, phase }) => kind === 'build' && phase >= 4);
  if (ladder.steps.length === 0) note('no-run');
  else if (room.run < Math.min(30, room.day)) note('short-runs', { minutes: Math.floor(room.run) + 1 });
  else if (!room.twoRuns) note('one-run');
  else if (late.some(hasTwoCalf) && !late.every(hasTwoCalf)) note('in-turn');
  if (!room.springs) note('no-springs');
  if (goalFrom === null && help !== null) note('longer-days', { minutes: help });
  return notes;
}
