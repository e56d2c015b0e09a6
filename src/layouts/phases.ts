import { getCollection } from 'astro:content';

/** The phases in order, as the ladder and the lists show them. */
export async function phasesInOrder() {
  const phases = await getCollection('phases');
  return phases.map(({ id, data }) => ({ slug: id, ...data })).sort((a, b) => a.number - b.number);
}
