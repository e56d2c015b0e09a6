import { atom, type ReadableAtom } from 'nanostores';
import type { Profile } from '../schemas/profile.ts';
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
const draftDrawer: Drawer<Draft> = { field: 'answers', read: readDraft };

/** The runner's answers: those in progress, and those a plan is made from. The plan itself is never kept. */
export type Answers = {
  readonly $draft: ReadableAtom<Draft>;
  /** The finished answers, or `null` before the first plan. */
  readonly $profile: ReadableAtom<Profile | null>;
  changeDraft(draft: Draft): void;
  changeProfile(profile: Profile): void;
  /** Removes every answer from the page and from the browser. */
  deleteEverything(): void;
  /** Another tab changed a key (`null`: all of them): reads it again. */
  readAgain(key: string | null): void;
};

/** Opens the answers kept in a vault. */
export function openAnswers(vault: Vault): Answers {
  const $draft = atom<Draft>(vault.load(draftDrawer) ?? emptyDraft);
  const $profile = atom<Profile | null>(vault.load(profileDrawer));
  return {
    $draft,
    $profile,
    changeDraft(draft) {
      $draft.set(draft);
      vault.save(draftDrawer, draft);
    },
    changeProfile(profile) {
      $profile.set(profile);
      vault.save(profileDrawer, profile);
    },
    deleteEverything() {
      vault.clear();
      $draft.set(emptyDraft);
      $profile.set(null);
    },
    readAgain(key) {
      const touched = [draftDrawer, profileDrawer].filter(
        ({ field }) => key === null || key === keyOf(field),
      );
      if (touched.length === 0) return;
      $draft.set(vault.load(draftDrawer) ?? emptyDraft);
      $profile.set(vault.load(profileDrawer));
      vault.tell({ kind: 'other-tab' });
    },
  };
}
