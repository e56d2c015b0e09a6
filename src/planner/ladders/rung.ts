import type { Dose, LadderName, PhaseNumber } from '../../schemas/plan.ts';
import type { RuleId } from '../rules/index.ts';

/** One way to do a task; the first that suits the runner's equipment, pain site and phase is taken. */
export type Choice = {
  readonly exercise: string;
  readonly dose: Dose;
  /** Only for pain at this site. */
  readonly site?: 'midportion' | 'insertional';
};

/** One piece of work on a rung. */
export type Task = {
  readonly ladder: LadderName;
  readonly choices: readonly Choice[];
  readonly rule: RuleId;
  /** The rule of its numbers, where that is another one. */
  readonly doseRule?: RuleId;
};

/** One step of a ladder. */
export type Rung = { readonly phase: PhaseNumber; readonly tasks: readonly Task[] };

type Tempo = readonly [up: number, hold: number, down: number];

/** Slow work; `percent` is added weight as a share of body weight. */
export const slow = (
  sets: number,
  reps: number,
  tempo: Tempo,
  rest: number,
  effort: number,
  percent?: number,
): Dose => ({
  sets,
  reps,
  tempo: [...tempo],
  rest,
  load: percent === undefined ? { kind: 'bodyweight' } : { kind: 'percent-bodyweight', percent },
  effort,
});

/** Slow work against a band. */
export const banded = (sets: number, reps: number): Dose => ({
  sets,
  reps,
  tempo: [2, 1, 2],
  rest: 30,
  load: { kind: 'band' },
  effort: 4,
});

/** Holds of so many seconds. */
export const hold = (sets: number, seconds: number, rest: number, effort: number): Dose => ({
  sets,
  seconds,
  rest,
  effort,
});

/** Springy work: contacts a set for each working leg. */
export const springs = (sets: number, contacts: number, rest: number): Dose => ({ sets, contacts, rest });
