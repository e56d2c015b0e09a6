import type { Catalogue } from '../schemas/catalogue.ts';
import type { Prescription } from '../schemas/plan.ts';
import type { Profile } from '../schemas/profile.ts';
import {
  arrange,
  type DayIndex,
  type DayWork,
  dayOptions,
  hardDays,
  minutesOfDay,
  veryHardDays,
  type Wants,
} from './days.ts';
import type { Factors } from './factors.ts';
import type { Task } from './ladders/rung.ts';
import type { Chosen } from './tasks.ts';

/** The days that may hold hard work, and those of them that may hold tier 4. */
export type Pattern = { readonly hard: readonly DayIndex[]; readonly veryHard: readonly DayIndex[] };

/** The work of one session: what stands in it, how long it takes and what it loads. */
export type Block = {
  /** Written out only where a week uses it; the loads of many are only compared. */
  readonly prescriptions: () => readonly Prescription[];
  readonly minutes: number;
  readonly load: number;
};

/** What stays the same for all weeks of a plan, and what has been worked out already. */
export type Context = {
  readonly profile: Profile;
  readonly catalogue: Catalogue;
  readonly factors: Factors;
  /** Offered days as indices in the runner's week. */
  readonly offered: readonly DayIndex[];
  /** Patterns of hard days by rest days between them. */
  readonly patterns: Readonly<Record<1 | 2, Pattern>>;
  /** Answers to questions that come up every week; only ever a shortcut, never a state. */
  readonly known: {
    readonly arranged: Map<string, readonly DayWork[]>;
    readonly chosen: Map<string, Map<Task, Chosen | null>>;
    readonly tasks: Map<string, readonly Chosen[]>;
    readonly blocks: Map<string, Map<string, Block>>;
    readonly singles: Map<string, Block>;
    readonly prep: Map<string, readonly Prescription[]>;
    readonly minutes: Map<string, number>;
  };
};

const patternOf = (offered: readonly DayIndex[], restDays: 1 | 2): Pattern => {
  const hard = hardDays(offered, restDays);
  return { hard, veryHard: veryHardDays(hard) };
};

/** The context of a plan. */
export const contextOf = (
  profile: Profile,
  factors: Factors,
  catalogue: Catalogue,
  offered: readonly DayIndex[],
): Context => ({
  profile,
  catalogue,
  factors,
  offered,
  patterns: { 1: patternOf(offered, 1), 2: patternOf(offered, 2) },
  known: {
    arranged: new Map(),
    chosen: new Map(),
    tasks: new Map(),
    blocks: new Map(),
    singles: new Map(),
    prep: new Map(),
    minutes: new Map(),
  },
});

/** A remembered answer, worked out the first time it is asked for. */
export function remembered<K, V>(known: Map<K, V>, key: K, workOut: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = workOut();
  known.set(key, value);
  return value;
}

/** Which of the options fit a day, as bits. */
const fitting = (wants: Wants): number =>
  dayOptions.reduce(
    (bits, option, i) => (minutesOfDay(option, wants) <= wants.minutes.day ? bits | (1 << i) : bits),
    0,
  );

/** The best arrangement, searched for once for each question: minutes matter by what fits a day, and only so. */
export const arrangeOnce = (
  { known }: Context,
  days: readonly DayIndex[],
  wants: Wants,
): readonly DayWork[] =>
  remembered(
    known.arranged,
    `${days}|${wants.strength},${wants.runs},${wants.springs}|${wants.springDays}|${wants.fastDays}|${wants.worth.strength}|${wants.worth.springs}|${fitting(wants)}`,
    () => arrange(days, wants),
  );
