import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { type BuiltPage, builtPages, startTags } from './pages.ts';

const distDir = inject('distDir');
const pages = builtPages(distDir);
/** Pages that are an application rather than something to read. */
const applications = new Set(['/plan/', '/today/', '/how-it-works/compare/']);
const gzipBytes = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

/** Site paths of a page's style sheets and of its scripts, islands included. */
function linked(page: BuiltPage): {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
} {
  const tags = startTags(page.html);
  const styles = tags.flatMap((tag) =>
    tag.name === 'link' && tag.attributes.get('rel') === 'stylesheet'
      ? (tag.attributes.get('href') ?? [])
      : [],
  );
  const scripts = tags.flatMap((tag) => [
    ...(tag.name === 'script' ? [tag.attributes.get('src')] : []),
    tag.attributes.get('component-url'),
    tag.attributes.get('renderer-url'),
    tag.attributes.get('before-hydration-url'),
  ]);
  return { styles, scripts: scripts.filter((path) => path !== undefined) };
}

/** A page's scripts and every module they import, at once or later. */
function reachable(entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...entries];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const file = join(distDir, path);
    if (found.has(path) || !existsSync(file)) continue;
    found.add(path);
    const source = readFileSync(file, 'utf8');
    for (const [, target = ''] of source.matchAll(/(?:from|import)\s*\(?\s*["'`]([^"'`]+\.js)["'`]/g)) {
      queue.push(target.startsWith('/') ? target : posix.join(posix.dirname(path), target));
    }
  }
  return found;
}

const weigh = (paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + gzipBytes(readFileSync(join(distDir, path))), 0);

test('a reading page is at most 14.6 kB gzip of HTML, CSS and JavaScript', () => {
  const heavy: string[] = [];
  for (const page of pages) {
    if (applications.has(page.path)) continue;
    const { styles, scripts } = linked(page);
    const bytes = gzipBytes(page.html) + weigh(styles) + weigh(reachable(scripts));
    if (bytes > 14_600) heavy.push(`${page.path}: ${bytes} bytes`);
  }
  expect(heavy).toEqual([]);
});

test('a reading page ships no framework script', () => {
  const islands = pages.filter(
    (page) => !applications.has(page.path) && startTags(page.html).some((tag) => tag.name === 'astro-island'),
  );
  expect(islands.map((page) => page.path)).toEqual([]);
});

test('the planner is at most 60 kB gzip of script', ({ skip }) => {
  const planner = pages.find((page) => page.path === '/plan/');
  if (planner === undefined) return skip('the planner page is not built yet');
  const scripts = reachable(linked(planner).scripts);
  expect(scripts.size).toBeGreaterThan(0);
  expect(weigh(scripts)).toBeLessThanOrEqual(60_000);
});
