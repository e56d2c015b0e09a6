import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page whose security policy names the hashes of its own inline styles and scripts, and no other page's. */
export function withOwnHashes(html: string): string {
  const own = new Set(
    [...html.matchAll(/<(style|script)\b([^>]*)>([\s\S]*?)<\/\1>/g)]
      .filter(([, , attributes = '']) => !/\ssrc=/.test(attributes))
      .map(([, , , text = '']) => hashOf(text)),
  );
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (meta) =>
    meta.replace(/ '?sha256-[^' ]+'/g, (hash) => (own.has(hash.trim()) ? hash : '')),
  );
}

/** Astro integration: the builder lists every hash of the site on every page, a kilobyte that no page needs. */
export const ownHashes = {
  name: 'own-hashes',
  hooks: {
    'astro:build:done': ({ dir }: { readonly dir: URL }): void => {
      const folder = fileURLToPath(dir);
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.html')) continue;
        const file = join(folder, name);
        writeFileSync(file, withOwnHashes(readFileSync(file, 'utf8')));
      }
    },
  },
};
