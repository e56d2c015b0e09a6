import { isCalendarDay } from './isCalendarDay.ts';
import { fieldName, type Problem, unknownField } from './problem.ts';

/**
 * The part of JSON Schema that our formats need, made from the zod schemas (`shapes.ts`). It is read here, by a few
 * lines, so that zod itself never has to be sent to a browser.
 */
export type Shape = {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly format?: 'date';
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Shape;
  readonly additionalProperties?: false | Shape;
  /** Alternatives; of a value that fits none, the problems with the first are told. */
  readonly anyOf?: readonly Shape[];
  /** Two fields of an object, the first of which is not after the second. The one keyword of our own. */
  readonly 'x-ordered'?: readonly [string, string];
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isFields(value);
  if (type === 'number') return Number.isFinite(value);
  return type === 'integer' ? Number.isSafeInteger(value) : typeof value === type;
}

const isBetween = (size: number, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY) =>
  size >= least && size <= most;

/** Whether a value fits, whatever the parts of it are. */
function fits(shape: Shape, value: unknown): boolean {
  const { type, enum: values, const: only } = shape;
  if (type !== undefined && ![type].flat().some((one) => isOfType(value, one))) return false;
  if (values?.includes(value) === false || (only !== undefined && value !== only)) return false;
  if (typeof value === 'number') return isBetween(value, shape.minimum, shape.maximum);
  if (Array.isArray(value)) return isBetween(value.length, shape.minItems, shape.maxItems);
  if (typeof value !== 'string') return true;
  return (
    isBetween(value.length, shape.minLength, shape.maxLength) &&
    (shape.format !== 'date' || isCalendarDay(value))
  );
}

/** Keys that could reach an object's prototype, at any depth; they are never part of our formats. */
function forbidden(value: unknown, path: string, depth = 0): readonly Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  if (depth > 40) return [{ field: path || '(input)', got: '…', takes: 'at most 40 levels of nesting' }];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return /^(__proto__|constructor|prototype)$/.test(key)
      ? [unknownField(path, step)]
      : forbidden(inner, fieldName(path, step), depth + 1);
  });
}

/**
 * Everything wrong with a value, in our own words: at most one problem a field.
 * @param takesAt what the field at a path takes, in words
 */
export function problemsWith(
  root: Shape,
  input: unknown,
  takesAt: (path: string) => string,
): readonly Problem[] {
  const wrong = (value: unknown, path: string): readonly Problem[] => [
    { field: path || '(input)', got: value, takes: path ? takesAt(path) : 'an object' },
  ];
  function inside(shape: Shape, value: unknown, path: string): readonly Problem[] {
    if (shape.anyOf !== undefined) {
      const tries = shape.anyOf.map((one) => inside(one, value, path));
      return tries.find((problems) => problems.length === 0) ?? tries[0] ?? [];
    }
    if (!fits(shape, value)) return wrong(value, path);
    return Array.isArray(value)
      ? inList(shape, value, path)
      : isFields(value)
        ? inFields(shape, value, path)
        : [];
  }
  function inList(shape: Shape, list: readonly unknown[], path: string): readonly Problem[] {
    const { items = {}, uniqueItems } = shape;
    const problems = list.flatMap((item, index) => inside(items, item, fieldName(path, index)));
    const repeats = uniqueItems === true && problems.length === 0 && new Set(list).size < list.length;
    return repeats ? wrong(list, path) : problems;
  }
  function inFields(shape: Shape, fields: Fields, path: string): readonly Problem[] {
    const { properties = {}, required = [], propertyNames = {}, additionalProperties: others = {} } = shape;
    const known = Object.entries(properties).flatMap(([key, inner]) =>
      fields[key] === undefined && !required.includes(key)
        ? []
        : inside(inner, fields[key], fieldName(path, key)),
    );
    const unknown = Object.keys(fields).flatMap((key) => {
      if (Object.hasOwn(properties, key)) return [];
      if (others === false) return [unknownField(path, key)];
      const field = fieldName(path, key);
      return fits(propertyNames, key) ? inside(others, fields[key], field) : wrong(fields[key], field);
    });
    const [first, second] = shape['x-ordered'] ?? [];
    // Only of two fields that are right in themselves can it be said that their order is wrong.
    if (first === undefined || second === undefined || known.length > 0) return [...known, ...unknown];
    const isSwapped = (fields[first] as string) > (fields[second] as string);
    return isSwapped ? [...unknown, ...wrong(fields[second], fieldName(path, second))] : unknown;
  }
  const never = forbidden(input, '');
  return never.length > 0 ? never : inside(root, input, '');
}
