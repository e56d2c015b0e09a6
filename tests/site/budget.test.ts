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

/** The modules that some scripts import: `from` a name at once, by `import()` later. */
const atOnce = /(?:\bfrom|\bimport)\s*["'`]([^"'`]+\.js)["'`]/g;
const later = /\bimport\(\s*["'`]([^"'`]+\.js)["'`]/g;

/** The paths of the modules that a script imports in a way. */
function importedBy(path: string, way: RegExp): readonly string[] {
  const source = readFileSync(join(distDir, path), 'utf8');
  return [...source.matchAll(way)].map(([, target = '']) =>
    target.startsWith('/') ? target : posix.join(posix.dirname(path), target),
  );
}

/** A page's scripts and every module they import in some ways. */
function reachable(entries: readonly string[], ...ways: readonly RegExp[]): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...entries];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path) || !existsSync(join(distDir, path))) continue;
    found.add(path);
    for (const way of ways) queue.push(...importedBy(path, way));
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
    const bytes = gzipBytes(page.html) + weigh(styles) + weigh(reachable(scripts, atOnce, later));
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

test('the planner page sends at most 60 kB gzip of script for the questionnaire, and for the plan', () => {
  const planner = pages.find((page) => page.path === '/plan/');
  if (planner === undefined) throw new Error('there is no planner page');
  const { scripts } = linked(planner);
  const shell = reachable(scripts, atOnce);
  const parts = new Set([...shell].flatMap((path) => importedBy(path, later)));
  const sent = [...parts].map((part) => {
    const [name = ''] = posix.basename(part).split('.');
    return [name, weigh(reachable([...scripts, part], atOnce))] as const;
  });
  expect(sent.map(([name]) => name).sort()).toEqual(['PlanPart', 'form', 'keepAnswers']);
  for (const [name, bytes] of sent) expect(bytes, name).toBeLessThanOrEqual(60_000);
});
