import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject, test as plain } from 'vitest';
import { openBrowser } from './browser.ts';

/** The day it is in every browser: a Monday. */
export const today = '2026-11-30';

const baseUrl = inject('baseUrl');

/** The address of a page of the site under test, from its path such as `/plan/`. */
export const urlOf = (path: string): string => new URL(path.replace(/^\//, ''), baseUrl).href;

/** How a page is visited: any option of a browser context, and what the browser keeps for the site already. */
export type VisitOptions = BrowserContextOptions & {
  /** Texts in `localStorage`, by key. */
  readonly stored?: Readonly<Record<string, string>>;
};

/** Opens a page of the site in a browser of its own: nothing in it yet but what the options say. */
export type Visit = (path: string, options?: VisitOptions) => Promise<Page>;

/** A test with a browser: `visit` opens pages, which close when the test ends. */
export const test = plain
  // biome-ignore lint/correctness/noEmptyPattern: the first argument of a fixture has to be a pattern
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await openBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('visit', async ({ browser }, { onCleanup }): Promise<Visit> => {
    const contexts: BrowserContext[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
    });
    return async (path, { stored = {}, ...options } = {}) => {
      const context = await browser.newContext({
        locale: 'en-GB',
        viewport: { width: 390, height: 844 },
        storageState: {
          cookies: [],
          origins: [
            {
              origin: new URL(baseUrl).origin,
              localStorage: Object.entries(stored).map(([name, value]) => ({ name, value })),
            },
          ],
        },
        ...options,
      });
      contexts.push(context);
      context.setDefaultTimeout(10_000);
      await context.clock.setFixedTime(`${today}T10:00:00`);
      const page = await context.newPage();
      await page.goto(urlOf(path));
      return page;
    };
  });
