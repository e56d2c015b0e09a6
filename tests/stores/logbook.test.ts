import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../../src/schemas/log.ts';
import { type Logbook, openLogbook } from '../../src/stores/logbook.ts';
import { openVault } from '../../src/stores/vault.ts';
import { fakeShelf, fullShelf } from './shelf.ts';

const now = (): string => '2026-11-24T08:00:00.000Z';
const entry = (id: string, painDuring = 1): LogEntry => ({ id, date: '2026-11-24', done: 'all', painDuring });

describe('the log in the browser', () => {
  test('is found again by the next visit', () => {
    const shelf = fakeShelf();
    openLogbook(openVault(shelf, now)).write(entry('a'));
    expect(openLogbook(openVault(shelf, now)).$log.get()).toEqual([entry('a')]);
  });

  test('replaces an entry of the same id in its place', () => {
    const logbook = openLogbook(openVault(fakeShelf(), now));
    logbook.write(entry('a'));
    logbook.write(entry('b'));
    logbook.write(entry('a', 4));
    expect(logbook.$log.get()).toEqual([entry('a', 4), entry('b')]);
  });

  test('is set aside with a notice when it cannot be read, and nothing is lost', () => {
    const shelf = fakeShelf({ 'achilles-ladder:log': '{"app":"achilles-ladder"' });
    const vault = openVault(shelf, now);
    const logbook = openLogbook(vault);
    expect(logbook.$log.get()).toEqual([]);
    expect(vault.$notices.get()).toMatchObject([{ kind: 'set-aside', field: 'log', why: 'damaged' }]);
    expect([...shelf.held.values()]).toContain('{"app":"achilles-ladder"');
  });

  test('goes on from memory, and says so, when nothing more fits', () => {
    const vault = openVault(fullShelf(), now);
    const logbook = openLogbook(vault);
    logbook.write(entry('a'));
    expect(logbook.$log.get()).toEqual([entry('a')]);
    expect(vault.$notices.get()).toEqual([{ kind: 'not-kept', why: 'full' }]);
  });

  test('shows what another tab wrote and does not undo it', () => {
    const shelf = fakeShelf();
    const mine = openLogbook(openVault(shelf, now));
    const theirs = openLogbook(openVault(shelf, now));
    mine.write(entry('a'));
    theirs.readAgain('achilles-ladder:log');
    theirs.write(entry('b'));
    mine.readAgain('achilles-ladder:log');
    expect(mine.$log.get()).toEqual([entry('a'), entry('b')]);
    expect(mine.$canUndo.get()).toBe(false);
  });
});

/** The simplest thing that behaves like the log: a list, and the lists before it. */
class Model {
  log: readonly LogEntry[] = [];
  before: (readonly LogEntry[])[] = [];
}
type Step = fc.Command<Model, Logbook>;
const check = (model: Model, real: Logbook): void => {
  expect(real.$log.get()).toEqual(model.log);
  expect(real.$canUndo.get()).toBe(model.before.length > 0);
};
const change = (model: Model, log: readonly LogEntry[]): void => {
  model.before = [...model.before.slice(-49), model.log];
  model.log = log;
};
const ids = fc.constantFrom('a', 'b', 'c', 'd');

const steps: fc.Arbitrary<Step>[] = [
  fc.tuple(ids, fc.integer({ min: 0, max: 10 })).map(([id, pain]) => ({
    check: () => true,
    run(model, real) {
      const next = entry(id, pain);
      real.write(next);
      const known = model.log.some((each) => each.id === id);
      change(model, known ? model.log.map((each) => (each.id === id ? next : each)) : [...model.log, next]);
      check(model, real);
    },
    toString: () => `write ${id} ${pain}`,
  })),
  ids.map((id) => ({
    check: () => true,
    run(model, real) {
      real.remove(id);
      change(
        model,
        model.log.filter((each) => each.id !== id),
      );
      check(model, real);
    },
    toString: () => `remove ${id}`,
  })),
  fc.constant({
    check: () => true,
    run(model, real) {
      real.undo();
      const last = model.before.pop();
      if (last !== undefined) model.log = last;
      check(model, real);
    },
    toString: () => 'undo',
  }),
];

test('writing, removing and undoing in any order agree with a plain list', () => {
  fc.assert(
    fc.property(fc.commands(steps, { maxCommands: 80 }), (commands) => {
      fc.modelRun(() => ({ model: new Model(), real: openLogbook(openVault(fakeShelf(), now)) }), commands);
    }),
    { numRuns: 300 },
  );
});
