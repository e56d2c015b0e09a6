import { useState } from 'preact/hooks';
import { makePlan } from '../../../planner/index.ts';
import type { Plan, Result, WeekRange } from '../../../schemas/plan.ts';
import type { Profile } from '../../../schemas/profile.ts';
import { RuleSource } from '../plan/Why.tsx';
import type { SiteFacts } from '../siteFacts.ts';
import { useToday } from '../useToday.ts';

/** One answer that can be changed, with what it can be changed to. */
type Knob = {
  readonly name: string;
  readonly options: readonly string[];
  readonly apply: (profile: Profile, choice: number) => Profile;
};

const base: Profile = {
  version: 1,
  age: 41,
  sex: 'female',
  side: 'left',
  location: 'midportion',
  weeksSinceOnset: 16,
  previousEpisodes: 0,
  redFlags: [],
  health: [],
  medication: [],
  tolerance: {
    morningStiffnessMinutes: 10,
    firstStepsPain: 2,
    walkMinutes: 45,
    walkPain: 1,
    doubleHeelRaisePain: 1,
    singleHeelRaises: { left: 12, right: 22 },
    singleHeelRaisePain: 2,
    hopPain: 2,
    runMinutes: 0,
    runPain: null,
  },
  running: { years: 8, weeklyKmBefore: 40, weeklyKmNow: 0 },
  week: {
    days: ['mon', 'tue', 'thu', 'sat', 'sun'],
    minutesPerDay: 45,
    equipment: ['step', 'band', 'backpack'],
  },
  confidence: 7,
  sleepHours: 7,
  goal: { kind: 'run-regularly' },
};

const numbers = <T,>(
  values: readonly T[],
  say: (value: T) => string,
  set: (p: Profile, value: T) => Profile,
) => ({
  options: values.map(say),
  apply: (profile: Profile, choice: number): Profile => set(profile, values[choice] as T),
});

const knobs: readonly Knob[] = [
  {
    name: 'Age',
    ...numbers(
      [41, 24, 58, 68],
      (age) => `${age} years`,
      (p, age) => ({ ...p, age }),
    ),
  },
  {
    name: 'How long it has hurt',
    ...numbers(
      [16, 3, 156],
      (w) => (w < 52 ? `${w} weeks` : `${w / 52} years`),
      (p, weeksSinceOnset) => ({
        ...p,
        weeksSinceOnset,
      }),
    ),
  },
  {
    name: 'Where',
    ...numbers(
      ['midportion', 'insertional'] as const,
      (where) => (where === 'midportion' ? 'in the tendon' : 'on the heel bone'),
      (p, location) => ({ ...p, location }),
    ),
  },
  {
    name: 'Earlier episodes',
    ...numbers([0, 2], String, (p, previousEpisodes) => ({ ...p, previousEpisodes })),
  },
  {
    name: 'One-leg heel raises, sore side',
    ...numbers([12, 3, 20], String, (p, left) => ({
      ...p,
      tolerance: { ...p.tolerance, singleHeelRaises: { left, right: 22 } },
    })),
  },
  {
    name: 'Pain when hopping',
    ...numbers(
      [2, 0, 6, null],
      (pain) => (pain === null ? 'not tried' : String(pain)),
      (p, hopPain) => ({
        ...p,
        tolerance: { ...p.tolerance, hopPain },
      }),
    ),
  },
  {
    name: 'Days a week',
    ...numbers([5, 3, 6], String, (p, count) => ({
      ...p,
      week: {
        ...p.week,
        days: (
          {
            3: ['mon', 'wed', 'sat'],
            5: ['mon', 'tue', 'thu', 'sat', 'sun'],
            6: ['mon', 'tue', 'wed', 'thu', 'sat', 'sun'],
          } as const
        )[count as 3]?.slice() as never,
      },
    })),
  },
  {
    name: 'Equipment',
    ...numbers(
      [['step', 'band', 'backpack'], [], ['gym', 'bike']] as const,
      (list) => (list.length === 0 ? 'none' : list.join(', ')),
      (p, equipment) => ({ ...p, week: { ...p.week, equipment: [...equipment] } }),
    ),
  },
];

const profileOf = (choices: readonly number[]): Profile =>
  knobs.reduce((profile, knob, i) => knob.apply(profile, choices[i] ?? 0), base);
const start: readonly number[] = knobs.map(() => 0);

/** Two made-up runners side by side, and what their answers change in their plans. */
export function Compare({ facts }: { readonly facts: SiteFacts }) {
  const today = useToday();
  const [runners, setRunners] = useState<readonly (readonly number[])[]>([
    start,
    start.map((choice, i) => (i === 0 ? 2 : choice)),
  ]);
  const results = runners.map((choices) => makePlan(profileOf(choices), [], today, facts.catalogue));
  const set = (runner: number, knob: number, choice: number): void =>
    setRunners(
      runners.map((choices, r) =>
        r === runner ? choices.map((old, k) => (k === knob ? choice : old)) : choices,
      ),
    );
  return (
    <div class="compare">
      {runners.map((choices, runner) => (
        <fieldset class="compare__runner" key={runner === 0 ? 'first' : 'second'}>
          <legend>{runner === 0 ? 'First runner' : 'Second runner'}</legend>
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
      <div class="compare__result" role="status">
        <Difference results={results} facts={facts} />
      </div>
    </div>
  );
}

const weeks = (range: WeekRange): string =>
  range.likely === null
    ? 'not within two years'
    : `${range.likely} weeks (${range.earliest ?? range.likely} to ${range.slow ?? 'over 104'})`;
const firstLoads = (plan: Plan): string =>
  plan.weeks
    .slice(0, 4)
    .map(({ load }) => Math.round(load.total))
    .join(', ');
const phaseStarts = (plan: Plan): string =>
  [1, 2, 3, 4, 5, 6]
    .flatMap((phase) => {
      const first = plan.weeks.find((week) => week.phase === phase);
      return first === undefined ? [] : [`${phase} from week ${first.index}`];
    })
    .join(', ');

function Difference({ results, facts }: { readonly results: readonly Result[]; readonly facts: SiteFacts }) {
  const plans = results.filter((result): result is Plan => result.kind === 'plan');
  const [a, b] = plans;
  if (!a || !b) return <p>One of the two is sent to a clinician first, so there is no plan to compare.</p>;
  const rows: readonly (readonly [string, (plan: Plan) => string])[] = [
    ['First run', (plan) => weeks(plan.forecast.running)],
    ['Goal', (plan) => weeks(plan.forecast.goal)],
    ['Phases', phaseStarts],
    ['Load of the first four weeks', firstLoads],
    [
      'Lighter weeks',
      (plan) =>
        plan.weeks
          .filter(({ kind }) => kind === 'lighter')
          .map(({ index }) => index)
          .slice(0, 5)
          .join(', '),
    ],
  ];
  const own = (plan: Plan, other: Plan) =>
    plan.adjustments.filter(
      ({ what, why }) => !other.adjustments.some((each) => each.what === what && each.why === why),
    );
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">First runner</th>
            <th scope="col">Second runner</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, say]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{say(a)}</td>
              <td>{say(b)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {[own(a, b), own(b, a)].map((list, i) => (
        <section key={i === 0 ? 'first' : 'second'}>
          <h2>Only for the {i === 0 ? 'first' : 'second'} runner</h2>
          {list.length === 0 && <p>Nothing of its own.</p>}
          <ul>
            {list.map(({ what, why, rule }) => (
              <li key={what + why}>
                <b>{what}</b> {why} <RuleSource id={rule} facts={facts} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
