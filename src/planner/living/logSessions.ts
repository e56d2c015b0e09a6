import type { SelfTest } from '../selfTests.ts';

/** The session name of an entry that remembers that the red flags were asked again before a gate (rule gate:ask). */
export const gateCheck = 'gate-check';

/** The session name of an entry that holds a self-test. */
export const testSessions = {
  raises: 'test-raises',
  'ten-hops': 'test-hop',
  'hop-distance': 'test-hop-distance',
  'ten-steps': 'test-steps',
  'knee-to-wall': 'test-knee',
} as const satisfies Record<SelfTest, string>;

/** The exercise under which a hop for distance, and knee to wall, stand in the sets of the log. */
export const measuredExercises = {
  'hop-distance': 'single-leg-forward-hop',
  'knee-to-wall': 'knee-to-wall',
} as const satisfies Partial<Record<SelfTest, string>>;
