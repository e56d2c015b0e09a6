import { drawArrow } from './arrow.ts';
import { drawFollowing, drawPedals } from './carried.ts';
import { describe } from './describe.ts';
import { type Area, type Box, extentOf, hasFloor, scaleIn } from './extent.ts';
import { drawFloor, drawPassingGround } from './floor.ts';
import { drawFrontBody } from './frontBody.ts';
import { type Drawn, framesOf, keyMoments, momentOf } from './motion.ts';
import type { Figure } from './pose.ts';
import { drawProp } from './props.ts';
import { drawSideBody } from './sideBody.ts';
import { attribute, type Clock, short } from './svg.ts';

export type DrawOptions = {
  /** `moving` animates and holds a still pair as well; `pair` draws start and end; `start` is a thumbnail. */
  readonly mode: 'moving' | 'pair' | 'start';
  /** With `start`: the key moment to show in place of the start, counted from 0. */
  readonly moment?: number;
  /** Seconds up, held and down; default the tempo in the figure's data. Movements that go round keep their own. */
  readonly tempo?: readonly [up: number, hold: number, down: number];
  /** Name of the exercise, for the accessible name. */
  readonly title: string;
};

const still: Clock = { seconds: 1, at: [0] };
const canvas = { width: 280, height: 200 };
const thumbnail = 120;
const beside: readonly [Area, Area] = [
  { x: 0, y: 0, width: canvas.width / 2 - 2, height: canvas.height },
  { x: canvas.width / 2 + 2, y: 0, width: canvas.width / 2 - 2, height: canvas.height },
];
const stacked: readonly [Area, Area] = [
  { x: 0, y: 0, width: canvas.width, height: canvas.height / 2 },
  { x: 0, y: canvas.height / 2, width: canvas.width, height: canvas.height / 2 },
];

const drawBody = (figure: Figure, drawn: Drawn, clock: Clock): string => {
  if (figure.view === 'side' && drawn.view === 'side') return drawSideBody(figure, drawn.bodies, clock);
  if (figure.view === 'front' && drawn.view === 'front') return drawFrontBody(figure, drawn.bodies, clock);
  throw new Error('A figure is drawn in the view it is written in.');
};

/** One drawing of the movement inside an area of the canvas. */
function panel(figure: Figure, drawn: Drawn, clock: Clock, box: Box, area: Area, arrow: boolean): string {
  const scale = scaleIn(figure, box, area);
  const [width, height] = [area.width / scale, area.height / scale];
  const left = (box.left + box.right - width) / 2;
  // On a floor, what room is left is over the head; in water it is shared.
  const bottom = hasFloor(figure) ? box.bottom : (box.bottom + box.top - height) / 2;
  const view = [left, -(bottom + height), width, height].map((value) => short(value)).join(' ');
  const weight = figure.close ? 1 / Math.sqrt(scale) : 1;
  const props = (figure.props ?? []).map((prop) => drawProp(prop, left, left + width)).join('');
  const inner =
    (props && `<g class="fig-prop" stroke-width="${short(1.8 * weight, 2)}">${props}</g>`) +
    drawPedals(figure, drawn, clock) +
    drawBody(figure, drawn, clock) +
    drawFloor(figure, left, left + width, weight) +
    drawPassingGround(figure, left, left + width, clock) +
    drawFollowing(figure, drawn, clock) +
    (arrow ? drawArrow(figure.arrow, figure.close ? 1.3 / scale : 1) : '');
  const place = `x="${short(area.x)}" y="${short(area.y)}" width="${short(area.width)}" height="${short(area.height)}"`;
  return `<svg ${place} viewBox="${view}">${inner}</svg>`;
}

/** Draws a movement as an SVG element to put in a page. */
export function draw(figure: Figure, { mode, moment, tempo, title }: DrawOptions): string {
  const drawn = framesOf(figure, tempo);
  const moments = keyMoments(figure);
  const box = extentOf(figure, drawn);
  const [start, end] = figure.stills ?? [0, 1];
  const label = attribute(`${title}. ${describe(figure)}`);
  const root = (width: number, height: number, inner: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" class="figure-drawing" role="img" aria-label="${label}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inner}</svg>`;
  if (mode === 'start') {
    const area = { x: 0, y: 0, width: thumbnail, height: thumbnail };
    return root(
      thumbnail,
      thumbnail,
      panel(figure, momentOf(moments, moment ?? start), still, box, area, true),
    );
  }
  const [first, second] =
    scaleIn(figure, box, beside[0]) >= scaleIn(figure, box, stacked[0]) ? beside : stacked;
  const pair =
    panel(figure, momentOf(moments, start), still, box, first, false) +
    panel(figure, momentOf(moments, end), still, box, second, true);
  const { width, height } = canvas;
  if (mode === 'pair') return root(width, height, pair);
  const moving = panel(figure, drawn, drawn, box, { x: 0, y: 0, width, height }, true);
  return root(width, height, `<g class="figure-moving">${moving}</g><g class="figure-still">${pair}</g>`);
}
