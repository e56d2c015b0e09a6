import { atom, type ReadableAtom } from 'nanostores';
import type { Profile } from '../schemas/profile.ts';
import { type EarlierCourse, readCourses } from '../schemas/readCourses.ts';
import { readProfile } from '../schemas/readProfile.ts';
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
const draftDrawer: Drawer<Draft> = { field: 'answers', read: readDraft };

/** The runner's answers: those in progress, and those a plan is made from. The plan itself is never kept. */
export type Answers = {
  readonly $draft: ReadableAtom<Draft>;
  /** The finished answers, or `null` before the first plan. */
  readonly $profile: ReadableAtom<Profile | null>;
  changeDraft(draft: Draft): void;
  changeProfile(profile: Profile): void;
  /** Courses that are over, oldest first; their days stay as they were planned. */
  readonly $earlier: ReadableAtom<readonly EarlierCourse[]>;
  /** Starts a new course: the present one is kept as it was until a day. */
  startCourse(profile: Profile, until: string): void;
  /** Puts the earlier courses of a backup in place. */
  changeEarlier(courses: readonly EarlierCourse[]): void;
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
  const changeProfile = (profile: Profile): void => {
    $profile.set(profile);
    vault.save(profileDrawer, profile);
  };
  const changeEarlier = (courses: readonly EarlierCourse[]): void => {
    $earlier.set(courses);
    vault.save(coursesDrawer, courses);
  };
  return {
    $draft,
    $profile,
    $earlier,
    changeProfile,
    changeEarlier,
    startCourse(profile, until) {
      const before = $profile.get();
      if (before !== null) changeEarlier([...$earlier.get(), { profile: before, until }]);
      changeProfile(profile);
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
    },
    readAgain(key) {
      const touched = [draftDrawer, profileDrawer, coursesDrawer].filter(
        ({ field }) => key === null || key === keyOf(field),
      );
      if (touched.length === 0) return;
      const before = JSON.stringify([$draft.get(), $profile.get()]);
      $draft.set(vault.load(draftDrawer) ?? emptyDraft);
      $profile.set(vault.load(profileDrawer));
      $earlier.set(vault.load(coursesDrawer) ?? []);
      if (JSON.stringify([$draft.get(), $profile.get()]) !== before) vault.tell({ kind: 'other-tab' });
    },
  };
}
