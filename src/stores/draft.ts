import type { Draft } from '../schemas/draft.ts';
import { problemsWith } from '../schemas/shape.ts';
import { draftShape } from '../schemas/shapes.ts';

export type { Draft, InjuryDraft, RangeDraft } from '../schemas/draft.ts';

/** Nothing answered yet. */
export const emptyDraft: Draft = {
  typed: {},
  unsure: [],
  ticked: {},
  injuries: [],
  blocked: [],
  cleared: [],
  passed: [],
};

/** Reads stored answers; `null` when they do not fit. */
export const readDraft = (value: unknown): Draft | null =>
  problemsWith(draftShape, value, () => 'a text').length === 0 ? (value as Draft) : null;

/** The answer to a field as typed; empty when there is none. */
export const typedAt = (draft: Draft, field: string): string => draft.typed[field] ?? '';
/** What is ticked in a field. */
export const tickedAt = (draft: Draft, field: string): readonly string[] => draft.ticked[field] ?? [];
/** Whether a field is answered with "not sure". */
export const isUnsure = (draft: Draft, field: string): boolean => draft.unsure.includes(field);

/** Adds or removes one item of a list; the order of what stays does not change. */
export const toggled = (list: readonly string[], item: string, on: boolean): string[] =>
  on ? [...list.filter((other) => other !== item), item] : list.filter((other) => other !== item);

/** Ticks or unticks an option; "none of these" and the others exclude each other. */
export function tick(draft: Draft, field: string, value: string, on: boolean): Draft {
  const before = tickedAt(draft, field);
  const kept = on ? before.filter((other) => (other === 'none') === (value === 'none')) : before;
  return { ...draft, ticked: { ...draft.ticked, [field]: toggled(kept, value, on) } };
}
