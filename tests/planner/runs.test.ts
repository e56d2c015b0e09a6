import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  firstContinuousStage,
  minutesOfStage,
  stageFor,
  treadmillShare,
} from '../../src/planner/ladders/running.ts';
import { intervalsOf, lengthOf, runningIn } from '../../src/planner/runs.ts';

const stage = fc.integer({ min: 0, max: 20 });
const minutes = fc.integer({ min: 0, max: 120 });

test('the first stage is six times a minute of running and three of walking (rule E2)', () => {
  expect(intervalsOf({ stage: 1, minutes: 6 }, 40)).toEqual([{ run: 60, walk: 180, times: 6 }]);
});

test('a run is never longer than its minutes, its stage or its room', () => {
  fc.assert(
    fc.property(stage, minutes, minutes, (s, most, room) => {
      const intervals = intervalsOf({ stage: s, minutes: most }, room);
      expect(runningIn(intervals)).toBeLessThanOrEqual(most);
      if (s > 0) expect(runningIn(intervals)).toBeLessThanOrEqual(minutesOfStage(s));
      expect(lengthOf(intervals)).toBeLessThanOrEqual(Math.ceil(room));
    }),
  );
});

test('more minutes, or more room, never give less running', () => {
  fc.assert(
    fc.property(stage, minutes, minutes, fc.boolean(), (s, most, room, grow) => {
      const before = runningIn(intervalsOf({ stage: s, minutes: most }, room));
      const after = runningIn(
        intervalsOf({ stage: s, minutes: most + (grow ? 1 : 0) }, room + (grow ? 0 : 1)),
      );
      expect(after).toBeGreaterThanOrEqual(before - 1e-9);
    }),
  );
});

test('on a treadmill a stage is run 15 % shorter, and keeps its shape (rule E9)', () => {
  for (let s = 1; s <= 20; s++) {
    const outdoors = minutesOfStage(s);
    const indoors = intervalsOf({ stage: s, minutes: 999 }, 999, treadmillShare);
    expect(runningIn(indoors)).toBe(Math.floor(0.85 * outdoors));
    expect(indoors.every(({ walk }) => walk > 0 === s < firstContinuousStage)).toBe(true);
  }
});

test('a stage for so many minutes has at most so many', () => {
  fc.assert(
    fc.property(minutes, (most) => {
      expect(minutesOfStage(stageFor(most))).toBeLessThanOrEqual(most);
    }),
  );
});
