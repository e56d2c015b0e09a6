import { add, mix, type Point, turned } from './point.ts';
import { foot, lengths } from './proportions.ts';

/** Joint angles of a leg, degrees: flexion, dorsiflexion and extension positive. */
export type LegJoints = {
  readonly hip: number;
  readonly knee: number;
  readonly ankle: number;
  readonly toes: number;
  /** How far the arch is drawn up, 0 to 1. */
  readonly dome: number;
};

/** Joint angles of an arm, degrees, flexion positive; and whether the hand is closed. */
export type ArmJoints = { readonly shoulder: number; readonly elbow: number; readonly wrist: number };

/** A body in side view with every joint known. */
export type SideBody = {
  readonly hips: Point;
  readonly lean: number;
  readonly head: number;
  readonly near: LegJoints;
  readonly far: LegJoints;
  readonly nearArm: ArmJoints;
  readonly farArm: ArmJoints;
  readonly ground: number;
};

export type Limb = 'near' | 'far';

/** The places along a leg. */
export type LegPoints = {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly heel: Point;
  /** Centre of the joint at the ball. */
  readonly ball: Point;
  readonly toes: Point;
  /** Clockwise turn of the foot from level. */
  readonly footTurn: number;
};

export function legPoints(body: SideBody, limb: Limb): LegPoints {
  const { hip, knee, ankle, toes } = body[limb];
  const thighTurn = body.lean - hip;
  const shankTurn = thighTurn + knee;
  const footTurn = shankTurn - ankle;
  const kneeAt = add(body.hips, turned(thighTurn, [0, lengths.thigh]));
  const ankleAt = add(kneeAt, turned(shankTurn, [0, lengths.shank]));
  const ball = add(ankleAt, turned(footTurn, foot.ball));
  return {
    hip: body.hips,
    knee: kneeAt,
    ankle: ankleAt,
    heel: add(ankleAt, turned(footTurn, foot.heel)),
    ball,
    toes: add(ball, turned(footTurn - toes, [foot.toes, 0])),
    footTurn,
  };
}

export type ArmPoints = {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  readonly grip: Point;
  readonly tips: Point;
};

/** From the wrist to the middle of a closed hand, and to the fingertips that touch. */
export const handReach = { grip: 7, tips: 0.94 * lengths.hand, palm: 0 } as const;

export const shoulderOf = (hips: Point, lean: number): Point => add(hips, turned(lean, [0, -lengths.trunk]));

export function armPoints(body: SideBody, limb: Limb): ArmPoints {
  const { shoulder, elbow, wrist } = limb === 'near' ? body.nearArm : body.farArm;
  const from = shoulderOf(body.hips, body.lean);
  const upperTurn = body.lean - shoulder;
  const lowerTurn = upperTurn - elbow;
  const elbowAt = add(from, turned(upperTurn, [0, lengths.upperArm]));
  const wristAt = add(elbowAt, turned(lowerTurn, [0, lengths.forearm]));
  const handTurn = lowerTurn - wrist;
  return {
    shoulder: from,
    elbow: elbowAt,
    wrist: wristAt,
    grip: add(wristAt, turned(handTurn, [0, handReach.grip])),
    tips: add(wristAt, turned(handTurn, [0, handReach.tips])),
  };
}

/** Centre of the head. */
export const headOf = (body: SideBody): Point =>
  add(
    add(shoulderOf(body.hips, body.lean), turned(body.lean, [0.6, -3])),
    turned(body.lean + body.head, [1.2, -(lengths.neck - 3 + lengths.head / 2)]),
  );

const betweenLegs = (a: LegJoints, b: LegJoints, t: number): LegJoints => ({
  hip: mix(a.hip, b.hip, t),
  knee: mix(a.knee, b.knee, t),
  ankle: mix(a.ankle, b.ankle, t),
  toes: mix(a.toes, b.toes, t),
  dome: mix(a.dome, b.dome, t),
});

const betweenArms = (a: ArmJoints, b: ArmJoints, t: number): ArmJoints => ({
  shoulder: mix(a.shoulder, b.shoulder, t),
  elbow: mix(a.elbow, b.elbow, t),
  wrist: mix(a.wrist, b.wrist, t),
});

/** What a browser draws between two bodies: every joint turned, and the hips moved, by the same part of the way. */
export const between = (a: SideBody, b: SideBody, t: number): SideBody => ({
  hips: [mix(a.hips[0], b.hips[0], t), mix(a.hips[1], b.hips[1], t)],
  lean: mix(a.lean, b.lean, t),
  head: mix(a.head, b.head, t),
  near: betweenLegs(a.near, b.near, t),
  far: betweenLegs(a.far, b.far, t),
  nearArm: betweenArms(a.nearArm, b.nearArm, t),
  farArm: betweenArms(a.farArm, b.farArm, t),
  ground: mix(a.ground, b.ground, t),
});
