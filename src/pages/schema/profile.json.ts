import type { APIRoute } from 'astro';
import * as z from 'zod';
import { profileSchema } from '../../schemas/profile.ts';

/** The JSON Schema of a profile, made from the schema that the site itself reads with. */
export const GET: APIRoute = ({ site }) => {
  const schema = z.toJSONSchema(profileSchema, { io: 'input' });
  const $id = new URL(`${import.meta.env.BASE_URL}schema/profile.json`, site).href;
  return new Response(
    `${JSON.stringify({ $id, title: 'Achilles Ladder profile, version 1', ...schema }, null, 2)}\n`,
    {
      headers: { 'content-type': 'application/schema+json' },
    },
  );
};
