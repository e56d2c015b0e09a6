import type { ReadableAtom } from 'nanostores';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * The value of a store, drawn again before the next key or click is taken. `useStore` waits for a timer instead: of
 * two answers given in quick succession the second would then be added to the answers as they were before the first.
 */
export function useAtom<T>(store: ReadableAtom<T>): T {
  const [, drawAgain] = useState({});
  useLayoutEffect(() => store.listen(() => drawAgain({})), [store]);
  return store.get();
}
