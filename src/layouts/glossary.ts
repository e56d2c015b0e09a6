import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type GlossaryTerm, glossarySchema } from '../schemas/page.ts';

/** A term of the glossary with its slug. */
export type Term = GlossaryTerm & { readonly id: string };

const folder = 'src/content/glossary';
let known: readonly Term[] | undefined;

/**
 * The glossary in order of slug. It is read from its files because it is needed where Astro's collections cannot be
 * reached: in the Markdown plugin and when the search index is made.
 */
export function glossary(): readonly Term[] {
  known ??= readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      id: name.replace(/\.yaml$/, ''),
      ...glossarySchema.parse(parse(readFileSync(join(folder, name), 'utf8'))),
    }));
  return known;
}
