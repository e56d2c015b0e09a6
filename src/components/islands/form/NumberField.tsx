import { amountOf, distanceShown, timeUnits } from '../../../stores/amount.ts';
import { typedAt } from '../../../stores/draft.ts';
import { distanceUnit, unitWord } from './answerWords.ts';
import { type FieldProps, withTyped } from './FieldProps.ts';
import { describedBy, fieldClass, HintAndError, LabelWords, questionClass } from './FieldWords.tsx';
import { fieldId } from './fieldId.ts';
import { questionOf } from './pages.ts';
import { Unsure } from './Unsure.tsx';

/** A number, a distance or a length of time; a text field, so that what was typed is kept whatever it is. */
export function NumberField(props: FieldProps) {
  const { field, draft, change, error, alone } = props;
  const { path, kind } = field;
  const typed = typedAt(draft, path);
  const unit = distanceUnit(draft);
  const shown = kind === 'distance' ? distanceShown(typed, unit) : amountOf(typed).text;
  const timeUnit = amountOf(typed).unit || 'weeks';
  const keep = (text: string, timeWord: string): void =>
    change(
      withTyped(
        draft,
        path,
        kind === 'distance' ? `${text} ${unit}` : kind === 'duration' ? `${text} ${timeWord}` : text,
      ),
    );
  return (
    <div class={fieldClass(error)}>
      <label class={questionClass(alone)} for={fieldId(path)}>
        <LabelWords field={field} alone={alone} />
      </label>
      <HintAndError field={field} error={error} />
      <div class="unit">
        <input
          class="input input--short"
          id={fieldId(path)}
          type="text"
          inputMode={questionOf(field).whole && kind !== 'duration' ? 'numeric' : 'decimal'}
          autocomplete="off"
          maxLength={20}
          value={shown}
          aria-describedby={describedBy({ field, error })}
          aria-invalid={error !== undefined}
          onInput={({ currentTarget }) => keep(currentTarget.value, timeUnit)}
        />
        {kind === 'duration' ? (
          <select
            class="input input--unit"
            aria-label={`${questionOf(field).label} Unit`}
            value={timeUnit}
            onChange={({ currentTarget }) => keep(shown, currentTarget.value)}
          >
            {timeUnits.map((word) => (
              <option key={word} value={word}>
                {word}
              </option>
            ))}
          </select>
        ) : (
          <span class="unit__word">{unitWord(field, draft)}</span>
        )}
      </div>
      <Unsure field={field} draft={draft} change={change} />
    </div>
  );
}
