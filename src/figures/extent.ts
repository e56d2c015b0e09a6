import { armPoints, headOf, legPoints, type SideBody } from './body.ts';
import { type FrontBody, frontLegPoints } from './front.ts';
import type { Drawn } from './motion.ts';
import { add, type Point, turned } from './point.ts';
import type { Figure } from './pose.ts';
import { lengths } from './proportions.ts';
import { propExtent } from './props.ts';

/** A part of the plane, in centimetres. */
export type Box = {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
};
/** A part of the drawing, in its own units. */
export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Room around everything, and under the floor. */
const margin = 7;
const underFloor = 5;
/** The largest scale of a whole person, so that standing figures are alike in size. */
const largest = 1.05;

const sidePoints = (body: SideBody): readonly Point[] => {
  const head = headOf(body);
  const limbs = (['near', 'far'] as const).flatMap((limb) => {
    const { hip, knee, ankle, heel, ball, toes } = legPoints(body, limb);
    const { shoulder, elbow, wrist, tips } = armPoints(body, limb);
    return [hip, knee, ankle, heel, ball, toes, shoulder, elbow, wrist, tips];
  });
  return [...limbs, add(head, [-10, -10]), add(head, [10, 11])];
};

const frontPoints = (body: FrontBody): readonly Point[] => {
  const legs = (['work', 'other'] as const).flatMap((side) => {
    const { hip, knee, ankle } = frontLegPoints(body, side);
    return [hip, knee, ankle];
  });
  const crown = turned(body.roll, [0, -(lengths.trunk + lengths.neck + lengths.head)]);
  const reach = [-36, 36].map((x) => add(body.pelvis, turned(body.roll, [x, -20])));
  return [...legs, add(body.pelvis, crown), ...(Math.abs(body.roll) < 45 ? reach : [])];
};

/** Whether a level floor is drawn: not in water, on a slope, or in a close view of hanging feet. */
export const hasFloor = (figure: Figure): boolean =>
  !(figure.view === 'front' && figure.close) &&
  !(figure.props ?? []).some(({ kind }) => kind === 'water' || kind === 'slope');

/** The part of the plane that a movement needs from its first moment to its last. */
export function extentOf(figure: Figure, drawn: Drawn): Box {
  if (figure.close) {
    const { from, to } = figure.close;
    return { left: from[0], bottom: from[1], right: to[0], top: to[1] };
  }
  const points = [
    ...(drawn.view === 'side' ? drawn.bodies.flatMap(sidePoints) : drawn.bodies.flatMap(frontPoints)),
    ...(figure.props ?? []).flatMap(propExtent),
    figure.arrow.from,
    figure.arrow.to,
  ];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    left: Math.min(...xs) - margin,
    right: Math.max(...xs) + margin,
    bottom: (hasFloor(figure) ? 0 : Math.min(...ys) - margin) - underFloor,
    top: Math.max(...ys) + margin,
  };
}

/** How large a box may be drawn in an area. */
export const scaleIn = (figure: Figure, box: Box, area: Area): number =>
  Math.min(
    area.width / (box.right - box.left),
    area.height / (box.top - box.bottom),
    figure.close ? Number.POSITIVE_INFINITY : largest,
  );
