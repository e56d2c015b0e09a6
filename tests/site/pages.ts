import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** One built page. */
export interface BuiltPage {
  /** Address below the base path, such as `/` or `/plan/`; the not-found page is `/404.html`. */
  readonly path: string;
  /** Absolute path of its file. */
  readonly file: string;
  /** Its HTML. */
  readonly html: string;
}

/** Every page of a built site, in order of address. */
export function builtPages(distDir: string): readonly BuiltPage[] {
  return readdirSync(distDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !name.startsWith(`pagefind${sep}`))
    .map((name) => {
      const file = join(distDir, name);
      const path = `/${name.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
      return { path, file, html: readFileSync(file, 'utf8') };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Text with its character references turned back into characters. */
const decoded = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '');

/** The start tags of a page, outside comments, scripts and styles: name and attributes in order. */
export function startTags(html: string): readonly StartTag[] {
  const source = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1');
  return [
    ...source.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/gi),
  ].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...rest.matchAll(/([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g)].map(
        ([, key = '', double, single, bare]) => [key.toLowerCase(), decoded(double ?? single ?? bare ?? '')],
      ),
    ),
  }));
}

/** A start tag: lower-case name and attributes. */
export interface StartTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}
