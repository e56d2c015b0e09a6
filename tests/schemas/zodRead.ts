import type * as z from 'zod/mini';
import { fieldName, type Problem, unknownField } from '../../src/schemas/problem.ts';

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );

/** What zod finds wrong with a value, told as `problemsWith` tells it: one problem a field. */
export function problemsOfZod(
  schema: z.ZodMiniType,
  value: unknown,
  takesAt: (path: string) => string,
): readonly Problem[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  const problems = issues.flatMap((issue): readonly Problem[] => {
    const path = issue.path.reduce<string>((at, key) => fieldName(at, key as string | number), '');
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(path, key));
    const takes = path ? takesAt(path) : 'an object';
    return [{ field: path || '(input)', got: valueAt(value, issue.path), takes }];
  });
  return [...new Map(problems.map((problem) => [problem.field, problem])).values()];
}
