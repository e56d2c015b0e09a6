import { atom, type ReadableAtom } from 'nanostores';
import type { Log, LogEntry } from '../schemas/log.ts';
import { readLog } from '../schemas/readLog.ts';
import { type Drawer, keyOf, type Vault } from './vault.ts';

const logDrawer: Drawer<Log> = {
  field: 'log',
  read: (value) => {
    const result = readLog(value);
    return result.ok ? result.log : null;
  },
};

/** What was logged, oldest first by the time of writing. Every change can be undone until the page closes. */
export type Logbook = {
  readonly $log: ReadableAtom<Log>;
  /** Whether there is a change to take back. */
  readonly $canUndo: ReadableAtom<boolean>;
  /** Writes an entry; one with the same id is replaced. */
  write(entry: LogEntry): void;
  remove(id: string): void;
  /** Puts another log in place of this one, as an import does. */
  replace(log: Log): void;
  /** Takes the last change back. */
  undo(): void;
  /** Forgets what the page holds, after everything stored was deleted. */
  forget(): void;
  /** Another tab changed a key (`null`: all of them): reads it again. */
  readAgain(key: string | null): void;
};

/** Opens the log kept in a vault. */
export function openLogbook(vault: Vault): Logbook {
  const $log = atom<Log>(vault.load(logDrawer) ?? []);
  const $canUndo = atom(false);
  let before: Log[] = [];
  const put = (log: Log): void => {
    $log.set(log);
    vault.save(logDrawer, log);
  };
  const change = (log: Log): void => {
    before = [...before.slice(-49), $log.get()];
    $canUndo.set(true);
    put(log);
  };
  return {
    $log,
    $canUndo,
    write(entry) {
      const log = $log.get();
      change(
        log.some(({ id }) => id === entry.id)
          ? log.map((other) => (other.id === entry.id ? entry : other))
          : [...log, entry],
      );
    },
    remove: (id) => change($log.get().filter((entry) => entry.id !== id)),
    replace: change,
    undo() {
      const last = before.at(-1);
      if (last === undefined) return;
      before = before.slice(0, -1);
      $canUndo.set(before.length > 0);
      put(last);
    },
    forget() {
      before = [];
      $canUndo.set(false);
      $log.set([]);
    },
    readAgain(key) {
      if (key !== null && key !== keyOf(logDrawer.field)) return;
      // What another tab wrote stands: an undo here would take it back unseen.
      before = [];
      $canUndo.set(false);
      $log.set(vault.load(logDrawer) ?? []);
    },
  };
}
