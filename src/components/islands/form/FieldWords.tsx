import type { ComponentChildren } from 'preact';
import type { FieldProps } from './FieldProps.ts';
import { fieldId } from './fieldId.ts';
import { questionOf } from './pages.ts';

/** Id of the help under a field. */
export const hintId = (path: string): string => fieldId(path, 'hint');
/** Id of the error of a field. */
export const errorId = (path: string): string => fieldId(path, 'error');

/** The ids that describe a control: its help and its error. */
export const describedBy = ({ field, error }: Pick<FieldProps, 'field' | 'error'>): string | undefined =>
  [
    ...(questionOf(field).help === undefined ? [] : [hintId(field.path)]),
    ...(error === undefined ? [] : [errorId(field.path)]),
  ].join(' ') || undefined;

/** The label's words; a heading where the field is alone on its page, with "(optional)" where it may stay empty. */
export function LabelWords({ field, alone }: Pick<FieldProps, 'field' | 'alone'>) {
  const words = (
    <>
      {questionOf(field).label}
      {field.optional && <span class="form-optional"> (optional)</span>}
    </>
  );
  return alone ? (
    <h2 class="form-heading" tabIndex={-1}>
      {words}
    </h2>
  ) : (
    words
  );
}

/** The words of an error, at its field. */
export function ErrorText({ id, children }: { readonly id: string; readonly children: ComponentChildren }) {
  return (
    <p class="error-message" id={id}>
      <span class="visually-hidden">Error: </span>
      {children}
    </p>
  );
}

/** Help and error of a field, in that order. */
export function HintAndError({ field, error }: Pick<FieldProps, 'field' | 'error'>) {
  const { help } = questionOf(field);
  return (
    <>
      {help !== undefined && (
        <p class="hint" id={hintId(field.path)}>
          {help}
        </p>
      )}
      {error !== undefined && <ErrorText id={errorId(field.path)}>{error}</ErrorText>}
    </>
  );
}

/** Class of the legend or label. */
export const questionClass = (alone: boolean): string => (alone ? 'question' : 'question question--minor');
/** Class of the whole field. */
export const fieldClass = (error: string | undefined): string =>
  error === undefined ? 'field' : 'field field--error';
