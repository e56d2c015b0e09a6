import type { Point } from '../point.ts';
import type { Arm, FreeLeg, PlantedLeg, Prop, SidePose } from '../pose.ts';

/** Poses that many movements start from. */

/** Height of the hip joint over a seat, and of the seat of an ordinary chair. */
const hipOverSeat = 8.5;
const chairHeight = 39.5;

/** The forefoot on a surface: `heel` is how far the heel is turned up, in degrees. */
export const standing = (x: number, heel = 0, knee = 4, y = 0): PlantedLeg => ({
  at: [x, y],
  lift: heel,
  knee,
});

/** The other leg held off the floor, its shank behind. */
export const lifted: FreeLeg = { hip: 12, knee: 92, ankle: -16 };

/** The arm hanging, and resting on the thigh of someone on a chair (the thigh lifted so far). */
export const hanging: Arm = { shoulder: -4, elbow: 14, wrist: 4 };
export const onThigh = (lift = 0): Arm => ({ hand: [34, 57.5 + lift], hold: 'tips' });
export const onHip: Arm = { shoulder: -42, elbow: 92, wrist: 20 };

export const fingertips = (at: Point): Arm => ({ hand: at, hold: 'tips' });
export const grip = (at: Point): Arm => ({ hand: at, hold: 'grip' });
export const palm = (at: Point): Arm => ({ hand: at, hold: 'palm' });

/** The rail most standing exercises hold on to: just in front of the toes. */
export const rail: Extract<Prop, { kind: 'rail' }> = { kind: 'rail', x: 34, height: 100 };
export const railHand = grip([rail.x, rail.height]);

/** The wall that fingertips touch. */
export const wall: Extract<Prop, { kind: 'wall' }> = { kind: 'wall', x: 50 };
export const wallHand = fingertips([wall.x, 128]);

/** Standing on both feet, heels turned up so far, knees bent so far; `x` is the near ball of the foot. */
export const onTwoFeet = (heel: number, knee = 4, ahead = -5): Omit<SidePose, 'nearArm' | 'farArm'> => ({
  place: { over: 'near', ahead },
  lean: 1,
  near: standing(0, heel, knee),
  far: standing(5, heel, knee),
});

/** Standing on the near foot alone. */
export const onOneFoot = (heel: number, knee = 4, ahead = -4): Omit<SidePose, 'nearArm' | 'farArm'> => ({
  place: { over: 'near', ahead },
  lean: 1,
  near: standing(0, heel, knee),
  far: lifted,
});

/** Sitting on a chair with the forefeet at x, heels turned up so far. */
export const seated = (heel: number, farHeel = heel, x = 52): Omit<SidePose, 'nearArm' | 'farArm'> => ({
  place: { hips: [0, chairHeight + hipOverSeat] },
  lean: 3,
  near: standing(x, heel),
  far: standing(x + 4, farHeel),
});

export const chair: Prop = { kind: 'chair', x: 0, height: chairHeight };
