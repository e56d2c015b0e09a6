import { describe, expect, test } from 'vitest';
import { isClearable, screen, stops } from '../../src/planner/screening.ts';
import type { Outcome } from '../../src/schemas/outcome.ts';
import type { Profile } from '../../src/schemas/profile.ts';

const base: Profile = { version: 1, age: 40, side: 'left', location: 'midportion', tolerance: {} };
const outcome = (change: Partial<Profile>): Outcome => screen({ ...base, ...change }).outcome;
const findingsOf = (change: Partial<Profile>): string[] =>
  screen({ ...base, ...change }).findings.map(({ id }) => id);
const rupture = (monthsAgo: number, side: 'left' | 'right' = 'left'): Partial<Profile> => ({
  injuryHistory: [{ kind: 'achilles-rupture', monthsAgo, side }],
});

/** A row of the settled table: the answer, what it means, and what it means once a clinician has agreed. */
type Row = readonly [name: string, change: Partial<Profile>, outcome: Outcome, cleared: Outcome];

const rows: readonly Row[] = [
  ...(
    [
      'sudden-snap',
      'cannot-push-off',
      'calf-swelling-warmth',
      'breathless-chest-pain',
      'fever-hot-tendon',
    ] as const
  ).map((flag): Row => [flag, { redFlags: [flag] }, 'urgent', 'urgent']),
  ['fluoroquinolone', { medication: ['fluoroquinolone'] }, 'see-clinician', 'see-clinician'],
  ...(
    [
      'night-rest-pain',
      'numbness-burning',
      'unexplained-weight-loss',
      'back-pain-inflammatory',
      'both-heels-long-stiffness',
      'bone-tenderness',
      'cannot-walk-without-limp',
    ] as const
  ).map((flag): Row => [flag, { redFlags: [flag] }, 'see-clinician', 'caution']),
  ['under 18', { age: 17 }, 'see-clinician', 'see-clinician'],
  ...(['pregnant', 'recent-birth', 'neuropathy', 'peripheral-vascular'] as const).map(
    (condition): Row => [condition, { health: [condition] }, 'see-clinician', 'caution'],
  ),
  ['a rupture within 12 months', rupture(12), 'see-clinician', 'caution'],
  ['a rupture within 12 months on the other side', rupture(12, 'right'), 'see-clinician', 'caution'],
  ['an older rupture on the sore side', rupture(13), 'see-clinician', 'caution'],
  ['an older rupture on the other side', rupture(13, 'right'), 'clear', 'clear'],
  [
    'surgery within 6 months',
    { injuryHistory: [{ kind: 'achilles-surgery', monthsAgo: 5, side: 'right' }] },
    'see-clinician',
    'caution',
  ],
  [
    'older surgery on the sore side',
    { injuryHistory: [{ kind: 'achilles-surgery', monthsAgo: 30, side: 'left' }] },
    'see-clinician',
    'caution',
  ],
  [
    'older surgery on the other side',
    { injuryHistory: [{ kind: 'achilles-surgery', monthsAgo: 30, side: 'right' }] },
    'clear',
    'clear',
  ],
  [
    'an injection within 3 months',
    { injuryHistory: [{ kind: 'achilles-injection', monthsAgo: 2 }] },
    'see-clinician',
    'caution',
  ],
  ['an older injection', { injuryHistory: [{ kind: 'achilles-injection', monthsAgo: 4 }] }, 'clear', 'clear'],
  [
    'a bone stress injury within 12 months',
    { injuryHistory: [{ kind: 'bone-stress', monthsAgo: 12 }] },
    'see-clinician',
    'caution',
  ],
  [
    'an older bone stress injury',
    { injuryHistory: [{ kind: 'bone-stress', monthsAgo: 13 }] },
    'clear',
    'clear',
  ],
  ...(['inflammatory-arthritis', 'gout', 'kidney'] as const).map(
    (condition): Row => [condition, { health: [condition] }, 'see-clinician', 'caution'],
  ),
  ['psoriasis with both heels', { health: ['psoriasis'], side: 'both' }, 'see-clinician', 'caution'],
  ['psoriasis alone', { health: ['psoriasis'] }, 'caution', 'caution'],
  [
    'high cholesterol with both sides',
    { health: ['high-cholesterol'], side: 'both' },
    'see-clinician',
    'caution',
  ],
  ['high cholesterol on one side', { health: ['high-cholesterol'] }, 'caution', 'caution'],
  ['steroid tablets', { medication: ['oral-steroid'] }, 'caution', 'caution'],
  ['weak immunity', { health: ['immunosuppressed'] }, 'caution', 'caution'],
  ['blood thinners', { medication: ['anticoagulant'] }, 'caution', 'caution'],
  ...(['diabetes', 'menopause', 'bmi-over-30'] as const).map(
    (condition): Row => [condition, { health: [condition] }, 'caution', 'caution'],
  ),
  ...(['statin', 'hormone-therapy'] as const).map(
    (medicine): Row => [medicine, { medication: [medicine] }, 'caution', 'caution'],
  ),
  ['65 and over', { age: 65 }, 'caution', 'caution'],
  ['64', { age: 64 }, 'clear', 'clear'],
  ['nothing', {}, 'clear', 'clear'],
];

describe('screening', () => {
  test.each(rows)('%s is what the table says', (_name, change, expected) => {
    expect(outcome(change)).toBe(expected);
  });

  test.each(rows)(
    '%s with a clinician’s clearance is what the table says',
    (_name, change, _expected, cleared) => {
      expect(outcome({ ...change, clinicianCleared: true })).toBe(cleared);
    },
  );

  test('takes the most serious finding, and names it first', () => {
    const found = screen({ ...base, age: 70, redFlags: ['sudden-snap'], health: ['gout'] });
    expect(found.outcome).toBe('urgent');
    expect(found.findings.map(({ id }) => id)).toEqual(['sudden-snap', 'gout', 'age-65']);
  });

  test('puts the most serious first, whichever was asked first', () => {
    const found = screen({ ...base, medication: ['statin'], health: ['menopause', 'gout'] });
    expect(found.outcome).toBe('see-clinician');
    expect(found.findings.map(({ id }) => id)).toEqual(['gout', 'statin', 'menopause']);
  });

  test.each([
    ['achilles-rupture', 'recent-rupture'],
    ['achilles-surgery', 'recent-surgery'],
    ['achilles-injection', 'recent-injection'],
    ['bone-stress', 'recent-bone-stress'],
  ] as const)('reads a %s without a date as recent', (kind, id) => {
    expect(findingsOf({ injuryHistory: [{ kind, side: 'right' }] })).toEqual([id]);
  });

  test.each([
    ['achilles-surgery', 6, 'recent-surgery'],
    ['achilles-injection', 3, 'recent-injection'],
  ] as const)('reads a %s as recent for less than %i months', (kind, months, id) => {
    expect(findingsOf({ injuryHistory: [{ kind, side: 'right', monthsAgo: months - 1 }] })).toEqual([id]);
    expect(findingsOf({ injuryHistory: [{ kind, side: 'right', monthsAgo: months }] })).toEqual([]);
  });

  test.each(['achilles-rupture', 'achilles-surgery'] as const)(
    'counts an old %s wherever it may have been on a sore side',
    (kind) => {
      const old = (sore: Profile['side'], injured?: Profile['side']): string[] =>
        findingsOf({
          side: sore,
          injuryHistory: [{ kind, monthsAgo: 60, ...(injured ? { side: injured } : {}) }],
        });
      const counts = ['old-rupture-or-surgery'];
      expect(old('left', 'right')).toEqual([]);
      expect(old('right', 'left')).toEqual([]);
      expect(old('left', 'both')).toEqual(counts);
      expect(old('left')).toEqual(counts);
      expect(old('both', 'left')).toEqual(counts);
      expect(old('both', 'right')).toEqual(counts);
    },
  );

  test('finds nothing in an injury elsewhere', () => {
    expect(findingsOf({ injuryHistory: [{ kind: 'calf-strain', side: 'left', monthsAgo: 1 }] })).toEqual([]);
  });

  test('makes plans from the eighteenth birthday on', () => {
    expect(outcome({ age: 18 })).toBe('clear');
  });

  test('sends each finding to the page that explains it, with what to do and when', () => {
    for (const [, change] of rows)
      for (const { page, advice, when } of screen({ ...base, ...change }).findings) {
        expect(page).toMatch(/^\/guides\/red-flags\/#[a-z0-9-]+$/);
        expect(advice.length).toBeGreaterThan(20);
        expect(when).not.toBe('');
      }
  });

  test('stops on urgent and on see-clinician, and knows what can be cleared', () => {
    expect(stops(screen({ ...base, age: 17 }))).toBe(true);
    expect(stops(screen({ ...base, age: 65 }))).toBe(false);
    expect(isClearable('pregnant')).toBe(true);
    expect(isClearable('sudden-snap')).toBe(false);
    expect(isClearable('under-18')).toBe(false);
    expect(isClearable('something-else')).toBe(false);
  });
});
