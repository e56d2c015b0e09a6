import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../../src/schemas/log.ts';
import { type Logbook, mostUndone, openLogbook } from '../../src/stores/logbook.ts';
import { patchOf, takenBack } from '../../src/stores/patch.ts';
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

  test('returns of each change whether it was kept, and says each time that it was not', () => {
    const kept = openLogbook(openVault(fakeShelf(), now));
    expect([kept.write(entry('a')), kept.write(entry('a')), kept.remove('a'), kept.undo()]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const vault = openVault(fullShelf(), now);
    const lost = openLogbook(vault);
    for (const change of [() => lost.write(entry('a')), () => lost.remove('a'), () => lost.undo()]) {
      expect(change()).toBe(false);
      expect(vault.$notices.get()).toEqual([{ kind: 'not-kept', why: 'full' }]);
      vault.dismiss({ kind: 'not-kept', why: 'full' });
    }
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

describe('taking changes back', () => {
  const undoKey = 'achilles-ladder:undo';

  test('outlives the page', () => {
    const shelf = fakeShelf();
    const first = openLogbook(openVault(shelf, now));
    first.write(entry('a'));
    first.write(entry('a', 7));
    first.remove('a');
    const second = openLogbook(openVault(shelf, now));
    second.undo();
    expect(second.$log.get()).toEqual([entry('a', 7)]);
    const third = openLogbook(openVault(shelf, now));
    third.undo();
    expect(third.$log.get()).toEqual([entry('a')]);
    third.undo();
    expect(openLogbook(openVault(shelf, now)).$canUndo.get()).toBe(false);
    expect(shelf.held.has(undoKey)).toBe(false);
  });

  test('reaches back fifty changes, and no further', () => {
    const shelf = fakeShelf();
    const first = openLogbook(openVault(shelf, now));
    for (let i = 0; i < 60; i++) first.write(entry(`e${i}`));
    const second = openLogbook(openVault(shelf, now));
    for (let i = 0; i < 60; i++) second.undo();
    expect(second.$log.get()).toHaveLength(10);
    expect(second.$canUndo.get()).toBe(false);
  });

  test('keeps what changed, not whole logs', () => {
    const shelf = fakeShelf();
    const logbook = openLogbook(openVault(shelf, now));
    logbook.replace(Array.from({ length: 1500 }, (_, i) => entry(`e${i}`)));
    for (let i = 0; i < mostUndone; i++) logbook.write(entry(`e${i}`, 5));
    expect(shelf.held.get(undoKey)?.length).toBeLessThan(20_000);
  });

  test('of another log put in its place is one step, and what was logged since stays', () => {
    const logbook = openLogbook(openVault(fakeShelf(), now));
    logbook.write(entry('a'));
    const { patch } = logbook.replace([entry('b'), entry('c')]);
    expect(logbook.$canUndo.get()).toBe(false);
    logbook.write(entry('d'));
    if (patch === null) throw new Error('nothing to take back');
    expect(logbook.takeBack(patch)).toBe(true);
    expect(logbook.$log.get()).toEqual([entry('a'), entry('d')]);
    expect(logbook.$canUndo.get()).toBe(false);
  });

  test('of another log put in its place is refused where its entries were changed since', () => {
    const logbook = openLogbook(openVault(fakeShelf(), now));
    const { patch } = logbook.replace([entry('b')]);
    logbook.write(entry('b', 9));
    if (patch === null) throw new Error('nothing to take back');
    expect(logbook.takeBack(patch)).toBe(false);
    expect(logbook.$log.get()).toEqual([entry('b', 9)]);
  });

  test('is dropped where the log was written by other means since', () => {
    const shelf = fakeShelf();
    openLogbook(openVault(shelf, now)).write(entry('a'));
    const elsewhere = fakeShelf();
    openLogbook(openVault(elsewhere, now)).write(entry('b'));
    shelf.setItem('achilles-ladder:log', elsewhere.getItem('achilles-ladder:log') ?? '');
    const logbook = openLogbook(openVault(shelf, now));
    expect(logbook.$canUndo.get()).toBe(false);
    logbook.undo();
    expect(logbook.$log.get()).toEqual([entry('b')]);
  });

  test('is set aside when it cannot be read, and the log is not', () => {
    const shelf = fakeShelf();
    openLogbook(openVault(shelf, now)).write(entry('a'));
    shelf.setItem(undoKey, (shelf.getItem(undoKey) ?? '').replace('"at":0', '"at":-1'));
    const logbook = openLogbook(openVault(shelf, now));
    expect(logbook.$log.get()).toEqual([entry('a')]);
    expect(logbook.$canUndo.get()).toBe(false);
  });

  test('goes with everything else that is deleted', () => {
    const shelf = fakeShelf();
    const vault = openVault(shelf, now);
    const logbook = openLogbook(vault);
    logbook.write(entry('a'));
    logbook.noteCopy('2026-11-24');
    vault.clear();
    logbook.forget();
    expect([...shelf.held.keys()]).toEqual([]);
    expect([logbook.$canUndo.get(), logbook.$copied.get()]).toEqual([false, null]);
  });

  test('a change to nothing is no change', () => {
    const logbook = openLogbook(openVault(fakeShelf(), now));
    logbook.remove('a');
    expect(logbook.$canUndo.get()).toBe(false);
  });
});

test('the day of the last saved copy is found again, and another tab’s is seen', () => {
  const shelf = fakeShelf();
  const mine = openLogbook(openVault(shelf, now));
  const theirs = openLogbook(openVault(shelf, now));
  expect(mine.$copied.get()).toBeNull();
  mine.noteCopy('2026-11-24');
  theirs.readAgain('achilles-ladder:copied');
  expect(theirs.$copied.get()).toBe('2026-11-24');
  expect(openLogbook(openVault(shelf, now)).$copied.get()).toBe('2026-11-24');
});

test('a patch takes back exactly what changed, and is as small as it can be', () => {
  const logs = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 2 })).map(([id, n]) => entry(id, n)),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(logs, logs, (before, after) => {
      const patch = patchOf(before, after);
      if (patch === null) {
        expect(after).toEqual(before);
        return;
      }
      expect(takenBack(after, patch)).toEqual(before);
      const { out, back } = patch;
      if (out.length > 0 && back.length > 0) {
        expect(out[0]).not.toEqual(back[0]);
        expect(out.at(-1)).not.toEqual(back.at(-1));
      }
    }),
  );
});

/** The simplest thing that behaves like the log: a list, and the lists before it. */
class Model {
  log: readonly LogEntry[] = [];
  before: (readonly LogEntry[])[] = [];
}
/** The log under test, and the storage it is opened from again. */
type Real = { readonly shelf: ReturnType<typeof fakeShelf>; logbook: Logbook };
type Step = fc.Command<Model, Real>;
const check = (model: Model, { logbook }: Real): void => {
  expect(logbook.$log.get()).toEqual(model.log);
  expect(logbook.$canUndo.get()).toBe(model.before.length > 0);
};
const change = (model: Model, log: readonly LogEntry[]): void => {
  if (JSON.stringify(log) === JSON.stringify(model.log)) return;
  model.before = [...model.before.slice(1 - mostUndone), model.log];
  model.log = log;
};
const ids = fc.constantFrom('a', 'b', 'c', 'd');
const step = (words: string, run: (model: Model, real: Real) => void): Step => ({
  check: () => true,
  run(model, real) {
    run(model, real);
    check(model, real);
  },
  toString: () => words,
});

const steps: fc.Arbitrary<Step>[] = [
  fc.tuple(ids, fc.integer({ min: 0, max: 10 })).map(([id, pain]) =>
    step(`write ${id} ${pain}`, (model, { logbook }) => {
      const next = entry(id, pain);
      logbook.write(next);
      const known = model.log.some((each) => each.id === id);
      change(model, known ? model.log.map((each) => (each.id === id ? next : each)) : [...model.log, next]);
    }),
  ),
  ids.map((id) =>
    step(`remove ${id}`, (model, { logbook }) => {
      logbook.remove(id);
      change(
        model,
        model.log.filter((each) => each.id !== id),
      );
    }),
  ),
  fc.array(fc.tuple(ids, fc.integer({ min: 0, max: 10 })), { maxLength: 5 }).map((list) =>
    step(`replace ${list}`, (model, { logbook }) => {
      const log = list.map(([id, pain]) => entry(id, pain));
      const [had, before] = [logbook.$log.get(), model.log];
      const { patch } = logbook.replace(log);
      if (patch !== null) expect(takenBack(logbook.$log.get(), patch)).toEqual(before);
      expect(patch === null).toBe(JSON.stringify(had) === JSON.stringify(log));
      [model.log, model.before] = [log, []];
    }),
  ),
  fc.constant(
    step('undo', (model, { logbook }) => {
      logbook.undo();
      const last = model.before.pop();
      if (last !== undefined) model.log = last;
    }),
  ),
  fc.constant(
    step('reopen', (_, real) => {
      real.logbook = openLogbook(openVault(real.shelf, now));
    }),
  ),
  fc.constant(
    step('another tab writes', (model, real) => {
      const other = openLogbook(openVault(real.shelf, now));
      other.write(entry('other', model.log.length));
      real.logbook.readAgain('achilles-ladder:log');
      model.log = other.$log.get();
      model.before = [];
    }),
  ),
];

test('writing, removing, replacing, undoing and reopening in any order agree with a plain list', () => {
  const opened = (): Real => {
    const shelf = fakeShelf();
    return { shelf, logbook: openLogbook(openVault(shelf, now)) };
  };
  fc.assert(
    fc.property(fc.commands(steps.slice(0, 5), { maxCommands: 80 }), (commands) => {
      fc.modelRun(() => ({ model: new Model(), real: opened() }), commands);
    }),
    { numRuns: 300 },
  );
});

test('what another tab wrote is never undone by this one, whatever went before', () => {
  const withoutReopen = steps.filter((_, i) => i !== 4);
  fc.assert(
    fc.property(fc.commands(withoutReopen, { maxCommands: 40 }), (commands) => {
      const shelf = fakeShelf();
      const real: Real = { shelf, logbook: openLogbook(openVault(shelf, now)) };
      fc.modelRun(() => ({ model: new Model(), real }), commands);
    }),
    { numRuns: 100 },
  );
});
