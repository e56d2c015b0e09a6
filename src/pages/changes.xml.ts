import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { changesIn, feedOf } from '../layouts/changes.ts';

/** The change log as a feed. */
export const GET: APIRoute = ({ site }) => {
  const address = (path: string): string => new URL(href(path), site).href;
  const changes = changesIn(readFileSync('CHANGELOG.md', 'utf8'));
  return new Response(feedOf(changes, address('/about/'), address('/changes.xml')), {
    headers: { 'content-type': 'application/rss+xml' },
  });
};
