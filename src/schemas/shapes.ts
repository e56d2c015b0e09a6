import * as z from 'zod/mini';
import { draftSchema } from './draft.ts';
import { logSchema } from './log.ts';
import { profileSchema } from './profile.ts';
import type { Shape } from './shape.ts';

/** The JSON Schema of a zod schema without its words. It is what a browser reads with: see `layouts/pageData.ts`. */
function shapeOf(schema: z.ZodMiniType): Shape {
  const { $schema, ...shape } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      delete jsonSchema.title;
      delete jsonSchema.description;
    },
  });
  return JSON.parse(JSON.stringify(shape)) as Shape;
}

/** The shape of a profile. */
export const profileShape: Shape = shapeOf(profileSchema);
/** The shape of a log. */
export const logShape: Shape = shapeOf(logSchema);
/** The shape of answers in progress. */
export const draftShape: Shape = shapeOf(draftSchema);
