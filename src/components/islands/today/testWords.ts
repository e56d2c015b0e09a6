import type { SelfTest } from '../../../planner/selfTests.ts';

/** How a self-test is called, done and noted. */
export type TestWords = {
  readonly title: string;
  /** Rule of section o of the rule book. */
  readonly rule: string;
  /** How to do it, in steps. */
  readonly steps: readonly string[];
  /** What is noted of each leg; missing where only pain is. */
  readonly legs?: {
    readonly label: string;
    readonly unit: string;
    readonly most: number;
    readonly whole: boolean;
  };
  /** The pain that is noted; missing where only the legs are. */
  readonly pain?: string;
};

/** The self-tests in words (rules O3 to O6). */
export const testWords = {
  raises: {
    title: 'One-leg heel raises',
    rule: 'O3',
    steps: [
      'Leave it on the day after a hard session, and when a raise hurts above 3.',
      'Warm up with ten raises on both legs. Stand on a flat floor, fingertips on a wall, knee straight.',
      'Rise on one leg to full height each time: one second up, one second down.',
      'Stop when the height or the pace goes, the knee bends, or pain passes 3. Rest 3 minutes, then the other leg.',
    ],
    legs: { label: 'Raises in a row', unit: 'raises', most: 200, whole: true },
  },
  'ten-hops': {
    title: 'Ten hops in place',
    rule: 'O4',
    steps: [
      'Only when walking and heel raises are comfortable. Shoes on, firm floor.',
      'Ten small, even hops on the sore leg. With both sore, on each, and note the worse.',
      'Stop at pain 4, or if you limp.',
    ],
    pain: 'Worst pain in ten hops',
  },
  'hop-distance': {
    title: 'Three hops for distance',
    rule: 'O4',
    steps: [
      'Warm up, shoes on, firm floor. Stand on one leg with the toes at a line.',
      'Hop forward and land still on the same leg. Measure from the line to the toes.',
      'Three hops on each leg; note the best. Stop at pain 4, or if you limp.',
    ],
    legs: { label: 'Best hop', unit: 'cm', most: 400, whole: false },
    pain: 'Worst pain in the hops',
  },
  'ten-steps': {
    title: 'Ten steps in the morning',
    rule: 'O6',
    steps: [
      'Out of bed, before anything else: walk ten steps at your usual pace, always on the same floor.',
      'Score the worst pain of these ten steps.',
    ],
    pain: 'Worst pain in the first ten steps',
  },
  'knee-to-wall': {
    title: 'Knee to wall',
    rule: 'O5',
    steps: [
      'Only with pain in the tendon itself, not on the heel bone. Stop at a pinch or sharp pain.',
      'Foot flat, toes towards a wall. Bend the knee to the wall; the heel stays down.',
      'Slide the foot back until the knee only just touches. Measure from the big toe to the wall. Then the other leg.',
    ],
    legs: { label: 'Big toe to wall', unit: 'cm', most: 40, whole: false },
  },
} as const satisfies Record<SelfTest, TestWords>;
