/** How sure we are of a rule. `S` strong, `M` moderate, `W` weak, `E` expert opinion or our convention. */
export const certainties = { S: 'strong', M: 'moderate', W: 'weak', E: 'expert opinion' } as const;
export type Certainty = keyof typeof certainties;

/** One statement the planner acts on, with how sure we are of it and where it comes from. */
export type Rule = {
  /** `A4`, `gate:1-2`, `factor:age-50`, `refuse:under-18`, `flag:J1`. */
  readonly id: string;
  /** The rule in plain words. */
  readonly statement: string;
  readonly certainty: Certainty;
  /** Ids of references; empty means expert opinion. */
  readonly references: readonly string[];
};
