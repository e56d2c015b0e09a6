import type { Catalogue } from '../schemas/catalogue.ts';
import type { Log, LogEntry } from '../schemas/log.ts';
import type { Day, Result, Week } from '../schemas/plan.ts';
import type { Profile } from '../schemas/profile.ts';
import type { EarlierCourse } from '../schemas/readCourses.ts';
import { answerNotes } from './answerNotes.ts';
import { addDays, dayNumber, daysBetween, weekStartOf } from './calendar.ts';
import { remembered } from './context.ts';
import {
  type Course,
  carriedOver,
  type Pace,
  type Projection,
  projectorOf,
  type State,
  stateAfter,
} from './course.ts';
import { type Filled, fillCourse } from './fit.ts';
import { forecastOf } from './forecast.ts';
import { framesOf } from './frames.ts';
import { gatesOf } from './gates.ts';
import { flagsSince } from './living/flags.ts';
import { type Lived, livedOf } from './living/lived.ts';
import { gateDays, measuredBefore, withMeasured } from './living/measured.ts';
import { longerDays } from './longerDays.ts';
import { type Outline, outlineOf } from './outline.ts';
import { type Past, pastOf, settledWeeks, stands } from './past.ts';
import { reviewsOf } from './reviews.ts';
import { longRunFits, roomNotes } from './roomNotes.ts';
import { screen, stops } from './screening.ts';

export { catalogueEntry } from './catalogue.ts';
export { rules } from './rules/index.ts';
export { properties, type Violation, violations } from './safety/index.ts';
export { isClearable, screen, stops } from './screening.ts';

/**
 * The planner: answers, log, day and exercises in; a plan or a refusal out. Pure: the same input gives the same
 * plan, byte for byte.
 * @param profile the runner's answers, already read by `readProfile`
 * @param log what was logged; an entry with a red flag stops the plan
 * @param today the day the plan is made, `YYYY-MM-DD`
 * @param catalogue every exercise the plan may name
 */
export const makePlan = (profile: Profile, log: Log, today: string, catalogue: Catalogue): Result =>
  plannerOf(profile, catalogue)(log, today);

/**
 * A planner of one runner, for a page that plans again after every entry. It gives what `makePlan` gives, sooner: what
 * the answers come to and the weeks long behind are worked out once, and again only where an entry of theirs changed.
 * Logs and entries are told apart by identity: what changes must be a new object, as in the logbook.
 * @param earlier answers that these took the place of, oldest first; the course goes on from the last where it says so
 */
export const plannerOf = (
  profile: Profile,
  catalogue: Catalogue,
  earlier: readonly EarlierCourse[] = [],
): ((log: Log, today: string) => Result) => makerOf(profile, catalogue, earlier).plan;

/** Makes the plans of one runner, and says how far they had come. */
type Maker = {
  plan(log: Log, today: string): Result;
  /** How far the course had come, as it is known on a day, after so many weeks; `until` is the day the answers changed. */
  cameTo(log: Log, today: string, weeks: number, until: string): Came;
};

/** How far a course had come: its weeks as they were framed and filled, and where they left the runner. */
type Came = {
  readonly projection: Projection;
  readonly state: State;
  readonly filled: readonly Filled[];
};

function makerOf(profile: Profile, catalogue: Catalogue, earlier: readonly EarlierCourse[]): Maker {
  const last = earlier.at(-1);
  const goesOn =
    last?.goesOn === true &&
    last.profile.startDate !== undefined &&
    last.profile.startDate === profile.startDate &&
    (last.profile.weekStart ?? 'mon') === (profile.weekStart ?? 'mon');
  const before = goesOn ? makerOf(last.profile, catalogue, earlier.slice(0, -1)) : null;
  /** Weeks, from the first, that the earlier answers planned. */
  const weeksBefore =
    goesOn && profile.startDate !== undefined
      ? Math.max(0, weekOf(weekStartOf(profile.startDate, profile.weekStart ?? 'mon'), last.until))
      : 0;
  let outline: Outline | null = null;
  /** The longer days that would reach the goal, by the start of the plan, once they were asked for. */
  const longer = new Map<string, number | null>();
  const pasts = new Map<string, Past>();
  let lastPlan: { readonly log: Log; readonly today: string; readonly result: Result } | null = null;
  let lastCame: { readonly entries: readonly LogEntry[]; readonly key: string; readonly came: Came } | null =
    null;

  /** How far the earlier answers had brought the course. */
  const cameBefore = (log: Log, today: string): Came | null =>
    before === null || weeksBefore === 0 || last === undefined
      ? null
      : before.cameTo(log, today, weeksBefore, last.until);

  /** What the course is projected from, and the weeks that are filled already. */
  function projectionOf(
    lived: Lived | null,
    startDate: string,
    raceDate: string | null,
    today: string,
    came: Came | null,
    known: Past | null,
  ): { readonly projection: Projection; readonly filled: readonly Filled[] } {
    outline ??= outlineOf(profile, catalogue);
    const { context, fillerFrom } = outline;
    const begun = came === null ? [] : came.projection.frames.slice(0, weeksBefore);
    const frames = framesOf(profile, context.factors, context.offered, startDate, raceDate, today, begun);
    const past = lived !== null && known !== null && stands(known, lived, today) ? known : null;
    const filler = fillerFrom(past?.filled ?? came?.filled ?? []);
    const settled = {
      weeks: past?.filled.length ?? (lived === null ? 0 : settledWeeks(frames, today)),
      states: past?.states ?? new Map<string, State>(),
    };
    const carried =
      came === null ? null : { weeks: weeksBefore, state: carriedOver(came.state, came.projection, outline) };
    return {
      projection: { ...outline, frames, today, lived, fill: filler.fill, settled, carried },
      filled: filler.filled,
    };
  }

  /**
   * The courses of a log on a day; their past is remembered.
   * @param purpose what they are for: each has its own past
   */
  function courses(
    purpose: 'plan' | 'race' | 'decision',
    log: Log,
    lived: Lived | null,
    startDate: string,
    raceDate: string | null,
    today: string,
  ): Courses {
    const key = `${purpose} ${startDate}`;
    const known = pasts.get(key) ?? null;
    const came = cameBefore(log, today);
    const { projection, filled } = projectionOf(lived, startDate, raceDate, today, came, known);
    // The likely course is the one that was lived, so it fills the weeks behind.
    const project = projectorOf(projection);
    const likely = project('likely');
    const { frames, settled } = projection;
    const isKnown = known !== null && settled.states === known.states;
    if (lived !== null && !isKnown && settled.weeks >= weeksBefore)
      pasts.set(key, pastOf(frames, lived, today, settled.states, filled));
    return { projection, likely, project };
  }

  /**
   * The race that the plan makes room for, or null. From three weeks before it the decision rests on what was known
   * then, so that days behind do not change when a race turns out to be too early, or is over.
   */
  function plannedRace(log: Log, startDate: string, today: string, reachable: boolean | null): string | null {
    const date = profile.goal?.kind === 'race' ? profile.goal.date : undefined;
    if (date === undefined) return null;
    const decided = addDays(date, -raceDays);
    if (today <= decided || log.length === 0) return reachable ? date : null;
    const known = log.filter((entry) => entry.date < decided);
    const { goalFrom } = courses(
      'decision',
      known,
      livedOf(profile, known, startDate, decided),
      startDate,
      null,
      decided,
    ).likely;
    const firstWeek = weekStartOf(startDate, profile.weekStart ?? 'mon');
    return goalFrom !== null && addDays(firstWeek, 7 * goalFrom) <= addDays(date, 7) ? date : null;
  }

  /** What is known of the runner on a day: the courses, the forecast, and the race that the weeks make room for. */
  function knownOn(log: Log, today: string) {
    const startDate = profile.startDate ?? today;
    const lived = livedOf(profile, log, startDate, today);
    const plain = courses('plan', log, lived, startDate, null, today);
    const { context, room } = plain.projection;
    const all = { earliest: plain.project('earliest'), likely: plain.likely, slow: plain.project('slow') };
    const firstWeek = weekStartOf(startDate, profile.weekStart ?? 'mon');
    const forecast = forecastOf(profile, all, firstWeek, today, longRunFits(context, room));
    const raceDate = plannedRace(log, startDate, today, forecast.goalDateReachable);
    return { startDate, lived, plain, firstWeek, forecast, raceDate };
  }

  function cameTo(log: Log, today: string, weeks: number, until: string): Came {
    const startDate = profile.startDate ?? today;
    const firstWeek = weekStartOf(startDate, profile.weekStart ?? 'mon');
    const end = addDays(firstWeek, 7 * weeks);
    const entries = log.filter(({ date }) => date < end);
    // Only once the weeks are over does nothing but their own entries say how they went.
    const key = `${weeks} ${until} ${today < end ? today : end}`;
    if (
      lastCame?.key === key &&
      lastCame.entries.length === entries.length &&
      lastCame.entries.every((entry, i) => entry === entries[i])
    )
      return lastCame.came;
    const then = log.filter(({ date }) => date < until);
    const raceDate = profile.goal?.kind === 'race' ? knownOn(then, until).raceDate : null;
    const lived = livedOf(profile, entries, startDate, today);
    const { projection, filled } = projectionOf(
      lived,
      startDate,
      raceDate,
      today,
      cameBefore(log, today),
      null,
    );
    const state = stateAfter(projection, weeks);
    for (const step of state.steps) projection.fill(step);
    const came = { projection, state, filled: filled.slice(0, weeks) };
    lastCame = { entries, key, came };
    return came;
  }

  function planned(log: Log, today: string): Result {
    const logged = flagsSince(log, profile.clearedOn);
    const screening = screen(profile, logged);
    if (stops(screening)) return { kind: 'stop', screening };

    const { startDate, lived, plain, firstWeek, forecast, raceDate } = knownOn(log, today);
    const { projection, likely } = plain;
    const { context, placement, room } = projection;
    const raced = raceDate === null ? null : courses('race', log, lived, startDate, raceDate, today);
    const course = raced?.likely ?? shown(likely, weekOf(firstWeek, today));
    const { fill } = (raced ?? plain).projection;
    const tested = lived
      ? withMeasured(profile, measuredBefore(lived.entries, addDays(today, 1), gateDays))
      : profile;
    const weeks = fillCourse(course, fill, context.factors.location);
    const help =
      likely.goalFrom === null
        ? remembered(longer, startDate, () => longerDays(profile, catalogue, startDate))
        : null;
    return {
      kind: 'plan',
      version: 1,
      today,
      ...(weeksBefore > 0 ? { answersFrom: addDays(firstWeek, 7 * weeksBefore) } : {}),
      screening,
      weeks: withDone(weeks, lived, today),
      gates: [...gatesOf(tested, context.factors, course, room.day)],
      forecast,
      reviews: reviewsOf(course),
      changes: [...course.changes],
      adjustments: [
        ...context.factors.adjustments,
        ...placement.adjustments,
        ...answerNotes(projection),
        ...roomNotes(context, projection, likely, weeks, help),
      ],
    };
  }

  return {
    plan(log, today) {
      if (lastPlan?.log !== log || lastPlan.today !== today)
        lastPlan = { log, today, result: planned(log, today) };
      return lastPlan.result;
    },
    cameTo,
  };
}

/** What is projected of a runner on a day: the likely course, and the others on demand. */
type Courses = {
  readonly projection: Projection;
  readonly likely: Course;
  readonly project: (pace: Pace) => Course;
};

/** The week of a plan, from 1, that holds a day. */
const weekOf = (firstWeek: string, day: string): number => Math.floor(daysBetween(firstWeek, day) / 7) + 1;

/** A course without an end in two years shows a year from its start, and a quarter from today. */
const longestShown = 52;
const shownAhead = 13;
const shown = (course: Course, thisWeek: number): Course =>
  course.goalFrom === null
    ? { ...course, steps: course.steps.slice(0, Math.max(longestShown, thisWeek + shownAhead)) }
    : course;

/** The weeks round a race are planned from so many days before it; from then on the decision stands. */
const raceDays = 21;

/** The weeks with what was logged of each session on the days behind. */
function withDone(weeks: readonly Week[], lived: Lived | null, today: string): Week[] {
  if (lived === null) return [...weeks];
  const thisDay = dayNumber(today);
  return weeks.map((week) => {
    const start = dayNumber(week.start);
    if (start >= thisDay) return week;
    const days = week.days.map(
      (day, i): Day =>
        start + i >= thisDay
          ? day
          : {
              ...day,
              sessions: day.sessions.map((session) => ({
                ...session,
                done: lived.doneOn(start + i, session.id) ?? 'unknown',
              })),
            },
    );
    return { ...week, days };
  });
}
