import type { Point } from './point.ts';

/**
 * The words in which movements are written down. All angles are degrees, all lengths centimetres for a person
 * 170 cm tall. The person faces right; the floor is y = 0. "Near" limbs are those on the viewer's side.
 */

/** A leg given by its joints. Flexion of hip and knee, dorsiflexion of the ankle and extension of the toes are positive. */
export type FreeLeg = {
  readonly hip: number;
  readonly knee: number;
  readonly ankle: number;
  readonly toes?: number;
};

/** A leg whose foot rests on something; hip, knee and ankle follow from it. */
export type PlantedLeg = {
  /** Where the ball of the foot touches (with `on: 'heel'`, where the heel touches). */
  readonly at: Point;
  /** What stays down: ball and toes while the heel lifts, or the heel while the forefoot lifts. Default: ball. */
  readonly on?: 'ball' | 'heel';
  /** How far the free end of the foot is turned up off the surface; below zero the heel hangs under it. */
  readonly lift?: number;
  /** Slope of the surface under the foot, rising to the front. */
  readonly slope?: number;
  /** Bend of the knee: read only when the hips are placed over this leg. */
  readonly knee?: number;
  /** Bend of the toes against the surface, below zero for curled. */
  readonly toes?: number;
  /** How far the arch is drawn up, 0 to 1. */
  readonly dome?: number;
};

/** A leg whose foot goes round with a pedal. */
export type PedalLeg = {
  readonly pedal: {
    readonly centre: Point;
    /** Half width and half height of the pedal's path. */
    readonly radius: readonly [number, number];
    /** Place on the path, clockwise from the top. */
    readonly turn: number;
  };
  /** Turn of the foot, heel up. */
  readonly lift: number;
};

export type Leg = FreeLeg | PlantedLeg | PedalLeg;

/** An arm by its joints, or by what the hand holds. Shoulder and elbow flexion are positive. */
export type Arm =
  | { readonly shoulder: number; readonly elbow: number; readonly wrist?: number }
  | {
      readonly hand: Point;
      /** Closed round a bar, touching with the fingertips, or flat against a wall. */
      readonly hold: 'grip' | 'tips' | 'palm';
    };

/** Where the body is: the hip joint itself, the hips ahead of a planted foot's ball, or shoulders that lie still. */
export type Place =
  | { readonly hips: Point }
  | { readonly over: 'near' | 'far'; readonly ahead: number }
  | { readonly shoulders: Point };

export type SidePose = {
  readonly place: Place;
  /** Lean of the trunk to the front; -90 lies on the back, 90 on the front. */
  readonly lean: number;
  /** Bend of the neck to the front. */
  readonly head?: number;
  readonly near: Leg;
  readonly far: Leg;
  readonly nearArm: Arm;
  readonly farArm: Arm;
  /** How far the ground has passed under the body, for walking and running. */
  readonly ground?: number;
};

/** A leg seen from the front; `out` is away from the midline. */
export type FrontLeg =
  /** Standing at x, or with the ankle held so high; the knee bends towards the viewer as far as it must. */
  | { readonly at: number; readonly raised?: number; readonly turn?: number }
  /** By its joints: out to the side; thigh and shank towards (or away from) the viewer; turn of the sole inwards. */
  | { readonly out: number; readonly thigh?: number; readonly shank?: number; readonly turn?: number };

export type FrontArm = { readonly out: number; readonly elbow: number };

/** A body seen from the front. The working side is on the right of the drawing. */
export type FrontPose = {
  /** Middle of the line between the hip joints. */
  readonly pelvis: Point;
  /** Turn of the whole body, clockwise; -90 lies on the side with the head to the left. */
  readonly roll?: number;
  /** Sideways lean of the trunk. */
  readonly sway?: number;
  readonly work: FrontLeg;
  readonly other: FrontLeg;
  readonly workArm: FrontArm;
  readonly otherArm: FrontArm;
};

/** Something a band may be tied to; the foot's two edges are for front views. */
export type Tie = 'nearHand' | 'farHand' | 'nearBall' | 'farBall' | 'outerEdge' | 'innerEdge' | Point;

export type Prop =
  | { readonly kind: 'wall'; readonly x: number }
  | { readonly kind: 'rail'; readonly x: number; readonly height: number }
  | { readonly kind: 'step'; readonly from: number; readonly to: number; readonly height: number }
  | { readonly kind: 'chair'; readonly x: number; readonly height: number }
  | { readonly kind: 'bench'; readonly x: number; readonly height: number }
  | { readonly kind: 'mat'; readonly from: number; readonly to: number }
  | { readonly kind: 'grass'; readonly from: number; readonly to: number }
  | { readonly kind: 'slope'; readonly degrees: number }
  | { readonly kind: 'wedge'; readonly from: number; readonly to: number; readonly height: number }
  | { readonly kind: 'roller'; readonly at: Point; readonly radius: number }
  | { readonly kind: 'towel'; readonly from: number; readonly to: number }
  | { readonly kind: 'water'; readonly y: number }
  | { readonly kind: 'bike'; readonly centre: Point; readonly seat: Point; readonly bar: Point }
  | { readonly kind: 'elliptical'; readonly centre: Point }
  | { readonly kind: 'legPress'; readonly platform: number }
  | { readonly kind: 'kneePad' }
  | { readonly kind: 'band'; readonly ties: readonly Tie[] }
  | { readonly kind: 'post'; readonly x: number; readonly height: number }
  | { readonly kind: 'calfMachine'; readonly x: number }
  | { readonly kind: 'backpack' | 'dumbbell' | 'bag' | 'belt' | 'kneeBand' };

/** The tissue to pick out. */
export type Tissue =
  | 'calf'
  | 'shin'
  | 'arch'
  | 'thigh'
  | 'hamstring'
  | 'glute'
  /** Front views only: the outside of the hip, and the muscles along either side of the shank. */
  | 'hip'
  | 'outerShank'
  | 'innerShank';

/** One arrow: the way the movement goes. `bend` bows it to the left of its way. */
export type Arrow = { readonly from: Point; readonly to: Point; readonly bend?: number };

/** How the key moments follow each other. */
export type Timing =
  /**
   * There and back: up through the key moments to the last, a hold there, and down to the first again. `down`
   * says at which key moment the way down starts, if not the last. `cut` leaves out the way back: the drawing
   * holds the end and starts again, as after a jump.
   */
  | {
      readonly kind: 'rep';
      readonly tempo: readonly [up: number, hold: number, down: number];
      readonly down?: number;
      readonly cut?: true;
    }
  /**
   * Round and round in so many seconds. `mirrored` goes on with the same moments for the other side; `ground` is
   * how far the ground passes in one round.
   */
  | {
      readonly kind: 'cycle';
      readonly seconds: number;
      readonly mirrored?: boolean;
      readonly ground?: number;
    };

type Common = {
  /** Where and how, in words, for the alternative text: "Standing on the edge of a step, one hand on a rail". */
  readonly setting: string;
  /** Overrides the alternative text that is built from the poses. */
  readonly words?: string;
  readonly timing: Timing;
  readonly props?: readonly Prop[];
  readonly work: Tissue;
  readonly arrow: Arrow;
  /** Which key moments are drawn as start and end; default the first and the second. */
  readonly stills?: readonly [start: number, end: number];
  /** Part of the plane to show, for a close view; default: everything. */
  readonly close?: { readonly from: Point; readonly to: Point };
  /** Leaves out the far leg, for a close view of one foot. */
  readonly alone?: boolean;
};

export type SideFigure = Common & { readonly view: 'side'; readonly keys: readonly SidePose[] };
export type FrontFigure = Common & { readonly view: 'front'; readonly keys: readonly FrontPose[] };

/** A movement: what to draw for one exercise. */
export type Figure = SideFigure | FrontFigure;
