import { forecastDifference } from '../../../exports/forecastDifference.ts';
import { weeksChanged } from '../../../exports/weeksChanged.ts';
import { filled } from '../../../planner/words.ts';
import type { Log } from '../../../schemas/log.ts';
import type { Result } from '../../../schemas/plan.ts';
import { href } from '../../href.ts';
import { dayWords } from '../dateWords.ts';
import { changeWords } from '../islandWords.ts';
import { SinceNote } from '../SinceNote.tsx';
import { type Planner, useSinceLast } from '../useSinceLast.ts';

/** How two plans differ in short: the forecast, how many weeks ahead, and from which on. */
export function changesInShort(before: Result, after: Result, today: string): readonly string[] {
  if (before.kind === 'stop' || after.kind === 'stop') return [];
  const weeks = weeksChanged(before, after, today);
  const [first] = weeks;
  return [
    ...forecastDifference(before, after).map(({ what }) => what),
    ...(first === undefined
      ? []
      : [
          filled(changeWords[weeks.length === 1 ? 'oneWeek' : 'weeks'], {
            count: weeks.length,
            index: first.index,
            day: dayWords(first.start),
          }),
        ]),
  ];
}

/** Those differences as a list. */
export const ChangeList = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

type Props = { readonly planner: Planner; readonly log: Log; readonly today: string };

/** What became of the plan since it was last seen on this device; the days one by one stand on the day's page. */
export function SinceLast({ planner, log, today }: Props) {
  const since = useSinceLast(planner, log, today);
  const lines = since === null ? [] : changesInShort(since.before, since.after, today);
  if (since === null || lines.length === 0) return null;
  return (
    <SinceNote day={since.day}>
      <ChangeList lines={lines} />
      <p>
        <a href={href('/today/')}>{changeWords.dayByDay}</a>
      </p>
    </SinceNote>
  );
}
