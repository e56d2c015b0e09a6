import { describe, expect, test } from 'vitest';
import { lastRungOf } from '../../../src/planner/ladders/calf.ts';
import { turned } from '../../../src/planner/living/turns.ts';
import type { Climb, Position } from '../../../src/planner/position.ts';

/** A turn reads no more of a runner than the goal and whether a run is kept from day 1. */
const climbWith = (kept: number | null): Climb =>
  ({ factors: { goal: 'run-regularly' }, ladder: { kept } }) as unknown as Climb;
const first = lastRungOf(3) + 2;
const position: Position = {
  rung: first,
  waits: 2,
  inPhase: 4,
  run: 7,
  repeats: 1,
  elastic: 5,
  eighty: 1,
  builds: 20,
};

describe('a turn after a week', () => {
  test('leaves the position as it is after a climb or a hold', () => {
    expect(turned(position, 'climb', climbWith(null))).toBe(position);
    expect(turned(position, 'hold', climbWith(null))).toBe(position);
  });

  test.each(['back', 'rebuild'] as const)(
    '%s goes a rung down on calf and springs, two runs, and waits for nothing',
    (turn) => {
      expect(turned(position, turn, climbWith(null))).toEqual({
        ...position,
        rung: first - 1,
        waits: 0,
        run: 5,
        repeats: 0,
        elastic: 4,
      });
    },
  );

  test('back over the edge of a phase counts its weeks anew, and stops above the lowest rungs', () => {
    const edge = { ...position, rung: lastRungOf(3) + 1 };
    expect(turned(edge, 'back', climbWith(null))).toMatchObject({ rung: lastRungOf(3), inPhase: 0 });
    const low = { ...position, rung: 1, run: 1, elastic: 1 };
    expect(turned(low, 'back', climbWith(0))).toMatchObject({ rung: 1, run: 0, elastic: 1, inPhase: 4 });
    expect(turned({ ...low, run: null, elastic: 0 }, 'back', climbWith(null))).toMatchObject({
      run: null,
      elastic: 0,
    });
  });

  test('below phase 3 only a run that was kept from day 1 stays', () => {
    const edge = { ...position, rung: lastRungOf(2) + 1 };
    expect(turned(edge, 'back', climbWith(null)).run).toBeNull();
    expect(turned(edge, 'back', climbWith(2)).run).toBe(5);
  });

  test('a phase back ends at the last rung before it, four runs lower; in phase 1 it starts over', () => {
    expect(turned(position, 'phase-back', climbWith(null))).toMatchObject({
      rung: lastRungOf(3),
      inPhase: 0,
      run: 3,
      elastic: 4,
    });
    const early = { ...position, rung: 3, run: null };
    expect(turned(early, 'phase-back', climbWith(null))).toMatchObject({ rung: 1, inPhase: 4 });
  });
});
