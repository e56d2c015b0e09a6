import { describe, expect, test } from 'vitest';
import { openVault } from '../../src/stores/vault.ts';
import { openVisits, type Visits } from '../../src/stores/visits.ts';
import { fakeShelf } from './shelf.ts';

const key = 'achilles-ladder:visit';
const now = (): string => '2026-12-01T08:00:00.000Z';
const opened = (shelf = fakeShelf()): Visits => openVisits(openVault(shelf, now));

describe('the plan seen last', () => {
  test('is that of an earlier day, however often the page opens on this one', () => {
    const shelf = fakeShelf();
    opened(shelf).look('2026-12-01', 3);
    expect(opened(shelf).$visit.get()?.last).toBeNull();
    for (const entries of [5, 6]) opened(shelf).look('2026-12-15', entries);
    expect(opened(shelf).$visit.get()).toEqual({
      now: { day: '2026-12-15', entries: 5 },
      last: { day: '2026-12-01', entries: 3 },
      quietSince: null,
    });
  });

  test('is gone once it was read, and the next day counts from there', () => {
    const visits = opened();
    visits.look('2026-12-01', 3);
    visits.look('2026-12-02', 4);
    visits.hide();
    visits.look('2026-12-02', 9);
    expect(visits.$visit.get()?.last).toBeNull();
    visits.look('2026-12-03', 9);
    expect(visits.$visit.get()?.last).toEqual({ day: '2026-12-02', entries: 4 });
  });

  test('is nothing where the device’s date went back', () => {
    const visits = opened();
    visits.look('2027-12-01', 3);
    visits.look('2026-12-02', 4);
    expect(visits.$visit.get()?.last).toBeNull();
  });

  test('is set aside when it cannot be read', () => {
    const bad = { now: { day: '2026-13-01', entries: 1 }, last: null, quietSince: null };
    const sealed = { app: 'achilles-ladder', version: 1, savedAt: now(), visit: bad };
    expect(opened(fakeShelf({ [key]: JSON.stringify(sealed) })).$visit.get()).toBeNull();
  });
});

test('that nothing was to be logged is remembered for that stretch, until all is deleted', () => {
  const shelf = fakeShelf();
  const visits = opened(shelf);
  visits.look('2026-12-01', 0);
  visits.accept('2026-11-16');
  visits.look('2026-12-02', 0);
  expect(opened(shelf).$visit.get()?.quietSince).toBe('2026-11-16');
  visits.clear();
  expect(shelf.held.has(key)).toBe(false);
  visits.hide();
  expect(shelf.held.has(key)).toBe(false);
});
