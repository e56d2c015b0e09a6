import type { CatalogueEntry } from '../schemas/catalogue.ts';
import type { Dose, PhaseNumber, Prescription, Reason } from '../schemas/plan.ts';
import { isEquipped, suitsFeet, suitsLocation } from './catalogue.ts';
import { type Context, remembered } from './context.ts';
import type { Task } from './ladders/rung.ts';
import { loadOf, secondsOf } from './load.ts';
import { reason, stated } from './reason.ts';

/** What decides whether an exercise may be used in a week. */
export type Setting = {
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
  /** What the feet do not allow where this stands: its time is not filled with other work, so that a runner whose feet
   * need care is never given more of it (I7). */
  readonly barred?: Chosen;
  /** Nothing else may stand in its place: it is left out, and its time stays empty. */
  readonly isLeftOut?: true;
};

/** Whether an exercise may stand in a week of this setting. */
export const isAllowed = (context: Context, entry: CatalogueEntry, setting: Setting): boolean =>
  suitsFeet(entry, context.factors.footCare) && suitsAllButFeet(context, entry, setting);

const suitsAllButFeet = ({ factors }: Context, entry: CatalogueEntry, { phase, bare }: Setting): boolean =>
  entry.phases.includes(phase) &&
  isEquipped(entry, bare ? noEquipment : factors.equipment) &&
  suitsLocation(entry, factors.location, phase);

/** The first choice of a task that may be used, or what is left out for the feet's sake; null when there is neither. */
function choose(context: Context, task: Task, rung: number, setting: Setting): Chosen | null {
  const { catalogue, factors } = context;
  let wanted: CatalogueEntry | undefined;
  let barred: Chosen | undefined;
  for (const { exercise, dose, site } of task.choices) {
    if (site !== undefined && site !== factors.location) continue;
    const entry = catalogue[exercise];
    if (!entry) continue;
    if (entry.phases.includes(setting.phase)) wanted ??= entry;
    if (!isAllowed(context, entry, setting)) {
      if (suitsAllButFeet(context, entry, setting)) barred ??= { entry, dose, task, rung, notes: [] };
      continue;
    }
    const notes = [
      ...(site !== 'insertional' ? [] : [reason('out-of-end-range', { name: entry.name })]),
      ...(wanted === undefined || wanted === entry
        ? []
        : [
            reason(
              suitsLocation(wanted, factors.location, setting.phase) ? 'other-equipment' : 'other-place',
              { name: entry.name, wanted: wanted.name },
            ),
          ]),
      ...sideNotes(context, task, entry),
      ...footNotes(context, entry),
    ];
    return { entry, dose, task, rung, notes, ...(barred && { barred }) };
  }
  return barred ? { ...barred, isLeftOut: true } : null;
}

/** With diabetes, lost feeling or poor blood flow, foot work is done in shoes (rule factor:diabetes). */
function footNotes({ factors }: Context, { category }: CatalogueEntry): readonly Reason[] {
  return factors.footCare !== 'none' && (category === 'balance' || category === 'foot-ankle')
    ? [reason(category)]
    : [];
}

/** One-leg calf work and springs are for each leg, the sore side first (rule C5). */
function sideNotes({ profile }: Context, task: Task, entry: CatalogueEntry): readonly Reason[] {
  if (entry.legs !== 'each' || profile.side === 'both' || !['calf', 'elastic'].includes(task.ladder))
    return [];
  const other = profile.side === 'left' ? 'right' : 'left';
  return [reason('each-leg', { sore: profile.side, other })];
}

/** The chosen tasks of a list; those without a usable exercise are left out, and no exercise stands twice. */
export function chooseAll(
  context: Context,
  tasks: readonly Task[],
  rung: number,
  setting: Setting,
): readonly Chosen[] {
  const chosen = remembered(
    context.known.chosen,
    `${setting.phase}${setting.bare}${rung}`,
    () => new Map<Task, Chosen | null>(),
  );
  const all = tasks.flatMap((task) => {
    let found = chosen.get(task);
    if (found === undefined) {
      found = choose(context, task, rung, setting);
      chosen.set(task, found);
    }
    return found ?? [];
  });
  return all.filter(({ entry }, i) => all.findIndex((other) => other.entry === entry) === i);
}

/** The same task with fewer sets, at least one; says why. */
export function withSets(chosen: Chosen, sets: number, reason: Reason): Chosen {
  if (!('sets' in chosen.dose) || chosen.dose.sets <= sets || sets < 1) return chosen;
  return { ...chosen, dose: { ...chosen.dose, sets }, notes: withNote(chosen.notes, reason) };
}

const withNote = (notes: readonly Reason[], reason: Reason): readonly Reason[] =>
  notes.some(({ because: text }) => text === reason.because) ? notes : [...notes, reason];

/** Seconds of a task. */
export const secondsOfTask = ({ entry, dose }: Chosen): number => secondsOf(entry, dose);

/** Minutes of a list of tasks, whole. */
export const minutesOf = (list: readonly Chosen[]): number =>
  Math.ceil(list.reduce((sum, chosen) => sum + secondsOfTask(chosen), 0) / 60);

/** A task as it stands in the plan. */
export const prescribe = ({ entry, dose, task, rung, notes }: Chosen): Prescription => ({
  exercise: entry.slug,
  ladder: task.ladder,
  rung,
  side: 'both',
  dose,
  tier: entry.tier,
  load: loadOf(entry, dose),
  reasons: [...stated(task.rule, ...(task.doseRule ? [task.doseRule] : [])), ...notes],
});
