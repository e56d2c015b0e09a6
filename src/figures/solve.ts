import {
  type ArmJoints,
  handReach,
  type LegJoints,
  type Limb,
  legPoints,
  type SideBody,
  shoulderOf,
} from './body.ts';
import { add, bearing, distance, type Point, spanOf, subtract, turned, twoBone } from './point.ts';
import type { Arm, Leg, PedalLeg, PlantedLeg, SidePose } from './pose.ts';
import { ballRadius, foot, lengths } from './proportions.ts';
import type { Surface } from './surface.ts';

export const isPlanted = (leg: Leg): leg is PlantedLeg => 'at' in leg;
export const isPedal = (leg: Leg): leg is PedalLeg => 'pedal' in leg;

/** Where a planted foot's ankle is, how the foot is turned, and how the toes bend to lie on the surface. */
type FootHold = {
  readonly ankle: Point;
  readonly footTurn: number;
  readonly toes: number;
  readonly dome: number;
};

function footHold(leg: PlantedLeg | PedalLeg): FootHold {
  if (isPedal(leg)) {
    const { centre, radius, turn } = leg.pedal;
    const angle = (turn * Math.PI) / 180;
    const pedal: Point = [centre[0] + radius[0] * Math.sin(angle), centre[1] + radius[1] * Math.cos(angle)];
    // The middle of the foot, a little behind the ball, is over the pedal.
    const under = turned(leg.lift, [foot.ball[0] - 3.2, lengths.ankleHeight]);
    return { ankle: subtract(pedal, under), footTurn: leg.lift, toes: 0, dome: 0 };
  }
  const { at, on = 'ball', lift = 0, slope = 0, toes = 0, dome = 0 } = leg;
  if (on === 'heel') {
    const footTurn = -slope - lift;
    return { ankle: subtract(at, turned(footTurn, foot.heel)), footTurn, toes, dome };
  }
  const footTurn = lift - slope;
  const joint = add(at, turned(-slope, [0, -ballRadius]));
  return { ankle: subtract(joint, turned(footTurn, foot.ball)), footTurn, toes: lift + toes, dome };
}

/** Joints of a leg from the hips to a foothold: the knee always points to the front. */
function reachFoot(hips: Point, lean: number, hold: FootHold): LegJoints {
  const { off, bend } = twoBone(lengths.thigh, lengths.shank, distance(hips, hold.ankle));
  const thighTurn = bearing(hips, hold.ankle) - off;
  return {
    hip: lean - thighTurn,
    knee: bend,
    ankle: thighTurn + bend - hold.footTurn,
    toes: hold.toes,
    dome: hold.dome,
  };
}

/** Joints of an arm whose hand touches a place: the elbow always points back. */
function reachHand(shoulder: Point, lean: number, arm: Extract<Arm, { hand: Point }>): ArmJoints {
  const lower = lengths.forearm + handReach[arm.hold];
  const { off, bend } = twoBone(lengths.upperArm, lower, distance(shoulder, arm.hand));
  const upperTurn = bearing(shoulder, arm.hand) + off;
  // A flat hand points up the wall; otherwise hand and forearm are in line.
  const wrist = arm.hold === 'palm' ? 180 + (upperTurn - bend) : 0;
  return { shoulder: lean - upperTurn, elbow: bend, wrist };
}

const jointsOf = (leg: Leg, hips: Point, lean: number): LegJoints =>
  isPlanted(leg) || isPedal(leg) ? reachFoot(hips, lean, footHold(leg)) : { toes: 0, dome: 0, ...leg };

const armJointsOf = (arm: Arm, hips: Point, lean: number): ArmJoints =>
  'hand' in arm ? reachHand(shoulderOf(hips, lean), lean, arm) : { wrist: 0, ...arm };

/** The hips of a pose, before any correction. */
function hipsOf(pose: SidePose): Point {
  const { place } = pose;
  if ('hips' in place) return place.hips;
  if ('shoulders' in place) return subtract(place.shoulders, turned(pose.lean, [0, -lengths.trunk]));
  const leg = pose[place.over];
  if (!isPlanted(leg)) throw new Error('The hips can only be placed over a planted foot.');
  const { ankle } = footHold(leg);
  const x = leg.at[0] + place.ahead;
  const span = spanOf(lengths.thigh, lengths.shank, leg.knee ?? 0);
  return [x, ankle[1] + Math.sqrt(Math.max(0, span ** 2 - (x - ankle[0]) ** 2))];
}

const legLength = lengths.thigh + lengths.shank;

/** Hips lowered, where they must be, until every planted foot can be reached. */
function withinReach(hips: Point, legs: readonly Leg[]): Point {
  return legs.reduce<Point>((at, leg) => {
    if (!isPlanted(leg) && !isPedal(leg)) return at;
    const { ankle } = footHold(leg);
    const across = Math.min(Math.abs(at[0] - ankle[0]), legLength);
    const highest = ankle[1] + Math.sqrt(legLength ** 2 - across ** 2);
    return [at[0], Math.min(at[1], highest)];
  }, hips);
}

/** Solves a pose: every joint angle, with planted feet and holding hands where the pose puts them. */
export function solve(pose: SidePose): SideBody {
  const hips = withinReach(hipsOf(pose), [pose.near, pose.far]);
  return {
    hips,
    lean: pose.lean,
    head: pose.head ?? 0,
    near: jointsOf(pose.near, hips, pose.lean),
    far: jointsOf(pose.far, hips, pose.lean),
    nearArm: armJointsOf(pose.nearArm, hips, pose.lean),
    farArm: armJointsOf(pose.farArm, hips, pose.lean),
    ground: pose.ground ?? 0,
  };
}

/** How far the lowest part of a foot is over the surface. */
const clearance = (body: SideBody, limb: Limb, surface: Surface): number => {
  const { heel, ball, toes } = legPoints(body, limb);
  const over = ([x, y]: Point, thickness: number): number => y - thickness - surface(x);
  return Math.min(over(heel, 0), over(ball, ballRadius), over(toes, 1));
};

/** Parts of a millimetre do not count as touching. */
const touching = -0.02;

/** A swinging leg bent at hip and knee until its foot clears what is under it. */
export function clearOf(surface: Surface, body: SideBody, limb: Limb): SideBody {
  let clear = body;
  for (let tries = 0; tries < 80 && clearance(clear, limb, surface) < touching; tries += 1) {
    const leg = clear[limb];
    const ankle = leg.ankle < 10 ? Math.min(leg.ankle + 0.5, 10) : leg.ankle;
    clear = { ...clear, [limb]: { ...leg, hip: leg.hip + 0.5, knee: leg.knee + 1, ankle } };
  }
  return clear;
}
