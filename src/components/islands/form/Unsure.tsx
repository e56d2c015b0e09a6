import { isUnsure, toggled } from '../../../stores/draft.ts';
import type { FieldProps } from './FieldProps.ts';
import { fieldId } from './fieldId.ts';
import { questionOf } from './pages.ts';

/** "I am not sure" or "I have not tried": an answer like any other. What was typed is kept. */
export function Unsure({ field, draft, change }: Pick<FieldProps, 'field' | 'draft' | 'change'>) {
  if (field.unsure === undefined) return null;
  return (
    <>
      <p class="choice-or">or</p>
      <label class="choice form-unsure">
        <input
          type="checkbox"
          id={fieldId(field.path, 'unsure')}
          checked={isUnsure(draft, field.path)}
          onChange={({ currentTarget: { checked } }) =>
            change({ ...draft, unsure: toggled(draft.unsure, field.path, checked) })
          }
        />
        <span>
          {field.unsure}
          <span class="visually-hidden">: {questionOf(field).label}</span>
        </span>
      </label>
    </>
  );
}
