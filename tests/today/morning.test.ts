import { describe, expect, test } from 'vitest';
import {
  type Morning,
  morningAfter,
  noMorning,
  withMorning,
} from '../../src/components/islands/today/morning.ts';
import type { LogEntry } from '../../src/schemas/log.ts';

const day = '2026-11-29';
const entry = (session: string, fields: Partial<LogEntry> = {}): LogEntry => ({
  id: `${day}:${session}`,
  date: day,
  session,
  done: 'all',
  ...fields,
});
const bad: Morning = { pain: 7, stiffness: 40, sleep: 5, night: true };
const badFields = { nextMorningPain: 7, nextMorningStiffness: 40, sleepHours: 5, nightPain: true };

describe('a morning is kept', () => {
  test('with the last session of the day before', () => {
    expect(withMorning([entry('calf-a'), entry('run-a')], day, bad)).toEqual([
      entry('calf-a'),
      entry('run-a', badFields),
    ]);
  });

  test('never with a self-test or the questions before a gate', () => {
    for (const session of ['gate-check', 'test-raises', 'test-hop'])
      expect(withMorning([entry(session)], day, bad)).toEqual([entry(session), entry('day', badFields)]);
    expect(withMorning([entry('gate-check'), entry('calf-a'), entry('test-hop')], day, bad)[1]).toEqual(
      entry('calf-a', badFields),
    );
  });

  test('with the day itself where there was no session, and beside what the day says', () => {
    expect(withMorning([], day, bad)).toEqual([entry('day', badFields)]);
    expect(withMorning([entry('day', { illness: true })], day, bad)).toEqual([
      entry('day', { illness: true, ...badFields }),
    ]);
  });

  test('where it was when it is corrected, and in no other entry of the day', () => {
    const log = [
      entry('day', { nextMorningPain: 2 }),
      entry('calf-a'),
      entry('gate-check', { nextMorningPain: 7, nextMorningStiffness: 40 }),
    ];
    expect(morningAfter(log, day)).toEqual({ pain: 7, stiffness: 40, sleep: null, night: false });
    expect(withMorning(log, day, { ...noMorning, pain: 3 })).toEqual([
      entry('day', { nextMorningPain: 3, nextMorningStiffness: null }),
      entry('calf-a'),
      entry('gate-check'),
    ]);
  });
});

test('hours of sleep, a score and a night can be taken back', () => {
  const log = withMorning([entry('calf-a')], day, bad);
  const [kept] = withMorning(log, day, { ...noMorning, stiffness: 5 });
  expect(kept).toEqual(entry('calf-a', { nextMorningPain: null, nextMorningStiffness: 5 }));
});

test('a morning that is taken back leaves the session, and no empty day', () => {
  expect(withMorning([entry('calf-a', badFields)], day, noMorning)).toEqual([entry('calf-a')]);
  expect(withMorning([entry('day', badFields)], day, noMorning)).toEqual([]);
  expect(withMorning([entry('day', { ...badFields, limp: true })], day, noMorning)).toEqual([
    entry('day', { limp: true }),
  ]);
});

test('of several entries the worst morning is shown, the shortest night and the longest stiffness', () => {
  const log = [
    entry('calf-a', { nextMorningPain: 6, sleepHours: 8 }),
    entry('run-a', { nextMorningPain: 2, nextMorningStiffness: 30, sleepHours: 5 }),
  ];
  expect(morningAfter(log, day)).toEqual({ pain: 6, stiffness: 30, sleep: 5, night: false });
  expect(morningAfter(log, '2026-11-28')).toBeNull();
});
