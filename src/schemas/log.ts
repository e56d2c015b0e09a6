import * as z from 'zod/mini';
import { calendarDay } from './calendarDay.ts';
import { type Problem, readWith } from './problem.ts';
import { redFlags } from './questions.ts';

const painScore = z.number().check(z.gte(0), z.lte(10));
const minutes = z.number().check(z.gte(0), z.lte(1440));
const maybe = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));

/** How much of a session was done. */
export const doneKinds = ['all', 'part', 'none', 'instead'] as const;
export type Done = (typeof doneKinds)[number];

/** What was actually done of one exercise on one side. */
export const loggedSet = z.strictObject({
  exercise: z.string().check(z.minLength(1), z.maxLength(100)),
  side: z.enum(['left', 'right', 'both']),
  reps: z.optional(z.int().check(z.gte(0), z.lte(1000))),
  seconds: z.optional(z.number().check(z.gte(0), z.lte(3600))),
  contacts: z.optional(z.int().check(z.gte(0), z.lte(2000))),
  loadKg: z.optional(z.number().check(z.gte(0), z.lte(500))),
});

/** What the runner wrote down about one session, and the morning after it. */
export const logEntrySchema = z.strictObject({
  /** Chosen by the device that wrote it; a correction carries the same id. */
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  date: calendarDay,
  /** Id of the planned session (`calf-a`), or any word for something unplanned. */
  session: z.optional(z.string().check(z.maxLength(100))),
  done: z.enum(doneKinds),
  /** Pain scores, 0–10 (rule B9). */
  painDuring: maybe(painScore),
  painAfterHour: maybe(painScore),
  nextMorningPain: maybe(painScore),
  /** Minutes of stiffness next morning. */
  nextMorningStiffness: maybe(minutes),
  /** Effort, 0–10. */
  effort: maybe(painScore),
  /** Steps a minute. */
  cadence: maybe(z.number().check(z.gte(0), z.lte(400))),
  minutes: maybe(minutes),
  distanceKm: maybe(z.number().check(z.gte(0), z.lte(500))),
  swelling: maybe(z.boolean()),
  limp: maybe(z.boolean()),
  illness: maybe(z.boolean()),
  redFlags: z.optional(
    z.array(z.enum(redFlags.map((flag) => flag.value))).check(z.maxLength(redFlags.length)),
  ),
  note: z.optional(z.string().check(z.maxLength(500))),
  sets: z.optional(z.array(loggedSet).check(z.maxLength(100))),
});

/** Everything logged, in any order; at most 20,000 entries (over fifty years of daily use). */
export const logSchema = z.array(logEntrySchema).check(z.maxLength(20000));

export type LogEntry = z.infer<typeof logEntrySchema>;
export type Log = readonly LogEntry[];

const takes: Readonly<Record<string, string>> = {
  id: 'a text of 1 to 100 characters',
  date: 'a real date written as year-month-day',
  session: 'a text of at most 100 characters',
  done: `one of ${doneKinds.join(', ')}`,
  painDuring: 'a number from 0 to 10',
  painAfterHour: 'a number from 0 to 10',
  nextMorningPain: 'a number from 0 to 10',
  nextMorningStiffness: 'a number of minutes from 0 to 1440',
  effort: 'a number from 0 to 10',
  cadence: 'a number of steps a minute from 0 to 400',
  minutes: 'a number of minutes from 0 to 1440',
  distanceKm: 'a number of kilometres from 0 to 500',
  swelling: 'true or false',
  limp: 'true or false',
  illness: 'true or false',
  redFlags: `a list of any of ${redFlags.map((flag) => flag.value).join(', ')}`,
  note: 'a text of at most 500 characters',
  sets: 'a list of at most 100 sets',
  'sets.exercise': 'the slug of an exercise',
  'sets.side': 'one of left, right, both',
  'sets.reps': 'a whole number from 0 to 1000',
  'sets.seconds': 'a number of seconds from 0 to 3600',
  'sets.contacts': 'a whole number from 0 to 2000',
  'sets.loadKg': 'a number of kilograms from 0 to 500',
};

const takesAt = (path: string): string =>
  takes[path.replace(/\[\d+\]/g, '').replace(/^\./, '')] ?? 'a log entry with id, date and done';

/** Reads a log from anything; see `readProfile` for the shape of a refusal. */
export function readLog(
  value: unknown,
): { readonly ok: true; readonly log: Log } | { readonly ok: false; readonly problems: readonly Problem[] } {
  const read = readWith(logSchema, value, takesAt);
  return read.ok ? { ok: true, log: read.value } : read;
}
