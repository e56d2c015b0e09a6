import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { planCalendar } from '../src/exports/planCalendar.ts';
import { planCsv } from '../src/exports/planCsv.ts';
import { resultText } from '../src/exports/planText.ts';
import { makePlan, rules } from '../src/planner/index.ts';
import type { Catalogue } from '../src/schemas/catalogue.ts';
import { isCalendarDay } from '../src/schemas/isCalendarDay.ts';
import type { Log } from '../src/schemas/log.ts';
import type { Plan, Result } from '../src/schemas/plan.ts';
import { describeProblem, type Problem } from '../src/schemas/problem.ts';
import type { Profile } from '../src/schemas/profile.ts';
import { readLog } from '../src/schemas/readLog.ts';
import { datedProblems, readProfile } from '../src/schemas/readProfile.ts';
import { brokenIn } from './brokenIn.ts';
import { readCatalogue } from './catalogue.ts';

/** Exit statuses of the command line. */
const status = { plan: 0, unsafe: 1, invalid: 2, refused: 3 } as const;

const usage = `Usage: npm run plan -- profile.json [--log log.json] [--today 2026-11-30] [--format text|json|ics|csv]
       npm run --silent plan -- --many profiles.ndjson [--today 2026-11-30]
       npm run --silent plan -- --rules`;

const formats = ['text', 'json', 'ics', 'csv'] as const;
type Format = (typeof formats)[number];

function refuse(lines: readonly string[], code: number = status.invalid): never {
  for (const line of lines) console.error(line);
  process.exit(code);
}

type Options = {
  readonly positionals: readonly string[];
  readonly log?: string;
  readonly today: string;
  readonly format: Format;
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
    const asked = values.format ?? (values.many === undefined ? 'text' : 'json');
    const format = formats.find((known) => known === asked);
    if (format === undefined) refuse([`--format: got "${asked}", takes text, json, ics or csv`]);
    if (values.many !== undefined && format !== 'json')
      refuse([`--format: got "${asked}", takes json with --many`]);
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
  | { readonly ok: true; readonly profile: Profile; readonly result: Result }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function answer(text: string, log: Log, today: string, catalogue: Catalogue): Answer {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const read = readProfile(parsed.value);
  if (!read.ok) return read;
  const dated = datedProblems(read.profile, today);
  if (dated.length > 0) return { ok: false, problems: dated };
  const { profile } = read;
  return { ok: true, profile, result: makePlan(profile, log, today, catalogue) };
}

/** A plan in the form that was asked for. */
function written(
  plan: Plan,
  { location }: Profile,
  format: Format,
  path: string,
  catalogue: Catalogue,
): string {
  switch (format) {
    case 'text':
      return `${resultText(plan)}\n`;
    case 'json':
      return `${JSON.stringify(plan)}\n`;
    case 'csv':
      return planCsv(plan);
    case 'ics':
      return planCalendar(plan, catalogue, {
        // The name of the file tells the athletes of one coach apart.
        calendarId: basename(path, extname(path)).replace(/[^\w-]+/g, '-'),
        made: new Date().toISOString(),
        insertional: location !== 'midportion',
        remindAt: null,
        page: null,
      });
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read the output has had enough of it, as `head` has.
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const options = readOptions();
if (options.rules) {
  console.log(JSON.stringify(Object.values(rules), null, 2));
} else if (options.many !== undefined) {
  const catalogue = readCatalogue();
  let worst: number = status.plan;
  const lines = readText(options.many, '--many').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    const answered = answer(line, [], options.today, catalogue);
    if (!answered.ok) {
      worst = status.invalid;
      console.log(JSON.stringify({ kind: 'invalid', problems: answered.problems }));
      continue;
    }
    const broken = brokenIn(answered.result, answered.profile, catalogue);
    if (broken.length > 0) worst = Math.max(worst, status.unsafe);
    console.log(JSON.stringify(broken.length > 0 ? { kind: 'unsafe', broken } : answered.result));
  }
  process.exitCode = worst;
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
  const catalogue = readCatalogue();
  const answered = answer(readText(path, 'profile'), log, options.today, catalogue);
  if (!answered.ok) refuse(answered.problems.map(describeProblem));
  const { profile, result } = answered;
  const broken = brokenIn(result, profile, catalogue);
  if (broken.length > 0) {
    refuse(
      ['No plan is printed: the one we made breaks our own safety rules. Please report it.', ...broken],
      status.unsafe,
    );
  }
  if (result.kind === 'plan') {
    process.stdout.write(written(result, profile, options.format, path, catalogue));
  } else {
    // A calendar or a table cannot say why there is no plan; a person still reads it.
    const isFile = options.format === 'ics' || options.format === 'csv';
    (isFile ? process.stderr : process.stdout).write(
      options.format === 'json' ? `${JSON.stringify(result)}\n` : `${resultText(result)}\n`,
    );
    process.exitCode = status.refused;
  }
}
