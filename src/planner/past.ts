import type { LogEntry } from '../schemas/log.ts';
import { dayNumber, dayText } from './calendar.ts';
import type { State } from './course.ts';
import type { Filled } from './fit.ts';
import type { Frame } from './frames.ts';
import type { Lived } from './living/lived.ts';

/**
 * The weeks behind that a plan made again need not go through again: how far each course had come at their end, and
 * the weeks as they were filled. It rests on the entries before that end alone, so it stands as long as they do.
 */
export type Past = {
  /** The day after its last week, `YYYY-MM-DD`. */
  readonly end: string;
  /** The entries before that day. */
  readonly entries: readonly LogEntry[];
  /** How far a course from a position had come, by that position. */
  readonly states: Map<string, State>;
  readonly filled: readonly Filled[];
};

/** What is logged late is mostly logged within so many weeks: these are gone through each time. */
const openWeeks = 4;

/** How many weeks of a course are settled on a day. */
export const settledWeeks = (frames: readonly Frame[], today: string): number => {
  const first = frames[0];
  return first === undefined ? 0 : Math.max(0, Math.floor((dayNumber(today) - first.day) / 7) - openWeeks);
};

const entriesBefore = ({ entries }: Lived, day: string): readonly LogEntry[] => {
  const later = entries.findIndex(({ date }) => date >= day);
  return later < 0 ? entries : entries.slice(0, later);
};

/** What is to be remembered of a plan made on a day. */
export function pastOf(
  frames: readonly Frame[],
  lived: Lived,
  today: string,
  states: Map<string, State>,
  filled: readonly Filled[],
): Past {
  const weeks = settledWeeks(frames, today);
  const end = dayText((frames[0]?.day ?? 0) + 7 * weeks);
  return { end, entries: entriesBefore(lived, end), states, filled: filled.slice(0, weeks) };
}

/** Whether a past still stands: no entry before its end was added, changed or taken away, and that end is not to come. */
export function stands(past: Past, lived: Lived, today: string): boolean {
  if (past.end > today) return false;
  const entries = entriesBefore(lived, past.end);
  return entries.length === past.entries.length && entries.every((entry, i) => entry === past.entries[i]);
}
