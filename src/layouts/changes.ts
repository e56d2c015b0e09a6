import { createHash } from 'node:crypto';

/** A line of the change log. */
export type Change = {
  /** The same as long as its words are. */
  readonly id: string;
  readonly words: string;
  /** Version or “Unreleased”. */
  readonly version: string;
  /** Year-month-day; none until it is released. */
  readonly day: string | undefined;
};

/** Reads CHANGELOG.md: `## 1.2.0 – 2026-11-24` or `## Unreleased`, then one change a bullet. */
export const changesIn = (text: string): readonly Change[] =>
  text.split(/^## /m).flatMap((section, index) => {
    const [heading = '', ...lines] = section.split('\n');
    if (index === 0) return [];
    const [, version = heading.trim(), day] =
      /^(.+?)(?:\W+(\d{4}-\d{2}-\d{2})\W*)?$/.exec(heading.trim()) ?? [];
    return lines
      .join('\n')
      .split(/^- /m)
      .slice(1)
      .map((bullet) => {
        const words = bullet.replace(/\s+/g, ' ').replaceAll('`', '').trim();
        return { id: createHash('sha256').update(words).digest('hex').slice(0, 16), words, version, day };
      });
  });

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The changes as an RSS feed. */
export function feedOf(changes: readonly Change[], about: string, self: string): string {
  const items = changes.map(({ id, words, version, day }) => {
    const date = day === undefined ? '' : `<pubDate>${new Date(`${day}T12:00:00Z`).toUTCString()}</pubDate>`;
    return `<item><title>${escaped(words)}</title><link>${about}</link><guid isPermaLink="false">${id}</guid><category>${escaped(version)}</category>${date}</item>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>Achilles Ladder: what changed</title>
<link>${about}</link>
<atom:link href="${self}" rel="self" type="application/rss+xml"/>
<description>What changed on the site, for readers and maintainers, newest first.</description>
<language>en-GB</language>
${items.join('')}</channel></rss>
`;
}
