import { longestRunCap } from './caps.ts';
import type { Context } from './context.ts';
import { minutesOfStage, stageMinutes } from './ladders/running.ts';
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
  switch (factors.goal) {
    case 'race':
      return Math.max(30, usual, raceNeeds(profile.goal?.distanceKm ?? 5));
    case 'run-regularly':
      return Math.max(30, usual);
    default:
      return 30;
  }
}

/** Rule E8: running starts smaller, minutes. */
const smallStart = 4;

/**
 * The running ladder as this runner climbs it: the stages of rule E2, each no longer than the one before allows, and
 * above them a tenth more at a time up to what the goal asks for.
 * @param keptMinutes minutes of the run kept from day 1, or null
 */
export function runLadderOf(
  context: Context,
  room: Room,
  budget: Budget,
  keptMinutes: number | null,
): RunLadder {
  const most = Math.max(longestRunFor(context), keptMinutes ?? 0);
  const steps: RunTarget[] = [];
  const add = (stage: number, minutes: number): void => {
    const running = runningIn(intervalsOf({ stage, minutes }, room.run));
    if (running >= shortestRun) steps.push({ stage, minutes: running });
  };
  const start = Math.floor(Math.min(minutesOfStage(1), budget.firstRun));
  if (context.factors.smallRuns) add(0, Math.min(start, smallStart));
  for (let stage = 1; stage <= stageMinutes.length; stage++) {
    const before = steps.at(-1);
    const wanted = Math.min(minutesOfStage(stage), stage > 12 ? most : minutesOfStage(stage));
    const cap = before
      ? Math.min(
          longestRunCap(Math.max(...steps.map(({ minutes }) => minutes))),
          budget.running + 1.5 * before.minutes,
        )
      : start;
    add(stage, Math.floor(Math.min(wanted, cap)));
    if (stage >= 12 && (steps.at(-1)?.minutes ?? 0) >= Math.min(most, Math.floor(room.run))) break;
  }
  if (keptMinutes === null || steps.length === 0) return { steps, kept: null, first: 0 };
  const kept = steps.findLastIndex(({ minutes }) => minutes <= keptMinutes);
  if (kept >= 0) return { steps, kept, first: 0 };
  return { steps: [{ stage: 0, minutes: Math.floor(keptMinutes) }, ...steps], kept: 0, first: 1 };
}
