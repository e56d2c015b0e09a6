import { getCollection } from 'astro:content';

/** The sources of a page: those cited in its text by their numbers, then the rest of its frontmatter. */
export async function sourcesOf(cited: unknown, ids: readonly string[]) {
  const references = new Map(
    (await getCollection('references')).map(({ id, data: { authors, year, title } }) => [
      id,
      { id, authors, year, title },
    ]),
  );
  const inText = Array.isArray(cited) ? cited.filter((id): id is string => typeof id === 'string') : [];
  const all = [...new Set([...inText, ...ids])];
  return {
    sources: all.flatMap((id) => references.get(id) ?? []),
    judgement: all.includes('expert-opinion'),
  };
}
