import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LinkDose, readDoseLink, sayDoseLink, writeDoseLink } from '../../src/exports/doseLink.ts';

const whole = (min: number, max: number) => fc.integer({ min, max });
const tempo = fc
  .tuple(whole(0, 30), whole(0, 30), whole(0, 30))
  .filter((parts) => parts.some((part) => part > 0));
const tenths = whole(1, 3000).map((value) => value / 10);
const common = {
  effort: whole(0, 10),
  load: fc.oneof(
    fc.record({ kind: fc.constantFrom('kg' as const, 'percent' as const), amount: tenths }),
    fc.constant({ kind: 'bodyweight' as const }),
  ),
  side: fc.constantFrom('left' as const, 'right' as const, 'both' as const),
};
const counted = (unit: 'reps' | 'seconds' | 'contacts', most: number) =>
  fc.record({ sets: whole(1, 20), amount: whole(1, most), unit: fc.constant(unit) });
const dose: fc.Arbitrary<LinkDose> = fc.oneof(
  fc.record(
    { work: counted('reps', 100), tempo, rest: whole(0, 900), ...common },
    { requiredKeys: ['work'] },
  ),
  fc.record(
    {
      work: fc.oneof(counted('seconds', 600), counted('contacts', 200)),
      rest: whole(0, 900),
      ...common,
    },
    { requiredKeys: ['work'] },
  ),
  fc.record({ work: fc.record({ minutes: whole(1, 240) }), ...common }, { requiredKeys: ['work'] }),
);

test('a dose written as a link is read back the same', () => {
  fc.assert(
    fc.property(dose, (given) => {
      expect(readDoseLink(writeDoseLink(given))).toEqual(given);
    }),
  );
});

test('a written dose needs no further encoding in an address', () => {
  fc.assert(
    fc.property(dose, (given) => {
      const text = writeDoseLink(given);
      expect(new URL(`http://site.test/#${text}`).hash).toBe(`#${text}`);
    }),
  );
});

test('any text is a dose that survives being written again, or null', () => {
  const near = fc
    .array(fc.constantFrom('3x15', '5x45s', '2-1-3', 'rest60', '+5%', '+5kg', 'left', 'effort7', 'x', '9'))
    .map((parts) => parts.join(','));
  fc.assert(
    fc.property(fc.oneof(fc.string(), near), (text) => {
      const read = readDoseLink(text);
      expect(read && readDoseLink(writeDoseLink(read))).toEqual(read);
    }),
  );
});

test.each([
  ['3x15,2-1-3,rest60,left', '3 × 15, 2 s up, 1 s hold, 3 s down, 60 s rest, left leg'],
  ['5x45s,rest60,both', '5 × 45 seconds, 60 s rest, both legs'],
  ['3x20c,rest90', '3 × 20 contacts, 90 s rest'],
  ['30min,effort3', '30 minutes, effort 3 out of 10'],
  ['4x8,effort8,+10kg', '4 × 8, effort 8 out of 10, 10 kg added'],
  ['4x8,+15%', '4 × 8, 15 % of body weight added'],
  ['4x8,+15%25', '4 × 8, 15 % of body weight added'],
  ['4x8,%2B7.5kg', '4 × 8, 7.5 kg added'],
  ['3x15,left,rest60', '3 × 15, 60 s rest, left leg'],
])('%s says %s', (text, words) => {
  const read = readDoseLink(text);
  expect(read && sayDoseLink(read)).toBe(words);
});

test.each([
  '',
  '3',
  '3x',
  'x15',
  '0x15',
  '3x0',
  '21x5',
  '3x101',
  '3x601s',
  '0min',
  '241min',
  '3x15,',
  '3x15,,left',
  'left,3x15',
  '3x15,left,left',
  '3x15,left,right',
  '3x15,rest901',
  '3x15,effort11',
  '3x15,0-0-0',
  '3x15,2-1',
  '3x15,+0kg',
  '3x15,10kg',
  '3x15,<b>',
  '5x45s,2-1-3',
  '30min,rest60',
  '3x15,%',
  '3x15%',
  'how-to-do-it',
])('%j is no dose', (text) => {
  expect(readDoseLink(text)).toBeNull();
});
