import { useEffect, useRef } from 'preact/hooks';
import type { Log } from '../../../schemas/log.ts';

/** What may take the focus when what had it is gone, the nearest to it first. */
const places = ['[aria-label="What changed"]', '.stop .form-heading', '#day-title'];

/** Keeps the focus on the page when a change of the log takes away the button that was pressed. */
export function useKeptFocus(log: Log): void {
  const last = useRef<EventTarget | null>(null);
  const before = useRef(log);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      last.current = target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (before.current === log) return;
    before.current = log;
    const had = last.current;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isLost || !(had instanceof HTMLElement) || had.isConnected) return;
    const place = places.map((selector) => document.querySelector<HTMLElement>(selector)).find(Boolean);
    if (!place) return;
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }, [log]);
}
