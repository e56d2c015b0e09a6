import { expect, test } from 'vitest';
import { checkGrid } from './check.ts';

test.each(['walk', 'run-regularly', 'race'] as const)(
  'no plan for insertional pain with the goal %s breaks a safety property',
  (goal) => {
    expect(checkGrid('insertional', goal)).toBe(27_648);
  },
);
