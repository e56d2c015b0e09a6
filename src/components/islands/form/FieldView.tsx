import { typedAt } from '../../../stores/draft.ts';
import { Choice } from './Choice.tsx';
import { type FieldProps, withTyped } from './FieldProps.ts';
import { Injuries } from './Injuries.tsx';
import { NumberField } from './NumberField.tsx';
import { questionOf } from './pages.ts';
import type { FormProblem } from './problems.ts';
import { Ranges } from './Ranges.tsx';
import { Scale } from './Scale.tsx';
import { DateInput, SelectInput } from './SmallField.tsx';
import { Ticks } from './Ticks.tsx';

/** A field in the form that suits its kind. */
export function FieldView(props: FieldProps & { readonly problems: readonly FormProblem[] }) {
  const { field, draft, change, error } = props;
  const question = questionOf(field);
  const small = {
    path: field.path,
    label: field.optional ? `${question.label} (optional)` : question.label,
    value: typedAt(draft, field.path) || (field.fallback ?? ''),
    error,
    change: (value: string): void => change(withTyped(draft, field.path, value)),
  };
  switch (field.kind) {
    case 'ticks':
      return <Ticks {...props} />;
    case 'choice':
      return <Choice {...props} />;
    case 'scale':
      return <Scale {...props} />;
    case 'injuries':
      return <Injuries {...props} />;
    case 'ranges':
      return <Ranges {...props} />;
    case 'date':
      return <DateInput {...small} />;
    case 'select':
      return <SelectInput {...small} options={question.options ?? []} />;
    default:
      return <NumberField {...props} />;
  }
}
