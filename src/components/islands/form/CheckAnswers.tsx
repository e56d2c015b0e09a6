import { useEffect } from 'preact/hooks';
import type { Draft } from '../../../stores/draft.ts';
import { answerLines, rowLabel } from './answerWords.ts';
import { fieldsAsked, questionPages } from './pages.ts';

type Props = {
  readonly draft: Draft;
  readonly change: (pageId: string) => void;
  readonly back: () => void;
  readonly makePlan: () => void;
};

/** All answers on one page, each with a link to change it. */
export function CheckAnswers({ draft, change, back, makePlan }: Props) {
  useEffect(() => {
    document.title = 'Check your answers – Achilles Ladder';
  }, []);
  return (
    <div class="form">
      <button type="button" class="back-link" onClick={back}>
        Back
      </button>
      <h2 class="question form-heading" tabIndex={-1}>
        Check your answers
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
                    ? 'Not provided'
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
      <div class="actions">
        <button type="button" class="button" onClick={makePlan}>
          Make my plan
        </button>
      </div>
    </div>
  );
}
