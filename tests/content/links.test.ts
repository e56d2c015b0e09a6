import { expect, test } from 'vitest';
import { anchorsIn, contentProblems, linksIn } from '../../src/layouts/checkContent.ts';
import { content, exercises, guides, phases, textPages } from './content.ts';

test('every slug, source, citation, link and anchor in the content resolves', () => {
  expect(contentProblems(content)).toEqual([]);
});

test('every page is linked from another page', () => {
  const linked = new Set<string>();
  const mark = (from: string, to: string): void => {
    if (from !== to) linked.add(to);
  };
  for (const { path, body } of textPages)
    for (const target of linksIn(body)) mark(path, target.split('#')[0] ?? '');
  for (const { id, data } of exercises)
    for (const slug of [...data.easier, ...data.harder, ...data.substitutes])
      mark(`/exercises/${id}/`, `/exercises/${slug}/`);
  for (const { id, data } of phases)
    for (const slug of data.exercises) mark(`/phases/${id}/`, `/exercises/${slug}/`);
  for (const { id, data } of guides)
    for (const slug of data.related) mark(`/guides/${id}/`, `/guides/${slug}/`);
  expect(textPages.map(({ path }) => path).filter((path) => !linked.has(path))).toEqual([]);
});

test('no page lists the same neighbour twice or itself', () => {
  const wrong = [
    ...exercises.map(({ id, data }) => ({ id, slugs: [...data.easier, ...data.harder, id] })),
    ...phases.map(({ id, data }) => ({ id, slugs: data.exercises })),
    ...guides.map(({ id, data }) => ({ id, slugs: [...data.related, id] })),
  ].filter(({ slugs }) => new Set(slugs).size !== slugs.length);
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('headings get the anchors that the build gives them', () => {
  expect(anchorsIn('## How much is enough?\n\ntext\n\n### Arthritis, gout and psoriasis\n')).toEqual([
    'how-much-is-enough',
    'arthritis-gout-and-psoriasis',
  ]);
});

test('links in code are no links', () => {
  expect(linksIn('`[x](/no/)` and [y](/plan/) and [z](/exercises/squat/#dose)')).toEqual([
    '/plan/',
    '/exercises/squat/#dose',
  ]);
});
