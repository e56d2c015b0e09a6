import { testSessions } from '../../../planner/living/index.ts';
import type { SelfTest } from '../../../planner/selfTests.ts';
import { testsAsked, testsOffered } from '../../../planner/testsAsked.ts';
import type { Log, LogEntry } from '../../../schemas/log.ts';
import type { Week } from '../../../schemas/plan.ts';
import type { Location } from '../../../schemas/questions.ts';
import { href } from '../../href.ts';
import { shortDay } from '../dateWords.ts';
import { RuleSource } from '../plan/Why.tsx';
import type { SiteFacts } from '../siteFacts.ts';
import { entryFacts } from './entryFacts.ts';
import { sessionEntryId } from './logIds.ts';
import { TestForm } from './TestForm.tsx';
import { testWords } from './testWords.ts';

type Props = {
  readonly date: string;
  /** The week of the plan that holds the day. */
  readonly week: Week | undefined;
  readonly location: Location;
  readonly log: Log;
  readonly facts: SiteFacts;
  readonly write: (entry: LogEntry) => void;
};

/** The tests that the gates ask for, each with how to do it, room for both legs, and what was last noted. */
export function SelfTests({ date, week, location, log, facts, write }: Props) {
  const asked = week === undefined ? new Set<SelfTest>() : testsAsked(week, location);
  const offered = testsOffered(week, location);
  const inOrder = [
    ...offered.filter((test) => asked.has(test)),
    ...offered.filter((test) => !asked.has(test)),
  ];
  const last = (test: SelfTest): LogEntry | undefined =>
    log
      .filter((entry) => entry.session === testSessions[test] && entry.date <= date)
      .reduce<LogEntry | undefined>(
        (newest, entry) => (newest === undefined || entry.date > newest.date ? entry : newest),
        undefined,
      );
  return (
    <section aria-labelledby="tests-title">
      <h2 id="tests-title" class="rung-title">
        Self-tests
      </h2>
      <p>
        {asked.size > 0
          ? 'This week asks for the marked ones. '
          : 'None is due this week; any can be noted. '}
        {!offered.includes('ten-hops')
          ? 'Hops come with later phases. '
          : !offered.includes('hop-distance') && 'Hops for distance come from phase 4 on. '}
        <a href={href('/guides/self-tests/')}>How to test at home</a>
      </p>
      <ul class="plain tests">
        {inOrder.map((test) => {
          const known = last(test);
          const { title, rule, steps } = testWords[test];
          return (
            <li key={test}>
              <details>
                <summary>
                  {title}
                  {asked.has(test) && <span class="tests__due"> Due this week</span>}
                  <span class="tests__last">
                    {known === undefined ? 'not noted yet' : `${shortDay(known.date)}: ${entryFacts(known)}`}
                  </span>
                </summary>
                <ol>
                  {steps.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ol>
                <p class="small">
                  <RuleSource id={rule} facts={facts} />
                </p>
                <TestForm
                  key={date}
                  place="test"
                  test={test}
                  date={date}
                  known={log.find(({ id }) => id === sessionEntryId(date, testSessions[test]))}
                  write={write}
                />
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
