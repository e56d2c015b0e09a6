import type { Plan, WeekRange } from '../schemas/plan.ts';
import type { Profile } from '../schemas/profile.ts';
import { addDays, daysBetween } from './calendar.ts';
import type { Course, Pace } from './course.ts';

/** Weeks from today to a week of the plan; a week already reached is 0. */
const fromToday = (week: number | null, firstWeek: string, today: string): number | null =>
  week === null ? null : Math.max(0, week - 1 - Math.floor(daysBetween(firstWeek, today) / 7));

/** What is forecast, as a range (rule M1): never a promise. */
export function forecastOf(
  profile: Profile,
  courses: Readonly<Record<Pace, Course>>,
  firstWeek: string,
  today: string,
  longRunFits: boolean,
): Plan['forecast'] {
  const range = (pick: (course: Course) => number | null): WeekRange => ({
    earliest: fromToday(pick(courses.earliest), firstWeek, today),
    likely: fromToday(pick(courses.likely), firstWeek, today),
    slow: fromToday(pick(courses.slow), firstWeek, today),
  });
  const goal = range((course) => course.goalFrom);
  const date = profile.goal?.kind === 'race' ? profile.goal.date : undefined;
  const goalDateReachable =
    date === undefined
      ? null
      : goal.likely !== null && addDays(firstWeek, 7 * (courses.likely.goalFrom ?? 0)) <= addDays(date, 7);
  const span =
    goal.likely === null
      ? `Your goal is not reached within two years on these days and minutes.${longRunFits ? '' : ' The longest run it needs does not fit a day.'}`
      : `Your goal is likely about ${goal.likely} weeks away: ${goal.earliest ?? goal.likely} if all goes well, ${goal.slow === null ? 'over two years' : goal.slow} with setbacks.`;
  const honest =
    goalDateReachable === false
      ? ` ${date} is out of reach on the likely course.${
          courses.earliest.goalFrom === null
            ? ''
            : ` If everything went well, the earliest would be ${addDays(firstWeek, 7 * (courses.earliest.goalFrom - 1))}.`
        } The limits are not bent for a date.`
      : '';
  return {
    running: range((course) => course.runningFrom),
    goal,
    goalDateReachable,
    text: `${span}${honest} This is a range, not a promise: the tendon decides.`,
  };
}
