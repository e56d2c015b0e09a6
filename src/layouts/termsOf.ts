import { glossary, type Term } from './glossary.ts';

/** The terms that a page explains, from the slugs that the Markdown plugin noted. */
export const termsOf = (slugs: unknown): readonly Term[] =>
  (Array.isArray(slugs) ? slugs : []).flatMap((slug) => glossary().find(({ id }) => id === slug) ?? []);
