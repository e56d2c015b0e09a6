import { clamp, turned } from './point.ts';
import type { Tissue } from './pose.ts';
import { foot, lengths } from './proportions.ts';
import { short } from './svg.ts';

/** The segment whose inside is shown, so that a tissue can be seen in it. */
export const shownIn = {
  calf: 'shank',
  shin: 'shank',
  arch: 'shank',
  outerShank: 'shank',
  innerShank: 'shank',
  thigh: 'thigh',
  hamstring: 'thigh',
  glute: 'none',
  hip: 'none',
} as const satisfies Record<Tissue, 'shank' | 'thigh' | 'none'>;

/** A point of the foot in the shank's frame, at an angle of the ankle. */
function footInShank(ankle: number, [x, y]: readonly [number, number]): readonly [number, number] {
  const [dx, dy] = turned(-ankle, [x, y]);
  return [dx, lengths.shank - dy];
}

const join = (...numbers: readonly number[]): string =>
  numbers
    .map((value) => short(value))
    .join(' ')
    .replaceAll(' -', '-');

/**
 * Calf muscle and Achilles tendon in the frame of the shank. The tendon ends at the heel bone wherever the ankle
 * takes it; pointing the foot draws the belly up and makes it thicker.
 */
export function calfPath(ankle: number): string {
  const work = clamp(-ankle / 40, 0, 1);
  const [x, y] = footInShank(ankle, foot.insertion);
  const end = 25 - 2.5 * work;
  const back = -8.1 - 0.5 * work;
  return `M-3.4 1.5C${join(-6.4, 4, back, 7.5, back, 12)}C${join(back, 17, -5.9, 21, -5.2, end)}Q${join(-4.9, 34, x - 0.5, y - 1)}L${join(x + 1.5, y + 0.4)}Q${join(-3.1, 34, -3.4, end)}C${join(-2.6, 20, -1.1, 16, -1.2 + 0.4 * work, 11)}C${join(-1.2, 6, -2, 2, -3.4, 1.5)}Z`;
}

export const shinPath = (): string =>
  'M3.9 3C5.4 9 4.6 20 3.2 29L2.6 38L1.7 38C1.5 30 1.2 20 1.6 12C1.8 7 2.8 4 3.9 3Z';

/** Muscles under the arch, in the frame of the foot. */
export function archPath(dome: number): string {
  const y = (at: number): string => short(at - 1.5 * dome);
  return `M-5 4.6C-2.4 4.8 0 ${y(3.6)} 2.6 ${y(2.8)}C5.6 ${y(2)} 9 ${y(2.8)} 11.4 3.6L11.6 5.6C9 5.2 5 ${y(3.8)} 2 ${y(4.6)}C-.4 ${y(5.4)}-3 6.2-5 6.1Z`;
}

/** Front of the thigh, in the frame of the thigh. */
export const thighPath = (): string =>
  'M4.4 3C7.4 8 7 18 5.6 27C5 32 4.6 35 3.8 38.5L1.4 38.5C.6 34-.6 28-.8 20C-.8 12 1.4 6 4.4 3Z';

/** Back of the thigh, in the frame of the thigh. */
export const hamstringPath = (): string =>
  'M-5.4 5C-8 12-6.6 22-5 30C-4.6 34-4.6 37-4.2 40L-2.4 40C-1.4 35-.6 28-.8 21C-1.2 13-2.8 8-5.4 5Z';

/** Buttock muscle, in the frame of the trunk. */
export const glutePath = (): string =>
  'M-6.6-9C-10.2-6.4-11.4-1-10.2 3.4C-9 7.2-5 8-3 6.4C-1.6 5-1.4 1.4-2.6-2C-3.6-4.6-5-7-6.6-9Z';

/** Muscle on the outside of the hip, in the frame of the front-view thigh. */
export const hipPath = (): string =>
  'M2-12C6.6-11.4 8.6-6 8-.5C7.6 3 6.8 7 5.6 9.6C3.4 7 .6 1-.4-4C-.8-8 .2-11 2-12Z';

/** The two bellies of the calf as they show on either side of the shank from the front, in its frame. */
export const frontCalfPath = (): string =>
  'M4.6 3C6.6 8 6.8 13 5.6 19C5 22 4.4 24 3.8 26C3.4 20 4.6 10 4.6 3ZM-4.8 3C-6 8-6.6 14-5.4 20C-5 23-4.2 26-3.6 29C-3 22-4.4 12-4.8 3Z';

/** Muscles along the outside and the inside of the shank, in the frame of the front-view shank. */
export const outerShankPath = (): string =>
  'M4.2 4C6.4 9 6.2 15 4.8 22C4 28 3.2 34 2.9 42L1.9 42C1.9 34 2 26 2.4 18C2.6 12 3.2 7 4.2 4Z';
export const innerShankPath = (): string =>
  'M-3.6 8C-5.4 13-5 19-4 25C-3.2 31-3 36-3 42L-2 42C-1.8 35-1.6 28-1.6 20C-1.8 15-2.6 11-3.6 8Z';
