import type { Catalogue, CatalogueEntry } from '../schemas/catalogue.ts';
import type { Dose, PhaseNumber, Prescription, Reason } from '../schemas/plan.ts';
import { isEquipped, suitsLocation } from './catalogue.ts';
import type { Factors } from './factors.ts';
import type { Task } from './ladders/rung.ts';
import { loadOf, secondsOf } from './load.ts';
import { because, rules } from './rules/index.ts';

/** What decides whether an exercise may be used in a week. */
export type Setting = {
  readonly catalogue: Catalogue;
  readonly factors: Factors;
  readonly phase: PhaseNumber;
  /** Travelling: nothing but a wall, a chair and the floor. */
  readonly bare: boolean;
};

const noEquipment: ReadonlySet<never> = new Set();

/** A task with its exercise chosen. */
export type Chosen = {
  readonly entry: CatalogueEntry;
  readonly dose: Dose;
  readonly task: Task;
  readonly rung: number;
  readonly notes: readonly Reason[];
};

/** Whether an exercise may stand in a week of this setting. */
export const isAllowed = (entry: CatalogueEntry, { factors, phase, bare }: Setting): boolean =>
  entry.phases.includes(phase) &&
  isEquipped(entry, bare ? noEquipment : factors.equipment) &&
  suitsLocation(entry, factors.location, phase);

/** The first choice of a task that may be used, or null when none may. */
export function choose(task: Task, rung: number, setting: Setting): Chosen | null {
  for (const [i, { exercise, dose }] of task.choices.entries()) {
    const entry = setting.catalogue[exercise];
    if (!entry || !isAllowed(entry, setting)) continue;
    const notes =
      i === 0
        ? []
        : [
            because(
              'factor:equipment',
              `${entry.name} takes the place of ${setting.catalogue[task.choices[0]?.exercise ?? '']?.name ?? 'another exercise'}.`,
            ),
          ];
    return { entry, dose, task, rung, notes };
  }
  return null;
}

/** The chosen tasks of a list; those without a usable exercise are left out. */
export const chooseAll = (tasks: readonly Task[], rung: number, setting: Setting): readonly Chosen[] =>
  tasks.map((task) => choose(task, rung, setting)).filter((chosen): chosen is Chosen => chosen !== null);

/** The same task with fewer sets, at least one; says why. */
export function withSets(chosen: Chosen, sets: number, reason: Reason): Chosen {
  if (!('sets' in chosen.dose) || chosen.dose.sets <= sets || sets < 1) return chosen;
  return { ...chosen, dose: { ...chosen.dose, sets }, notes: [...chosen.notes, reason] };
}

/** The same task with fewer repetitions a set; says why. */
export function withReps(chosen: Chosen, reps: number, reason: Reason): Chosen {
  if (!('reps' in chosen.dose) || chosen.dose.reps <= reps) return chosen;
  return { ...chosen, dose: { ...chosen.dose, reps }, notes: [...chosen.notes, reason] };
}

/** The same hold with fewer seconds; says why. */
export function withSeconds(chosen: Chosen, seconds: number, reason: Reason): Chosen {
  if (!('seconds' in chosen.dose) || chosen.dose.seconds <= seconds) return chosen;
  return { ...chosen, dose: { ...chosen.dose, seconds }, notes: [...chosen.notes, reason] };
}

/** Minutes of a list of tasks, whole. */
export const minutesOf = (list: readonly Chosen[]): number =>
  Math.ceil(list.reduce((sum, { entry, dose }) => sum + secondsOf(entry, dose), 0) / 60);

/** Load of a list of tasks. */
export const loadOfAll = (list: readonly Chosen[]): number =>
  list.reduce((sum, { entry, dose }) => sum + loadOf(entry, dose), 0);

/** A task as it stands in the plan. */
export const prescribe = ({ entry, dose, task, rung, notes }: Chosen): Prescription => ({
  exercise: entry.slug,
  ladder: task.ladder,
  rung,
  side: 'both',
  dose,
  tier: entry.tier,
  load: loadOf(entry, dose),
  reasons: [because(task.rule, rules[task.rule].statement), ...notes],
});
