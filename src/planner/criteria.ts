import { otherRaises, raisesToReach, soreRaises } from './factors.ts';
import type { Tested } from './living/measured.ts';

/**
 * The criteria of the gates (rule book section c) that a test at home answers, of the answers with what the tests have
 * measured since in their place: true, false, or null where neither says.
 */

/** At most so much; null where it is not known. */
export const atMost = (value: number | null | undefined, limit: number): boolean | null =>
  value === null || value === undefined ? null : value <= limit;
/** At least so much; null where it is not known. */
export const atLeast = (value: number | null | undefined, limit: number): boolean | null =>
  value === null || value === undefined ? null : value >= limit;
/** All of several; false wins over what is not known. */
export const both = (...parts: readonly (boolean | null)[]): boolean | null =>
  parts.includes(false) ? false : parts.includes(null) ? null : true;

/** So many mornings of the last seven must be noted before they can be called steady, and lie this close (rule B5). */
const morningsNeeded = 5;
const steadyWithin = 1;
/** Gate to running: first steps at most this sore. */
const firstStepsAllowed = 2;
/** Rules C5 and O4, gates 4–5 and 5–6: the sore side at this share of the other. */
const alike = 0.9;

/** Gate 2–3: so many one-leg raises in a row, or at least so much of the other side. */
const raisesShare = 0.7;
/** Gate to running: the sore side at least at this share of the other. */
const raisesShareToRun = 0.8;

/** Whether the sore side does so many raises in a row, or seven tenths of the other side. */
export function raisesInARow(profile: Tested, raises: number): boolean | null {
  const [sore, other] = [soreRaises(profile), otherRaises(profile)];
  if (sore === undefined) return null;
  return sore >= raises || (other !== undefined && sore >= raisesShare * other);
}

/** Whether the sore side does so many raises in a row, and four fifths of the other, or stronger, side. */
export function raisesToRun(profile: Tested, raises: number): boolean | null {
  const [sore, other] = [soreRaises(profile), raisesToReach(profile)];
  if (sore === undefined) return null;
  return sore >= raises && (other === undefined || sore >= raisesShareToRun * other);
}

/** Raises in a row that gate 2–3 asks for: 15, or 80 % of the norm where that is lower. */
export const raisesToClimb = (norm: number): number => Math.min(15, Math.ceil(0.8 * norm));
/** Raises in a row that the gate to running asks for: 20, or 80 % of the norm where that is lower. */
export const raisesToStartRunning = (norm: number): number => Math.min(20, Math.ceil(0.8 * norm));

/** Whether the sore leg hops nearly as far as the other; with both sore, whether the two are alike. */
export function hopsAlike({ side, measured }: Tested): boolean | null {
  const { left, right } = measured?.hopCm ?? { left: null, right: null };
  if (left === null || right === null) return null;
  const [sore, other] =
    side === 'both'
      ? [Math.min(left, right), Math.max(left, right)]
      : side === 'left'
        ? [left, right]
        : [right, left];
  return other === 0 ? null : sore / other >= alike;
}

/** Whether low hops hurt less than 3: ten hops on one leg ask for more, so a test of those answers it. */
export function lowHops({ tolerance, measured }: Tested): boolean | null {
  if (typeof measured?.hopPain === 'number') return measured.hopPain < 3;
  return (tolerance.hopPain ?? 0) >= 3 ? false : null;
}

/** Whether the two legs are alike in the heel-raise test; null without a test of both. */
export function raisesSides({ measured }: Tested): boolean | null {
  const { left, right } = measured?.raises ?? { left: null, right: null };
  if (left === null || right === null) return null;
  return Math.min(left, right) >= alike * Math.max(left, right);
}

/** Whether both legs reach the norm in the heel-raise test, and are alike; null without a test of both. */
export function raisesAtNorm(profile: Tested, norm: number): boolean | null {
  const { left, right } = profile.measured?.raises ?? { left: null, right: null };
  if (left === null || right === null) return null;
  return Math.min(left, right) >= norm && raisesSides(profile) === true;
}

/**
 * Whether first steps are at 2 or less and steady: by the mornings noted, where there are enough of them, and the
 * ten-step walk; else by the answers, which can say no but not yes.
 */
export function firstStepsSteady({ tolerance, measured }: Tested): boolean | null {
  const mornings = measured?.mornings ?? [];
  if (mornings.some((pain) => pain > firstStepsAllowed)) return false;
  if (mornings.length >= morningsNeeded)
    return (
      (measured?.tenStepsPain ?? 0) <= firstStepsAllowed &&
      Math.max(...mornings) - Math.min(...mornings) <= steadyWithin
    );
  return (tolerance.firstStepsPain ?? 0) > firstStepsAllowed ? false : null;
}
