import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { builtPages, startTags } from './pages.ts';

const distDir = inject('distDir');
const pages = builtPages(distDir);
const idsByPath = new Map(
  pages.map((page) => [
    page.path,
    new Set(startTags(page.html).flatMap((tag) => tag.attributes.get('id') ?? [])),
  ]),
);
/** A dose in the fragment of an exercise is read by the page; it names no element. */
const isDose = (path: string, fragment: string): boolean =>
  path.startsWith('/exercises/') && /^\d+x\d+/.test(fragment);

test('every internal link and fragment resolves', () => {
  const broken: string[] = [];
  for (const page of pages) {
    for (const tag of startTags(page.html)) {
      for (const name of ['href', 'src', 'data']) {
        const link = tag.attributes.get(name);
        if (link === undefined) continue;
        const url = new URL(link, `http://site.test${page.path}`);
        if (url.origin !== 'http://site.test') continue;
        const path = decodeURIComponent(url.pathname);
        const fragment = decodeURIComponent(url.hash.slice(1));
        const ids = idsByPath.get(path);
        const known = ids !== undefined || (!path.endsWith('/') && existsSync(join(distDir, path)));
        const readByScript = path === '/plan/' || isDose(path, fragment);
        const there = known && (fragment === '' || readByScript || ids?.has(fragment) === true);
        if (!there) broken.push(`${page.path} links to ${link}`);
      }
    }
  }
  expect([...new Set(broken)]).toEqual([]);
});
