import { add, bearing, clamp, distance, mix, type Point, turned } from './point.ts';
import type { FrontArm, FrontLeg, FrontPose } from './pose.ts';
import { lengths } from './proportions.ts';

/** A leg in front view: turn out to the side, and how far thigh and shank point to or from the viewer, degrees. */
export type FrontLegJoints = {
  readonly out: number;
  readonly thigh: number;
  readonly shank: number;
  readonly turn: number;
};

export type FrontBody = {
  readonly pelvis: Point;
  readonly roll: number;
  readonly sway: number;
  readonly work: FrontLegJoints;
  readonly other: FrontLegJoints;
  readonly workArm: FrontArm;
  readonly otherArm: FrontArm;
};

export type Side = 'work' | 'other';

/** The working side is on the right of the drawing: its outward turn is counter-clockwise. */
export const signOf = (side: Side): 1 | -1 => (side === 'work' ? 1 : -1);

const cos = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);

/** Hip joints sit closer together than the outline of the pelvis, by the width of the thigh. */
export const hipOffset = lengths.hipToMidline - 6;

const frontHip = (pelvis: Point, roll: number, side: Side): Point =>
  add(pelvis, turned(roll, [signOf(side) * hipOffset, 0]));

/** Length of thigh and shank as the viewer sees them. */
export const seen = (leg: FrontLegJoints): readonly [thigh: number, shank: number] => [
  lengths.thigh * cos(leg.thigh),
  lengths.shank * cos(leg.shank),
];

function legOf(leg: FrontLeg, hip: Point, roll: number, side: Side): FrontLegJoints {
  if ('out' in leg) return { thigh: 0, shank: 0, turn: 0, ...leg };
  const ankle: Point = [leg.at, lengths.ankleHeight + (leg.raised ?? 0)];
  const reach = clamp(distance(hip, ankle) / (lengths.thigh + lengths.shank), 0, 1);
  const bend = (Math.acos(reach) * 180) / Math.PI;
  return { out: -signOf(side) * (bearing(hip, ankle) - roll), thigh: bend, shank: bend, turn: leg.turn ?? 0 };
}

/** Solves a front-view pose: feet that stand stay where they are, the knees bend as far as they must. */
export function solveFront(pose: FrontPose): FrontBody {
  const roll = pose.roll ?? 0;
  return {
    pelvis: pose.pelvis,
    roll,
    sway: pose.sway ?? 0,
    work: legOf(pose.work, frontHip(pose.pelvis, roll, 'work'), roll, 'work'),
    other: legOf(pose.other, frontHip(pose.pelvis, roll, 'other'), roll, 'other'),
    workArm: pose.workArm,
    otherArm: pose.otherArm,
  };
}

function blendLeg(a: FrontLeg, b: FrontLeg, t: number): FrontLeg {
  if ('at' in a && 'at' in b) {
    const step = Math.abs(a.at - b.at) > 0.05 ? 4 * Math.sin(Math.PI * t) : 0;
    return {
      at: mix(a.at, b.at, t),
      raised: mix(a.raised ?? 0, b.raised ?? 0, t) + step,
      turn: mix(a.turn ?? 0, b.turn ?? 0, t),
    };
  }
  if ('out' in a && 'out' in b) {
    return {
      out: mix(a.out, b.out, t),
      thigh: mix(a.thigh ?? 0, b.thigh ?? 0, t),
      shank: mix(a.shank ?? 0, b.shank ?? 0, t),
      turn: mix(a.turn ?? 0, b.turn ?? 0, t),
    };
  }
  throw new Error('In front view a leg stands, or hangs, at every key moment.');
}

const blendArm = (a: FrontArm, b: FrontArm, t: number): FrontArm => ({
  out: mix(a.out, b.out, t),
  elbow: mix(a.elbow, b.elbow, t),
});

/** The front-view pose between two key moments. */
export const blendFront = (a: FrontPose, b: FrontPose, t: number): FrontPose => ({
  pelvis: [mix(a.pelvis[0], b.pelvis[0], t), mix(a.pelvis[1], b.pelvis[1], t)],
  roll: mix(a.roll ?? 0, b.roll ?? 0, t),
  sway: mix(a.sway ?? 0, b.sway ?? 0, t),
  work: blendLeg(a.work, b.work, t),
  other: blendLeg(a.other, b.other, t),
  workArm: blendArm(a.workArm, b.workArm, t),
  otherArm: blendArm(a.otherArm, b.otherArm, t),
});

/** The places along a leg in front view; the ankle of a standing leg stays at its place. */
export function frontLegPoints(
  body: FrontBody,
  side: Side,
): { readonly hip: Point; readonly knee: Point; readonly ankle: Point } {
  const leg = body[side];
  const hip = frontHip(body.pelvis, body.roll, side);
  const turn = body.roll - signOf(side) * leg.out;
  const [thigh, shank] = seen(leg);
  const knee = add(hip, turned(turn, [0, thigh]));
  return { hip, knee, ankle: add(knee, turned(turn, [0, shank])) };
}
