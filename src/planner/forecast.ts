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
  const date = profile.goal?.date;
  const { likely, earliest } = courses;
  const goalDateReachable =
    date === undefined
      ? null
      : likely.goalFrom !== null && addDays(firstWeek, 7 * likely.goalFrom) <= addDays(date, 7);
  const late = goalDateReachable === false;
  const parts = [
    goal.likely === null ? 'never' : goal.likely === 0 ? 'reached' : 'range',
    goal.likely === null && !longRunFits && 'long-run',
    late && 'late',
    late && earliest.goalFrom !== null && 'earliest',
    'promise',
  ] as const;
  const values = {
    likely: `${goal.likely} ${goal.likely === 1 ? 'week' : 'weeks'}`,
    first: goal.earliest ?? goal.likely,
    slow: goal.slow ?? forecastWords.long,
    date,
    earliest: addDays(firstWeek, 7 * ((earliest.goalFrom ?? 1) - 1)),
  };
  return {
    running: range((course) => course.runningFrom),
    goal,
    goalDateReachable,
    text: parts.flatMap((part) => (part ? filled(forecastWords[part], values) : [])).join(' '),
  };
}
