import { armPoints, legPoints, type SideBody } from './body.ts';
import { type FrontBody, frontLegPoints } from './front.ts';
import type { Drawn } from './motion.ts';
import { add, type Point, turned } from './point.ts';
import type { Figure, Tie } from './pose.ts';
import { foot, lengths } from './proportions.ts';
import { type Clock, path, short } from './svg.ts';

/** Things the body carries, drawn in the frame of the segment that carries them. */
export const carriedShapes = {
  /** On the trunk. */
  backpack: '<path d="M-7-50C-13-53-24-50-25-41L-24.5-22C-24-17-12-17-8-19Z"/>',
  /** Pad on the shoulders; its lever, with a handle, goes to the column of the machine behind the body. */
  calfMachine: '<path d="M-10.5-57.5C-5-56 4-56 9.5-57.5V-51.5H-10.5Z"/>',
  lever: '<path d="M0-54H60M21-54V-44" fill="none" stroke-width="3.4"/>',
  /** Round the waist. */
  belt: '<path d="M-9-25L11.4-25L11-15L-8.4-15Z"/>',
  /** In the closed hand, seen from the side. */
  dumbbell: '<path d="M-13 2h5v7h-5zM8 2h5v7h-5zM-8 4h16v3h-16z"/>',
  /** Across the thigh above the knee. */
  bag: '<path d="M6.6 22C9 16 15 15 17.4 20C19.4 26 19.4 34 17 40C14.6 44.4 9 44 6.2 40Z"/><path d="M12.4 18.6L11.8 42" fill="none"/>',
  kneePad:
    '<path d="M9 35L13 66" fill="none" stroke-width="3"/><circle cx="13" cy="68" r="10"/><path d="M7.6 26H13.6V43H7.6Z"/>',
  /** Seat and back of a leg press, sliding with the hips. */
  carriage:
    '<path d="M-5 9.5L-57-22.5L-60-18L-9 14.5H26V9.5ZM-4 14.5H20V18H-4Z"/><circle cx="-1" cy="20.6" r="2.4"/><circle cx="17" cy="20.6" r="2.4"/>',
} as const;

/** Where the middle of the foot meets a pedal. */
const pedalPoint = (body: SideBody, limb: 'near' | 'far'): Point => {
  const { ankle, footTurn } = legPoints(body, limb);
  return add(ankle, turned(footTurn, [foot.ball[0] - 3.2, lengths.ankleHeight]));
};

function sideTie(tie: Tie, body: SideBody): Point {
  if (typeof tie !== 'string') return tie;
  const limb = tie.startsWith('near') ? 'near' : 'far';
  return tie.endsWith('Hand') ? armPoints(body, limb).grip : legPoints(body, limb).ball;
}

function frontTie(tie: Tie, body: FrontBody): Point {
  if (typeof tie !== 'string') return tie;
  const { ankle } = frontLegPoints(body, 'work');
  return add(ankle, turned(body.work.turn, [tie === 'outerEdge' ? 4.6 : -4.8, 3.4]));
}

const polyline = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${short(x)} ${short(-y)}`).join('L')}`;

/** A band with a gap on either side, so that it shows on a limb as well as on the ground. */
const band = (shapes: readonly string[], clock: Clock, width: number): string =>
  `<g class="fig-gap">${path('', shapes, clock, ` fill="none" stroke-width="${short(width + 2.4)}"`)}</g>` +
  path('fig-band', shapes, clock, ` fill="none" stroke-width="${short(width)}"`);

/** Draws what follows the body from outside: bands, cranks and pedals. */
export function drawFollowing(figure: Figure, drawn: Drawn, clock: Clock): string {
  return (figure.props ?? [])
    .map((prop) => {
      if (prop.kind === 'band') {
        const shapes =
          drawn.view === 'side'
            ? drawn.bodies.map((body) => polyline(prop.ties.map((tie) => sideTie(tie, body))))
            : drawn.bodies.map((body) => polyline(prop.ties.map((tie) => frontTie(tie, body))));
        return band(shapes, clock, figure.close ? 1.5 : 2.4);
      }
      if (prop.kind === 'kneeBand' && drawn.view === 'front') {
        const shapes = drawn.bodies.map((body) => {
          const { knee: work } = frontLegPoints(body, 'work');
          const { knee: other } = frontLegPoints(body, 'other');
          return polyline([
            [other[0] - 5.6, other[1] + 7],
            [work[0] + 5.6, work[1] + 7],
          ]);
        });
        return band(shapes, clock, 3.6);
      }
      return '';
    })
    .join('');
}

/** Draws cranks and plates under the feet: behind the near leg, before the far one. */
export function drawPedals(figure: Figure, drawn: Drawn, clock: Clock): string {
  const machine = figure.props?.find(({ kind }) => kind === 'bike' || kind === 'elliptical');
  if (machine === undefined || drawn.view !== 'side') return '';
  const half = machine.kind === 'bike' ? 6 : 15;
  const shapes = drawn.bodies.map((body) => {
    const near = pedalPoint(body, 'near');
    const far = pedalPoint(body, 'far');
    const plate = ([x, y]: Point): string =>
      polyline([
        [x - half, y - 1.2],
        [x + half, y - 1.2],
      ]);
    if (machine.kind === 'bike') return polyline([far, near]) + plate(far) + plate(near);
    const hub: Point = machine.kind === 'elliptical' ? [machine.centre[0] - 36, machine.centre[1]] : near;
    return polyline([hub, far]) + polyline([hub, near]) + plate(far) + plate(near);
  });
  return `<g class="fig-prop">${path('', shapes, clock, ' fill="none" stroke-width="3"')}</g>`;
}
