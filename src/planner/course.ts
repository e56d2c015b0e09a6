import type { LadderName, PhaseNumber, Reason, RunDose, Session, Week, WeekKind } from '../schemas/plan.ts';
import { daysBetween } from './calendar.ts';
import { longestRunCap, weeklyRunCap } from './caps.ts';
import { remembered } from './context.ts';
import type { DayIndex } from './days.ts';
import { easyLeast, type FastRun, fastRunAfter, tempo } from './fastRun.ts';
import { type Frame, isClimb } from './frames.ts';
import { minutesOfStage } from './ladders/running.ts';
import { type Ask, type Layout, layoutOf, mostCalf, springTier } from './layout.ts';
import { isWork } from './living/entries.ts';
import type { FlarePart, Lived } from './living/lived.ts';
import { turned } from './living/turns.ts';
import type { Outline } from './outline.ts';
import {
  advanced,
  afterBreak,
  type Climb,
  isSteady,
  longBreak,
  mayRunFast,
  opened,
  type Position,
  phaseAt,
  runAt,
  springRungAt,
  startOf,
  withoutSpringStep,
  withRunsOf,
} from './position.ts';
import { reason } from './reason.ts';
import { changeWords } from './reasonWords.ts';
import { longestRunFor, raceNeeds } from './runLadder.ts';
import { intervalsOf, lengthOf, type RunTarget, runningIn } from './runs.ts';
import { springBlock } from './sessions.ts';
import { isAllowed } from './tasks.ts';

/** How things go: every week at its best, as expected, or with setbacks. */
export type Pace = 'earliest' | 'likely' | 'slow';

/** One run of a week: its easy part, and the fast part of some in phase 5. */
export type PlannedRun = {
  readonly day: DayIndex;
  readonly stage: number;
  /** Minutes of running, the fast part included. */
  readonly minutes: number;
  readonly easy: RunDose['intervals'];
  readonly fast: FastRun | null;
};

/** What a week is to hold, before its slow work is fitted under the caps. */
export type Step = {
  readonly frame: Frame;
  readonly kind: WeekKind;
  readonly phase: PhaseNumber;
  readonly calfRung: number;
  /** Rung of the springy ladder, from 1, or null. */
  readonly elasticRung: number | null;
  readonly runs: readonly PlannedRun[];
  /** Weeks with fast work before this one, as the course counts them: what its fast work follows on. */
  readonly fastDone: number;
  readonly layout: Layout;
  readonly position: Position;
  readonly reasons: readonly Reason[];
  /** The parts of a flare-up that its days lie in; empty for a week without one. */
  readonly flare: ReadonlyMap<DayIndex, FlarePart>;
};

/** A projected course: its weeks, and when what was reached. Weeks from 1; null when not within the limit. */
export type Course = {
  readonly steps: readonly Step[];
  readonly runningFrom: number | null;
  /** First week of each phase. */
  readonly phaseFrom: Readonly<Partial<Record<PhaseNumber, number>>>;
  readonly goalFrom: number | null;
  /** What the log changed, by the week it changed. */
  readonly changes: readonly Change[];
};

/** One change that a lived week made to the weeks after it. */
export type Change = { readonly week: number; readonly what: string; readonly why: string };

/** A plan runs at least so many weeks (rule A2). */
export const shortestCourse = 12;

/** What a course is projected from. */
export type Projection = Outline & {
  readonly frames: readonly Frame[];
  /** The day the plan is made. */
  readonly today: string;
  /** What the log says of the weeks so far; null without a log. */
  readonly lived: Lived | null;
  /** Fills the weeks in order, each once; of those that are over, what was planned decides what was missed. */
  readonly fill: (step: Step) => Week;
  /** Weeks that are settled, and how far courses had come at their end, by where they started; added to as they come. */
  readonly settled: { readonly weeks: number; readonly states: Map<string, State> };
  /** How far earlier answers had brought the course, and after how many weeks; null where it began with these. */
  readonly carried: { readonly weeks: number; readonly state: State } | null;
};

/** Rule B5: up to so much pain in a run goes on. */
const cleanRunPain = 2;

/** What was run in a week so far. */
type Ran = {
  readonly whole: boolean;
  readonly kind: WeekKind;
  readonly total: number;
  readonly longest: number;
  readonly springs: number;
  readonly springLoad: number;
  readonly runs: readonly { readonly day: number; readonly minutes: number }[];
};

/** What a week means for the next one. */
type Coming = {
  readonly held: boolean;
  /** The position went down. */
  readonly lower: boolean;
  readonly reasons: readonly Reason[];
};
const asPlanned: Coming = { held: false, lower: false, reasons: [] };

const flareReasons = (flare: Step['flare']): readonly Reason[] => {
  const parts = new Set(flare.values());
  return [
    ...(parts.has('early') ? [reason('flare-early')] : []),
    ...(parts.has('late') ? [reason('flare-late')] : []),
  ];
};

/** Calf, running and springy sessions of a week. */
const workIn = (week: Week): readonly Session[] =>
  week.days.flatMap(({ sessions }) => sessions.filter(({ id }) => isWork(id)));

/** Sessions of which a climb asks that all are done, or two where there are more. */
const enoughOf = (done: readonly boolean[]): boolean =>
  done.filter((each) => each).length >= Math.min(2, done.length);

/** A plan shows at least so many days beyond the day it is made. */
const shownAhead = 28;

/** How far a course has come: all that its next week depends on. */
export type State = {
  readonly steps: Step[];
  readonly history: Ran[];
  readonly phaseFrom: Partial<Record<PhaseNumber, number>>;
  readonly changes: Change[];
  runningFrom: number | null;
  goalFrom: number | null;
  position: Position;
  /** The position that stands in the plan: a week held repeats the one before. */
  shown: Position;
  next: Coming;
  maintenance: number;
  offWeeks: number;
  /** The highest springy rung that has stood in the plan. */
  springsDone: number;
  /** Weeks with fast work so far. */
  fastDone: number;
  veryHardSeen: boolean;
  noHardBefore: number;
};

const stateAt = (position: Position): State => ({
  steps: [],
  history: [],
  phaseFrom: {},
  changes: [],
  runningFrom: null,
  goalFrom: null,
  position,
  shown: position,
  next: asPlanned,
  maintenance: 0,
  offWeeks: 0,
  springsDone: 0,
  fastDone: 0,
  veryHardSeen: false,
  noHardBefore: 0,
});

const copyOf = (state: State): State => ({
  ...state,
  steps: [...state.steps],
  history: [...state.history],
  phaseFrom: { ...state.phaseFrom },
  changes: [...state.changes],
});

/**
 * Projects courses week by week from where the runner stands. What has begun is as it was planned, whatever is hoped
 * for the weeks to come, so the courses share it.
 */
export function projectorOf(projection: Projection): (pace: Pace) => Course {
  const { context, placement, room, ladder, frames, today } = projection;
  const { factors } = context;
  const { states } = projection.settled;
  const carriedWeeks = projection.carried?.weeks ?? 0;
  const weeks = Math.max(projection.settled.weeks, carriedWeeks);
  const logged = projection.lived === null ? 0 : frames.filter(({ start }) => start <= today).length;
  const started = frames.slice(0, Math.max(logged, carriedWeeks));
  const begun = new Map<string, State>();
  return (pace) => {
    const climb: Climb = { factors, placement, room, pace, ladder };
    const start = startOf(climb);
    const key = JSON.stringify(start);
    const soFar = remembered(begun, key, () => {
      const likely: Climb = { ...climb, pace: 'likely' };
      const settled = remembered(states, key, () =>
        projected(
          projection,
          likely,
          projection.carried?.state ?? stateAt(start),
          started.slice(carriedWeeks, weeks),
        ),
      );
      return projected(projection, likely, settled, started.slice(weeks));
    });
    return projected(projection, climb, soFar, frames.slice(started.length));
  };
}

/** How far the likely course has come after so many weeks. */
export function stateAfter(projection: Projection, weeks: number): State {
  const { context, placement, room, ladder, frames, carried } = projection;
  const climb: Climb = { factors: context.factors, placement, room, pace: 'likely', ladder };
  const from = carried?.state ?? stateAt(startOf(climb));
  return projected(projection, climb, from, frames.slice(carried?.weeks ?? 0, weeks));
}

/**
 * How far a course had come, taken over by a course of other answers: its running goes on where their ladder has a run
 * no longer than the last, its next hard day keeps the recovery days after the last one (rule D4), and another goal is
 * still to be reached.
 */
export function carriedOver(state: State, before: Projection, after: Outline): State {
  const { factors } = after.context;
  const moved = (position: Position): Position => withRunsOf(position, before.ladder, after.ladder);
  const last = state.steps.at(-1);
  const lastHard = last?.layout.hard.at(-1);
  const restDays = Math.max(factors.restDays, last?.layout.veryHard.length === 0 ? 1 : 3);
  const sameGoal = JSON.stringify(before.context.profile.goal) === JSON.stringify(after.context.profile.goal);
  return {
    ...copyOf(state),
    position: moved(state.position),
    shown: moved(state.shown),
    noHardBefore: Math.max(
      state.noHardBefore,
      last === undefined || lastHard === undefined ? 0 : last.frame.day + lastHard + 1 + restDays,
    ),
    ...(sameGoal ? {} : { goalFrom: null, maintenance: 0 }),
  };
}

/** Takes a course on from where it has come, through some more weeks or to its end. */
function projected(projection: Projection, climb: Climb, from: State, frames: readonly Frame[]): State {
  const { context, placement, room, ladder, lived } = projection;
  const { factors, profile } = context;
  const raceWeek = projection.frames.findLast(({ kind }) => kind === 'race')?.index ?? null;
  const state = copyOf(from);
  const { steps, history, phaseFrom, changes } = state;
  /** The whole weeks among the four before this one. */
  let wholeBefore: readonly Ran[] = [];

  for (const calendar of frames) {
    wholeBefore = history.slice(-4).filter(({ whole }) => whole);
    const { next } = state;
    const held = next.held || lived?.holdsAfterFlare(calendar.day) === true;
    // A week held after a lighter one repeats that one, with its fewer sets.
    const stillLighter = held && steps.at(-1)?.frame.kind === 'lighter';
    const frame =
      held && calendar.kind === 'build'
        ? ({ ...calendar, kind: stillLighter ? 'lighter' : 'hold', afterOff: true } as const)
        : calendar;
    if (next.lower) state.shown = state.position;
    const away = frame.kind === 'off' ? 0 : state.offWeeks;
    state.offWeeks = frame.kind === 'off' ? state.offWeeks + 1 : 0;
    if (away > 1) {
      state.position = afterBreak(state.shown, away, climb);
      state.shown = state.position;
      state.fastDone = 0;
    }
    state.position = openedWhenTested(frame);
    const { position } = state;
    // Nothing new stands in any week but a build week (rule G2): what was earned opens in the next one.
    const shown = frame.kind === 'build' || history.length === 0 ? position : state.shown;
    state.shown = shown;
    const phase = phaseAt(shown, climb);
    phaseFrom[phase] ??= frame.index;
    const flare = flareIn(frame);
    // Phase 1 takes no lighter week by name (rule G2): it holds, with fewer sets, so that the calendar is the same.
    const kind: WeekKind =
      frame.kind === 'lighter' && (phase === 1 || calendar.kind === 'build') && !frame.nearRace
        ? 'hold'
        : frame.kind;
    const { elasticRung, layout, runs } = workOf(shown, frame, phase);
    // A kept run counts from the first week, even where no day is left for it.
    if (position.run !== null && (runs.length > 0 || ladder.kept !== null || isClimb(frame)))
      state.runningFrom ??= frame.index;
    const step: Step = {
      frame,
      kind,
      phase,
      calfRung: shown.rung,
      elasticRung,
      runs,
      fastDone: state.fastDone,
      layout,
      position: shown,
      reasons: [...next.reasons, ...flareReasons(flare), ...reasonsOf(frame, kind, held, away)],
      flare,
    };
    steps.push(step);
    const ran = recordOf(step);
    history.push(ran);
    noteVeryHard(step);
    if (isFastDone(step)) state.fastDone++;
    const sprung = springsStood(step) ? (step.elasticRung ?? 0) : 0;
    state.springsDone = Math.max(state.springsDone, sprung);
    if (state.goalFrom === null && isClimb(frame) && isGoal(position, phase)) state.goalFrom = frame.index;
    state.next = comingAfter(step, calendar);
    if (isClimb(frame) && phase <= 4 && sprung < (springRungAt(shown, climb) ?? 0))
      state.position = withoutSpringStep(shown, state.position);
    if (phase === 6 || (factors.goal === 'walk' && state.goalFrom !== null)) state.maintenance++;
    const building =
      factors.goal === 'race' && state.goalFrom === null && longestRunFor(context) <= room.run && phase === 6;
    if (
      state.maintenance > factors.rhythm &&
      !building &&
      frame.index >= shortestCourse &&
      (raceWeek === null || frame.index > raceWeek + factors.rhythm) &&
      daysBetween(projection.today, frame.start) >= shownAhead
    )
      break;
  }
  return state;

  /** What opens in a week; a first run waits while the last hop test in the log says no. */
  function openedWhenTested(frame: Frame): Position {
    const { position } = state;
    const open = opened(position, frame, climb);
    if (lived === null || frame.start > projection.today || open.run === null || position.run !== null)
      return open;
    const closed = lived.runClosed(frame.day);
    if (closed === null) return open;
    changes.push({ week: frame.index, what: changeWords.run, why: closed.because });
    return { ...open, run: null };
  }

  /** Moves the position after a week, as planned or as the log says it went; returns what that means for the next. */
  function comingAfter(step: Step, calendar: Frame): Coming {
    const { position } = state;
    const started = lived !== null && step.frame.start <= projection.today;
    const planned = started ? workIn(projection.fill(step)) : [];
    const outcome = started ? lived.outcomeOf(step.frame.day, planned, longestUpTo) : null;
    if (outcome === null || outcome.turn === 'climb') {
      if (!isClimb(calendar)) return asPlanned;
      const climbed = withoutUndone(advanced(position, climb), position, step, planned);
      const closed =
        outcome === null
          ? null
          : lived?.gateClosed(
              phaseAt(position, climb),
              phaseAt(climbed, climb),
              step.frame.day + 7,
              outcome.share,
            );
      if (!closed) {
        state.position = climbed;
        return asPlanned;
      }
      changes.push({
        week: step.frame.index + 1,
        what: changeWords.phase,
        why: closed.because,
      });
      return { held: true, lower: false, reasons: [closed] };
    }
    if (outcome.reasons.length === 0) return asPlanned;
    state.position = turned(position, outcome.turn, climb);
    changes.push({
      week: step.frame.index + 1,
      what: changeWords[outcome.turn],
      why: outcome.reasons.map(({ because: text }) => text).join(' '),
    });
    return { held: true, lower: outcome.turn !== 'hold', reasons: outcome.reasons };
  }

  /** What was climbed, but no further in running and springs than was done of them (rules E2 and C1). */
  function withoutUndone(
    climbed: Position,
    before: Position,
    { frame }: Step,
    planned: readonly Session[],
  ): Position {
    const isDone = ({ id }: Session): boolean =>
      lived === null || lived.shareOf(frame.day, frame.day, id) === 1;
    const done = (ladder: LadderName): boolean =>
      enoughOf(
        planned
          .filter(({ prescriptions }) => prescriptions.some((each) => each.ladder === ladder))
          .map(isDone),
      );
    return {
      ...climbed,
      ...(done('running') ? {} : { run: before.run, repeats: before.repeats }),
      ...(done('elastic') ? {} : { elastic: before.elastic, eighty: before.eighty }),
    };
  }

  /** The longest run in the 30 days up to a day. */
  function longestUpTo(day: number): number {
    const runs = history.slice(-6).flatMap((ran) => ran.runs);
    return Math.max(
      0,
      ...runs.filter((run) => run.day >= day - 30 && run.day <= day).map(({ minutes }) => minutes),
    );
  }

  /** The days of a week that lie in a flare-up. */
  function flareIn(frame: Frame): Step['flare'] {
    const flare = new Map<DayIndex, FlarePart>();
    if (lived === null) return flare;
    for (let day = 0; day < 7; day++) {
      const part = lived.flareOn(frame.day + day);
      if (part !== null) flare.set(day, part);
    }
    return flare;
  }

  function reasonsOf(frame: Frame, kind: WeekKind, held: boolean, away: number): readonly Reason[] {
    const reasons: Reason[] = [];
    if (away > 1)
      reasons.push(reason(away < longBreak ? 'lower-after-weeks' : 'lower-after-month', { weeks: away }));
    if (kind === 'lighter')
      reasons.push(
        frame.nearRace
          ? reason('near-race')
          : reason(factors.rhythm === 3 ? 'lighter-third' : 'lighter-fourth'),
      );
    if (kind === 'hold' && held) reasons.push(reason('held'));
    else if (kind === 'hold')
      reasons.push(
        frame.afterOff
          ? reason('back-from-break')
          : frame.kind === 'lighter'
            ? reason('same-lighter')
            : frame.index > 2
              ? reason('same')
              : reason('same-as-short'),
      );
    if (frame.blocked.some((day) => day !== null)) reasons.push(reason('blocked'));
    if (frame.short) reasons.push(reason('short-start'));
    if (kind === 'race') reasons.push(reason('race-week'));
    if (placement.keptRun && frame.index === 1)
      reasons.push(reason('kept-run', { minutes: placement.keptRun.minutes }));
    return reasons;
  }

  /** The work of a week on its days; fast work that finds no run to stand in leaves its place to the springs. */
  function workOf(
    at: Position,
    frame: Frame,
    phase: PhaseNumber,
    fast = fastOf(at, frame, frame.kind),
  ): Pick<Step, 'elasticRung' | 'layout' | 'runs'> {
    const ask = askFor(at, frame, frame.kind, phase, fast);
    const layout = layoutOf(context, frame, ask);
    const runs = runsOf(at, frame, frame.kind, layout, fast);
    return fast === null || runs.some((run) => run.fast !== null)
      ? { elasticRung: ask.elasticRung, layout, runs }
      : workOf(at, frame, phase, null);
  }

  /** What the week asks of its days. */
  function askFor(at: Position, frame: Frame, kind: WeekKind, phase: PhaseNumber, fast: FastRun | null): Ask {
    const elasticRung = springRungFor(at, frame, kind, phase);
    const target = kind === 'off' ? null : longestOf(at, frame, kind);
    const weekly = weeklyMost(at, kind, 1, frame);
    const intervals =
      target === null
        ? []
        : intervalsOf({ ...target, minutes: Math.min(target.minutes, weekly) }, room.run, factors.runShare);
    const tier = springTier(context, frame, { phase, elasticRung });
    return {
      phase,
      runLength: lengthOf(intervals),
      runs: target === null ? 0 : runsAsked(at, frame, kind, target),
      calf: kind === 'lighter' ? calfBefore() : mostCalf,
      elasticRung,
      springs: fast || kind === 'race' || kind === 'off' ? 0 : springsIn(frame, kind, phase, elasticRung),
      earlySprings: room.earlySprings,
      fast: fast !== null,
      firstVeryHard: !state.veryHardSeen && (tier === 4 || fast !== null),
      noHardBefore: state.noHardBefore,
    };
  }

  /** Calf sessions of the last full week, at least one. */
  function calfBefore(): number {
    const work = steps.findLast(({ frame }) => frame.kind === 'build' || frame.kind === 'hold')?.layout.work;
    return work ? Math.max(1, work.filter(({ strength }) => strength !== null).length) : mostCalf;
  }

  /** Runs of a week: two, three where days are long, in a lighter week as many as before; no more than its cap fills. */
  function runsAsked(at: Position, frame: Frame, kind: WeekKind, target: RunTarget): number {
    const isKept = ladder.kept !== null && at.run === ladder.kept && phaseAt(at, climb) < 4;
    const usual = isKept ? room.keptRuns : isSteady(at, climb) && factors.minutes >= 55 ? 3 : 2;
    const most = kind === 'race' ? 1 : kind === 'lighter' ? recent(({ runs }) => runs.length) : usual;
    for (let n = most; n >= 1; n--)
      if (shared(target, weeklyMost(at, kind, n, frame), n).length === n) return n;
    return 0;
  }

  /** Springy sessions of a week: tier 4 once, and never in a lighter week; half in a lighter week; inside rule LOAD2. */
  function springsIn(frame: Frame, kind: WeekKind, phase: PhaseNumber, elasticRung: number | null): number {
    if (elasticRung === null) return 0;
    const usual = springTier(context, frame, { phase, elasticRung }) === 4 || phase >= 5 ? 1 : 2;
    if (kind === 'lighter') {
      const last = history.findLast((ran) => ran.whole && ran.kind === 'build');
      return Math.floor(Math.min(usual, last?.springs ?? 0) / 2);
    }
    const each = springLoad(frame, phase, elasticRung);
    return each === 0 ? 0 : Math.max(1, Math.min(usual, Math.floor(mostSprings() / each + 1e-9)));
  }

  /** The most load of springs in a week: half as much again as lately, or as much as they last were (rule LOAD2). */
  function mostSprings(): number {
    const best = Math.max(0, ...wholeBefore.map(({ springLoad: load }) => load));
    const last = history.findLast((ran) => ran.whole && ran.springLoad > 0)?.springLoad ?? 0;
    return Math.max(projection.budget.springs, 1.5 * best, best === 0 ? last : 0);
  }

  /**
   * The springy rung of a week: the highest that the position allows, that follows on what has stood, whose exercise
   * suits the phase and of which one session fits under the cap; the least of them where none fits. So springs that
   * had no place for weeks come back, lower where the next rung would be too much.
   */
  function springRungFor(at: Position, frame: Frame, kind: WeekKind, phase: PhaseNumber): number | null {
    const allowed = springRungAt(at, climb);
    if (allowed === null) return null;
    let least: number | null = null;
    for (let rung = phase === 6 ? allowed : Math.min(allowed, state.springsDone + 1); rung >= 1; rung--) {
      const load = springLoad(frame, phase, rung);
      if (load === 0) continue;
      least = rung;
      if (kind === 'lighter' || load <= mostSprings() + 1e-9) return rung;
    }
    return least;
  }

  /** Whether springs stand on a day of a week that no flare-up takes them from. */
  function springsStood({ layout, flare }: Step): boolean {
    return layout.hard.some((day, i) => layout.work[i]?.spring === true && !flare.has(day));
  }

  function springLoad(frame: Frame, phase: PhaseNumber, elasticRung: number): number {
    return springBlock(context, elasticRung, { phase, bare: frame.blocked.includes('travel') }).load;
  }

  /** The longest run of a week inside rule E3; in a lighter week three quarters of the last whole ones. */
  function longestOf(at: Position, frame: Frame, kind: WeekKind): RunTarget | null {
    const target = runAt(at, climb);
    if (target === null) return null;
    const easier =
      kind === 'lighter' || kind === 'race'
        ? Math.floor(0.72 * recent(({ longest }) => longest))
        : wholeBefore.length === 0 || frame.afterOff
          ? lastTolerated(({ longest }) => longest)
          : Number.POSITIVE_INFINITY;
    const travelling = kind === 'travel' ? before(({ longest }) => longest) : Number.POSITIVE_INFINITY;
    return { ...target, minutes: Math.min(target.minutes, easier, travelling, cappedByThirtyDays(frame)) };
  }

  /** The longest run in the 30 days before a day of the week. */
  function longestSince(frame: Frame, day: DayIndex): number {
    const since = frame.day + day - 30;
    let longest = 0;
    for (const { runs } of history.slice(-6))
      for (const run of runs) if (run.day >= since && run.minutes > longest) longest = run.minutes;
    return longest;
  }

  /** Rule E3, seen from the end of the week, so that a run which drops out meanwhile does not count. */
  function cappedByThirtyDays(frame: Frame): number {
    if (!history.some(({ total }) => total > 0)) return Number.POSITIVE_INFINITY;
    const longest = longestSince(frame, 6);
    if (longest > 0) return Math.floor(longestRunCap(longest));
    // After a month without running it starts again at its first stage.
    const earlier = longestSince(frame, 0);
    const first = minutesOfStage(1, factors.runShare);
    return earlier > 0 ? Math.min(first, Math.floor(longestRunCap(earlier))) : first;
  }

  /** The most of the build weeks among the four before, else of its whole weeks, else of the last build week. */
  function recent(measure: (ran: Ran) => number): number {
    const isBuild = ({ whole, kind }: Ran): boolean => whole && kind === 'build';
    const builds = wholeBefore.filter(isBuild);
    const last = builds.at(-1) ?? history.findLast(isBuild);
    const measured = builds.length > 0 ? builds : last ? [last] : wholeBefore;
    return Math.max(0, ...measured.map(measure));
  }

  /** What was last tolerated; no limit before the first whole week. */
  function lastTolerated(measure: (ran: Ran) => number): number {
    const last = history.findLast(({ whole, total }) => whole && total > 0);
    return last ? measure(last) : Number.POSITIVE_INFINITY;
  }

  /** What the last week that was not off held: a week of travel adds nothing to it (rule G2). */
  function before(measure: (ran: Ran) => number): number {
    const last = history.findLast(({ kind }) => kind !== 'off');
    return last ? measure(last) : Number.POSITIVE_INFINITY;
  }

  /** The runs of a week on their days: the longest last, the others shortened to the week's cap (rules E3, E4, LOAD2). */
  function runsOf(
    at: Position,
    frame: Frame,
    kind: WeekKind,
    layout: Layout,
    fast: FastRun | null,
  ): readonly PlannedRun[] {
    const days = layout.hard.filter((_day, i) => layout.work[i]?.run);
    const target = longestOf(at, frame, kind);
    if (days.length === 0 || target === null) return [];
    for (let n = days.length; n >= 1; n--) {
      const easy = [...shared(target, weeklyMost(at, kind, n, frame), n)];
      if (easy.length < n) continue;
      // Without a run in the last 30 days the first one sets what the later ones are measured by (rule E3).
      if (longestSince(frame, 0) === 0) easy.reverse();
      const used = days.slice(days.length - n);
      const besideFast = fast && easyBeside(fast, target);
      const alone = (day: DayIndex): boolean => {
        const work = layout.work[layout.hard.indexOf(day)];
        return layout.veryHard.includes(day) && work?.strength === null && !work.spring;
      };
      const fastDay = besideFast ? used.findLast(alone) : undefined;
      return used.map((day, i): PlannedRun => {
        const intervals = easy[i] as RunDose['intervals'];
        if (fast && besideFast && day === fastDay && runningIn(intervals) >= runningIn([fast]) + easyLeast) {
          const minutes = runningIn(besideFast) + runningIn([fast]);
          return { day, stage: target.stage, minutes, easy: besideFast, fast };
        }
        return { day, stage: target.stage, minutes: runningIn(intervals), easy: intervals, fast: null };
      });
    }
    return [];
  }

  /**
   * So many runs inside so many minutes of running, the longest last; fewer where there is not enough for each. A run
   * of fewer minutes takes no more of its day, walk breaks included, than the longest, by which the days were laid out.
   */
  function shared(target: RunTarget, weekly: number, n: number): readonly RunDose['intervals'][] {
    const runs: RunDose['intervals'][] = [];
    let left = Math.floor(weekly);
    while (runs.length < n) {
      const longest = runs.at(-1);
      const intervals = intervalsOf(
        { stage: target.stage, minutes: Math.min(target.minutes, left) },
        longest === undefined ? room.run : Math.min(room.run, lengthOf(longest)),
        factors.runShare,
      );
      if (intervals.length === 0) return runs;
      runs.unshift(intervals);
      left -= runningIn(intervals);
    }
    return runs;
  }

  /** Most minutes of running in a week of so many runs. */
  function weeklyMost(at: Position, kind: WeekKind, runs: number, frame: Frame): number {
    const kept = placement.keptRun;
    if (kind === 'travel')
      return Math.min(
        before(({ total }) => total),
        weeklyMost(at, 'build', runs, frame),
      );
    if (kind === 'lighter' || kind === 'race') return 0.75 * recent(({ total }) => total);
    if (kept && at.run === ladder.kept && phaseAt(at, climb) < 4) return kept.weekly;
    const best = Math.max(0, ...wholeBefore.map(({ total }) => total));
    const ever = history.some(({ total }) => total > 0);
    if (ever && (best === 0 || frame.afterOff)) return lastTolerated(({ total }) => total);
    const { firstRun, running } = projection.budget;
    if (best === 0) return firstRun;
    // After a break the slow work grows back first.
    const recovering = history.length >= 8 && history.slice(-8).filter((ran) => ran.whole).length < 4;
    return Math.min(running * (recovering ? 0.4 : 1) + 1.5 * best, weeklyRunCap(best, runs));
  }

  /**
   * The fast work that a week asks for, or null: every other build week of a phase, where it takes the place of the
   * springs, so that tier 4 stands once in the week. Hills that may not be run yet are tempo.
   */
  function fastOf(at: Position, frame: Frame, kind: WeekKind): FastRun | null {
    if (kind !== 'build' || at.inPhase % 2 === 0 || !mayRunFast(at, climb)) return null;
    const setting = { phase: phaseAt(at, climb), bare: frame.blocked.includes('travel') };
    const allowed = ({ exercise }: FastRun): boolean => {
      const entry = context.catalogue[exercise];
      return entry !== undefined && isAllowed(context, entry, setting);
    };
    const { location, runShare } = factors;
    return [fastRunAfter(state.fastDone, location, runShare), tempo(false, runShare)].find(allowed) ?? null;
  }

  /** The easy part of a run with fast work: no more running than without it, inside the room; null where none is left. */
  function easyBeside(fast: FastRun, target: RunTarget): RunDose['intervals'] | null {
    const minutes = Math.floor(Math.min(target.minutes - runningIn([fast]), room.run - lengthOf([fast])));
    return minutes >= easyLeast ? [{ run: minutes * 60, walk: 0, times: 1 }] : null;
  }

  function recordOf(step: Step): Ran {
    const { runs, layout, kind, frame, phase, elasticRung, flare } = step;
    const springs = layout.work.filter(({ spring }) => spring).length;
    const start = frame.day;
    const done = runs.flatMap((run) => {
      const minutes = flare.has(run.day) ? 0 : run.minutes * shareRun(step, run);
      return minutes === 0 ? [] : [{ day: start + run.day, minutes }];
    });
    return {
      whole: frame.whole && flare.size === 0,
      kind,
      total: done.reduce((sum, { minutes }) => sum + minutes, 0),
      longest: Math.max(0, ...done.map(({ minutes }) => minutes)),
      springs,
      springLoad: elasticRung === null ? 0 : springs * springLoad(frame, phase, elasticRung),
      runs: done,
    };
  }

  /** How much of a planned run was done, 0 to 1; all of it where the log does not say yet. */
  function shareRun(step: Step, { day }: PlannedRun): number {
    if (lived === null || step.frame.start > projection.today) return 1;
    const session = projection.fill(step).days[day]?.sessions.find(({ kind }) => kind === 'running');
    return session === undefined ? 0 : lived.shareOf(step.frame.day, step.frame.day + day, session.id);
  }

  /** Whether fast work counts towards the next kind of it: where it was done, and clean (rules E7 and B5). */
  function isFastDone(step: Step): boolean {
    const fast = step.runs.find((run) => run.fast !== null && !step.flare.has(run.day));
    if (fast === undefined) return false;
    if (lived === null || step.frame.start > projection.today) return true;
    const session = projection.fill(step).days[fast.day]?.sessions.find(({ kind }) => kind === 'running');
    if (session === undefined || lived.shareOf(step.frame.day, step.frame.day + fast.day, session.id) < 1)
      return false;
    return (lived.painIn(step.frame.day, session.id) ?? 0) <= cleanRunPain;
  }

  /** Remembers the first day of tier 4: three rest days follow it (rule D4). */
  function noteVeryHard({ layout, runs, frame, phase, elasticRung }: Step): void {
    if (state.veryHardSeen) return;
    const springDay =
      springTier(context, frame, { phase, elasticRung }) === 4
        ? layout.hard.find((_day, i) => layout.work[i]?.spring)
        : undefined;
    const fastDay = runs.find(({ fast }) => fast !== null)?.day;
    const day = springDay ?? fastDay;
    if (day === undefined) return;
    state.veryHardSeen = true;
    state.noHardBefore = frame.day + day + 4;
  }

  /** Whether the goal is reached in a build week at a position; it asks what the position asks, not how days fell. */
  function isGoal(at: Position, phase: PhaseNumber): boolean {
    const minutes = runAt(at, climb)?.minutes ?? 0;
    switch (factors.goal) {
      case 'walk':
        return phase >= 3;
      case 'run-easy':
        return phase >= 4 && isSteady(at, climb) && minutes >= Math.min(30, Math.floor(room.day));
      case 'run-regularly':
        return phase >= 6 && minutes > 0;
      case 'race':
        return (
          phase >= 6 && minutes >= Math.floor(factors.runShare * raceNeeds(profile.goal?.distanceKm ?? 5))
        );
    }
  }
}
