import { useEffect, useState } from 'preact/hooks';
import { filled } from '../../../planner/words.ts';
import type { Draft } from '../../../stores/draft.ts';
import { formWords } from '../islandWords.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { FieldView } from './FieldView.tsx';
import { fieldsAsked, pageIds, pageTitle, type QuestionPage } from './pages.ts';
import { type FormProblem, problemsOf } from './problems.ts';

type Props = {
  readonly page: QuestionPage;
  readonly draft: Draft;
  readonly today: string;
  /** The day the plan began, where there is one: it may lie further back than a new start. */
  readonly started?: string | undefined;
  /** The page was opened from "check your answers". */
  readonly isChange: boolean;
  readonly change: (draft: Draft) => void;
  readonly back: () => void;
  /** The answers of the page are complete. */
  readonly pass: () => void;
};

/** One question page. Nothing is checked before Continue; what was typed stays whatever it is. */
export function QuestionForm({ page, draft, today, started, isChange, change, back, pass }: Props) {
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const fields = fieldsAsked(page, draft);
  const alone = page.fields.length === 1;
  const number = pageIds.indexOf(page.id) + 1;
  useEffect(() => {
    document.title = `${problems.length > 0 ? 'Error: ' : ''}${pageTitle(page)} – Achilles Ladder`;
  }, [problems, page]);

  const submit = (event: Event): void => {
    event.preventDefault();
    const found = problemsOf(page, draft, today, started);
    setProblems(found);
    if (found.length === 0) pass();
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      {(number > 1 || isChange) && (
        <button type="button" class="back-link" onClick={back}>
          Back
        </button>
      )}
      <ErrorSummary problems={problems} />
      <div class="progress">
        <p id="form-progress">{filled(formWords.progress, { number, count: pageIds.length })}</p>
        <progress max={pageIds.length} value={number} aria-labelledby="form-progress" />
      </div>
      {!alone && (
        <h2 class="question form-heading" tabIndex={-1}>
          {pageTitle(page)}
        </h2>
      )}
      {fields.map((field) => (
        <FieldView
          key={field.path}
          field={field}
          draft={draft}
          change={change}
          alone={alone}
          problems={problems}
          error={problems.find(({ path }) => path === field.path)?.message}
        />
      ))}
      <div class="actions">
        <button type="submit" class="button">
          {formWords.go}
        </button>
      </div>
    </form>
  );
}
