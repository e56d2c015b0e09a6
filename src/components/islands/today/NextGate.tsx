import { lastCheck } from '../../../planner/living/index.ts';
import type { Log } from '../../../schemas/log.ts';
import type { Gate } from '../../../schemas/plan.ts';
import { dayWords } from '../dateWords.ts';
import { GateList } from '../plan/GateList.tsx';
import type { SiteFacts } from '../siteFacts.ts';

type Props = {
  readonly gate: Gate;
  readonly log: Log;
  readonly facts: SiteFacts;
  /** Asks the red flags again, on a page of their own. */
  readonly ask: () => void;
};

/** The gate the runner stands before: what is met, by which test, and the questions that come first. */
export function NextGate({ gate, log, facts, ask }: Props) {
  const asked = lastCheck(log, gate.rule);
  return (
    <section aria-labelledby="gate-title">
      <h2 id="gate-title" class="rung-title" tabIndex={-1}>
        Your next gate
      </h2>
      <GateList gates={[gate]} facts={facts} />
      <p>
        {asked !== null && `The red flags were asked again on ${dayWords(asked.date)}. `}
        Climb when every line is true. One line missing means: hold, and test again in two weeks.
      </p>
      <p>
        <button type="button" class="button button--quiet" onClick={ask}>
          I am at this gate
        </button>
      </p>
    </section>
  );
}
