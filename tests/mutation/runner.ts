import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { takeTests } from './collect.ts';

/** The tests that mutants must survive: the planner's own, and a small sample of its properties. */
const testFiles = ['tests/planner/**/*.test.ts', 'tests/mutation/*.test.ts'];

type Test = { readonly id: string; readonly file: string; readonly run: () => unknown };

/** How often each mutant was passed, by its id. */
type Hits = Record<string, number>;

/** What the mutated code reads and writes: which mutant is on, which test runs, what was passed. */
type Switchboard = {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number | undefined;
  mutantCoverage?: { readonly static: Hits; readonly perTest: Readonly<Record<string, Hits>> };
};
/** The name under which the mutated code finds it. */
const namespace = '__stryker__';

/** Outcome of a test: 0 passed, 1 failed. */
type Result = {
  readonly id: string;
  readonly name: string;
  readonly fileName: string;
  readonly timeSpentMs: number;
} & ({ readonly status: 0 } | { readonly status: 1; readonly failureMessage: string });

type MutantRun = {
  readonly activeMutant: { readonly id: string };
  readonly testFilter?: readonly string[];
  /** Passes after which a mutant counts as stuck in a loop. */
  readonly hitLimit?: number;
};

/**
 * A StrykerJS test runner for tests of pure functions: it runs them in this one process, where every module is loaded
 * once for all mutants. A runner that starts a worker for each mutant needs seconds for what takes milliseconds here.
 */
class InProcessRunner {
  private tests: readonly Test[] = [];
  private readonly durations = new Map<string, number>();
  private readonly board: Switchboard = {};

  capabilities() {
    return { reloadEnvironment: false };
  }

  /** Loads the test files of the sandbox, with `collect.ts` in the place of Vitest. */
  async init(): Promise<void> {
    Object.assign(globalThis, { [namespace]: this.board });
    const standIn = new URL('./collect.ts', import.meta.url).href;
    const sandbox = pathToFileURL(resolve('tests')).href;
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === 'vitest' && context.parentURL?.startsWith(sandbox)
          ? { url: standIn, shortCircuit: true }
          : next(specifier, context),
    });
    await import(pathToFileURL(resolve('tests/seed.ts')).href);
    // A failing example is enough: the smallest one would take hundreds of plans more.
    fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
    const tests: Test[] = [];
    for (const file of testFiles.flatMap((pattern) => globSync(pattern).sort())) {
      await import(pathToFileURL(resolve(file)).href);
      const times = new Map<string, number>();
      for (const { name, run } of takeTests()) {
        const time = (times.get(name) ?? 0) + 1;
        times.set(name, time);
        tests.push({ id: `${file}#${name}${time > 1 ? ` (${time})` : ''}`, file, run });
      }
    }
    this.tests = tests;
  }

  /** Runs every test with no mutant on, and says which mutants each test passes. */
  async dryRun() {
    const tests = await this.run(this.tests);
    for (const { id, timeSpentMs } of tests) this.durations.set(id, timeSpentMs);
    const { static: loading = {}, perTest = {} } = this.board.mutantCoverage ?? {};
    // What runs in tests too is judged there; only what runs while loading alone is static.
    const tested = new Set(Object.values(perTest).flatMap((hits) => Object.keys(hits)));
    const only = Object.fromEntries(Object.entries(loading).filter(([mutant]) => !tested.has(mutant)));
    return { status: 'complete', tests, mutantCoverage: { static: only, perTest } };
  }

  /** Runs the tests that pass a mutant with it on, the quickest first, to the first that fails. */
  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRun) {
    const wanted = testFilter && new Set(testFilter);
    const duration = ({ id }: Test): number => this.durations.get(id) ?? 0;
    const tests = this.tests
      .filter(({ id }) => !wanted || wanted.has(id))
      .toSorted((a, b) => duration(a) - duration(b));
    Object.assign(this.board, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const results = await this.run(tests);
    const { hitCount = 0 } = this.board;
    if (hitLimit !== undefined && hitCount > hitLimit)
      return { status: 'timeout', reason: `passed ${hitCount} times, ${hitLimit} allowed` };
    const failed = results.find((result) => result.status === 1);
    const nrOfTests = results.length;
    return failed
      ? { status: 'killed', killedBy: [failed.id], failureMessage: failed.failureMessage, nrOfTests }
      : { status: 'survived', nrOfTests };
  }

  private async run(tests: readonly Test[]): Promise<readonly Result[]> {
    const results: Result[] = [];
    for (const { id, file, run } of tests) {
      this.board.currentTestId = id;
      const start = performance.now();
      const result = () => ({
        id,
        name: id,
        fileName: resolve(file),
        timeSpentMs: performance.now() - start,
      });
      try {
        await run();
        results.push({ ...result(), status: 0 });
      } catch (error) {
        const failureMessage = error instanceof Error ? error.message : String(error);
        results.push({ ...result(), status: 1, failureMessage });
        break;
      }
    }
    return results;
  }
}

/** What StrykerJS looks for in a plugin. */
export const strykerPlugins = [
  { kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner },
] as const;
