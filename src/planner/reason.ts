import type { Reason } from '../schemas/plan.ts';
import { reasonWords } from './reasonWords.ts';
import { because, type RuleId, rules } from './rules/index.ts';
import { filled, type Values } from './words.ts';

/** A reason from the table of words, with its values filled in. */
export function reason(key: keyof typeof reasonWords, values: Values = {}): Reason {
  const [rule, text] = reasonWords[key];
  return because(rule, filled(text, values));
}

/** Rules as reasons, in their own words. */
export const stated = (...ids: readonly RuleId[]): Reason[] =>
  ids.map((id) => because(id, rules[id].statement));
