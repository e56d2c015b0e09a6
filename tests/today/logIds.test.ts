import { expect, test } from 'vitest';
import { nextExtraRun, sessionEntryId } from '../../src/components/islands/today/logIds.ts';
import type { LogEntry } from '../../src/schemas/log.ts';

const day = '2026-11-29';
const entry = (session: string, date = day): LogEntry => ({
  id: `${date}:${session}`,
  date,
  session,
  done: 'all',
});

test('one more unplanned run takes the place of none, also after one was removed', () => {
  expect(nextExtraRun([], day)).toBe('run-extra-1');
  expect(nextExtraRun([entry('run-extra-2')], day)).toBe('run-extra-3');
  expect(nextExtraRun([entry('run-extra-10'), entry('run-extra-9'), entry('run-a')], day)).toBe(
    'run-extra-11',
  );
  expect(nextExtraRun([entry('run-extra-4', '2026-11-28')], day)).toBe('run-extra-1');
});

test('a session keeps its entry when it gains or loses its springs', () => {
  expect(sessionEntryId('2026-11-30', 'calf-a-springs')).toBe('2026-11-30:calf-a');
  expect(sessionEntryId('2026-11-30', 'calf-a')).toBe('2026-11-30:calf-a');
  expect(sessionEntryId('2026-11-30', 'spring-a')).toBe('2026-11-30:spring-a');
});
