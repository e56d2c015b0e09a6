import { useEffect, useRef } from 'preact/hooks';
import { changeWords } from '../islandWords.ts';
import { SaveCopy } from '../SaveCopy.tsx';
import type { SiteFacts } from '../siteFacts.ts';
import { Differences, type PlanChange } from './Differences.tsx';

/** What a change of the log did. */
export type LogChange = PlanChange & {
  readonly act: 'saved' | 'removed' | 'undone';
  /** Whether the browser stored it. */
  readonly isKept: boolean;
  /** Where on the page it was made: the note stands there. */
  readonly at: string;
};

/** Says in a sentence what a change did. */
export const changeSummary = ({ act, isKept, differences }: LogChange): string =>
  [
    isKept ? changeWords[act] : changeWords.lost,
    differences.length === 0 ? changeWords.same : changeWords.changed,
  ].join(' ');

type ChangedProps = {
  readonly change: LogChange;
  /** What to do today where that is not simply to go on, in a few words; else null. */
  readonly advice: { readonly title: string; readonly text: string } | null;
  readonly facts: SiteFacts;
  readonly canUndo: boolean;
  readonly undo: () => void;
};

/** What an entry changed in the plan, and why: it stands where the form was, and comes into view by itself. */
export function Changed({ change, advice, facts, canUndo, undo }: ChangedProps) {
  const note = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = note.current;
    if (element === null) return;
    const { top, bottom } = element.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'start' });
    // The button that was pressed is gone with its form.
    if (document.activeElement === document.body) element.focus({ preventScroll: true });
  }, [change]);
  return (
    <section class="note changed" aria-label="What changed" ref={note} tabIndex={-1}>
      <div>
        {advice !== null && (
          <p>
            <b>{advice.title}.</b> {advice.text} <a href="#advice">{changeWords.whyAdvice}</a>
          </p>
        )}
        <p>
          <b>{changeSummary(change)}</b>
        </p>
        {canUndo && (
          <button type="button" class="text-button" onClick={undo}>
            {change.act === 'undone' ? changeWords.undoEarlier : changeWords.undo}
          </button>
        )}
        <Differences {...change} facts={facts} />
        {!change.isKept && (
          <p>
            <SaveCopy />
          </p>
        )}
      </div>
    </section>
  );
}
