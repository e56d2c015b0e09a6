import type { LogEntry } from '../../schemas/log.ts';
import type { Profile } from '../../schemas/profile.ts';
import { addDays } from '../calendar.ts';

/** A test counts for so many days; an older one says nothing of today. */
const testDays = 35;
const raises = ['single-heel-raise', 'loaded-single-heel-raise'];

/** What the log has measured before a day; null where it has measured nothing lately. */
export type Measured = {
  readonly raises: { readonly left: number | null; readonly right: number | null };
  /** Worst pain of the last hop test. */
  readonly hopPain: number | null;
};

/**
 * What the self-tests in the log say before a day.
 * @param entries oldest first
 */
export function measuredBefore(entries: readonly LogEntry[], date: string): Measured {
  const since = addDays(date, -testDays);
  const recent = entries.filter((entry) => since <= entry.date && entry.date < date);
  const best = (side: 'left' | 'right'): number | null => {
    const counts = recent.flatMap(({ sets }) =>
      (sets ?? [])
        .filter((set) => raises.includes(set.exercise) && (set.side === side || set.side === 'both'))
        .flatMap(({ reps }) => reps ?? []),
    );
    return counts.length === 0 ? null : Math.max(...counts);
  };
  const hop = recent.findLast(
    ({ session = '', painDuring }) => session.startsWith('test-hop') && typeof painDuring === 'number',
  );
  return { raises: { left: best('left'), right: best('right') }, hopPain: hop?.painDuring ?? null };
}

/** The answers with what the self-tests have measured since in their place. */
export function withMeasured(profile: Profile, { raises: counted, hopPain }: Measured): Profile {
  const { left, right } = counted;
  const known = profile.tolerance.singleHeelRaises ?? {};
  return {
    ...profile,
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
      ...(hopPain === null ? {} : { hopPain }),
    },
  };
}
