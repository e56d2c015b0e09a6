import type { PhaseNumber } from '../../schemas/plan.ts';
import { calfLadder } from './calfRungs.ts';

export { calfLadder, lightCalf } from './calfRungs.ts';

/** The phase of a rung; past the end it is the last. */
export const phaseOf = (rung: number): PhaseNumber => calfLadder[rung - 1]?.phase ?? 6;

/** The last rung of a phase. */
export const lastRungOf = (phase: PhaseNumber): number =>
  calfLadder.findLastIndex((rung) => rung.phase === phase) + 1;

/** How many rungs a phase has. */
export const rungsIn = (phase: PhaseNumber): number =>
  calfLadder.filter((rung) => rung.phase === phase).length;
