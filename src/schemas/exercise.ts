import { z } from 'zod';
import { reviewed } from './reviewed.ts';

/** Groups of the library, in the order in which they are shown. */
export const categories = [
  'mobility',
  'warm-up',
  'cool-down',
  'soft-tissue',
  'isometric',
  'calf-seated',
  'calf-standing',
  'calf-eccentric',
  'calf-loaded',
  'calf-machine',
  'foot-ankle',
  'ankle-four-way',
  'hip-knee',
  'balance',
  'spring-two-legs',
  'spring-one-leg',
  'running',
  'drills',
  'running-fast',
  'cross-training',
] as const;
export type Category = (typeof categories)[number];

/** Things a runner must own or reach; a wall, a rail, a chair and a towel are there for everybody. */
export const neededEquipment = [
  'step',
  'band',
  'backpack',
  'dumbbells',
  'gym',
  'bike',
  'pool',
  'roller',
] as const;
export type NeededEquipment = (typeof neededEquipment)[number];

const phase = z.number().int().min(1).max(6);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug such as seated-heel-raise');
const line = z.string().min(3).max(400);

/** A source: the id of a reference, or the words `expert-opinion` where no study stands behind it. */
export const sourceId = slug;
const sources = z.array(sourceId).min(1, 'needs at least one source: a reference id, or expert-opinion');

const tempo = z
  .tuple([z.number().min(0), z.number().min(0), z.number().min(0)], {
    error: 'a dose with reps needs a tempo: [seconds up, seconds held, seconds down]',
  })
  .describe('Seconds up, held, down.');

const doseBase = {
  /** Phases of the programme this dose belongs to. */
  phases: z.array(phase).min(1),
  /** How often, in words: "daily", "3 days a week, never two in a row". */
  often: line,
  /** Anything else the runner must know of this dose. */
  note: line.optional(),
};

/** A dose on an exercise page; each shape matches one of the plan's. */
export const pageDose = z.union(
  [
    z.strictObject({
      ...doseBase,
      sets: z.number().int().min(1).max(10),
      reps: z.number().int().min(1).max(100),
      /** Upper end when the dose is a range of reps. */
      repsTo: z.number().int().min(1).max(100).optional(),
      tempo,
      rest: z.number().int().min(0).describe('Seconds between sets.'),
      /** Effort, 0–10. */
      effort: z.number().min(0).max(10),
      /** Added weight, in words: "5 to 10 % of body weight". */
      load: line.optional(),
    }),
    z.strictObject({
      ...doseBase,
      sets: z.number().int().min(1).max(10),
      seconds: z.number().int().min(1).max(600),
      secondsTo: z.number().int().min(1).max(600).optional(),
      rest: z.number().int().min(0),
      effort: z.number().min(0).max(10),
    }),
    z.strictObject({
      ...doseBase,
      sets: z.number().int().min(1).max(10),
      /** Foot contacts a set for each working leg. */
      contacts: z.number().int().min(1).max(100),
      contactsTo: z.number().int().min(1).max(100).optional(),
      rest: z.number().int().min(0),
    }),
    z.strictObject({
      ...doseBase,
      sets: z.number().int().min(1).max(20),
      /** Metres a set, for drills and strides. */
      metres: z.number().int().min(1).max(2000),
      rest: z.number().int().min(0),
      effort: z.number().min(0).max(10),
    }),
    z.strictObject({
      ...doseBase,
      minutes: z.number().min(1).max(240),
      minutesTo: z.number().min(1).max(240).optional(),
      effort: z.number().min(0).max(10),
    }),
  ],
  {
    error:
      'not a complete dose: give sets with reps, tempo, rest and effort; or sets with seconds, rest and effort; or sets with contacts and rest; or sets with metres, rest and effort; or minutes with effort (each with phases and often)',
  },
);
export type PageDose = z.infer<typeof pageDose>;

/** Frontmatter of an exercise page: the one source of its equipment, side, tier, steps and sources. */
export const exerciseSchema = z.strictObject({
  name: z.string().min(3).max(60),
  alsoCalled: z.array(line).default([]),
  /** One sentence for lists, cards and search engines. */
  summary: z.string().min(20).max(170),
  category: z.enum(categories),
  /** Phases in which it is used. */
  phases: z.array(phase).min(1),
  /** Everything in `all` must be to hand, and one of `oneOf` where that is not empty. */
  equipment: z
    .strictObject({
      all: z.array(z.enum(neededEquipment)).default([]),
      oneOf: z.array(z.enum(neededEquipment)).default([]),
      /** What it says on the page, in words: "a chair, and a bag for weight". */
      words: line,
    })
    .describe('What it takes.'),
  /** `together`: both legs at once; `each`: one leg at a time. */
  legs: z.enum(['together', 'each', 'alternating']),
  muscles: line,
  tendonLoad: z.strictObject({
    tier: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    /** The planner's load for one repetition, in body weights on one tendon (rule LOAD1: a convention). */
    planning: z.number().min(0).max(10),
    /** How the tier is known. `published`: read in the source; `second-hand`; `judgement`: ours. */
    basis: z.enum(['published', 'second-hand', 'judgement']),
    /** Published peak force in body weights: one number or a range. Only where `basis` allows it. */
    peak: z.union([z.number(), z.tuple([z.number(), z.number()])]).optional(),
    /** Published mean tendon strain, per cent. */
    strain: z.number().optional(),
    sources: z.array(sourceId).default([]),
  }),
  doses: z.array(pageDose).min(1),
  /** What to do, in order. */
  steps: z.array(line).min(2).max(8),
  /** Short words to keep in mind while doing it. */
  cues: z.array(line).min(1).max(6),
  faults: z
    .array(z.strictObject({ fault: line, fix: line }))
    .min(1)
    .max(6),
  easier: z.array(slug).default([]),
  harder: z.array(slug).default([]),
  /** What takes its place when equipment is missing. */
  substitutes: z.array(slug).default([]),
  insertional: z.strictObject({
    /** First phase in which it is allowed for insertional pain; null: leave it out. */
    from: phase.nullable(),
    advice: line,
  }),
  stopIf: line,
  sources,
  /** Day the page was last read against its sources. */
  reviewed,
});
export type Exercise = z.infer<typeof exerciseSchema>;
