import { z } from 'zod';

/** A source; the file's name is its id. */
export const referenceSchema = z.strictObject({
  title: z.string().min(1),
  authors: z.string().min(1),
  year: z.number().int().min(1900).max(2100),
  /** Journal, volume and pages, or the body that published it. */
  journal: z.string().min(1),
  doi: z.string().nullable(),
  url: z.url().optional(),
  /** How far the figures were checked: in the paper's own tables or abstract, or in someone else's summary of it. */
  checked: z.enum(['table', 'abstract', 'secondary', 'recalled']),
  /** What it says, in our own words. */
  says: z.string().min(20),
  /** What to be careful about when citing it. */
  caution: z.string().optional(),
});
export type Reference = z.infer<typeof referenceSchema>;
