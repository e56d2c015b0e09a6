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

/** The path of a field or an item inside the one at `path`. */
export const fieldName = (path: string, key: string | number): string =>
  typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;

/** A field that the format does not have. */
export const unknownField = (path: string, key: string | number): Problem => ({
  field: fieldName(path, key),
  got: String(key),
  takes: 'no field of this name',
});
