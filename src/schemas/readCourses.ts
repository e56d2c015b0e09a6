import { isCalendarDay } from './isCalendarDay.ts';
import type { Problem } from './problem.ts';
import type { Profile } from './profile.ts';
import { readProfile } from './readProfile.ts';

/** Answers that later ones took the place of, and the day on which they did. */
export type EarlierCourse = {
  readonly profile: Profile;
  readonly until: string;
  /**
   * The course went on with the later answers from the week after that day; left out, a new course began on the day
   * itself and this one is over.
   */
  readonly goesOn?: true;
};

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
    const { profile, until, goesOn } = (course ?? {}) as Partial<Record<keyof EarlierCourse, unknown>>;
    const read = readProfile(profile);
    return [
      ...(read.ok
        ? []
        : read.problems.map((problem) => ({ ...problem, field: `[${at}].profile.${problem.field}` }))),
      ...(typeof until === 'string' && isCalendarDay(until)
        ? []
        : [{ field: `[${at}].until`, got: until, takes: 'a real date written as year-month-day' }]),
      ...(goesOn === undefined || goesOn === true
        ? []
        : [{ field: `[${at}].goesOn`, got: goesOn, takes: 'true, or nothing' }]),
    ];
  });
  return problems.length === 0 ? { ok: true, courses: value as EarlierCourse[] } : { ok: false, problems };
}
