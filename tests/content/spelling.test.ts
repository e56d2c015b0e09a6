import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { expect, test } from 'vitest';
import * as adjustmentWords from '../../src/planner/adjustmentWords.ts';
import * as findings from '../../src/planner/findings.ts';
import * as gateWords from '../../src/planner/gateWords.ts';
import { rules } from '../../src/planner/index.ts';
import * as reasonWords from '../../src/planner/reasonWords.ts';
import { questions } from '../../src/schemas/questions.ts';
import { frontTexts, glossary, references, textPages } from './content.ts';
import { plain, wordsOf } from './prose.ts';

const spell = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
/** Words of the trade that a British dictionary lacks, one a line, in small letters. */
const own = new Set(readFileSync('tests/content/dictionary.txt', 'utf8').trim().split('\n'));

/** Every text of sentences in some data: what holds no space is an id. */
const sentencesIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? value.includes(' ')
      ? [value.replace(/\{\w+\}/g, '')]
      : []
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(sentencesIn)
      : [];

const texts: readonly (readonly [where: string, text: string])[] = [
  ...textPages.map(({ path, body }) => [path, body] as const),
  ...Object.entries(frontTexts).flatMap(([path, list]) => list.map((text) => [path, text] as const)),
  ...glossary.map(({ id, data }) => [`glossary ${id}`, `${data.term}. ${data.means}`] as const),
  ...references.map(({ id, data }) => [`references ${id}`, `${data.says} ${data.caution ?? ''}`] as const),
  ...Object.values(rules).map(({ id, statement }) => [`rule ${id}`, statement] as const),
  ...Object.values(questions).flatMap(({ takes: _, ...question }) =>
    sentencesIn(question).map((text) => ['questions', text] as const),
  ),
  ...Object.entries({ findings, adjustmentWords, gateWords, reasonWords }).flatMap(([name, words]) =>
    sentencesIn(words).map((text) => [name, text] as const),
  ),
];

/** The parts of the words of a text that are spelt: no numbers, no genitives. */
const partsOf = (text: string): readonly string[] =>
  wordsOf(plain(text))
    .flatMap((word) => word.replace(/[’']s$/, '').split(/[-.,]/))
    .map((part) => part.replace(/’/g, "'"))
    .filter((part) => /\p{L}/u.test(part) && !/\d/.test(part));

const unknown = texts.flatMap(([where, text]) =>
  partsOf(text).flatMap((part) => (spell.correct(part) ? [] : [{ where, part }])),
);

test('every word is in a British dictionary or in our own', () => {
  const wrong = unknown.filter(({ part }) => !own.has(part.toLowerCase()));
  expect(wrong.map(({ where, part }) => `${where}: ${part}`)).toEqual([]);
});

test('our own dictionary holds no word that nothing needs', () => {
  const needed = new Set(unknown.map(({ part }) => part.toLowerCase()));
  expect([...own].filter((word) => !needed.has(word))).toEqual([]);
  expect([...own]).toEqual([...own].sort());
});

test('a slip and an American form would be seen', () => {
  for (const word of ['tendno', 'center', 'stabilizer']) expect(spell.correct(word)).toBe(false);
});
