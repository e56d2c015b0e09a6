import type { Certainty } from '../../schemas/rule.ts';

/** Rules by id: statement, certainty, references. Empty references mean expert opinion. */
export type RuleTable = Readonly<
  Record<string, readonly [statement: string, certainty: Certainty, references: readonly string[]]>
>;
