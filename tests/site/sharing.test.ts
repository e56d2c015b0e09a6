import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { builtPages, startTags } from './pages.ts';

const distDir = inject('distDir');
const pages = builtPages(distDir);
const read = (path: string): string => readFileSync(join(distDir, path), 'utf8');
const isOwn = /^\/(exercises|phases|guides)\/[^/]+\/$/;

/** The value of a `meta` by its name or property. */
const meta = (html: string, name: string): string | undefined =>
  startTags(html)
    .find(({ attributes }) => attributes.get('name') === name || attributes.get('property') === name)
    ?.attributes.get('content');
const canonicalOf = (html: string): string | undefined =>
  startTags(html)
    .find(({ attributes }) => attributes.get('rel') === 'canonical')
    ?.attributes.get('href');
const linkedData = (html: string): Record<string, unknown> | undefined => {
  const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return text === undefined ? undefined : (JSON.parse(text) as Record<string, unknown>);
};

test('every page names a picture of 1200 by 630 pixels and at most 40 kB for link previews', () => {
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const address = meta(html, 'og:image');
    if (address === undefined || meta(html, 'twitter:card') !== 'summary_large_image') {
      faults.push(`${path}: no picture`);
      continue;
    }
    const own = isOwn.test(path) ? `/share${path.slice(0, -1)}.png` : '/share/site.png';
    if (new URL(address).pathname !== own) faults.push(`${path}: ${address}`);
    const png = readFileSync(join(distDir, own));
    const size = `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;
    if (png.toString('latin1', 1, 4) !== 'PNG' || size !== '1200 × 630') faults.push(`${own}: ${size}`);
    if (png.length > 40_000) faults.push(`${own}: ${png.length} bytes`);
  }
  expect(faults).toEqual([]);
});

test('phases, guides and exercises say in linked data what they are', () => {
  const kinds = { phases: 'MedicalWebPage', guides: 'MedicalWebPage', exercises: 'HowTo' } as const;
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const [, folder] = isOwn.exec(path) ?? [];
    if (folder === undefined) continue;
    const data = linkedData(html);
    const right =
      data?.['@context'] === 'https://schema.org' &&
      data['@type'] === kinds[folder as keyof typeof kinds] &&
      data.url === canonicalOf(html) &&
      typeof data.name === 'string' &&
      data.description === meta(html, 'description');
    if (!right) faults.push(`${path}: ${JSON.stringify(data)}`);
    if (folder === 'exercises' && (!Array.isArray(data?.step) || data.step.length < 2))
      faults.push(`${path}: no steps`);
    if (folder !== 'exercises' && !/^\d{4}-\d{2}-\d{2}$/.test(String(data?.lastReviewed)))
      faults.push(`${path}: no day`);
  }
  expect(faults).toEqual([]);
});

test('linked data claims no reviewer, rating or cure that the site does not have', () => {
  const claims = pages.filter(({ html }) =>
    /reviewedBy|aggregateRating|"review"|FAQPage|"Physician"|guidelineSubject/.test(
      JSON.stringify(linkedData(html) ?? {}),
    ),
  );
  expect(claims.map(({ path }) => path)).toEqual([]);
});

test('the sitemap holds every page that wants to be found, once, and robots.txt names it', () => {
  const sitemap = read('sitemap.xml');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  const wanted = pages
    .filter(({ html }) => meta(html, 'robots') !== 'noindex')
    .map(({ html }) => canonicalOf(html));
  expect(listed).toEqual(wanted);
  expect(new Set(listed).size).toBe(listed.length);
  expect(pages.filter(({ html }) => meta(html, 'robots') === 'noindex').map(({ path }) => path)).toEqual([
    '/404.html',
    '/offline/',
  ]);
  for (const [, entry = ''] of sitemap.matchAll(/<url>(.*?)<\/url>/g))
    if (/\/(exercises|phases|guides)\/[^/]+\/</.test(entry))
      expect(entry).toMatch(/<lastmod>\d{4}-\d{2}-\d{2}</);
  const [, robots] = /^Sitemap: (.+)$/m.exec(read('robots.txt')) ?? [];
  expect(robots).toBe(`${new URL(listed[0] ?? '').origin}/sitemap.xml`);
});

test('the feed holds every line of the change log and is linked from home and the About page', () => {
  const feed = read('changes.xml');
  const lines = readFileSync('CHANGELOG.md', 'utf8').match(/^- /gm) ?? [];
  expect(feed.match(/<item>/g)?.length).toBe(lines.length);
  const ids = [...feed.matchAll(/<guid[^>]*>([^<]+)/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(lines.length);
  expect(read('index.html')).toMatch(
    /<link rel="alternate" type="application\/rss\+xml"[^>]+href="[^"]*\/changes\.xml"/,
  );
  expect(read('about/index.html')).toMatch(/href="[^"]*\/changes\.xml"/);
});
