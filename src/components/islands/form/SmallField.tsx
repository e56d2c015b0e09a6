import type { Option } from '../../../schemas/questions.ts';
import { ErrorText } from './FieldWords.tsx';
import { fieldId } from './fieldId.ts';

type Base = {
  /** Path of the value, such as `week.blocked[0].from`. */
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly change: (value: string) => void;
};

const errorAt = ({ path, error }: Base): string | undefined =>
  error === undefined ? undefined : fieldId(path, 'error');

/** Label, error and control of a date or a select, alone or inside a group. */
export function DateInput(props: Base & { readonly describedBy?: string | undefined }) {
  const { path, label, value, error, change } = props;
  return (
    <div class={error === undefined ? 'field' : 'field field--error'}>
      <label class="question question--minor" for={fieldId(path)}>
        {label}
      </label>
      {error !== undefined && <ErrorText id={fieldId(path, 'error')}>{error}</ErrorText>}
      <input
        class="input input--date"
        type="date"
        id={fieldId(path)}
        value={value}
        aria-describedby={errorAt(props)}
        aria-invalid={error !== undefined}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </div>
  );
}

/** A choice from a list that is too long, or too minor, for radio buttons. */
export function SelectInput(props: Base & { readonly options: readonly Option[]; readonly empty?: string }) {
  const { path, label, value, error, change, options, empty } = props;
  return (
    <div class={error === undefined ? 'field' : 'field field--error'}>
      <label class="question question--minor" for={fieldId(path)}>
        {label}
      </label>
      {error !== undefined && <ErrorText id={fieldId(path, 'error')}>{error}</ErrorText>}
      <select
        class="input"
        id={fieldId(path)}
        value={value}
        aria-describedby={errorAt(props)}
        aria-invalid={error !== undefined}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
            {option.hint === undefined
              ? ''
              : `: ${option.hint.charAt(0).toLowerCase()}${option.hint.slice(1)}`}
          </option>
        ))}
      </select>
    </div>
  );
}
