import type { Profile } from '../schemas/profile.ts';
import type { BlockedKind } from '../schemas/questions.ts';
import { addDays } from './calendar.ts';

/** What each day of a week is blocked for, in the runner's week; `null` where it is free. */
export type Blocks = readonly (BlockedKind | null)[];

/** A week without a blocked day. */
export const noBlocks: Blocks = [null, null, null, null, null, null, null];

/** From the weakest to the strongest: `off` wins over `travel`, `travel` over `busy`. */
const strength: readonly BlockedKind[] = ['busy', 'travel', 'off'];

/** What each day of the week from `start` is blocked for. */
export function blockedDays(profile: Profile, start: string): Blocks {
  if (!profile.week?.blocked?.length) return noBlocks;
  const end = addDays(start, 6);
  const ranges = profile.week.blocked.filter(({ from, to }) => from <= end && to >= start);
  if (ranges.length === 0) return noBlocks;
  return noBlocks.map((_free, day) => {
    const date = addDays(start, day);
    const kinds = ranges.filter(({ from, to }) => from <= date && date <= to).map(({ kind }) => kind);
    return strength.findLast((kind) => kinds.includes(kind)) ?? null;
  });
}
