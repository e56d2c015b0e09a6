import type { Plan } from '../schemas/plan.ts';
import type { Course } from './course.ts';

/** Set points to check in with someone (rules REVIEW and J8). */
export function reviewsOf({ steps, runningFrom, phaseFrom }: Course): Plan['reviews'] {
  const reviews: Plan['reviews'] = [];
  const add = (week: number | null | undefined, who: string, why: string): void => {
    if (typeof week !== 'number' || week > steps.length || reviews.some((review) => review.week === week))
      return;
    reviews.push({ week, with: who, why });
  };
  const coach = 'coach or physiotherapist';
  add(12, 'clinician', 'Twelve weeks in: if you are less than a third better, have it looked at again.');
  add(
    runningFrom !== null && runningFrom > 1 ? runningFrom : null,
    coach,
    'Before the first run: walk, heel raises, hops and mornings.',
  );
  add(phaseFrom[4], coach, 'Before the springs get harder: landing and symmetry.');
  add(phaseFrom[5], coach, 'Before fast running: hop tests and the last four weeks.');
  add(6, coach, 'Six weeks in: is the pain steady, and is the work getting done?');
  return reviews.sort((a, b) => a.week - b.week);
}
