import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, vi } from 'vitest';
import type { LogEntry } from '../../src/schemas/log.ts';
import { axeFaults } from './axe.ts';
import { choose, press } from './keyboard.ts';
import { marasProfile } from './questionnaire.ts';
import { test, today } from './visit.ts';

const saved = (field: string, value: unknown): string =>
  JSON.stringify({ app: 'achilles-ladder', version: 1, savedAt: '2026-11-29T08:00:00.000Z', [field]: value });
const profile = { ...marasProfile, startDate: '2026-11-23' };
const withPlan = (log: readonly LogEntry[] = []) => ({
  'achilles-ladder:profile': saved('profile', profile),
  'achilles-ladder:log': saved('log', log),
});
const logOf = (page: Page): Promise<readonly LogEntry[]> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('achilles-ladder:log') ?? '{"log":[]}').log);
const group = (page: Page, name: string) => page.getByRole('group', { name });
const changed = (page: Page) => page.getByRole('status', { name: 'What changed' });

describe.concurrent('the page of the day', () => {
  test('without a plan leads to the planner', async ({ visit }) => {
    const page = await visit('/today/');
    await page.getByRole('link', { name: 'Build my plan' }).waitFor();
  });

  test('logs a session from the keyboard, says what it changes, and undoes it', async ({ visit }) => {
    const page = await visit('/today/', { stored: withPlan() });
    await press(page.getByRole('button', { name: /^Log it/ }).first());
    await choose(group(page, 'Worst pain while you did it'), '7');
    await choose(group(page, 'How hard was it?'), '6');
    await press(page.getByRole('button', { name: 'Save', exact: true }));
    await changed(page).waitFor();
    expect(await changed(page).innerText()).toContain('This changes the plan');
    await page.getByRole('heading', { name: /Pause running and springs/ }).waitFor();
    const [entry] = await logOf(page);
    expect(entry).toMatchObject({ date: today, done: 'all', painDuring: 7, effort: 6 });

    await press(changed(page).getByRole('button', { name: 'Undo' }));
    await vi.waitFor(async () => expect(await logOf(page)).toEqual([]));
  });

  test('notes the morning on the day before, and a worse one asks to go lighter', async ({ visit }) => {
    const before: LogEntry = { id: '2026-11-29:calf-a', date: '2026-11-29', session: 'calf-a', done: 'all' };
    const page = await visit('/today/', { stored: withPlan([before]) });
    await choose(group(page, 'First steps this morning'), '8');
    await press(page.getByRole('button', { name: 'Save the morning' }));
    await page.getByRole('heading', { name: /Go lighter today/ }).waitFor();
    expect(await logOf(page)).toEqual([{ ...before, nextMorningPain: 8, nextMorningStiffness: null }]);
  });

  test('stops the plan when a session brought a snap, and lets the entry be taken back', async ({
    visit,
  }) => {
    const snap: LogEntry = {
      id: '2026-11-29:run-a',
      date: '2026-11-29',
      session: 'run-a',
      done: 'part',
      redFlags: ['sudden-snap'],
    };
    const page = await visit('/today/', { stored: withPlan([snap]) });
    await page
      .getByRole('heading', { name: /Emergency|Urgent/ })
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: /^Log it/ }).count()).toBe(0);
    await press(page.getByRole('button', { name: /^Remove/ }));
    await page
      .getByRole('button', { name: /^Log it/ })
      .first()
      .waitFor();
  });

  test('saves everything as a file that brings it back on another device', async ({ visit }) => {
    const entry: LogEntry = {
      id: `${today}:calf-a`,
      date: today,
      session: 'calf-a',
      done: 'all',
      painDuring: 1,
    };
    const page = await visit('/today/', { stored: withPlan([entry]), acceptDownloads: true });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page.getByRole('button', { name: 'Save everything' })),
    ]);
    const text = await readFile((await download.path()) ?? '', 'utf8');
    expect(JSON.parse(text)).toMatchObject({ profile: { age: profile.age }, log: [entry] });

    const other = await visit('/today/', { stored: withPlan() });
    const field = other.getByLabel('Bring a saved copy back');
    await field.setInputFiles({
      name: 'wrong.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"a":1}'),
    });
    await other.getByText('The file was not read; nothing was changed.').waitFor();
    expect(await logOf(other)).toEqual([]);
    await field.setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await vi.waitFor(async () => expect(await logOf(other)).toEqual([entry]));
  });

  test('has no axe violation, with a form open and a log behind it', async ({ visit }) => {
    const log = Array.from({ length: 6 }, (_, day): LogEntry => {
      const date = `2026-11-2${3 + day}`;
      return {
        id: `${date}:calf-a`,
        date,
        session: 'calf-a',
        done: 'all',
        painDuring: day,
        nextMorningPain: 1,
      };
    });
    const page = await visit('/today/', { stored: withPlan(log) });
    await page
      .getByRole('button', { name: /^Log it/ })
      .first()
      .click();
    for (const details of await page.locator('details').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
