import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isMisfit,
  kilogramsPerPound,
  misfit,
  shownOf,
  storedOf,
  type Taken,
} from '../../src/components/islands/today/amount.ts';
import { kilometresPerMile } from '../../src/stores/amount.ts';

const reps: Taken = { min: 0, max: 1000, unit: 'reps', whole: true };
const miles: Taken = { min: 0, max: 310, unit: 'miles', size: kilometresPerMile };
const pounds: Taken = { min: 0, max: 1100, unit: 'lb', size: kilogramsPerPound };

test('a comma is a decimal point where decimals fit, and an error where they do not', () => {
  expect(storedOf('12,5', { min: 0, max: 500, unit: 'kg' })).toBe(12.5);
  expect(storedOf('12,5', reps)).toBeNaN();
  expect(misfit(reps)).toBe('Enter a whole number of reps from 0 to 1000.');
});

test('an empty field is no number, and words or what is out of range do not fit', () => {
  expect(storedOf(' ', reps)).toBeNull();
  for (const text of ['1001', '-1', 'ten', '1e2', '0x10', '1.2.3']) {
    expect(storedOf(text, reps)).toBeNaN();
    expect(isMisfit(storedOf(text, reps))).toBe(true);
  }
  expect(isMisfit(0)).toBe(false);
  expect(isMisfit(null)).toBe(false);
});

test('miles are stored as kilometres and pounds as kilograms', () => {
  expect(storedOf('3.1', miles)).toBe(4.989);
  expect(storedOf('25', pounds)).toBe(11.34);
});

test('what was typed in miles or pounds is shown as it was typed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 31_000 }), (hundredths) => {
      const typed = String(hundredths / 100);
      expect(shownOf(storedOf(typed, miles), miles)).toBe(typed);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2200 }), (halves) => {
      const typed = String(halves / 2);
      expect(shownOf(storedOf(typed, pounds), pounds)).toBe(typed);
    }),
  );
});
