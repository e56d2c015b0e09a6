import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFiles, textOf } from './builtFiles.ts';

const canonical = /<link rel="canonical" href="([^"]+)"/;
const unlisted = '<meta name="robots" content="noindex"';
const reviewed = /<p class="muted">Last read[^<]*<time datetime="([\d-]+)"/;

/** The sitemap of a built site: each page that wants to be found, with the day it was last read against its sources. */
export function sitemapOf(folder: string): string {
  const pages = builtFiles(folder, '.html').flatMap((page) => {
    const html = textOf(page);
    const address = canonical.exec(html)?.[1];
    if (address === undefined || html.includes(unlisted)) return [];
    const day = reviewed.exec(html)?.[1];
    return `<url><loc>${address}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.join('')}</urlset>
`;
}

/** Astro integration: writes `/sitemap.xml` from the pages as they are. */
export const sitemap = {
  name: 'sitemap',
  hooks: {
    'astro:build:done': ({ dir }: { readonly dir: URL }): void => {
      const folder = fileURLToPath(dir);
      writeFileSync(join(folder, 'sitemap.xml'), sitemapOf(folder));
    },
  },
};
