import type { Adjustment } from '../schemas/plan.ts';
import type { Context } from './context.ts';
import type { Projection } from './course.ts';
import type { Room } from './layout.ts';
import { longestRunFor } from './runLadder.ts';

/** Whether the longest run that the goal asks for fits a day. */
export const longRunFits = (context: Context, room: Room): boolean =>
  context.factors.goal === 'walk' || longestRunFor(context) <= room.run;

/** What the days and minutes leave out or slow down, in the runner's words (rule factor:days). */
export function roomNotes(context: Context, { room, ladder }: Projection): readonly Adjustment[] {
  const { factors } = context;
  if (factors.goal === 'walk') return [];
  const notes: Adjustment[] = [];
  const note = (field: string, what: string, why: string): void => {
    notes.push({ field, what, why, rule: 'factor:days' });
  };
  const time = `You gave ${factors.minutes} minutes on ${factors.days.length === 1 ? 'one day' : `${factors.days.length} days`} a week.`;
  if (ladder.steps.length === 0)
    note('week.minutesPerDay', 'No running yet: a run does not fit beside the calf work.', time);
  else if (room.run < Math.min(30, room.day))
    note(
      'week.days',
      `Runs stay under ${Math.floor(room.run) + 1} minutes: they share their day with the calf work.`,
      `${time} Days with two days between them would leave room for more.`,
    );
  else if (!room.twoRuns)
    note('week.days', 'One run a week beside the calf work, so each running stage takes two weeks.', time);
  if (!room.springs)
    note('week.minutesPerDay', 'No springy work yet: it does not fit beside the calf work.', time);
  return notes;
}
