import type { Draft } from '../../../stores/draft.ts';
import type { Field } from './pages.ts';

/** What every field component takes. */
export type FieldProps = {
  readonly field: Field;
  readonly draft: Draft;
  /** Hands back the answers with this field changed. */
  readonly change: (draft: Draft) => void;
  /** What is wrong with it, or nothing. */
  readonly error?: string | undefined;
  /** The field is the page's only question, so that its label is the page's heading. */
  readonly alone: boolean;
};

/** The answers with one typed answer changed; typing an answer takes back "not sure". */
export const withTyped = (draft: Draft, path: string, value: string): Draft => ({
  ...draft,
  typed: { ...draft.typed, [path]: value },
  unsure: draft.unsure.filter((other) => other !== path),
});
