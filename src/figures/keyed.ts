import type { SideBody } from './body.ts';
import type { SidePose } from './pose.ts';
import { solve } from './solve.ts';

/** A key moment with its solved body. */
export type Keyed = { readonly pose: SidePose; readonly body: SideBody };

/** Four key moments in a row: a way leads from the second to the third. */
export type Four = readonly [Keyed, Keyed, Keyed, Keyed];

/** Solves a key moment. */
export const keyed = (pose: SidePose): Keyed => ({ pose, body: solve(pose) });

/** What four key moments have for one measure. */
export const each = <T>(four: Four, pick: (keyed: Keyed) => T): readonly [T, T, T, T] => [
  pick(four[0]),
  pick(four[1]),
  pick(four[2]),
  pick(four[3]),
];
