import { sentencesOf, wordsOf } from './prose.ts';

/** Words that the rules below would count wrongly. */
const known: Readonly<Record<string, number>> = {
  people: 2,
  every: 2,
  evening: 2,
  area: 3,
  idea: 3,
  create: 2,
  quiet: 2,
  diet: 2,
  science: 2,
  client: 2,
  society: 4,
  something: 2,
  sometimes: 2,
  someone: 2,
  diabetes: 4,
  physiotherapist: 6,
  physiotherapists: 6,
};

/** Endings whose e is silent: moves, stopped, raise; but not changes, loaded, ankle. */
const silentEnding = /(?<![sxzcg]|ch|sh|[^aeiouy]l)es$|(?<![td]|[^aeiouy]l)ed$|(?<![^aeiouy]l)e$/;
/** Neighbouring vowels that belong to two syllables: radio, video, usual, continuous, playing. */
const hiatus = /(?<![cstgx])i[ao]|(?<!g)eo|(?<![gq])ua|uou|[eyou]ing/g;

/** The number of syllables in an English word: groups of vowels, less silent endings, plus parted vowels. */
export function syllablesIn(word: string): number {
  const parts = word
    .toLowerCase()
    .normalize('NFD')
    .split('-')
    .map((part) => part.replace(/[^a-z]/g, ''))
    .filter((part) => part !== '');
  if (parts.length !== 1) return parts.reduce((sum, part) => sum + syllablesIn(part), 0);
  const letters = parts[0] ?? '';
  const exact = known[letters];
  if (exact !== undefined) return exact;
  const stem = letters.replace(silentEnding, '').replace(/^y(?=[aeiou])/, '');
  const groups = stem.match(/[aeiouy]+/g) ?? [];
  return Math.max(1, groups.length + (stem.match(hiatus) ?? []).length);
}

/** What the grade is made of. */
export type Reading = {
  /** School grade of Flesch and Kincaid. */
  readonly grade: number;
  /** Words in a sentence, on average. */
  readonly average: number;
  /** The longest sentence. */
  readonly longest: string;
};

/**
 * The Flesch–Kincaid grade of a text: 0.39 × words in a sentence + 11.8 × syllables in a word − 15.59.
 * Numbers and `exempt` words count towards the length of a sentence but not towards the syllables.
 */
export function readingOf(units: readonly string[], exempt: ReadonlySet<string> = new Set()): Reading {
  const sentences = sentencesOf(units);
  const lengths = sentences.map((sentence) => wordsOf(sentence).length);
  const words = sentences.flatMap((sentence) => wordsOf(sentence));
  const counted = words.filter((word) => /\p{L}/u.test(word) && !exempt.has(word.toLowerCase()));
  const syllables = counted.reduce((sum, word) => sum + syllablesIn(word), 0);
  const average = words.length / Math.max(1, sentences.length);
  return {
    grade: 0.39 * average + 11.8 * (syllables / Math.max(1, counted.length)) - 15.59,
    average,
    longest: sentences[lengths.indexOf(Math.max(...lengths))] ?? '',
  };
}
