import type { Reason } from '../../schemas/plan.ts';
import type { RuleId } from './catalogue.ts';

export { type RuleId, rules } from './catalogue.ts';

/** A reason: the rule and what of it applied here. */
export const because = (rule: RuleId, text: string): Reason => ({ rule, because: text });
