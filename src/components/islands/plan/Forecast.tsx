import { addDays } from '../../../planner/calendar.ts';
import type { Plan, WeekRange } from '../../../schemas/plan.ts';
import { dayWords, monthWords } from '../dateWords.ts';
import { weeksCount } from './planWords.ts';

const parts = [
  ['earliest', 'If all goes well'],
  ['likely', 'Likely'],
  ['slow', 'With setbacks'],
] as const satisfies readonly (readonly [keyof WeekRange, string])[];

type RangeProps = { readonly title: string; readonly range: WeekRange; readonly today: string };

function Range({ title, range, today }: RangeProps) {
  return (
    <section>
      <h3>{title}</h3>
      <dl class="forecast">
        {parts.map(([key, word]) => {
          const weeks = range[key];
          return (
            <div class={`forecast__item forecast__item--${key}`} key={key}>
              <dt>{word}</dt>
              <dd>
                {weeks === null ? 'over 2 years' : weeks === 0 ? 'now' : weeksCount(weeks)}
                {weeks !== null && weeks > 0 && <small>{monthWords(addDays(today, 7 * weeks))}</small>}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

type Props = { readonly plan: Plan; readonly goal: 'walk' | 'run-easy' | 'run-regularly' | 'race' };

const goalTitles = {
  walk: 'Your goal: walking without pain',
  'run-easy': 'Your goal: an easy half-hour run',
  'run-regularly': 'Your goal: running regularly',
  race: 'Your goal: ready for the race',
} as const;

/** When running and the goal are likely, as a range. */
export function Forecast({ plan, goal }: Props) {
  const { running, goal: goalRange, text } = plan.forecast;
  return (
    <div class="forecasts">
      {goal !== 'walk' && <Range title="First run" range={running} today={plan.today} />}
      <Range title={goalTitles[goal]} range={goalRange} today={plan.today} />
      <p>{text.replace(/\d{4}-\d\d-\d\d/g, dayWords)}</p>
    </div>
  );
}
