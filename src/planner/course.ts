import type { PhaseNumber, Reason, Week, WeekKind } from '../schemas/plan.ts';
import type { Profile } from '../schemas/profile.ts';
import type { BlockedKind, Weekday } from '../schemas/questions.ts';
import { addDays, daysBetween, weekdayNames, weekStartOf } from './calendar.ts';
import {
  capOf,
  isWhole,
  longestInThirtyDays,
  longestRunCap,
  strengthCap,
  totalCap,
  weeklyRunCap,
} from './caps.ts';
import type { Factors } from './factors.ts';
import { calfLadder } from './ladders/calf.ts';
import { elasticLadder } from './ladders/elastic.ts';
import { runMinutesOf, runStages } from './ladders/running.ts';
import { type Placement, stageFor } from './placement.ts';
import { because } from './rules/index.ts';
import { type FastRun, intervalsOf, type RunTarget } from './runs.ts';
import { buildWeek, mostDrop, mostTrim, type WeekContext, type WeekSpec } from './week.ts';

/** How things go: every week at its best, as expected, or with setbacks. */
export type Pace = 'earliest' | 'likely' | 'slow';

/** A projected course: its weeks, and when what was reached. Weeks from 1; null when not within the limit. */
export type Course = {
  readonly weeks: readonly Week[];
  readonly runningFrom: number | null;
  /** First week of each phase. */
  readonly phaseFrom: Readonly<Partial<Record<PhaseNumber, number>>>;
  readonly goalFrom: number | null;
};

/** Rule M1: nothing further than two years is forecast. */
export const longestCourse = 104;
/** A plan runs at least so many weeks (rule A2). */
export const shortestCourse = 12;

type State = {
  rung: number;
  /** Build weeks spent on the last rung of the phase. */
  waited: number;
  run: RunTarget | null;
  elastic: number | null;
  elasticDone: number;
  sinceLighter: number;
  inPhase: number;
  noHardBefore: string;
  fastWeeks: number;
  maintenance: number;
};

const phaseOf = (rung: number): PhaseNumber => calfLadder[rung - 1]?.phase ?? 6;
const lastRungOf = (phase: PhaseNumber): number =>
  calfLadder.findLastIndex((rung) => rung.phase === phase) + 1;
const rungsIn = (phase: PhaseNumber): number => calfLadder.filter((rung) => rung.phase === phase).length;

/** What each day of a week is blocked for; `off` wins over `travel`, `travel` over `busy`. */
export function blockedDays(profile: Profile, start: string): readonly (BlockedKind | null)[] {
  const strength: readonly BlockedKind[] = ['busy', 'travel', 'off'];
  return Array.from({ length: 7 }, (_, day) => {
    const date = addDays(start, day);
    const kinds = (profile.week?.blocked ?? [])
      .filter(({ from, to }) => from <= date && date <= to)
      .map(({ kind }) => kind);
    return strength.findLast((kind) => kinds.includes(kind)) ?? null;
  });
}

/** The fast work of a build week so far into phase 5, in the order of rule E6. */
function fastRun(weeks: number, insertional: boolean): FastRun | null {
  if (weeks < 1) return null;
  if (weeks <= 2) return { exercise: 'strides', run: 15, walk: 75, times: weeks === 1 ? 4 : 6 };
  if (weeks <= 4 || insertional)
    return { exercise: 'tempo-run', run: weeks === 3 ? 300 : 480, walk: 120, times: 2 };
  return { exercise: 'hill-run', run: 45, walk: 90, times: Math.min(8, weeks) };
}

/** Days of the week as offered, counted from the runner's week start. */
export const offeredDays = (factors: Factors, weekStart: Weekday): readonly number[] =>
  factors.days
    .map((day) => (weekdayNames.indexOf(day) - weekdayNames.indexOf(weekStart) + 7) % 7)
    .sort((a, b) => a - b);

/**
 * The least trim of each rung so that no lower rung asks for more in a week than a higher one: a more careful
 * answer may never give a harder month (I7).
 */
export function baseTrims(context: WeekContext): readonly number[] {
  const trims: number[] = new Array(calfLadder.length).fill(0);
  let ceiling = Number.POSITIVE_INFINITY;
  for (let rung = 15; rung >= 1; rung--) {
    const at = (trim: number): number => buildWeek(context, plainSpec(rung, trim)).load.strength;
    let trim = 0;
    while (trim < mostTrim && at(trim) > ceiling) trim++;
    trims[rung - 1] = trim;
    ceiling = Math.min(ceiling, at(trim));
  }
  return trims;
}

const noBlocks: readonly (BlockedKind | null)[] = [null, null, null, null, null, null, null];
const plainSpec = (calfRung: number, trim: number): WeekSpec => ({
  index: 1,
  start: '2024-01-01',
  phase: phaseOf(calfRung),
  kind: 'build',
  calfRung,
  elasticRung: null,
  run: null,
  firstDay: 0,
  blocked: noBlocks,
  noHardBefore: '',
  trim,
  drop: 0,
  maxSingleReps: null,
  firstVeryHard: false,
  reasons: [],
});

/** Minutes of a race at the planner's pace (7 minutes a kilometre). */
export const raceMinutes = (distanceKm: number): number => distanceKm * 7;

/** Projects a course week by week from where the runner stands. */
export function projectCourse(
  profile: Profile,
  factors: Factors,
  placement: Placement,
  context: WeekContext,
  trims: readonly number[],
  startDate: string,
  pace: Pace,
  raceDate: string | null,
): Course {
  const weekStart = profile.weekStart ?? 'mon';
  const firstWeek = weekStartOf(startDate, weekStart);
  const firstDay = daysBetween(firstWeek, startDate);
  const weeks: Week[] = [];
  const phaseFrom: Partial<Record<PhaseNumber, number>> = {};
  let runningFrom: number | null = null;
  let goalFrom: number | null = null;
  let veryHardSeen = false;
  let fullDose = true;
  const kept = placement.keptRun;
  const state: State = {
    rung: placement.rung,
    waited: 0,
    run: kept
      ? { stage: stageFor(kept.minutes), minutes: kept.minutes, perWeek: kept.perWeek, fast: null }
      : null,
    elastic: null,
    elasticDone: 0,
    sinceLighter: 0,
    inPhase: 0,
    noHardBefore: '',
    fastWeeks: 0,
    maintenance: 0,
  };
  const minutesCap = Math.max(0, factors.minutes - (factors.minutes >= 25 ? 7 : 5));
  const likely = pace !== 'earliest';
  const raceWeek = raceDate ? Math.floor(daysBetween(firstWeek, raceDate) / 7) + 1 : null;
  const needed = profile.goal?.kind === 'race' ? 0.45 * raceMinutes(profile.goal.distanceKm ?? 5) : 0;
  const phaseOfState = (): PhaseNumber =>
    factors.goal === 'walk' ? (Math.min(3, phaseOf(state.rung)) as PhaseNumber) : phaseOf(state.rung);

  for (let index = 1; index <= longestCourse; index++) {
    const start = addDays(firstWeek, 7 * (index - 1));
    const phase = phaseOfState();
    phaseFrom[phase] ??= index;
    const blocked = blockedDays(profile, start);
    const first = index === 1 ? firstDay : 0;
    const openDays = context.offered.filter((day) => day >= first && blocked[day] !== 'off');
    const due = phase >= 2 && state.sinceLighter >= factors.rhythm - 1;
    const nearRace = raceWeek !== null && (index === raceWeek - 1 || index === raceWeek + 1);
    const kind: WeekKind =
      index === raceWeek
        ? 'race'
        : openDays.length === 0 && index > 1
          ? 'off'
          : blocked.includes('travel')
            ? 'travel'
            : blocked.includes('busy')
              ? 'busy'
              : due || nearRace
                ? 'lighter'
                : index > 1 && state.maintenance === 0 && heldBack(weeks, state)
                  ? 'hold'
                  : 'build';
    const reasons: Reason[] = [];
    if (kind === 'lighter')
      reasons.push(
        because(
          nearRace ? 'RACE' : 'G2',
          nearRace
            ? 'Lighter, because of the race.'
            : `Lighter, as every ${factors.rhythm === 3 ? 'third' : 'fourth'} week.`,
        ),
      );
    if (blocked.some((day) => day !== null))
      reasons.push(because('BLOCKED', 'You blocked days in this week.'));
    if (first > 2) reasons.push(because('START', 'A short first week; the next one stays at its level.'));
    if (kind === 'race') reasons.push(because('RACE', 'Race week.'));
    if (kept && index === 1)
      reasons.push(
        because('gate:keep-running', `Kept from today’s running, cut to ${kept.minutes} minutes.`),
      );

    if (!state.run && mayStartRunning())
      state.run = { stage: 1, minutes: factors.smallRuns ? 4 : 6, perWeek: 2, fast: null };
    const springsOpen =
      factors.goal !== 'walk' &&
      index >= factors.springFrom &&
      index > 1 &&
      phase >= 2 &&
      springRung(phase) !== null;
    if (springsOpen && state.elastic === null && (phase > 2 || state.rung >= 9)) state.elastic = 1;
    const elastic =
      springsOpen && state.elastic !== null ? Math.min(state.elastic, springRung(phase) as number) : null;
    const run = state.run ? boundRun(state.run, start, kind) : null;
    if (run) runningFrom ??= index;

    const spec: WeekSpec = {
      index,
      start,
      phase,
      kind,
      calfRung: factors.goal === 'walk' ? Math.min(state.rung, lastRungOf(3)) : state.rung,
      elasticRung: elastic,
      run,
      firstDay: first,
      blocked,
      noHardBefore: state.noHardBefore,
      trim: trims[state.rung - 1] ?? 0,
      drop: 0,
      maxSingleReps: index <= 2 ? placement.maxSingleReps : null,
      firstVeryHard: !veryHardSeen,
      reasons,
    };
    const week = fitToCaps(spec);
    weeks.push(week);
    const exposed = veryHardSeen ? undefined : week.days.find((day) => day.tier === 4);
    if (exposed) {
      veryHardSeen = true;
      state.noHardBefore = addDays(exposed.date, 4);
    }
    advance(week, first);
    if (goalFrom === null && goalReached(week)) goalFrom = index;
    const done = factors.goal === 'walk' ? goalFrom !== null : state.maintenance > 0;
    if (done) state.maintenance += factors.goal === 'walk' ? 1 : 0;
    const cycle = factors.rhythm;
    const finished =
      phaseOfState() === 6 ? state.maintenance > cycle : factors.goal === 'walk' && state.maintenance > cycle;
    // A long race needs a long run: the running goes on building while the days are long enough for it.
    const building =
      factors.goal === 'race' && goalFrom === null && needed <= minutesCap && phaseOfState() === 6;
    if (finished && !building && index >= shortestCourse && (raceWeek === null || index > raceWeek)) break;
  }
  return { weeks, runningFrom, phaseFrom, goalFrom };

  /** Whether last week was too short to build on. */
  function heldBack(history: readonly Week[], { sinceLighter }: State): boolean {
    return history.length === 1 && firstDay > 2 && sinceLighter === 0;
  }

  function mayStartRunning(): boolean {
    if (factors.goal === 'walk' || phaseOfState() < 3) return false;
    const index = weeks.length + 1;
    const delay = likely ? factors.runDelay : 0;
    return (
      index >= placement.runReady + delay &&
      (weeks.length > 0 || kept !== null) &&
      state.inPhase >= (likely ? Math.min(2, 1 + delay) : 1)
    );
  }

  /** The highest rung of the springy ladder that a phase allows. */
  function springRung(phase: PhaseNumber): number | null {
    const delay = likely ? factors.springDelay : 0;
    const allowed = elasticLadder.findLastIndex((rung) => rung.phase <= phase) + 1;
    if (phase === 3) return state.rung >= 14 ? Math.min(3, allowed) : 2;
    if (phase === 4 && state.inPhase < delay) return 3 <= allowed ? 3 : null;
    return allowed > 0 ? allowed : null;
  }

  /** The run inside its caps (rules E3 and E4) and the minutes of a day. */
  function boundRun(target: RunTarget, start: string, kind: WeekKind): RunTarget | null {
    if (kind === 'off') return null;
    // Seen from the end of the week, so that a long run which drops out of the 30 days meanwhile does not count.
    const longest = longestInThirtyDays(weeks, addDays(start, 6));
    const before = weeks.slice(-4).filter(isWhole);
    const best = before.length > 0 ? Math.max(...before.map((week) => week.runMinutes)) : 0;
    const ran = weeks.some((week) => week.runMinutes > 0);
    let minutes = Math.min(target.minutes, minutesCap);
    let { stage, perWeek } = target;
    if (ran && longest > 0) minutes = Math.min(minutes, Math.floor(longestRunCap(longest)));
    else if (ran) {
      minutes = Math.min(minutes, 6);
      stage = 1;
    }
    if (ran && best > 0) {
      // Fewer runs before shorter ones: the longest run carries the progress.
      while (perWeek > 1 && weeklyRunCap(best, perWeek) / perWeek < minutes) perWeek--;
      minutes = Math.min(minutes, Math.floor(weeklyRunCap(best, perWeek) / perWeek));
    }
    return minutes < 1 ? null : { ...target, stage, minutes, perWeek };
  }

  /** The week as asked for, cut down until its loads are under their caps (rule LOAD2). */
  function fitToCaps(spec: WeekSpec): Week {
    const builds = weeks.slice(-4).filter((week) => week.kind === 'build' && isWhole(week));
    const lighter = spec.kind === 'lighter' && builds.length > 0;
    const below = (measure: (week: Week) => number): number =>
      lighter ? 0.8 * Math.max(...builds.map(measure)) : Number.POSITIVE_INFINITY;
    const strengthLimit = Math.min(
      below((week) => week.load.strength),
      capOf(weeks, (week) => week.load.strength, strengthCap),
    );
    const totalLimit = Math.min(
      below((week) => week.load.total),
      capOf(weeks, (week) => week.load.total, totalCap),
    );
    const variants: (RunTarget | null)[] = [spec.run];
    const freshRun = spec.run !== null && !weeks.some((week) => week.runMinutes > 0) && !kept;
    if (spec.run) {
      for (let n = spec.run.perWeek - 1; n >= 1; n--) variants.push({ ...spec.run, perWeek: n, fast: null });
      for (const share of [0.8, 0.6, 0.4])
        variants.push({
          ...spec.run,
          perWeek: 1,
          fast: null,
          minutes: Math.max(1, Math.floor(spec.run.minutes * share)),
        });
      if (freshRun) variants.push(null);
    }
    // Springs wait before a run is cut.
    const springy = variants.flatMap((run) =>
      spec.elasticRung === null ? [{ run }] : [{ run }, { run, elasticRung: null }],
    );
    for (let drop = 0; drop <= mostDrop; drop++) {
      // The lightest week of so many sessions first: it says whether any of them can fit.
      if (
        buildWeek(context, { ...spec, drop, trim: mostTrim, run: null, elasticRung: null }).load.strength >
        strengthLimit
      )
        continue;
      for (let trim = spec.trim; trim <= mostTrim; trim++) {
        for (const variant of springy) {
          const week = buildWeek(context, { ...spec, ...variant, trim, drop });
          if (week.load.strength > strengthLimit + 1e-9) break;
          if (week.load.total > totalLimit + 1e-9) continue;
          fullDose = trim === spec.trim;
          return week;
        }
      }
    }
    fullDose = false;
    return buildWeek(context, { ...spec, trim: mostTrim, drop: mostDrop, run: null, elasticRung: null });
  }

  function goalReached(week: Week): boolean {
    switch (factors.goal) {
      case 'walk':
        return week.phase >= 3;
      case 'run-easy':
        return week.longestRunMinutes >= Math.min(30, 30) && week.phase >= 4;
      case 'run-regularly':
        return week.phase >= 6 && week.runMinutes > 0;
      case 'race':
        return week.phase >= 6 && week.longestRunMinutes >= needed;
    }
  }

  /** Moves on after a whole build week; holds after anything else. */
  function advance(week: Week, first: number): void {
    const phase = week.phase;
    if (phase === 6) state.maintenance++;
    if (week.kind === 'lighter') {
      state.sinceLighter = 0;
      return;
    }
    state.sinceLighter++;
    if (week.kind !== 'build' || first > 2 || !isWhole(week)) return;
    if (pace === 'slow' && week.index % 2 === 0) return;
    state.inPhase++;
    stepRun(phase, week);
    stepSprings(phase, week);
    // A rung is climbed at its full dose only; until then the sets grow under the cap.
    if (phase === 6 || !fullDose) return;
    const last = lastRungOf(phase);
    if (state.rung < last) {
      state.rung++;
      return;
    }
    state.waited++;
    const stretch =
      likely && phase <= 5
        ? factors.extraWeeks[phase as 1] + Math.ceil(rungsIn(phase) * (factors.stretch - 1))
        : 0;
    if (state.waited <= stretch || !gatePassed(phase, week)) return;
    if (factors.goal === 'walk' && phase === 3) return;
    state.rung++;
    state.waited = 0;
    state.inPhase = 0;
  }

  /** What the projection can know of a gate: that the criteria can be met by then. */
  function gatePassed(phase: PhaseNumber, week: Week): boolean {
    const running = factors.goal !== 'walk';
    const room = (minutes: number): number => Math.min(minutes, minutesCap);
    switch (phase) {
      case 1:
        return week.index >= placement.leavePhase[1];
      case 2:
        return week.index >= placement.leavePhase[1] + placement.leavePhase[2];
      case 3:
        return week.index >= placement.leavePhase[3] && (!running || week.longestRunMinutes >= room(20));
      case 4:
        return (
          (!running || week.longestRunMinutes >= room(30)) &&
          (state.elastic ?? 0) >= 7 &&
          state.elasticDone >= 1
        );
      default:
        return state.inPhase >= 4;
    }
  }

  function stepRun(phase: PhaseNumber, week: Week): void {
    if (!state.run || week.runMinutes === 0 || phase < 3) return;
    const onceOnly =
      week.days.filter((day) => day.sessions.some(({ kind }) => kind === 'running')).length < 2;
    if (onceOnly && pace !== 'earliest' && week.index % 2 === 1) return;
    const { stage, perWeek } = state.run;
    const done = week.longestRunMinutes;
    let minutes = state.run.minutes;
    let next = stage;
    if (stage < 12) {
      // What the minutes of a day leave of the stage is the stage.
      const possible = intervalsOf(state.run, minutesCap).reduce(
        (sum, { run, times }) => sum + (run * times) / 60,
        0,
      );
      if (done + 0.5 >= possible) {
        next = stage + 1;
        minutes = runMinutesOf(runStages[next - 1] as (typeof runStages)[number]);
      }
    } else minutes = Math.min(Math.max(30, needed, minutesCap), Math.floor(longestRunCap(done)));
    // A third run needs days long enough for a run and calf work together.
    const want = next >= 9 && factors.minutes >= 55 ? 3 : 2;
    state.run = {
      stage: next,
      minutes: Math.max(minutes, 1),
      perWeek: Math.min(3, Math.max(perWeek, want)),
      fast: null,
    };
    if (phase === 5 && factors.goal !== 'run-easy' && next >= 12) {
      state.fastWeeks++;
      state.run = { ...state.run, fast: fastRun(state.fastWeeks, factors.location === 'insertional') };
    }
  }

  function stepSprings(phase: PhaseNumber, week: Week): void {
    if (state.elastic === null || week.load.elastic === 0) return;
    const top = springRung(phase);
    if (top !== null && state.elastic < top) state.elastic++;
    else state.elasticDone++;
  }
}
