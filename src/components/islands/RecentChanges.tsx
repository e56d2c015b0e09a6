import { addDays } from '../../planner/calendar.ts';
import { filled } from '../../planner/words.ts';
import type { Plan } from '../../schemas/plan.ts';
import { dayWords } from './dateWords.ts';
import { changeWords } from './islandWords.ts';

/** Changes of so many days are still told of. */
const shownDays = 42;

/** What the log changed in the course of the last weeks, and why, the newest first. */
export function RecentChanges({ plan, today }: { readonly plan: Plan; readonly today: string }) {
  const recent = plan.changes.flatMap(({ week, what, why }) => {
    const start = plan.weeks[week - 1]?.start;
    return start === undefined || start < addDays(today, -shownDays) ? [] : [{ week, start, what, why }];
  });
  if (recent.length === 0) return null;
  return (
    <section aria-labelledby="lately-title">
      <h2 id="lately-title" class="rung-title">
        {changeWords.lately}
      </h2>
      <ul class="adjust">
        {recent.reverse().map(({ week, start, what, why }) => (
          <li key={start + what}>
            <b>
              {filled(changeWords.week, { week, day: dayWords(start) })} {what}
            </b>{' '}
            {why}
          </li>
        ))}
      </ul>
    </section>
  );
}
