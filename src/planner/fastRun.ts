import type { Intervals } from './runs.ts';

/** Fast work added to one run of a week from phase 5 on (rules E5 to E7). */
export type FastRun = Intervals[number] & { readonly exercise: 'strides' | 'tempo-run' | 'hill-run' };

/** The least easy running beside fast work, minutes. */
export const easyLeast = 10;

/** Weeks of strides, and weeks with fast work before hills: two of tempo, with insertional pain six (rules E6, E7). */
const strideWeeks = 2;
const hillsAfter = { midportion: 4, insertional: 8 } as const;
/** Hill repeats start at four and grow by one to eight (rule E6). */
const [fewestHills, mostHills] = [4, 8];

/** Tempo, twice 5 minutes at first, then twice 8; whole minutes of it on a treadmill (rule E9). */
export const tempo = (first: boolean, share = 1): FastRun => ({
  exercise: 'tempo-run',
  run: 60 * Math.floor(share * (first ? 5 : 8)),
  walk: 120,
  times: 2,
});

/**
 * The fast work of a week after so many weeks with some: strides, then tempo, then hills.
 * @param done weeks with fast work so far
 * @param share how much of it is run: 1, on a treadmill less (rule E9), by fewer strides and hills and shorter tempo
 */
export function fastRunAfter(done: number, location: keyof typeof hillsAfter, share = 1): FastRun {
  const times = (full: number): number => Math.floor(share * full);
  if (done < strideWeeks) return { exercise: 'strides', run: 15, walk: 75, times: times(done === 0 ? 4 : 6) };
  const hills = done - hillsAfter[location];
  if (hills < 0) return tempo(done === strideWeeks, share);
  return { exercise: 'hill-run', run: 45, walk: 90, times: times(Math.min(mostHills, fewestHills + hills)) };
}
