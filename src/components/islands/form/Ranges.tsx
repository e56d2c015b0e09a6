import { useEffect, useRef } from 'preact/hooks';
import { blockedKinds, questions } from '../../../schemas/questions.ts';
import { type RangeDraft, tickedAt } from '../../../stores/draft.ts';
import { formWords } from '../islandWords.ts';
import type { FieldProps } from './FieldProps.ts';
import { describedBy, fieldClass, HintAndError, LabelWords, questionClass } from './FieldWords.tsx';
import { fieldId } from './fieldId.ts';
import type { FormProblem } from './problems.ts';
import { DateInput, SelectInput } from './SmallField.tsx';

const emptyRange: RangeDraft = { from: '', to: '', kind: '' };

/** Travel, busy and off weeks: none, or one or more ranges of days. */
export function Ranges(props: FieldProps & { readonly problems: readonly FormProblem[] }) {
  const { field, draft, change, error, alone, problems } = props;
  const [answer] = tickedAt(draft, field.path);
  const added = useRef(false);
  const last = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (added.current) last.current?.querySelector('input')?.focus();
    added.current = false;
  });
  const choose = (value: 'none' | 'some'): void =>
    change({
      ...draft,
      ticked: { ...draft.ticked, [field.path]: [value] },
      blocked: value === 'none' ? [] : draft.blocked.length === 0 ? [emptyRange] : draft.blocked,
    });
  const edit = (index: number, part: Partial<RangeDraft>): void =>
    change({
      ...draft,
      blocked: draft.blocked.map((range, i) => (i === index ? { ...range, ...part } : range)),
    });
  const remove = (index: number): void => {
    const blocked = draft.blocked.filter((_, i) => i !== index);
    const ticked = { ...draft.ticked, [field.path]: [blocked.length === 0 ? 'none' : 'some'] };
    change({ ...draft, blocked, ticked });
    document.getElementById(fieldId(field.path))?.focus();
  };
  const errorOf = (index: number, name: string): string | undefined =>
    problems.find(({ path }) => path === `${field.path}[${index}].${name}`)?.message;

  return (
    <fieldset class={fieldClass(error)} aria-describedby={describedBy({ field, error })}>
      <legend class={questionClass(alone)}>
        <LabelWords field={field} alone={alone} />
      </legend>
      <HintAndError field={field} error={error} />
      <div class="choices choices--inline">
        {(['none', 'some'] as const).map((value) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              id={value === 'none' ? fieldId(field.path) : fieldId(field.path, value)}
              name={field.path}
              checked={answer === value}
              onChange={() => choose(value)}
            />
            <span>{value === 'none' ? 'No' : 'Yes'}</span>
          </label>
        ))}
      </div>
      {answer === 'some' && (
        <div class="inset">
          {draft.blocked.map((range, index) => (
            <fieldset class="form-group" key={index} ref={index === draft.blocked.length - 1 ? last : null}>
              <legend class="question question--minor">Weeks {index + 1}</legend>
              {(['from', 'to'] as const).map((name) => (
                <DateInput
                  key={name}
                  path={`${field.path}[${index}].${name}`}
                  label={questions[`week.blocked.${name}`].label}
                  value={range[name]}
                  error={errorOf(index, name)}
                  change={(value) => edit(index, { [name]: value })}
                />
              ))}
              <SelectInput
                path={`${field.path}[${index}].kind`}
                label={questions['week.blocked.kind'].label}
                value={range.kind}
                options={blockedKinds}
                empty="Choose one"
                error={errorOf(index, 'kind')}
                change={(kind) => edit(index, { kind })}
              />
              <button type="button" class="button button--quiet" onClick={() => remove(index)}>
                Remove<span class="visually-hidden"> weeks {index + 1}</span>
              </button>
            </fieldset>
          ))}
          {draft.blocked.length < 200 && (
            <button
              type="button"
              class="button button--quiet"
              onClick={() => {
                added.current = true;
                change({ ...draft, blocked: [...draft.blocked, emptyRange] });
              }}
            >
              {formWords.moreWeeks}
            </button>
          )}
        </div>
      )}
    </fieldset>
  );
}
