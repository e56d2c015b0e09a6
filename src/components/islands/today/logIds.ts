import { sessionBase } from '../../../planner/living/index.ts';
import type { Log } from '../../../schemas/log.ts';

/**
 * The id of the entry for a planned session: the same session of the same day is the same entry on every device, and
 * stays it when the session gains or loses its springs.
 */
export const sessionEntryId = (date: string, session: string): string => `${date}:${sessionBase(session)}`;

/** The session name of an entry that holds only how a day and its next morning were. */
export const daySession = 'day';

const extra = /^run-extra-(\d+)$/;

/** The session name of one more run of a day that was not planned: past the highest number, so that none is replaced. */
export function nextExtraRun(log: Log, date: string): string {
  const numbers = log.flatMap((entry) =>
    entry.date === date ? Number(extra.exec(entry.session ?? '')?.[1] ?? 0) : [],
  );
  return `run-extra-${Math.max(0, ...numbers) + 1}`;
}
