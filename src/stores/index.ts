import type { Backup } from '../exports/backup.ts';
import { type Answers, openAnswers } from './answers.ts';
import { type Logbook, openLogbook } from './logbook.ts';
import { openVault, type Shelf, type Vault } from './vault.ts';
import { openVisits, type Visits } from './visits.ts';

/** The browser's storage; `null` where it is blocked, as in some private windows and embedded pages. */
function browserShelf(): Shelf | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** Where the answers and the log are kept on this device. */
export const vault: Vault = openVault(browserShelf(), () => new Date().toISOString());
/** The runner's answers on this device. */
export const answers: Answers = openAnswers(vault);
/** The runner's log on this device. */
export const logbook: Logbook = openLogbook(vault);
/** What this device remembers of visits. */
export const visits: Visits = openVisits(vault);
answers.$profile.listen((profile) => (profile === null ? visits.clear() : visits.hide()));

/**
 * Puts a saved copy in place of answers, courses and log, and returns whether the browser kept it; `takeBack` takes it
 * back in one step.
 * @param day today, `YYYY-MM-DD`
 */
export function bringBack({ profile, earlier, log }: Backup, day: string): boolean {
  const before = answers.snapshot(day);
  const { patch, isKept } = logbook.replace(log);
  return answers.replace(profile ?? before.profile, earlier, { ...before, log: patch }) && isKept;
}

/** Takes the last change of answers back, or a saved copy; false where the log of the copy was changed since. */
export function takeBack(): boolean {
  const log = answers.$before.get()?.log ?? null;
  if (log !== null && !logbook.takeBack(log)) return false;
  answers.undo();
  return true;
}

/** Removes answers, log and everything set aside, from the page and from the browser. */
export function deleteEverything(): void {
  answers.deleteEverything();
  logbook.forget();
}

if (typeof addEventListener === 'function') {
  addEventListener('storage', ({ key }) => {
    answers.readAgain(key);
    logbook.readAgain(key);
  });
  // A page that comes back from the browser's cache has missed what other tabs wrote meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    // What only this page holds, because the browser keeps nothing, stays.
    if (!persisted || vault.$notices.get().some(({ kind }) => kind === 'not-kept')) return;
    answers.readAgain(null);
    logbook.readAgain(null);
  });
}
