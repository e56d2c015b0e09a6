import type { Plan, WeekRange } from '../schemas/plan.ts';
import type { Profile } from '../schemas/profile.ts';
import { forecastWords } from './adjustmentWords.ts';
import { addDays, daysBetween } from './calendar.ts';
import type { Course, Pace } from './course.ts';
import { filled, type Values } from './words.ts';

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
  const say = (key: keyof typeof forecastWords, values: Values = {}): string =>
    filled(forecastWords[key], values);
  const span =
    goal.likely === null
      ? [say('never'), ...(longRunFits ? [] : [say('long-run')])]
      : goal.likely === 0
        ? [say('reached')]
        : [
            say('range', {
              likely: `${goal.likely} ${goal.likely === 1 ? 'week' : 'weeks'}`,
              earliest: goal.earliest ?? goal.likely,
              slow: goal.slow ?? forecastWords.long,
            }),
          ];
  const honest =
    goalDateReachable === false
      ? [
          say('late', { date }),
          ...(earliest.goalFrom === null
            ? []
            : [say('earliest', { date: addDays(firstWeek, 7 * (earliest.goalFrom - 1)) })]),
          say('unbent'),
        ]
      : [];
  return {
    running: range((course) => course.runningFrom),
    goal,
    goalDateReachable,
    text: [...span, ...honest, say('promise')].join(' '),
  };
}
