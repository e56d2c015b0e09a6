import type { Catalogue } from '../schemas/catalogue.ts';
import type { Log } from '../schemas/log.ts';
import type { Day, Result, Week } from '../schemas/plan.ts';
import type { Profile } from '../schemas/profile.ts';
import { answerNotes } from './answerNotes.ts';
import { addDays, dayNumber, daysBetween, weekStartOf } from './calendar.ts';
import { remembered } from './context.ts';
import { type Course, type Pace, type Projection, projectorOf, type State } from './course.ts';
import { fillCourse } from './fit.ts';
import { forecastOf } from './forecast.ts';
import { framesOf } from './frames.ts';
import { gatesOf } from './gates.ts';
import { type Lived, livedOf } from './living/lived.ts';
import { measuredBefore, withMeasured } from './living/measured.ts';
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
 */
export function plannerOf(profile: Profile, catalogue: Catalogue): (log: Log, today: string) => Result {
  let outline: Outline | null = null;
  /** The longer days that would reach the goal, by the start of the plan, once they were asked for. */
  const longer = new Map<string, number | null>();
  const pasts = new Map<string, Past>();
  let last: { readonly log: Log; readonly today: string; readonly result: Result } | null = null;

  /**
   * The courses of a log on a day; their past is remembered.
   * @param purpose what they are for: each has its own past
   */
  function courses(
    purpose: 'plan' | 'race' | 'decision',
    lived: Lived | null,
    startDate: string,
    raceDate: string | null,
    today: string,
  ): Courses {
    outline ??= outlineOf(profile, catalogue);
    const { context, fillerFrom } = outline;
    const frames = framesOf(profile, context.factors, context.offered, startDate, raceDate, today);
    const key = `${purpose} ${startDate}`;
    const known = pasts.get(key);
    const past = lived !== null && known !== undefined && stands(known, lived, today) ? known : null;
    const filler = fillerFrom(past?.filled ?? []);
    const settled = {
      weeks: past?.filled.length ?? (lived === null ? 0 : settledWeeks(frames, today)),
      states: past?.states ?? new Map<string, State>(),
    };
    const projection: Projection = { ...outline, frames, today, lived, fill: filler.fill, settled };
    // The likely course is the one that was lived, so it fills the weeks behind.
    const project = projectorOf(projection);
    const likely = project('likely');
    if (lived !== null && past === null)
      pasts.set(key, pastOf(frames, lived, today, settled.states, filler.filled));
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
      livedOf(profile, known, startDate, decided),
      startDate,
      null,
      decided,
    ).likely;
    const firstWeek = weekStartOf(startDate, profile.weekStart ?? 'mon');
    return goalFrom !== null && addDays(firstWeek, 7 * goalFrom) <= addDays(date, 7) ? date : null;
  }

  function planned(log: Log, today: string): Result {
    const logged = new Set(log.flatMap((entry) => entry.redFlags ?? []));
    const flagged: Profile =
      logged.size === 0
        ? profile
        : { ...profile, redFlags: [...new Set([...(profile.redFlags ?? []), ...logged])] };
    const screening = screen(flagged);
    if (stops(screening)) return { kind: 'stop', screening };

    const startDate = profile.startDate ?? today;
    const lived = livedOf(profile, log, startDate, today);
    const { projection, likely, project } = courses('plan', lived, startDate, null, today);
    const { context, placement, room } = projection;
    const all = { earliest: project('earliest'), likely, slow: project('slow') };
    const firstWeek = weekStartOf(startDate, profile.weekStart ?? 'mon');
    const forecast = forecastOf(profile, all, firstWeek, today, longRunFits(context, room));
    const raceDate = plannedRace(log, startDate, today, forecast.goalDateReachable);
    const raced = raceDate === null ? null : courses('race', lived, startDate, raceDate, today);
    const course = raced?.likely ?? shown(likely, weekOf(firstWeek, today));
    const { fill } = (raced ?? { projection }).projection;
    const tested = lived ? withMeasured(profile, measuredBefore(lived.entries, addDays(today, 1))) : profile;
    const help =
      likely.goalFrom === null
        ? remembered(longer, startDate, () => longerDays(profile, catalogue, startDate))
        : null;
    return {
      kind: 'plan',
      version: 1,
      today,
      screening,
      weeks: withDone(fillCourse(course, fill, context.factors.location), lived, today),
      gates: [...gatesOf(tested, context.factors, course, room.day)],
      forecast,
      reviews: reviewsOf(course),
      changes: [...course.changes],
      adjustments: [
        ...context.factors.adjustments,
        ...placement.adjustments,
        ...answerNotes(projection),
        ...roomNotes(context, projection, likely, help),
      ],
    };
  }

  return (log, today) => {
    if (last?.log !== log || last.today !== today) last = { log, today, result: planned(log, today) };
    return last.result;
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
