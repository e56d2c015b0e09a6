import { isCalendarDay } from '../../schemas/isCalendarDay.ts';

const format = (options: Intl.DateTimeFormatOptions): ((day: string) => string) => {
  const formatter = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
  return (day) => (isCalendarDay(day) ? formatter.format(new Date(`${day}T00:00:00Z`)) : day);
};

/** A calendar day in words: `24 November 2026`. */
export const dayWords = format({ day: 'numeric', month: 'long', year: 'numeric' });
const monthAndYear = format({ month: 'short', year: 'numeric' });
/** A calendar day without its year: `24 Nov`. */
export const shortDay = format({ day: 'numeric', month: 'short' });
/** Which part of which month a day lies in, as exact as a forecast may be: `mid January 2027`. */
export const monthWords = (day: string): string => {
  const number = Number(day.slice(8));
  return `${number <= 10 ? 'early' : number <= 20 ? 'mid' : 'late'} ${monthAndYear(day)}`;
};
/** The weekday in full: `Tuesday`. */
export const weekdayWord = format({ weekday: 'long' });
/** The weekday in three letters: `Tue`. */
export const weekdayShort = format({ weekday: 'short' });
