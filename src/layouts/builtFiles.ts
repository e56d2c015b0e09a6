import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A file of the built site. */
export type BuiltFile = {
  /** Where it is on the disk. */
  readonly file: string;
  /** Its address below the base path, such as `/phases/` or `/_astro/page.js`. */
  readonly path: string;
};

/** The files of a built site with one of these endings, in order of address. */
export const builtFiles = (folder: string, ...endings: readonly string[]): readonly BuiltFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => ({
      file: join(folder, name),
      path: `/${name.split(sep).join('/')}`.replace(/\/index\.html$/, '/'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** The text of a built file. */
export const textOf = ({ file }: BuiltFile): string => readFileSync(file, 'utf8');
