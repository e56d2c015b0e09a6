import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 AA and good practice in a page as it stands, in light and in dark. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const results = await page.evaluate(async (values): Promise<AxeResults> => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      return axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    }, tags);
    for (const { id, nodes } of results.violations)
      faults.push(`(${colorScheme}) ${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`);
  }
  return faults;
}

/** What sticks out of the window to the right, unless it lies in a box that scrolls by itself. */
export const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth;
    const inScroller = (element: Element): boolean => {
      for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement)
        if (getComputedStyle(box).overflowX !== 'visible') return true;
      return false;
    };
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 1 && right > innerWidth + 1 && element.checkVisibility() && !inScroller(element);
    });
    return [
      ...(wide > innerWidth ? [`the page is ${wide} px wide`] : []),
      ...out.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
