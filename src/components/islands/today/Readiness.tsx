import {
  dailyOf,
  easyRuns,
  runsCompared,
  type Spread,
  spreadOf,
  symmetry,
} from '../../../planner/living/index.ts';
import { filled } from '../../../planner/words.ts';
import type { Log } from '../../../schemas/log.ts';
import type { Plan } from '../../../schemas/plan.ts';
import { href } from '../../href.ts';
import { readinessWords as words } from '../islandWords.ts';

const percentSlower = ({ least, most }: Spread): number => Math.round(100 * (most / least - 1));

type Props = { readonly plan: Plan; readonly log: Log };

/** How alike the legs are by the last test, and how steady the last easy runs, each with what to look for. */
export function Readiness({ plan, log }: Props) {
  const alike = symmetry(log);
  const runs = easyRuns(plan, log);
  const effort = spreadOf(dailyOf(runs, (entry) => entry.effort));
  const cadence = spreadOf(dailyOf(runs, (entry) => entry.cadence || null));
  const pace = spreadOf(
    dailyOf(runs, ({ minutes, distanceKm }) => (minutes && distanceKm ? minutes / distanceKm : null)),
  );
  if (alike === null && runs.length === 0) return null;
  const signs = [
    effort && ([words.effort, effort] as const),
    cadence && ([words.cadence, cadence] as const),
    pace && ([words.pace, { percent: percentSlower(pace) }] as const),
  ].filter((sign) => sign !== null);
  return (
    <>
      <h3>Signs of readiness</h3>
      {alike !== null && (
        <p>
          <b>{filled(words.legs, alike)}</b> {words.legsMark}
        </p>
      )}
      {runs.length > 0 && signs.length === 0 && <p>{filled(words.few, { runs: runsCompared })}</p>}
      {signs.length > 0 && (
        <>
          <p>{filled(words.runs, { runs: runsCompared })}:</p>
          <ul class="adjust">
            {signs.map(([[found, mark], values]) => (
              <li key={found}>
                <b>{filled(found, values)}</b> {mark}
              </li>
            ))}
          </ul>
          <p class="small muted">{words.look}</p>
        </>
      )}
      <p>
        <a href={href('/guides/readiness/')}>Are you ready for more?</a>
      </p>
    </>
  );
}
