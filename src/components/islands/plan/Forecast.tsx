import { addDays } from '../../../planner/calendar.ts';
import type { Plan, WeekRange } from '../../../schemas/plan.ts';
import { dayWords, monthWords } from '../dateWords.ts';
import { forecastWords, goalTitles } from '../islandWords.ts';
import { weeksCount } from './planWords.ts';

const parts = ['earliest', 'likely', 'slow'] as const satisfies readonly (keyof WeekRange)[];

type RangeProps = { readonly title: string; readonly range: WeekRange; readonly today: string };

function Range({ title, range, today }: RangeProps) {
  return (
    <section>
      <h3>{title}</h3>
      <dl class="forecast">
        {parts.map((key) => {
          const weeks = range[key];
          return (
            <div class={`forecast__item forecast__item--${key}`} key={key}>
              <dt>{forecastWords[key]}</dt>
              <dd>
                {weeks === null ? forecastWords.never : weeks === 0 ? 'now' : weeksCount(weeks)}
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

/** When running and the goal are likely, as a range. */
export function Forecast({ plan, goal }: Props) {
  const { running, goal: goalRange, text } = plan.forecast;
  return (
    <div class="forecasts">
      {goal !== 'walk' && <Range title={forecastWords.run} range={running} today={plan.today} />}
      <Range title={goalTitles[goal][1]} range={goalRange} today={plan.today} />
      <p>{text.replace(/\d{4}-\d\d-\d\d/g, dayWords)}</p>
    </div>
  );
}
