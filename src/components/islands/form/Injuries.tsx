import { injuryKinds, questions, sides } from '../../../schemas/questions.ts';
import { amountOf, timeUnits } from '../../../stores/amount.ts';
import { type InjuryDraft, tick, tickedAt } from '../../../stores/draft.ts';
import { formWords } from '../islandWords.ts';
import type { FieldProps } from './FieldProps.ts';
import {
  describedBy,
  ErrorText,
  fieldClass,
  HintAndError,
  LabelWords,
  questionClass,
} from './FieldWords.tsx';
import { fieldId } from './fieldId.ts';
import { noneLabel } from './pages.ts';
import type { FormProblem } from './problems.ts';
import { SelectInput } from './SmallField.tsx';

/** Past injuries: tick what there was, then say which side and how long ago. */
export function Injuries(props: FieldProps & { readonly problems: readonly FormProblem[] }) {
  const { field, draft, change, error, alone, problems } = props;
  const { path } = field;
  const toggle = (kind: string, on: boolean): void => {
    const next = tick(draft, path, kind, on);
    const kept = draft.injuries.filter((injury) => next.ticked[path]?.includes(injury.kind));
    const isNew = on && kind !== 'none' && !kept.some((injury) => injury.kind === kind);
    change({ ...next, injuries: isNew ? [...kept, { kind, side: '', ago: '' }] : kept });
  };
  const edit = (index: number, part: Partial<InjuryDraft>): void =>
    change({
      ...draft,
      injuries: draft.injuries.map((injury, i) => (i === index ? { ...injury, ...part } : injury)),
    });
  const box = (value: string, label: string, id: string) => (
    <label class="choice">
      <input
        type="checkbox"
        id={id}
        checked={tickedAt(draft, path).includes(value)}
        onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset class={fieldClass(error)} aria-describedby={describedBy({ field, error })}>
      <legend class={questionClass(alone)}>
        <LabelWords field={field} alone={alone} />
      </legend>
      <HintAndError field={field} error={error} />
      <div class="choices">
        {injuryKinds.map(({ value, label }, i) => (
          <>
            {box(value, label, i === 0 ? fieldId(path) : fieldId(path, value))}
            {draft.injuries.map((injury, index) =>
              injury.kind === value ? (
                <Details
                  key={`${value}-${index}`}
                  injury={injury}
                  index={index}
                  name={label}
                  edit={edit}
                  error={problems.find((problem) => problem.path === agoPath(index))?.message}
                />
              ) : null,
            )}
          </>
        ))}
        <p class="choice-or">or</p>
        {box('none', noneLabel, fieldId(path, 'none'))}
      </div>
    </fieldset>
  );
}

const agoPath = (index: number): string => `injuryHistory[${index}].monthsAgo`;

type DetailsProps = {
  readonly injury: InjuryDraft;
  readonly index: number;
  readonly name: string;
  readonly edit: (index: number, part: Partial<InjuryDraft>) => void;
  readonly error: string | undefined;
};

function Details({ injury, index, name, edit, error }: DetailsProps) {
  const { text, unit } = amountOf(injury.ago);
  const path = agoPath(index);
  const timeUnit = unit || 'months';
  return (
    <fieldset class="inset form-group">
      <legend class="visually-hidden">{name}</legend>
      <SelectInput
        path={`injuryHistory[${index}].side`}
        label={questions['injuryHistory.side'].label}
        value={injury.side}
        options={sides}
        empty="I am not sure"
        change={(side) => edit(index, { side })}
      />
      <div class={fieldClass(error)}>
        <label class="question question--minor" for={fieldId(path)}>
          {questions['injuryHistory.monthsAgo'].label}
        </label>
        <p class="hint" id={fieldId(path, 'hint')}>
          {formWords.ago}
        </p>
        {error !== undefined && <ErrorText id={fieldId(path, 'error')}>{error}</ErrorText>}
        <div class="unit">
          <input
            class="input input--short"
            id={fieldId(path)}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            maxLength={20}
            value={text}
            aria-describedby={`${fieldId(path, 'hint')}${error === undefined ? '' : ` ${fieldId(path, 'error')}`}`}
            aria-invalid={error !== undefined}
            onInput={({ currentTarget }) => edit(index, { ago: `${currentTarget.value} ${timeUnit}` })}
          />
          <select
            class="input input--unit"
            aria-label={`${questions['injuryHistory.monthsAgo'].label} Unit`}
            value={timeUnit}
            onChange={({ currentTarget }) => edit(index, { ago: `${text} ${currentTarget.value}` })}
          >
            {timeUnits.map((word) => (
              <option key={word} value={word}>
                {word}
              </option>
            ))}
          </select>
        </div>
      </div>
    </fieldset>
  );
}
