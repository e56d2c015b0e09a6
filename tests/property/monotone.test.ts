import { describe, expect, test } from 'vitest';
import { checkCaution } from './caution.ts';

describe('a worse answer to any one question', () => {
  test.each([1, 2, 3, 4])(
    'never gives a harder first month, an earlier first run or an earlier forecast (part %i of 4)',
    (part) => {
      expect(checkCaution(125, part)).toBeGreaterThan(1_000);
    },
  );
});
