import { useState } from 'preact/hooks';
import { filled } from '../../planner/words.ts';
import { canTakeBack } from '../../stores/before.ts';
import { emptyDraft } from '../../stores/draft.ts';
import { draftOf } from '../../stores/draftOfProfile.ts';
import { answers, takeBack } from '../../stores/index.ts';
import { dayWords } from './dateWords.ts';
import { pageIds } from './form/pages.ts';
import { takeBackWords } from './islandWords.ts';
import { useAtom } from './useAtom.ts';

type Props = {
  readonly today: string;
  /** Called once the answers are those of before. */
  readonly done?: () => void;
  /** Only a change of answers is offered: where a copy is taken back, the log stands too. */
  readonly answersOnly?: boolean;
};

/** Offers to take the last change of answers back, or a saved copy that was brought back: also after a reload. */
export function TakeBack({ today, done, answersOnly = false }: Props) {
  const before = useAtom(answers.$before);
  const [isStuck, setStuck] = useState(false);
  if (!canTakeBack(before, today)) return null;
  const isCopy = before.log !== undefined;
  if (isCopy && answersOnly) return null;
  const undo = (): void => {
    if (!takeBack()) {
      setStuck(true);
      return;
    }
    answers.changeDraft(before.profile === null ? emptyDraft : draftOf(before.profile, pageIds));
    done?.();
  };
  return (
    <div class="note no-print">
      <p role="status">
        {isStuck
          ? takeBackWords.stuck
          : filled(takeBackWords[isCopy ? 'copy' : 'answers'], { day: dayWords(before.day) })}
      </p>
      {!isStuck && (
        <button type="button" class="text-button" onClick={undo}>
          {takeBackWords[isCopy ? 'copyButton' : 'answersButton']}
        </button>
      )}
    </div>
  );
}
