import { useEffect } from 'preact/hooks';
import type { Draft } from '../../../stores/draft.ts';
import { formWords } from '../islandWords.ts';
import { answerLines, rowLabel } from './answerWords.ts';
import { fieldsAsked, questionPages } from './pages.ts';

type Props = {
  readonly draft: Draft;
  readonly change: (pageId: string) => void;
  readonly back: () => void;
  readonly makePlan: () => void;
  /** What the answers will do to a plan that has begun, where that is more than to change it; else null. */
  readonly warning: readonly [lead: string, text: string] | null;
};

/** All answers on one page, each with a link to change it. */
export function CheckAnswers({ draft, change, back, makePlan, warning }: Props) {
  useEffect(() => {
    document.title = `${formWords.check} – Achilles Ladder`;
  }, []);
  return (
    <div class="form">
      <button type="button" class="back-link" onClick={back}>
        Back
      </button>
      <h2 class="question form-heading" tabIndex={-1}>
        {formWords.check}
      </h2>
      <dl class="summary">
        {questionPages.flatMap((page) =>
          fieldsAsked(page, draft).map((field) => {
            const lines = answerLines(field, draft);
            return (
              <div class="summary__row" key={field.path}>
                <dt>{rowLabel(field)}</dt>
                <dd>
                  {lines.length === 0
                    ? formWords.none
                    : lines.map((line) => (
                        <span class="form-answer" key={line}>
                          {line}
                        </span>
                      ))}
                </dd>
                <dd class="summary__act">
                  <button type="button" onClick={() => change(page.id)}>
                    Change<span class="visually-hidden">: {rowLabel(field)}</span>
                  </button>
                </dd>
              </div>
            );
          }),
        )}
      </dl>
      {warning !== null && (
        <p class="note">
          <span>
            <b>{warning[0]}</b> {warning[1]}
          </span>
        </p>
      )}
      <div class="actions">
        <button type="button" class="button" onClick={makePlan}>
          {formWords.make}
        </button>
      </div>
    </div>
  );
}
