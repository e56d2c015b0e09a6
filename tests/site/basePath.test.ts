import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from './build.ts';
import { builtPages, startTags } from './pages.ts';

test('under a base path every link and asset stays below it', () => {
  const outDir = resolve('node_modules/.cache/site-under-base');
  buildSite(outDir, '/ladder/');
  const outside = builtPages(outDir).flatMap((page) =>
    startTags(page.html).flatMap((tag) =>
      ['href', 'src', 'component-url', 'renderer-url'].flatMap((name) => {
        const link = tag.attributes.get(name);
        return link?.startsWith('/') && !link.startsWith('/ladder/') ? `${page.path} links to ${link}` : [];
      }),
    ),
  );
  expect([...new Set(outside)]).toEqual([]);
});
