import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockedDays } from '../../src/planner/blocks.ts';
import { factorsOf, offeredDays } from '../../src/planner/factors.ts';
import { type Frame, framesOf, isClimb } from '../../src/planner/frames.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import { profiles, today } from '../property/profiles.ts';

const base: Profile = {
  version: 1,
  age: 40,
  side: 'left',
  location: 'midportion',
  tolerance: {},
  sleepHours: 7,
};
const frames = (profile: Profile, race: string | null = null): readonly Frame[] =>
  framesOf(
    profile,
    factorsOf(profile),
    offeredDays(factorsOf(profile), profile.weekStart ?? 'mon'),
    profile.startDate ?? today,
    race,
    today,
  );
const blocking = (kind: 'off' | 'travel' | 'busy', from: string, to: string): Profile => ({
  ...base,
  week: { blocked: [{ kind, from, to }] },
});

describe('the weeks of a plan', () => {
  test('have a lighter one every fourth, every third from 60', () => {
    const lighter = (profile: Profile): readonly number[] =>
      frames(profile).flatMap(({ kind, index }) => (kind === 'lighter' && index < 10 ? index : []));
    expect(lighter(base)).toEqual([4, 8]);
    expect(lighter({ ...base, age: 60 })).toEqual([3, 6, 9]);
  });

  test('are held after a short first week and after a week off', () => {
    expect(frames({ ...base, startDate: '2026-12-04' })[1]?.kind).toBe('hold');
    const off = frames(blocking('off', '2026-12-14', '2026-12-20'));
    expect(off.slice(2, 4).map(({ kind }) => kind)).toEqual(['off', 'hold']);
  });

  test('take off before travel and travel before busy where ranges overlap', () => {
    const profile: Profile = {
      ...base,
      week: {
        blocked: [
          { kind: 'busy', from: '2026-11-30', to: '2026-12-06' },
          { kind: 'travel', from: '2026-12-02', to: '2026-12-04' },
          { kind: 'off', from: '2026-12-03', to: '2026-12-03' },
        ],
      },
    };
    expect(blockedDays(profile, '2026-11-30')).toEqual([
      'busy',
      'busy',
      'travel',
      'off',
      'travel',
      'busy',
      'busy',
    ]);
  });

  test('are lighter before and after a race', () => {
    expect(
      frames(base, '2027-03-07')
        .slice(12, 15)
        .map(({ kind }) => kind),
    ).toEqual(['lighter', 'race', 'lighter']);
  });

  test('never let a runner with more lighter weeks climb more often (I7)', () => {
    const climbs = (profile: Profile): readonly number[] => {
      let n = 0;
      return frames(profile).map((frame) => (isClimb(frame) ? ++n : n));
    };
    fc.assert(
      fc.property(profiles, (profile) => {
        const young = { ...profile, age: 30, health: [], sleepHours: 8 };
        const more = climbs({ ...young, sleepHours: 4 });
        for (const [week, n] of climbs(young).entries()) expect(more[week]).toBeLessThanOrEqual(n);
      }),
      { numRuns: 200 },
    );
  });
});
