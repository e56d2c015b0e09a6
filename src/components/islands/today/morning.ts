import { gateCheck } from '../../../planner/living/index.ts';
import type { Log, LogEntry } from '../../../schemas/log.ts';
import { daySession, sessionEntryId } from './logIds.ts';

/** How a morning was. It is kept with the day before, whose work it answers. */
export type Morning = {
  /** Worst pain of the first steps, 0–10. */
  readonly pain: number | null;
  /** Minutes of stiffness. */
  readonly stiffness: number | null;
  /** Hours slept. */
  readonly sleep: number | null;
  /** The tendon woke them in the night. */
  readonly night: boolean;
};

/** A morning of which nothing is noted. */
export const noMorning: Morning = { pain: null, stiffness: null, sleep: null, night: false };

/** Whether nothing is noted of a morning. */
export const isEmpty = ({ pain, stiffness, sleep, night }: Morning): boolean =>
  pain === null && stiffness === null && sleep === null && !night;

/** The fields of an entry that are about the morning after. */
type MorningFields = 'nextMorningPain' | 'nextMorningStiffness' | 'sleepHours' | 'nightPain';

const morningIn = (entry: LogEntry): Morning => ({
  pain: entry.nextMorningPain ?? null,
  stiffness: entry.nextMorningStiffness ?? null,
  sleep: entry.sleepHours ?? null,
  night: entry.nightPain === true,
});

/** Whether an entry tells of the morning after. */
export const tellsMorning = (entry: LogEntry): boolean => !isEmpty(morningIn(entry));

function without(entry: LogEntry): Omit<LogEntry, MorningFields> {
  const { nextMorningPain: _p, nextMorningStiffness: _s, sleepHours: _h, nightPain: _n, ...rest } = entry;
  return rest;
}

const furthest = (
  pick: (...values: number[]) => number,
  values: readonly (number | null)[],
): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : pick(...known);
};

/** What was noted of the morning after a day, the worst where several entries tell of it; null without any. */
export function morningAfter(log: Log, day: string): Morning | null {
  const told = log.filter((entry) => entry.date === day && tellsMorning(entry)).map(morningIn);
  if (told.length === 0) return null;
  return {
    pain: furthest(
      Math.max,
      told.map(({ pain }) => pain),
    ),
    stiffness: furthest(
      Math.max,
      told.map(({ stiffness }) => stiffness),
    ),
    sleep: furthest(
      Math.min,
      told.map(({ sleep }) => sleep),
    ),
    night: told.some(({ night }) => night),
  };
}

/** Whether an entry may carry a morning: a session or the day, never a self-test or the questions before a gate. */
const carries = ({ session = daySession }: LogEntry): boolean =>
  session !== gateCheck && !session.startsWith('test');

/** Whether an entry says nothing any more. */
const isBare = (entry: LogEntry): boolean =>
  entry.session === daySession &&
  Object.entries(entry).every(
    ([key, value]) =>
      ['id', 'date', 'session', 'done'].includes(key) ||
      value === null ||
      value === undefined ||
      value === false ||
      value === '',
  );

/**
 * The log with the morning after a day noted, in one entry of that day: the one that had it, else the last session,
 * else an entry of the day itself. No other entry of the day keeps an older word of it. An empty morning is taken out.
 */
export function withMorning(log: Log, day: string, morning: Morning): Log {
  const own = log.filter((entry) => entry.date === day && carries(entry));
  const target = isEmpty(morning)
    ? undefined
    : (own.findLast(tellsMorning) ??
      own.findLast(({ session = daySession }) => session !== daySession) ??
      own.at(-1));
  const told = {
    nextMorningPain: morning.pain,
    nextMorningStiffness: morning.stiffness,
    ...(morning.sleep === null ? {} : { sleepHours: morning.sleep }),
    ...(morning.night ? { nightPain: true } : {}),
  };
  const kept = log.flatMap((entry) => {
    if (entry === target) return { ...without(entry), ...told };
    if (entry.date !== day || !tellsMorning(entry)) return entry;
    const rest = without(entry);
    return isBare(rest) ? [] : rest;
  });
  return target !== undefined || isEmpty(morning)
    ? kept
    : [
        ...kept,
        { id: sessionEntryId(day, daySession), date: day, session: daySession, done: 'all', ...told },
      ];
}
