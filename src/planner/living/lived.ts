import type { Log, LogEntry } from '../../schemas/log.ts';
import type { Reason } from '../../schemas/plan.ts';
import type { Profile } from '../../schemas/profile.ts';
import { dayNumber, dayText } from '../calendar.ts';
import { longestRunCap } from '../caps.ts';
import { otherRaises, soreRaises } from '../factors.ts';
import { heelRaiseNorm } from '../norms.ts';
import { reason } from '../reason.ts';
import { isWork, readableEntries, shareDone } from './entries.ts';
import { flaresOf } from './flares.ts';
import { gateCheck } from './logSessions.ts';
import { type Measured, measuredBefore, withMeasured } from './measured.ts';
import { type Signal, signalsOf } from './response.ts';

/** What a week that was lived means for the next: climb, stay, one step back, a phase back, or rebuild after time away. */
export type Turn = 'climb' | 'hold' | 'back' | 'phase-back' | 'rebuild';
export type Outcome = { readonly turn: Turn; readonly reasons: readonly Reason[] };

/** Part of a flare-up: days 1 to 3 after it, then days 4 to 7 (rules H2 and H3). */
export type FlarePart = 'early' | 'late';

/**
 * What the log says of the weeks since the start. Days are day numbers. Each answer about a day rests on entries
 * before that day.
 */
export type Lived = {
  /** The outcome of a week that is over, by the calf, running and springy sessions planned in it; null: nothing to say yet. */
  outcomeOf(start: number, planned: number): Outcome | null;
  /** Whether a day lies in a flare-up. */
  flareOn(day: number): FlarePart | null;
  /** Whether a week that starts then is held because of a flare-up shortly before (rule H4). */
  holdsAfterFlare(start: number): boolean;
  /** Why a phase may not be left for another yet, by the self-tests before a day; null where nothing says so. */
  gateClosed(from: number, to: number, day: number): Reason | null;
  /** Why running may not start yet, by the last hop test before a day. */
  runClosed(day: number): Reason | null;
  /** What was done of a session of a day. */
  doneOn(day: number, session: string): LogEntry['done'] | undefined;
  readonly entries: readonly LogEntry[];
};

/** Rules H2 and H3: a flare-up lasts so many days, and so many of them are its first part. */
const flareDays = 7;
const earlyDays = 3;
/** No self-test counts for longer than so many days. */
const measuredDays = 365;
/** Rule H4: so many days after a flare-up a week may start and still be held. */
const holdDays = 8;
/** Rule C3: a flare-up that lasts longer than so many days costs a phase. */
const longFlare = 8;
/** Rule H5: so many flare-ups in so many days cost a phase. */
const manyFlares = 3;
const manyFlaresDays = 42;
/** Rule C1: less than this share of the work done holds. */
const enoughDone = 0.6;
/** Rule MISSED: from so many missed sessions on the load is lowered. */
const manyMissed = 5;
/** Rule N1: so many nights in a row of so few hours hold. */
const badNights = 3;
const shortNight = 5;
/** No planned run should feel harder than this (rule B7). */
const hardestRun = 7;
/** Rule C2: a rise of the week’s mean pain by so much is a step back. */
const meanRise = 2;

/** What is dated, by its day number. */
function byDay<T extends { readonly date: string }>(list: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const days = new Map<number, T[]>();
  for (const item of list) {
    const day = dayNumber(item.date);
    const known = days.get(day);
    if (known) known.push(item);
    else days.set(day, [item]);
  }
  return days;
}

/** What lies in so many days from a day on, in order. */
function within<T>(days: ReadonlyMap<number, readonly T[]>, start: number, count: number): readonly T[] {
  const found: T[] = [];
  for (let day = start; day < start + count; day++) found.push(...(days.get(day) ?? []));
  return found;
}

/** The mean of the worst pain of sessions; null without one. */
function meanPain(entries: readonly LogEntry[]): number | null {
  const pains = entries.flatMap(({ painDuring }) => painDuring ?? []);
  return pains.length === 0 ? null : pains.reduce((sum, pain) => sum + pain, 0) / pains.length;
}

/** Earlier than any entry. */
const always = '0001-01-01';

/** Whether an entry says how training went; a gate check does not. */
const tells = ({ session }: LogEntry): boolean => session !== gateCheck;

/**
 * Reads the log as a life; null where nothing was logged. Weeks are judged by what was logged since the start; a
 * flare-up and a self-test count on from an earlier course.
 */
export function livedOf(profile: Profile, log: Log, startDate: string, today: string): Lived | null {
  const entries = readableEntries(log, always, today);
  if (entries.length === 0) return null;
  const first = entries.find((entry) => entry.date >= startDate && tells(entry));
  const firstDay = first === undefined ? Number.POSITIVE_INFINITY : dayNumber(first.date);
  const thisDay = dayNumber(today);
  const signals = signalsOf(profile, entries);
  const flares = flaresOf(signals).map((flare) => ({
    first: dayNumber(flare.first),
    last: dayNumber(flare.last),
  }));
  const entryDays = byDay(entries);
  const signalDays = byDay(signals);
  const runDays = byDay(entries.filter(({ session }) => session?.startsWith('run')));

  /** Days since the last red one, for the days after it on which that matters. */
  const sinceRed = new Map<number, number>();
  for (const { date, response } of signals)
    if (response === 'red')
      for (let days = 1; days <= holdDays; days++) sinceRed.set(dayNumber(date) + days, days);

  /** An unplanned run longer than rule E3 allows after the runs of the 30 days before it. */
  function isTooFar({ id, date, session = '', minutes }: LogEntry): boolean {
    if (!session.startsWith('run-extra')) return false;
    if (typeof minutes !== 'number') return true;
    const before = within(runDays, dayNumber(date) - 30, 31).filter((other) => other.id !== id);
    return minutes > longestRunCap(Math.max(0, ...before.map((other) => other.minutes ?? 0)));
  }

  function turnOfFlare(red: Signal): Outcome {
    const day = dayNumber(red.date);
    const spell = flares.find((flare) => flare.first <= day && day <= flare.last);
    const known = flares.filter((flare) => flare.first <= day && day - flare.first < manyFlaresDays);
    if (known.length >= manyFlares)
      return {
        turn: 'phase-back',
        reasons: [reason('many-flares', { flares: known.length }), ...red.reasons],
      };
    if (spell && day - spell.first >= longFlare)
      return {
        turn: 'phase-back',
        reasons: [reason('unsettled'), ...red.reasons],
      };
    return { turn: 'back', reasons: [...red.reasons] };
  }

  /** Whether so many short nights in a row ended in the week from a day on. */
  function hadBadNights(start: number): boolean {
    let short = 0;
    for (let day = start - badNights + 1; day < start + 7; day++) {
      const hours = (entryDays.get(day) ?? []).flatMap(({ sleepHours }) => sleepHours ?? []);
      short = hours.length > 0 && Math.min(...hours) <= shortNight ? short + 1 : 0;
      if (short >= badNights) return true;
    }
    return false;
  }

  function outcomeOf(start: number, planned: number): Outcome | null {
    const end = start + 7;
    if (end <= firstDay) return null;
    const here = within(signalDays, start, 7);
    const red = here.findLast(({ response }) => response === 'red');
    if (red) return turnOfFlare(red);
    const ambers = here.find(({ response }) => response === 'amber');
    // A week that is still running counts once it has turned amber or red; what is missing may yet be done.
    if (end > thisDay) return ambers ? { turn: 'hold', reasons: ambers.reasons } : null;
    if (planned === 0) return { turn: 'hold', reasons: [] };
    const mine = within(entryDays, start, 7);
    if (!mine.some(tells)) return { turn: 'rebuild', reasons: [reason('silent')] };
    const [mean, before] = [meanPain(mine), meanPain(within(entryDays, start - 7, 7))];
    if (mean !== null && before !== null && mean - before >= meanRise)
      return {
        turn: 'back',
        reasons: [reason('mean-rose')],
      };
    if (ambers) return { turn: 'hold', reasons: ambers.reasons };
    if (mine.some(({ illness }) => illness === true)) return { turn: 'hold', reasons: [reason('ill')] };
    if (hadBadNights(start)) return { turn: 'hold', reasons: [reason('bad-nights')] };
    const hard = mine.find(
      ({ session = '', effort }) =>
        session.startsWith('run') && typeof effort === 'number' && effort > hardestRun,
    );
    if (hard)
      return {
        turn: 'hold',
        reasons: [reason('hard-run', { effort: hard.effort })],
      };
    const far = mine.find(isTooFar);
    if (far)
      return {
        turn: 'hold',
        reasons: [reason('too-far')],
      };
    const done = Math.min(
      planned,
      mine.filter(({ session = '' }) => isWork(session)).reduce((sum, entry) => sum + shareDone(entry), 0),
    );
    const missed = Math.floor(planned - done);
    if (missed >= manyMissed || (done === 0 && planned >= 2))
      return {
        turn: 'rebuild',
        reasons: [reason('missed', { missed, planned })],
      };
    if (missed >= 2) return { turn: 'hold', reasons: [reason('missed', { missed, planned })] };
    if (done < enoughDone * planned) return { turn: 'hold', reasons: [reason('little-done')] };
    return { turn: 'climb', reasons: [] };
  }

  const measuredThen = (day: number): Measured =>
    measuredBefore(within(entryDays, day - measuredDays, measuredDays), dayText(day));

  /** The criteria of gates 2 to 3 and 3 to 4 (rule book section c) that a test at home can answer. */
  function gateClosed(from: number, to: number, day: number): Reason | null {
    if (to <= from || (to !== 3 && to !== 4)) return null;
    const measured = measuredThen(day);
    const tested = withMeasured(profile, measured);
    if (to === 3) {
      const [sore, other] = [soreRaises(tested), otherRaises(tested)];
      const enough = Math.min(15, Math.ceil(0.8 * heelRaiseNorm(profile.age, profile.sex)));
      const isTested = measured.raises.left !== null || measured.raises.right !== null;
      if (!isTested || sore === undefined || sore >= enough || (other !== undefined && sore >= 0.7 * other))
        return null;
      return reason('raises-short', { sore, enough });
    }
    if (to === 4 && (measured.hopPain ?? 0) >= 3) return reason('hops-sore', { hopPain: measured.hopPain });
    return null;
  }

  function runClosed(day: number): Reason | null {
    const { hopPain } = measuredThen(day);
    return hopPain !== null && hopPain > 2 ? reason('hops-sore-run', { hopPain }) : null;
  }

  return {
    gateClosed,
    runClosed,
    outcomeOf,
    flareOn(day) {
      const days = sinceRed.get(day);
      return days === undefined || days > flareDays ? null : days <= earlyDays ? 'early' : 'late';
    },
    holdsAfterFlare: (start) => sinceRed.has(start),
    doneOn: (day, session) => entryDays.get(day)?.findLast((entry) => entry.session === session)?.done,
    entries,
  };
}
