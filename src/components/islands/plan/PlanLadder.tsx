import type { Plan } from '../../../schemas/plan.ts';
import { href } from '../../href.ts';
import { ladderShape } from '../../ladderShape.ts';
import { forecastWords } from '../islandWords.ts';
import type { SiteFacts } from '../siteFacts.ts';
import { holds } from './planWords.ts';

type Props = { readonly plan: Plan; readonly today: string; readonly facts: SiteFacts };

/** The runner's own ladder: the six phases, when each is likely, and where they stand. */
export function PlanLadder({ plan, today, facts }: Props) {
  const here = plan.weeks.find((week) => holds(week, today))?.phase ?? plan.weeks[0]?.phase;
  const { height, rails, rungs } = ladderShape(facts.phases.length);
  const weeksOf = (number: number): string => {
    const weeks = plan.weeks.filter(({ phase }) => phase === number);
    const [first, last] = [weeks[0]?.index, weeks.at(-1)?.index];
    if (first === undefined) return number < (here ?? 1) ? forecastWords.past : forecastWords.out;
    return first === last ? `week ${first}` : `weeks ${first}–${last}`;
  };
  return (
    <nav class="ladder ladder--compact plan__ladder" aria-label={forecastWords.ladder}>
      <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {rails.map((line) => (
          <line key={line.x1} class="ladder__rail" {...line} vector-effect="non-scaling-stroke" />
        ))}
        {rungs.map((line, index) => (
          <line
            key={line.y1}
            {...line}
            class={facts.phases[index]?.number === here ? 'on' : undefined}
            vector-effect="non-scaling-stroke"
          />
        ))}
      </svg>
      <ol>
        {facts.phases.map(({ number, slug, short }) => (
          <li key={number}>
            <a href={href(`/phases/${slug}/`)} aria-current={number === here ? 'step' : undefined}>
              <b>{number}</b>
              <span>
                <span class="ladder__name">{short}</span>
                <small>
                  {weeksOf(number)}
                  {number === here && forecastWords.here}
                </small>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
