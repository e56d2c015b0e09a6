import type { PhaseNumber, Prescription, Reason } from '../schemas/plan.ts';
import { type Block, type Context, remembered } from './context.ts';
import { calfLadder, lightCalf } from './ladders/calf.ts';
import { elasticLadder } from './ladders/elastic.ts';
import { ankleLadder, chainLadder, kneeToWallTask, mobilityTask } from './ladders/support.ts';
import { loadOf } from './load.ts';
import { reason } from './reason.ts';
import {
  type Chosen,
  chooseAll,
  minutesOf,
  prescribe,
  type Setting,
  secondsOfTask,
  withSets,
} from './tasks.ts';

/**
 * What stands in the slow work: everything; all but knee to wall, which loads a little and stands for mid-portion
 * pain only, so never where a cap binds (I7); only the first calf exercise, with the work that does not load.
 */
export const slowContents = ['all', 'plain', 'first'] as const;
export type SlowContent = (typeof slowContents)[number];

/** How the slow work of a week is dosed. */
export type SlowDosing = {
  readonly phase: PhaseNumber;
  readonly calfRung: number;
  readonly lighter: boolean;
  /** A week with a travel day: no equipment. */
  readonly bare: boolean;
  /** A busy week: two sets of the first exercise. */
  readonly least: boolean;
  /** How far the slow work is cut down to stay under a cap, 0 for not at all. */
  readonly trim: number;
  readonly content: SlowContent;
};

/**
 * What a session is made of: calf work, calf work with what a day without light days has to hold too, easy work. The
 * second light day of a week begins with the other half of the hip, knee and foot work, so that short days hold both.
 */
export type SessionPart =
  | 'calf'
  | 'calf-and-mobility'
  | 'calf-and-chain'
  | 'calf-and-all'
  | 'light'
  | 'second-light'
  | 'easy';

/** The most that `trim` can be: each step takes a twentieth off the slow work. */
export const mostTrim = 19;
const trimStep = 0.05;

const cutReason = reason('fewer-sets');
const lighterReason = reason('half-sets');
const shortReason = reason('cut-to-fit');
const busyReason = reason('busy-least');

const keyOf = (dosing: SlowDosing): string =>
  `${dosing.phase},${dosing.calfRung},${dosing.lighter},${dosing.bare},${dosing.least},${dosing.trim},${dosing.content}`;

/** Rule G2: what a lighter week keeps of the sets and repetitions at most; the weight stays. */
const lighterShare = 0.6;
/** The fewest repetitions of a set, the fewest where a cap leaves no more, and the fewest as a share of the full number. */
const fewestReps = 4;
const leastReps = 2;
const fewestShare = 0.4;
/** The shortest hold, seconds, and the step between holds. */
const shortestHold = 10;
const holdStep = 5;

/** The tasks of a part at their full dose, in order of what matters most. */
function tasksOf(context: Context, part: SessionPart, dosing: SlowDosing): readonly Chosen[] {
  const { phase, calfRung, least } = dosing;
  const few = dosing.content === 'first';
  const key = `${part}|${phase},${calfRung},${dosing.bare},${least},${dosing.content}`;
  return remembered(context.known.tasks, key, () => {
    const setting: Setting = { phase, bare: dosing.bare };
    const mobility = chooseAll(context, [mobilityTask], phase, setting);
    const extras =
      dosing.content === 'all' && phase <= 2 ? chooseAll(context, [kneeToWallTask], phase, setting) : [];
    if (part === 'easy') return mobility;
    const cut = (tasks: readonly Chosen[]): readonly Chosen[] => (few ? tasks.slice(0, 1) : tasks);
    const calf = cut(chooseAll(context, calfLadder[calfRung - 1]?.tasks ?? [], calfRung, setting));
    if (least) return calf.slice(0, 1).map((chosen) => withSets(chosen, 2, busyReason));
    if (part === 'calf') return calf;
    if (part === 'calf-and-mobility') return [...calf, ...mobility, ...extras];
    const unloaded = (tasks: readonly Chosen[]): readonly Chosen[] =>
      tasks.filter(({ entry }) => !few || entry.planningLoad === 0);
    const ankle = unloaded(chooseAll(context, ankleLadder[phase], phase, setting));
    const chain = unloaded(chooseAll(context, chainLadder[phase], phase, setting));
    if (part === 'calf-and-chain') return [...calf, ...chain];
    // Hip and knee work comes twice a week (rule A7): its first exercise before the foot, so that short days hold one.
    const support =
      part === 'second-light'
        ? [...chain.slice(1), ...[...ankle].reverse(), ...chain.slice(0, 1)]
        : [...chain.slice(0, 1), ...ankle, ...chain.slice(1)];
    if (part === 'calf-and-all' || phase === 1) return [...calf, ...mobility, ...support, ...extras];
    const light = cut(chooseAll(context, lightCalf, 1, setting));
    return [...light.slice(0, 1), ...mobility, ...support, ...light.slice(1), ...extras];
  });
}

/**
 * The most of a task that a share of its full dose and so many seconds allow; of equal loads the one with more
 * repetitions in a set. Null where not even one short set fits. More room or a greater share never gives less.
 */
function sized(chosen: Chosen, share: number, why: Reason, seconds: number): Chosen | null {
  const { dose, entry } = chosen;
  if (!('sets' in dose)) return secondsOfTask(chosen) <= seconds ? chosen : null;
  if (!('reps' in dose) && !('seconds' in dose)) return null;
  const full = 'reps' in dose ? dose.reps : dose.seconds;
  const step = 'reps' in dose ? 1 : holdStep;
  const fewest = Math.min(
    full,
    'reps' in dose ? Math.max(fewestReps, Math.ceil(fewestShare * full)) : shortestHold,
  );
  const unloaded = entry.planningLoad === 0;
  const sets = unloaded ? Math.ceil(dose.sets * share - 1e-9) : dose.sets;
  const total = unloaded ? sets * full : Math.max(leastReps, Math.floor(dose.sets * full * share + 1e-9));
  const shortest = Math.min(full, 'reps' in dose ? leastReps : shortestHold);
  let best: Chosen | null = null;
  let most = 0;
  for (let n = sets; n >= 1; n--) {
    const upper = Math.max(n === 1 ? shortest : 0, Math.floor(Math.min(full, total / n) / step) * step);
    const lower = n === 1 ? Math.min(upper, shortest) : fewest;
    for (let each = upper; each >= lower && n * each >= most; each -= step) {
      const candidate = resized(chosen, n, each);
      if (secondsOfTask(candidate) > seconds) continue;
      [best, most] = [candidate, n * each];
      break;
    }
  }
  if (best === null || most === dose.sets * full) return best;
  return { ...best, notes: [...best.notes, most >= total - step * sets ? why : shortReason] };
}

/** The task with so many sets of so many repetitions or seconds. */
function resized(chosen: Chosen, sets: number, each: number): Chosen {
  const { dose } = chosen;
  if ('reps' in dose) return { ...chosen, dose: { ...dose, sets, reps: each } };
  return 'seconds' in dose ? { ...chosen, dose: { ...dose, sets, seconds: each } } : chosen;
}

/** Less than this share of a dose is not worth adding to a session. */
const scrap = 0.5;

const isCalf = ({ task }: Chosen): boolean => task.ladder === 'calf';

/** Repetitions or seconds of a task in all. */
const amountOf = ({ dose }: Chosen): number =>
  'reps' in dose ? dose.sets * dose.reps : 'seconds' in dose ? dose.sets * dose.seconds : 0;

/** As much of the tasks as fits so many minutes, in order. */
function fitted(list: readonly Chosen[], { trim, lighter }: SlowDosing, minutes: number): readonly Chosen[] {
  const share = (1 - trim * trimStep) * (lighter ? lighterShare : 1);
  // Work that does not load the tendon is not cut by a cap.
  const unloadedShare = lighter ? lighterShare : 1;
  const why = lighter ? lighterReason : cutReason;
  const kept: Chosen[] = [];
  let left = minutes * 60;
  const mostOf = (chosen: Chosen): Chosen | null => {
    const wanted = chosen.entry.planningLoad === 0 ? unloadedShare : share;
    const most = sized(chosen, wanted, why, left);
    // What is not calf work is left out where only a scrap of it would fit.
    return most && (isCalf(chosen) || amountOf(most) >= scrap * wanted * amountOf(chosen)) ? most : null;
  };
  for (const chosen of list) {
    const most = mostOf(chosen);
    const barred = chosen.barred ? mostOf(chosen.barred) : null;
    if (most && !chosen.isLeftOut) kept.push(most);
    left -= Math.max(most ? secondsOfTask(most) : 0, barred ? secondsOfTask(barred) : 0);
  }
  return kept;
}

/** The slow work of a week by part and minutes; warm-up and cool-down are left out. */
export function slowBlocks(
  context: Context,
  dosing: SlowDosing,
): (part: SessionPart, minutes: number) => Block {
  const blocks = remembered(context.known.blocks, keyOf(dosing), () => new Map<string, Block>());
  return (part, minutes) =>
    remembered(blocks, part + minutes, () =>
      blockOf(fitted(tasksOf(context, part, dosing), dosing, minutes)),
    );
}

/** The springs of a rung. */
export const springBlock = (context: Context, rung: number, setting: Setting): Block =>
  remembered(context.known.singles, `springs|${rung}|${setting.phase}|${setting.bare}`, () =>
    blockOf(chooseAll(context, elasticLadder[rung - 1]?.tasks ?? [], rung, setting)),
  );

const blockOf = (tasks: readonly Chosen[]): Block => {
  let written: readonly Prescription[] | null = null;
  return {
    prescriptions: () => {
      written ??= tasks.map(prescribe);
      return written;
    },
    minutes: minutesOf(tasks),
    load: tasks.reduce((sum, { entry, dose }) => sum + loadOf(entry, dose), 0),
  };
};

/** Warm-up or cool-down of so many minutes. */
export function prepBlock(
  context: Context,
  exercise: 'warm-up' | 'cool-down',
  minutes: number,
): readonly Prescription[] {
  return remembered(context.known.prep, `${exercise}|${minutes}`, () => {
    const entry = context.catalogue[exercise];
    if (!entry) return [];
    const dose = { minutes, effort: exercise === 'warm-up' ? 3 : 2 };
    const prescription: Prescription = {
      exercise,
      ladder: 'mobility',
      rung: 1,
      side: 'both',
      dose,
      tier: entry.tier,
      load: loadOf(entry, dose),
      reasons: [reason(exercise)],
    };
    return [prescription];
  });
}
