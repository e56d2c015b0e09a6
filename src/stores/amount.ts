/** A number as typed, with the unit it was typed in. */
export type Amount = { readonly text: string; readonly unit: string };

/** Units of distance by system; kilometres are stored. */
export const distanceUnits = { metric: 'km', imperial: 'mi' } as const;
/** Kilometres in a mile. */
export const kilometresPerMile = 1.609344;

/** Units of time for "how long ago", and how many weeks and months each holds. */
export const timeUnits = ['weeks', 'months', 'years'] as const;
export type TimeUnit = (typeof timeUnits)[number];

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Splits `25 mi` into its number and its unit; the unit is empty where none was written. */
export function amountOf(answer: string): Amount {
  const match = /^(.*) (km|mi|weeks|months|years)$/.exec(answer);
  return match ? { text: match[1] ?? '', unit: match[2] ?? '' } : { text: answer, unit: '' };
}

/** The number in a typed text: a comma is taken as a decimal point; `null` when it is not a number. */
export function numberIn(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** A distance for a field shown in one unit; it is converted only when it was typed in the other. */
export function distanceShown(answer: string, unit: 'km' | 'mi'): string {
  const typed = amountOf(answer);
  const value = numberIn(typed.text);
  if (value === null || typed.unit === '' || typed.unit === unit) return typed.text;
  return String(round(unit === 'mi' ? value / kilometresPerMile : value * kilometresPerMile, 1));
}

/** Kilometres of a typed distance, to ten metres; `null` when it is not a number. */
export function kilometresOf(answer: string): number | null {
  const { text, unit } = amountOf(answer);
  const value = numberIn(text);
  return value === null ? null : unit === 'mi' ? round(value * kilometresPerMile, 2) : value;
}

/** Whole weeks of a typed length of time; `null` when it is not a number. */
export function weeksOf(answer: string): number | null {
  const { text, unit } = amountOf(answer);
  const value = numberIn(text);
  if (value === null) return null;
  return Math.round(unit === 'years' ? value * 52.18 : unit === 'months' ? value * 4.348 : value);
}

/** Months of a typed length of time, to a tenth; `null` when it is not a number. */
export function monthsOf(answer: string): number | null {
  const { text, unit } = amountOf(answer);
  const value = numberIn(text);
  if (value === null) return null;
  return round(unit === 'years' ? value * 12 : unit === 'weeks' ? value / 4.348 : value, 1);
}
