import type { Catalogue } from '../../schemas/catalogue.ts';
import type { Log } from '../../schemas/log.ts';
import type { Week } from '../../schemas/plan.ts';
import type { EarlierCourse } from '../../schemas/readCourses.ts';
import { plannerOf } from '../index.ts';

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
  const at = courses.findLastIndex(
    ({ profile, until, goesOn }) => !goesOn && date < until && date >= (profile.startDate ?? until),
  );
  const course = courses[at];
  if (course === undefined) return undefined;
  const { profile, until } = course;
  const known = log.filter((entry) => entry.date < until);
  const result = plannerOf(profile, catalogue, courses.slice(0, at))(known, until);
  return result.kind === 'stop'
    ? undefined
    : result.weeks.find(({ days }) => days.some((day) => day.date === date));
}
