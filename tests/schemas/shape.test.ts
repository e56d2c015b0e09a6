import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { draftSchema } from '../../src/schemas/draft.ts';
import { logSchema } from '../../src/schemas/log.ts';
import { describeProblem } from '../../src/schemas/problem.ts';
import { profileSchema } from '../../src/schemas/profile.ts';
import { readLog } from '../../src/schemas/readLog.ts';
import { readProfile } from '../../src/schemas/readProfile.ts';
import { problemsWith, type Shape } from '../../src/schemas/shape.ts';
import { draftShape, logShape, profileShape } from '../../src/schemas/shapes.ts';
import { emptyDraft } from '../../src/stores/draft.ts';
import { draftOf } from '../../src/stores/draftOfProfile.ts';
import { logsFrom } from '../property/logs.ts';
import { profiles, today } from '../property/profiles.ts';
import { problemsOfZod } from './zodRead.ts';

type Part = Record<string, unknown> | unknown[];
type Spot = { readonly holder: Part; readonly key: string };

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;
const isForbidden = (key: string): boolean => /^(__proto__|constructor|prototype)$/.test(key);

/** Every place in a value, the outermost first. */
const spotsIn = (value: unknown): readonly Spot[] =>
  isPart(value)
    ? Object.entries(value).flatMap(([key, inner]) => [{ holder: value, key }, ...spotsIn(inner)])
    : [];
const partsIn = (value: unknown): readonly Part[] =>
  isPart(value) ? [value, ...Object.values(value).flatMap(partsIn)] : [];
const put = (holder: Part, key: string, value: unknown): unknown =>
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });

const longText = 'x'.repeat(501);
const oddValues = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, undefined, true, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    ...[-1, -0, 0, 0.1, 1, 1.5, 10, 10.5, 11, 241, 1440.5, 2 ** 53, 1e300],
    ...['', 'x', longText, 'left', 'mon', '1', '2026-02-28', '2026-02-30', '1899-01-01', '2026-1-1'],
  ),
  fc.constantFrom<unknown>([], {}, [null], ['mon', 'mon'], ['mon', 'x'], { left: 1 }, { kind: 'race' }),
  fc.integer({ min: 0, max: 250 }).map((length) => Array.from({ length }, () => 'mon')),
  fc.jsonValue({ maxDepth: 3 }),
);
const oddKeys = fc.oneof(
  fc.constantFrom('extra', 'toString', 'hasOwnProperty', 'age', 'kind', '', '0', longText),
  fc.constantFrom('__proto__', 'constructor', 'prototype'),
  fc.string({ maxLength: 5 }),
);
type Change = (value: unknown) => unknown;
const at = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const inSpot =
  (n: number, change: (spot: Spot) => void): Change =>
  (value) => {
    const spot = at(spotsIn(value), n);
    if (spot !== undefined) change(spot);
    return value;
  };

/** One thing that can go wrong with a value on its way here. */
const changes: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.nat(), oddValues)
      .map(([n, odd]) => inSpot(n, ({ holder, key }) => put(holder, key, structuredClone(odd)))),
  },
  {
    weight: 2,
    arbitrary: fc.nat().map((n) =>
      inSpot(n, ({ holder, key }) => {
        if (Array.isArray(holder)) holder.splice(Number(key), 1);
        else delete holder[key];
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(), oddKeys, oddValues).map(
      ([n, key, odd]): Change =>
        (value) => {
          const part = at(
            partsIn(value).filter((one) => !Array.isArray(one)),
            n,
          );
          if (part !== undefined) put(part, key, structuredClone(odd));
          return value;
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(), fc.constantFrom(2, 8, 51, 101, 201)).map(
      ([n, times]): Change =>
        (value) => {
          const list = at(
            partsIn(value).filter((one) => Array.isArray(one) && one.length > 0),
            n,
          );
          if (Array.isArray(list))
            list.push(...Array.from({ length: times }, () => structuredClone(list[0])));
          return value;
        },
    ),
  },
  {
    // Swaps the values of two places: ranges that end before they begin, texts where numbers belong.
    weight: 2,
    arbitrary: fc.nat().map(
      (n): Change =>
        (value) => {
          const part = at(
            partsIn(value).filter((one) => !Array.isArray(one) && Object.keys(one).length > 1),
            n,
          );
          if (part === undefined || Array.isArray(part)) return value;
          const [first = '', second = ''] = Object.keys(part);
          const kept = part[first];
          put(part, first, part[second]);
          put(part, second, kept);
          return value;
        },
    ),
  },
  {
    weight: 1,
    arbitrary: oddValues.map(
      (odd): Change =>
        () =>
          structuredClone(odd),
    ),
  },
);
const changed = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(arbitrary, fc.array(changes, { maxLength: 3 }))
    .map(([value, list]) => list.reduce<unknown>((now, change) => change(now), structuredClone(value)));

const drafts = profiles.map((profile) => ({
  ...emptyDraft,
  ...draftOf(profile, ['flags', 'age']),
  blocked: (profile.week?.blocked ?? []).map((range) => ({ ...range })),
}));
const formats: readonly (readonly [string, Shape, z.ZodMiniType, fc.Arbitrary<unknown>])[] = [
  ['profile', profileShape, profileSchema, profiles],
  ['log', logShape, logSchema, logsFrom(today, 60, 6)],
  ['draft', draftShape, draftSchema, drafts],
];
const takesAt = (path: string): string => `what ${path} takes`;

describe.each(formats)('the shape of a %s', (_, shape, schema, valid) => {
  test('takes everything that is right', () => {
    fc.assert(
      fc.property(valid, (value) => {
        expect(problemsWith(shape, value, takesAt)).toEqual([]);
        expect(problemsOfZod(schema, value, takesAt)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('finds wrong what its zod schema finds wrong, in the same words and order', () => {
    fc.assert(
      fc.property(changed(valid), (value) => {
        const problems = problemsWith(shape, value, takesAt);
        if (spotsIn(value).some(({ key }) => isForbidden(key)))
          expect(problems[0]?.takes).toBe('no field of this name');
        else expect(problems).toEqual(problemsOfZod(schema, value, takesAt));
      }),
      { numRuns: 5000 },
    );
  });

  test('says nothing that its reader does not know', () => {
    const known = [
      ...['type', 'enum', 'const', 'minimum', 'maximum', 'minLength', 'maxLength', 'format', 'items'],
      ...['minItems', 'maxItems', 'uniqueItems', 'properties', 'required', 'propertyNames'],
      ...['additionalProperties', 'anyOf', 'x-ordered'],
    ];
    const keywordsIn = (one: Shape): readonly string[] => [
      ...Object.keys(one),
      ...[...Object.values(one.properties ?? {}), ...(one.anyOf ?? [])].flatMap(keywordsIn),
      ...[one.items, one.propertyNames, one.additionalProperties || undefined].flatMap((inner) =>
        inner === undefined ? [] : keywordsIn(inner),
      ),
    ];
    expect(keywordsIn(shape).filter((word) => !known.includes(word))).toEqual([]);
  });
});

const fine = { version: 1, age: 41, side: 'left', location: 'midportion', tolerance: {} };
const linesOf = (read: ReturnType<typeof readProfile> | ReturnType<typeof readLog>): readonly string[] =>
  read.ok ? [] : read.problems.map(describeProblem);

describe('the lines about a profile', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['nothing at all', null, ['(input): got null, takes an object']],
    ['a list', [], ['(input): got [], takes an object']],
    [
      'no answers',
      { version: 1 },
      [
        'age: got nothing, takes a whole number of years from 1 to 110',
        'side: got nothing, takes one of left, right, both',
        'location: got nothing, takes one of midportion, insertional, unsure',
        'tolerance: got nothing, takes an object with what is true today, such as walkPain',
      ],
    ],
    [
      'numbers that are none, broken or out of range',
      { ...fine, age: 40.5, sleepHours: '8', confidence: 11 },
      [
        'age: got 40.5, takes a whole number of years from 1 to 110',
        'confidence: got 11, takes a number from 0 (not at all) to 10 (completely)',
        'sleepHours: got "8", takes a number of hours from 0 to 24',
      ],
    ],
    [
      'a field of no name we know, and one inside another',
      { ...fine, tolerance: { hopPan: 1, singleHeelRaises: { left: 201 } }, colour: 'red' },
      [
        'tolerance.singleHeelRaises.left: got 201, takes a whole number of raises from 0 to 200',
        'tolerance.hopPan: got "hopPan", takes no field of this name',
        'colour: got "colour", takes no field of this name',
      ],
    ],
    [
      'a day named twice',
      { ...fine, week: { days: ['mon', 'mon'] } },
      [
        'week.days: got ["mon","mon"], takes a list of at least one of mon, tue, wed, thu, fri, sat, sun, each once',
      ],
    ],
    [
      'a range that ends before it begins',
      { ...fine, week: { blocked: [{ from: '2027-01-10', to: '2027-01-04', kind: 'off' }] } },
      ['week.blocked[0].to: got "2027-01-04", takes a real date written as year-month-day, on or after from'],
    ],
    [
      'a date that does not exist',
      { ...fine, goal: { kind: 'race', date: '2027-02-29' } },
      [
        'goal.date: got "2027-02-29", takes a real date written as year-month-day, not before the plan starts',
      ],
    ],
    [
      'a key of an object’s prototype, before anything else',
      JSON.parse('{"age":"x","tolerance":{"__proto__":{}}}'),
      ['tolerance.__proto__: got "__proto__", takes no field of this name'],
    ],
    [
      'more nesting than any answer has',
      JSON.parse(`${'['.repeat(60)}${']'.repeat(60)}`),
      [`${'[0]'.repeat(41)}: got "…", takes at most 40 levels of nesting`],
    ],
  ])('with %s', (_, value, lines) => {
    expect(linesOf(readProfile(value))).toEqual(lines);
  });
});

test('the lines about a log name the entry', () => {
  expect(
    linesOf(
      readLog([
        { id: 'a', date: '2026-11-24', done: 'all', painDuring: null, limp: 'no' },
        { id: '', date: '2026-11-25', done: 'some', sets: [{ exercise: 'single-heel-raise', side: 'up' }] },
      ]),
    ),
  ).toEqual([
    '[0].limp: got "no", takes true or false',
    '[1].id: got "", takes a text of 1 to 100 characters',
    '[1].done: got "some", takes one of all, part, none, instead',
    '[1].sets[0].side: got "up", takes one of left, right, both',
  ]);
});

test('a log of more than 20,000 entries is refused', () => {
  const entry = { id: 'a', date: '2026-11-24', done: 'all' };
  expect(readLog(Array(20_000).fill(entry)).ok).toBe(true);
  expect(readLog(Array(20_001).fill(entry)).ok).toBe(false);
});
