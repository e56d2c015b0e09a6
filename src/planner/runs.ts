import type { Catalogue } from '../schemas/catalogue.ts';
import type { Prescription, Reason, RunDose } from '../schemas/plan.ts';
import { runStages } from './ladders/running.ts';
import { loadOf } from './load.ts';
import { because, rules } from './rules/index.ts';

/** Where the runner stands on the running ladder. */
export type RunTarget = {
  /** Stage of rule E2, 1 to 12; 0 below it; 12 for everything above. */
  readonly stage: number;
  /** Minutes of running in each run. */
  readonly minutes: number;
  readonly perWeek: number;
  readonly fast: FastRun | null;
};

/** Fast work added to one run a week in phase 5 (rules E5 to E7). */
export type FastRun = {
  readonly exercise: 'strides' | 'tempo-run' | 'hill-run';
  readonly run: number;
  readonly walk: number;
  readonly times: number;
};

/** The intervals of a run: at most so many minutes of running, inside so many minutes in all. */
export function intervalsOf(
  { stage, minutes }: Pick<RunTarget, 'stage' | 'minutes'>,
  roomMinutes: number,
): RunDose['intervals'] {
  const shape = stage < 9 ? runStages[Math.max(0, stage - 1)] : undefined;
  if (!shape) {
    const run = Math.min(Math.floor(minutes), Math.floor(roomMinutes));
    return run < 1 ? [] : [{ run: run * 60, walk: 0, times: 1 }];
  }
  const times = Math.min(
    shape.times,
    Math.floor(minutes / shape.run),
    Math.floor(roomMinutes / (shape.run + shape.walk)),
  );
  return times < 1 ? [] : [{ run: shape.run * 60, walk: Math.round(shape.walk * 60), times }];
}

const lengthOf = (intervals: RunDose['intervals']): number =>
  Math.ceil(intervals.reduce((sum, { run, walk, times }) => sum + (run + walk) * times, 0) / 60);

/** An easy run as it stands in the plan, or null when the day is too short for one. */
export function prescribeRun(
  catalogue: Catalogue,
  target: Pick<RunTarget, 'stage' | 'minutes'>,
  roomMinutes: number,
  treadmill: boolean,
  notes: readonly Reason[],
): Prescription | null {
  const intervals = intervalsOf(target, roomMinutes);
  const first = intervals[0];
  if (!first) return null;
  const entry = catalogue[first.walk > 0 ? 'walk-run' : 'running-easy'];
  if (!entry) return null;
  const dose: RunDose = {
    minutes: lengthOf(intervals),
    intervals,
    effort: 3,
    zone: 2,
    surface: treadmill ? 'treadmill' : 'flat, firm and even',
  };
  return {
    exercise: entry.slug,
    ladder: 'running',
    rung: Math.max(1, target.stage),
    side: 'both',
    dose,
    tier: entry.tier,
    load: loadOf(entry, dose),
    reasons: [
      because('E2', rules.E2.statement),
      because('E3', rules.E3.statement),
      because('LOAD1', rules.LOAD1.statement),
      ...notes,
    ],
  };
}

/** Fast work as it stands in the plan. */
export function prescribeFast(catalogue: Catalogue, fast: FastRun): Prescription | null {
  const entry = catalogue[fast.exercise];
  if (!entry) return null;
  const intervals = [{ run: fast.run, walk: fast.walk, times: fast.times }];
  const dose: RunDose = {
    minutes: lengthOf(intervals),
    intervals,
    effort: fast.exercise === 'tempo-run' ? 6 : 7,
    zone: 4,
    surface: fast.exercise === 'hill-run' ? 'gentle hill, 4 to 6 %' : 'flat grass or track',
  };
  return {
    exercise: entry.slug,
    ladder: 'running',
    rung: fast.exercise === 'strides' ? 13 : fast.exercise === 'tempo-run' ? 14 : 15,
    side: 'both',
    dose,
    tier: entry.tier,
    load: loadOf(entry, dose),
    reasons: [because('E6', rules.E6.statement), because('E7', rules.E7.statement)],
  };
}
