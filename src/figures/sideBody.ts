import type { Limb, SideBody } from './body.ts';
import { carriedShapes } from './carried.ts';
import type { Prop, SideFigure } from './pose.ts';
import { foot, lengths } from './proportions.ts';
import { footShape, sideShapes as shapes } from './shapes.ts';
import { type Clock, moved, path, short } from './svg.ts';
import { archPath, calfPath, glutePath, hamstringPath, shinPath, shownIn, thighPath } from './tissue.ts';

/** Widths of the layers around a limb: the gap that parts an arm from what is behind it, and an outline. */
const gap = ' stroke-width="2.8"';
const outline = ' stroke-width="2.4"';
const propWidth = ' stroke-width="1.8"';

/** The four parts of a leg that a layer may draw; an empty part leaves only its joint. */
type LegParts = {
  readonly thigh?: string;
  readonly shank?: string;
  readonly foot?: string;
  readonly toes?: string;
};

const layer = (className: string, inner: string, extra = ''): string =>
  inner && `<g class="${className}"${extra}>${inner}</g>`;

const still = (d: string): string => `<path d="${d}"/>`;

const place = (x: number, y: number, inner: string): string =>
  inner && `<g transform="translate(${short(x, 2)} ${short(y, 2)})">${inner}</g>`;

/** Draws the bodies of one movement, in centimetres with y pointing down; a single body is a still drawing. */
export function drawSideBody(figure: SideFigure, bodies: readonly SideBody[], clock: Clock): string {
  const has = (kind: Prop['kind']): boolean => (figure.props ?? []).some((prop) => prop.kind === kind);
  const turn = (pick: (body: SideBody) => number, inner: string): string =>
    inner &&
    moved(
      'rotate',
      bodies.map((body) => short(pick(body))),
      clock,
      inner,
    );
  const atHips = (inner: string): string =>
    moved(
      'translate',
      bodies.map(({ hips }) => `${short(hips[0], 2)} ${short(-hips[1], 2)}`),
      clock,
      inner,
    );

  const leg = (limb: Limb, parts: LegParts): string => {
    const toes = place(
      foot.ball[0],
      foot.ball[1],
      turn((body) => -body[limb].toes, parts.toes ?? ''),
    );
    const ankle = place(
      0,
      lengths.shank,
      turn((body) => -body[limb].ankle, (parts.foot ?? '') + toes),
    );
    const knee = place(
      0,
      lengths.thigh,
      turn((body) => body[limb].knee, (parts.shank ?? '') + ankle),
    );
    return turn((body) => body.lean - body[limb].hip, (parts.thigh ?? '') + knee);
  };
  /** An arm, or only what its hand carries. */
  const arm = (limb: Limb, whole: boolean): string => {
    const key = limb === 'near' ? 'nearArm' : 'farArm';
    const closed =
      has('dumbbell') ||
      figure.timing.kind === 'cycle' ||
      figure.keys.some(({ [key]: posed }) => 'hand' in posed && posed.hold === 'grip');
    const part = (shape: string): string => (whole ? still(shape) : '');
    const hand = place(
      0,
      lengths.forearm,
      turn(
        (body) => -body[key].wrist,
        whole ? still(closed ? shapes.fist : shapes.hand) : carriedShapes.dumbbell,
      ),
    );
    const lower = place(
      0,
      lengths.upperArm,
      turn((body) => -body[key].elbow, part(shapes.forearm) + hand),
    );
    const upper = turn((body) => -body[key].shoulder, part(shapes.upperArm) + lower);
    return turn((body) => body.lean, place(0, -lengths.trunk, upper));
  };

  const nearFoot = path(
    '',
    bodies.map((body) => footShape(body.near.dome)),
    clock,
  );
  const lower: LegParts = { shank: still(shapes.shank), foot: still(footShape(0)), toes: still(shapes.toes) };
  const upper: LegParts = { thigh: still(shapes.thigh) };
  const shown = shownIn[figure.work];
  const nearLeg = {
    shank: () =>
      layer('fig-outline', leg('near', { ...lower, foot: nearFoot }), outline) +
      layer('fig-lit', leg('near', { ...lower, foot: nearFoot })) +
      layer('fig-body', leg('near', upper)),
    thigh: () =>
      layer('fig-body', leg('near', { ...lower, foot: nearFoot })) +
      layer('fig-outline', leg('near', upper), outline) +
      layer('fig-lit', leg('near', upper)),
    none: () => layer('fig-body', leg('near', { ...upper, ...lower, foot: nearFoot })),
  }[shown]();

  const tissue = {
    calf: () => {
      const moments = bodies.map((body) => calfPath(body.near.ankle));
      return leg('near', { shank: path('', moments, clock) });
    },
    shin: () => leg('near', { shank: still(shinPath()) }),
    arch: () =>
      leg('near', {
        foot: path(
          '',
          bodies.map((body) => archPath(body.near.dome)),
          clock,
        ),
      }),
    thigh: () => leg('near', { thigh: still(thighPath()) }),
    hamstring: () => leg('near', { thigh: still(hamstringPath()) }),
    glute: () => turn((body) => body.lean, still(glutePath())),
    hip: () => '',
    outerShank: () => '',
    innerShank: () => '',
  }[figure.work]();
  // On the ink of a whole body a tissue needs a gap around it to be seen without colour.
  const around = shown === 'none' ? layer('fig-gap', tissue, gap) : '';
  const work = nearLeg + around + layer('fig-work', tissue);

  const head = place(
    0.6,
    -lengths.trunk - 3,
    turn((body) => body.head, place(1.2, -(lengths.neck - 3 + lengths.head / 2), still(shapes.head))),
  );
  const trunk = layer(
    'fig-body',
    turn((body) => body.lean, still(shapes.trunk) + head),
  );
  const carried = (kind: keyof typeof carriedShapes & Prop['kind']): string =>
    has(kind) ? carriedShapes[kind] : '';
  const onTrunk = (inner: string): string =>
    layer(
      'fig-prop',
      turn((body) => body.lean, inner),
      propWidth,
    );
  const onKnee = layer('fig-prop', leg('near', { thigh: carried('bag') + carried('kneePad') }), propWidth);
  const nearArm = arm('near', true);
  return atHips(
    layer('fig-prop', has('legPress') ? carriedShapes.carriage : '', propWidth) +
      layer('fig-far', arm('far', true) + (figure.alone ? '' : leg('far', { ...upper, ...lower }))) +
      onTrunk(carried('backpack') + (has('calfMachine') ? carriedShapes.lever : '')) +
      // A thigh that is opened goes under the trunk, so that the hip stays whole.
      (shown === 'thigh' ? work + trunk : trunk + work) +
      onTrunk(carried('belt') + carried('calfMachine')) +
      onKnee +
      layer('fig-prop', has('dumbbell') ? arm('near', false) : '', propWidth) +
      layer('fig-gap', nearArm, gap) +
      layer('fig-body', nearArm),
  );
}
