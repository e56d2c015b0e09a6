import { rules } from '../planner/index.ts';
import type { Rule } from '../schemas/rule.ts';

/** Rules that belong together, on one page. */
export type RuleShelf = { readonly id: string; readonly title: string; readonly rules: readonly Rule[] };

const groups = [
  {
    id: 'load',
    title: 'Load, strength and recovery',
    test: /^(A|D\d|dose|LOAD|PREP|FOURWAY|MOBILITY|CROSS)/,
  },
  { id: 'pain', title: 'Pain, holding and stepping back', test: /^(B\d|C\d|H\d|MISSED)/ },
  { id: 'gates', title: 'Gates', test: /^gate:/ },
  { id: 'running', title: 'Running', test: /^(E\d|L\d|RACE|DRILL)/ },
  {
    id: 'calendar',
    title: 'Weeks, tests and forecasts',
    test: /^(G\d|M1|J8|BLOCKED|START|REVIEW|O\d|N\d|F\d)/,
  },
  { id: 'person', title: 'What your answers change', test: /^(factor|warn):/ },
  { id: 'stop', title: 'When there is no plan', test: /^(flag|refuse):/ },
] as const;

const all: readonly Rule[] = Object.values(rules);
const shelved = groups.map(
  ({ id, title, test }): RuleShelf => ({
    id,
    title,
    rules: all.filter((rule) => test.test(rule.id)),
  }),
);
const known = new Set(shelved.flatMap((shelf) => shelf.rules));
const rest = all.filter((rule) => !known.has(rule));

/** The rules of the catalogue by what they are about; one that fits no group stands on a shelf of its own. */
export const ruleShelves: readonly RuleShelf[] = [
  ...shelved,
  ...(rest.length > 0 ? [{ id: 'other', title: 'Other rules', rules: rest }] : []),
];

/** The id of the shelf that holds a rule. */
export const shelfOf = (rule: string): string =>
  ruleShelves.find((shelf) => shelf.rules.some(({ id }) => id === rule))?.id ?? 'other';
