import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { catalogueEntry } from '../src/planner/catalogue.ts';
import type { Catalogue } from '../src/schemas/catalogue.ts';
import { type Exercise, exerciseSchema } from '../src/schemas/exercise.ts';

const folder = fileURLToPath(new URL('../src/content/exercises/', import.meta.url));

/** The frontmatter of a page, parsed; throws when there is none. */
export function frontmatterOf(text: string): unknown {
  const match = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  if (!match?.[1]) throw new Error('no frontmatter');
  return parse(match[1]);
}

/** Every exercise page's frontmatter by slug, checked against its schema. */
export function readExercises(): Readonly<Record<string, Exercise>> {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => {
        const result = exerciseSchema.safeParse(frontmatterOf(readFileSync(folder + name, 'utf8')));
        if (!result.success) throw new Error(`src/content/exercises/${name}: ${result.error.message}`);
        return [name.slice(0, -4), result.data];
      }),
  );
}

/** The planner's catalogue, read from the exercise pages. */
export const readCatalogue = (): Catalogue =>
  Object.fromEntries(
    Object.entries(readExercises()).map(([slug, exercise]) => [slug, catalogueEntry(slug, exercise)]),
  );
