import type { Plan, Week } from '../../schemas/plan.ts';
import { isWhole } from '../caps.ts';
import type { Factors } from '../factors.ts';
import { lighterShare } from '../fit.ts';
import type { Add } from './properties.ts';
import { small } from './reading.ts';

/** I5: lighter weeks often enough from phase 2 on, and at most four fifths of the build weeks before them. */
export function checkRhythm(plan: Plan, factors: Factors, add: Add): void {
  let since = 0;
  plan.weeks.forEach((week, i) => {
    const where = `week ${week.index}`;
    // A flare-up week is lighter than any lighter one.
    if (week.kind === 'lighter' || week.kind === 'off' || week.kind === 'flare') since = 0;
    // Back in phase 1 the count starts anew, as it did at the start of the plan.
    else since = week.phase >= 2 ? since + 1 : 0;
    if (since >= factors.rhythm && ['build', 'hold'].includes(week.kind))
      add('I5', where, 'no-lighter', since);
    const builds = plan.weeks
      .slice(Math.max(0, i - 4), i)
      .filter((other) => other.kind === 'build' && isWhole(other));
    if (week.kind !== 'lighter' || builds.length === 0) return;
    const most = (measure: (other: Week) => number): number =>
      lighterShare * Math.max(...builds.map(measure));
    if (week.load.total > most(({ load }) => load.total) + small)
      add(
        'I5',
        where,
        'lighter',
        week.load.total,
        most(({ load }) => load.total),
      );
    if (week.load.strength > most(({ load }) => load.strength) + small)
      add(
        'I5',
        where,
        'strength',
        week.load.strength,
        most(({ load }) => load.strength),
      );
    if (week.runMinutes > most(({ runMinutes }) => runMinutes) + small)
      add(
        'I5',
        where,
        'running',
        week.runMinutes,
        most(({ runMinutes }) => runMinutes),
      );
  });
}
