import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { contactsOf, loadOf, runMinutes, secondsOf } from '../../src/planner/load.ts';
import type { CatalogueEntry } from '../../src/schemas/catalogue.ts';
import type { RunDose, SlowDose } from '../../src/schemas/plan.ts';

const catalogue = readCatalogue();
/** An exercise whose one repetition weighs as much as is said. */
const entry = (planningLoad: number, change: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  ...(catalogue['single-heel-raise'] as CatalogueEntry),
  planningLoad,
  ...change,
});
const slow: SlowDose = {
  sets: 3,
  reps: 10,
  tempo: [2, 1, 3],
  rest: 60,
  load: { kind: 'bodyweight' },
  effort: 6,
};
const run: RunDose = {
  minutes: 20,
  intervals: [{ run: 120, walk: 60, times: 5 }],
  effort: 3,
  zone: 2,
  surface: 'flat',
};

describe('tendon load (rule LOAD1)', () => {
  test('of raises is sets by repetitions', () => {
    expect(loadOf(entry(2.4), slow)).toBe(72);
  });

  test('of raises with weight grows with the share of body weight, from 20 % on', () => {
    const loaded = entry(3, { category: 'calf-loaded' });
    const at = (percent: number): number =>
      loadOf(loaded, { ...slow, load: { kind: 'percent-bodyweight', percent } });
    expect([at(20), at(80)]).toEqual([90, 135]);
    expect(loadOf(loaded, { ...slow, load: { kind: 'external', kg: 15 } })).toBe(90);
    expect(loadOf(entry(3), { ...slow, load: { kind: 'percent-bodyweight', percent: 80 } })).toBe(90);
  });

  test('of six seconds of a hold is that of one repetition', () => {
    expect(loadOf(entry(2), { sets: 4, seconds: 30, rest: 60, effort: 5 })).toBe(40);
  });

  test('of springs counts each contact', () => {
    expect(loadOf(entry(4), { sets: 2, contacts: 15, rest: 60 })).toBe(120);
  });

  test('of a run counts its minutes of running, ten repetitions each, more on a treadmill', () => {
    expect(loadOf(entry(5), run)).toBe(500);
    expect(loadOf(entry(5), { ...run, surface: 'treadmill' })).toBe(575);
  });

  test('of a minute of anything else is that of ten repetitions', () => {
    expect(loadOf(entry(0.3), { minutes: 20, effort: 3 })).toBe(60);
  });
});

describe('the measure of a dose', () => {
  test('minutes of running leave the walking out', () => {
    expect(runMinutes(run)).toBe(10);
  });

  test('contacts are those of springs only', () => {
    expect(contactsOf({ sets: 3, contacts: 12, rest: 60 })).toBe(36);
    expect(contactsOf(slow)).toBe(0);
  });

  test('time is work and rests, and a moment to set up', () => {
    const together = entry(1, { legs: 'together' });
    expect(secondsOf(together, slow)).toBe(20 + 3 * 60 + 2 * 60);
    expect(secondsOf(together, { sets: 3, seconds: 45, rest: 30, effort: 5 })).toBe(20 + 3 * 45 + 2 * 30);
    expect(secondsOf(together, { sets: 2, contacts: 20, rest: 60 })).toBe(20 + 2 * 12 + 60);
    expect(secondsOf(together, { minutes: 8, effort: 2 })).toBe(480);
  });

  test('one leg works while the other rests', () => {
    const each = entry(1, { legs: 'each' });
    expect(secondsOf(each, { ...slow, rest: 90 })).toBe(20 + 3 * (60 + 90));
    expect(secondsOf(each, { ...slow, rest: 30 })).toBe(20 + 3 * 2 * 60);
  });
});
