import type { CatalogueEntry } from '../schemas/catalogue.ts';
import type { Exercise } from '../schemas/exercise.ts';
import type { EquipmentKind, Location } from '../schemas/questions.ts';

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

/** Exercises that are done with bare feet or not at all; with diabetes they are left out (rule factor:diabetes). */
const bareFeet: ReadonlySet<string> = new Set(['towel-curl']);
/** Exercises that are safe only with full feeling in the foot; with nerve damage they are left out. */
const feltFeet: ReadonlySet<string> = new Set(['single-leg-balance', 'balance-reach']);

/** What the feet need: nothing, shoes (diabetes, poor blood flow), or shoes and no work that asks for full feeling. */
export type FootCare = 'none' | 'shoes' | 'shoes-and-support';

/** Whether an exercise suits the feet of a runner. */
export const suitsFeet = ({ slug }: CatalogueEntry, care: FootCare): boolean =>
  care === 'none' || !(bareFeet.has(slug) || (care === 'shoes-and-support' && feltFeet.has(slug)));

/** Whether an exercise suits where the pain is, in a phase. Not sure is planned as insertional (rule f1). */
export const suitsLocation = (entry: CatalogueEntry, location: Location, phase: number): boolean =>
  location === 'midportion' || (entry.insertionalFrom !== null && phase >= entry.insertionalFrom);
