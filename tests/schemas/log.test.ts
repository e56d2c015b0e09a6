import { expect, test } from 'vitest';
import { readLog } from '../../src/schemas/readLog.ts';

const entry = { id: 'a', date: '2026-12-01', done: 'all' };
const problems = (fields: object): readonly string[] => {
  const read = readLog([{ ...entry, ...fields }]);
  return read.ok ? [] : read.problems.map(({ field, takes }) => `${field}: ${takes}`);
};
const hop = (fields: object): object => ({
  sets: [{ exercise: 'single-leg-forward-hop', side: 'left', ...fields }],
});

test('a log from before there were self-tests and gate checks is still read', () => {
  expect(readLog([{ ...entry, session: 'calf-a', painDuring: null }]).ok).toBe(true);
});

test('what self-tests and gate checks measure is read within its range', () => {
  expect(problems({ firstTenStepsPain: 10, gate: 'gate:run', ...hop({ distanceCm: 92.5 }) })).toEqual([]);
  expect(problems({ firstTenStepsPain: 11 })).toEqual(['[0].firstTenStepsPain: a number from 0 to 10']);
  expect(problems(hop({ distanceCm: 1001 }))).toEqual([
    '[0].sets[0].distanceCm: a number of centimetres from 0 to 1000',
  ]);
  expect(problems({ gate: 'gate:6-7' })).toEqual(['[0].gate: the rule id of a gate, such as gate:2-3']);
});

test('a night that the tendon woke the runner in is yes, no or not said', () => {
  for (const nightPain of [true, false, null]) expect(problems({ nightPain })).toEqual([]);
  expect(problems({ nightPain: 'yes' })).toEqual(['[0].nightPain: true or false']);
});

test('an unknown key is a problem that names it, also in a set', () => {
  expect(problems({ gates: [] })[0]).toMatch(/^\[0\]\.gates/);
  expect(problems(hop({ distanceM: 1 }))[0]).toMatch(/^\[0\]\.sets\[0\]\.distanceM/);
});
