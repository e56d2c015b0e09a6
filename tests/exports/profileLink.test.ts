import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profileFragment, readProfileFragment } from '../../src/exports/profileLink.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import { equipmentKinds, redFlags, sides, weekdays } from '../../src/schemas/questions.ts';

const values = <T extends string>(list: readonly { readonly value: T }[]): T[] =>
  list.map(({ value }) => value);
const pain = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });

const profiles: fc.Arbitrary<Profile> = fc.record(
  {
    version: fc.constant(1 as const),
    age: fc.integer({ min: 1, max: 110 }),
    side: fc.constantFrom(...values(sides)),
    location: fc.constantFrom('midportion' as const, 'insertional' as const, 'unsure' as const),
    redFlags: fc.uniqueArray(fc.constantFrom(...values(redFlags))),
    tolerance: fc.record({ walkPain: pain, hopPain: pain }, { requiredKeys: [] }),
    week: fc.record(
      {
        days: fc.uniqueArray(fc.constantFrom(...values(weekdays)), { minLength: 1 }),
        equipment: fc.uniqueArray(fc.constantFrom(...values(equipmentKinds))),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['version', 'age', 'side', 'location', 'tolerance'] },
);

describe('a profile in a link', () => {
  test('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(profiles, async (profile) => {
        const read = await readProfileFragment(`#${await profileFragment(profile)}`);
        expect(read).toEqual({ kind: 'profile', profile });
      }),
      { numRuns: 200 },
    );
  });

  test('is made of letters that survive in any address', async () => {
    await fc.assert(
      fc.asyncProperty(profiles, async (profile) => {
        expect(await profileFragment(profile)).toMatch(/^p=[\w-]+$/);
      }),
      { numRuns: 50 },
    );
  });

  test('that is cut, garbled or of another kind is refused, never thrown', async () => {
    const good = await profileFragment({
      version: 1,
      age: 41,
      side: 'left',
      location: 'midportion',
      tolerance: {},
    });
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.nat(good.length - 3), async (noise, cut) => {
        expect((await readProfileFragment(`#p=${noise}`)).kind).toBe('unreadable');
        expect((await readProfileFragment(good.slice(0, 2 + cut))).kind).toBe('unreadable');
      }),
      { numRuns: 200 },
    );
    expect((await readProfileFragment('#week-3')).kind).toBe('none');
    expect((await readProfileFragment('')).kind).toBe('none');
  });

  test('with answers that do not fit is refused', async () => {
    const wrong = { version: 1, age: 300, side: 'left', location: 'midportion', tolerance: {} } as Profile;
    expect((await readProfileFragment(await profileFragment(wrong))).kind).toBe('unreadable');
  });

  test('that would unpack to more than any profile is refused', async () => {
    const bomb = { ...{ version: 1, age: 41 }, note: 'a'.repeat(5_000_000) } as unknown as Profile;
    expect((await readProfileFragment(await profileFragment(bomb))).kind).toBe('unreadable');
  });
});
