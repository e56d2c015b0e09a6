import * as z from 'zod/mini';
import { calendarDay } from './calendarDay.ts';
import { outcomes } from './outcome.ts';
import { sides } from './questions.ts';

/** The strands of progression. */
export const ladderNames = [
  'mobility',
  'calf',
  'ankle',
  'chain',
  'elastic',
  'running',
  'cross-training',
] as const;
export type LadderName = (typeof ladderNames)[number];

/** What kind of week it is; the most restrictive word wins. */
export const weekKinds = [
  'build',
  'lighter',
  'hold',
  'flare',
  'travel',
  'busy',
  'off',
  'test',
  'race',
] as const;
export type WeekKind = (typeof weekKinds)[number];

/** What a session is mostly for. */
export const sessionKinds = [
  'strength',
  'elastic',
  'running',
  'mobility',
  'cross-training',
  'test',
  'race',
] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** Tendon-load tier of a task, 0 (negligible) to 4 (very high); see `tendon-load` rules. */
export type Tier = 0 | 1 | 2 | 3 | 4;
const tier = z.literal([0, 1, 2, 3, 4]);

/** A phase of the programme. */
export type PhaseNumber = 1 | 2 | 3 | 4 | 5 | 6;
const phase = z.literal([1, 2, 3, 4, 5, 6]);

const whole = z.int().check(z.gte(0));
const amount = z.number().check(z.gte(0));

/** External load of a slow exercise. */
export const loadSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bodyweight') }),
  /** A weight; `lb` is given too when the runner uses imperial units. */
  z.strictObject({ kind: z.literal('external'), kg: amount, lb: z.optional(amount) }),
  z.strictObject({ kind: z.literal('band') }),
  /** Added weight as a share of body weight, per cent. */
  z.strictObject({ kind: z.literal('percent-bodyweight'), percent: amount }),
]);

/** Slow work: tempo is seconds up, hold, down; rest in seconds; effort 0–10. */
export const slowDose = z.strictObject({
  sets: whole,
  reps: whole,
  tempo: z.tuple([amount, amount, amount]),
  rest: whole,
  load: loadSchema,
  effort: amount,
});
/** Holds: seconds a hold. */
export const holdDose = z.strictObject({ sets: whole, seconds: whole, rest: whole, effort: amount });
/** Springy work: foot contacts a set, for each working leg. */
export const springDose = z.strictObject({ sets: whole, contacts: whole, rest: whole });
/** Runs: total minutes, and the run and walk intervals in seconds; effort 0–10; heart-rate zone 1–5. */
export const runDose = z.strictObject({
  minutes: amount,
  intervals: z.array(z.strictObject({ run: whole, walk: whole, times: whole })),
  effort: amount,
  zone: z.int().check(z.gte(1), z.lte(5)),
  surface: z.string(),
});
/** Anything measured only by the clock: warm-up, cool-down, cross-training. */
export const timedDose = z.strictObject({ minutes: amount, effort: amount });

export const doseSchema = z.union([slowDose, holdDose, springDose, runDose, timedDose]);
export type SlowDose = z.infer<typeof slowDose>;
export type HoldDose = z.infer<typeof holdDose>;
export type SpringDose = z.infer<typeof springDose>;
export type RunDose = z.infer<typeof runDose>;
export type TimedDose = z.infer<typeof timedDose>;
export type Dose = z.infer<typeof doseSchema>;

/** Why a number is what it is: a rule of the catalogue and what of it applied here. */
export const reasonSchema = z.strictObject({ rule: z.string(), because: z.string() });
export type Reason = z.infer<typeof reasonSchema>;

/** A rung placed on a day. */
export const prescriptionSchema = z.strictObject({
  /** Slug of the exercise; it has a page. */
  exercise: z.string(),
  ladder: z.enum(ladderNames),
  /** Rung on that ladder, from 1. */
  rung: whole,
  /** The side to do it on; `both` means both legs together, or each leg in turn for one-leg work. */
  side: z.enum(sides.map((side) => side.value)),
  dose: doseSchema,
  tier,
  /** Tendon load in the planner's unit (rule LOAD1), for the more loaded side. */
  load: amount,
  reasons: z.array(reasonSchema),
});
export type Prescription = z.infer<typeof prescriptionSchema>;

export const sessionSchema = z.strictObject({
  /** Unique within a day, stable within a week: `calf-a`, `run-b`. */
  id: z.string(),
  kind: z.enum(sessionKinds),
  /** Whole minutes, warm-up and rests included. */
  minutes: whole,
  prescriptions: z.array(prescriptionSchema),
  /** What was logged of it; only on days before today. */
  done: z.optional(z.enum(['all', 'part', 'none', 'instead', 'unknown'])),
});
export type Session = z.infer<typeof sessionSchema>;

export const daySchema = z.strictObject({ date: calendarDay, tier, sessions: z.array(sessionSchema) });
export type Day = z.infer<typeof daySchema>;

export const weekSchema = z.strictObject({
  /** From 1. */
  index: whole,
  /** First day of the calendar week. */
  start: calendarDay,
  phase,
  kind: z.enum(weekKinds),
  load: z.strictObject({ total: amount, strength: amount, elastic: amount, running: amount }),
  /** Minutes of running only, walk breaks left out. */
  runMinutes: amount,
  longestRunMinutes: amount,
  days: z.array(daySchema),
  /** Why the week is the kind it is and what moved, in words. */
  reasons: z.array(reasonSchema),
});
export type Week = z.infer<typeof weekSchema>;

/**
 * Something observable that must be true to climb. `met` is what the self-tests in the log say, or else the answers;
 * `null` where neither says.
 */
export const criterionSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  met: z.nullable(z.boolean()),
  /** The self-test that says so: its day, and what was measured, in words. Missing where only the answers speak. */
  by: z.optional(z.strictObject({ date: calendarDay, what: z.string() })),
});
export type Criterion = z.infer<typeof criterionSchema>;

/** What must be true to leave one phase for the next, or to start running (`run`). */
export const gateSchema = z.strictObject({
  from: phase,
  to: phase,
  /** Rule id: `gate:1-2` … `gate:5-6`, `gate:run`. */
  rule: z.string(),
  /** The week the likely course reaches it, or null when it does not within the plan. */
  week: z.nullable(whole),
  criteria: z.array(criterionSchema),
});
export type Gate = z.infer<typeof gateSchema>;

/** Weeks from today: earliest, likely, slow; null when not reachable within two years. */
export const rangeSchema = z.strictObject({
  earliest: z.nullable(whole),
  likely: z.nullable(whole),
  slow: z.nullable(whole),
});
export type WeekRange = z.infer<typeof rangeSchema>;

export const findingSchema = z.strictObject({
  /** The answer that led to it: `sudden-snap`, `under-18`, `achilles-rupture-recent`. */
  id: z.string(),
  outcome: z.enum(outcomes),
  /** Rule id: `flag:J1`, `refuse:under-18`, `factor:diabetes`. */
  rule: z.string(),
  /** What to do, in plain words. */
  advice: z.string(),
  /** How soon: today, this week, before starting. */
  when: z.string(),
  /** Page that explains it, from the site's root. */
  page: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;

export const screeningSchema = z.strictObject({
  outcome: z.enum(outcomes),
  findings: z.array(findingSchema),
});
export type Screening = z.infer<typeof screeningSchema>;

/** A personal adjustment: which answer changed what, and why. */
export const adjustmentSchema = z.strictObject({
  /** The answer, by its field: `age`, `tolerance.hopPain`. */
  field: z.string(),
  what: z.string(),
  why: z.string(),
  rule: z.string(),
});
export type Adjustment = z.infer<typeof adjustmentSchema>;

export const planSchema = z.strictObject({
  kind: z.literal('plan'),
  version: z.literal(1),
  today: calendarDay,
  /** First day that was planned from the present answers, where earlier answers had planned the weeks before it. */
  answersFrom: z.optional(calendarDay),
  screening: screeningSchema,
  weeks: z.array(weekSchema),
  gates: z.array(gateSchema),
  forecast: z.strictObject({
    running: rangeSchema,
    goal: rangeSchema,
    goalDateReachable: z.nullable(z.boolean()),
    /** What the range means and, for a date out of reach, the earliest honest date. */
    text: z.string(),
  }),
  reviews: z.array(z.strictObject({ week: whole, with: z.string(), why: z.string() })),
  /** What a re-plan changed, and why; on a first plan, where it departs from the standard course. */
  changes: z.array(z.strictObject({ week: whole, what: z.string(), why: z.string() })),
  adjustments: z.array(adjustmentSchema),
});
export type Plan = z.infer<typeof planSchema>;

export const stopSchema = z.strictObject({ kind: z.literal('stop'), screening: screeningSchema });
export type Stop = z.infer<typeof stopSchema>;

/** What the planner answers: a plan, or a refusal by screening. */
export const resultSchema = z.discriminatedUnion('kind', [planSchema, stopSchema]);
export type Result = Plan | Stop;
