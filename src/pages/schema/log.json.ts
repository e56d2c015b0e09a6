import type { APIRoute } from 'astro';
import * as z from 'zod';
import { logSchema } from '../../schemas/log.ts';

/** The JSON Schema of a log, made from the schema that the site itself reads with. */
export const GET: APIRoute = ({ site }) => {
  const schema = z.toJSONSchema(logSchema, { io: 'input' });
  const $id = new URL(`${import.meta.env.BASE_URL}schema/log.json`, site).href;
  return new Response(
    `${JSON.stringify({ $id, title: 'Achilles Ladder log, version 1', ...schema }, null, 2)}\n`,
    {
      headers: { 'content-type': 'application/schema+json' },
    },
  );
};
