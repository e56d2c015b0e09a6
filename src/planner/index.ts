import type { Catalogue } from '../schemas/catalogue.ts';
import type { Log } from '../schemas/log.ts';
import type { Plan, Result } from '../schemas/plan.ts';
import type { Profile } from '../schemas/profile.ts';
import { weekStartOf } from './calendar.ts';
import { baseTrims, type Course, offeredDays, type Pace, projectCourse } from './course.ts';
import { factorsOf } from './factors.ts';
import { forecastOf } from './forecast.ts';
import { gatesOf } from './gates.ts';
import { place } from './placement.ts';
import { screen, stops } from './screening.ts';
import type { WeekContext } from './week.ts';

export { catalogueEntry } from './catalogue.ts';
export { rules } from './rules/index.ts';
export { properties, type Violation, violations } from './safety.ts';
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

  const factors = factorsOf(profile);
  const placement = place(profile, factors);
  const startDate = profile.startDate ?? today;
  const weekStart = profile.weekStart ?? 'mon';
  const context: WeekContext = {
    catalogue,
    factors,
    offered: offeredDays(factors, weekStart),
    arranged: new Map(),
  };
  const trims = baseTrims(context);
  const project = (pace: Pace, race: string | null): Course =>
    projectCourse(profile, factors, placement, context, trims, startDate, pace, race);
  const plain = project('likely', null);
  const courses = { earliest: project('earliest', null), likely: plain, slow: project('slow', null) };
  const firstWeek = weekStartOf(startDate, weekStart);
  const forecast = forecastOf(profile, courses, firstWeek, today);
  const raceDate =
    profile.goal?.kind === 'race' && forecast.goalDateReachable === true ? (profile.goal.date ?? null) : null;
  const course = raceDate ? project('likely', raceDate) : plain;
  const plan: Plan = {
    kind: 'plan',
    version: 1,
    today,
    screening,
    weeks: [...course.weeks],
    gates: [...gatesOf(profile, factors, course)],
    forecast,
    reviews: reviewsOf(course),
    changes: [],
    adjustments: [...factors.adjustments, ...placement.adjustments],
  };
  return plan;
}

/** Set points to check in with someone (rules REVIEW and J8). */
function reviewsOf(course: Course): Plan['reviews'] {
  const reviews: Plan['reviews'] = [];
  const add = (week: number | null | undefined, who: string, why: string): void => {
    if (
      typeof week === 'number' &&
      week <= course.weeks.length &&
      !reviews.some((review) => review.week === week)
    )
      reviews.push({ week, with: who, why });
  };
  add(12, 'clinician', 'Twelve weeks in: if you are less than a third better, have it looked at again.');
  add(
    course.runningFrom !== null && course.runningFrom > 1 ? course.runningFrom : null,
    'coach or physiotherapist',
    'Before the first run: walk, heel raises, hops and mornings.',
  );
  add(
    course.phaseFrom[4],
    'coach or physiotherapist',
    'Before the springs get harder: landing and symmetry.',
  );
  add(
    course.phaseFrom[5],
    'coach or physiotherapist',
    'Before fast running: hop tests and the last four weeks.',
  );
  add(6, 'coach or physiotherapist', 'Six weeks in: is the pain steady, and is the work getting done?');
  return reviews.sort((a, b) => a.week - b.week);
}
