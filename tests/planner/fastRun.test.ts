import { expect, test } from 'vitest';
import { fastRunAfter } from '../../src/planner/fastRun.ts';

const course = (location: 'midportion' | 'insertional', weeks: number): readonly string[] =>
  Array.from({ length: weeks }, (_, done) => {
    const { exercise, run, times } = fastRunAfter(done, location);
    return `${exercise} ${times} × ${run}`;
  });

test('fast running comes back as strides, then tempo, then hills, one repeat more each time (rules E6 and E7)', () => {
  expect(course('midportion', 10)).toEqual([
    'strides 4 × 15',
    'strides 6 × 15',
    'tempo-run 2 × 300',
    'tempo-run 2 × 480',
    'hill-run 4 × 45',
    'hill-run 5 × 45',
    'hill-run 6 × 45',
    'hill-run 7 × 45',
    'hill-run 8 × 45',
    'hill-run 8 × 45',
  ]);
});

test('on a treadmill each is at least as much shorter as the treadmill loads more (rule E9)', () => {
  for (let done = 0; done < 10; done++) {
    const [road, belt] = [fastRunAfter(done, 'midportion'), fastRunAfter(done, 'midportion', 0.85)];
    expect(belt.run * belt.times).toBeLessThanOrEqual(0.85 * road.run * road.times);
    expect(belt.run * belt.times).toBeGreaterThanOrEqual(0.65 * road.run * road.times);
  }
});

test('with insertional pain hills come last, and start with as few', () => {
  expect(course('insertional', 10).slice(3)).toEqual([
    'tempo-run 2 × 480',
    'tempo-run 2 × 480',
    'tempo-run 2 × 480',
    'tempo-run 2 × 480',
    'tempo-run 2 × 480',
    'hill-run 4 × 45',
    'hill-run 5 × 45',
  ]);
});
