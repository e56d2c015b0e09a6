import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { openBrowser } from './browser.ts';
import { builtPages } from './pages.ts';

const baseUrl = inject('baseUrl');
const paths = builtPages(inject('distDir')).map((page) => page.path);
const faults = {
  axe: [] as string[],
  console: [] as string[],
  origin: [] as string[],
  width: [] as string[],
};
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  const queue = [...paths];
  await Promise.all([visitAll(queue), visitAll(queue)]);
}, 600_000);
afterAll(() => browser?.close());

/** Takes addresses from the queue until it is empty, in one tab. */
async function visitAll(queue: string[]): Promise<void> {
  const context = await browser.newContext({ bypassCSP: false, viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  let path = '';
  page.on('console', (message) => {
    if (message.type() === 'error') faults.console.push(`${path}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.console.push(`${path}: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:|^wss?:/.test(protocol) && origin !== new URL(baseUrl).origin) {
      faults.origin.push(`${path}: ${request.url()}`);
    }
  });
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    path = next;
    await visit(page, path);
  }
  await context.close();
}

async function visit(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(new URL(path.slice(1), baseUrl).href, { waitUntil: 'load' });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > 320) faults.width.push(`${path}: ${wide} px`);
  for (const fault of await axeFaults(page)) faults.axe.push(`${path} ${fault}`);
}

test('no page has an axe violation, in light or dark', () => expect(faults.axe).toEqual([]));
test('no page logs an error', () => expect(faults.console).toEqual([]));
test('no page asks another origin for anything', () => expect(faults.origin).toEqual([]));
test('no page scrolls sideways at 320 px', () => expect(faults.width).toEqual([]));
