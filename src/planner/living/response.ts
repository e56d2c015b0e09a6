import type { Log, LogEntry } from '../../schemas/log.ts';
import type { Reason } from '../../schemas/plan.ts';
import type { Profile } from '../../schemas/profile.ts';
import { daysBetween } from '../calendar.ts';
import { reason } from '../reason.ts';
import { because } from '../rules/index.ts';
import { isSpringy } from './entries.ts';

/** What the tendon said in the 24 hours after a session: go on, hold, step back. */
export const responses = ['green', 'amber', 'red'] as const;
export type Response = (typeof responses)[number];

/** The response of one day and why. */
export type Signal = {
  readonly date: string;
  readonly response: Response;
  readonly reasons: readonly Reason[];
};

/** Usual mornings are read from so many logged ones. */
const morningsCounted = 7;
/** Rule B5: a morning is worse when it is more than so much above usual. */
const painAllowed = 1;
const stiffnessAllowed = 5;
/** Rule H1: so much above usual on two mornings is a flare-up. */
const flarePain = 2;
const flareStiffness = 15;
/** Rules B1 and C2: more pain than this at any time is too much. */
const mostPain = 5;
/** Rule C2: two worse mornings within so many days. */
const flareWindow = 7;

/**
 * What is usual of a morning measure: as the runner described it until three mornings are known, then the median of
 * the last seven, and never worse than described (rule B3). Takes the mornings one by one.
 */
function usualAfter(described: number): (value: number) => number {
  const recent: number[] = [];
  /** The same values from low to high. */
  const ordered: number[] = [];
  return (value) => {
    if (recent.push(value) > morningsCounted) ordered.splice(ordered.indexOf(recent.shift() as number), 1);
    const higher = ordered.findIndex((other) => other > value);
    ordered.splice(higher < 0 ? ordered.length : higher, 0, value);
    if (recent.length < 3) return described;
    const middle = (ordered.length - 1) / 2;
    const [low, high] = [ordered[Math.floor(middle)] as number, ordered[Math.ceil(middle)] as number];
    return Math.min(described, (low + high) / 2);
  };
}

const worst = (a: Response, b: Response): Response => (responses.indexOf(a) > responses.indexOf(b) ? a : b);

const fine = ['green', null] as const;

/** Rules B1, B5 and B8: what pain in a session means. */
function duringSession(entry: LogEntry, insertional: boolean): readonly [Response, Reason | null] {
  const pain = entry.painDuring;
  if (pain === null || pain === undefined) return fine;
  if (pain > mostPain) return ['red', reason('pain-over-5', { pain })];
  if (isSpringy(entry)) {
    if (pain > 3) return ['amber', reason('pain-stops-springs', { pain })];
    if (pain > 2) return ['amber', reason('pain-holds-springs', { pain })];
    return fine;
  }
  if (insertional && pain > 3) return ['amber', reason('pain-at-heel-bone', { pain })];
  if (pain > 4) return ['amber', reason('pain-holds-slow', { pain })];
  return fine;
}

/**
 * The response of each logged day, oldest first. Usual mornings start as the runner described them and may only
 * get better: a bad spell does not become the new usual (rule B3).
 * @param entries oldest first, as `readableEntries` gives them
 */
export function signalsOf(profile: Profile, entries: Log): readonly Signal[] {
  const insertional = profile.location !== 'midportion';
  const usual = {
    pain: profile.tolerance.firstStepsPain ?? 3,
    stiffness: profile.tolerance.morningStiffnessMinutes ?? 10,
  };
  const [usualPain, usualStiffness] = [usualAfter(usual.pain), usualAfter(usual.stiffness)];
  const signals: { date: string; response: Response; reasons: Reason[] }[] = [];
  let worse: string[] = [];
  let flaring: string[] = [];
  for (const entry of entries) {
    if (signals.at(-1)?.date !== entry.date)
      signals.push({ date: entry.date, response: 'green', reasons: [] });
    const signal = signals.at(-1) as (typeof signals)[number];
    const raise = (to: Response, why: Reason): void => {
      signal.response = worst(signal.response, to);
      signal.reasons.push(why);
    };
    const [during, why] = duringSession(entry, insertional);
    if (why !== null) raise(during, why);
    const { painAfterHour: after, nextMorningPain: pain, nextMorningStiffness: stiffness, date } = entry;
    if (typeof after === 'number' && after >= 5)
      raise(after > 5 ? 'red' : 'amber', reason('pain-after', { after }));
    if (entry.limp === true) raise('red', reason('limp'));
    if (entry.swelling === true) raise('amber', reason('swollen'));
    const painUp = typeof pain === 'number' ? pain - usual.pain : 0;
    const stiffUp = typeof stiffness === 'number' ? stiffness - usual.stiffness : 0;
    if (painUp > painAllowed || stiffUp > stiffnessAllowed) {
      worse = [...worse.filter((day) => daysBetween(day, date) < flareWindow && day !== date), date];
      const isFlare = painUp >= flarePain || stiffUp > flareStiffness;
      if (isFlare) flaring = [...flaring.filter((day) => daysBetween(day, date) <= 2 && day !== date), date];
      const said =
        painUp > painAllowed
          ? `First steps next morning were at ${pain}, usually ${usual.pain}.`
          : `Stiffness next morning was ${stiffness} minutes, usually ${usual.stiffness}.`;
      if (painUp > painAllowed && typeof pain === 'number' && pain > mostPain)
        raise('red', reason('morning-over-5', { pain }));
      else if (isFlare && flaring.length >= 2)
        raise('red', because('H1', `${said} That makes two mornings.`));
      else if (worse.length >= 2)
        raise('red', because('C2', `${said} That makes two worse mornings in seven days.`));
      else raise('amber', because('B5', said));
    }
    if (typeof pain === 'number') usual.pain = usualPain(pain);
    if (typeof stiffness === 'number') usual.stiffness = usualStiffness(stiffness);
  }
  return signals;
}
