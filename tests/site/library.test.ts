import type { Page } from 'playwright-core';
import { describe, expect, vi } from 'vitest';
import { pick, press, tabTo, tick } from './keyboard.ts';
import { test } from './visit.ts';

const visibleRows = (page: Page) =>
  page
    .locator('[data-fits]')
    .evaluateAll((rows) =>
      rows
        .filter((row) => row.checkVisibility())
        .map((row) => (row as HTMLElement).dataset.fits?.split(' ') ?? []),
    );
const select = (page: Page, name: string) => page.getByRole('combobox', { name });
const status = (page: Page) => page.getByRole('status');

describe.concurrent('the library', () => {
  test.for([true, false])(
    'shows only the rows that fit, by the keyboard alone (script: %s)',
    async (script, { visit }) => {
      const page = await visit('/exercises/', { javaScriptEnabled: script });
      expect((await visibleRows(page)).length).toBe(61);
      await pick(select(page, 'Phase'), 'Phase 2');
      const inPhase = await visibleRows(page);
      expect(inPhase.length).toBeLessThan(61);
      expect(inPhase.every((marks) => marks.includes('p2'))).toBe(true);
      await pick(select(page, 'Takes'), 'nothing');
      await pick(select(page, 'Tendon load'), 'low');
      await tick(page.getByRole('checkbox', { name: 'Fits pain at the heel bone' }));
      const left = await visibleRows(page);
      expect(left.length).toBeGreaterThan(0);
      for (const marks of left) expect(marks).toEqual(expect.arrayContaining(['p2', 'none', 'l1', 'heel']));
      await press(page.getByRole('link', { name: 'Show all' }));
      await vi.waitFor(async () => expect((await visibleRows(page)).length).toBe(61));
    },
  );

  test('takes a hidden row out of the Tab order', async ({ visit }) => {
    const page = await visit('/exercises/');
    await pick(select(page, 'Takes'), 'a bike');
    const links = page.locator('.rows a:visible');
    const last = links.last();
    await tabTo(last);
    const names = await links.allInnerTexts();
    expect(names.length).toBe((await visibleRows(page)).length);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('footer') !== null)).toBe(true);
  });

  test('says how many are left and shows no heading over none', async ({ visit }) => {
    const page = await visit('/exercises/');
    expect(await status(page).innerText()).toBe('61 exercises');
    await select(page, 'Takes').selectOption('other');
    const count = (await visibleRows(page)).length;
    expect(await status(page).innerText()).toBe(`${count} of 61 exercises`);
    const empty = await page
      .locator('.shelf__group, .shelf')
      .evaluateAll((parts) =>
        parts.filter(
          (part) =>
            part.checkVisibility() &&
            ![...part.querySelectorAll('[data-fits]')].some((row) => row.checkVisibility()),
        ),
      );
    expect(empty.length).toBe(0);
    await select(page, 'Tendon load').selectOption('l4');
    expect(await status(page).innerText()).toBe('No exercise fits all of these. Choose fewer.');
  });
});
