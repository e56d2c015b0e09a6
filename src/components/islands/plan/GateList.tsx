import type { Gate } from '../../../schemas/plan.ts';
import { phaseOf, type SiteFacts } from '../siteFacts.ts';
import { RuleSource } from './Why.tsx';

const metWords = {
  yes: 'Your answers say yes.',
  no: 'Not yet, by your answers.',
  unknown: 'To be tested.',
} as const;
const metOf = (met: boolean | null): keyof typeof metWords => (met === null ? 'unknown' : met ? 'yes' : 'no');

/** What a gate opens: a phase, or running. */
export const gateTitle = (gate: Gate, facts: SiteFacts): string =>
  gate.rule === 'gate:run'
    ? 'Before your first run'
    : `Before phase ${gate.to}, ${phaseOf(facts, gate.to).short}`;

type Props = { readonly gates: readonly Gate[]; readonly facts: SiteFacts };

/** The tests between the phases, each criterion with what the answers already say. */
export function GateList({ gates, facts }: Props) {
  return (
    <div class="gates">
      {gates.map((gate) => (
        <section class="gate" key={gate.rule}>
          <h3>{gateTitle(gate, facts)}</h3>
          <p class="small muted">
            {gate.week === null ? 'Not reached in this plan.' : `Likely around week ${gate.week}.`}{' '}
            <RuleSource id={gate.rule} facts={facts} />
          </p>
          <ul class="criteria">
            {gate.criteria.map(({ id, text, met }) => (
              <li class="criterion" key={id} data-met={metOf(met)}>
                <span>
                  {text} <span class="small muted">{metWords[metOf(met)]}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
