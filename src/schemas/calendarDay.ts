import * as z from 'zod/mini';
import { isCalendarDay } from './isCalendarDay.ts';

/** A calendar day, `YYYY-MM-DD`; it has no time zone. */
export const calendarDay = z
  .string()
  .check(
    z.refine(isCalendarDay, 'not a real date'),
    z.meta({ format: 'date', description: 'A calendar day, year-month-day.' }),
  );
