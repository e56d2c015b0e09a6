import { type Answers, openAnswers } from './answers.ts';
import { openVault, type Shelf, type Vault } from './vault.ts';

/** The browser's storage; `null` where it is blocked, as in some private windows and embedded pages. */
function browserShelf(): Shelf | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** Where the answers are kept on this device. */
export const vault: Vault = openVault(browserShelf(), () => new Date().toISOString());
/** The runner's answers on this device. */
export const answers: Answers = openAnswers(vault);

if (typeof addEventListener === 'function') {
  addEventListener('storage', ({ key }) => answers.readAgain(key));
}
