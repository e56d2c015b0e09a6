import type { LogEntry } from '../../schemas/log.ts';
import type { Profile } from '../../schemas/profile.ts';
import { addDays } from '../calendar.ts';
import type { SelfTest } from '../selfTests.ts';
import { measuredExercises, testSessions } from './logSessions.ts';

/** A test counts for so many days; an older one says nothing of today, but a gate that it opened stays open. */
const testDays = 35;
/** For so many days a test answers a gate: one that was passed does not have to be passed again. */
export const gateDays = 365;
const raises = ['single-heel-raise', 'loaded-single-heel-raise'];
const hops = [measuredExercises['hop-distance']];

/** A measure of each leg; null where it was not taken. */
export type Legs = { readonly left: number | null; readonly right: number | null };

/** What the log has measured before a day; null where it has measured nothing lately. */
export type Measured = {
  /** One-leg heel raises: the last test, or a better set since (rule O3). */
  readonly raises: Legs;
  /** Worst pain of the last test of raises, 0–10. */
  readonly raisesPain: number | null;
  /** Worst pain of the last ten hops in place, 0–10 (rule O4). */
  readonly hopPain: number | null;
  /** The last hops for distance, centimetres (rule O4). */
  readonly hopCm: Legs;
  /** Worst pain of the last ten-step morning walk, 0–10 (rule O6). */
  readonly tenStepsPain: number | null;
  /** First-steps pain of the mornings of the last week, oldest first (rule O1). */
  readonly mornings: readonly number[];
  /** The day of each last test that answers a gate. */
  readonly on: Readonly<Partial<Record<SelfTest, string>>>;
};

const isKnown = ({ left, right }: Legs): boolean => left !== null || right !== null;

/** The most that the sets of an entry say for each leg. */
function legsOf({ sets = [] }: LogEntry, exercises: readonly string[], unit: 'reps' | 'distanceCm'): Legs {
  const most = (side: 'left' | 'right'): number | null => {
    const values = sets
      .filter((set) => exercises.includes(set.exercise) && (set.side === side || set.side === 'both'))
      .flatMap((set) => set[unit] ?? []);
    return values.length === 0 ? null : Math.max(...values);
  };
  return { left: most('left'), right: most('right') };
}

/** First-steps pain of the mornings after the days from one on, the worst of a day's entries. */
function morningsSince(entries: readonly LogEntry[], first: string): readonly number[] {
  const days = new Map<string, number>();
  for (const { date, nextMorningPain: pain } of entries)
    if (date >= first && typeof pain === 'number') days.set(date, Math.max(days.get(date) ?? 0, pain));
  return [...days.values()];
}

/**
 * What the self-tests in the log say before a day.
 * @param entries oldest first
 * @param days for how long a test counts
 */
export function measuredBefore(
  entries: readonly LogEntry[],
  date: string,
  days: number = testDays,
): Measured {
  const since = addDays(date, -days);
  const recent = entries.filter((entry) => since <= entry.date && entry.date < date);

  /** A real test goes to the end of strength and a set of training need not: a lower set since says nothing. */
  function bestRaises(side: 'left' | 'right'): number | null {
    const read = (entry: LogEntry): number | null => legsOf(entry, raises, 'reps')[side];
    const test = recent.findLastIndex(
      (entry) => entry.session?.startsWith('test') === true && read(entry) !== null,
    );
    const counts = recent.slice(Math.max(0, test)).flatMap((entry) => read(entry) ?? []);
    return counts.length === 0 ? null : Math.max(...counts);
  }

  const best: Legs = { left: bestRaises('left'), right: bestRaises('right') };
  const raised = recent.findLast((entry) => {
    const { left, right } = legsOf(entry, raises, 'reps');
    return (left !== null && left === best.left) || (right !== null && right === best.right);
  });
  const tested = recent.findLast(({ session }) => session === testSessions.raises);
  const hop = recent.findLast(
    ({ session = '', painDuring }) =>
      session.startsWith(testSessions['ten-hops']) &&
      session !== testSessions['hop-distance'] &&
      typeof painDuring === 'number',
  );
  const walk = recent.findLast(({ firstTenStepsPain }) => typeof firstTenStepsPain === 'number');
  const far = recent.findLast((entry) => isKnown(legsOf(entry, hops, 'distanceCm')));
  const dates = {
    raises: raised?.date,
    'ten-hops': hop?.date,
    'hop-distance': far?.date,
    'ten-steps': walk?.date,
  };
  return {
    raises: best,
    raisesPain: tested?.painDuring ?? null,
    hopPain: hop?.painDuring ?? null,
    hopCm: far === undefined ? { left: null, right: null } : legsOf(far, hops, 'distanceCm'),
    tenStepsPain: walk?.firstTenStepsPain ?? null,
    mornings: morningsSince(recent, addDays(date, -8)),
    on: Object.fromEntries(
      Object.entries(dates).filter((pair): pair is [string, string] => pair[1] !== undefined),
    ),
  };
}

/** Answers with what the self-tests have measured since. */
export type Tested = Profile & { readonly measured?: Measured };

/** The answers with what the self-tests have measured since in their place. */
export function withMeasured(profile: Profile, measured: Measured): Tested {
  const { left, right } = measured.raises;
  const known = profile.tolerance.singleHeelRaises ?? {};
  return {
    ...profile,
    measured,
    tolerance: {
      ...profile.tolerance,
      ...(left === null && right === null
        ? {}
        : {
            singleHeelRaises: {
              ...known,
              ...(left === null ? {} : { left }),
              ...(right === null ? {} : { right }),
            },
          }),
      ...(measured.hopPain === null ? {} : { hopPain: measured.hopPain }),
      ...(measured.tenStepsPain === null ? {} : { firstStepsPain: measured.tenStepsPain }),
    },
  };
}
