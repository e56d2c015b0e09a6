import type { Catalogue } from '../schemas/catalogue.ts';
import type { Prescription, Reason, RunDose } from '../schemas/plan.ts';
import type { FastRun } from './fastRun.ts';
import { firstContinuousStage, minutesOfStage, runStages, stageFor } from './ladders/running.ts';
import { loadOf } from './load.ts';
import { stated } from './reason.ts';
import { surfaceWords } from './reasonWords.ts';

/** One run: its stage on the running ladder and the most minutes of running in it. */
export type RunTarget = {
  /** Stage of rule E2; 0 is a first stage cut short. */
  readonly stage: number;
  readonly minutes: number;
};

export type Intervals = RunDose['intervals'];

/** Nothing shorter is a run, minutes of running. */
export const shortestRun = 2;

/** Minutes of running in intervals. */
export const runningIn = (intervals: Intervals): number =>
  intervals.reduce((sum, { run, times }) => sum + run * times, 0) / 60;

/** Minutes of intervals with their walk breaks, whole. */
export const lengthOf = (intervals: Intervals): number =>
  Math.ceil(intervals.reduce((sum, { run, walk, times }) => sum + (run + walk) * times, 0) / 60);

/** So many whole minutes of running in the shape of a stage, as far as they fit the room. */
function shaped(stage: number, minutes: number, room: number): Intervals {
  const shape = runStages[stage - 1];
  if (!shape || stage >= firstContinuousStage) {
    const run = Math.floor(Math.min(minutes, room));
    return run < 1 ? [] : [{ run: run * 60, walk: 0, times: 1 }];
  }
  const { run, walk } = shape;
  const times = Math.min(Math.floor(minutes / run), Math.floor(room / (run + walk)));
  const left = Math.min(Math.floor(minutes) - times * run, run - 1);
  const restFits = left >= 1 && times * (run + walk) + left + walk <= room;
  return [
    ...(times < 1 ? [] : [{ run: run * 60, walk: walk * 60, times }]),
    ...(restFits ? [{ run: left * 60, walk: walk * 60, times: 1 }] : []),
  ];
}

/**
 * The intervals of a run: at most so many minutes of running, inside so many minutes in all. Where the room is too
 * small for the stage, the lower stage that gives the most running takes its place, so that a higher stage is
 * never less (I7).
 * @param share how much of a stage is run: 1, on a treadmill less (rule E9)
 */
export function intervalsOf({ stage, minutes }: RunTarget, room: number, share = 1): Intervals {
  const most = Math.floor(Math.min(minutes, stage === 0 ? minutes : minutesOfStage(stage, share)));
  if (most < shortestRun) return [];
  const below = stageFor(most, share);
  if (below >= firstContinuousStage && stage >= firstContinuousStage) return shaped(below, most, room);
  const highest = Math.max(
    1,
    Math.min(stage, firstContinuousStage - 1, below + (most > minutesOfStage(below, share) ? 1 : 0)),
  );
  let best: Intervals = [];
  for (let candidate = highest; candidate >= 1; candidate--) {
    const intervals = shaped(candidate, Math.min(most, minutesOfStage(candidate, share)), room);
    if (runningIn(intervals) > runningIn(best)) best = intervals;
    if (runningIn(best) >= most) break;
  }
  return runningIn(best) < shortestRun ? [] : best;
}

/** An easy run as it stands in the plan. */
export function prescribeRun(
  catalogue: Catalogue,
  stage: number,
  intervals: Intervals,
  treadmill: boolean,
  notes: readonly Reason[],
): Prescription | null {
  const first = intervals[0];
  if (!first) return null;
  const entry = catalogue[first.walk > 0 ? 'walk-run' : 'running-easy'];
  if (!entry) return null;
  const dose: RunDose = {
    minutes: lengthOf(intervals),
    intervals,
    effort: 3,
    zone: 2,
    surface: surfaceWords[treadmill ? 'treadmill' : 'outdoors'].easy,
  };
  return {
    exercise: entry.slug,
    ladder: 'running',
    rung: Math.max(1, Math.min(stage, runStages.length)),
    side: 'both',
    dose,
    tier: entry.tier,
    load: loadOf(entry, dose),
    reasons: [...stated('E2', 'E3', 'LOAD1', treadmill ? 'E9' : 'L3'), ...notes],
  };
}

/** Fast work as it stands in the plan. */
export function prescribeFast(catalogue: Catalogue, fast: FastRun, treadmill: boolean): Prescription | null {
  const entry = catalogue[fast.exercise];
  if (!entry) return null;
  const intervals = [{ run: fast.run, walk: fast.walk, times: fast.times }];
  const dose: RunDose = {
    minutes: lengthOf(intervals),
    intervals,
    effort: fast.exercise === 'tempo-run' ? 6 : 7,
    zone: 4,
    surface:
      surfaceWords[treadmill ? 'treadmill' : 'outdoors'][fast.exercise === 'hill-run' ? 'hill' : 'flat'],
  };
  return {
    exercise: entry.slug,
    ladder: 'running',
    rung: fast.exercise === 'strides' ? 13 : fast.exercise === 'tempo-run' ? 14 : 15,
    side: 'both',
    dose,
    tier: entry.tier,
    load: loadOf(entry, dose),
    reasons: stated('E6', 'E7', ...(treadmill ? (['E9'] as const) : [])),
  };
}
