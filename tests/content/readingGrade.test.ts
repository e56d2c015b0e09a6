import { describe, expect, test } from 'vitest';
import { frontTexts, glossary, textPages } from './content.ts';
import { sentencesOf, unitsOf, wordsOf } from './prose.ts';
import { readingOf, syllablesIn } from './readingGrade.ts';

describe('the formula', () => {
  test.each([
    ['heel', 1],
    ['raise', 1],
    ['raises', 2],
    ['moves', 1],
    ['stopped', 1],
    ['loaded', 2],
    ['started', 2],
    ['ankle', 2],
    ['muscle', 2],
    ['tendon', 2],
    ['little', 2],
    ['programme', 2],
    ['exercise', 3],
    ['exercises', 4],
    ['walking', 2],
    ['running', 2],
    ['studies', 2],
    ['tissue', 2],
    ['increase', 2],
    ['physiotherapist', 6],
    ['insertional', 4],
    ['operation', 4],
    ['medicine', 3],
    ['evidence', 3],
    ['morning', 2],
    ['comfortable', 4],
    ['every', 2],
    ['radio', 3],
    ['period', 3],
    ['warm-up', 2],
    ['the', 1],
    ['you', 1],
    ['tired', 1],
    ['changes', 2],
    ['stays', 1],
    ['lies', 1],
    ['sides', 1],
    ['clearly', 2],
    ['use', 1],
    ['notes', 1],
    ['suits', 1],
    ['muscles', 2],
    ['settled', 2],
    ['usual', 3],
    ['playing', 2],
    ['calf', 1],
  ])('%s has %i syllables', (word, syllables) => {
    expect(syllablesIn(word)).toBe(syllables);
  });

  test('a sentence of six short words lies below the first grade', () => {
    expect(readingOf(['The cat sat on the mat.']).grade).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5);
  });

  test('the sentence of the platypus, printed as grade 11.3 with two syllables fewer, comes out near it', () => {
    const { grade } = readingOf([
      'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.',
    ]);
    expect(grade).toBeCloseTo(0.39 * 13 + 11.8 * (26 / 13) - 15.59, 5);
    expect(Math.abs(grade - 11.3)).toBeLessThan(2);
  });

  test('a long sentence of long words is hard', () => {
    const { grade } = readingOf([
      'Conservative management of insertional tendinopathy necessitates individualised, progressive, mechanically appropriate rehabilitation interventions incorporating contemporaneous symptom monitoring.',
    ]);
    expect(grade).toBeGreaterThan(20);
  });

  test('exempt words and numbers lengthen a sentence but do not make it harder', () => {
    const words = new Set(['plantarflexion']);
    expect(readingOf(['Do plantarflexion 15 now.'], words).grade).toBeCloseTo(0.39 * 4 + 11.8 - 15.59, 5);
  });

  test('decimals, citations and links do not end a sentence', () => {
    const units = unitsOf(
      'It was 2.7 to 3.95 times [@a-2015]. See [the page](/guides/x/).\n\n- one item\n- two',
    );
    expect(sentencesOf(units)).toEqual(['It was 2.7 to 3.95 times.', 'See the page.', 'one item', 'two']);
  });
});

/** The glossary's own long words: readers meet them everywhere, and they are explained. */
const exempt = new Set(
  glossary
    .flatMap(({ data }) => [data.term, ...data.forms])
    .flatMap((term) => wordsOf(term.toLowerCase()))
    .filter((word) => syllablesIn(word) >= 3),
);

describe('every page', () => {
  const pages = textPages.map(({ path, body }) => {
    const units = [...unitsOf(body), ...(frontTexts[path] ?? [])];
    return { path, sentences: sentencesOf(units), reading: readingOf(units, exempt) };
  });

  test('reads at grade 8 or lower', () => {
    const hard = pages.filter(({ reading }) => reading.grade > 8);
    expect(hard.map(({ path, reading }) => `${path} reads at grade ${reading.grade.toFixed(1)}`)).toEqual([]);
  });

  test('has sentences of at most 14 words on average', () => {
    const long = pages.filter(({ reading }) => reading.average > 14);
    expect(long.map(({ path, reading }) => `${path}: ${reading.average.toFixed(1)} words`)).toEqual([]);
  });

  test('has no sentence over 30 words', () => {
    const long = pages.flatMap(({ path, sentences }) =>
      sentences.filter((sentence) => wordsOf(sentence).length > 30).map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});
