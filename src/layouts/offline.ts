import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { builtFiles, textOf } from './builtFiles.ts';

/**
 * A part of the site for use without a connection: one compressed file with pages, scripts and drawings, so that what
 * is shown together was built together. Pages repeat their style sheets and scripts; each of these is held once.
 */
export type Pack = {
  /** Inline style sheets and scripts, by their number. */
  readonly shared: readonly string[];
  /** By address below the base path: the media type, and the text with `\0number\0` in place of what is shared. */
  readonly files: Readonly<Record<string, readonly [type: string, text: string]>>;
};

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
} as const;
const typeOf = (file: string): string => types[file.split('.').at(-1) as keyof typeof types];

/** Not for offline use: the search index is too large, and a schema is for programs. */
const leftOut = /^\/(pagefind|schema|share)\/|^\/(sw\.js|404\.html)$/;

/**
 * The parts in the order they are fetched: what a runner needs first, the exercises with their moving drawings, and
 * where it all comes from: rule by rule, reference by reference.
 */
const parts = ['first', 'exercises', 'sources'] as const;
type Part = (typeof parts)[number];

const partOf = (path: string): Part =>
  /^\/exercises\/./.test(path)
    ? 'exercises'
    : /^\/(how-it-works|references)\/./.test(path)
      ? 'sources'
      : 'first';

/** A part of a built site that is worth having without a connection. */
export function packOf(folder: string, part: Part): Pack {
  const shared: string[] = [];
  const numberOf = (text: string): number => {
    const known = shared.indexOf(text);
    return known >= 0 ? known : shared.push(text) - 1;
  };
  const files = builtFiles(folder, ...Object.keys(types).map((ending) => `.${ending}`))
    .filter(({ path }) => !leftOut.test(path) && partOf(path) === part)
    .map((built) => {
      const text = textOf(built).replace(
        /(?<=<(?:style|script type="module")>)[\s\S]{200,}?(?=<\/(?:style|script)>)/g,
        (piece) => `\0${numberOf(piece)}\0`,
      );
      return [built.path, [typeOf(built.file), text]] as const;
    });
  return { shared, files: Object.fromEntries(files) };
}

const worker = readFileSync(new URL('./serviceWorker.js', import.meta.url), 'utf8');

/** Writes a pack and gives its address, which changes with anything in it. */
function writePack(folder: string, part: Part): string {
  const pack = gzipSync(JSON.stringify(packOf(folder, part)), { level: 9 });
  const path = `/_astro/offline.${createHash('sha256').update(pack).digest('hex').slice(0, 12)}.bin`;
  writeFileSync(join(folder, path), pack);
  return path;
}

/** Writes the packs and the service worker that knows them. */
export function keepOffline(folder: string, base: string): void {
  const packs = parts.map((part) => writePack(folder, part));
  const fonts = builtFiles(folder, '.woff2').map(({ path }) => path);
  const site = { base: base.replace(/\/+$/, ''), packs, fonts };
  writeFileSync(
    join(folder, 'sw.js'),
    worker.replace(/^const site = .*$/m, `const site = ${JSON.stringify(site)};`),
  );
}

/** Astro integration: keeps the built site for use without a connection. It comes last, when the pages are final. */
export const offline = (base: string) => ({
  name: 'offline',
  hooks: {
    'astro:build:done': ({ dir }: { readonly dir: URL }): void => keepOffline(fileURLToPath(dir), base),
  },
});
