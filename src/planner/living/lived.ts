import type { Log, LogEntry } from '../../schemas/log.ts';
import type { Reason, Session } from '../../schemas/plan.ts';
import type { Profile } from '../../schemas/profile.ts';
import { dayNumber, dayText } from '../calendar.ts';
import { longestRunCap } from '../caps.ts';
import { isRun, runMinutes } from '../load.ts';
import { heelRaiseNorm } from '../norms.ts';
import { reason } from '../reason.ts';
import { closedBy, type TestedGate } from './closedGates.ts';
import { isRunEntry, isSameSession, isWork, readableEntries, shareDone } from './entries.ts';
import { flaresOf } from './flares.ts';
import { gateCheck } from './logSessions.ts';
import { gateDays, measuredBefore, withMeasured } from './measured.ts';
import { type Signal, signalsOf } from './response.ts';

/** What a week that was lived means for the next: climb, stay, one step back, a phase back, or rebuild after time away. */
export type Turn = 'climb' | 'hold' | 'back' | 'phase-back' | 'rebuild';
export type Outcome = {
  readonly turn: Turn;
  readonly reasons: readonly Reason[];
  /** How much of the work of the week was done, 0 to 1. */
  readonly share: number;
};

/** Part of a flare-up: days 1 to 3 after it, then days 4 to 7 (rules H2 and H3). */
export type FlarePart = 'early' | 'late';

/**
 * What the log says of the weeks since the start. Days are day numbers. Each answer about a day rests on entries
 * before that day.
 */
export type Lived = {
  /**
   * The outcome of a week that is over; null: nothing to say yet.
   * @param planned the calf, running and springy sessions planned in it
   * @param longestRun minutes of the longest run of the 30 days up to a day, as far as it was done
   */
  outcomeOf(start: number, planned: readonly Session[], longestRun: (day: number) => number): Outcome | null;
  /** How much was done of a session planned on a day of the week from `start`, 0 to 1; 1 where the log cannot say yet. */
  shareOf(start: number, day: number, session: string): number;
  /** The worst pain noted for a session planned in the week from `start`; null where none was. */
  painIn(start: number, session: string): number | null;
  /** Whether a day lies in a flare-up. */
  flareOn(day: number): FlarePart | null;
  /** Whether a week that starts then is held because of a flare-up shortly before (rule H4). */
  holdsAfterFlare(start: number): boolean;
  /**
   * Why a phase may not be left for the next yet (rule book section c); null where nothing says so.
   * @param share how much of the work of the week before was done, 0 to 1
   */
  gateClosed(from: number, to: number, day: number, share: number): Reason | null;
  /** Why running may not start yet, by the self-tests and the mornings before a day. */
  runClosed(day: number): Reason | null;
  /** What was done of a session of a day. */
  doneOn(day: number, session: string): LogEntry['done'] | undefined;
  readonly entries: readonly LogEntry[];
};

/** Rules H2 and H3: a flare-up lasts so many days, and so many of them are its first part. */
const flareDays = 7;
const earlyDays = 3;
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
/** No run should feel so much harder than it was planned (rule B7), and none without a plan harder than this. */
const harderThanPlanned = 3;
const hardestRun = 7;
/** Rule B7: a run whose pace is so much faster than the middle of at least so many runs in so many days before it. */
const muchFaster = 1.2;
const pacesNeeded = 3;
const paceDays = 28;
/** Gate 1–2: so much of the sessions done. Gate 2–3: so many days without amber or red. */
const doneToLeave = 0.8;
const cleanDays = 14;
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

/** The mean of the worst pain of sessions, days without one left out; null without any. */
function meanPain(entries: readonly LogEntry[]): number | null {
  const pains = entries
    .filter(({ session = '' }) => isWork(session))
    .flatMap(({ painDuring }) => painDuring ?? []);
  return pains.length === 0 ? null : pains.reduce((sum, pain) => sum + pain, 0) / pains.length;
}

/** Kilometres a minute of an entry about a run; null where it was not measured. */
const paceOf = ({ minutes, distanceKm }: LogEntry): number | null =>
  typeof minutes === 'number' && minutes > 0 && typeof distanceKm === 'number' && distanceKm > 0
    ? distanceKm / minutes
    : null;

/** How careful a turn is: of several that a week gives cause for, the most careful stands. */
const care = ({ turn }: Outcome): number => ['climb', 'hold', 'back', 'rebuild', 'phase-back'].indexOf(turn);

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
  const firstDayOfPlan = dayNumber(startDate);
  const signals = signalsOf(profile, entries);
  const flares = flaresOf(signals).map((flare) => ({
    first: dayNumber(flare.first),
    last: dayNumber(flare.last),
  }));
  const entryDays = byDay(entries);
  const signalDays = byDay(signals);
  const runDays = byDay(entries.filter(isRunEntry));

  /** Days since the last red one, for the days after it on which that matters. */
  const sinceRed = new Map<number, number>();
  for (const { date, response } of signals)
    if (response === 'red')
      for (let days = 1; days <= holdDays; days++) sinceRed.set(dayNumber(date) + days, days);

  /** What in a run went beyond its plan, or beyond the runs before it where it had none (rules E3 and B7). */
  function beyondPlan(
    run: LogEntry,
    planned: readonly Session[],
    longestRun: (day: number) => number,
  ): Reason | null {
    const { date, session = '', minutes, effort } = run;
    const day = dayNumber(date);
    const plan = planned.find(({ id }) => isSameSession(id, session));
    if (plan === undefined) {
      const before = within(runDays, day - 30, 31).filter(
        (other) => other.id !== run.id && shareDone(other) > 0,
      );
      const answered = day - firstDayOfPlan <= 30 ? (profile.tolerance.runMinutes ?? 0) : 0;
      const longest = Math.max(longestRun(day), answered, ...before.map((other) => other.minutes ?? 0));
      if (typeof minutes !== 'number' || minutes > longestRunCap(longest)) return reason('too-far');
      if (typeof effort === 'number' && effort > hardestRun)
        return reason('over-effort', { planned: 3, effort });
    } else {
      const running = plan.prescriptions.reduce(
        (sum, { dose }) => sum + (isRun(dose) ? runMinutes(dose) : 0),
        0,
      );
      if (typeof minutes === 'number' && minutes > longestRunCap(running))
        return reason('overrun', { minutes, planned: running });
      const hardest = Math.max(...plan.prescriptions.map(({ dose }) => (isRun(dose) ? dose.effort : 0)));
      if (typeof effort === 'number' && effort > hardest + harderThanPlanned)
        return reason('over-effort', { planned: hardest, effort });
      if (plan.prescriptions.filter(({ dose }) => isRun(dose)).length > 1) return null;
    }
    const pace = paceOf(run);
    const paces = within(runDays, day - paceDays, paceDays).flatMap((other) => paceOf(other) ?? []);
    if (pace === null || paces.length < pacesNeeded) return null;
    const middle = paces.toSorted((a, b) => a - b)[Math.floor(paces.length / 2)] as number;
    return pace > muchFaster * middle + 1e-9 ? reason('too-fast') : null;
  }

  function turnOfFlare(red: Signal): Outcome {
    const day = dayNumber(red.date);
    const spell = flares.find((flare) => flare.first <= day && day <= flare.last);
    const known = flares.filter((flare) => flare.first <= day && day - flare.first < manyFlaresDays);
    if (known.length >= manyFlares)
      return {
        turn: 'phase-back',
        reasons: [reason('many-flares', { flares: known.length }), ...red.reasons],
        share: 0,
      };
    if (spell && day - spell.first >= longFlare)
      return {
        turn: 'phase-back',
        reasons: [reason('unsettled'), ...red.reasons],
        share: 0,
      };
    return { turn: 'back', reasons: [...red.reasons], share: 0 };
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

  /** The entries of a week about a planned session, whichever day it was done. */
  const entriesOf = (start: number, session: string): readonly LogEntry[] =>
    within(entryDays, start, 7).filter((entry) => isSameSession(entry.session ?? '', session));

  function shareOf(start: number, day: number, session: string): number {
    const known = entriesOf(start, session);
    if (known.length > 0) return Math.max(...known.map(shareDone));
    // Before the log began the plan is taken as done; in a week still running it may yet be.
    return start + 7 <= firstDay || start + 7 > thisDay || day >= thisDay ? 1 : 0;
  }

  function painIn(start: number, session: string): number | null {
    const pains = entriesOf(start, session).flatMap(({ painDuring }) => painDuring ?? []);
    return pains.length === 0 ? null : Math.max(...pains);
  }

  function outcomeOf(
    start: number,
    planned: readonly Session[],
    longestRun: (day: number) => number,
  ): Outcome | null {
    const end = start + 7;
    if (end <= firstDay) return null;
    const here = within(signalDays, start, 7);
    const red = here.findLast(({ response }) => response === 'red');
    if (red) return turnOfFlare(red);
    const amber = here.find(({ response }) => response === 'amber');
    // A week that is still running counts once it has turned amber or red; what is missing may yet be done.
    if (end > thisDay) return amber ? { turn: 'hold', reasons: amber.reasons, share: 0 } : null;
    if (planned.length === 0) return { turn: 'hold', reasons: [], share: 1 };
    const mine = within(entryDays, start, 7);
    if (!mine.some(tells)) return { turn: 'rebuild', reasons: [reason('silent')], share: 0 };

    const done = planned.reduce((sum, { id }) => sum + shareOf(start, start, id), 0);
    const share = done / planned.length;
    const missed = Math.floor(planned.length - done);
    const found: Outcome[] = [];
    const finds = (turn: Turn, ...reasons: readonly Reason[]): void => {
      if (reasons.length > 0) found.push({ turn, reasons, share });
    };
    const missedWords = reason('missed', { missed, planned: planned.length });
    if (missed >= manyMissed || (done === 0 && planned.length >= 2)) finds('rebuild', missedWords);
    if (mine.some(({ illness }) => illness === true)) finds('rebuild', reason('ill'));
    const [mean, before] = [meanPain(mine), meanPain(within(entryDays, start - 7, 7))];
    if (mean !== null && before !== null && mean - before >= meanRise) finds('back', reason('mean-rose'));
    if (amber) finds('hold', ...amber.reasons);
    if (hadBadNights(start)) finds('hold', reason('bad-nights'));
    for (const run of mine.filter(isRunEntry)) {
      const beyond = beyondPlan(run, planned, longestRun);
      if (beyond) finds('hold', beyond);
    }
    if (missed >= 2) finds('hold', missedWords);
    else if (share < enoughDone) finds('hold', reason('little-done'));
    return found.toSorted((a, b) => care(b) - care(a))[0] ?? { turn: 'climb', reasons: [], share };
  }

  const norm = heelRaiseNorm(profile.age, profile.sex);
  const closed = (gate: TestedGate, day: number): Reason | null => {
    const before = within(entryDays, day - gateDays, gateDays);
    return closedBy(gate, withMeasured(profile, measuredBefore(before, dayText(day), gateDays)), norm);
  };

  function gateClosed(from: number, to: number, day: number, share: number): Reason | null {
    if (to <= from) return null;
    if (to === 2) return share < doneToLeave ? reason('few-done') : null;
    const clean = within(signalDays, day - cleanDays, cleanDays).every(
      ({ response }) => response === 'green',
    );
    if (to === 3 && !clean) return reason('not-clean');
    return closed(`gate:${from}-${to}` as TestedGate, day);
  }

  return {
    gateClosed,
    runClosed: (day) => closed('gate:run', day),
    outcomeOf,
    shareOf,
    painIn,
    flareOn(day) {
      const days = sinceRed.get(day);
      return days === undefined || days > flareDays ? null : days <= earlyDays ? 'early' : 'late';
    },
    holdsAfterFlare: (start) => sinceRed.has(start),
    doneOn: (day, session) =>
      entryDays.get(day)?.findLast((entry) => isSameSession(entry.session ?? '', session))?.done,
    entries,
  };
}
