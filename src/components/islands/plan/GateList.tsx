import { filled } from '../../../planner/words.ts';
import type { Criterion, Gate } from '../../../schemas/plan.ts';
import { dayWords } from '../dateWords.ts';
import { metWords } from '../islandWords.ts';
import { phaseOf, type SiteFacts } from '../siteFacts.ts';
import { RuleSource } from './Why.tsx';

/** Whether a criterion is met, and what says so: a self-test with its day, or what the runner told us. */
const metText = ({ met, by }: Criterion): string =>
  by === undefined
    ? metWords[metOf(met)]
    : `${met === true ? 'Met' : 'Not yet'}. ${filled(metWords.tested, { ...by, date: dayWords(by.date) })}`;
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
            {gate.criteria.map((criterion) => (
              <li class="criterion" key={criterion.id} data-met={metOf(criterion.met)}>
                <span>
                  {criterion.text} <span class="small muted">{metText(criterion)}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
