import type { Difference } from '../../../planner/living/index.ts';
import type { Reason } from '../../../schemas/plan.ts';
import { dayWords, weekdayWord } from '../dateWords.ts';
import { RuleSource } from '../plan/Why.tsx';
import type { SiteFacts } from '../siteFacts.ts';

type ChangedProps = {
  readonly differences: readonly Difference[];
  readonly reasons: readonly Reason[];
  readonly facts: SiteFacts;
  readonly canUndo: boolean;
  readonly undo: () => void;
};

/** What an entry changed in the plan, and why; the first thing the runner reads after saving. */
export function Changed({ differences, reasons, facts, canUndo, undo }: ChangedProps) {
  return (
    <section class="note" aria-label="What changed" role="status">
      <div>
        <p>
          <b>
            {differences.length === 0 ? 'Saved. The plan stays as it was.' : 'Saved. This changes the plan:'}
          </b>
        </p>
        <ul>
          {differences.slice(0, 12).map(({ date, what }) => (
            <li key={`${date} ${what}`}>
              {date !== null && `${weekdayWord(date)}, ${dayWords(date)}: `}
              {what}
            </li>
          ))}
        </ul>
        {differences.length > 0 && reasons.length > 0 && (
          <>
            <p>
              <b>Why:</b>
            </p>
            <ul>
              {reasons.map(({ rule, because }) => (
                <li key={because}>
                  {because} <RuleSource id={rule} facts={facts} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {canUndo && (
        <button type="button" class="text-button" onClick={undo}>
          Undo
        </button>
      )}
    </section>
  );
}
