import type { Plan, WeekRange } from '../schemas/plan.ts';
import type { Profile } from '../schemas/profile.ts';
import { forecastWords } from './adjustmentWords.ts';
import { addDays, daysBetween } from './calendar.ts';
import type { Course, Pace } from './course.ts';
import { filled } from './words.ts';

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
  const { likely, slow, earliest } = goal;
  const first = courses.earliest.goalFrom;
  const words = [
    likely === null ? forecastWords.never : forecastWords.range,
    ...(likely === null && !longRunFits ? [forecastWords.longRun] : []),
    ...(goalDateReachable === false
      ? [forecastWords.outOfReach, ...(first === null ? [] : [forecastWords.earliest]), forecastWords.notBent]
      : []),
    forecastWords.noPromise,
  ];
  const text = filled(words.join(' '), {
    likely,
    earliest: earliest ?? likely,
    slow: slow ?? forecastWords.long,
    date,
    first: first === null ? null : addDays(firstWeek, 7 * (first - 1)),
  });
  return {
    running: range((course) => course.runningFrom),
    goal,
    goalDateReachable,
    text,
  };
}
