import { atom, type ReadableAtom } from 'nanostores';
import { appName, migrations, open, seal, type Unreadable } from './envelope.ts';

/** The part of `Storage` that is used; a test hands in its own. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Something the runner should know about where their answers are kept. */
export type Notice =
  | { readonly kind: 'set-aside'; readonly why: Unreadable; readonly field: string; readonly key: string }
  | { readonly kind: 'not-kept'; readonly why: 'blocked' | 'full' }
  | { readonly kind: 'other-tab' };

/** One value kept in the browser. */
export type Drawer<T> = {
  readonly field: string;
  /** Takes a stored value, or refuses it with `null`. */
  readonly read: (value: unknown) => T | null;
  /** Saved with every key typed: that it could not be kept is said once, and not again after it was hidden. */
  readonly isTyped?: boolean;
};

/** Browser storage with a lid: it never throws, and says what happened. */
export type Vault = {
  readonly $notices: ReadableAtom<readonly Notice[]>;
  load<T>(drawer: Drawer<T>): T | null;
  /** Keeps a value. Returns whether it will be found again; where it will not, that is said each time. */
  save<T>(drawer: Drawer<T>, value: T): boolean;
  remove(drawer: Drawer<unknown>): void;
  /** Removes everything of ours, copies set aside included. */
  clear(): void;
  /** Tells the runner something; the same thing is said once. */
  tell(notice: Notice): void;
  dismiss(notice: Notice): void;
};

/** The storage key of a value. */
export const keyOf = (field: string): string => `${appName}:${field}`;
/** The storage key of the copy made before a value of an older version is brought to the present one. */
export const olderKey = (field: string, version: number): string => `${appName}:version-${version}:${field}`;
const asideKey = (field: string, n: number): string => `${appName}:set-aside:${field}:${n}`;
const isSame = (a: Notice, b: Notice): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Opens the vault.
 * @param shelf the browser's storage, or `null` where it is blocked: then nothing outlives the page
 * @param now the present moment, ISO 8601
 * @param known the versions of the envelope; a test hands in its own
 */
export function openVault(shelf: Shelf | null, now: () => string, known = migrations): Vault {
  const $notices = atom<readonly Notice[]>([]);
  const tell = (notice: Notice): void => {
    if (!$notices.get().some((other) => isSame(other, notice))) $notices.set([...$notices.get(), notice]);
  };
  let saidNotKept = false;
  const attempt = <T>(why: 'blocked' | 'full', act: (from: Shelf) => T, isQuiet = true): T | null => {
    try {
      if (shelf !== null) return act(shelf);
    } catch {
      // Private windows and full disks throw; the page carries on from memory.
    }
    if (!isQuiet || !saidNotKept) tell({ kind: 'not-kept', why: shelf === null ? 'blocked' : why });
    saidNotKept = true;
    return null;
  };

  function setAside(field: string, text: string, why: Unreadable): void {
    const key = attempt('full', (from) => {
      let n = 1;
      while (from.getItem(asideKey(field, n)) !== null) n += 1;
      from.setItem(asideKey(field, n), text);
      from.removeItem(keyOf(field));
      return asideKey(field, n);
    });
    // Where there is no room for a copy the original stays where it is, and is not written over.
    tell({ kind: 'set-aside', why, field, key: key ?? keyOf(field) });
    if (key === null) locked.add(field);
  }
  const locked = new Set<string>();

  /**
   * Brings a stored value to the present version: first a copy of the old text, then the new one in its place. Where there
   * is no room for the copy the old text stays, and is not written over.
   */
  function advance(field: string, text: string, version: number, value: unknown): void {
    const copied = attempt('full', (from) => {
      from.setItem(olderKey(field, version), text);
      return from.getItem(olderKey(field, version)) === text;
    });
    if (copied !== true) locked.add(field);
    else attempt('full', (from) => from.setItem(keyOf(field), seal(field, value, now(), known)));
  }

  return {
    $notices,
    tell,
    dismiss: (notice) => $notices.set($notices.get().filter((other) => !isSame(other, notice))),
    load({ field, read }) {
      const text = attempt('blocked', (from) => from.getItem(keyOf(field)));
      const opened = open(field, text, read, known);
      if (opened.kind === 'unreadable') setAside(field, text ?? '', opened.why);
      if (opened.kind === 'value' && text !== null && opened.version <= known.length)
        advance(field, text, opened.version, opened.value);
      return opened.kind === 'value' ? opened.value : null;
    },
    save({ field, isTyped = false }, value) {
      const put = (from: Shelf): true => {
        from.setItem(keyOf(field), seal(field, value, now(), known));
        return true;
      };
      return !locked.has(field) && attempt('full', put, isTyped) === true;
    },
    remove({ field }) {
      attempt('blocked', (from) => from.removeItem(keyOf(field)));
    },
    clear() {
      locked.clear();
      attempt('blocked', (from) => {
        const keys = Array.from({ length: from.length }, (_, i) => from.key(i));
        for (const key of keys) if (key?.startsWith(`${appName}:`)) from.removeItem(key);
      });
      $notices.set($notices.get().filter((notice) => notice.kind === 'not-kept'));
    },
  };
}
