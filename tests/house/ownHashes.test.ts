import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from '../../src/layouts/ownHashes.ts';

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('a page’s policy keeps the hashes of its own styles and scripts and drops the others', () => {
  const page = (hashes: string): string =>
    `<meta http-equiv="content-security-policy" content="script-src 'self'${hashes};"><style>a{}</style><script>b()</script><script src="/c.js"></script>`;
  const own = ` '${hash('a{}')}' '${hash('b()')}'`;
  expect(withOwnHashes(page(`${own} '${hash('')}' '${hash('another page')}'`))).toBe(page(own));
});
