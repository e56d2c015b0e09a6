import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { relatedGuides } from '../../src/components/relatedGuides.ts';
import { textFragment } from '../../src/components/textFragment.ts';
import { changesIn, feedOf } from '../../src/layouts/changes.ts';
import { glossary } from '../../src/layouts/glossary.ts';
import { packOf } from '../../src/layouts/offline.ts';
import { palettePng } from '../../src/layouts/palettePng.ts';
import { linesOf } from '../../src/layouts/shareCard.ts';
import { termFinder } from '../../src/layouts/termPlugin.ts';
import { guides } from '../content/content.ts';

describe('terms in a text', () => {
  const find = termFinder(glossary());
  test.each([
    ['Insertional pain sits at the heel bone.', ['insertional']],
    ['Two flare-ups in a month.', ['flare-up']],
    ['A deload: the 15RM stays, the rm does not.', ['lighter-week']],
    ['Two tempo runs, then rest for the rest of the day.', ['tempo-run']],
    ['Tempo 2–1–3, and the tempo of a song.', ['tempo']],
    ['Do not take long strides. Run four strides.', ['strides']],
    ['A non-isometric and self-isometric word.', []],
    ['The first steps of a plan.', []],
    ['Your heel drop off a step.', []],
  ])('“%s”', (text, expected) => {
    expect(find(text).map(({ id }) => id)).toEqual(expected);
  });
});

describe('the end of an address that highlights', () => {
  test.each([
    ['A <mark>morning</mark> <mark>stiffness</mark> of 5', '', '#:~:text=morning%20stiffness'],
    ['Two <mark>mornings.</mark> <mark>Stiffness</mark>', '#is-it', '#is-it:~:text=mornings'],
    ['a <mark>mid-portion</mark> pain', '', '#:~:text=mid%2Dportion'],
    ['<mark>Rest &amp; go,</mark>', '', '#:~:text=Rest%20%26%20go'],
    ['nothing marked', '#how', '#how'],
    ['nothing marked', '', ''],
  ])('“%s”', (excerpt, hash, expected) => {
    expect(textFragment(excerpt, hash)).toBe(expected);
  });
});

describe('the change log as a feed', () => {
  const text =
    '# Changelog\n\nWords.\n\n## Unreleased\n\n- `npm start`\n  serves.\n\n## 0.1.0 – 2026-11-24\n\n- First <b>.\n- Second.\n';
  test('has one entry a bullet, with the day of its version', () => {
    expect(changesIn(text).map(({ words, version, day }) => [words, version, day])).toEqual([
      ['npm start serves.', 'Unreleased', undefined],
      ['First <b>.', '0.1.0', '2026-11-24'],
      ['Second.', '0.1.0', '2026-11-24'],
    ]);
  });
  test('names an entry by its words, so that a reader sees it once', () => {
    const moved = text.replace('## Unreleased', '## 0.2.0 – 2026-12-01');
    expect(changesIn(moved)[0]?.id).toBe(changesIn(text)[0]?.id);
  });
  test('is well-formed XML', () => {
    const feed = feedOf(changesIn(text), 'https://a.test/about/', 'https://a.test/changes.xml');
    expect(feed).toContain('<title>First &lt;b&gt;.</title>');
    expect(feed).toContain('<pubDate>Tue, 24 Nov 2026 12:00:00 GMT</pubDate>');
  });
});

test('the pack for offline use gives back every page letter for letter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  try {
    const style = `<style>@media (width < 40rem){a{color:${'x'.repeat(300)}}}</style>`;
    const pages = { '/': `<p>${style}one`, '/b/': `<p>${style}two<style>a{}</style>` };
    mkdirSync(join(folder, 'b'));
    writeFileSync(join(folder, 'index.html'), pages['/']);
    writeFileSync(join(folder, 'b', 'index.html'), pages['/b/']);
    const { shared, files } = packOf(folder, 'first');
    expect(shared.length).toBe(1);
    for (const [path, html] of Object.entries(pages))
      expect(files[path]?.[1].replace(/\0(\d+)\0/g, (_, number) => shared[number] ?? '')).toBe(html);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a picture for sharing is a PNG with the colours it was given', () => {
  const pixels = Uint8Array.from([255, 0, 0, 255, 0, 0, 255, 255, 0, 0, 255, 255, 255, 0, 0, 255]);
  const png = palettePng(pixels, 2, 2);
  const palette = png.subarray(png.indexOf('PLTE') + 4, png.indexOf('PLTE') + 10);
  const data = png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8);
  expect([...palette]).toEqual([0, 0, 255, 255, 0, 0]);
  expect([...inflateSync(data)]).toEqual([0, 1, 0, 0, 0, 1]);
});

test('a title is broken between words, each line within its width', () => {
  expect(linesOf('Heel lifts and night splints', 8)).toEqual(['Heel lifts and', 'night splints']);
});

test('the guides offered beside exercises exist', () => {
  const known = new Set(guides.map(({ id }) => id));
  const missing = Object.values(relatedGuides).flatMap((slugs) => slugs.filter((slug) => !known.has(slug)));
  expect(missing).toEqual([]);
});
