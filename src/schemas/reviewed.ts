import { z } from 'zod';

/** The day a page was last read against its sources. Some YAML readers turn a bare date into a moment: both are taken. */
export const reviewed = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);
