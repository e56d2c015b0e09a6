import type { satteri } from '@astrojs/markdown-satteri';
import { glossary, type Term } from './glossary.ts';

type Plugins = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['mdastPlugins']>;

/** How many terms a page explains at most: each costs about a hundred bytes, and a phase lists exercises as well. */
const most = { guides: 8, phases: 4 };

/** Terms that a reader knows, or whose forms are everyday words: “rest” is not always the pause between sets. */
const everyday: ReadonlySet<string> = new Set([
  'achilles-tendon',
  'baseline',
  'certainty',
  'clinician',
  'effort',
  'expert-opinion',
  'foot-contact',
  'heel-raise',
  'ladder',
  'morning-stiffness',
  'phase',
  'rep',
  'response',
  'rest',
  'rung',
  'set',
  'symmetry',
]);

/** Forms that are everyday words too: the words beside them decide. */
const needs: Readonly<Record<string, (before: string, after: string) => boolean>> = {
  'first steps': () => false,
  strides: (before) => !/\b(long|longer|short|shorter|your)\s$/.test(before),
  tempo: (_before, after) => /^\s(of\s)?\d/.test(after),
};

/** Nodes whose text is not explained: a heading, a link, code, and care cards and other components. */
const leftAlone: ReadonlySet<string> = new Set([
  'heading',
  'link',
  'linkReference',
  'inlineCode',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

const isAbbreviation = (form: string): boolean => form === form.toUpperCase();

/** How a term can stand in a text: itself, unless a bracket in it says which kind is meant, and its other forms. */
const formsOf = ({ term, forms }: Term): readonly string[] => (term.includes('(') ? forms : [term, ...forms]);

/** Finds the terms of a text: which, and from where to where. */
export function termFinder(
  terms: readonly Term[],
): (text: string) => readonly { id: string; from: number; to: number }[] {
  const byForm = new Map(
    terms
      .filter(({ id }) => !everyday.has(id))
      .flatMap((term) => formsOf(term).map((form) => [form.toLowerCase(), { id: term.id, form }] as const)),
  );
  const longestFirst = [...byForm.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}-])(${longestFirst.join('|')})s?(?![\\p{L}\\p{N}]|-\\p{L})`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(any)].flatMap(({ 0: whole, 1: found = '', index }) => {
      const known = byForm.get(found.toLowerCase());
      const to = index + whole.length;
      if (known === undefined || (isAbbreviation(known.form) && found !== known.form)) return [];
      const fits = needs[found.toLowerCase()]?.(text.slice(0, index), text.slice(to)) ?? true;
      return fits ? [{ id: known.id, from: index, to }] : [];
    });
}

/**
 * Markdown plugin: the first use of a term becomes a link to `term:its-slug`, which `ProseLink` shows as a button
 * that opens the definition. The slugs are noted, in order of use, as `terms` in the page's frontmatter. Exercises have
 * little running text and much else to carry, so theirs is left as it is.
 */
export const explainedTerms: Plugins[number] = ({ fileURL }) => {
  const folder = fileURL?.pathname.split('/').at(-2);
  if (folder !== 'guides' && folder !== 'phases') return null;
  const mostTerms = most[folder];
  const find = termFinder(glossary());
  const used: string[] = [];
  return {
    name: 'explained-terms',
    text(node, context) {
      if (used.length >= mostTerms) return;
      const found = find(node.value);
      if (found.length === 0) return;
      for (let up = context.parent(node); up !== undefined && up.type !== 'root'; ) {
        if (leftAlone.has(up.type) || (up.type === 'tableRow' && context.indexOf(up) === 0)) return;
        up = context.parent(up) as typeof up;
      }
      const text = (value: string) => ({ type: 'text' as const, value });
      const parts = [];
      let from = 0;
      for (const term of found) {
        if (used.includes(term.id) || used.length >= mostTerms) continue;
        used.push(term.id);
        if (term.from > from) parts.push(text(node.value.slice(from, term.from)));
        const children = [text(node.value.slice(term.from, term.to))];
        parts.push({ type: 'link' as const, url: `term:${term.id}`, title: null, children });
        from = term.to;
      }
      if (parts.length === 0) return;
      if (from < node.value.length) parts.push(text(node.value.slice(from)));
      context.replaceNode(node, parts);
    },
    after(_root, context) {
      const { astro } = context.data;
      if (astro) astro.frontmatter.terms = used;
    },
  };
};
