import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openAnswers } from '../../src/stores/answers.ts';
import { type Migration, migrations } from '../../src/stores/envelope.ts';
import { openLogbook } from '../../src/stores/logbook.ts';
import { type Drawer, olderKey, openVault } from '../../src/stores/vault.ts';
import { fakeShelf, fullShelf } from './shelf.ts';

const now = (): string => '2027-03-01T08:00:00.000Z';
const folder = new URL('./versions/', import.meta.url);
const frozen = (version: number): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`${version}.json`, folder), 'utf8')) as Record<string, string>;
const versions = Array.from({ length: migrations.length + 1 }, (_, i) => i + 1);

describe('what an older version of the site stored', () => {
  test('has a frozen example of each version', () => {
    expect(readdirSync(folder).sort()).toEqual(versions.map((version) => `${version}.json`));
  });

  test.each(versions)('is read whole: version %i', (version) => {
    const shelf = fakeShelf(frozen(version));
    const vault = openVault(shelf, now);
    const answers = openAnswers(vault);
    expect(answers.$profile.get()).toMatchObject({
      age: 41,
      startDate: '2026-11-30',
      goal: { kind: 'race' },
    });
    expect(answers.$draft.get().typed).toMatchObject({ age: '41', weeksSinceOnset: '26 weeks' });
    expect(answers.$earlier.get()).toMatchObject([{ until: '2026-11-30' }]);
    expect(openLogbook(vault).$log.get()).toHaveLength(3);
    expect(vault.$notices.get()).toEqual([]);
  });
});

/** A made-up future: version 2 wrapped the word in a list, version 3 counts it. */
const future: readonly Migration[] = [
  (_, value) => {
    if (typeof value !== 'string') throw new Error('not a word');
    return [value];
  },
  (_, value) => ({ words: value, count: (value as string[]).length }),
];
const drawer: Drawer<object> = {
  field: 'thing',
  read: (value) => (typeof value === 'object' && value !== null && 'count' in value ? value : null),
};
const key = 'achilles-ladder:thing';
const kept = (version: number, thing: unknown): string =>
  JSON.stringify({ app: 'achilles-ladder', version, savedAt: now(), thing });

describe('bringing a stored value to the present version', () => {
  test.each([
    [1, 'heel'],
    [2, ['heel']],
  ])('starts from version %i, and keeps the old text beside the new one', (version, value) => {
    const shelf = fakeShelf({ [key]: kept(version, value) });
    const vault = openVault(shelf, now, future);
    expect(vault.load(drawer)).toEqual({ words: ['heel'], count: 1 });
    expect(JSON.parse(shelf.held.get(key) ?? '')).toMatchObject({ version: 3, thing: { count: 1 } });
    expect(shelf.held.get(olderKey('thing', version))).toBe(kept(version, value));
    expect(vault.$notices.get()).toEqual([]);
    expect(openVault(shelf, now, future).load(drawer)).toEqual({ words: ['heel'], count: 1 });
  });

  test('leaves a present value alone', () => {
    const shelf = fakeShelf({ [key]: kept(3, { words: [], count: 0 }) });
    openVault(shelf, now, future).load(drawer);
    expect([...shelf.held]).toEqual([[key, kept(3, { words: [], count: 0 })]]);
  });

  test('sets aside, as it was, what its migration cannot take', () => {
    const shelf = fakeShelf({ [key]: kept(1, 17) });
    const vault = openVault(shelf, now, future);
    expect(vault.load(drawer)).toBeNull();
    expect([...shelf.held.values()]).toEqual([kept(1, 17)]);
    expect(vault.$notices.get()).toMatchObject([{ kind: 'set-aside', why: 'outdated' }]);
  });

  test('shows the value but never writes over the old one where there is no room for a copy', () => {
    const shelf = fullShelf({ [key]: kept(1, 'heel') });
    const vault = openVault(shelf, now, future);
    expect(vault.load(drawer)).toEqual({ words: ['heel'], count: 1 });
    vault.save(drawer, { words: [], count: 0 });
    expect([...shelf.held]).toEqual([[key, kept(1, 'heel')]]);
    expect(vault.$notices.get()).toEqual([{ kind: 'not-kept', why: 'full' }]);
  });

  test('removes the copies with everything else', () => {
    const shelf = fakeShelf({ [key]: kept(1, 'heel') });
    const vault = openVault(shelf, now, future);
    vault.load(drawer);
    vault.clear();
    expect([...shelf.held]).toEqual([]);
  });
});

test('ten years of daily log fit the five megabytes that a browser gives', () => {
  const shelf = fakeShelf();
  const logbook = openLogbook(openVault(shelf, now));
  const example = JSON.parse(frozen(1)['achilles-ladder:log'] ?? '').log[0] as object;
  logbook.replace(
    Array.from({ length: 3653 }, (_, day) => {
      const date = new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10);
      return { ...example, id: `${date}:calf-a`, date, done: 'all' as const };
    }),
  );
  const size = (shelf.held.get('achilles-ladder:log') ?? '').length;
  expect(size).toBeGreaterThan(1_000_000);
  expect(size).toBeLessThan(2_500_000);
});
