import type { Problem } from './problem.ts';
import type { Profile } from './profile.ts';
import { type QuestionPath, questions } from './questions.ts';
import { problemsWith } from './shape.ts';
import { profileShape } from './shapes.ts';

const takesAt = (path: string): string => {
  const plain = path.replace(/\[\d+\]/g, '') as QuestionPath;
  return questions[plain]?.takes ?? 'a known field';
};

/**
 * Reads a profile from anything: a parsed file, a link, stored data.
 * @returns the profile, or one problem a field naming the field, what it got and what it takes.
 */
export function readProfile(
  value: unknown,
):
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const problems = problemsWith(profileShape, value, takesAt);
  return problems.length === 0 ? { ok: true, profile: value as Profile } : { ok: false, problems };
}

/**
 * Problems that need to know which day it is: a goal date before the plan starts.
 * @param today the day the plan is made, `YYYY-MM-DD`
 */
export function datedProblems(profile: Profile, today: string): readonly Problem[] {
  const start = profile.startDate ?? today;
  if (profile.goal?.date !== undefined && profile.goal.date < (start > today ? start : today)) {
    return [{ field: 'goal.date', got: profile.goal.date, takes: questions['goal.date'].takes }];
  }
  return [];
}
