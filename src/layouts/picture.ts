import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { palettePng } from './palettePng.ts';

const cache = resolve('node_modules/.cache/share');
const find = createRequire(resolve('package.json')).resolve;
let ready: Promise<Buffer> | undefined;

/** Makes the renderer ready; its font is the site's own, in the one weight that the pictures use. */
async function prepare(): Promise<Buffer> {
  await initWasm(readFileSync(find('@resvg/resvg-wasm/index_bg.wasm')));
  return readFileSync(
    find('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-800-normal.woff2'),
  );
}

/** An SVG as PNG; one that was made before is taken from the cache. */
export async function pngOf(svg: string): Promise<Buffer> {
  const file = join(cache, `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`);
  if (existsSync(file)) return readFileSync(file);
  ready ??= prepare();
  const font = await ready;
  const drawing = new Resvg(svg, {
    font: { fontBuffers: [font], defaultFontFamily: 'Atkinson Hyperlegible Next' },
  });
  const image = drawing.render();
  const png = palettePng(image.pixels, image.width, image.height);
  image.free();
  drawing.free();
  mkdirSync(cache, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, png);
  renameSync(draft, file);
  return png;
}
