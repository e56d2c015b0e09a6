import { z } from 'zod';
import { sourceId } from './exercise.ts';
import { reviewed } from './reviewed.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Frontmatter of a phase page. */
export const phaseSchema = z.strictObject({
  number: z.number().int().min(1).max(6),
  /** The phase's name: "Settle and mobilise". */
  title: z.string().min(3).max(60),
  /** The name in one or two words, for the ladder. */
  short: z.string().min(3).max(20),
  summary: z.string().min(20).max(170),
  /** What you can do at its end that you could not at its start. */
  goal: z.string().min(20).max(300),
  /** Usual length in weeks: [shortest, longest]; null for open-ended. */
  weeks: z.tuple([z.number(), z.number()]).nullable(),
  /** Exercises introduced or used here, most important first. */
  exercises: z.array(slug).min(1),
  sources: z.array(sourceId).min(1, 'needs at least one source'),
  reviewed,
});
export type PhaseMeta = z.infer<typeof phaseSchema>;

/** Shelves of the guides' list, in order. */
export const guideShelves = [
  'start-here',
  'pain',
  'load',
  'running',
  'body',
  'mind',
  'treatments',
  'people',
] as const;

/** Frontmatter of a guide. */
export const guideSchema = z.strictObject({
  title: z.string().min(3).max(80),
  summary: z.string().min(20).max(170),
  shelf: z.enum(guideShelves),
  /** Place on its shelf. */
  order: z.number().int(),
  related: z.array(slug).default([]),
  sources: z.array(sourceId).min(1, 'needs at least one source'),
  reviewed,
});
export type GuideMeta = z.infer<typeof guideSchema>;

/** One term of the glossary; the file's name is its slug. */
export const glossarySchema = z.strictObject({
  term: z.string().min(2),
  /** Other spellings and forms found in the text. */
  forms: z.array(z.string()).default([]),
  /** One or two plain sentences. */
  means: z.string().min(20).max(400),
});
export type GlossaryTerm = z.infer<typeof glossarySchema>;
