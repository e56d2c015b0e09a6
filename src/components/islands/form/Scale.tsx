import { isUnsure, typedAt } from '../../../stores/draft.ts';
import { type FieldProps, withTyped } from './FieldProps.ts';
import { describedBy, fieldClass, HintAndError, LabelWords, questionClass } from './FieldWords.tsx';
import { fieldId } from './fieldId.ts';
import { questionOf } from './pages.ts';
import { Unsure } from './Unsure.tsx';

const scores = Array.from({ length: 11 }, (_, score) => String(score));

/** A score from 0 to 10; the words for both ends come out of what the question takes. */
export function Scale(props: FieldProps) {
  const { field, draft, change, error, alone } = props;
  const ends = /0 \((.+?)\) to 10 \((.+?)\)/.exec(questionOf(field).takes);
  const chosen = isUnsure(draft, field.path) ? '' : typedAt(draft, field.path);
  return (
    <fieldset class={fieldClass(error)} aria-describedby={describedBy({ field, error })}>
      <legend class={questionClass(alone)}>
        <LabelWords field={field} alone={alone} />
      </legend>
      <HintAndError field={field} error={error} />
      <div class="choices scale">
        {scores.map((score) => (
          <label class="choice" key={score}>
            <input
              type="radio"
              id={score === '0' ? fieldId(field.path) : fieldId(field.path, score)}
              name={field.path}
              value={score}
              checked={chosen === score}
              onChange={() => change(withTyped(draft, field.path, score))}
            />
            <span>{score}</span>
          </label>
        ))}
      </div>
      {ends && (
        <p class="scale__ends">
          <span>0: {ends[1]}</span>
          <span>10: {ends[2]}</span>
        </p>
      )}
      <Unsure field={field} draft={draft} change={change} />
    </fieldset>
  );
}
