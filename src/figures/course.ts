import { mix } from './point.ts';

/** A value at the moment being drawn, from the key moments around it: before, from, to, after. */
export type Course = (before: number, from: number, to: number, after: number) => number;

/** The straight way from one key moment to the next. */
export const straight =
  (t: number): Course =>
  (_before, from, to) =>
    mix(from, to, t);

/** A way that flows through the key moments without a corner (Catmull–Rom). */
export const flowing =
  (t: number): Course =>
  (before, from, to, after) => {
    const [a, b] = [(to - before) / 2, (after - from) / 2];
    return (
      (2 * t ** 3 - 3 * t ** 2 + 1) * from +
      (t ** 3 - 2 * t ** 2 + t) * a +
      (3 * t ** 2 - 2 * t ** 3) * to +
      (t ** 3 - t ** 2) * b
    );
  };
