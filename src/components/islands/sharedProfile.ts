import { useEffect, useState } from 'preact/hooks';
import { type LinkRead, readProfileFragment } from '../../exports/profileLink.ts';

/** What the address carries: `reading` while it is unpacked. */
export type Shared = LinkRead | { readonly kind: 'reading' };

const none: Shared = { kind: 'none' };

/** The profile in the address's fragment, read again whenever it changes. */
export function useSharedProfile(): Shared {
  const [shared, setShared] = useState<Shared>(() =>
    location.hash.startsWith('#p=') ? { kind: 'reading' } : none,
  );
  useEffect(() => {
    let turn = 0;
    const read = async (): Promise<void> => {
      turn += 1;
      const mine = turn;
      const result = await readProfileFragment(location.hash);
      if (mine === turn) setShared(result.kind === 'none' ? none : result);
    };
    void read();
    const onChange = (): void => void read();
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return shared;
}
