import { typedAt } from '../../../stores/draft.ts';
import { type FieldProps, withTyped } from './FieldProps.ts';
import { describedBy, fieldClass, HintAndError, LabelWords, questionClass } from './FieldWords.tsx';
import { fieldId } from './fieldId.ts';
import { questionOf } from './pages.ts';

/** One answer of a few. */
export function Choice({ field, draft, change, error, alone }: FieldProps) {
  const options = questionOf(field).options ?? [];
  const short = options.every(({ label, hint }) => label.length < 12 && hint === undefined);
  return (
    <fieldset class={fieldClass(error)} aria-describedby={describedBy({ field, error })}>
      <legend class={questionClass(alone)}>
        <LabelWords field={field} alone={alone} />
      </legend>
      <HintAndError field={field} error={error} />
      <div class={short ? 'choices choices--inline' : 'choices'}>
        {options.map(({ value, label, hint }, index) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              id={index === 0 ? fieldId(field.path) : fieldId(field.path, value)}
              name={field.path}
              value={value}
              checked={typedAt(draft, field.path) === value}
              onChange={() => change(withTyped(draft, field.path, value))}
            />
            <span>
              {label}
              {hint !== undefined && <span class="choice__hint">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
