import { getCollection } from 'astro:content';
import type { SiteFacts } from '../components/islands/siteFacts.ts';
import { catalogueEntry } from '../planner/index.ts';
import { checkContent } from './checkContent.ts';
import { phasesInOrder } from './phases.ts';

/** First author and year: "Beyer 2015". */
export const shortReference = (authors: string, year: number): string =>
  `${(authors.split(/[,;]| and /)[0] ?? authors).replace(/\s+[A-Z-]{1,4}$/, '')} ${year}`;

/**
 * What the planner page needs of the content: the catalogue, the phases, and the references that rules name.
 * The whole content is checked first; the build stops here when something in it points at nothing.
 */
export async function siteFacts(): Promise<SiteFacts> {
  const exercises = await getCollection('exercises');
  const references = await getCollection('references');
  checkContent({
    exercises,
    references,
    phases: await getCollection('phases'),
    guides: await getCollection('guides'),
    glossary: await getCollection('glossary'),
  });
  return {
    catalogue: Object.fromEntries(exercises.map(({ id, data }) => [id, catalogueEntry(id, data)])),
    phases: (await phasesInOrder()).map(({ number, slug, title, short }) => ({ number, slug, title, short })),
    references: Object.fromEntries(
      references.map(({ id, data: { authors, year } }) => [id, shortReference(authors, year)]),
    ),
  };
}
