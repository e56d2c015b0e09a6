import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProfile } from '../../src/schemas/readProfile.ts';
import { distanceShown, kilometresOf, monthsOf, weeksOf } from '../../src/stores/amount.ts';
import { emptyDraft, tick } from '../../src/stores/draft.ts';
import { draftOf } from '../../src/stores/draftOfProfile.ts';
import { profileOf } from '../../src/stores/profileOfDraft.ts';

const base = { ...emptyDraft, typed: { age: '41', side: 'left', location: 'midportion' } };

/** A profile that answers everything. */
const whole = {
  version: 1,
  startDate: '2026-12-01',
  age: 41,
  sex: 'female',
  side: 'left',
  location: 'midportion',
  weeksSinceOnset: 26,
  previousEpisodes: 1,
  injuryHistory: [{ kind: 'calf-strain', side: 'left', monthsAgo: 14 }, { kind: 'achilles-rupture' }],
  redFlags: ['bone-tenderness'],
  health: [],
  medication: ['statin'],
  clinicianCleared: true,
  tolerance: {
    morningStiffnessMinutes: 10,
    firstStepsPain: 2,
    walkMinutes: 45,
    walkPain: 1.5,
    doubleHeelRaisePain: 1,
    singleHeelRaises: { left: 12, right: null },
    singleHeelRaisePain: 3,
    hopPain: null,
    runMinutes: 0,
    runPain: null,
  },
  running: { years: 8, weeklyKmBefore: 40, weeklyKmNow: 0, longestRunKmLast30Days: 3.2, surface: 'outdoors' },
  week: {
    days: ['mon', 'tue', 'sat'],
    minutesPerDay: 40,
    equipment: ['none'],
    blocked: [{ from: '2027-01-04', to: '2027-01-10', kind: 'travel' }],
  },
  confidence: 6,
  sleepHours: 7.5,
  goal: { kind: 'race', distanceKm: 21.1, date: '2027-05-16' },
  units: 'imperial',
  weekStart: 'sun',
} as const;

describe('answers in progress', () => {
  test('turn into the profile they came from', () => {
    const read = readProfile(whole);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(profileOf(draftOf(read.profile, []))).toEqual(whole);
  });

  test('make no profile before age, side and location are given', () => {
    expect(readProfile(profileOf(emptyDraft)).ok).toBe(false);
    expect(readProfile(profileOf(base))).toEqual({
      ok: true,
      profile: { version: 1, age: 41, side: 'left', location: 'midportion', tolerance: {} },
    });
  });

  test('keep "none of these" apart from no answer', () => {
    expect(profileOf(base)).not.toHaveProperty('redFlags');
    expect(profileOf(tick(base, 'redFlags', 'none', true))).toHaveProperty('redFlags', []);
  });

  test('let "none of these" and the others exclude each other', () => {
    const one = tick(tick(base, 'health', 'gout', true), 'health', 'none', true);
    expect(one.ticked.health).toEqual(['none']);
    expect(tick(one, 'health', 'gout', true).ticked.health).toEqual(['gout']);
  });

  test('ask again for clearance when a new finding turns up', () => {
    const cleared = { ...tick(base, 'redFlags', 'bone-tenderness', true), cleared: ['bone-tenderness'] };
    expect(profileOf(cleared)).toHaveProperty('clinicianCleared', true);
    expect(profileOf(tick(cleared, 'health', 'gout', true))).not.toHaveProperty('clinicianCleared');
  });

  test('count "not tried" as unknown and keep what was typed beside it', () => {
    const draft = {
      ...base,
      typed: { ...base.typed, 'tolerance.hopPain': '4' },
      unsure: ['tolerance.hopPain'],
    };
    expect(profileOf(draft)).toHaveProperty('tolerance.hopPain', null);
    expect(draft.typed['tolerance.hopPain']).toBe('4');
  });
});

describe('amounts with units', () => {
  test('miles are stored as kilometres', () => {
    expect(kilometresOf('10 mi')).toBe(16.09);
    expect(kilometresOf('10 km')).toBe(10);
    expect(kilometresOf('10,5 km')).toBe(10.5);
    expect(kilometresOf('ten km')).toBeNull();
  });

  test('changing the unit and back loses nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (tenths) => {
        const typed = `${tenths / 10} km`;
        expect(distanceShown(typed, 'km')).toBe(String(tenths / 10));
        expect(Number(distanceShown(typed, 'mi'))).toBeCloseTo(tenths / 10 / 1.609344, 0);
        expect(kilometresOf(typed)).toBe(tenths / 10);
      }),
    );
  });

  test('lengths of time take weeks, months and years', () => {
    expect(weeksOf('3 years')).toBe(157);
    expect(weeksOf('2 months')).toBe(9);
    expect(weeksOf('6 weeks')).toBe(6);
    expect(monthsOf('2 years')).toBe(24);
    expect(monthsOf('13 weeks')).toBe(3);
  });
});
