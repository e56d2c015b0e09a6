import type * as z from 'zod/mini';

/** One thing wrong with what came in. */
export type Problem = {
  /** Path of the field, such as `tolerance.walkPain` or `week.blocked[2].to`. */
  readonly field: string;
  /** What came in. `undefined` means it was missing. */
  readonly got: unknown;
  /** What the field takes, in words. */
  readonly takes: string;
};

const show = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

/** One line for a person: the field, what it got, what it takes. */
export const describeProblem = ({ field, got, takes }: Problem): string =>
  `${field}: got ${show(got)}, takes ${takes}`;

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Own keys that could reach an object's prototype, at any depth; they are never part of our formats. */
function forbidden(value: unknown, path: string, depth = 0): readonly Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  if (depth > 40) return [{ field: path || '(input)', got: '…', takes: 'at most 40 levels of nesting' }];
  return Object.keys(value).flatMap((key) => {
    const field = fieldName(path, Array.isArray(value) ? Number(key) : key);
    return forbiddenKeys.has(key)
      ? [{ field, got: key, takes: 'no field of this name' }]
      : forbidden((value as Record<string, unknown>)[key], field, depth + 1);
  });
}

const fieldName = (path: string, key: PropertyKey): string =>
  typeof key === 'number' ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${String(key)}`;

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );

/**
 * Reads a value with a schema and reports every problem in our own words.
 * @param takesAt what the field at a path takes, in words
 */
export function readWith<S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
  takesAt: (path: string) => string,
):
  | { readonly ok: true; readonly value: z.infer<S> }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const bad = forbidden(value, '');
  if (bad.length > 0) return { ok: false, problems: bad };
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data as z.infer<S> };
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    const field = issue.path.reduce<string>(fieldName, '');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        field: fieldName(field, key),
        got: key,
        takes: 'no field of this name',
      }));
    }
    return [
      {
        field: field || '(input)',
        got: valueAt(value, issue.path),
        takes: field ? takesAt(field) : 'an object',
      },
    ];
  });
  return { ok: false, problems };
}
