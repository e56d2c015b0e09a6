import { describe, expect, test } from 'vitest';
import type { Profile } from '../../src/schemas/profile.ts';
import { type Answers, openAnswers } from '../../src/stores/answers.ts';
import { canTakeBack } from '../../src/stores/before.ts';
import { emptyDraft } from '../../src/stores/draft.ts';
import { mostKept, type Patch } from '../../src/stores/patch.ts';
import { openVault, type Shelf, type Vault } from '../../src/stores/vault.ts';
import { fakeShelf, fullShelf, throwingShelf } from './shelf.ts';

const now = (): string => '2026-11-24T08:00:00.000Z';
const profile: Profile = {
  version: 1,
  age: 41,
  side: 'left',
  location: 'midportion',
  tolerance: { hopPain: null },
};
const draft = { ...emptyDraft, typed: { age: '41' } };
const key = 'achilles-ladder:profile';

function opened(shelf: Shelf | null): { readonly vault: Vault; readonly answers: Answers } {
  const vault = openVault(shelf, now);
  return { vault, answers: openAnswers(vault) };
}
const sealed = (fields: object): string =>
  JSON.stringify({ app: 'achilles-ladder', version: 1, savedAt: now(), ...fields });

describe('taking back a change of answers', () => {
  const later = { ...profile, age: 42 };
  const day = '2026-11-24';

  test('brings answers and courses back, also after a reload', () => {
    const shelf = fakeShelf();
    const first = opened(shelf).answers;
    first.changeProfile(profile);
    first.startCourse(later, day, first.snapshot(day));
    const second = opened(shelf).answers;
    expect(canTakeBack(second.$before.get(), day)).toBe(true);
    second.undo();
    for (const { $profile, $earlier, $before } of [second, opened(shelf).answers]) {
      expect($profile.get()).toEqual(profile);
      expect($earlier.get()).toEqual([]);
      expect($before.get()).toBeNull();
    }
  });

  test('is offered on the day of the change only: days lived by a plan are not rewritten', () => {
    const { answers } = opened(fakeShelf());
    answers.changeProfile(profile, answers.snapshot(day));
    expect(canTakeBack(answers.$before.get(), day)).toBe(false);
    answers.changeProfile(later, answers.snapshot(day));
    expect(canTakeBack(answers.$before.get(), day)).toBe(true);
    expect(canTakeBack(answers.$before.get(), '2026-11-25')).toBe(false);
  });

  test('is over once a clearance was given or taken away', () => {
    const shelf = fakeShelf();
    const { answers } = opened(shelf);
    answers.changeProfile({ ...profile, clinicianCleared: true });
    answers.changeProfile({ ...later, clinicianCleared: true }, answers.snapshot(day));
    answers.changeProfile({ ...later, clinicianCleared: false });
    expect(answers.$before.get()).toBeNull();
    expect(opened(shelf).answers.$before.get()).toBeNull();
  });

  test('of a saved copy holds on other days too, but a long log is not stored twice', () => {
    const log = (length: number): Patch => ({
      at: 0,
      out: Array.from({ length }, (_, i) => ({ id: `e${i}`, date: day, done: 'all' })),
      back: [],
    });
    for (const [length, isStored] of [
      [3, true],
      [mostKept + 1, false],
    ] as const) {
      const shelf = fakeShelf();
      const { answers } = opened(shelf);
      answers.replace(profile, [], { ...answers.snapshot(day), log: log(length) });
      expect(canTakeBack(answers.$before.get(), '2027-03-01')).toBe(true);
      expect(canTakeBack(opened(shelf).answers.$before.get(), '2027-03-01')).toBe(isStored);
    }
  });

  test('from answers that cannot be read is not offered', () => {
    const sealed = JSON.stringify({
      app: 'achilles-ladder',
      version: 1,
      savedAt: now(),
      before: { day: '2026-02-30', profile, earlier: [] },
    });
    expect(opened(fakeShelf({ 'achilles-ladder:before': sealed })).answers.$before.get()).toBeNull();
  });
});

describe('answers in the browser', () => {
  test('are found again by the next visit', () => {
    const shelf = fakeShelf();
    const first = opened(shelf).answers;
    first.changeDraft(draft);
    first.changeProfile(profile);
    const second = opened(shelf);
    expect(second.answers.$draft.get()).toEqual(draft);
    expect(second.answers.$profile.get()).toEqual(profile);
    expect(second.vault.$notices.get()).toEqual([]);
  });

  test('of a course that is over are kept beside those of the new one, and deleted with them', () => {
    const shelf = fakeShelf();
    const first = opened(shelf).answers;
    first.startCourse(profile, '2026-11-24');
    expect(first.$earlier.get()).toEqual([]);
    first.startCourse({ ...profile, age: 42 }, '2027-01-10');
    const second = opened(shelf).answers;
    expect(second.$profile.get()).toEqual({ ...profile, age: 42 });
    expect(second.$earlier.get()).toEqual([{ profile, until: '2027-01-10' }]);
    second.deleteEverything();
    expect(opened(shelf).answers.$earlier.get()).toEqual([]);
  });

  test('are kept in an envelope that names the app, its version and the moment', () => {
    const shelf = fakeShelf();
    opened(shelf).answers.changeProfile(profile);
    expect(JSON.parse(shelf.held.get(key) ?? '')).toEqual({
      app: 'achilles-ladder',
      version: 1,
      savedAt: now(),
      profile,
    });
  });

  test.each([
    ['damaged', '{"app":"achilles-la'],
    ['foreign', '{"app":"something-else","version":1}'],
    ['foreign', '17'],
    ['foreign', 'null'],
    ['newer', sealed({ version: 2, profile })],
    ['outdated', sealed({ profile: { ...profile, age: 'forty' } })],
    ['outdated', sealed({})],
  ])('that are %s are set aside as they were, with a notice', (why, text) => {
    const shelf = fakeShelf({ [key]: text });
    const { vault, answers } = opened(shelf);
    expect(answers.$profile.get()).toBeNull();
    expect(vault.$notices.get()).toEqual([
      { kind: 'set-aside', why, field: 'profile', key: 'achilles-ladder:set-aside:profile:1' },
    ]);
    expect(shelf.held.get('achilles-ladder:set-aside:profile:1')).toBe(text);
    answers.changeProfile(profile);
    expect(opened(shelf).answers.$profile.get()).toEqual(profile);
    expect(shelf.held.get('achilles-ladder:set-aside:profile:1')).toBe(text);
  });

  test('set aside twice are both kept', () => {
    const shelf = fakeShelf({ [key]: 'one' });
    opened(shelf);
    shelf.held.set(key, 'two');
    opened(shelf);
    expect([...shelf.held.values()]).toEqual(['one', 'two']);
  });

  test('that carry a key of an object’s prototype are refused', () => {
    const shelf = fakeShelf({
      [key]: `{"app":"achilles-ladder","version":1,"savedAt":"x","profile":{"__proto__":{"age":1}}}`,
    });
    expect(opened(shelf).answers.$profile.get()).toBeNull();
    expect(({} as { age?: number }).age).toBeUndefined();
  });

  test.each([
    ['throws', throwingShelf],
    ['is blocked', null],
  ])('live in the page when storage %s, with a notice', (_, shelf) => {
    const { vault, answers } = opened(shelf);
    answers.changeProfile(profile);
    expect(answers.$profile.get()).toEqual(profile);
    expect(vault.$notices.get()[0]).toEqual({ kind: 'not-kept', why: 'blocked' });
    expect(() => answers.deleteEverything()).not.toThrow();
    expect(answers.$profile.get()).toBeNull();
  });

  test('live in the page when storage is full, and the notice comes once', () => {
    const { vault, answers } = opened(fullShelf());
    answers.changeProfile(profile);
    answers.changeProfile({ ...profile, age: 42 });
    expect(answers.$profile.get()?.age).toBe(42);
    expect(vault.$notices.get()).toEqual([{ kind: 'not-kept', why: 'full' }]);
  });

  test('typed into a full storage say so once; finished ones say so each time', () => {
    const { vault, answers } = opened(fullShelf());
    answers.changeDraft(draft);
    vault.dismiss({ kind: 'not-kept', why: 'full' });
    answers.changeDraft(draft);
    expect(vault.$notices.get()).toEqual([]);
    answers.changeProfile(profile);
    expect(vault.$notices.get()).toEqual([{ kind: 'not-kept', why: 'full' }]);
  });

  test('that cannot be copied aside are left where they are and not written over', () => {
    const shelf = fullShelf({ [key]: 'damaged' });
    const { vault, answers } = opened(shelf);
    answers.changeProfile(profile);
    expect(shelf.held.get(key)).toBe('damaged');
    expect(vault.$notices.get().map((notice) => notice.kind)).toContain('set-aside');
  });

  test('are all gone after "delete everything", and other sites’ data is not touched', () => {
    const shelf = fakeShelf({ [key]: 'damaged', 'someone-else': 'stays' });
    const { answers } = opened(shelf);
    answers.changeDraft(draft);
    answers.changeProfile(profile);
    answers.deleteEverything();
    expect([...shelf.held.keys()]).toEqual(['someone-else']);
    expect(answers.$draft.get()).toEqual(emptyDraft);
    expect(answers.$profile.get()).toBeNull();
  });

  test('changed in another tab are taken over, with a notice', () => {
    const shelf = fakeShelf();
    const here = opened(shelf);
    opened(shelf).answers.changeProfile(profile);
    here.answers.readAgain('someone-else');
    expect(here.answers.$profile.get()).toBeNull();
    here.answers.readAgain(key);
    expect(here.answers.$profile.get()).toEqual(profile);
    expect(here.vault.$notices.get()).toEqual([{ kind: 'other-tab' }]);
  });

  test('deleted in another tab are gone here too', () => {
    const shelf = fakeShelf();
    const here = opened(shelf).answers;
    here.changeProfile(profile);
    opened(shelf).answers.deleteEverything();
    here.readAgain(null);
    expect(here.$profile.get()).toBeNull();
  });
});
