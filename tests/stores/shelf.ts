import type { Shelf } from '../../src/stores/vault.ts';

/** Storage for tests, with a view of what it holds. */
export function fakeShelf(
  start: Readonly<Record<string, string>> = {},
): Shelf & { readonly held: Map<string, string> } {
  const held = new Map(Object.entries(start));
  return {
    held,
    get length() {
      return held.size;
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

/** Storage where nothing more fits. */
export function fullShelf(start: Readonly<Record<string, string>> = {}): ReturnType<typeof fakeShelf> {
  const shelf = fakeShelf(start);
  shelf.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  return shelf;
}

/** Storage that throws whatever is asked of it. */
export const throwingShelf: Shelf = {
  get length(): number {
    throw new DOMException('denied', 'SecurityError');
  },
  key: () => {
    throw new DOMException('denied', 'SecurityError');
  },
  getItem: () => {
    throw new DOMException('denied', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('denied', 'SecurityError');
  },
  removeItem: () => {
    throw new DOMException('denied', 'SecurityError');
  },
};
