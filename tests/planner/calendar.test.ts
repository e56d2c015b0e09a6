import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import {
  addDays,
  dayNumber,
  daysBetween,
  dayText,
  weekdayNames,
  weekdayOf,
  weekStartOf,
} from '../../src/planner/calendar.ts';

const day = fc
  .record({ year: fc.integer({ min: 1900, max: 2200 }), days: fc.integer({ min: 0, max: 364 }) })
  .map(({ year, days }) => Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days }));

test('days are added and counted as Temporal does', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
      const later = date.add({ days });
      expect(addDays(date.toString(), days)).toBe(later.toString());
      expect(daysBetween(date.toString(), later.toString())).toBe(days);
    }),
  );
});

test('a day number and its text are the same day', () => {
  fc.assert(
    fc.property(day, (date) => {
      expect(dayText(dayNumber(date.toString()))).toBe(date.toString());
    }),
  );
});

test('a week starts on the day the runner chose, at most six days back', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...weekdayNames), (date, weekStart) => {
      const start = weekStartOf(date.toString(), weekStart);
      expect(weekdayOf(start)).toBe(weekStart);
      expect(daysBetween(start, date.toString())).toBeGreaterThanOrEqual(0);
      expect(daysBetween(start, date.toString())).toBeLessThan(7);
    }),
  );
});

test('the weekday is that of Temporal', () => {
  fc.assert(
    fc.property(day, (date) => {
      expect(weekdayOf(date.toString())).toBe(weekdayNames[date.dayOfWeek - 1]);
    }),
  );
});

test('every four hundred years end on a leap day', () => {
  for (const year of [2000, 2400]) expect(addDays(`${year}-02-28`, 1)).toBe(`${year}-02-29`);
  expect(addDays('2000-02-29', 1)).toBe('2000-03-01');
  expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
});
