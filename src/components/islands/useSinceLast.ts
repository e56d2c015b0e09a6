import { useEffect, useState } from 'preact/hooks';
import type { Log } from '../../schemas/log.ts';
import type { Plan, Result } from '../../schemas/plan.ts';
import { visits } from '../../stores/index.ts';
import { useAtom } from './useAtom.ts';

/** Makes the plan of a log on a day. */
export type Planner = (log: Log, today: string) => Result;
/** The plan seen last on this device, on an earlier day, and what time alone has made of it. */
export type SinceLast = { readonly day: string; readonly before: Plan; readonly after: Plan };

/** Looks at the plan, and returns it beside the one seen last; null on a first visit, or once that was read. */
export function useSinceLast(planner: Planner, log: Log, today: string): SinceLast | null {
  const visit = useAtom(visits.$visit);
  const [since, setSince] = useState<SinceLast | null>(null);
  useEffect(() => visits.look(today, log.length), [today]);
  const last = visit?.now.day === today ? visit.last : null;
  useEffect(() => {
    const before = last && planner(log.slice(0, last.entries), last.day);
    // What was logged today is told of when it is logged.
    const after = planner(log.slice(0, visit?.now.entries), today);
    setSince(
      before?.kind === 'plan' && after.kind === 'plan' ? { day: last?.day ?? '', before, after } : null,
    );
  }, [last, planner]);
  return last === null ? null : since;
}
