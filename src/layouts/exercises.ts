import { getCollection } from 'astro:content';
import { filtersOf } from '../components/exerciseFilters.ts';

/** The exercises as lists show them, by slug. */
export async function exerciseRows() {
  const exercises = await getCollection('exercises');
  return new Map(
    exercises.map(({ id, data }) => [
      id,
      {
        slug: id,
        name: data.name,
        summary: data.summary,
        equipment: data.equipment.words,
        tier: data.tendonLoad.tier,
        phases: data.phases,
        category: data.category,
        filters: filtersOf(data),
      },
    ]),
  );
}
