import { hasFloor } from './extent.ts';
import type { Figure } from './pose.ts';
import { type Clock, short } from './svg.ts';

const riseOf = (figure: Figure): number => {
  const slope = figure.props?.find((prop) => prop.kind === 'slope');
  return slope?.kind === 'slope' ? Math.tan((slope.degrees * Math.PI) / 180) : 0;
};

/** Draws the line that everything stands on, from x = left to x = right. */
export function drawFloor(figure: Figure, left: number, right: number, weight: number): string {
  const rise = riseOf(figure);
  if (!hasFloor(figure) && rise === 0) return '';
  const width = short(2 * weight, 2);
  return `<path class="fig-floor" d="M${short(left)} ${short(weight - left * rise)}L${short(right)} ${short(weight - right * rise)}" stroke-width="${width}"/>`;
}

/** Draws marks on the ground that pass under a walker or runner; a still drawing has none. */
export function drawPassingGround(figure: Figure, left: number, right: number, clock: Clock): string {
  const { timing } = figure;
  if (timing.kind !== 'cycle' || timing.ground === undefined || clock.at.length < 2) return '';
  const rise = riseOf(figure);
  // The marks are as far apart as they travel in a quarter of a round, so that the end looks like the start.
  const gap = timing.ground / 4;
  const count = Math.ceil((right - left) / gap) + 6;
  const marks = Array.from({ length: count }, (_, index) => {
    const x = left + index * gap;
    return `M${short(x)} ${short(4.6 - x * rise)}l-9 ${short(9 * rise)}`;
  });
  const travel = `0 0;${short(-timing.ground)} ${short(timing.ground * rise)}`;
  return `<path class="fig-floor" d="${marks.join('')}" stroke-width="1.3"><animateTransform attributeName="transform" type="translate" values="${travel}" dur="${short(clock.seconds, 2)}s" repeatCount="indefinite"/></path>`;
}
