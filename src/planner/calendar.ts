import type { Weekday } from '../schemas/questions.ts';

/**
 * Calendar days as `YYYY-MM-DD` text and whole day numbers: no clock, no time zone, so daylight saving cannot
 * move a plan. Proleptic Gregorian; the arithmetic is tested against Temporal.
 */

/** Days since 1970-01-01 of a calendar day. */
export function dayNumber(day: string): number {
  const digit = (at: number): number => day.charCodeAt(at) - 48;
  const y = 1000 * digit(0) + 100 * digit(1) + 10 * digit(2) + digit(3);
  const m = 10 * digit(5) + digit(6);
  const d = 10 * digit(8) + digit(9);
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The calendar day of a day number. */
export function dayText(number: number): string {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The day so many days later (or earlier, when negative). */
export const addDays = (day: string, days: number): string => dayText(dayNumber(day) + days);

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** Days of the week from Monday. */
export const weekdayNames = [
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
  'sun',
] as const satisfies readonly Weekday[];

/** The weekday of a calendar day. */
export const weekdayOf = (day: string): Weekday =>
  weekdayNames[(((dayNumber(day) + 3) % 7) + 7) % 7] as Weekday;

/** The first day of the calendar week that holds a day. */
export function weekStartOf(day: string, weekStart: Weekday): string {
  const back = (weekdayNames.indexOf(weekdayOf(day)) - weekdayNames.indexOf(weekStart) + 7) % 7;
  return addDays(day, -back);
}
