import { describe, expect, test } from 'vitest';
import { citedIn } from '../../src/layouts/checkContent.ts';
import { rules } from '../../src/planner/index.ts';
import { exercises, frontTexts, glossary, references, textPages } from './content.ts';
import { piecesOf, plain, sentencesOf } from './prose.ts';

/** Every text we wrote, with its place: bodies, frontmatter, the glossary and what we say of references. */
const texts: readonly { readonly place: string; readonly text: string }[] = [
  ...textPages.map(({ path, body }) => ({ place: path, text: body })),
  ...Object.entries(frontTexts).map(([place, lines]) => ({ place, text: lines.join('\n') })),
  ...exercises.map(({ id, data }) => ({
    place: `/exercises/${id}/`,
    text: [data.name, ...data.alsoCalled, data.equipment.words, data.muscles].join('\n'),
  })),
  ...glossary.map(({ id, data }) => ({ place: `/glossary/#${id}`, text: `${data.term}\n${data.means}` })),
  ...references.map(({ id, data }) => ({
    place: `/references/${id}/`,
    text: `${data.says}\n${data.caution ?? ''}`,
  })),
];

/** Where a pattern is found, with the words around it. */
const found = (pattern: RegExp, list = texts): readonly string[] =>
  list.flatMap(({ place, text }) =>
    [...text.matchAll(new RegExp(pattern, 'gi'))].map(({ index, 0: hit }) => {
      const around = text.slice(Math.max(0, index - 30), index + hit.length + 30).replace(/\s+/g, ' ');
      return `${place}: “${hit}” in “${around}”`;
    }),
  );

/** American forms and what stands in their place here. */
const american: Readonly<Record<string, RegExp>> = {
  colour: /\bcolor\w*/,
  favour: /\bfavor\w*/,
  behaviour: /\bbehavior\w*/,
  neighbour: /\bneighbor\w*/,
  labour: /\blabor(?!ator)\w*/,
  'tumour, rigour': /\b(?:tumor|rigor|vapor|humor|odor|harbor)s?\b/,
  centre: /\bcenter\w*/,
  'metre, litre': /\b(?:centi|kilo|milli)?(?:meter|liter)s?\b/,
  fibre: /\bfibers?\b/,
  programme: /\bprograms?\b/,
  towards: /\btoward\b/,
  afterwards: /\bafterward\b/,
  grey: /\bgray\w*/,
  practise: /\bpracticing\b/,
  defence: /\b(?:defense|offense|pretense)\b/,
  'analyse, paralyse': /\b(?:analyz|paralyz|catalyz)\w*/,
  catalogue: /\b(?:catalog|dialog|analog)s?\b/,
  'travelled, labelled': /\b(?:travel|label|cancel|model|level|signal|fuel)(?:ed|ing|er)\b/,
  'fulfil, skilful': /\b(?:fulfill|enroll|skillful|willful)s?\b/,
  orthopaedic: /\b(?:orthoped|pediatr|anesthe|anemi|edem|estrogen|hemo(?!globin)|gynecol)\w*/,
  'learnt words': /\b(?:gotten|sidewalk|mom|vacation|soccer|pants|railing|math)\b/,
  mould: /\b(?:mold|plow|tire[sd]? pressure)\b/,
  '-ise, -isation':
    /\b(?!(?:size|prize|seize|capsize|resize)[sdr]?\b)\w{2,}iz(?:e|es|ed|er|ing|ation|ations|able)\b/,
};

describe('British spelling', () => {
  test.each(Object.entries(american))('%s, and not the American form', (_, pattern) => {
    expect(found(pattern)).toEqual([]);
  });

  test('the list sees the forms it is meant to see', () => {
    const sample = [{ place: 'x', text: 'We organize a program near the center, toward the color gray.' }];
    expect(Object.values(american).filter((pattern) => found(pattern, sample).length > 0)).toHaveLength(6);
  });

  test('and leaves British words alone', () => {
    const text =
      'Prize size, seized, exercise, laboratory, programme, metre, tired, labelled, towards, centred.';
    expect(Object.values(american).flatMap((pattern) => found(pattern, [{ place: 'x', text }]))).toEqual([]);
  });
});

test('nobody shouts', () => {
  expect(found(/!/)).toEqual([]);
});

/** Words that deny what comes after them in the sentence. */
const denial =
  /\b(?:no|not|none|never|nobody|nothing|neither|nor|cannot|can’t|don’t|without|un\w+|anyone who|be careful)\b/i;
const sentences = texts.flatMap(({ place, text }) =>
  sentencesOf(plain(text).split(/\n+/)).map((sentence) => ({ place, text: sentence })),
);

/** Words that promise more than any source does; allowed only where they are denied. */
const promises =
  /\b(?:prov(?:en|es|ed)|guarante\w+|always works?|cur(?:e|es|ed|ing)|heal(?:s|ed|ing)?|promis\w+|miracle|magic|100 ?% (?:safe|sure)|risk-free|best exercise|certainly|definitely|undoubtedly|without (?:a )?doubt|scientifically|forever|pain-free for)\b/i;

test('no word promises a cure, and none calls a thing proven', () => {
  const bold = sentences.filter(
    ({ text }) =>
      promises.test(text) &&
      !denial.test(text) &&
      !/[“"].*(?:heal|prov|cure)/.test(text) &&
      !/\?$/.test(text),
  );
  expect(bold.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
});

describe('certainty', () => {
  const rank = { E: 0, W: 1, M: 2, S: 3 } as const;
  /** The highest certainty of any rule that rests on a reference. */
  const certaintyOf = new Map<string, number>();
  for (const rule of Object.values(rules))
    for (const id of rule.references)
      certaintyOf.set(id, Math.max(certaintyOf.get(id) ?? 0, rank[rule.certainty]));

  /** Words by the least certainty that may carry them. */
  const strength: readonly { readonly least: number; readonly words: RegExp }[] = [
    {
      least: 3,
      words: /\b(?:proves?|established|beyond doubt|conclusive\w*|no doubt|is certain|for certain|always)\b/i,
    },
    {
      least: 2,
      words: /\b(?:clearly|it is clear|shows? that|demonstrates?|we know that|sure that|strong evidence)\b/i,
    },
  ];

  /** The sentences of a text that carry a citation, each with those before it that the citation covers too. */
  const cited = (text: string): readonly string[] =>
    piecesOf(text).flatMap((piece) => {
      const claims: string[] = [];
      let before = '';
      for (const sentence of piece.split(/(?<=[.?!])\s+(?!\[@)/)) {
        if (citedIn(sentence).length > 0) claims.push(`${before} ${sentence}`);
        before = citedIn(sentence).length > 0 ? '' : sentence;
      }
      return claims;
    });

  const boldIn = (path: string, text: string): readonly string[] =>
    cited(text).flatMap((claim) => {
      const most = Math.max(...citedIn(claim).map((id) => certaintyOf.get(id) ?? 1));
      return sentencesOf([plain(claim)]).flatMap((sentence) =>
        strength
          .filter(({ least, words }) => most < least && words.test(sentence) && !denial.test(sentence))
          .map(({ words }) => `${path}: “${sentence.match(words)?.[0]}” in: ${sentence}`),
      );
    });

  test('a sentence uses no stronger word than the rules that rest on its source', () => {
    expect(textPages.flatMap(({ path, body }) => boldIn(path, body))).toEqual([]);
  });

  test('the check sees an overstatement and passes a plain report', () => {
    expect(boldIn('x', 'This proves that running is safe [@silbernagel-2007-rct].')).toHaveLength(1);
    expect(boldIn('x', 'Years of load clearly help [@pavlova-2023].')).toHaveLength(1);
    expect(boldIn('x', 'Less clearly beats more. It was pooled [@pavlova-2023].')).toHaveLength(1);
    expect(boldIn('x', 'In one trial both groups did as well [@silbernagel-2007-rct].')).toEqual([]);
  });
});
