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
