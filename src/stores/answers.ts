import { atom, type ReadableAtom } from 'nanostores';
import type { Profile } from '../schemas/profile.ts';
import { type EarlierCourse, readCourses } from '../schemas/readCourses.ts';
import { readProfile } from '../schemas/readProfile.ts';
import { type Before, isShort, readBefore } from './before.ts';
import { type Draft, emptyDraft, readDraft } from './draft.ts';
import { type Drawer, keyOf, type Vault } from './vault.ts';

const profileDrawer: Drawer<Profile> = {
  field: 'profile',
  read: (value) => {
    const result = readProfile(value);
    return result.ok ? result.profile : null;
  },
};
const coursesDrawer: Drawer<readonly EarlierCourse[]> = {
  field: 'courses',
  read: (value) => {
    const result = readCourses(value);
    return result.ok ? result.courses : null;
  },
};
const draftDrawer: Drawer<Draft> = { field: 'answers', read: readDraft, isTyped: true };
const beforeDrawer: Drawer<Before> = { field: 'before', read: readBefore };

/** The runner's answers: those in progress, and those a plan is made from. The plan itself is never kept. */
export type Answers = {
  readonly $draft: ReadableAtom<Draft>;
  /** The finished answers, or `null` before the first plan. */
  readonly $profile: ReadableAtom<Profile | null>;
  changeDraft(draft: Draft): void;
  /**
   * Takes new answers, and returns whether the browser kept them. What takes them back is remembered only where it is
   * given: see `$before`.
   */
  changeProfile(profile: Profile, before?: Before): boolean;
  /** Answers that later ones took the place of, oldest first; the days they planned stay as they were. */
  readonly $earlier: ReadableAtom<readonly EarlierCourse[]>;
  /**
   * Puts new answers in the place of the present ones, which are kept with the days they planned until a day.
   * @param goesOn whether the course goes on with the new answers from the week after it; else a new one begins
   */
  startCourse(profile: Profile, until: string, before?: Before, goesOn?: boolean): boolean;
  /** Puts the answers and courses of a saved copy in place of these. */
  replace(profile: Profile | null, earlier: readonly EarlierCourse[], before: Before): boolean;
  /** What the answers were before they were last changed, where that can be taken back; else null. */
  readonly $before: ReadableAtom<Before | null>;
  /** The answers as they are, to be remembered by a change of them on a day. */
  snapshot(day: string): Before;
  /** Puts the answers of `$before` in place again; there is nothing more to take back then. */
  undo(): void;
  /** Removes every answer from the page and from the browser. */
  deleteEverything(): void;
  /** Another tab changed a key (`null`: all of them): reads it again. */
  readAgain(key: string | null): void;
};

/** Opens the answers kept in a vault. */
export function openAnswers(vault: Vault): Answers {
  const $draft = atom<Draft>(vault.load(draftDrawer) ?? emptyDraft);
  const $profile = atom<Profile | null>(vault.load(profileDrawer));
  const $earlier = atom<readonly EarlierCourse[]>(vault.load(coursesDrawer) ?? []);
  const $before = atom<Before | null>(vault.load(beforeDrawer));
  // What a clinician agreed to, or a red flag took away, must not come back with older answers: a change that gives
  // nothing to go back to leaves nothing to go back to.
  const remember = (before: Before | null): void => {
    $before.set(before);
    if (before === null || !isShort(before)) vault.remove(beforeDrawer);
    else vault.save(beforeDrawer, before);
  };
  const put = (profile: Profile | null): boolean => {
    $profile.set(profile);
    if (profile !== null) return vault.save(profileDrawer, profile);
    vault.remove(profileDrawer);
    return true;
  };
  const putEarlier = (courses: readonly EarlierCourse[]): boolean => {
    $earlier.set(courses);
    return vault.save(coursesDrawer, courses);
  };
  const changeProfile = (profile: Profile, before: Before | null = null): boolean => {
    const isKept = put(profile);
    remember(before);
    return isKept;
  };
  return {
    $draft,
    $profile,
    $earlier,
    $before,
    changeProfile,
    startCourse(profile, until, before, goesOn = false) {
      const last = $profile.get();
      const course = last && { profile: last, until, ...(goesOn ? { goesOn } : {}) };
      const isKept = course === null || putEarlier([...$earlier.get(), course]);
      return changeProfile(profile, before) && isKept;
    },
    replace(profile, earlier, before) {
      const kept = [put(profile), putEarlier(earlier)];
      remember(before);
      return !kept.includes(false);
    },
    snapshot: (day) => ({ day, profile: $profile.get(), earlier: $earlier.get() }),
    undo() {
      const before = $before.get();
      if (before === null) return;
      put(before.profile);
      putEarlier(before.earlier);
      remember(null);
    },
    changeDraft(draft) {
      $draft.set(draft);
      vault.save(draftDrawer, draft);
    },
    deleteEverything() {
      vault.clear();
      $draft.set(emptyDraft);
      $profile.set(null);
      $earlier.set([]);
      $before.set(null);
    },
    readAgain(key) {
      const touched = [draftDrawer, profileDrawer, coursesDrawer, beforeDrawer].filter(
        ({ field }) => key === null || key === keyOf(field),
      );
      if (touched.length === 0) return;
      const before = JSON.stringify([$draft.get(), $profile.get()]);
      $draft.set(vault.load(draftDrawer) ?? emptyDraft);
      $profile.set(vault.load(profileDrawer));
      $earlier.set(vault.load(coursesDrawer) ?? []);
      $before.set(vault.load(beforeDrawer));
      if (JSON.stringify([$draft.get(), $profile.get()]) !== before) vault.tell({ kind: 'other-tab' });
    },
  };
}
