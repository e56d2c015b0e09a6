import { lastRungOf, phaseOf } from '../ladders/calf.ts';
import type { Climb, Position } from '../position.ts';
import { phaseAt } from '../position.ts';
import type { Turn } from './lived.ts';

/** Rule H3: running comes back so many steps lower. */
const stagesBack = 2;

/** One step down on every ladder; build weeks at the new step count from none. */
function steppedBack(position: Position, rungs: number, stages: number): Position {
  const rung = Math.max(1, position.rung - rungs);
  return {
    ...position,
    rung,
    waits: 0,
    inPhase: phaseOf(rung) === phaseOf(position.rung) ? position.inPhase : 0,
    run: position.run === null ? null : Math.max(0, position.run - stages),
    repeats: 0,
    elastic: position.elastic === 0 ? 0 : Math.max(1, position.elastic - 1),
  };
}

/** Below phase 3 there is no running but what was kept from the first day (gate:run, gate:keep-running). */
const withoutEarlyRuns = (position: Position, climb: Climb): Position =>
  phaseAt(position, climb) < 3 && climb.ladder.kept === null ? { ...position, run: null } : position;

/**
 * Where a runner stands after a week that did not go as planned (rules C2, C3, H5 and MISSED); `climb` and `hold`
 * leave the position as it is.
 */
export function turned(position: Position, turn: Turn, climb: Climb): Position {
  switch (turn) {
    case 'climb':
    case 'hold':
      return position;
    case 'back':
    case 'rebuild':
      return withoutEarlyRuns(steppedBack(position, 1, stagesBack), climb);
    case 'phase-back': {
      const phase = phaseAt(position, climb);
      const rung = phase === 1 ? 1 : lastRungOf((phase - 1) as 1);
      return withoutEarlyRuns(
        steppedBack(position, Math.max(1, position.rung - rung), 2 * stagesBack),
        climb,
      );
    }
  }
}
