import type { Plan } from '../schemas/plan.ts';
import { reviewWords } from './adjustmentWords.ts';
import type { Course } from './course.ts';

/** Set points to check in with someone (rules REVIEW and J8). */
export function reviewsOf({ steps, runningFrom, phaseFrom }: Course): Plan['reviews'] {
  const reviews: Plan['reviews'] = [];
  const add = (week: number | null | undefined, point: keyof typeof reviewWords): void => {
    if (typeof week !== 'number' || week > steps.length || reviews.some((review) => review.week === week))
      return;
    const [who, why] = reviewWords[point];
    reviews.push({ week, with: who, why });
  };
  add(12, 'reassess');
  add(runningFrom !== null && runningFrom > 1 ? runningFrom : null, 'run');
  add(phaseFrom[4], 'springs');
  add(phaseFrom[5], 'fast');
  const race = steps.find(({ kind }) => kind === 'race')?.frame.index;
  add(race === undefined ? null : race + 1, 'race');
  add(6, 'early');
  return reviews.sort((a, b) => a.week - b.week);
}
