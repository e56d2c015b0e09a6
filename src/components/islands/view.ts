import { useCallback, useEffect, useState } from 'preact/hooks';

/** What the planner page shows. `change` marks a question opened from "check your answers". */
export type View =
  | { readonly at: 'question'; readonly page: string; readonly change: boolean }
  | { readonly at: 'stop'; readonly page: string; readonly change: boolean }
  | { readonly at: 'check' }
  | { readonly at: 'plan' };

type Entry = { readonly ladderView: View; readonly depth: number };

const entryNow = (): Entry | null => {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'ladderView' in state ? (state as Entry) : null;
};

/** Moves between views through the browser's own history, so that its Back button works; the address stays. */
export type Navigation = {
  readonly view: View;
  /** Counts moves, so that a view shown again still takes the focus. */
  readonly moves: number;
  /** Opens a view as a new step of the history. */
  open(view: View): void;
  /** Shows a view in place of this one. */
  replace(view: View): void;
  /** One step back; where the history starts here, to a view given. */
  back(otherwise: View): void;
};

/**
 * @param start the view when the history has none: a first visit, or a new tab
 * @param asked the view that a link of the same page asks for by its fragment, or null
 */
export function useNavigation(start: () => View, asked: () => View | null): Navigation {
  const [state, setState] = useState(() => ({ view: entryNow()?.ladderView ?? start(), moves: 0 }));
  const show = useCallback((view: View) => setState(({ moves }) => ({ view, moves: moves + 1 })), []);
  useEffect(() => {
    if (entryNow() === null) history.replaceState({ ladderView: state.view, depth: 0 } satisfies Entry, '');
    const onPop = (): void => {
      const view = entryNow()?.ladderView ?? asked();
      if (view !== null) show(view);
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);
  return {
    ...state,
    open(view) {
      history.pushState({ ladderView: view, depth: (entryNow()?.depth ?? 0) + 1 } satisfies Entry, '');
      show(view);
    },
    replace(view) {
      history.replaceState({ ladderView: view, depth: entryNow()?.depth ?? 0 } satisfies Entry, '');
      show(view);
    },
    back(otherwise) {
      if ((entryNow()?.depth ?? 0) > 0) history.back();
      else this.replace(otherwise);
    },
  };
}
