import { useState } from 'preact/hooks';
import { contrastOf, contrastSum } from '../../../exports/planContrast.ts';
import { makePlan, rules } from '../../../planner/index.ts';
import type { Plan, Result } from '../../../schemas/plan.ts';
import type { Rule } from '../../../schemas/rule.ts';
import { RuleSource } from '../plan/Why.tsx';
import type { SiteFacts } from '../siteFacts.ts';
import { useToday } from '../useToday.ts';
import { choicesOf, type Knob, knobs, type Pair, pairs, runnerOf } from './knobs.ts';

const names = ['First runner', 'Second runner'] as const;
/** So many reasons are shown at once; the rest is folded away. */
const reasonsShown = 6;

/** Two made-up runners side by side, and what their answers change in their plans. */
export function Compare({ facts }: { readonly facts: SiteFacts }) {
  const today = useToday();
  const [runners, setRunners] = useState(choicesOf(pairs[0] as Pair));
  const results = runners.map((choices) => makePlan(runnerOf(choices, today), [], today, facts.catalogue));
  const set = (runner: number, knob: number, choice: number): void =>
    setRunners(
      runners.map((choices, r) =>
        r === runner ? choices.map((old, k) => (k === knob ? choice : old)) : choices,
      ),
    );
  return (
    <div class="compare">
      <label class="tools__label compare__pair">
        Start from a pair who differ in one answer
        <select
          class="input"
          onChange={(event) => {
            const pair = pairs[Number(event.currentTarget.value)];
            if (pair !== undefined) setRunners(choicesOf(pair));
          }}
        >
          {pairs.map(([name, first, second], i) => (
            <option key={name + second} value={i}>
              {name}: {first}, or {second}
            </option>
          ))}
        </select>
      </label>
      {runners.map((choices, runner) => (
        <fieldset class="compare__runner" key={names[runner]}>
          <legend>{names[runner]}</legend>
          {knobs.map((knob, k) => (
            <label class="tools__label" key={knob.name}>
              {knob.name}
              <select
                class="input"
                value={choices[k]}
                onChange={(event) => set(runner, k, Number(event.currentTarget.value))}
              >
                {knob.options.map((option, i) => (
                  <option key={option} value={i}>
                    {option}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </fieldset>
      ))}
      <div class="compare__result">
        <Difference results={results} runners={runners} facts={facts} />
      </div>
    </div>
  );
}

type Props = {
  readonly results: readonly Result[];
  readonly runners: readonly (readonly number[])[];
  readonly facts: SiteFacts;
};

function Difference({ results, runners, facts }: Props) {
  const [a, b] = results;
  const answers = knobs.flatMap((knob, k) => {
    const [first, second] = runners.map((choices) => choices[k] ?? 0) as [number, number];
    return first === second ? [] : [{ knob, first, second }];
  });
  if (a?.kind !== 'plan' || b?.kind !== 'plan') return <Stopped results={results} facts={facts} />;
  const contrast = contrastOf(a, b, facts.catalogue);
  return (
    <>
      <p class="compare__sum" role="status">
        {contrastSum(contrast)}
      </p>
      <Answers answers={answers} facts={facts} />
      {contrast.differ.length > 0 && (
        <section aria-labelledby="compare-plans">
          <h2 id="compare-plans">What differs in the plans</h2>
          <dl class="compare__rows">
            {contrast.differ.map(({ name, first, second }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <span class="compare__who">First</span> {first}
                </dd>
                <dd>
                  <span class="compare__who">Second</span> {second}
                </dd>
              </div>
            ))}
          </dl>
          {contrast.same.length > 0 && (
            <p class="small muted">The same in both: {contrast.same.join(', ').toLowerCase()}.</p>
          )}
        </section>
      )}
      {contrast.own.map(
        (list, i) =>
          list.length > 0 && (
            <section key={names[i]}>
              <h2>Why, for the {i === 0 ? 'first' : 'second'} runner</h2>
              <p class="small muted">What only this plan says.</p>
              <ul>
                {list.slice(0, reasonsShown).map((word) => (
                  <Own key={word.text} {...word} facts={facts} />
                ))}
              </ul>
              {list.length > reasonsShown && (
                <details>
                  <summary>{list.length - reasonsShown} more</summary>
                  <ul>
                    {list.slice(reasonsShown).map((word) => (
                      <Own key={word.text} {...word} facts={facts} />
                    ))}
                  </ul>
                </details>
              )}
            </section>
          ),
      )}
      {[a, b].map((plan: Plan, i) => (
        <details key={names[i]}>
          <summary>The forecast of the {i === 0 ? 'first' : 'second'} runner</summary>
          <p>{plan.forecast.text}</p>
        </details>
      ))}
    </>
  );
}

type OwnProps = { readonly text: string; readonly rule: string; readonly facts: SiteFacts };

function Own({ text, rule, facts }: OwnProps) {
  return (
    <li>
      {text}{' '}
      <span class="small">
        <RuleSource id={rule} facts={facts} />
      </span>
    </li>
  );
}

type AnswersProps = {
  readonly answers: readonly { readonly knob: Knob; readonly first: number; readonly second: number }[];
  readonly facts: SiteFacts;
};

/** The answers that differ, each with the rule that says what it changes. */
function Answers({ answers, facts }: AnswersProps) {
  if (answers.length === 0) return <p>Both runners gave the same answers. Change one.</p>;
  return (
    <section aria-labelledby="compare-answers">
      <h2 id="compare-answers">Answers that differ</h2>
      <ul>
        {answers.map(({ knob: { name, options, rule }, first, second }) => (
          <li key={name}>
            <b>
              {name}: {options[first]}, or {options[second]}.
            </b>{' '}
            {rule === null
              ? 'It changes the words for distance and weight, and no dose.'
              : (rules as Readonly<Record<string, Rule>>)[rule]?.statement}{' '}
            {rule !== null && (
              <span class="small">
                <RuleSource id={rule} facts={facts} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stands in place of the comparison where a runner gets no plan. */
function Stopped({ results, facts }: { readonly results: readonly Result[]; readonly facts: SiteFacts }) {
  return (
    <>
      <p class="compare__sum" role="status">
        There is no plan to compare: see a clinician first.
      </p>
      {results.map(
        (result, i) =>
          result.kind === 'stop' && (
            <section key={names[i]}>
              <h2>{names[i]}: no plan</h2>
              <ul>
                {result.screening.findings.map(({ id, advice, rule }) => (
                  <Own key={id} text={advice} rule={rule} facts={facts} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}
