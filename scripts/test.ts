import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** How many checks a step passed and failed. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const require = createRequire(import.meta.url);
const reports = join('node_modules', '.cache', 'reports');
/** A step that takes longer than this is stuck, and is ended as failed; a whole run takes a quarter of an hour. */
const longestStep = 30 * 60_000;

/** Path of a package's own command, so that no shell and no PATH is needed on any system. */
function command(packageName: string, name: string): string {
  const manifestFile = findManifest(packageName);
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[name];
  if (file === undefined) throw new Error(`${packageName} has no command ${name}`);
  return join(dirname(manifestFile), file);
}

function findManifest(packageName: string): string {
  for (const folder of require.resolve.paths(packageName) ?? []) {
    const file = join(folder, packageName, 'package.json');
    try {
      readFileSync(file);
      return file;
    } catch {}
  }
  throw new Error(`${packageName} is not installed; run npm ci`);
}

function run(packageName: string, name: string, args: readonly string[]): number {
  console.log(`\n> ${name} ${args.join(' ')}`);
  const result = spawnSync(process.execPath, [command(packageName, name), ...args], {
    stdio: 'inherit',
    timeout: longestStep,
    killSignal: 'SIGKILL',
  });
  if (result.error) console.error(result.error.message);
  return result.status ?? 1;
}

const oneCheck = (exitCode: number): Tally =>
  exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** Runs one vitest project; a crash, or an exit code its report does not explain, counts as one failure. */
function vitest(project: string): Tally {
  const report = join(reports, `${project}.json`);
  rmSync(report, { force: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const exitCode = run('vitest', 'vitest', [...args, `--outputFile.json=${report}`]);
  try {
    return readReport(report, exitCode);
  } catch (error) {
    console.error(`${project}: no report (${error instanceof Error ? error.message : String(error)})`);
    return { passed: 0, failed: 1 };
  }
}

function readReport(file: string, exitCode: number): Tally {
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly testResults: readonly {
      readonly status: string;
      readonly assertionResults: readonly unknown[];
    }[];
  };
  const crashedFiles = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + crashedFiles;
  const unexplained = failed === 0 && (exitCode !== 0 || report.numPassedTests === 0);
  return { passed: report.numPassedTests, failed: unexplained ? 1 : failed };
}

mkdirSync(reports, { recursive: true });
const steps: readonly (() => Tally)[] = [
  () => oneCheck(run('@biomejs/biome', 'biome', ['check', '.'])),
  () => oneCheck(run('astro', 'astro', ['check', '--minimumFailingSeverity', 'warning'])),
  () => vitest('unit'),
  () => vitest('site'),
];

let passed = 0;
let failed = 0;
for (const step of steps) {
  try {
    const tally = step();
    passed += tally.passed;
    failed += tally.failed;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    failed += 1;
  }
}

process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
