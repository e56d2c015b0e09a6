import { describe, expect, test } from 'vitest';
import type { Category } from '../../src/schemas/exercise.ts';
import { exercises, frontTexts, textPages } from './content.ts';
import { plain } from './prose.ts';

/** Rule B5: running and springy work stop at 4; slow work above 5; what only keeps you fit or mobile above 2. */
const springy: readonly Category[] = [
  'spring-two-legs',
  'spring-one-leg',
  'running',
  'drills',
  'running-fast',
];
const slow: readonly Category[] = [
  'isometric',
  'calf-seated',
  'calf-standing',
  'calf-eccentric',
  'calf-loaded',
  'calf-machine',
  'foot-ankle',
  'ankle-four-way',
  'hip-knee',
  'balance',
];

const wholeText = ({ id, body }: { readonly id: string; readonly body: string }): string =>
  plain([...(frontTexts[`/exercises/${id}/`] ?? []), body].join('\n'));

test('every springy and running exercise stops at 4', () => {
  const other = exercises.filter(
    ({ data }) => springy.includes(data.category) && !/pain reaches 4 out of 10/.test(data.stopIf),
  );
  expect(other.map(({ id, data }) => `${id}: ${data.stopIf}`)).toEqual([]);
});

test('every slow exercise stops above 5, or sooner where something else gives way first', () => {
  const other = exercises.filter(
    ({ data }) => slow.includes(data.category) && !/above 5\b/.test(data.stopIf),
  );
  expect(other.map(({ id, data }) => `${id}: ${data.stopIf}`)).toEqual([]);
});

test('every cross-training exercise stops above 2', () => {
  const other = exercises.filter(
    ({ data }) => data.category === 'cross-training' && !/above 2 out of 10/.test(data.stopIf),
  );
  expect(other.map(({ id, data }) => `${id}: ${data.stopIf}`)).toEqual([]);
});

test('every slow exercise allowed with insertional pain names 3 as its limit', () => {
  const silent = exercises.filter(
    (exercise) =>
      slow.includes(exercise.data.category) &&
      exercise.data.insertional.from !== null &&
      !/(?:insertional|heel bone|heel-bone)[^.]*\b3\b|\b3\b[^.]*(?:insertional|heel bone)|Pain(?: at| limit)? 3\b|pain at 3 or less|limit of 3|at 3 or less/i.test(
        wholeText(exercise),
      ),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

/** Turns of phrase that set a limit, with the numbers they may carry. */
const limits: readonly { readonly pattern: RegExp; readonly allowed: readonly number[] }[] = [
  { pattern: /\bup to (\d+),? (?:go on|carry on|progress|is fine|proceed)/gi, allowed: [2, 3, 4] },
  { pattern: /\bgo on (?:up to|at) (\d+)\b/gi, allowed: [2, 4] },
  { pattern: /(?:^|[\s,])(\d+) (?:means )?hold\b/gi, allowed: [3, 5] },
  { pattern: /\bhold at (\d+)\b/gi, allowed: [3, 5] },
  { pattern: /\b(\d+) or more (?:means )?(?:stop|walk|turn|leave)/gi, allowed: [4] },
  { pattern: /\bstop(?: for the day)? at (\d+)\b(?! out of 10|, or sooner)/gi, allowed: [3, 4] },
  { pattern: /\babove (\d+),? (?:means )?(?:stop|finish|end)\b/gi, allowed: [2, 3, 5] },
  { pattern: /(?<!hold )\bat (\d+),? (?:stop|walk|end)\b/gi, allowed: [3, 4] },
];

/** Every limit that a text sets to a number which is not one of ours. */
const strangeLimits = (text: string): readonly string[] =>
  limits.flatMap(({ pattern, allowed }) =>
    [...text.matchAll(pattern)]
      .filter(([, number]) => !allowed.includes(Number(number)))
      .map(([phrase]) => phrase.trim()),
  );

test('no page sets a pain limit of its own', () => {
  const strange = textPages.flatMap(({ path, body }) =>
    strangeLimits(plain([body, ...(frontTexts[path] ?? [])].join('\n'))).map(
      (phrase) => `${path}: ${phrase}`,
    ),
  );
  expect(strange).toEqual([]);
});

/** The three rows of rule B5 and B8, wherever a page gives them together. */
const rows: readonly {
  readonly name: string;
  readonly pattern: RegExp;
  readonly numbers: readonly number[];
}[] = [
  {
    name: 'slow work',
    pattern:
      /\b(?:slow|strength|calf work|raises)\b[^.]*?up to (\d+)[^.]*?(\d+) (?:means )?hold[^.]*?above (\d+)/gi,
    numbers: [4, 5, 5],
  },
  {
    name: 'slow work',
    pattern: /\b(?:slow|strength)\b[^.]*?up to (\d+)[^.]*?hold at (\d+)[^.]*?stop above (\d+)/gi,
    numbers: [4, 5, 5],
  },
  {
    name: 'running and springs',
    pattern: /\b(?:running|springs|hops)\b[^.]*?up to (\d+)[^.]*?(\d+) (?:means )?hold[^.]*?(\d+) or more/gi,
    numbers: [2, 3, 4],
  },
  {
    name: 'running and springs',
    pattern: /\b(?:running|springs|hops)\b[^.]*?up to (\d+)[^.]*?hold at (\d+)[^.]*?(?:day|stop) at (\d+)/gi,
    numbers: [2, 3, 4],
  },
  { name: 'insertional', pattern: /\binsertional\b[^.]{0,40}?\b(\d+) is the limit/gi, numbers: [3] },
];

/** Rows of limits that differ from the rule. */
const differing = (text: string): readonly string[] =>
  rows.flatMap(({ name, pattern, numbers }) =>
    [...text.matchAll(pattern)]
      .filter(([, ...got]) => got.some((number, i) => Number(number) !== numbers[i]))
      .map(([phrase]) => `${name}: ${phrase}`),
  );

test('wherever the limits are given in a row, they are the same', () => {
  const wrong = textPages.flatMap(({ path, body }) => differing(plain(body)).map((row) => `${path}: ${row}`));
  expect(wrong).toEqual([]);
});

test('many phases and guides give the limits in a row', () => {
  const given = textPages.filter(({ body }) => rows.some(({ pattern }) => plain(body).search(pattern) >= 0));
  expect(given.length).toBeGreaterThan(15);
});

/** Guides that are about nothing else. */
const wholePages = ['/guides/flare-ups/', '/guides/red-flags/'];

test('every page says what to do when it hurts', () => {
  const silent = textPages.filter(
    ({ body }) => !/^#{2,3} .*(?:hurts?\b|Call for help|Emergency$)/im.test(body),
  );
  expect(silent.map(({ path }) => path)).toEqual(wholePages);
});

test('every exercise page says what to do today, and reads the next morning', () => {
  const silent = exercises.filter((exercise) => {
    const [, section = ''] = exercise.body.split(/^## If it hurts$/m);
    const text = section.split(/^## /m)[0] ?? '';
    return !/morning|tomorrow|next day|next time|a night/i.test(text);
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

describe('the check', () => {
  test('sees a limit that is not ours', () => {
    expect(strangeLimits('Up to 6 go on, then above 8 stop.')).toEqual(['Up to 6 go on', 'above 8 stop']);
    expect(differing('Running: up to 3 go on, 4 hold, 5 or more stop.')).toHaveLength(1);
    expect(differing('Insertional: 5 is the limit in everything.')).toHaveLength(1);
  });
  test('passes ours', () => {
    const text =
      'Slow work: up to 4 go on, 5 hold, above 5 stop. Running and springs: up to 2 go on, 3 hold, 4 or more stop. Insertional: 3 is the limit.';
    expect([...strangeLimits(text), ...differing(text)]).toEqual([]);
  });
});
