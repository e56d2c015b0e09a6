import { describe, expect, inject } from 'vitest';
import { press, tabTo } from './keyboard.ts';
import { builtPages, startTags } from './pages.ts';
import { test } from './visit.ts';

const pages = builtPages(inject('distDir')).filter(({ html }) => html.includes('class="term"'));
const path = '/guides/insertional-or-midportion/';

test('each term of a guide or phase is explained once, in the order of its use, and not in a heading or link', () => {
  expect(pages.length).toBeGreaterThan(35);
  const faults: string[] = [];
  for (const { path: at, html } of pages) {
    const tags = startTags(html);
    const used = tags
      .filter(({ attributes }) => attributes.get('class') === 'term')
      .map(({ attributes }) => attributes.get('popovertarget'));
    const explained = tags
      .filter(({ attributes }) => attributes.get('class') === 'term-card')
      .map(({ attributes }) => attributes.get('id'));
    if (used.join() !== explained.join()) faults.push(`${at}: ${used} but ${explained}`);
    if (new Set(used).size !== used.length) faults.push(`${at}: twice ${used}`);
    if (/<(h\d|a|thead)\b[^>]*>(?:(?!<\/\1>).)*class="term"/s.test(html))
      faults.push(`${at}: in a heading or link`);
  }
  expect(faults).toEqual([]);
});

describe.concurrent('a term', () => {
  test.for([true, false])(
    'opens its definition by the keyboard and closes it again (script: %s)',
    async (script, { visit }) => {
      const page = await visit(path, { javaScriptEnabled: script });
      const term = page.getByRole('button', { name: 'mid-portion' });
      await press(term);
      const card = page.getByRole('dialog', { name: 'Mid-portion' });
      await card.waitFor();
      expect(await card.innerText()).toContain('The middle part of the Achilles tendon');
      expect(await card.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'hidden' });
      expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);

      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await card.waitFor({ state: 'hidden' });
      await tabTo(page.getByRole('button', { name: 'insertional' }));
    },
  );

  test('is a footnote on paper', async ({ visit }) => {
    const page = await visit(path);
    await page.emulateMedia({ media: 'print' });
    const notes = page.locator('.term-card');
    expect(await notes.count()).toBeGreaterThan(2);
    for (const note of await notes.all()) expect(await note.isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Close' }).count()).toBe(0);
    const mark = await page
      .locator('.term')
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content);
    expect(mark).toContain('counter(term, lower-alpha)');
  });
});
