import type { foundWords } from './foundWords.ts';

/** The safety properties that can be seen in one plan, by id; see the planner's documentation. */
export const properties = {
  I1: 'No plan exists where screening says to see someone first.',
  I2: 'Nothing in week one exceeds what the runner tolerates today.',
  I3: 'High tendon-load days keep their recovery days.',
  I4: 'Load, running, the longest run and foot contacts never rise faster than their caps.',
  I5: 'A lighter week comes at least as often as the rhythm says, and is lighter.',
  I8: 'Nothing from a later phase appears before its phase, and no ladder skips a rung.',
  I9: 'Insertional pain: nothing below the floor level and no calf stretch before its phase.',
  I10: 'One day in seven is free of tendon work, and no day exceeds the minutes given.',
  I11: 'Every prescription names a known exercise that suits the feet, and equipment the runner has.',
  I14: 'Off days are empty, travel uses no equipment, busy weeks hold the least that counts.',
  I15: 'A goal date that cannot be met safely is said to be out of reach.',
  I16: 'Every prescription carries a reason, every reason a rule, every rule a source or expert opinion.',
} as const;
export type PropertyId = keyof typeof properties;

/** A broken safety property: which, where, and what was found. */
export type Violation = { readonly property: PropertyId; readonly where: string; readonly found: string };

/** What was found, by its key in the words. */
export type Found = keyof typeof foundWords;
/** What `{0}`, `{1}` … in the words of a finding stand for. */
export type FoundValue = string | number;

/** Notes a violation. */
export type Add = (
  property: PropertyId,
  where: string,
  found: Found,
  ...values: readonly FoundValue[]
) => void;
