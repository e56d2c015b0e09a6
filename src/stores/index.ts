import { type Answers, openAnswers } from './answers.ts';
import { type Logbook, openLogbook } from './logbook.ts';
import { openVault, type Shelf, type Vault } from './vault.ts';

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
