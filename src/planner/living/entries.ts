import type { Log, LogEntry } from '../../schemas/log.ts';
import { addDays } from '../calendar.ts';

/** How far ahead of today an entry may be dated before it is set apart: a traveller's day, not a wrong clock. */
const daysAhead = 1;

/**
 * The entries a plan may read, oldest first: of several with one id the last written stands, and what is dated
 * after tomorrow waits until its day has come (a device whose date is wrong).
 * @param from entries before this day belong to an earlier plan
 */
export function readableEntries(log: Log, from: string, today: string): readonly LogEntry[] {
  const byId = new Map<string, LogEntry>();
  for (const entry of log) byId.set(entry.id, entry);
  const last = addDays(today, daysAhead);
  return [...byId.values()]
    .filter(({ date }) => date >= from && date <= last)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** What the id of a calf session ends with that holds springs as well. */
export const withSprings = '-springs';

/** The id of a session without what it holds besides: a session that gains or loses its springs is still the same. */
export const sessionBase = (session: string): string =>
  session.endsWith(withSprings) ? session.slice(0, -withSprings.length) : session;

/** Whether two session ids name the same session, with its springs or without. */
export const isSameSession = (one: string, other: string): boolean => sessionBase(one) === sessionBase(other);

/** Whether an entry is about a run or springy work, alone or within calf work: its pain limits are lower (rule B5). */
export const isSpringy = ({ session = '' }: Pick<LogEntry, 'session'>): boolean =>
  /^(run|spring|race|test-hop)/.test(session) || session.endsWith(withSprings);

/** Whether an entry is about a run, planned or not. */
export const isRunEntry = ({ session = '' }: Pick<LogEntry, 'session'>): boolean => session.startsWith('run');

/** Whether a session, by its id, is a run that was not planned. */
export const isExtraRun = (session: string): boolean => session.startsWith('run-extra');

const work = /^(calf|run|spring)/;

/** Whether a planned session, by its id, is calf, running or springy work: what the log is measured against. */
export const isWork = (session: string): boolean => work.test(session);

/** How much of a session an entry says was done, from 0 to 1; something else instead counts half. */
export const shareDone = ({ done }: Pick<LogEntry, 'done'>): number =>
  done === 'all' ? 1 : done === 'part' || done === 'instead' ? 0.5 : 0;
