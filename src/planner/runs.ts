import type { Catalogue } from '../schemas/catalogue.ts';
import type { Prescription, Reason, RunDose } from '../schemas/plan.ts';
import { runStages } from './ladders/running.ts';
import { loadOf } from './load.ts';
import { because, rules } from './rules/index.ts';

/** Where the runner stands on the running ladder: minutes of running in the longest run, and runs a week. */
export type RunTarget = { readonly minutes: number; readonly perWeek: number; readonly fast: FastRun | null };

/** Fast work added to one run a week in phase 5 (rules E5 to E7). */
export type FastRun = {
  readonly exercise: 'strides' | 'tempo-run' | 'hill-run';
  readonly run: number;
  readonly walk: number;
  readonly times: number;
};

/** The intervals of a run of so many minutes of running, inside so many minutes in all. */
export function intervalsOf(target: number, roomMinutes: number): RunDose['intervals'] {
  const longest = runStages.filter(({ run, times }) => run * times <= target);
  const stage = longest.length >= 9 ? undefined : longest[longest.length - 1];
  if (!stage) {
    const minutes = Math.min(Math.floor(target), Math.floor(roomMinutes));
    return minutes < 1 || (longest.length === 0 && target < 3)
      ? []
      : [
          {
            run: (longest.length === 0 ? 1 : minutes) * 60,
            walk: longest.length === 0 ? 180 : 0,
            times: longest.length === 0 ? Math.min(minutes, Math.floor(roomMinutes / 4)) : 1,
          },
        ].filter(({ times }) => times > 0);
  }
  const times = Math.min(stage.times, Math.floor(roomMinutes / (stage.run + stage.walk)));
  return times < 1 ? [] : [{ run: stage.run * 60, walk: Math.round(stage.walk * 60), times }];
}

const lengthOf = (intervals: RunDose['intervals']): number =>
  Math.ceil(intervals.reduce((sum, { run, walk, times }) => sum + (run + walk) * times, 0) / 60);

/** An easy run as it stands in the plan, or null when the day is too short for one. */
export function prescribeRun(
  catalogue: Catalogue,
  target: number,
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
    rung: Math.max(1, runStages.filter(({ run, times }) => run * times <= target).length),
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
