import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/plan.ts', import.meta.url));
const runners = fileURLToPath(new URL('../planner/runners/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'plan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const plan = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
};
const valid = { version: 1, age: 40, side: 'left', location: 'midportion', tolerance: {} };
const json = (value: unknown): string => JSON.stringify(value);

describe('the command line', () => {
  test('prints a plan as text and leaves with 0', () => {
    const { status, stdout, stderr } = plan(join(runners, 'chloe-insertional.json'), '--today', '2026-11-30');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Plan made 2026-11-30: \d+ weeks\./);
  });

  test('prints a plan as JSON', () => {
    const { status, stdout } = plan(
      join(runners, 'chloe-insertional.json'),
      '--today',
      '2026-11-30',
      '--format',
      'json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'plan', version: 1, today: '2026-11-30' });
  });

  test('prints a plan as a calendar file and as a table', () => {
    const profile = join(runners, 'chloe-insertional.json');
    const calendar = plan(profile, '--today', '2026-11-30', '--format', 'ics');
    expect(calendar).toMatchObject({ status: 0, stderr: '' });
    expect(calendar.stdout).toMatch(/^BEGIN:VCALENDAR\r\n.*END:VCALENDAR\r\n$/s);
    expect(calendar.stdout).toContain('UID:2026-11-30.chloe-insertional@achilles-ladder');
    const table = plan(profile, '--today', '2026-11-30', '--format', 'csv');
    expect(table).toMatchObject({ status: 0, stderr: '' });
    expect(table.stdout).toMatch(/^date,week,phase,.*\r\n2026-11-30,1,2,/s);
  });

  test.each(['ics', 'csv'])('keeps a refusal out of a file of the form %s', (format) => {
    const { status, stdout, stderr } = plan(
      file('young.json', json({ ...valid, age: 16 })),
      '--today',
      '2026-11-30',
      '--format',
      format,
    );
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toMatch(/under-18/);
  });

  test('names a form that it does not know, and one that many runners cannot have', () => {
    const unknown = plan(file('a.json', json(valid)), '--format', 'pdf');
    expect(unknown).toMatchObject({ status: 2, stdout: '' });
    expect(unknown.stderr).toMatch(/^--format: got "pdf", takes text, json, ics or csv$/m);
    const many = plan('--many', file('many.ndjson', json(valid)), '--format', 'ics');
    expect(many).toMatchObject({ status: 2, stdout: '' });
    expect(many.stderr).toMatch(/^--format: got "ics"/m);
  });

  test('refuses with 3 where screening says so, with the advice', () => {
    const { status, stdout, stderr } = plan(
      file('young.json', json({ ...valid, age: 16 })),
      '--today',
      '2026-11-30',
    );
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
    expect(stdout).toMatch(/under-18/);
  });

  test.each([
    ['a missing field', json({ ...valid, side: undefined }), /^side: /m],
    ['a number out of range', json({ ...valid, age: 130 }), /^age: got 130/m],
    ['an unknown key', json({ ...valid, colour: 'red' }), /colour/],
    ['a key that reaches for the prototype', '{"version":1,"__proto__":{"age":40}}', /./],
    [
      'pain outside 0 to 10',
      json({ ...valid, tolerance: { walkPain: 12 } }),
      /^tolerance\.walkPain: got 12/m,
    ],
    ['no days', json({ ...valid, week: { days: [] } }), /^week\.days: /m],
    ['a goal in the past', json({ ...valid, goal: { kind: 'race', date: '2020-01-01' } }), /^goal\.date: /m],
    ['text that is not JSON', '{', /JSON/],
  ])('names the field of %s on one line and leaves with 2', (_what, text, expected) => {
    const { status, stdout, stderr } = plan(file('bad.json', text), '--today', '2026-11-30');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(expected);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(
      stderr
        .trim()
        .split('\n')
        .every((line) => line.length < 400),
    ).toBe(true);
  });

  test.each([
    ['no file', []],
    ['a file that is not there', [join(folder, 'nobody.json')]],
    ['a day that does not exist', [join(runners, 'chloe-insertional.json'), '--today', '2026-02-30']],
    ['an unknown format', [join(runners, 'chloe-insertional.json'), '--format', 'morse']],
    ['an unknown option', ['--colour', 'red']],
  ])('says what it takes for %s and leaves with 2', (_what, args) => {
    const { status, stderr } = plan(...args);
    expect(status).toBe(2);
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('answers many profiles line by line in order, and leaves with 2 when one is invalid', () => {
    const lines = [json(valid), json({ ...valid, age: 16 }), '{', json({ ...valid, age: 50 })];
    const { status, stdout } = plan(
      '--many',
      file('many.ndjson', `${lines.join('\n')}\n`),
      '--today',
      '2026-11-30',
    );
    expect(status).toBe(2);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { kind: string }).kind),
    ).toEqual(['plan', 'stop', 'invalid', 'plan']);
  });

  test('leaves with 0 when all of many are valid', () => {
    expect(plan('--many', file('good.ndjson', json(valid)), '--today', '2026-11-30').status).toBe(0);
  });

  test('prints the rules, each with a statement, how sure we are and its references', () => {
    const { status, stdout } = plan('--rules');
    expect(status).toBe(0);
    const rules = JSON.parse(stdout) as {
      id: string;
      statement: string;
      certainty: string;
      references: string[];
    }[];
    expect(rules.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['A4', 'E3', 'G2', 'gate:run', 'factor:age-50']),
    );
    for (const { statement, certainty, references } of rules) {
      expect(statement.length).toBeGreaterThan(10);
      expect('SMWE').toContain(certainty);
      expect(Array.isArray(references)).toBe(true);
    }
  });
});
