import type { Adjustment } from '../schemas/plan.ts';
import type { Profile } from '../schemas/profile.ts';
import { conflictsIn, slowestPace } from './conflicts.ts';
import { type Factors, mostHopPain, plannedHopPain, raisesToReach, soreRaises } from './factors.ts';
import { minutesOfStage } from './ladders/running.ts';

/** Where the plan starts, from what the runner tolerates today. */
export type Placement = {
  /** First rung on the calf ladder, from 1. */
  readonly rung: number;
  /** A reduced run kept from day 1 (rule gate:keep-running), in minutes of running, or null. */
  readonly keptRun: {
    readonly minutes: number;
    /** Most minutes of running a week. */
    readonly weekly: number;
  } | null;
  /** First week (from 1) in which running may start, by the answers. */
  readonly runReady: number;
  /** Weeks before phase 1 and phase 2 may be left, by the answers. */
  readonly leavePhase: Readonly<Record<1 | 2 | 3, number>>;
  readonly adjustments: readonly Adjustment[];
};

/** Improvement the projection counts on; conventions, replaced by what the log says. */
const raisesPerWeek = 2;
const walkMinutesPerWeek = 5;
/** Rule E4: planned minutes a kilometre where the pace is not known. */
const minutesPerKm = 7;

const weeksUntil = (gap: number, perWeek: number): number => Math.max(0, Math.ceil(gap / perWeek));

/** Places the runner: the most careful answer decides (rule book sections b and c). */
export function place(profile: Profile, factors: Factors): Placement {
  const { tolerance } = profile;
  const cap = factors.location === 'insertional' ? 3 : 4;
  const walkPain = tolerance.walkPain ?? 10;
  const walkMinutes = tolerance.walkMinutes ?? 0;
  const firstSteps = tolerance.firstStepsPain ?? 10;
  const stiffness = tolerance.morningStiffnessMinutes ?? 600;
  const doublePain = tolerance.doubleHeelRaisePain ?? 10;
  const singlePain = tolerance.singleHeelRaisePain ?? 10;
  const hopPain = plannedHopPain(profile);
  const raises = soreRaises(profile) ?? 0;
  const other = raisesToReach(profile) ?? 40;

  /** What holds the start back, and the highest rung it leaves. */
  const limits: readonly (readonly [applies: boolean, rung: number])[] = [
    [factors.irritable, 1],
    [doublePain > 5, 1],
    [doublePain > 3, 2],
    [walkMinutes < 10 || walkPain > 3, 3],
    [walkMinutes < 30 || walkPain > 2, 4],
    [firstSteps > 4 || stiffness > 20, 4],
    [(profile.weeksSinceOnset ?? 0) < 6, 4],
    [singlePain > cap, 5],
    // Fewer than ten one-leg raises mark phase 1 (rule book section a); three sets stay at three quarters of the most.
    [singlePain > 3, 6],
    [raises < 10, 5],
    [raises < 13, 6],
    [raises < 16, 8],
    [raises < 20, 9],
    [raises < 0.7 * other || firstSteps > 3, 10],
  ];
  const lowest = Math.min(11, ...limits.flatMap(([applies, rung]) => (applies ? rung : [])));
  const gentle = Math.max(1, lowest - (factors.gentleStart ? 1 : 0));
  // Fifteen lowers on one leg ask for more than ten raises on it do.
  const rung = gentle === 7 ? 6 : gentle;

  // The target for running is never lowered by age here, so a lower norm cannot bring running forward.
  const raiseTarget = Math.min(30, Math.max(20, Math.ceil(0.8 * Math.min(other, 37))));
  const runReady =
    1 +
    Math.max(
      1,
      weeksUntil(40 - walkMinutes, walkMinutesPerWeek),
      weeksUntil(walkPain - 2, 1),
      weeksUntil(raiseTarget - raises, raisesPerWeek),
      weeksUntil(hopPain - mostHopPain, 1),
      weeksUntil(firstSteps - 2, 1),
    );

  // Running loads the tendon more than walking does: it is planned as no less sore (factor:conflict).
  const runPain = Math.max(tolerance.runPain ?? 10, walkPain);
  const { weeklyKmNow, longestRunKmLast30Days } = profile.running ?? {};
  /** No more than the walk, and than the kilometres can have taken (factor:conflict). */
  const longest = Math.min(
    tolerance.runMinutes ?? 0,
    walkMinutes,
    slowestPace * (weeklyKmNow ?? Number.POSITIVE_INFINITY),
    slowestPace * (longestRunKmLast30Days ?? Number.POSITIVE_INFINITY),
  );
  const noLimp = !(profile.redFlags ?? []).includes('cannot-walk-without-limp');
  const mayKeep =
    longest >= 4 &&
    runPain <= 3 &&
    noLimp &&
    !factors.irritable &&
    firstSteps <= 4 &&
    factors.goal !== 'walk';
  const kept = longest * (runPain > 2 ? 0.6 : 0.75) * (factors.smallRuns ? 0.8 : 1) * factors.runShare;
  // A new runner keeps no more than the first stage (rule factor:new-runner).
  const reduced = factors.newRunner ? Math.min(kept, minutesOfStage(1, factors.runShare)) : kept;
  const share = Math.min(0.75, reduced / Math.max(1, longest));
  const minutes = Math.floor(reduced);
  const weekly = Math.max(minutes, Math.floor((weeklyKmNow ?? 0) * minutesPerKm * share));
  const keptRun = mayKeep && reduced >= 3 ? { minutes, weekly } : null;
  return {
    rung,
    keptRun,
    runReady,
    leavePhase: {
      1: Math.max(
        weeksUntil(30 - walkMinutes, walkMinutesPerWeek),
        weeksUntil(walkPain - 2, 1),
        weeksUntil(doublePain - 3, 1),
      ),
      2: Math.max(
        weeksUntil(15 - raises, raisesPerWeek),
        weeksUntil(singlePain - 3, 1),
        weeksUntil(firstSteps - 3, 1),
      ),
      3: weeksUntil(hopPain - mostHopPain, 1),
    },
    adjustments: conflictsIn(profile),
  };
}
