import type { Exercise, NeededEquipment } from '../schemas/exercise.ts';
import { categoryShelves } from './categoryWords.ts';
import { tierWords } from './tierWords.ts';

/** What an exercise takes, as far as a reader chooses by it; each value with its words. */
export const gearWords = {
  none: 'nothing',
  step: 'a step',
  band: 'a band',
  weights: 'weights or a gym',
  other: 'a bike, pool or roller',
} as const;
type Gear = keyof typeof gearWords;

const gearOf = {
  step: 'step',
  band: 'band',
  backpack: 'weights',
  dumbbells: 'weights',
  gym: 'weights',
  bike: 'other',
  pool: 'other',
  roller: 'other',
} as const satisfies Record<NeededEquipment, Gear>;

/** The values of an exercise by which lists and the search are narrowed. */
export function filtersOf({ equipment, phases, category, tendonLoad, insertional }: Exercise) {
  const gear: readonly Gear[] = [...equipment.all, ...equipment.oneOf].map((item) => gearOf[item]);
  return {
    phases,
    group: categoryShelves.find(({ groups }) => (groups as readonly string[]).includes(category))?.id ?? '',
    gear: gear.length === 0 ? (['none'] as const) : [...new Set(gear)],
    load: tendonLoad.tier,
    /** With pain at the heel bone it is allowed in every phase that uses it. */
    heelBone: insertional.from !== null && insertional.from <= Math.min(...phases),
  };
}
export type ExerciseFilters = ReturnType<typeof filtersOf>;

/** The values as the search index holds them: `phase:2`, `load:low`. */
export const searchFilters = ({
  phases,
  group,
  gear,
  load,
  heelBone,
}: ExerciseFilters): readonly string[] => [
  ...phases.map((phase) => `phase:${phase}`),
  `group:${group}`,
  ...gear.map((item) => `gear:${item}`),
  `load:${tierWords[load]}`,
  ...(heelBone ? ['heelbone:yes'] : []),
];

/** The values as short marks on a row of the library: `p2 none l1 heel`. */
export const rowMarks = ({ phases, gear, load, heelBone }: ExerciseFilters): string =>
  [...phases.map((phase) => `p${phase}`), ...gear, `l${load}`, ...(heelBone ? ['heel'] : [])].join(' ');
