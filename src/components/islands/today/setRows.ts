import type { LogEntry } from '../../../schemas/log.ts';
import type { Prescription } from '../../../schemas/plan.ts';
import type { Taken } from './amount.ts';

type LoggedSet = NonNullable<LogEntry['sets']>[number];

/** What is counted in a set, and the most of it that the log takes. */
export const counted = {
  reps: { min: 0, max: 1000, unit: 'reps', whole: true },
  seconds: { min: 0, max: 3600, unit: 'seconds' },
  contacts: { min: 0, max: 2000, unit: 'contacts', whole: true },
} as const satisfies Record<string, Taken>;
export type Counted = keyof typeof counted;

/** So many like sets in a row of the form. */
export const setsTaken: Taken = { min: 1, max: 20, unit: 'sets', whole: true };
/** The most sets that an entry holds. */
export const mostSets = 100;

/** Like sets of one exercise on one side: how many, what was counted in each, and the weight. `NaN` does not fit. */
export type SetRow = {
  readonly exercise: string;
  readonly side: LoggedSet['side'];
  readonly unit: Counted;
  readonly sets: number | null;
  readonly amount: number | null;
  readonly loadKg: number | null;
};

/** What was counted in a set, where that is one thing. */
function unitIn(set: LoggedSet): Counted | undefined {
  const [unit, ...others] = (Object.keys(counted) as Counted[]).filter((each) => set[each] !== undefined);
  return others.length > 0 || set.distanceCm !== undefined ? undefined : unit;
}

/** What is counted in a dose; undefined where sets are not. */
export const unitOf = ({ dose }: Prescription): Counted | undefined =>
  (Object.keys(counted) as Counted[]).find((unit) => unit in dose);

/** The sets of an entry as rows: those alike make one. What rows cannot show stays out. */
export function rowsOf(sets: readonly LoggedSet[]): readonly SetRow[] {
  const rows: SetRow[] = [];
  for (const set of sets) {
    const unit = unitIn(set);
    if (unit === undefined) continue;
    const { exercise, side, loadKg = null } = set;
    const amount = set[unit] ?? null;
    const row = { exercise, side, unit, amount, loadKg };
    const like = rows.findLastIndex((other) =>
      (Object.keys(row) as (keyof typeof row)[]).every((key) => other[key] === row[key]),
    );
    const known = rows[like];
    if (known === undefined || (known.sets ?? 0) >= setsTaken.max) rows.push({ ...row, sets: 1 });
    else rows[like] = { ...known, sets: (known.sets ?? 0) + 1 };
  }
  return rows;
}

/** The sets that rows stand for; a row without an amount stands for none, one without a number of sets for one. */
export const setsOf = (rows: readonly SetRow[]): readonly LoggedSet[] =>
  rows.flatMap(({ exercise, side, unit, sets, amount, loadKg }) =>
    amount === null
      ? []
      : Array.from(
          { length: sets ?? 1 },
          (): LoggedSet => ({ exercise, side, [unit]: amount, ...(loadKg === null ? {} : { loadKg }) }),
        ),
  );

/** The sets of an entry that rows cannot show, such as a hop for distance. */
export const otherSets = (sets: readonly LoggedSet[]): readonly LoggedSet[] =>
  sets.filter((set) => unitIn(set) === undefined);

/** Whether a row says how many sets or what weight, but not what was counted. */
export const lacksAmount = ({ sets, amount, loadKg }: SetRow): boolean =>
  amount === null && (sets !== null || loadKg !== null);
