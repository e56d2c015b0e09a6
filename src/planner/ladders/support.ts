import type { PhaseNumber } from '../../schemas/plan.ts';
import { banded, hold, slow, type Task } from './rung.ts';

const ankle = (...choices: Task['choices'][number][]): Task => ({
  ladder: 'ankle',
  rule: 'FOURWAY',
  choices,
});
const chain = (...choices: Task['choices'][number][]): Task => ({ ladder: 'chain', rule: 'A7', choices });

const toes = ankle({ exercise: 'toe-press', dose: slow(2, 12, [1, 3, 1], 30, 3) });
const up = ankle(
  { exercise: 'band-dorsiflexion', dose: banded(2, 15) },
  { exercise: 'short-foot', dose: slow(2, 10, [1, 5, 1], 30, 3) },
);
const inward = (...inShoes: Task['choices'][number][]): Task =>
  ankle(
    { exercise: 'band-inversion', dose: banded(2, 15) },
    { exercise: 'towel-curl', dose: slow(2, 12, [1, 1, 1], 30, 3) },
    ...inShoes,
  );
/**
 * A toe press in shoes, where bare feet are not safe: no shorter than the curl and the toe press of its phase together,
 * so that no time is freed for work that loads (I7).
 */
const pressed = (hold: number): Task['choices'][number] => ({
  exercise: 'toe-press',
  dose: slow(3, 15, [1, hold, 1], 30, 3),
});
const outward = ankle({ exercise: 'band-eversion', dose: banded(2, 15) });
const balance = (seconds: number): Task =>
  ankle({ exercise: 'single-leg-balance', dose: hold(3, seconds, 30, 4) });
const reach = ankle({ exercise: 'balance-reach', dose: slow(3, 6, [2, 1, 2], 60, 5) });

/** Foot and ankle work by phase: all four directions where there is a band. */
export const ankleLadder: Readonly<Record<PhaseNumber, readonly Task[]>> = {
  1: [up, inward(pressed(3)), outward, toes],
  2: [up, inward(pressed(3)), outward, balance(30), toes],
  3: [up, inward(pressed(5)), outward, balance(40)],
  4: [up, inward(), outward, balance(45)],
  5: [reach],
  6: [],
};

const hinge = chain({ exercise: 'single-leg-rdl', dose: slow(3, 8, [2, 1, 3], 60, 6) });
const split = (reps: number): Task =>
  chain({ exercise: 'split-squat', dose: slow(3, reps, [2, 1, 3], 60, 6) });

/** Hip and knee work by phase. */
export const chainLadder: Readonly<Record<PhaseNumber, readonly Task[]>> = {
  1: [
    chain({ exercise: 'bridge', dose: slow(2, 12, [1, 2, 2], 45, 4) }),
    chain({ exercise: 'hip-abduction', dose: slow(2, 12, [1, 1, 2], 45, 4) }),
  ],
  2: [
    chain({ exercise: 'single-leg-bridge', dose: slow(3, 8, [1, 2, 2], 60, 5) }),
    chain({ exercise: 'squat', dose: slow(3, 10, [2, 1, 2], 60, 5) }),
  ],
  3: [
    chain(
      { exercise: 'step-up', dose: slow(3, 10, [2, 1, 2], 60, 6) },
      { exercise: 'squat', dose: slow(3, 12, [2, 1, 2], 60, 6) },
    ),
    hinge,
  ],
  4: [
    chain(
      { exercise: 'step-down', dose: slow(3, 8, [2, 1, 3], 60, 6) },
      { exercise: 'split-squat', dose: slow(3, 8, [2, 1, 3], 60, 6) },
    ),
    hinge,
  ],
  5: [split(10), hinge],
  6: [hinge],
};

/** Easy ankle movement, for any day. */
export const mobilityTask: Task = {
  ladder: 'mobility',
  rule: 'MOBILITY',
  choices: [{ exercise: 'ankle-mobility', dose: slow(2, 20, [1, 0, 1], 15, 1) }],
};

/** Knee over toes at the wall, mid-portion only. */
export const kneeToWallTask: Task = {
  ladder: 'mobility',
  rule: 'MOBILITY',
  choices: [{ exercise: 'knee-to-wall', dose: slow(1, 10, [2, 1, 2], 15, 2) }],
};

/** What is left out by the care that the feet need: bare feet with diabetes, and balance where feeling is lost. */
export const feetFor = {
  none: [],
  shoes: ['towel-curl'],
  'shoes-and-support': ['towel-curl', 'single-leg-balance', 'balance-reach'],
} as const;
