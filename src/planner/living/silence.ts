import type { Log } from '../../schemas/log.ts';
import type { Plan } from '../../schemas/plan.ts';
import { addDays, daysBetween } from '../calendar.ts';
import { readableEntries } from './entries.ts';

/** A stretch of a plan in which nothing was logged. */
export type Silence = {
  /** The last day logged, or the start of the plan where nothing ever was. */
  readonly since: string;
  /** Whether something was logged before: then the plan takes the stretch as a break (rule MISSED), else as done. */
  readonly isBreak: boolean;
};

/** Nothing logged for so many days is asked about. */
const silentDays = 14;

/**
 * The silence that lasts until today, or null: fourteen days or more without an entry, with sessions planned on them.
 * @param start the first day of the plan
 */
export function silenceOf(plan: Plan, log: Log, start: string, today: string): Silence | null {
  const last = readableEntries(log, start, today).findLast(({ date }) => date <= today)?.date;
  const since = last ?? start;
  const from = last === undefined ? start : addDays(last, 1);
  const isPlanned = (): boolean =>
    plan.weeks.some(({ days }) =>
      days.some(({ date, sessions }) => date >= from && date < today && sessions.length > 0),
    );
  return daysBetween(since, today) >= silentDays && isPlanned()
    ? { since, isBreak: last !== undefined }
    : null;
}
