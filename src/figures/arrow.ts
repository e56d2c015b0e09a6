import type { Arrow } from './pose.ts';
import { short } from './svg.ts';

/** Draws the arrow of a movement with y pointing down; `scale` keeps its weight alike in close views. */
export function drawArrow({ from, to, bend = 0 }: Arrow, scale: number): string {
  const [x0, y0, x1, y1] = [from[0], -from[1], to[0], -to[1]];
  const length = Math.hypot(x1 - x0, y1 - y0);
  const [ux, uy] = [(x1 - x0) / length, (y1 - y0) / length];
  const [cx, cy] = [(x0 + x1) / 2 + uy * bend * 2, (y0 + y1) / 2 - ux * bend * 2];
  const tilt = Math.hypot(x1 - cx, y1 - cy);
  const [hx, hy] = [(x1 - cx) / tilt, (y1 - cy) / tilt];
  const size = 7 * scale;
  const point = (along: number, across: number): string =>
    `${short(x1 + hx * along - hy * across)} ${short(y1 + hy * along + hx * across)}`;
  const neck = point(-size * 0.6, 0);
  const shaft = `M${short(x0)} ${short(y0)}Q${short(cx)} ${short(cy)} ${neck}`;
  return `<g class="fig-arrow"><path d="${shaft}" fill="none" stroke-width="${short(2.6 * scale, 2)}"/><path d="M${point(size * 0.5, 0)}L${point(-size * 0.7, size * 0.62)}L${point(-size * 0.7, -size * 0.62)}Z" stroke="none"/></g>`;
}
