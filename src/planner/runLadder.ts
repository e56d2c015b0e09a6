import { longestRunCap } from './caps.ts';
import type { Context } from './context.ts';
import { minutesOfStage, runStages, stageMinutes } from './ladders/running.ts';
import type { Budget, Room } from './layout.ts';
import { intervalsOf, type RunTarget, runningIn, shortestRun } from './runs.ts';

/** The runs of one runner in order: each a step of the plan's running, inside rules E2, E3 and LOAD2. */
export type RunLadder = {
  readonly steps: readonly RunTarget[];
  /** Step of the run that is kept from day 1, or null. */
  readonly kept: number | null;
  /** Step at which running starts, or starts again after a month. */
  readonly first: number;
};

/** Minutes of a race at the planner's pace (7 minutes a kilometre). */
export const raceMinutes = (distanceKm: number): number => distanceKm * 7;

/** The longest run that a race asks for in training, minutes. */
export const raceNeeds = (distanceKm: number): number => Math.floor(0.45 * raceMinutes(distanceKm));

/** The longest run that a runner's goal and habits ask for, minutes. */
export function longestRunFor({ profile, factors }: Context): number {
  const usual = Math.min(60, Math.floor(0.3 * 7 * (profile.running?.weeklyKmBefore ?? 0)));
  const outdoors = {
    walk: 30,
    'run-easy': 30,
    'run-regularly': Math.max(30, usual),
    race: Math.max(30, usual, raceNeeds(profile.goal?.distanceKm ?? 5)),
  };
  return Math.floor(factors.runShare * outdoors[factors.goal]);
}

/** Rule E8: running starts smaller, minutes. */
const smallStart = 4;

/**
 * The running ladder as this runner climbs it: the stages of rule E2, each no longer than the one before allows, and
 * above them a tenth more at a time up to what the goal asks for.
 * @param keptRun minutes of the run kept from day 1, or null
 */
export function runLadderOf(context: Context, room: Room, budget: Budget, keptRun: number | null): RunLadder {
  const keptMinutes = keptRun === null ? null : Math.min(keptRun, Math.floor(room.run));
  const most = Math.max(longestRunFor(context), keptMinutes ?? 0);
  const { runShare, smallRuns } = context.factors;
  const minutesOf = (stage: number): number => minutesOfStage(stage, runShare);
  const steps: RunTarget[] = [];
  const add = (stage: number, minutes: number): void => {
    const running = runningIn(intervalsOf({ stage, minutes: Math.floor(minutes) }, room.run, runShare));
    if (running >= shortestRun) steps.push({ stage, minutes: running });
  };
  const next = (stage: number): void => {
    const before = steps.at(-1);
    const longest = Math.max(0, ...steps.map(({ minutes }) => minutes));
    const cap = before
      ? Math.min(longestRunCap(longest), budget.running + 1.5 * before.minutes)
      : Math.min(minutesOf(1), budget.firstRun);
    add(stage, Math.min(minutesOf(stage), cap, stage > runStages.length ? most : cap));
  };
  const keptStage =
    keptMinutes === null || keptMinutes < shortestRun ? null : stageAtLeast(keptMinutes, runShare);
  if (smallRuns) add(0, Math.min(minutesOf(1), budget.firstRun, smallStart));
  let kept: number | null = null;
  for (let stage = 1; stage <= stageMinutes.length; stage++) {
    if (stage === keptStage && keptMinutes !== null) {
      // The kept run stands between the stages, just as long as it is; what lies below is for a new start.
      while (steps.length > 0 && (steps.at(-1)?.minutes ?? 0) >= keptMinutes) steps.pop();
      add(stage, keptMinutes);
      kept = steps.length === 0 ? null : steps.length - 1;
      if (minutesOf(stage) <= keptMinutes) continue;
    }
    next(stage);
    if (stage >= runStages.length && (steps.at(-1)?.minutes ?? 0) >= Math.min(most, Math.floor(room.run)))
      break;
  }
  return { steps, kept, first: 0 };
}

/** The lowest stage with at least so many minutes of running; the last where none has. */
function stageAtLeast(minutes: number, share: number): number {
  const found = stageMinutes.findIndex((_, i) => minutesOfStage(i + 1, share) >= minutes);
  return found < 0 ? stageMinutes.length : found + 1;
}
