import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { resultText } from '../src/exports/planText.ts';
import { makePlan, rules } from '../src/planner/index.ts';
import type { Catalogue } from '../src/schemas/catalogue.ts';
import { isCalendarDay } from '../src/schemas/isCalendarDay.ts';
import type { Log } from '../src/schemas/log.ts';
import type { Result } from '../src/schemas/plan.ts';
import { describeProblem, type Problem } from '../src/schemas/problem.ts';
import { readLog } from '../src/schemas/readLog.ts';
import { datedProblems, readProfile } from '../src/schemas/readProfile.ts';
import { readCatalogue } from './catalogue.ts';

/** Exit statuses of the command line. */
const status = { plan: 0, invalid: 2, refused: 3 } as const;

const usage = `Usage: npm run plan -- profile.json [--log log.json] [--today 2026-11-30] [--format text|json]
       npm run --silent plan -- --many profiles.ndjson [--today 2026-11-30]
       npm run --silent plan -- --rules`;

function refuse(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(status.invalid);
}

type Options = {
  readonly positionals: readonly string[];
  readonly log?: string;
  readonly today: string;
  readonly format: 'text' | 'json';
  readonly many?: string;
  readonly rules: boolean;
};

function readOptions(): Options {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        log: { type: 'string' },
        today: { type: 'string' },
        format: { type: 'string' },
        many: { type: 'string' },
        rules: { type: 'boolean' },
      },
    });
    const today = values.today ?? localToday();
    if (!isCalendarDay(today))
      refuse([`--today: got "${today}", takes a real date written as year-month-day`]);
    const format = values.format ?? 'text';
    if (format !== 'text' && format !== 'json') refuse([`--format: got "${format}", takes text or json`]);
    return {
      positionals,
      today,
      format,
      rules: values.rules ?? false,
      ...(values.log === undefined ? {} : { log: values.log }),
      ...(values.many === undefined ? {} : { many: values.many }),
    };
  } catch (error) {
    return refuse([error instanceof Error ? error.message : String(error), usage]);
  }
}

/** The calendar day on this machine. */
function localToday(): string {
  const now = new Date();
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function readText(path: string, what: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return refuse([`${what}: got "${path}", takes a file that can be read`]);
  }
}

function parseJson(
  text: string,
):
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return {
      ok: false,
      problems: [
        { field: '(input)', got: error instanceof Error ? error.message : 'not JSON', takes: 'JSON' },
      ],
    };
  }
}

type Answer =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function answer(text: string, log: Log, today: string, catalogue: Catalogue): Answer {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const read = readProfile(parsed.value);
  if (!read.ok) return read;
  const dated = datedProblems(read.profile, today);
  if (dated.length > 0) return { ok: false, problems: dated };
  return { ok: true, result: makePlan(read.profile, log, today, catalogue) };
}

const options = readOptions();
if (options.rules) {
  console.log(JSON.stringify(Object.values(rules), null, 2));
} else if (options.many !== undefined) {
  const catalogue = readCatalogue();
  let invalid = false;
  const lines = readText(options.many, '--many').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    const answered = answer(line, [], options.today, catalogue);
    if (!answered.ok) invalid = true;
    console.log(
      JSON.stringify(answered.ok ? answered.result : { kind: 'invalid', problems: answered.problems }),
    );
  }
  process.exitCode = invalid ? status.invalid : status.plan;
} else {
  const [path, ...rest] = options.positionals;
  if (path === undefined || rest.length > 0) refuse([usage]);
  let log: Log = [];
  if (options.log !== undefined) {
    const parsed = parseJson(readText(options.log, '--log'));
    const read = parsed.ok ? readLog(parsed.value) : parsed;
    if (!read.ok) refuse(read.problems.map((problem) => `log: ${describeProblem(problem)}`));
    log = read.log;
  }
  const answered = answer(readText(path, 'profile'), log, options.today, readCatalogue());
  if (!answered.ok) refuse(answered.problems.map(describeProblem));
  console.log(options.format === 'json' ? JSON.stringify(answered.result) : resultText(answered.result));
  process.exitCode = answered.result.kind === 'stop' ? status.refused : status.plan;
}
