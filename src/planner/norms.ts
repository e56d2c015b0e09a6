import type { Sex } from '../schemas/questions.ts';

/**
 * Median one-leg heel raises by decade of age (rule O3, hebert-losier-2017; decade values read in copies of the
 * study, within 1). Rows: 20–29 … 80–89.
 */
const men = [37, 32, 28, 23, 19, 14, 10] as const;
const women = [30, 27, 24, 21, 19, 16, 13] as const;

/**
 * The heel-raise norm for age and sex. Below 20 the first row is used, above 89 the last; an unspecified sex
 * takes the higher of the two, which is the careful answer.
 */
export function heelRaiseNorm(age: number, sex: Sex | undefined): number {
  const row = Math.min(6, Math.max(0, Math.floor(age / 10) - 2));
  const [man, woman] = [men[row] as number, women[row] as number];
  if (sex === 'male') return man;
  if (sex === 'female') return woman;
  return Math.max(man, woman);
}

/** Median of all ages (rule O3); it does not fall with age, so that age never makes a start less careful (I7). */
export const heelRaiseMedian = (sex: Sex | undefined): number => (sex === 'female' ? 21 : 24);
