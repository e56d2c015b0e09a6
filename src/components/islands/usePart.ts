import { useEffect, useState } from 'preact/hooks';

/** A part of a page: `null` until it is there, `failed` where it could not be fetched. */
export type Part<T> = T | null | 'failed';

/**
 * A part of a page that is fetched when it is first shown, so that a visit sends what it shows and no more.
 * @param isShown whether the page shows it now
 * @param load fetches it; the browser does so once
 */
export function usePart<T extends object>(isShown: boolean, load: () => Promise<T>): Part<T> {
  const [part, setPart] = useState<Part<T>>(null);
  useEffect(() => {
    if (!isShown || (part !== null && part !== 'failed')) return;
    load().then(
      (loaded) => setPart(() => loaded),
      () => setPart('failed'),
    );
  }, [isShown]);
  return part;
}
