import type { Difference } from '../../../exports/forecastDifference.ts';
import { newReasons, planDifference } from '../../../exports/planDifference.ts';
import type { Reason, Result } from '../../../schemas/plan.ts';
import { shortDay, weekdayWord } from '../dateWords.ts';
import { changeWords } from '../islandWords.ts';
import { RuleSource } from '../plan/Why.tsx';
import type { SiteFacts } from '../siteFacts.ts';

/** What a plan made again changed, and why. */
export type PlanChange = { readonly differences: readonly Difference[]; readonly reasons: readonly Reason[] };

/** What changed between two plans from a day on; nothing where one of them is a refusal. */
export function changeOf(before: Result, after: Result, today: string, facts: SiteFacts): PlanChange {
  return before.kind === 'plan' && after.kind === 'plan'
    ? {
        differences: planDifference(before, after, today, facts.catalogue),
        reasons: newReasons(before, after, today),
      }
    : { differences: [], reasons: [] };
}

/** So many are read at once; the others are a tap away. */
const shownAtFirst = 6;

const Lines = ({ list }: { readonly list: readonly Difference[] }) => (
  <ul>
    {list.map(({ date, what }) => (
      <li key={`${date} ${what}`}>
        {date !== null && <b>{`${weekdayWord(date)}, ${shortDay(date)}: `}</b>}
        {what.replaceAll(' × ', '\u00a0×\u00a0')}
      </li>
    ))}
  </ul>
);

/** Every difference between two plans, the nearest first, and the reasons that are new. */
export function Differences({ differences, reasons, facts }: PlanChange & { readonly facts: SiteFacts }) {
  const more = differences.slice(shownAtFirst);
  return (
    <>
      <Lines list={differences.slice(0, shownAtFirst)} />
      {more.length > 0 && (
        <details>
          <summary>
            {changeWords.more[0]} {more.length} {changeWords.more[1]}
          </summary>
          <Lines list={more} />
        </details>
      )}
      {differences.length > 0 && reasons.length > 0 && (
        <>
          <p>
            <b>{changeWords.why}</b>
          </p>
          <ul>
            {reasons.map(({ rule, because }) => (
              <li key={because}>
                {because} <RuleSource id={rule} facts={facts} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
