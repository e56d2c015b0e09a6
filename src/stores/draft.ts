import * as z from 'zod/mini';

const text = z.string().check(z.maxLength(500));
const texts = z.array(text).check(z.maxLength(100));

/** A past injury as typed: `ago` is an amount with its unit, such as `14 months`. */
const injuryDraft = z.strictObject({ kind: text, side: text, ago: text });
/** A blocked range as typed. */
const rangeDraft = z.strictObject({ from: text, to: text, kind: text });

/** Answers in progress, exactly as typed; see `profileOf` for the profile they make. */
export const draftSchema = z.strictObject({
  /** What was typed or chosen, by the field's path in the profile. An amount carries its unit: `25 mi`. */
  typed: z.record(text, text),
  /** Fields answered with "I am not sure" or "I have not tried"; what was typed is kept beside it. */
  unsure: texts,
  /** What was ticked, by field; `none` stands for "none of these". */
  ticked: z.record(text, texts),
  injuries: z.array(injuryDraft).check(z.maxLength(50)),
  blocked: z.array(rangeDraft).check(z.maxLength(200)),
  /** Findings for which the runner says that a clinician has cleared them. */
  cleared: texts,
  /** Question pages passed with Continue. */
  passed: texts,
});
export type Draft = z.infer<typeof draftSchema>;
export type InjuryDraft = z.infer<typeof injuryDraft>;
export type RangeDraft = z.infer<typeof rangeDraft>;

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
export function readDraft(value: unknown): Draft | null {
  const result = draftSchema.safeParse(value);
  return result.success ? result.data : null;
}

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
