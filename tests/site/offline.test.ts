import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, vi } from 'vitest';
import { type StaticServer, serveSite } from '../../scripts/serve.ts';
import { keepOffline } from '../../src/layouts/offline.ts';
import { test as withBrowser } from './visit.ts';

/** A copy of the site on a server of its own, which can be changed and stopped. */
type Host = {
  readonly folder: string;
  readonly url: string;
  stop(): Promise<void>;
  /** Puts another build online: the server learns of its files when it starts. */
  deploy(change: (folder: string) => void): Promise<void>;
};

const test = withBrowser
  // biome-ignore lint/correctness/noEmptyPattern: the first argument of a fixture has to be a pattern
  .extend('host', async ({}, { onCleanup }): Promise<Host> => {
    const folder = mkdtempSync(join(tmpdir(), 'ladder-'));
    cpSync(inject('distDir'), folder, { recursive: true });
    let server: StaticServer | undefined = await serveSite({
      directory: folder,
      port: 0,
      host: '127.0.0.1',
      base: '/',
    });
    const { url } = server;
    const stop = async (): Promise<void> => {
      await server?.close();
      server = undefined;
    };
    const deploy = async (change: (folder: string) => void): Promise<void> => {
      await stop();
      change(folder);
      const port = Number(new URL(url).port);
      server = await serveSite({ directory: folder, port, host: '127.0.0.1', base: '/' });
    };
    onCleanup(async () => {
      await stop();
      rmSync(folder, { recursive: true });
    });
    return { folder, url, stop, deploy };
  })
  .extend('context', async ({ browser }, { onCleanup }): Promise<BrowserContext> => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    context.setDefaultTimeout(20_000);
    onCleanup(() => context.close());
    return context;
  });

/** Names of the site's caches and how many files each holds. */
const caches = (page: Page) =>
  page.evaluate(async () => {
    const names = await globalThis.caches.keys();
    return Promise.all(
      names.map(async (name) => ({
        name,
        files: (await (await globalThis.caches.open(name)).keys()).length,
      })),
    );
  });

/** Waits until the device holds the packs and the font. */
const kept = (page: Page) =>
  vi.waitFor(async () => expect((await caches(page)).map(({ files }) => files)).toEqual([4]), {
    timeout: 20_000,
    interval: 300,
  });

test('after one visit every kind of page opens without a connection', async ({ host, context }) => {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(host.url);
  await kept(page);
  await host.stop();

  await page.getByRole('link', { name: 'Guides', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Guides' }).waitFor();
  await page.goto(`${host.url}guides/pain-monitoring/`);
  await page.getByRole('heading', { level: 1, name: 'How much pain is all right?' }).waitFor();
  expect(await page.evaluate(() => document.fonts.check('1rem "Atkinson Hyperlegible Next"'))).toBe(true);

  await page.goto(`${host.url}exercises/seated-heel-raise/#3x15,left`);
  await page.getByText('Your coach suggests').waitFor();
  expect(await page.locator('.figure-drawing').isVisible()).toBe(true);

  await page.goto(`${host.url}exercises/`);
  const drawing = page.locator('.rows img').first();
  await vi.waitFor(async () =>
    expect(await drawing.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0),
  );

  await page.goto(`${host.url}plan/`);
  await page.locator('main').getByRole('button').first().waitFor();
  expect(errors).toEqual([]);
});

test('without a connection a page that is not on the device says so', async ({ host, context }) => {
  const page = await context.newPage();
  await page.goto(host.url);
  await kept(page);
  await host.stop();
  await page.goto(`${host.url}guides/not-a-guide/`);
  await page.getByRole('heading', { level: 1, name: 'No connection' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'All exercises' }).click();
  await page.getByRole('heading', { level: 1, name: 'Exercises' }).waitFor();
  await page.goto(`${host.url}search/?q=heel`);
  await page.getByText('Search needs a connection').waitFor();
});

test('a new build is shown at once, kept from then on, and the old copy goes', async ({ host, context }) => {
  const page = await context.newPage();
  await page.goto(host.url);
  await kept(page);
  const [before] = await caches(page);

  await host.deploy((folder) => {
    const about = join(folder, 'about', 'index.html');
    writeFileSync(about, readFileSync(about, 'utf8').replace('>About</h1>', '>About, again</h1>'));
    keepOffline(folder, '/');
  });
  await page.goto(`${host.url}about/`);
  await page.getByRole('heading', { level: 1, name: 'About, again' }).waitFor();

  // The new copy takes over when no page of the old one is open any more.
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (registration.waiting === null) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect((await caches(page)).length).toBe(2);
  await page.close();
  const next = await context.newPage();
  await next.goto(`${host.url}phases/`);
  await kept(next);
  const [after] = await caches(next);
  expect(after?.name).not.toBe(before?.name);
  await host.stop();
  await next.goto(`${host.url}about/`);
  await next.getByRole('heading', { level: 1, name: 'About, again' }).waitFor();
});

test('a page left open over an update still gets a script that the host has dropped', async ({
  host,
  context,
}) => {
  const page = await context.newPage();
  await page.goto(host.url);
  await kept(page);
  const script = readdirSync(join(host.folder, '_astro')).find((name) => name.endsWith('.js')) ?? '';
  await host.deploy((folder) => rmSync(join(folder, '_astro', script)));
  const status = await page.evaluate(async (name) => {
    const answer = await fetch(`/_astro/${name}`, { cache: 'reload' });
    return `${answer.status} ${answer.headers.get('content-type')}`;
  }, script);
  expect(status).toBe('200 text/javascript; charset=utf-8');
});

test('a page from the device keeps the security headers of the host', async ({ host, context }) => {
  const page = await context.newPage();
  await page.goto(host.url);
  await kept(page);
  await host.stop();
  const response = await page.goto(`${host.url}about/`);
  const headers = response?.headers() ?? {};
  expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
});

test('what is fetched at once is at most 500 kB, and so is each part that follows', () => {
  const folder = join(inject('distDir'), '_astro');
  const worker = readFileSync(join(inject('distDir'), 'sw.js'), 'utf8');
  const [, site = '{}'] = /^const site = (.*);$/m.exec(worker) ?? [];
  const { packs, fonts } = JSON.parse(site) as { packs: string[]; fonts: string[] };
  const size = (path: string): number => statSync(join(folder, path.replace('/_astro/', ''))).size;
  const [first = '', ...others] = packs;
  expect(fonts.length).toBe(1);
  expect(fonts.reduce((sum, font) => sum + size(font), size(first))).toBeLessThan(500_000);
  expect(others.filter((pack) => size(pack) >= 500_000)).toEqual([]);
  expect(others.length).toBe(2);
  expect(worker.length).toBeLessThan(6_000);
});
