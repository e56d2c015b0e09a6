import { isCalendarDay } from './isCalendarDay.ts';
import type { Problem } from './problem.ts';
import type { Profile } from './profile.ts';
import { readProfile } from './readProfile.ts';

/** A course that a later one took the place of: its answers, and the first day that no longer belongs to it. */
export type EarlierCourse = { readonly profile: Profile; readonly until: string };

/** More courses than anyone starts. */
const mostCourses = 1000;

/** Reads earlier courses from anything; see `readProfile` for the shape of a refusal. */
export function readCourses(
  value: unknown,
):
  | { readonly ok: true; readonly courses: readonly EarlierCourse[] }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  if (!Array.isArray(value) || value.length > mostCourses)
    return {
      ok: false,
      problems: [{ field: '', got: value, takes: `a list of at most ${mostCourses} courses` }],
    };
  const problems = value.flatMap((course: unknown, at): Problem[] => {
    const { profile, until } = (course ?? {}) as Partial<Record<keyof EarlierCourse, unknown>>;
    const read = readProfile(profile);
    return [
      ...(read.ok
        ? []
        : read.problems.map((problem) => ({ ...problem, field: `[${at}].profile.${problem.field}` }))),
      ...(typeof until === 'string' && isCalendarDay(until)
        ? []
        : [{ field: `[${at}].until`, got: until, takes: 'a real date written as year-month-day' }]),
    ];
  });
  return problems.length === 0 ? { ok: true, courses: value as EarlierCourse[] } : { ok: false, problems };
}
