import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';

/** Everybody may read everything; the sitemap names it. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap.xml'), site)}\n`);
