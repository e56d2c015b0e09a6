import { atom, type ReadableAtom } from 'nanostores';
import { isCalendarDay } from '../schemas/isCalendarDay.ts';
import type { Log, LogEntry } from '../schemas/log.ts';
import { readLog } from '../schemas/readLog.ts';
import { mostKept, newestOf, type Patch, patchOf, readPatches, takenBack } from './patch.ts';
import { type Drawer, keyOf, type Vault } from './vault.ts';

const logDrawer: Drawer<Log> = {
  field: 'log',
  read: (value) => {
    const result = readLog(value);
    return result.ok ? result.log : null;
  },
};
/** What takes the last changes back, oldest first. */
const undoDrawer: Drawer<readonly Patch[]> = { field: 'undo', read: readPatches };
/** The day the log was last saved as a file. */
const copyDrawer: Drawer<string> = {
  field: 'copied',
  read: (value) => (typeof value === 'string' && isCalendarDay(value) ? value : null),
};

/** So many changes can be taken back. */
export const mostUndone = 50;

/** What was logged, oldest first by the time of writing. The last changes can be undone, also after a reload. */
export type Logbook = {
  readonly $log: ReadableAtom<Log>;
  /** Whether there is a change to take back. */
  readonly $canUndo: ReadableAtom<boolean>;
  /** The day the log was last saved as a file, `YYYY-MM-DD`, or null. */
  readonly $copied: ReadableAtom<string | null>;
  /** Writes an entry; one with the same id is replaced. Each change returns whether the browser kept it. */
  write(entry: LogEntry): boolean;
  remove(id: string): boolean;
  /** Puts a changed log in place as one change, however many entries it touches. */
  change(log: Log): boolean;
  /** Takes the last change back. */
  undo(): boolean;
  /**
   * Puts another log in place of this one, as a saved copy that is brought back does. Changes from before cannot be
   * undone one by one any more; returns what takes all of it back, or null where the logs are the same, and whether the
   * browser kept it.
   */
  replace(log: Log): { readonly patch: Patch | null; readonly isKept: boolean };
  /** Takes a replacement back; what was logged since stays. Returns false where its entries were changed since. */
  takeBack(patch: Patch): boolean;
  /** Remembers the day on which the log was saved as a file. */
  noteCopy(day: string): void;
  /** Forgets what the page holds, after everything stored was deleted. */
  forget(): void;
  /** Another tab changed a key (`null`: all of them): reads it again. */
  readAgain(key: string | null): void;
};

/** Opens the log kept in a vault. */
export function openLogbook(vault: Vault): Logbook {
  const $log = atom<Log>(vault.load(logDrawer) ?? []);
  const $canUndo = atom(false);
  const $copied = atom<string | null>(vault.load(copyDrawer));
  let patches: readonly Patch[] = [];
  const hold = (next: readonly Patch[]): void => {
    patches = next;
    $canUndo.set(next.length > 0);
  };
  const keep = (next: readonly Patch[]): void => {
    hold(next);
    if (next.length === 0) vault.remove(undoDrawer);
    else vault.save(undoDrawer, newestOf(next, mostKept));
  };
  const put = (log: Log): boolean => {
    $log.set(log);
    return vault.save(logDrawer, log);
  };
  const change = (log: Log): boolean => {
    const patch = patchOf($log.get(), log);
    if (patch === null) return true;
    const isKept = put(log);
    keep([...patches, patch].slice(-mostUndone));
    return isKept;
  };

  const stored = vault.load(undoDrawer) ?? [];
  const last = stored.at(-1);
  // Patches of a log that was since written by other means take nothing back.
  if (last !== undefined && takenBack($log.get(), last) !== null) hold(stored);

  return {
    $log,
    $canUndo,
    $copied,
    write(entry) {
      const log = $log.get();
      return change(
        log.some(({ id }) => id === entry.id)
          ? log.map((other) => (other.id === entry.id ? entry : other))
          : [...log, entry],
      );
    },
    change,
    remove: (id) => change($log.get().filter((entry) => entry.id !== id)),
    undo() {
      const patch = patches.at(-1);
      if (patch === undefined) return true;
      const log = takenBack($log.get(), patch);
      const isKept = log === null || put(log);
      keep(log === null ? [] : patches.slice(0, -1));
      return isKept;
    },
    replace(log) {
      const patch = patchOf($log.get(), log);
      const isKept = patch === null || put(log);
      keep([]);
      return { patch, isKept };
    },
    takeBack(patch) {
      const log = takenBack($log.get(), patch);
      if (log === null) return false;
      put(log);
      keep([]);
      return true;
    },
    noteCopy(day) {
      $copied.set(day);
      vault.save(copyDrawer, day);
    },
    forget() {
      hold([]);
      $log.set([]);
      $copied.set(null);
    },
    readAgain(key) {
      if (key === null || key === keyOf(copyDrawer.field)) $copied.set(vault.load(copyDrawer));
      if (key !== null && key !== keyOf(logDrawer.field)) return;
      // What another tab wrote stands: an undo here would take it back unseen. Its own patches stay where they are kept.
      hold([]);
      $log.set(vault.load(logDrawer) ?? []);
    },
  };
}
