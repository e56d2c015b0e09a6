import { useState } from 'preact/hooks';
import { weekKindWords } from '../../../exports/planWords.ts';
import type { Week } from '../../../schemas/plan.ts';
import { phaseOf, type SiteFacts } from '../siteFacts.ts';
import { DayCard } from './DayCard.tsx';
import { holds, weekDates, weekFacts } from './planWords.ts';
import { RuleSource } from './Why.tsx';

type Props = {
  readonly week: Week;
  readonly today: string;
  readonly facts: SiteFacts;
  /** Reviews that fall in this week, in words. */
  readonly notes: readonly string[];
};

/** One week: a line that opens to its days. The week of today is open. */
export function WeekCard({ week, today, facts, notes }: Props) {
  const current = holds(week, today);
  const [isOpen, setOpen] = useState(current || (week.index === 1 && today < week.start));
  return (
    <li class={`week${current ? ' week--current' : ''}`} id={`week-${week.index}`}>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="week__head">
          <h3>
            Week {week.index}
            {current && <span class="week__now"> this week</span>}
          </h3>
          <span class="week__dates">{weekDates(week)}</span>
          <span class={`kind kind--${week.kind}`}>{weekKindWords[week.kind]}</span>
          <span class="week__facts">
            <span>
              Phase {week.phase}, {phaseOf(facts, week.phase).short}
            </span>
            {weekFacts(week).map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </span>
        </summary>
        {isOpen && (
          <>
            {(week.reasons.length > 0 || notes.length > 0) && (
              <ul class="week__reasons">
                {week.reasons.map(({ rule, because }) => (
                  <li key={rule + because}>
                    {because} <RuleSource id={rule} facts={facts} />
                  </li>
                ))}
                {notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            )}
            <ol class="days">
              {week.days.map((day) => (
                <DayCard key={day.date} day={day} today={today} facts={facts} />
              ))}
            </ol>
          </>
        )}
      </details>
    </li>
  );
}
