import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';
import { dataModules } from '../../src/layouts/pageData.ts';

/** The layers that each folder of src/ may import, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  schemas: [],
  figures: [],
  planner: ['schemas'],
  exports: ['schemas', 'planner'],
  stores: ['schemas', 'planner', 'exports'],
  components: ['schemas', 'planner', 'exports', 'stores', 'figures', 'styles'],
  layouts: ['schemas', 'planner', 'exports', 'stores', 'figures', 'components', 'styles'],
};
const pure = ['schemas', 'planner', 'exports', 'figures'];
const impure =
  /\bDate\.now\b|\bnew Date(?!\([^)])|\bMath\.random\b|\b(?:window|document)\s*[.[]|\blocalStorage\b|\bsessionStorage\b|\bfetch\s*\(|\bconsole\s*\.|['"]astro[:'"/]/;

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|tsx|astro)$/.test(name))
  .map((name) => {
    const parts = name.split(sep);
    const code = withoutComments(readFileSync(join('src', name), 'utf8'));
    return { name: parts.join('/'), layer: parts.length > 1 ? (parts[0] ?? '') : '', code };
  });

/** The folders of src/ that a file imports from. */
const importedLayers = (name: string, code: string): readonly string[] =>
  [...code.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].flatMap(([, target = '']) => {
    const path = relative(resolve('src'), resolve('src', name, '..', target)).split(sep);
    return path.length > 1 && path[0] !== '..' ? (path[0] ?? []) : [];
  });

test('imports point one way', () => {
  const wrong = sources.flatMap(({ name, layer, code }) => {
    const permitted = allowed[layer];
    if (permitted === undefined) return [];
    return importedLayers(name, code)
      .filter((target) => target !== layer && !permitted.includes(target))
      .map((target) => `src/${name} imports from src/${target}`);
  });
  expect(wrong).toEqual([]);
});

test('only pages and layouts read the collections', () => {
  const readers = sources.filter(
    ({ layer, code }) => /['"]astro:content['"]/.test(code) && !['pages', 'layouts', ''].includes(layer),
  );
  expect(readers.map(({ name }) => name)).toEqual([]);
});

test('the pure cores know no clock, chance, storage, network, page or Astro', () => {
  const wrong = sources.flatMap(({ name, layer, code }) => {
    const found = pure.includes(layer) ? code.match(impure) : null;
    return found ? [`src/${name} mentions ${found[0]}`] : [];
  });
  expect(wrong).toEqual([]);
});

test('no script of a page brings zod to the browser', () => {
  const islands = resolve('src/components/islands');
  const sent = new Set<string>();
  const queue = readdirSync(islands)
    .filter((name) => /^mount\w+\.tsx$/.test(name))
    .map((name) => join(islands, name));
  expect(queue.length).toBeGreaterThan(0);
  const asData = Object.values(dataModules).map((path) => resolve('src/layouts', path));
  const withZod: string[] = [];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (sent.has(file) || asData.includes(file)) continue;
    sent.add(file);
    const code = withoutComments(readFileSync(file, 'utf8')).replace(/\b(?:im|ex)port type\b[^;]*;/g, '');
    for (const [, target = ''] of code.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
      if (/^zod\b/.test(target)) withZod.push(relative('', file));
      if (/^\..*\.tsx?$/.test(target)) queue.push(resolve(file, '..', target));
    }
  }
  expect(sent.size).toBeGreaterThan(50);
  expect(withZod).toEqual([]);
});
