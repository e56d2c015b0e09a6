import type { Day, Prescription, Session, Tier, Week } from '../../schemas/plan.ts';
import type { Context } from '../context.ts';
import type { DayIndex } from '../days.ts';
import { hold, slow } from '../ladders/rung.ts';
import { loadOf, secondsOf } from '../load.ts';
import { reason } from '../reason.ts';
import { sumsOf } from '../week.ts';
import type { FlarePart } from './lived.ts';

/** Rule H3: so much of the last comfortable session. */
const lateShare = 0.7;

/** A busy week holds one calf exercise a session and no more sets of it (rule BLOCKED), a flare-up or not. */
const busyExercises = 1;
const busySets = 2;

/** Holds and seated raises, which the rules allow from the first day of a flare-up. */
const gentle = [
  { exercise: 'isometric-seated', dose: hold(4, 30, 60, 4) },
  { exercise: 'seated-heel-raise', dose: slow(2, 10, [2, 1, 3], 45, 4) },
] as const;

/** @param rung where the runner stands on the calf ladder */
const gentlePrescriptions = ({ catalogue }: Context, rung: number): readonly Prescription[] =>
  gentle.flatMap(({ exercise, dose }) => {
    const entry = catalogue[exercise];
    return entry
      ? [
          {
            exercise,
            ladder: 'calf' as const,
            rung,
            side: 'both' as const,
            dose,
            tier: entry.tier,
            load: loadOf(entry, dose),
            reasons: [reason('flare-gentle')],
          },
        ]
      : [];
  });

/** A prescription at about 70 %: fewer sets, then fewer repetitions. */
function eased(context: Context, prescription: Prescription): Prescription {
  const { dose } = prescription;
  const entry = context.catalogue[prescription.exercise];
  if (!('sets' in dose) || !entry) return prescription;
  const sets = Math.max(1, Math.floor(dose.sets * lateShare));
  const easier =
    sets < dose.sets || 'contacts' in dose
      ? { ...dose, sets }
      : 'reps' in dose
        ? { ...dose, reps: Math.max(1, Math.floor(dose.reps * lateShare)) }
        : { ...dose, seconds: Math.max(5, Math.floor(dose.seconds * lateShare)) };
  return {
    ...prescription,
    dose: easier,
    load: loadOf(entry, easier),
    reasons: [...prescription.reasons, reason('flare-eased')],
  };
}

const loadOfAll = (list: readonly Prescription[]): number => list.reduce((sum, { load }) => sum + load, 0);

/** In the first days nothing above tier 1 stays. */
const mildOf = (part: FlarePart, list: readonly Prescription[]): readonly Prescription[] =>
  part === 'early' ? list.filter(({ tier }) => tier <= 1) : list;

const isPrep = ({ exercise }: Prescription): boolean => exercise === 'warm-up' || exercise === 'cool-down';

/** Springs, and bending the ankle under load, wait until the flare-up is over. */
const isLeftOut = ({ ladder, tier }: Prescription): boolean =>
  ladder === 'elastic' || (ladder === 'mobility' && tier > 0);

/** A session as a flare-up leaves it, or null where it falls out: no runs, no springs, no tests, no race. */
function flaredSession(context: Context, session: Session, part: FlarePart, busy: boolean): Session | null {
  if (session.kind === 'mobility' || session.kind === 'cross-training') return session;
  if (session.kind !== 'strength') return null;
  const prep = session.prescriptions.filter(isPrep);
  const work = session.prescriptions.filter((p) => !isPrep(p) && !isLeftOut(p));
  const late = work.map((p) => eased(context, p));
  const rung = work.find(({ ladder }) => ladder === 'calf')?.rung ?? 1;
  // Gentle work, but never more of it than 70 % of what the day would have held.
  const gentlest = gentlePrescriptions(context, rung).slice(0, busy ? busyExercises : undefined);
  const gently = [...gentlest, ...work.filter(({ tier }) => tier === 0)];
  const calm = part === 'early' && loadOfAll(gently) <= loadOfAll(late) ? gently : mildOf(part, late);
  const [warmUp, ...rest] = prep;
  const room =
    session.minutes - prep.reduce((sum, { dose }) => sum + ('minutes' in dose ? dose.minutes : 0), 0);
  return {
    ...session,
    prescriptions: [
      ...(warmUp ? [warmUp] : []),
      ...within(context, calm, room, busy ? busySets : Number.POSITIVE_INFINITY),
      ...rest,
    ],
  };
}

/**
 * As many of the prescriptions, in order, as fit so many minutes; the first with fewer sets if it must be.
 * @param most sets of one at the most
 */
function within(
  context: Context,
  list: readonly Prescription[],
  minutes: number,
  most: number,
): readonly Prescription[] {
  let left = minutes * 60;
  return list.flatMap((prescription) => {
    const { dose } = prescription;
    const entry = context.catalogue[prescription.exercise];
    if (!entry || !('sets' in dose)) return [];
    for (let sets = Math.min(dose.sets, most); sets >= 1; sets--) {
      const fewer = { ...dose, sets };
      if (secondsOf(entry, fewer) > left) continue;
      left -= secondsOf(entry, fewer);
      return [{ ...prescription, dose: fewer, load: loadOf(entry, fewer) }];
    }
    return [];
  });
}

const tierOf = (sessions: readonly Session[]): Tier =>
  sessions.reduce<Tier>(
    (tier, { prescriptions }) =>
      prescriptions.reduce<Tier>((most, p) => (p.tier > most ? p.tier : most), tier),
    0,
  );

/**
 * A week in which some days lie in a flare-up (rules H2 and H3); days that do not are left as they were.
 * @param busy whether the week is a busy one, which a week of travel can be too
 */
export function flared(
  context: Context,
  week: Week,
  flare: ReadonlyMap<DayIndex, FlarePart>,
  busy: boolean,
): Week {
  const days = week.days.map((day, i): Day => {
    const part = flare.get(i);
    if (part === undefined) return day;
    const sessions = day.sessions.flatMap((session) => flaredSession(context, session, part, busy) ?? []);
    return { ...day, sessions, tier: tierOf(sessions) };
  });
  return { ...week, kind: 'flare', days, ...sumsOf(days) };
}
