import type { Week } from '../schemas/plan.ts';
import { dayText } from './calendar.ts';
import {
  bestOfFour,
  capOf,
  isWhole,
  longestRunCap,
  runMinutesOn,
  strengthCap,
  totalCap,
  weeklyRunCap,
} from './caps.ts';
import { type Context, remembered } from './context.ts';
import type { Course, PlannedRun, Step } from './course.ts';
import type { Factors } from './factors.ts';
import { easyLeast, type FastRun, fastRunAfter } from './fastRun.ts';
import { firstHardIn, veryHardDaysIn, withRestAfterFirst, withRestAfterFirstHard } from './firstVeryHard.ts';
import { minutesOfStage } from './ladders/running.ts';
import { flared } from './living/flareWeek.ts';
import { intervalsOf, lengthOf, runningIn } from './runs.ts';
import { testsOf } from './selfTests.ts';
import { mostTrim } from './sessions.ts';
import type { PlainDoses } from './trims.ts';
import { type Filling, type Fit, fillingsOf, mostDrop } from './week.ts';

/** A lighter week is at most so much of the best build week of the four before it (rule G2). */
export const lighterShare = 0.8;

const strengthOf = ({ load }: Week): number => load.strength;
const totalOf = ({ load }: Week): number => load.total;

/** A week as it was filled, and what the weeks so far hand on to the next. */
export type Filled = {
  readonly week: Week;
  /** The highest rungs that have stood in a week: the next is one above, should a week have had no room (rule C4). */
  readonly calf: number;
  readonly springs: number;
  /** The first days of tier 4, as day numbers. */
  readonly veryHard: readonly number[];
  /** The first day of tier 3 or more, as a day number; null before it. */
  readonly firstHard: number | null;
  /** Weeks in which fast work really stood since it last started: strides go before tempo (rule E7). */
  readonly fast: number;
  /** The runs of the last weeks, oldest first. */
  readonly runs: readonly Run[];
  readonly hasRun: boolean;
};

/** Fills weeks in order, each once. */
export type Filler = {
  readonly fill: (step: Step) => Week;
  /** The weeks filled so far. */
  readonly filled: readonly Filled[];
};

const nothing: Omit<Filled, 'week'> = {
  calf: 0,
  springs: 0,
  firstHard: null,
  veryHard: [],
  fast: 0,
  runs: [],
  hasRun: false,
};

/**
 * Fillers of weeks in order, each week under the caps that the weeks before it set (rule LOAD2). A week that was
 * filled already is given back as it was: what lies behind does not change.
 */
export function fillersOf(context: Context, doses: PlainDoses): (filled: readonly Filled[]) => Filler {
  const fillingOf = fillingsOf(context);
  const flares = new Map<Week, Map<string, Week>>();
  const flaredOnce = (week: Week, { flare, frame }: Step): Week => {
    if (flare.size === 0) return week;
    const busy = frame.blocked.includes('busy');
    return remembered(
      remembered(flares, week, () => new Map<string, Week>()),
      String([...flare, busy]),
      () => flared(context, week, flare, busy),
    );
  };

  function filledAfter(asked: Step, weeks: readonly Week[], before: Omit<Filled, 'week'>): Filled {
    const { calf, springs, veryHard, runs, hasRun } = before;
    const fastDone = Math.min(asked.fastDone, before.fast);
    const step: Step = {
      ...withFastAfter(context, asked, fastDone),
      calfRung: calf === 0 || asked.phase === 6 ? asked.calfRung : Math.min(asked.calfRung, calf + 1),
      elasticRung:
        asked.elasticRung === null || asked.phase === 6
          ? asked.elasticRung
          : Math.min(asked.elasticRung, springs + 1),
    };
    const dose = (isLighter(step) ? doses.lighter : doses.plain)[step.calfRung - 1];
    // A week with fewer sessions to begin with has fewer to leave out.
    const drop = dose ? Math.max(0, mostDrop(step) - dose.keep) : 0;
    const base: Fit = { drop, trim: dose?.trim ?? 0, content: isLighter(step) ? 'plain' : 'all' };
    // Rest days first: the weekly cap counts the runs that are left (rule E4).
    const capped = (wanted: Step): Step => withinRunCaps(wanted, weeks, before);
    const allowed = capped(withRestAfterFirst(context, step, veryHard));
    const weekFor = (wanted: Step): Week => fitted(fillingOf, wanted, base, limitsOf(step, weeks), capped);
    const full = weekFor(allowed);
    const firstHard = before.firstHard ?? firstHardIn(full, step.frame.day);
    const rested = withRestAfterFirstHard(context, allowed, firstHard);
    const spaced = rested === allowed ? allowed : capped(rested);
    const like = spaced === allowed ? full : weekFor(spaced);
    const week = inPlaceOf(flaredOnce(like, spaced), spaced);
    const runsToday = week.runMinutes > 0;
    return {
      week,
      calf: step.calfRung > calf && hasCalfWork(like, step.calfRung) ? step.calfRung : calf,
      springs: week.load.elastic > 0 ? Math.max(springs, step.elasticRung ?? 0) : springs,
      firstHard,
      veryHard: veryHard.length < 2 ? [...veryHard, ...veryHardDaysIn(week)] : veryHard,
      fast: fastDone + (hasFast(week) ? 1 : 0),
      runs: runsToday ? [...runs.slice(-mostRuns), ...runsIn(week, step.frame.day)] : runs,
      hasRun: hasRun || runsToday,
    };
  }

  return (known) => {
    const filled = [...known];
    const weeks = filled.map(({ week }) => week);
    return {
      filled,
      fill(step) {
        const old = weeks[step.frame.index - 1];
        if (old) return old;
        const next = filledAfter(step, weeks, filled.at(-1) ?? nothing);
        filled.push(next);
        weeks.push(next.week);
        return next.week;
      },
    };
  };
}

/** A week filled like another, in its own place in the calendar and with its own reasons. */
const inPlaceOf = (week: Week, { frame, reasons }: Step): Week => ({
  ...week,
  index: frame.index,
  start: frame.start,
  days: week.days.map(({ tier, sessions }, day) => ({ date: dayText(frame.day + day), tier, sessions })),
  reasons: [...reasons],
});

/** Whether a week holds calf work of its rung, not just the easy work of days between (rule D3). */
const hasCalfWork = (week: Week, rung: number): boolean =>
  week.days.some(({ sessions }) =>
    sessions.some(({ prescriptions }) =>
      prescriptions.some(
        (p) => p.ladder === 'calf' && p.rung === rung && !p.reasons.some(({ rule }) => rule === 'D3'),
      ),
    ),
  );

/** Whether fast work stands in a week: the only running of tier 4. */
const hasFast = (week: Week): boolean =>
  week.days.some(({ sessions }) =>
    sessions.some(({ prescriptions }) =>
      prescriptions.some(({ ladder, tier }) => ladder === 'running' && tier === 4),
    ),
  );

/** The step with the fast work that follows on what stood, should the caps have left less than the course counted. */
function withFastAfter({ factors }: Context, step: Step, fastDone: number): Step {
  if (fastDone === step.fastDone || step.runs.every(({ fast }) => fast === null)) return step;
  const fast = fastRunAfter(fastDone, factors.location, factors.runShare);
  return {
    ...step,
    runs: step.runs.map((run) => (run.fast === null ? run : withFast(run, fast))),
  };
}

/** A run with other fast work in it, no longer than it was; without any where too little easy running would be left. */
function withFast(run: PlannedRun, fast: FastRun): PlannedRun {
  const whole = run.minutes - runningIn([fast]);
  const minutes = Math.floor(Math.min(runningIn(run.easy), whole));
  const easy = [{ run: minutes * 60, walk: 0, times: 1 }];
  return minutes < easyLeast
    ? { ...run, minutes: runningIn(run.easy), fast: null }
    : { ...run, easy, fast, minutes: minutes + runningIn([fast]) };
}

/** The runs of a week without its first; one with fast work goes last. */
const withoutOne = (runs: readonly PlannedRun[]): readonly PlannedRun[] => {
  const first = Math.max(
    0,
    runs.findIndex(({ fast }) => fast === null),
  );
  return runs.filter((_run, i) => i !== first);
};

/** The weeks of a course with the self-tests that its gates ask for. */
export function fillCourse(
  course: Course,
  fill: (step: Step) => Week,
  location: Factors['location'],
): readonly Week[] {
  const tests = testsOf(course, location);
  return course.steps.map((step) => {
    const week = fill(step);
    const test = tests.get(week.index);
    return test ? { ...week, reasons: [...week.reasons, ...test] } : week;
  });
}

/** A week with fewer sets: a lighter one, the hold that takes its place in phase 1, and the week of a race. */
const isLighter = ({ frame, kind }: Step): boolean => frame.kind === 'lighter' || kind === 'race';

type Limits = { readonly strength: number; readonly total: number };

/** The most a week may load, by the weeks before it. */
function limitsOf(step: Step, weeks: readonly Week[]): Limits {
  const back = step.frame.afterOff;
  // Away from home other exercises may stand, but no more of them: a week of travel adds nothing (rule G2).
  const home = step.frame.kind === 'travel' ? weeks.findLast(({ load }) => load.total > 0) : undefined;
  const travelling = (measure: (week: Week) => number): number =>
    home ? measure(home) : Number.POSITIVE_INFINITY;
  const builds = buildsBefore(weeks);
  const below = (measure: (week: Week) => number): number =>
    isLighter(step) && builds.length > 0
      ? lighterShare * Math.max(...builds.map(measure))
      : Number.POSITIVE_INFINITY;
  return {
    strength: Math.min(
      below(strengthOf),
      travelling(strengthOf),
      capOf(weeks, strengthOf, back ? 1 : strengthCap),
    ),
    total: Math.min(below(totalOf), travelling(totalOf), capOf(weeks, totalOf, back ? 1 : totalCap)),
  };
}

/** How many trims from the first that fits are compared: rounding can make the next one fuller. */
const nearby = 4;
/** A week this near to its limit is not searched further; another session is left out only for so much more load. */
const nearlyAll = 0.85;
const worthDropping = 1.1;

/**
 * The fullest week of a step under its limits: sessions kept before repetitions, slow work yields to the run.
 * @param capped brings a step whose runs were lessened inside the caps again: with fewer runs a week holds less (rule E4)
 */
function fitted(
  fillingOf: (step: Step) => Filling,
  step: Step,
  base: Fit,
  limits: Limits,
  capped: (step: Step) => Step,
): Week {
  const filling = fillingOf(step);
  const whole = filling.week(base);
  const slack = 1e-9;
  const most = Math.min(limits.strength, limits.total - whole.load.running - whole.load.elastic);
  if (whole.load.strength <= most + slack) return whole;
  if (base.content === 'all') return fitted(fillingOf, step, { ...base, content: 'plain' }, limits, capped);
  // Calf work comes first: its last session stays before a run or springs do.
  const impact = step.runs.length > 0 || step.elasticRung !== null;
  const dropped = Math.max(0, mostDrop(step) - (impact ? 1 : 0));
  let best: Fit | null = null;
  let load = -1;
  for (let drop = Math.min(base.drop, dropped); drop <= dropped && load < nearlyAll * most; drop++) {
    for (const content of ['plain', 'first'] as const) {
      const better = best === null ? 1 : worthDropping;
      let fits = 0;
      for (let trim = base.trim; trim <= mostTrim && fits < nearby; trim++) {
        const fit: Fit = { trim, drop, content };
        const strength = filling.strength(fit);
        if (strength > most + slack) continue;
        fits++;
        const same = best?.drop === drop && best.content === content;
        if (strength > load * (same ? 1 : better)) [best, load] = [fit, strength];
      }
    }
  }
  if (best) return filling.week(best);
  const less = withLessImpact(step);
  return less === null
    ? filling.week({ content: 'first', trim: mostTrim, drop: mostDrop(step) })
    : fitted(fillingOf, capped(less), base, limits, capped);
}

/** Where even the least slow work is too much beside them: without the springs, then with ever less running. */
function withLessImpact(step: Step): Step | null {
  if (step.elasticRung !== null) return withoutSprings(step);
  if (step.runs.length === 0) return null;
  if (step.runs.length > 1) return { ...step, runs: withoutOne(step.runs) };
  return { ...step, runs: step.runs.flatMap((run) => shortened(run, Math.floor(run.minutes / 2))) };
}

const withoutSprings = (step: Step): Step => ({
  ...step,
  elasticRung: null,
  layout: { ...step.layout, work: step.layout.work.map((work) => ({ ...work, spring: false })) },
});

/** A run of at most so many minutes; none below one. */
function shortened(run: PlannedRun, minutes: number): readonly PlannedRun[] {
  if (run.minutes <= minutes) return [run];
  const easy = intervalsOf({ stage: run.stage, minutes }, lengthOf(run.easy));
  return easy.length === 0 ? [] : [{ ...run, easy, minutes: runningIn(easy), fast: null }];
}

/** The running of one day, by day number. */
type Run = { readonly day: number; readonly minutes: number };
/** More runs than stand in 30 days. */
const mostRuns = 35;

const runsIn = (week: Week, start: number): readonly Run[] =>
  week.days
    .map((day, i) => ({ day: start + i, minutes: runMinutesOn(day) }))
    .filter(({ minutes }) => minutes > 0);

/** The longest run of the 30 days before a day; the runs are in order. */
function longestOf30(runs: readonly Run[], day: number): number {
  let longest = 0;
  for (let i = runs.length - 1; i >= 0 && (runs[i] as Run).day >= day - 30; i--)
    longest = Math.max(longest, (runs[i] as Run).minutes);
  return longest;
}

/** The runs inside rules E3, E4 and G2 of what was really planned before, should a week have been cut. */
function withinRunCaps(
  step: Step,
  weeks: readonly Week[],
  { runs: before, hasRun }: Omit<Filled, 'week'>,
): Step {
  if (step.runs.length === 0) return step;
  // A lighter week is not the week to start running in.
  if (!hasRun) return isLighter(step) ? { ...step, runs: [] } : withinFirst(step);
  const longest = longestOf30(before, step.frame.day + 6);
  const best = bestOfFour(weeks, ({ runMinutes }) => runMinutes) ?? 0;
  // Where no whole week ran lately, nothing above what was last tolerated.
  const tolerated = weeks.findLast((week) => isWhole(week) && week.runMinutes > 0)?.runMinutes;
  const builds = buildsBefore(weeks);
  const most = longest > 0 ? Math.floor(longestRunCap(longest)) : minutesOfStage(1);
  const weekly = (runs: number): number =>
    Math.min(
      best > 0
        ? weeklyRunCap(best, runs)
        : tolerated === undefined
          ? Number.POSITIVE_INFINITY
          : Math.max(tolerated, minutesOfStage(1)),
      isLighter(step) && builds.length > 0
        ? lighterShare * Math.max(...builds.map(({ runMinutes }) => runMinutes))
        : Number.POSITIVE_INFINITY,
    );
  let runs: readonly PlannedRun[] = step.runs.flatMap((run) => shortened(run, most));
  const total = (): number => runs.reduce((sum, { minutes }) => sum + minutes, 0);
  while (runs.length > 1 && total() > weekly(runs.length)) runs = withoutOne(runs);
  runs = runs.flatMap((run) => (runs.length > 1 ? [run] : shortened(run, Math.floor(weekly(1)))));
  return total() === step.runs.reduce((sum, { minutes }) => sum + minutes, 0) ? step : { ...step, runs };
}

/** The first runs of a plan, none longer than its first run allows: a week before, dropped for rest, may have had it. */
function withinFirst(step: Step): Step {
  const most = Math.floor(longestRunCap(step.runs[0]?.minutes ?? 0));
  return step.runs.every(({ minutes }) => minutes <= most)
    ? step
    : { ...step, runs: step.runs.flatMap((run) => shortened(run, most)) };
}

/** The whole build weeks among the last four. */
const buildsBefore = (weeks: readonly Week[]): readonly Week[] =>
  weeks.slice(-4).filter((week) => week.kind === 'build' && isWhole(week));
