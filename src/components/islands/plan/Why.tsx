import { rules } from '../../../planner/index.ts';
import type { Reason } from '../../../schemas/plan.ts';
import { certainties, type Rule } from '../../../schemas/rule.ts';
import { href } from '../../href.ts';
import { ruleAnchor } from '../../ruleAnchor.ts';
import type { SiteFacts } from '../siteFacts.ts';

const ruleOf = (id: string): Rule | undefined => (rules as Readonly<Record<string, Rule>>)[id];

type RuleProps = { readonly id: string; readonly facts: SiteFacts };

/** How sure we are of a rule, and its sources by name. */
export function RuleSource({ id, facts }: RuleProps) {
  const rule = ruleOf(id);
  if (rule === undefined) return null;
  return (
    <span class="rule-source">
      Rule <a href={`${href('/how-it-works/')}#${ruleAnchor(id)}`}>{id}</a>, certainty:{' '}
      {certainties[rule.certainty]}.{' '}
      {rule.references.length === 0
        ? 'Source: expert opinion.'
        : rule.references.map((reference, i) => (
            <span key={reference}>
              {i === 0 ? 'Sources: ' : ', '}
              <a href={href(`/references/${reference}/`)}>{facts.references[reference] ?? reference}</a>
              {i === rule.references.length - 1 ? '.' : ''}
            </span>
          ))}
    </span>
  );
}

type Props = { readonly reasons: readonly Reason[]; readonly facts: SiteFacts; readonly about: string };

/** Why a number is what it is: each reason with its rule, certainty and sources, folded away. */
export function Why({ reasons, facts, about }: Props) {
  return (
    <details class="rx__why no-print">
      <summary>
        Why<span class="visually-hidden">: {about}</span>
      </summary>
      <ul>
        {reasons.map(({ rule, because }) => (
          <li key={`${rule} ${because}`}>
            {because} <RuleSource id={rule} facts={facts} />
          </li>
        ))}
      </ul>
    </details>
  );
}
