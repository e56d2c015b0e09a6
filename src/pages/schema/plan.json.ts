import type { APIRoute } from 'astro';
import * as z from 'zod';
import { resultSchema } from '../../schemas/plan.ts';

/** The JSON Schema of a plan, made from the schema that the site itself reads with. */
export const GET: APIRoute = ({ site }) => {
  const schema = z.toJSONSchema(resultSchema, { io: 'input' });
  const $id = new URL(`${import.meta.env.BASE_URL}schema/plan.json`, site).href;
  return new Response(
    `${JSON.stringify({ $id, title: 'Achilles Ladder plan, version 1', ...schema }, null, 2)}\n`,
    {
      headers: { 'content-type': 'application/schema+json' },
    },
  );
};
