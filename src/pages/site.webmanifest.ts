import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';

/** The web app manifest: name, colours and icons, with addresses below the base path. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: 'Achilles Ladder',
      short_name: 'Ladder',
      description: 'A plan back to running for a sore Achilles tendon.',
      start_url: href('/'),
      scope: href('/'),
      display: 'standalone',
      background_color: '#faf5ea',
      theme_color: '#faf5ea',
      icons: [
        { src: href('/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
        { src: href('/icon-180.png'), sizes: '180x180', type: 'image/png' },
        { src: href('/icon-512.png'), sizes: '512x512', type: 'image/png' },
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
