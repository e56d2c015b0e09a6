import { type FrontBody, hipOffset, type Side, seen, signOf } from './front.ts';
import type { FrontFigure } from './pose.ts';
import { lengths } from './proportions.ts';
import { frontShapes as shapes } from './shapes.ts';
import { type Clock, moved, short } from './svg.ts';
import { frontCalfPath, hipPath, innerShankPath, outerShankPath, shownIn } from './tissue.ts';

const still = (d: string): string => `<path d="${d}"/>`;
const layer = (className: string, inner: string, extra = ''): string =>
  inner && `<g class="${className}"${extra}>${inner}</g>`;
const place = (x: number, y: number, inner: string): string =>
  inner && `<g transform="translate(${short(x, 2)} ${short(y, 2)})">${inner}</g>`;

/** Draws the bodies of a front-view movement, in centimetres with y pointing down. */
export function drawFrontBody(figure: FrontFigure, bodies: readonly FrontBody[], clock: Clock): string {
  const turn = (pick: (body: FrontBody) => number, inner: string): string =>
    inner &&
    moved(
      'rotate',
      bodies.map((body) => short(pick(body))),
      clock,
      inner,
    );
  /** Foreshortens a segment, and moves what hangs on it to its end. */
  const segment = (side: Side, part: 0 | 1, own: string, next: string): string => {
    const full = part === 0 ? lengths.thigh : lengths.shank;
    const ends = bodies.map((body) => seen(body[side])[part]);
    const shape =
      own &&
      moved(
        'scale',
        ends.map((end) => `1 ${short(end / full, 3)}`),
        clock,
        own,
      );
    const hung =
      next &&
      moved(
        'translate',
        ends.map((end) => `0 ${short(end, 2)}`),
        clock,
        next,
      );
    return shape + hung;
  };
  const leg = (side: Side, thigh: string, shank: string, foot: string): string => {
    const mirror = signOf(side) === 1 ? '' : ' scale(-1 1)';
    const footPart = turn((body) => body[side].turn, foot);
    const whole = segment(side, 0, thigh, segment(side, 1, shank, footPart));
    const inner = turn((body) => -body[side].out, whole);
    return `<g transform="translate(${short(signOf(side) * hipOffset, 2)})${mirror}">${inner}</g>`;
  };
  const arm = (side: Side): string => {
    const key = side === 'work' ? 'workArm' : 'otherArm';
    const mirror = signOf(side) === 1 ? '' : ' scale(-1 1)';
    const hand = place(0, lengths.forearm, still(shapes.hand));
    const lower = place(
      0,
      lengths.upperArm,
      turn((body) => -body[key].elbow, still(shapes.forearm) + hand),
    );
    const upper = turn((body) => -body[key].out, still(shapes.upperArm) + lower);
    const x = signOf(side) * (lengths.shoulderToMidline - 4.5);
    return `<g transform="translate(${short(x, 2)} ${short(-lengths.trunk + 3, 2)})${mirror}">${turn(() => 0, upper)}</g>`;
  };
  const swayed = (inner: string): string => turn((body) => body.sway, inner);
  const head = place(0, -lengths.trunk - lengths.neck - lengths.head / 2, still(shapes.head));
  const whole = (side: Side): string =>
    leg(side, still(shapes.thigh), still(shapes.shank), still(shapes.foot));
  const shank = leg('work', '', still(shapes.shank), still(shapes.foot));
  const opened =
    shownIn[figure.work] === 'shank'
      ? layer('fig-outline', shank, ' stroke-width="2.4"') + layer('fig-lit', shank)
      : layer('fig-body', shank);
  const inShank = (d: string): string => leg('work', '', still(d), '');
  const tissue = {
    calf: () => inShank(frontCalfPath()),
    outerShank: () => inShank(outerShankPath()),
    innerShank: () => inShank(innerShankPath()),
    hip: () => leg('work', still(hipPath()), '', ''),
    shin: () => '',
    arch: () => '',
    thigh: () => '',
    hamstring: () => '',
    glute: () => '',
  }[figure.work]();
  // Lying on the side, the lower arm is under the head; a close view of the legs has no arms.
  const lying = figure.keys.some(({ roll = 0 }) => Math.abs(roll) > 45);
  const arms = figure.close ? '' : swayed((lying ? '' : arm('other')) + arm('work'));
  const inner =
    layer('fig-far', lying ? arm('other') : '') +
    layer('fig-body', swayed(still(shapes.trunk) + head) + whole('other')) +
    opened +
    layer('fig-body', leg('work', still(shapes.thigh), '', '')) +
    (figure.work === 'hip' ? layer('fig-gap', tissue, ' stroke-width="2.4"') : '') +
    layer('fig-work', tissue) +
    layer('fig-gap', arms, ' stroke-width="2.4"') +
    layer('fig-body', arms);
  return moved(
    'translate',
    bodies.map(({ pelvis }) => `${short(pelvis[0], 2)} ${short(-pelvis[1], 2)}`),
    clock,
    turn(({ roll }) => roll, inner),
  );
}
