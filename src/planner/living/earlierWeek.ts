import type { Catalogue } from '../../schemas/catalogue.ts';
import type { Log } from '../../schemas/log.ts';
import type { Week } from '../../schemas/plan.ts';
import type { EarlierCourse } from '../../schemas/readCourses.ts';
import { makePlan } from '../index.ts';

/**
 * The week of a day as an earlier course had planned it, or undefined where none held the day.
 * @param courses oldest first
 */
export function earlierWeek(
  courses: readonly EarlierCourse[],
  log: Log,
  date: string,
  catalogue: Catalogue,
): Week | undefined {
  const course = courses.findLast(
    ({ profile, until }) => date < until && date >= (profile.startDate ?? until),
  );
  if (course === undefined) return undefined;
  const { profile, until } = course;
  const result = makePlan(
    profile,
    log.filter((entry) => entry.date < until),
    until,
    catalogue,
  );
  return result.kind === 'stop'
    ? undefined
    : result.weeks.find(({ days }) => days.some((day) => day.date === date));
}
