import fc from 'fast-check';
import { type Passage, passagesOf } from '../../src/figures/passage.ts';
import type { SideFigure } from '../../src/figures/pose.ts';
import { figures } from '../../src/figures/poses/index.ts';

/** The movements that are drawn from the side, by slug. */
export const sideFigures: readonly (readonly [slug: string, figure: SideFigure])[] = Object.entries(
  figures,
).flatMap(([slug, figure]) => (figure.view === 'side' ? [[slug, figure] as const] : []));

/** A movement, one of its passages, and how much of the passage is done. */
export type Moment = {
  readonly slug: string;
  readonly figure: SideFigure;
  readonly way: Passage;
  readonly t: number;
};

const ways = sideFigures.flatMap(([slug, figure]) =>
  passagesOf(figure).map((way) => ({ slug, figure, way })),
);

/** Any moment of any movement drawn from the side. */
export const anyMoment: fc.Arbitrary<Moment> = fc
  .tuple(fc.constantFrom(...ways), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([way, t]) => ({ ...way, t }));

/** Runs a check on moments spread over every passage of every movement. */
export function everyMoment(check: (moment: Moment) => void): void {
  for (const way of ways) for (const t of [0, 0.07, 0.25, 0.5, 0.71, 0.9, 1]) check({ ...way, t });
}
