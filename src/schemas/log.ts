import * as z from 'zod/mini';
import { calendarDay } from './calendarDay.ts';
import { doneKinds } from './done.ts';
import { redFlags } from './questions.ts';

const painScore = z.number().check(z.gte(0), z.lte(10));
const minutes = z.number().check(z.gte(0), z.lte(1440));
/** Rule ids of the gates of section c of the rule book. */
export const gateIds = ['gate:1-2', 'gate:2-3', 'gate:run', 'gate:3-4', 'gate:4-5', 'gate:5-6'] as const;
const maybe = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));

/** One set of one exercise on one side, as it was done; an entry holds as many as were noted. */
export const loggedSet = z.strictObject({
  exercise: z.string().check(z.minLength(1), z.maxLength(100)),
  side: z.enum(['left', 'right', 'both']),
  reps: z.optional(z.int().check(z.gte(0), z.lte(1000))),
  seconds: z.optional(z.number().check(z.gte(0), z.lte(3600))),
  contacts: z.optional(z.int().check(z.gte(0), z.lte(2000))),
  /** Added weight, kilograms. */
  loadKg: z.optional(z.number().check(z.gte(0), z.lte(500))),
  /** Centimetres: the best of three forward hops (rule O4), or big toe to wall with the heel down (rule O5). */
  distanceCm: z.optional(z.number().check(z.gte(0), z.lte(1000))),
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
  /** Hours slept in the night after the session (rule N1). */
  sleepHours: maybe(z.number().check(z.gte(0), z.lte(24))),
  /** Whether the tendon woke them in the night after this day (rule C2). */
  nightPain: maybe(z.boolean()),
  /** Worst pain in the first ten steps of this day's morning, 0–10: the ten-step morning walk (rule O6). */
  firstTenStepsPain: maybe(painScore),
  /** Effort, 0–10. */
  effort: maybe(painScore),
  /** Steps a minute. */
  cadence: maybe(z.number().check(z.gte(0), z.lte(400))),
  /**
   * Of a run or a race (`run-a`, `run-extra-1`, `race`): minutes of running only, walk breaks left out, as rules E3
   * and E4 count them. Of any other session: how long it took in all.
   */
  minutes: maybe(minutes),
  distanceKm: maybe(z.number().check(z.gte(0), z.lte(500))),
  swelling: maybe(z.boolean()),
  limp: maybe(z.boolean()),
  illness: maybe(z.boolean()),
  redFlags: z.optional(
    z.array(z.enum(redFlags.map((flag) => flag.value))).check(z.maxLength(redFlags.length)),
  ),
  /** The gate before which the red flags were asked again, of an entry with the session `gate-check` (rule gate:ask). */
  gate: z.optional(z.enum(gateIds)),
  note: z.optional(z.string().check(z.maxLength(500))),
  sets: z.optional(z.array(loggedSet).check(z.maxLength(100))),
});

/** Everything logged, in any order; at most 20,000 entries (over fifty years of daily use). */
export const logSchema = z.array(logEntrySchema).check(z.maxLength(20000));

export type LogEntry = z.infer<typeof logEntrySchema>;
export type Log = readonly LogEntry[];
