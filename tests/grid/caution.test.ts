import { expect, test } from 'vitest';
import { checkCaution } from '../property/caution.ts';

test.each([11, 12, 13, 14])(
  'a worse answer to any one question is never planned harder (seed %i)',
  (seed) => {
    expect(checkCaution(1_000, seed)).toBeGreaterThan(10_000);
  },
);
