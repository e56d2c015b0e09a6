import type { Log } from '../../../schemas/log.ts';
import { SinceNote } from '../SinceNote.tsx';
import type { SiteFacts } from '../siteFacts.ts';
import { type Planner, useSinceLast } from '../useSinceLast.ts';
import { changeOf, Differences } from './Differences.tsx';

type Props = {
  readonly planner: Planner;
  readonly log: Log;
  readonly today: string;
  readonly facts: SiteFacts;
};

/** What became of the plan since it was last seen on this device: what time alone has changed, as silent weeks do. */
export function SinceLast({ planner, log, today, facts }: Props) {
  const since = useSinceLast(planner, log, today);
  if (since === null) return null;
  const change = changeOf(since.before, since.after, today, facts);
  if (change.differences.length === 0) return null;
  return (
    <SinceNote day={since.day}>
      <Differences {...change} facts={facts} />
    </SinceNote>
  );
}
