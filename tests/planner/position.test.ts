import { describe, expect, test } from 'vitest';
import type { Factors } from '../../src/planner/factors.ts';
import type { Frame } from '../../src/planner/frames.ts';
import { lastRungOf } from '../../src/planner/ladders/calf.ts';
import {
  advanced,
  afterBreak,
  type Climb,
  isSteady,
  mayRunFast,
  opened,
  type Position,
  springRungAt,
  withoutSpringStep,
} from '../../src/planner/position.ts';

/** A runner without anything that slows the climb, on long days. */
const factors = {
  goal: 'run-regularly',
  extraWeeks: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 },
  stretch: 1,
  runDelay: 0,
  springDelay: 0,
  springFrom: 1,
  runShare: 1,
} as Factors;
const climb = (change: { [key in keyof Climb]?: Partial<Climb[key]> } = {}): Climb =>
  ({
    pace: 'likely',
    ...change,
    factors: { ...factors, ...change.factors } as Factors,
    placement: {
      rung: 1,
      keptRun: null,
      runReady: 1,
      leavePhase: { 1: 0, 2: 0, 3: 0 },
      adjustments: [],
      ...change.placement,
    },
    room: { run: 60, springs: true, earlySprings: true, day: 60, twoRuns: true, keptRuns: 2, ...change.room },
    ladder: {
      // Stages 1, 8, 9 and 12 of the running ladder.
      steps: [
        { stage: 1, minutes: 6 },
        { stage: 8, minutes: 24 },
        { stage: 9, minutes: 20 },
        { stage: 12, minutes: 30 },
      ],
      kept: null,
      first: 0,
      ...change.ladder,
    },
  }) as Climb;
const at = (change: Partial<Position>): Position => ({
  rung: 1,
  waits: 0,
  inPhase: 0,
  run: null,
  repeats: 0,
  elastic: 0,
  eighty: 0,
  builds: 0,
  ...change,
});
const end = (phase: 1 | 2 | 3 | 4 | 5): number => lastRungOf(phase);
const build = { kind: 'build' } as Frame;

describe('a phase is left at its gate', () => {
  const leaves = (position: Partial<Position>, change: Parameters<typeof climb>[0] = {}): boolean =>
    advanced(at(position), climb(change)).rung > (position.rung ?? 1);

  test('1 and 2: not before the weeks that the answers ask for', () => {
    // The week after `builds` build weeks is judged, lighter weeks counted in.
    const wait = (builds: number, leavePhase: 1 | 2): boolean =>
      leaves(
        { rung: end(leavePhase), builds },
        { placement: { leavePhase: leavePhase === 1 ? { 1: 3, 2: 0, 3: 0 } : { 1: 1, 2: 2, 3: 0 } } },
      );
    expect([1, 2, 3].map((builds) => wait(builds, 1))).toEqual([false, true, true]);
    expect([1, 2, 3].map((builds) => wait(builds, 2))).toEqual([false, true, true]);
  });

  test('3: with 20 minutes of running, unless the goal is to walk, and after the weeks for the hops', () => {
    expect(leaves({ rung: end(3), run: 0, builds: 9 })).toBe(false);
    expect(leaves({ rung: end(3), run: null, builds: 9 })).toBe(false);
    expect(leaves({ rung: end(3), run: 1, builds: 9 })).toBe(true);
    expect(
      leaves({ rung: end(3), run: 1, builds: 1 }, { placement: { leavePhase: { 1: 0, 2: 0, 3: 3 } } }),
    ).toBe(false);
    expect(leaves({ rung: end(3), builds: 9 }, { factors: { goal: 'walk' } })).toBe(false);
  });

  test('3, on a treadmill: with 17 minutes, and on short days with what a day holds', () => {
    const ladder = { steps: [{ stage: 7, minutes: 17 }] };
    expect(leaves({ rung: end(3), run: 0, builds: 9 }, { ladder })).toBe(false);
    expect(leaves({ rung: end(3), run: 0, builds: 9 }, { ladder, factors: { runShare: 0.85 } })).toBe(true);
    expect(leaves({ rung: end(3), run: 0, builds: 9 }, { ladder, room: { day: 17.5 } })).toBe(true);
  });

  test('4: with 30 minutes without a walk and 80 contacts twice', () => {
    const position = { rung: end(4), elastic: 8, builds: 20 };
    expect(leaves({ ...position, run: 3, eighty: 1 })).toBe(false);
    expect(leaves({ ...position, run: 3, eighty: 2 })).toBe(true);
    expect(leaves({ ...position, run: 2, eighty: 2 })).toBe(false);
    expect(leaves({ ...position, run: 1, eighty: 2 }, { room: { day: 20 } })).toBe(false);
    expect(leaves({ ...position, run: null, eighty: 2 })).toBe(false);
  });

  test('not while weeks are left to wait, and a week at the gate counts in the phase', () => {
    expect(advanced(at({ rung: end(1), waits: 1, builds: 9 }), climb())).toMatchObject({
      rung: end(1),
      waits: 0,
      inPhase: 1,
    });
    expect(advanced(at({ rung: end(3), run: 0, inPhase: 4, builds: 9 }), climb())).toMatchObject({
      rung: end(3),
      inPhase: 5,
    });
  });

  test('and the weeks to wait begin at the last rung of a phase, not before', () => {
    const slow = climb({ factors: { extraWeeks: { 1: 2, 2: 0, 3: 0, 4: 0, 5: 0 } } });
    expect(advanced(at({ rung: end(1) - 2 }), slow).waits).toBe(0);
    expect(advanced(at({ rung: end(1) - 1 }), slow).waits).toBe(2);
  });
});

describe('what opens in a build week', () => {
  const opens = (position: Partial<Position>, change: Parameters<typeof climb>[0] = {}): Position =>
    opened(at(position), build, climb(change));

  test('the first run in phase 3, after its first week and the weeks that the answers ask for', () => {
    const there = { rung: end(2) + 1, inPhase: 1, builds: 4 };
    expect(opens(there).run).toBe(0);
    expect(opens({ ...there, inPhase: 0 }).run).toBeNull();
    expect(opens({ ...there, rung: end(2) }).run).toBeNull();
    // Four build weeks and a lighter one behind make the sixth week.
    expect(opens(there, { placement: { runReady: 6 } }).run).toBe(0);
    expect(opens(there, { placement: { runReady: 7 } }).run).toBeNull();
    // A delay counts in build weeks, so that no lighter week swallows it.
    const later = (runReady: number, runDelay: number, inPhase: number): number | null =>
      opens({ ...there, inPhase }, { placement: { runReady }, factors: { runDelay } }).run;
    expect([later(4, 1, 2), later(5, 1, 2)]).toEqual([0, null]);
    expect([later(1, 2, 3), later(1, 2, 2), later(3, 2, 3), later(4, 2, 3)]).toEqual([0, null, 0, null]);
  });

  test('springs from the last rung but one of phase 2, and six weeks after the first pain', () => {
    expect(opens({ rung: end(2) - 1, builds: 2 }).elastic).toBe(1);
    expect(opens({ rung: end(2) - 2, builds: 2 }).elastic).toBe(0);
    expect(opens({ rung: end(2) - 1, builds: 2 }, { factors: { springFrom: 3 } }).elastic).toBe(1);
    expect(opens({ rung: end(2) - 1, builds: 2 }, { factors: { springFrom: 4 } }).elastic).toBe(0);
    expect(opens({ rung: end(2) - 1, builds: 2 }, { room: { springs: false } }).elastic).toBe(0);
  });

  test('nothing in a lighter week, and nothing for a walking goal', () => {
    const there = at({ rung: end(2) + 1, inPhase: 1, builds: 9 });
    expect(opened(there, { kind: 'lighter' } as Frame, climb())).toBe(there);
    expect(opened(there, build, climb({ factors: { goal: 'walk' } }))).toBe(there);
  });
});

test('a run is steady from stage 9 on', () => {
  expect([null, 0, 1, 2, 3].map((run) => isSteady(at({ run }), climb()))).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});

test('fast work waits for phase 5 and 30 minutes without a walk, and never comes for an easy goal (rules E5, E7)', () => {
  const fast = (position: Partial<Position>, change: Parameters<typeof climb>[0] = {}): boolean =>
    mayRunFast(at({ rung: end(4) + 1, run: 3, ...position }), climb(change));
  expect(fast({})).toBe(true);
  expect(fast({ rung: end(4) })).toBe(false);
  expect(fast({ run: 2 })).toBe(false);
  expect(fast({ run: null })).toBe(false);
  expect(fast({}, { factors: { goal: 'run-easy' } })).toBe(false);
  const belt = { steps: [{ stage: 12, minutes: 25 }] };
  expect(fast({ run: 0 }, { ladder: belt })).toBe(false);
  expect(fast({ run: 0 }, { ladder: belt, factors: { runShare: 0.85 } })).toBe(true);
  // A day that holds 25 minutes only is no reason to start with less.
  expect(fast({ run: 0 }, { ladder: belt, room: { day: 25 } })).toBe(false);
});

test('springs are none before they open, and climb no higher than their phase', () => {
  expect(springRungAt(at({ rung: end(3) + 1 }), climb())).toBeNull();
  expect(springRungAt(at({ rung: end(2) + 1, elastic: 3 }), climb())).toBe(2);
  expect(springRungAt(at({ rung: end(3) - 1, elastic: 3 }), climb())).toBe(3);
  expect(
    springRungAt(at({ rung: end(3) + 1, elastic: 4, inPhase: 0 }), climb({ factors: { springDelay: 1 } })),
  ).toBe(3);
  expect(
    springRungAt(at({ rung: end(3) + 1, elastic: 4, inPhase: 1 }), climb({ factors: { springDelay: 1 } })),
  ).toBe(4);
});

test('springs without room beside the runs stay at their first rung until phase 4, then climb rung by rung', () => {
  const tight = climb({ room: { earlySprings: false } });
  expect(springRungAt(at({ rung: end(3), elastic: 1 }), tight)).toBe(1);
  expect(advanced(at({ rung: end(3) - 2, elastic: 1 }), tight).elastic).toBe(1);
  expect(advanced(at({ rung: end(3) + 1, elastic: 1 }), tight).elastic).toBe(2);
  expect(advanced(at({ rung: end(3) - 2, elastic: 1 }), climb()).elastic).toBe(2);
});

test('springs that did not stand open nothing, and 80 contacts not in the plan do not count (gate:4-5)', () => {
  const before = at({ rung: end(4), elastic: 8, eighty: 1 });
  const after = advanced(before, climb());
  expect(after.eighty).toBe(2);
  expect(withoutSpringStep(before, after)).toMatchObject({ elastic: 8, eighty: 1 });
  const lower = at({ rung: end(4), elastic: 5 });
  expect(withoutSpringStep(lower, advanced(lower, climb())).elastic).toBe(5);
});

describe('whole weeks away (rule MISSED)', () => {
  const strong = at({ rung: end(4), run: 3, elastic: 8, eighty: 2, inPhase: 6, builds: 20 });

  test('of one change nothing; of two and three lower every ladder by one and two, and contacts count anew', () => {
    expect(afterBreak(strong, 1, climb())).toBe(strong);
    expect(afterBreak(strong, 2, climb())).toMatchObject({
      rung: end(4) - 1,
      run: 2,
      elastic: 7,
      eighty: 0,
      inPhase: 6,
    });
    expect(afterBreak(strong, 3, climb())).toMatchObject({ rung: end(4) - 2, run: 1, elastic: 6 });
  });

  test('of a month and more start springs and runs again, and cost three to six calf rungs', () => {
    expect(afterBreak(strong, 4, climb())).toMatchObject({
      rung: end(4) - 3,
      run: 0,
      elastic: 1,
      inPhase: 0,
    });
    expect([5, 6, 7, 8, 50].map((weeks) => end(4) - afterBreak(strong, weeks, climb()).rung)).toEqual([
      4, 5, 6, 6, 6,
    ]);
  });

  test('of a month bring every runner back to the springs of phase 4', () => {
    const fit = { ...strong, rung: end(5) + 1, elastic: 11 };
    expect(afterBreak(fit, 3, climb())).toMatchObject({ rung: end(5) - 1, elastic: 4, inPhase: 0 });
    expect(afterBreak(fit, 4, climb())).toMatchObject({ rung: end(4), elastic: 1, eighty: 0 });
  });

  test('that lead back before phase 3 leave no run but a kept one, and no springs before their time', () => {
    const early = at({ rung: end(2) + 2, run: 2, elastic: 2, builds: 8 });
    expect(afterBreak(early, 6, climb())).toMatchObject({ rung: end(2) - 3, run: null, elastic: 0 });
    expect(afterBreak(early, 6, climb({ ladder: { kept: 2 } })).run).toBe(0);
  });

  test('never leave more when there are more of them', () => {
    for (let rung = 1; rung <= end(5) + 1; rung++)
      for (let weeks = 1; weeks < 12; weeks++) {
        const start = at({ rung, run: 3, elastic: 8, eighty: 2, builds: 20 });
        const [short, long] = [weeks, weeks + 1].map((w) => afterBreak(start, w, climb()));
        for (const key of ['rung', 'run', 'elastic', 'eighty'] as const)
          expect(long?.[key] ?? -1).toBeLessThanOrEqual(short?.[key] ?? -1);
      }
  });
});
