import { isCalendarDay } from '../schemas/isCalendarDay.ts';
import type { Profile } from '../schemas/profile.ts';
import { type EarlierCourse, readCourses } from '../schemas/readCourses.ts';
import { readProfile } from '../schemas/readProfile.ts';
import { isPatch, mostKept, type Patch } from './patch.ts';

/** The answers before a change of them: what takes the change back. */
export type Before = {
  /** The day of the change, `YYYY-MM-DD`. */
  readonly day: string;
  /** The answers then; null where there were none. */
  readonly profile: Profile | null;
  /** The courses that were over then. */
  readonly earlier: readonly EarlierCourse[];
  /**
   * What takes the log back too, where a saved copy replaced everything; null where the copy held the same log. A
   * change of answers has none.
   */
  readonly log?: Patch | null;
};

/** Reads it from storage, or refuses it with `null`. */
export function readBefore(value: unknown): Before | null {
  const { day, profile, earlier, log } = (value ?? {}) as Partial<Record<keyof Before, unknown>>;
  const fits =
    typeof day === 'string' &&
    isCalendarDay(day) &&
    (profile === null || readProfile(profile).ok) &&
    readCourses(earlier).ok &&
    (log === undefined || log === null || isPatch(log));
  return fits ? (value as Before) : null;
}

/** Whether it may be kept in the browser: a long log is not stored twice. */
export const isShort = ({ log }: Before): boolean =>
  (log?.out.length ?? 0) + (log?.back.length ?? 0) <= mostKept;

/**
 * Whether a change can be taken back on a day. Answers can on the day they were changed: later, days lived by the new
 * plan would be rewritten (I13). A saved copy that was brought back can as long as nothing else changed the answers.
 */
export const canTakeBack = (before: Before | null, today: string): before is Before =>
  before !== null && (before.log !== undefined || (before.day === today && before.profile !== null));
