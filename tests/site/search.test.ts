import type { Page } from 'playwright-core';
import { describe, expect, inject, vi } from 'vitest';
import { press, type } from './keyboard.ts';
import { builtPages, startTags } from './pages.ts';
import { test } from './visit.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search for' });
const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('.search__results a');
const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const addressOf = (page: Page) => page.evaluate(() => location.pathname + location.search);

describe.concurrent('search', () => {
  test('answers as one types, says how many there are and keeps the words in the address', async ({
    visit,
  }) => {
    const page = await visit('/search/');
    await page.keyboard.type('morning stiffness');
    await results(page).filter({ hasText: 'Morning stiffness' }).first().waitFor();
    expect(await status(page).innerText()).toMatch(/^\d+ results for “morning stiffness”$/);
    expect(await addressOf(page)).toMatch(/\?q=morning\+stiffness$/);
    const again = await visit('/search/?q=morning+stiffness');
    await results(again).first().waitFor();
    expect(await field(again).inputValue()).toBe('morning stiffness');
    expect(await status(again).innerText()).toBe(await status(page).innerText());
  });

  test.for([
    ['antibiotics', 'Medicines and tendons'],
    ['plyometric', 'Plyometric'],
    ['when to see a doctor', 'Red flags'],
    ['new shoes', 'Footwear and shoe life'],
    ['one leg heel raise', 'Heel raise, one leg'],
    ['silbernagel', 'Silbernagel'],
  ] as const)('finds for “%s” a page named “%s”', async ([words, name], { visit }) => {
    const page = await visit(`/search/?q=${encodeURIComponent(words)}`);
    await results(page).first().waitFor();
    const names = await results(page).allInnerTexts();
    expect(names.join('\n')).toContain(name);
  });

  test('is walked with the arrow keys, and Escape goes back to the words', async ({ visit }) => {
    const page = await visit('/search/?q=hop');
    await results(page).nth(2).waitFor();
    const names = await results(page).allInnerTexts();
    for (const name of names.slice(0, 2)) {
      await page.keyboard.press('ArrowDown');
      expect(await focusedName(page)).toBe(name);
    }
    await page.keyboard.press('ArrowUp');
    expect(await focusedName(page)).toBe(names[0]);
    await page.keyboard.press('Escape');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('opens a page at the words it found there', async ({ visit }) => {
    const page = await visit('/search/?q=collagen');
    const first = results(page).first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toMatch(/#.*:~:text=[Cc]ollagen/);
    await press(first);
    await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
  });

  test('shows ten at a time and gives the focus to the first of the next ten', async ({ visit }) => {
    const page = await visit('/search/?q=heel');
    await results(page).first().waitFor();
    expect(await results(page).count()).toBe(10);
    await press(page.getByRole('button', { name: 'Show more' }));
    await results(page).nth(19).waitFor();
    expect(await focusedName(page)).toBe(await results(page).nth(10).innerText());
  });

  test('narrows to a kind of page, and exercises by phase, group, equipment, load and heel-bone pain', async ({
    visit,
  }) => {
    const page = await visit('/search/?kind=exercise');
    await page.getByText('61 results', { exact: true }).waitFor();
    let before = 61;
    for (const [label, option] of [
      ['Phase', 'Phase 2'],
      ['Group', 'Calf strength'],
      ['Tendon load', 'medium'],
      ['Takes', 'nothing'],
    ] as const) {
      await page.getByRole('combobox', { name: label }).selectOption({ label: option });
      await vi.waitFor(async () => {
        const count = Number.parseInt(await status(page).innerText(), 10);
        expect(count).toBeLessThan(before);
        before = count;
      });
    }
    expect(before).toBeGreaterThan(0);
    await page.getByRole('checkbox').check();
    await vi.waitFor(async () => expect(await addressOf(page)).toContain('heelbone=yes'));
    await page.getByRole('combobox', { name: 'In' }).selectOption({ label: 'Guides' });
    await page.getByText('38 results', { exact: true }).waitFor();
    expect(await addressOf(page)).toMatch(/\?kind=guide$/);
  });

  test('says so when nothing is found', async ({ visit }) => {
    const page = await visit('/search/');
    await type(field(page), 'zzqq');
    await page.getByText('No results for “zzqq”').waitFor();
  });

  test('says so when there is no connection', async ({ visit }) => {
    const page = await visit('/404.html', { serviceWorkers: 'block' });
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(page.url().replace('404.html', 'search/?q=heel'));
    await page.getByText('Search needs a connection').waitFor();
  });

  test('without JavaScript says so and links the lists', async ({ visit }) => {
    const page = await visit('/search/', { javaScriptEnabled: false });
    const main = page.locator('main');
    expect(await main.innerText()).toContain('Search needs JavaScript');
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await main.getByRole('link').allInnerTexts()).toEqual([
      'The six phases',
      'All exercises',
      'All guides',
      'The glossary',
      'All references',
    ]);
  });
});

test('every page leads to the search, on the first line of a phone', async ({ visit }) => {
  const page = await visit('/');
  const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
  const [search, brand, menu] = await Promise.all([
    link.boundingBox(),
    page.getByRole('link', { name: 'Achilles Ladder' }).boundingBox(),
    page.getByRole('navigation', { name: 'Main' }).boundingBox(),
  ]);
  expect(search?.y).toBe(brand?.y);
  expect(menu?.height).toBeLessThan(50);
});

test('no page but the search may compile WebAssembly, and none carries a mark for the index', () => {
  const allowed: string[] = [];
  const marked: string[] = [];
  for (const { path, html } of builtPages(inject('distDir'))) {
    const policy = startTags(html).find(({ attributes }) => attributes.get('http-equiv') !== undefined);
    const words = policy?.attributes.get('content')?.split(/[\s;]+/) ?? [];
    const loose = words.filter((word) => /^'unsafe|eval|^\*$|^https?:|^blob:/.test(word));
    if (loose.length > 0) allowed.push(`${path} ${loose.join(' ')}`);
    if (/data-(finding|pagefind)/.test(html)) marked.push(path);
  }
  expect(allowed).toEqual(["/search/ 'wasm-unsafe-eval'"]);
  expect(marked).toEqual([]);
});
