import type { CatalogueEntry } from '../schemas/catalogue.ts';
import type { Exercise } from '../schemas/exercise.ts';
import type { EquipmentKind, Location } from '../schemas/questions.ts';
import { feetFor } from './ladders/support.ts';

/** The part of an exercise's frontmatter that the planner reads. */
export const catalogueEntry = (slug: string, exercise: Exercise): CatalogueEntry => ({
  slug,
  name: exercise.name,
  category: exercise.category,
  phases: exercise.phases,
  needs: { all: exercise.equipment.all, oneOf: exercise.equipment.oneOf },
  legs: exercise.legs,
  tier: exercise.tendonLoad.tier,
  planningLoad: exercise.tendonLoad.planning,
  insertionalFrom: exercise.insertional.from,
});

/** Whether the runner has what an exercise takes. */
export const isEquipped = ({ needs }: CatalogueEntry, equipment: ReadonlySet<EquipmentKind>): boolean =>
  needs.all.every((item) => equipment.has(item)) &&
  (needs.oneOf.length === 0 || needs.oneOf.some((item) => equipment.has(item)));

/** What the feet need: nothing, shoes (diabetes, poor blood flow), or shoes and no work that asks for full feeling. */
export type FootCare = 'none' | 'shoes' | 'shoes-and-support';

/** Whether an exercise suits the feet of a runner (rules factor:diabetes, refuse:nerve-vessel). */
export const suitsFeet = ({ slug }: CatalogueEntry, care: FootCare): boolean =>
  !feetFor[care].some((left) => left === slug);

/** Whether an exercise suits where the pain is, in a phase. Not sure is planned as insertional (rule f1). */
export const suitsLocation = (entry: CatalogueEntry, location: Location, phase: number): boolean =>
  location === 'midportion' || (entry.insertionalFrom !== null && phase >= entry.insertionalFrom);
