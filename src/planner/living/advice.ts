import type { Log, LogEntry } from '../../schemas/log.ts';
import type { Reason } from '../../schemas/plan.ts';
import type { Profile } from '../../schemas/profile.ts';
import { daysBetween } from '../calendar.ts';
import { because } from '../rules/index.ts';
import { readableEntries } from './entries.ts';
import { flaresOf } from './flares.ts';
import { gateCheck } from './logSessions.ts';
import { signalsOf } from './response.ts';

/** The answer to "pause or go lighter?". */
export type Advice = {
  readonly answer: 'go-on' | 'hold' | 'lighter' | 'pause' | 'see-someone';
  /** What to do today, in plain words. */
  readonly text: string;
  readonly reasons: readonly Reason[];
};

/** Rule H5: so many flare-ups within so many days mean: see someone. */
const tooManyFlares = 3;
const flareDays = 42;
/** Rule H5: red days over so many days have not settled. */
const unsettledDays = 13;

/** That nothing was ticked at a gate is not how the tendon took a session; the morning after it is. */
const saysHowItWent = ({ session, nextMorningPain, nextMorningStiffness }: LogEntry): boolean =>
  session !== gateCheck || typeof nextMorningPain === 'number' || typeof nextMorningStiffness === 'number';

/** Whether to go on, go lighter, pause running and springs, or see someone today (rules B5, H1 to H5). */
export function adviceFor(profile: Profile, log: Log, today: string): Advice {
  const entries = readableEntries(log, '1900-01-01', today).filter(
    (entry) => entry.date <= today && saysHowItWent(entry),
  );
  const signals = signalsOf(profile, entries);
  const flares = flaresOf(signals).filter(({ last }) => daysBetween(last, today) < flareDays);
  const recent = signals.filter(({ date }) => daysBetween(date, today) < 14);
  const lastRed = recent.findLast(({ response }) => response === 'red');
  const last = recent.at(-1);
  const spell = flares.at(-1);
  const unsettled =
    spell !== undefined &&
    daysBetween(spell.first, spell.last) >= unsettledDays &&
    daysBetween(spell.last, today) <= 7;
  if (flares.length >= tooManyFlares || unsettled) {
    return {
      answer: 'see-someone',
      text: 'Step back a phase and have it looked at by a physiotherapist or doctor. Keep the easy holds if they hurt 3 or less.',
      reasons: [
        because(
          'H5',
          unsettled ? 'It has not settled in 14 days.' : `${flares.length} flare-ups within six weeks.`,
        ),
        ...(lastRed?.reasons ?? []),
      ],
    };
  }
  const sinceRed = lastRed ? daysBetween(lastRed.date, today) : Number.POSITIVE_INFINITY;
  if (lastRed && sinceRed <= 3) {
    return {
      answer: 'pause',
      text: 'Pause running and springs until three days have passed. Walk as you need to. Keep holds or two-leg raises if they hurt 3 or less. A bike or the pool is fine. This is not total rest.',
      reasons: [because('H2', 'Days 1 to 3 after a flare-up.'), ...lastRed.reasons],
    };
  }
  if (lastRed && sinceRed <= 7) {
    return {
      answer: 'lighter',
      text: 'Go lighter: your last comfortable strength session at about 70 %. Running and springs wait until day 8.',
      reasons: [because('H3', 'Days 4 to 7 after a flare-up.'), ...lastRed.reasons],
    };
  }
  if (last?.response === 'amber' && daysBetween(last.date, today) <= 2) {
    return {
      answer: 'hold',
      text: 'Hold. For the rest of this week do no more than last week: the same weights, sets and minutes, or less. After pain at 4 or more in a run or springs, leave both for the day. If tomorrow morning is worse again, step back.',
      reasons: last.reasons,
    };
  }
  return {
    answer: 'go-on',
    text: 'Go on as planned. Check your first steps tomorrow.',
    reasons: [because('B5', 'Nothing logged lately is above your limits.')],
  };
}
