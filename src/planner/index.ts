import type { Catalogue } from '../schemas/catalogue.ts';
import type { Log } from '../schemas/log.ts';
import type { Day, Result, Week } from '../schemas/plan.ts';
import type { Profile } from '../schemas/profile.ts';
import { addDays, dayNumber, daysBetween, weekStartOf } from './calendar.ts';
import { type Course, projectorOf } from './course.ts';
import { fillCourse, fillerOf } from './fit.ts';
import { forecastOf } from './forecast.ts';
import { framesOf } from './frames.ts';
import { gatesOf } from './gates.ts';
import type { Lived } from './living/lived.ts';
import { measuredBefore, withMeasured } from './living/measured.ts';
import { outlineOf } from './outline.ts';
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
export function makePlan(profile: Profile, log: Log, today: string, catalogue: Catalogue): Result {
  const logged = new Set(log.flatMap((entry) => entry.redFlags ?? []));
  const flagged: Profile =
    logged.size === 0
      ? profile
      : { ...profile, redFlags: [...new Set([...(profile.redFlags ?? []), ...logged])] };
  const screening = screen(flagged);
  if (stops(screening)) return { kind: 'stop', screening };

  const startDate = profile.startDate ?? today;
  const { projection, doses } = outlineOf(profile, startDate, catalogue, log, today);
  const { context, placement, room, lived } = projection;
  const project = projectorOf(projection);
  // The likely course is the one that was lived, so it fills the weeks behind.
  const likely = project('likely');
  const courses = { earliest: project('earliest'), likely, slow: project('slow') };
  const firstWeek = weekStartOf(startDate, profile.weekStart ?? 'mon');
  const forecast = forecastOf(profile, courses, firstWeek, today, longRunFits(context, room));
  const raceDate = plannedRace(profile, log, today, catalogue, forecast.goalDateReachable);
  const frames = raceDate && framesOf(profile, context.factors, context.offered, startDate, raceDate, today);
  const planned = frames ? { ...projection, frames, fill: fillerOf(context, doses) } : projection;
  const course = frames ? projectorOf(planned)('likely') : shown(likely, weekOf(firstWeek, today));
  const tested = lived ? withMeasured(profile, measuredBefore(lived.entries, addDays(today, 1))) : profile;
  return {
    kind: 'plan',
    version: 1,
    today,
    screening,
    weeks: withDone(fillCourse(course, planned.fill), lived, today),
    gates: [...gatesOf(tested, context.factors, course, room.day)],
    forecast,
    reviews: reviewsOf(course),
    changes: [...course.changes],
    adjustments: [
      ...context.factors.adjustments,
      ...placement.adjustments,
      ...roomNotes(context, projection),
    ],
  };
}

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

/**
 * The race that the plan makes room for, or null. From three weeks before it the decision rests on what was known
 * then, so that days behind do not change when a race turns out to be too early, or is over.
 */
function plannedRace(
  profile: Profile,
  log: Log,
  today: string,
  catalogue: Catalogue,
  reachable: boolean | null,
): string | null {
  const date = profile.goal?.kind === 'race' ? profile.goal.date : undefined;
  if (date === undefined) return null;
  const decided = addDays(date, -raceDays);
  if (today <= decided || log.length === 0) return reachable ? date : null;
  const startDate = profile.startDate ?? today;
  const { projection } = outlineOf(
    profile,
    startDate,
    catalogue,
    log.filter((entry) => entry.date < decided),
    decided,
  );
  const { goalFrom } = projectorOf(projection)('likely');
  const firstWeek = weekStartOf(startDate, profile.weekStart ?? 'mon');
  return goalFrom !== null && addDays(firstWeek, 7 * goalFrom) <= addDays(date, 7) ? date : null;
}

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
