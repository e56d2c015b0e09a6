import type { Tier } from '../schemas/plan.ts';

/** The word for each tendon-load tier, 0 to 4. */
export const tierWords = ['very low', 'low', 'medium', 'high', 'very high'] as const satisfies Record<
  Tier,
  string
>;

/** Bars of the tier's mark, 16 by 14 units: as many are filled as the tier counts. */
export const tierBars = [1, 2, 3, 4].map((step) => ({
  step,
  x: (step - 1) * 4.25 + 0.5,
  y: 13.5 - step * 3.25,
  width: 2.5,
  height: step * 3.25,
}));
