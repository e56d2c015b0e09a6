import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBackup } from '../../src/exports/backup.ts';
import { writeBackup } from '../../src/exports/writeBackup.ts';
import { logsFrom } from '../property/logs.ts';
import { profiles, today } from '../property/profiles.ts';

const savedAt = '2026-11-24T08:00:00.000Z';
const problemsOf = (text: string): readonly string[] => {
  const read = readBackup(text);
  return read.ok ? [] : read.problems;
};

test('a backup gives back exactly what was saved', () => {
  fc.assert(
    fc.property(
      fc.option(profiles),
      logsFrom(today, 60),
      fc.array(fc.record({ profile: profiles, until: fc.constant(today) }), { maxLength: 3 }),
      (profile, log, earlier) => {
        expect(readBackup(writeBackup({ profile, log, earlier }, savedAt))).toEqual({
          ok: true,
          backup: { profile, log, earlier },
          savedAt: '2026-11-24',
        });
      },
    ),
    { numRuns: 300 },
  );
});

test('a file that is not ours is refused by name', () => {
  expect(problemsOf('not json')).toEqual([
    'file: got text that is not JSON, takes a backup saved by this site',
  ]);
  expect(problemsOf('{"app":"other"}')).toEqual(['app: the file was not saved by this site']);
  expect(problemsOf('[]')).toEqual(['app: the file was not saved by this site']);
});

test('a file of a newer version says that it needs a newer site', () => {
  expect(problemsOf('{"app":"achilles-ladder","version":2}')).toEqual([
    'version: got 2, takes 1; a newer file needs a newer version of this site',
  ]);
});

test('each wrong field is named with what it got and what it takes', () => {
  const text = JSON.stringify({
    app: 'achilles-ladder',
    version: 1,
    profile: { version: 1, age: 41, side: 'up', location: 'midportion', tolerance: {} },
    log: [{ id: 'a', date: '2026-02-30', done: 'all' }],
    earlier: [{ profile: {}, until: 'then' }],
  });
  expect(problemsOf(text)).toEqual([
    'profile.side: got "up", takes one of left, right, both',
    'log[0].date: got "2026-02-30", takes a real date written as year-month-day',
    expect.stringMatching(/^earlier\[0\]\.profile\.version: got nothing/),
    expect.stringMatching(/^earlier\[0\]\.profile\.age: got nothing/),
    expect.stringMatching(/^earlier\[0\]\.profile\.side: got nothing/),
    expect.stringMatching(/^earlier\[0\]\.profile\.location: got nothing/),
    expect.stringMatching(/^earlier\[0\]\.profile\.tolerance: got nothing/),
    'earlier[0].until: got "then", takes a real date written as year-month-day',
  ]);
});

test('a file from before there were courses is read as it is', () => {
  const text = JSON.stringify({ app: 'achilles-ladder', version: 1, profile: null, log: [] });
  expect(readBackup(text)).toEqual({
    ok: true,
    backup: { profile: null, log: [], earlier: [] },
    savedAt: null,
  });
});
