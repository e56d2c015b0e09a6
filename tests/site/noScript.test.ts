import { expect, inject } from 'vitest';
import { builtPages } from './pages.ts';
import { test, urlOf } from './visit.ts';

/** Pages to read: the others say in a `noscript` what they need a script for. */
const paths = builtPages(inject('distDir')).flatMap(({ path, html }) =>
  html.includes('<noscript>') ? [] : [path],
);

test('without JavaScript the planner says so and offers the phases and an outline to print', async ({
  visit,
}) => {
  const page = await visit('/plan/', { javaScriptEnabled: false });
  expect(await page.locator('main').innerText()).toContain('The planner needs JavaScript');
  const offers = page.locator('main a');
  expect(await offers.allInnerTexts()).toEqual([
    expect.stringContaining('outline of all six phases to print'),
    expect.stringContaining('The six phases'),
    expect.stringContaining('Red flags'),
  ]);
  await offers.first().click();
  await page.getByRole('heading', { level: 1, name: 'A general outline' }).waitFor();
  expect(await page.locator('.outline tbody tr').count()).toBe(6);
});

test('without JavaScript every page to read shows all that it holds', async ({ visit }) => {
  const page = await visit('/', { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
  await page.route(/\.(woff2|png|svg)$/, (route) => route.abort());
  const hidden: string[] = [];
  expect(paths.length).toBeGreaterThan(100);
  for (const path of paths) {
    await page.goto(urlOf(path), { waitUntil: 'domcontentloaded' });
    const { shown, missing, waiting } = await page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      // A folded part opens without a script; what only a script can fill is rightly hidden.
      const folded = 'details:not([open]) > :not(summary), .visually-hidden, .print-only, [hidden]';
      const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const lost: string[] = [];
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const holder = text.parentElement as HTMLElement;
        if (
          text.textContent?.trim() === '' ||
          holder.closest(`${folded}, script, style, noscript, svg, option`)
        )
          continue;
        if (!holder.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
          lost.push(text.textContent ?? '');
      }
      const forScripts = [...main.querySelectorAll('[hidden]')].map((part) => part.textContent?.length ?? 0);
      const shown = main.innerText.length;
      return { shown, missing: lost, waiting: forScripts.reduce((sum, length) => sum + length, 0) };
    });
    if (shown < 150) hidden.push(`${path}: only ${shown} characters`);
    if (waiting > shown) hidden.push(`${path}: ${waiting} characters wait for a script`);
    if (missing.length > 0) hidden.push(`${path}: ${missing[0]} (${missing.length})`);
  }
  expect(hidden.join('\n')).toBe('');
});
