import { format } from 'node:util';

export { expect } from 'vitest';

/** A test as its file wrote it: the names of its groups and its own, and what it does. */
export type Collected = { readonly name: string; readonly run: () => unknown };

type Body = (...args: never[]) => unknown;

let groups: readonly string[] = [];
let tests: Collected[] = [];

/** The tests written since this was last called. */
export function takeTests(): readonly Collected[] {
  const taken = tests;
  tests = [];
  return taken;
}

function add(name: string, run: () => unknown): void {
  tests.push({ name: [...groups, name].join(' '), run });
}

/** Stands in for Vitest's `describe`. */
export function describe(name: string, body: () => void): void {
  const outer = groups;
  groups = [...groups, name];
  body();
  groups = outer;
}

/** Stands in for Vitest's `test`, as far as the planner's tests use it. */
export const test = Object.assign((name: string, body: Body): void => add(name, body as () => unknown), {
  each:
    (rows: readonly unknown[]) =>
    (name: string, body: Body): void => {
      for (const row of rows) {
        const values = Array.isArray(row) ? (row as readonly unknown[]) : [row];
        const used = name.match(/%[a-z]/g)?.length ?? 0;
        add(format(name, ...values.slice(0, used)), () => body(...(values as never[])));
      }
    },
});
