import type { PhaseNumber } from '../schemas/plan.ts';
import type { Pace } from './course.ts';
import type { Factors } from './factors.ts';
import type { Frame } from './frames.ts';
import { lastRungOf, phaseOf, rungsIn } from './ladders/calf.ts';
import { eightyContacts, elasticLadder, firstOneLeg } from './ladders/elastic.ts';
import { firstContinuousStage } from './ladders/running.ts';
import type { Room } from './layout.ts';
import type { Placement } from './placement.ts';
import type { RunLadder } from './runLadder.ts';
import type { RunTarget } from './runs.ts';

/**
 * Where a runner stands on every ladder. It moves by at most one step a ladder in a week (rule C4), and each step
 * depends on the position alone, never on how a week was filled: of two positions, the one that is nowhere ahead
 * never gets ahead (I7). For springs the layout sees to that: where they climb, they have the first place in a week.
 * Should a log take them from it, what they would have opened waits (`withoutSpringStep`).
 */
export type Position = {
  readonly rung: number;
  /** Build weeks still to spend on the last rung of the phase before its gate. */
  readonly waits: number;
  /** Build weeks in this phase. */
  readonly inPhase: number;
  /** Step of the runner's own running ladder; null before the first run. */
  readonly run: number | null;
  /** Build weeks at this step. */
  readonly repeats: number;
  /** Rung of the springy ladder; 0 before the first. */
  readonly elastic: number;
  /** Build weeks with 80 contacts since the springs last started again. */
  readonly eighty: number;
  /** Build weeks so far; the slow course climbs on every other one. */
  readonly builds: number;
};

/** What stays the same while a position moves. */
export type Climb = {
  readonly factors: Factors;
  readonly placement: Placement;
  readonly room: Room;
  readonly pace: Pace;
  readonly ladder: RunLadder;
};

/**
 * Weeks that so many build weeks take at least, with a lighter week after every third. What the answers ask to wait
 * for is counted in these, so that a position depends on its build weeks alone (I7).
 */
const weeksOf = (builds: number): number => builds + Math.max(0, Math.floor((builds - 1) / 3));

/** Build weeks that the answers add at the end of a phase (rule book section f); none on the earliest course. */
function waitsOf(phase: PhaseNumber, { factors, pace }: Climb): number {
  if (pace === 'earliest' || phase === 6) return 0;
  return factors.extraWeeks[phase] + Math.ceil(rungsIn(phase) * (factors.stretch - 1));
}

const arriveAt = (rung: number, climb: Climb): Pick<Position, 'rung' | 'waits'> => ({
  rung,
  waits: rung === lastRungOf(phaseOf(rung)) ? waitsOf(phaseOf(rung), climb) : 0,
});

/** The run of a position, or null before the first. */
export const runAt = ({ run }: Position, { ladder }: Climb): RunTarget | null =>
  run === null ? null : (ladder.steps[run] ?? null);

/** Whether the runs of a position have no walk breaks. */
export const isSteady = (position: Position, climb: Climb): boolean =>
  (runAt(position, climb)?.stage ?? 0) >= firstContinuousStage;

/**
 * Whether fast work may stand in a run: after 30 minutes without a walk, from phase 5 (rules E5 and E7). Where no day
 * holds 30 minutes there is none: the 30 minutes are what makes strides safe, however short the days.
 */
export const mayRunFast = (position: Position, climb: Climb): boolean =>
  phaseAt(position, climb) >= 5 &&
  climb.factors.goal !== 'run-easy' &&
  isSteady(position, climb) &&
  (runAt(position, climb)?.minutes ?? 0) >= Math.floor(30 * climb.factors.runShare);

/** Where a plan starts. */
export const startOf = (climb: Climb): Position => ({
  ...arriveAt(climb.placement.rung, climb),
  inPhase: 0,
  run: climb.ladder.kept,
  repeats: 0,
  elastic: 0,
  eighty: 0,
  builds: 0,
});

/** The phase of a position; a walking goal ends in phase 3. */
export const phaseAt = ({ rung }: Position, { factors }: Climb): PhaseNumber =>
  factors.goal === 'walk' ? (Math.min(3, phaseOf(rung)) as PhaseNumber) : phaseOf(rung);

/** A position on the running ladder of new answers: the longest of its runs that is no longer than the one so far. */
export function withRunsOf(position: Position, before: RunLadder, after: RunLadder): Position {
  if (position.run === null) return position;
  const minutes = before.steps[position.run]?.minutes ?? 0;
  const run = after.steps.findLastIndex((step) => step.minutes <= minutes);
  return { ...position, run: after.steps.length === 0 ? null : Math.max(0, run), repeats: 0 };
}

/** What opens at the start of a build week: the first run, the first springs. */
export function opened(position: Position, frame: Frame, climb: Climb): Position {
  const { factors, placement, room, pace } = climb;
  if (factors.goal === 'walk' || frame.kind !== 'build') return position;
  const phase = phaseAt(position, climb);
  const delay = pace === 'earliest' ? 0 : factors.runDelay;
  const mayRun =
    position.run === null &&
    climb.ladder.steps.length > 0 &&
    phase >= 3 &&
    position.inPhase > delay &&
    weeksOf(position.builds - delay) + 1 >= placement.runReady;
  const maySpring =
    position.elastic === 0 &&
    room.springs &&
    position.builds > 0 &&
    weeksOf(position.builds) + 1 >= factors.springFrom &&
    (phase > 2 || (phase === 2 && position.rung >= lastRungOf(2) - 1));
  if (!mayRun && !maySpring) return position;
  return {
    ...position,
    run: mayRun ? climb.ladder.first : position.run,
    elastic: maySpring ? 1 : position.elastic,
  };
}

/** The highest springy rung that a position allows. */
function topSpring(position: Position, climb: Climb): number {
  const phase = phaseAt(position, climb);
  const delay = climb.pace === 'earliest' ? 0 : climb.factors.springDelay;
  if (phase < 4 && !climb.room.earlySprings) return phase < 2 ? 0 : 1;
  if (phase === 3) return position.rung >= lastRungOf(3) - 1 ? 3 : 2;
  if (phase === 4 && position.inPhase < delay) return 3;
  return elasticLadder.findLastIndex((rung) => rung.phase <= phase) + 1;
}

/** The springy rung of a week, or null. */
export function springRungAt(position: Position, climb: Climb): number | null {
  if (position.elastic === 0) return null;
  const top = topSpring(position, climb);
  if (top === 0) return null;
  return phaseAt(position, climb) === 6 ? top : Math.min(position.elastic, top);
}

/** Moves on after a whole build week. */
export function advanced(before: Position, climb: Climb): Position {
  const position = { ...before, builds: before.builds + 1 };
  if (climb.pace === 'slow' && position.builds % 2 === 0) return position;
  const phase = phaseAt(position, climb);
  return {
    ...position,
    ...stepRunning(position, phase, climb),
    ...stepSprings(position, climb),
    ...stepCalf(position, phase, climb),
  };
}

/**
 * The position after a build week whose springs did not stand as they were asked for: what they would have opened
 * waits, so that 80 contacts are never counted that were not in the plan (gate:4-5).
 */
export const withoutSpringStep = (before: Position, after: Position): Position => ({
  ...after,
  elastic: Math.min(before.elastic, after.elastic),
  eighty: Math.min(before.eighty, after.eighty),
});

/** From so many whole weeks away springs and running start again (rules E3 and MISSED). */
export const longBreak = 4;
/** A break costs at most so many calf rungs: about a phase and a half, from the heavy work back to slow raises. */
const mostRungsLost = 6;

/**
 * Where a runner stands after whole weeks away (rule MISSED: lower and rebuild; how far is our convention). Strength
 * goes slowly and comes back fast, so the calf work goes one rung lower for each week beyond the first, six at most.
 * Springs and runs go as many steps lower; after a month both start again at their first step, and what was behind
 * phase 4 passes its contacts again. A longer break never leaves more.
 */
export function afterBreak(position: Position, weeks: number, climb: Climb): Position {
  const down = weeks - 1;
  if (down < 1) return position;
  const long = weeks >= longBreak;
  const phase = phaseAt(position, climb);
  const lost = Math.max(1, position.rung - Math.min(down, mostRungsLost));
  const rung = long ? Math.min(lost, lastRungOf(4)) : lost;
  const lowered = phaseAt({ ...position, rung }, climb);
  const steps = climb.ladder.kept !== null || lowered >= 3 ? position.run : null;
  const springs = phase === 6 ? firstOneLeg : Math.min(position.elastic, eightyContacts);
  const mayKeepSprings = position.elastic > 0 && rung >= lastRungOf(2) - 1;
  return {
    ...position,
    rung,
    waits: 0,
    inPhase: lowered === phase ? position.inPhase : 0,
    run: steps === null ? null : long ? Math.min(steps, climb.ladder.first) : Math.max(0, steps - down),
    repeats: 0,
    elastic: mayKeepSprings ? (long ? 1 : Math.max(1, springs - down)) : 0,
    eighty: 0,
  };
}

function stepCalf(position: Position, phase: PhaseNumber, climb: Climb): Partial<Position> {
  const inPhase = position.inPhase + 1;
  const { rung, waits } = position;
  const last = lastRungOf(phase);
  if (rung < last) return { ...arriveAt(rung + 1, climb), inPhase };
  if (waits > 0) return { waits: waits - 1, inPhase };
  if (phase === 6 || (climb.factors.goal === 'walk' && phase === 3)) return { inPhase };
  if (!gatePassed(position, phase, climb)) return { inPhase };
  return { ...arriveAt(rung + 1, climb), inPhase: 0 };
}

/** What a projection can know of a gate (rule book section c): that its criteria can be met by then. */
function gatePassed(position: Position, phase: PhaseNumber, climb: Climb): boolean {
  const weeks = weeksOf(position.builds);
  const { factors, placement, room } = climb;
  const running = factors.goal !== 'walk';
  const minutes = runAt(position, climb)?.minutes ?? 0;
  const ran = (wanted: number): boolean =>
    !running || minutes >= Math.floor(Math.min(wanted * factors.runShare, room.day));
  switch (phase) {
    case 1:
      return weeks >= placement.leavePhase[1];
    case 2:
      return weeks >= placement.leavePhase[1] + placement.leavePhase[2];
    case 3:
      return weeks >= placement.leavePhase[3] && (!running || (position.run !== null && ran(20)));
    case 4:
      return (!running || isSteady(position, climb)) && ran(30) && position.eighty >= 2;
    default:
      return position.inPhase >= 3;
  }
}

function stepRunning(position: Position, phase: PhaseNumber, climb: Climb): Partial<Position> {
  const { run } = position;
  if (run === null || phase < 3) return {};
  const { room, pace, ladder } = climb;
  const weeks = pace === 'earliest' || room.twoRuns ? 1 : 2;
  if (position.repeats + 1 < weeks) return { repeats: position.repeats + 1 };
  return { run: Math.min(run + 1, ladder.steps.length - 1), repeats: 0 };
}

function stepSprings(position: Position, climb: Climb): Partial<Position> {
  const { elastic } = position;
  if (elastic === 0) return {};
  const eighty = position.eighty + (springRungAt(position, climb) === eightyContacts ? 1 : 0);
  return elastic < topSpring(position, climb) ? { elastic: elastic + 1, eighty } : { eighty };
}
