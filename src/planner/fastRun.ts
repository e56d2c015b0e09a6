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

/** Tempo, twice 5 minutes at first, then twice 8. */
export const tempo = (first: boolean): FastRun => ({
  exercise: 'tempo-run',
  run: first ? 300 : 480,
  walk: 120,
  times: 2,
});

/**
 * The fast work of a week after so many weeks with some: strides, then tempo, then hills.
 * @param done weeks with fast work so far
 */
export function fastRunAfter(done: number, location: keyof typeof hillsAfter): FastRun {
  if (done < strideWeeks) return { exercise: 'strides', run: 15, walk: 75, times: done === 0 ? 4 : 6 };
  const hills = done - hillsAfter[location];
  if (hills < 0) return tempo(done === strideWeeks);
  return { exercise: 'hill-run', run: 45, walk: 90, times: Math.min(mostHills, fewestHills + hills) };
}
