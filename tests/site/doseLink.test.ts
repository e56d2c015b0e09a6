import type { Page } from 'playwright-core';
import { describe, expect, vi } from 'vitest';
import { pick, press, tabTo, type } from './keyboard.ts';
import { test, urlOf } from './visit.ts';

const path = '/exercises/seated-heel-raise/';
const dose = (page: Page) => page.getByRole('complementary', { name: 'Dose from your coach' });
const note = (page: Page) => page.getByText('held a dose that we could not read');
const said = '3 × 15, 2 s up, 1 s hold, 3 s down, 60 s rest, left leg';

describe.concurrent('a dose in the address of an exercise', () => {
  test('is shown above the exercise as the coach’s, with the stop rules still standing', async ({
    visit,
  }) => {
    const page = await visit(`${path}#3x15,2-1-3,rest60,left`);
    await dose(page).waitFor();
    const words = (await dose(page).innerText()).split('\n').filter(Boolean);
    expect(words.slice(0, 2)).toEqual(['Your coach suggests', said]);
    expect(words[2]).toContain('The stop rules below still hold');
    expect(await note(page).isVisible()).toBe(false);
    const top = await dose(page).boundingBox();
    const table = await page.getByRole('heading', { name: 'How much' }).boundingBox();
    expect(top?.y).toBeLessThan(table?.y ?? 0);
  });

  test('follows the address when only its end changes', async ({ visit }) => {
    const page = await visit(`${path}#3x15`);
    await dose(page).getByText('3 × 15').waitFor();
    await page.goto(urlOf(`${path}#5x45s,both`));
    await dose(page).getByText('5 × 45 seconds, both legs').waitFor();
    await page.goBack();
    await dose(page).getByText('3 × 15').waitFor();
    await page.goto(urlOf(`${path}#how`));
    await dose(page).waitFor({ state: 'hidden' });
    expect(await note(page).isVisible()).toBe(false);
  });

  test.for(['3x15,2-1', '3x', '3x15,rest9999', '0x0', '%E0%A4%A', '<img src=x onerror=alert(1)>'])(
    'that reads “%s” gives a quiet note and no dose',
    async (fragment, { visit }) => {
      const page = await visit('/404.html');
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('dialog', (dialog) => errors.push(dialog.message()));
      await page.goto(urlOf(`${path}#${fragment}`));
      await note(page).waitFor();
      expect(await dose(page).count()).toBe(0);
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(await page.getByRole('heading', { name: 'How much' }).isVisible()).toBe(true);
      expect(errors).toEqual([]);
    },
  );

  test.for(['', '#how', '#dose', '#stop', '#content', '#easier-harder'])(
    'is not looked for in the anchor “%s”',
    async (anchor, { visit }) => {
      const page = await visit(path + anchor);
      await page.getByText('For coaches: link to this page').waitFor();
      expect(await note(page).isVisible()).toBe(false);
      expect(await dose(page).count()).toBe(0);
    },
  );
});

describe.concurrent('the maker of such links', () => {
  test('makes, by the keyboard alone, a link that reads back', async ({ visit }) => {
    const page = await visit(path);
    await press(page.locator('summary').filter({ hasText: 'For coaches' }));
    await type(page.getByRole('textbox', { name: 'Sets' }), '4');
    await type(page.getByRole('textbox', { name: 'Amount' }), '12');
    await type(page.getByRole('textbox', { name: 'Tempo' }), '3-0-3');
    await type(page.getByRole('textbox', { name: 'Rest' }), '90');
    await type(page.getByRole('textbox', { name: 'Effort' }), '7');
    await type(page.getByRole('textbox', { name: 'Added weight' }), '12.5kg');
    await pick(page.getByRole('combobox', { name: 'Side' }), 'right');
    const words =
      '4 × 12, 3 s up, 0 s hold, 3 s down, 90 s rest, effort 7 out of 10, 12.5 kg added, right leg';
    await page.getByText(`The page will say: ${words}.`).waitFor();
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    expect(link).toBe(urlOf(`${path}#4x12,3-0-3,rest90,effort7,+12.5kg,right`));

    const reader = await visit('/404.html');
    await reader.goto(link);
    await dose(reader).getByText(words).waitFor();
  });

  test('starts from the page’s own dose and says what is not one yet', async ({ visit }) => {
    const page = await visit(path);
    await press(page.locator('summary').filter({ hasText: 'For coaches' }));
    const link = page.getByRole('textbox', { name: 'Link' });
    expect(await link.inputValue()).toMatch(/#\d+x\d+/);
    await type(page.getByRole('textbox', { name: 'Amount' }), 'many');
    await page.getByText('Not a dose yet').waitFor();
    expect(await link.inputValue()).toBe('');
  });

  test('copies the link, or selects it where the browser does not let it', async ({ visit }) => {
    const page = await visit(path, { permissions: ['clipboard-read', 'clipboard-write'] });
    await press(page.locator('summary').filter({ hasText: 'For coaches' }));
    await press(page.getByRole('button', { name: 'Copy the link' }));
    await page.getByText('The link is copied').waitFor();
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    });
    await tabTo(page.getByRole('button', { name: 'Copy the link' }));
    await page.keyboard.press('Enter');
    await page.getByText('Copy the link from the field').waitFor();
    await vi.waitFor(async () => expect(await page.evaluate(() => String(getSelection()))).toBe(link));
  });
});
