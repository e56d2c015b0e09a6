import { numberIn } from '../../../stores/amount.ts';

/** What a field for a number takes, in the unit it is shown in. */
export type Taken = {
  readonly min: number;
  readonly max: number;
  /** The unit in words: `minutes`, `lb`. */
  readonly unit: string;
  /** Only whole numbers fit. */
  readonly whole?: boolean | undefined;
  /** What one of the unit shown is in the unit stored: 1.609344 for miles stored as kilometres. Left out, it is 1. */
  readonly size?: number | undefined;
};

/** Pounds are stored as kilograms. */
export const kilogramsPerPound = 0.45359237;

const rounded = (value: number, places: number): number => Number(value.toFixed(places));

/**
 * The number to store of a typed text: `null` where it is empty, `NaN` where it does not fit. A comma is taken as a
 * decimal point; a number typed in another unit is stored to the metre or the gram.
 */
export function storedOf(text: string, { min, max, whole, size = 1 }: Taken): number | null {
  if (text.trim() === '') return null;
  const value = numberIn(text);
  if (value === null || value < min || value > max || (whole === true && !Number.isInteger(value)))
    return Number.NaN;
  return size === 1 ? value : rounded(value * size, 3);
}

/** A stored number as it is shown: in its unit, to two places. */
export function shownOf(value: number | null | undefined, { size = 1 }: Pick<Taken, 'size'>): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '';
  return String(rounded(value / size, 2));
}

/** What to say of a number that does not fit. */
export const misfit = ({ min, max, unit, whole }: Taken): string =>
  `Enter a ${whole === true ? 'whole number' : 'number'} of ${unit} from ${min} to ${max}.`;

/** Whether a value was typed that does not fit. */
export const isMisfit = (value: number | null | undefined): boolean =>
  typeof value === 'number' && Number.isNaN(value);
