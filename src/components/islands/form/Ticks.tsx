import { tick, tickedAt } from '../../../stores/draft.ts';
import type { FieldProps } from './FieldProps.ts';
import { describedBy, fieldClass, HintAndError, LabelWords, questionClass } from './FieldWords.tsx';
import { fieldId } from './fieldId.ts';
import { noneLabel, questionOf } from './pages.ts';

/** A list of which any number may be ticked; "none of these" stands apart and excludes the rest. */
export function Ticks({ field, draft, change, error, alone }: FieldProps) {
  const options = questionOf(field).options ?? [];
  const rest = options.filter(({ value }) => value !== 'none');
  const none = options.find(({ value }) => value === 'none')?.label ?? (field.none ? noneLabel : undefined);
  const box = (value: string, index: number, label: string, hint?: string) => (
    <label class="choice" key={value}>
      <input
        type="checkbox"
        id={index === 0 ? fieldId(field.path) : fieldId(field.path, value)}
        value={value}
        checked={tickedAt(draft, field.path).includes(value)}
        onChange={({ currentTarget }) => change(tick(draft, field.path, value, currentTarget.checked))}
      />
      <span>
        {label}
        {hint !== undefined && <span class="choice__hint">{hint}</span>}
      </span>
    </label>
  );
  const isDays = field.path === 'week.days';
  return (
    <fieldset class={fieldClass(error)} aria-describedby={describedBy({ field, error })}>
      <legend class={questionClass(alone)}>
        <LabelWords field={field} alone={alone} />
      </legend>
      <HintAndError field={field} error={error} />
      <div class={isDays ? 'choices choices--inline' : 'choices'}>
        {rest.map(({ value, label, hint }, index) => box(value, index, label, hint))}
        {none !== undefined && (
          <>
            <p class="choice-or">or</p>
            {box('none', -1, none)}
          </>
        )}
      </div>
    </fieldset>
  );
}
