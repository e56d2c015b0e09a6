import { describe, expect, test } from 'vitest';
import { citedIn } from '../../src/layouts/checkContent.ts';
import { rules } from '../../src/planner/index.ts';
import { exercises, guides, phases, references, textPages } from './content.ts';
import { blocksOf, piecesOf, plain } from './prose.ts';

const citedInPages = new Set([
  ...textPages.flatMap(({ body }) => citedIn(body)),
  ...exercises.flatMap(({ data }) => [...data.sources, ...data.tendonLoad.sources]),
  ...phases.flatMap(({ data }) => data.sources),
  ...guides.flatMap(({ data }) => data.sources),
]);

/** References kept back until someone has confirmed what they say, and why. */
const keptBack: Readonly<Record<string, string>> = {
  'habets-2021': 'its title, journal and result are from memory and were not found on a second search',
  'hasani-2021': 'its title and authors are from memory',
  'mccrum-2018': 'its title, authors and volume are from memory',
};

test('every reference is used by a page or a rule, but for those kept back', () => {
  const used = new Set([...citedInPages, ...Object.values(rules).flatMap((rule) => rule.references)]);
  expect(references.map(({ id }) => id).filter((id) => !used.has(id))).toEqual(Object.keys(keptBack));
});

test('every reference that a rule names exists', () => {
  const known = new Set(references.map(({ id }) => id));
  const missing = Object.values(rules).flatMap((rule) =>
    rule.references.filter((id) => !known.has(id)).map((id) => `${rule.id}: ${id}`),
  );
  expect(missing).toEqual([]);
});

test('what a page cites is among the sources in its frontmatter', () => {
  const missing = [
    ...exercises.map(({ id, data, body }) => ({
      id,
      ids: [...data.sources, ...data.tendonLoad.sources],
      body,
    })),
    ...phases.map(({ id, data, body }) => ({ id, ids: data.sources, body })),
    ...guides.map(({ id, data, body }) => ({ id, ids: data.sources, body })),
  ].flatMap(({ id, ids, body }) =>
    citedIn(body)
      .filter((cited) => !ids.includes(cited))
      .map((cited) => `${id} cites ${cited}`),
  );
  expect([...new Set(missing)]).toEqual([]);
});

test('every source in the frontmatter of a page is cited in its text', () => {
  const silent = [...exercises, ...phases, ...guides].flatMap(({ id, data, body }) =>
    data.sources
      .filter((source) => source !== 'expert-opinion' && !citedIn(body).includes(source))
      .map((source) => `${id} lists ${source}`),
  );
  expect(silent).toEqual([]);
});

test('a reference known only from memory is never cited without saying so', () => {
  const recalled = new Set(references.filter(({ data }) => data.checked === 'recalled').map(({ id }) => id));
  const wrong = textPages.flatMap(({ path, body }) =>
    piecesOf(body)
      .filter((piece) => citedIn(piece).some((id) => recalled.has(id)) && !/memory|recall/.test(piece))
      .map((piece) => `${path}: ${piece}`),
  );
  expect(wrong).toEqual([]);
});

test('a source read only in accounts by others is cited as that', () => {
  const secondHand = new Set(
    references.filter(({ data }) => data.checked === 'secondary').map(({ id }) => id),
  );
  const said =
    /as others|others (?:sum|read|report|describe|quote|say|have)|by others|from others|is said to|second-hand|as read by|advice/i;
  const wrong = textPages.flatMap(({ path, body }) =>
    piecesOf(body).flatMap((piece) => {
      const ids = citedIn(piece).filter((id) => secondHand.has(id) && id !== 'nhs-dvt');
      return ids.length > 0 && !said.test(piece) ? [`${path} cites ${ids.join(', ')}: ${piece}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

/** Turns of phrase that carry the result of a study. */
const results = [
  /\b\d+ of (?:the )?(?:\d+|them|these|those)\b/,
  /\b\d[\d,]* (?:\w+ ){0,2}?(?:people|patients|runners|women|men|adults|athletes|participants|footballers|soldiers|trials|studies)\b(?! old)/,
  /\bodds\b/,
  /\b\d+(?:\.\d+)? points (?:more|less|better|ahead|out of|on a 100)/,
  /times (?:the |as )?(?:odds|rate|risk|high|common)/,
  /\d(?:\.\d+)? times body weight/,
  /\b\d+\.\d+ ?%/,
  /\b\d+(?:\.\d+)? ?% (?:of (?:people|patients|runners|them|those|tendons|masters|the sessions|sessions were|one group|Achilles)|more|less|lower|higher|greater|faster|stronger|thinner|weaker)/,
];
/** Turns of phrase that say that a number is ours, or a way of counting, and no result. */
const ours =
  /our own|own rule|our plan|our reckoning|our guess|convention|expert opinion|judgement|planner|the plan\b|body weight added|of body weight|gate|sessions done|80% of (?:the )?sessions|steps a minute|per cent|at least 80%|longest in the past 30 days|about 15%|less running|\+5%|10% rule|treadmill minutes|A treadmill/i;

test('what looks like the result of a study stands in a block with its source', () => {
  const bare = textPages.flatMap(({ path, body }) =>
    blocksOf(body).flatMap((block) => {
      const text = plain(block);
      const found = results.map((pattern) => text.match(pattern)?.[0]).filter((hit) => hit !== undefined);
      return found.length > 0 && citedIn(block).length === 0 && !ours.test(text)
        ? [`${path}: “${found.join('”, “')}” in: ${text.slice(0, 160)}`]
        : [];
    }),
  );
  expect(bare).toEqual([]);
});

describe('the pattern for results', () => {
  const looksLikeResult = (text: string): boolean => results.some((pattern) => pattern.test(text));
  test.each([
    'Of 16 people, 4 had full function; 4 of 16 is a quarter.',
    'In 24 male runners pain hardly followed force.',
    'The odds were high.',
    'It was 12.9 points better.',
    'Running came to 5.2 times body weight.',
    'Pain was 39.7% lower.',
    '92% of the sessions were done.',
  ])('sees %s', (text) => {
    expect(looksLikeResult(text)).toBe(true);
  });
  test.each(['Do 3 × 15 with 60 s rest.', 'Add 5% a week.', 'Walk 30 minutes.'])('passes %s', (text) => {
    expect(looksLikeResult(text)).toBe(false);
  });
});
