import type { Prop } from './pose.ts';

/** Height of what is underfoot at a place: the floor, a step or a slope. */
export type Surface = (x: number) => number;

/** The surface that a movement's props make. */
export function surfaceOf(props: readonly Prop[]): Surface {
  const slope = props.find((prop) => prop.kind === 'slope');
  if (slope) return (x) => x * Math.tan((slope.degrees * Math.PI) / 180);
  const steps = props.filter((prop) => prop.kind === 'step');
  return (x) => Math.max(0, ...steps.map(({ from, to, height }) => (x > from && x < to ? height : 0)));
}
