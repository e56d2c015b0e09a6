import type { APIRoute } from 'astro';
import { rules } from '../../planner/index.ts';

/** The rule catalogue: id, statement, certainty and references of every rule, as `npm run plan -- --rules` prints it. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(Object.values(rules), null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
