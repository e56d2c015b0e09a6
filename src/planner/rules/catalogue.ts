import type { Rule } from '../../schemas/rule.ts';
import { loadingRules } from './loading.ts';
import { personRules } from './person.ts';
import { progressRules } from './progress.ts';

const tables = { ...loadingRules, ...progressRules, ...personRules };

/** The id of a rule in the catalogue. */
export type RuleId = keyof typeof tables;

/** The rule catalogue: the one source of a rule's wording, certainty and references. Plain data, as the page carries it. */
export const rules = Object.fromEntries(
  Object.entries(tables).map(([id, [statement, certainty, references]]): [string, Rule] => [
    id,
    { id, statement, certainty, references },
  ]),
) as Readonly<Record<RuleId, Rule>>;
