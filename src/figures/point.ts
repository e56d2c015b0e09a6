/** A place in the plane of the drawing, in centimetres: x to the right, y up. */
export type Point = readonly [x: number, y: number];

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const subtract = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/**
 * A vector of a segment's own frame (x to the front, y down the segment) turned clockwise by so many degrees and
 * brought into the plane, where y points up.
 */
export function turned(angle: number, [x, y]: readonly [number, number]): Point {
  const [cos, sin] = [Math.cos(radians(angle)), Math.sin(radians(angle))];
  return [x * cos - y * sin, -(x * sin + y * cos)];
}

/** Clockwise turn, in degrees, of a segment that hangs straight down when it points from one place to another. */
export const bearing = (from: Point, to: Point): number =>
  degrees(Math.atan2(-(to[0] - from[0]), -(to[1] - from[1])));

/** Angle of a triangle between two sides, opposite the third, in degrees. */
const cornerAngle = (side: number, other: number, opposite: number): number =>
  degrees(Math.acos(clamp((side ** 2 + other ** 2 - opposite ** 2) / (2 * side * other), -1, 1)));

/**
 * The two joint angles with which a limb of two bones reaches from its root to a target: how far the first bone
 * stands off the straight line, and how far the joint between the bones is bent, both in degrees.
 */
export function twoBone(
  upper: number,
  lower: number,
  reach: number,
): { readonly off: number; readonly bend: number } {
  const span = clamp(reach, Math.abs(upper - lower) + 1e-9, upper + lower);
  return { off: cornerAngle(upper, span, lower), bend: 180 - cornerAngle(upper, lower, span) };
}

/** Straight-line length of a limb of two bones whose joint is bent by so many degrees. */
export const spanOf = (upper: number, lower: number, bend: number): number =>
  Math.sqrt(upper ** 2 + lower ** 2 + 2 * upper * lower * Math.cos(radians(bend)));
