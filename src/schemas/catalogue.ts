import type { Category, NeededEquipment } from './exercise.ts';
import type { Tier } from './plan.ts';

/** What the planner needs to know of an exercise; taken from its page's frontmatter by `catalogueEntry`. */
export type CatalogueEntry = {
  readonly slug: string;
  readonly name: string;
  readonly category: Category;
  readonly phases: readonly number[];
  readonly needs: { readonly all: readonly NeededEquipment[]; readonly oneOf: readonly NeededEquipment[] };
  readonly legs: 'together' | 'each' | 'alternating';
  readonly tier: Tier;
  /** Planning load of one repetition, body weights on one tendon (rule LOAD1). */
  readonly planningLoad: number;
  /** First phase allowed with insertional pain; null: never. */
  readonly insertionalFrom: number | null;
};

/** All exercises by slug. */
export type Catalogue = Readonly<Record<string, CatalogueEntry>>;
