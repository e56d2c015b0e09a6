import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, vi } from 'vitest';
import { writeBackup } from '../../src/exports/writeBackup.ts';
import { addDays } from '../../src/planner/calendar.ts';
import type { LogEntry } from '../../src/schemas/log.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import { seal } from '../../src/stores/envelope.ts';
import { axeFaults, sticksOut } from './axe.ts';
import { choose, press, type } from './keyboard.ts';
import {
  arrivesAt,
  goOn,
  headingOf,
  kept,
  marasDraft,
  marasProfile,
  storedProfile,
} from './questionnaire.ts';
import { test, today, urlOf } from './visit.ts';

const savedAt = '2026-11-29T08:00:00.000Z';
const planHeading = 'Your way back to regular running';
/** Mara, so many days into her plan, with a log. */
const begun = (startDate: string, log: readonly LogEntry[] = []): Readonly<Record<string, string>> => ({
  ...kept(marasDraft({ typed: { ...marasDraft().typed, startDate } }), { ...marasProfile, startDate }),
  'achilles-ladder:log': seal('log', log, savedAt),
});
const day = (date: string, fields: Partial<LogEntry> = {}): LogEntry => ({
  id: `${date}:calf-a`,
  date,
  session: 'calf-a',
  done: 'all',
  painDuring: 1,
  ...fields,
});
const logOf = (page: Page): Promise<readonly LogEntry[]> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('achilles-ladder:log') ?? '{"log":[]}').log);
const changed = (page: Page) => page.getByRole('region', { name: 'What changed' });
const taken = (page: Page) => page.getByRole('status', { name: 'What your new answers changed' });
/** Whether an element is seen without scrolling: its top at least. */
const isInView = (page: Page): Promise<boolean> =>
  changed(page).evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < innerHeight - 100;
  });
async function logPain(page: Page, pain: string): Promise<void> {
  await press(page.getByRole('button', { name: /^Log it/ }).first());
  await choose(page.getByRole('group', { name: 'Worst pain while you did it' }), pain);
  await press(page.getByRole('button', { name: 'Save', exact: true }));
  await changed(page).waitFor();
}
async function bring(page: Page, text: string): Promise<void> {
  await page
    .getByLabel('Bring a saved copy back')
    .setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

describe.concurrent('what a saved entry changed', () => {
  test('stands where the form was, in view, with the advice first, and is announced', async ({ visit }) => {
    const page = await visit('/today/', { stored: begun(today) });
    await logPain(page, '7');
    const text = await changed(page).innerText();
    expect(text).toMatch(/^Pause running and springs\..*Why this/);
    expect(text).toContain('Saved. This changes the plan:');
    expect(text).toMatch(/from \d+\s×\s\d+ to \d+\s×\s\d+/);
    expect(text).not.toMatch(/“(build|hold|flare)”|\b1 weeks/);
    await vi.waitFor(async () => expect(await isInView(page)).toBe(true));
    const after = await changed(page).evaluate((note) => note.previousElementSibling?.className);
    expect(after).toBe('today-session');
    expect(await page.locator('p[role=status]').first().innerText()).toContain(
      'Saved. This changes the plan:',
    );
    expect(await page.locator('#advice').innerText()).toContain('Pause running and springs');
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await sticksOut(page)).toEqual([]);
  });

  test('is told to the last line, and an undo is called one', async ({ visit }) => {
    const page = await visit('/today/', { stored: begun(today) });
    await logPain(page, '7');
    const more = changed(page).locator('details');
    const [, count] = /And (\d+) more/.exec(await more.innerText()) ?? [];
    expect(await more.locator('li').count()).toBe(Number(count));
    await press(changed(page).getByRole('button', { name: 'Undo' }));
    await vi.waitFor(async () => expect(await changed(page).innerText()).toContain('Undone.'));
    expect(await logOf(page)).toEqual([]);
  });

  test('after the morning, stands below its line, which takes the focus of the form', async ({ visit }) => {
    const page = await visit('/today/', { stored: begun('2026-11-16', [day('2026-11-29')]) });
    await page.getByRole('button', { name: 'Not now, back to today' }).click();
    await choose(page.getByRole('group', { name: 'First steps this morning' }), '8');
    await press(page.getByRole('button', { name: 'Save the morning' }));
    await changed(page).waitFor();
    await vi.waitFor(async () =>
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^First steps 8/),
    );
  });

  test('is not called saved where the browser has no room, and a copy is offered', async ({ visit }) => {
    const page = await visit('/today/', { stored: begun(today), acceptDownloads: true });
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await logPain(page, '1');
    expect(await changed(page).innerText()).toMatch(/^Not kept: this browser did not store it/);
    expect(await changed(page).innerText()).not.toContain('Saved.');
    const notes = page.locator('.notes .note');
    expect(await notes.innerText()).toContain('Save everything as a file');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(notes.getByRole('button', { name: 'Save everything' })),
    ]);
    const copy = JSON.parse(await readFile((await download.path()) ?? '', 'utf8'));
    expect(copy.log).toMatchObject([{ date: today, painDuring: 1 }]);
    await press(notes.getByRole('button', { name: 'Hide' }));
    await press(page.getByRole('button', { name: /^Logged. Correct it/ }).first());
    await choose(page.getByRole('group', { name: 'Worst pain while you did it' }), '2');
    await press(page.getByRole('button', { name: 'Save', exact: true }));
    await notes.waitFor();
  });
});

test('a long log opens with its newest month, and tables are drawn when they are opened', async ({
  visit,
}) => {
  const log = Array.from({ length: 400 }, (_, i) =>
    day(addDays('2025-10-27', i), { nextMorningPain: 1, nextMorningStiffness: 5 }),
  );
  const page = await visit('/today/', { stored: begun('2025-10-27', log) });
  await page.getByRole('button', { name: 'Not now, back to today' }).click();
  const entries = page.locator('.history > li');
  expect(await entries.count()).toBe(30);
  await press(page.getByRole('button', { name: 'Show older (370 of 400 entries)' }));
  await vi.waitFor(async () => expect(await entries.count()).toBe(120));
  const table = page.locator('figure').first();
  expect(await table.locator('tbody tr').count()).toBe(0);
  await press(table.getByText('The numbers as a table'));
  await vi.waitFor(async () => expect(await table.locator('tbody tr').count()).toBe(400));
  expect(await table.locator('tbody th').first().innerText()).toBe('27 Oct 2025');
  expect(await table.locator('tbody th').last().innerText()).toBe('30 Nov');
});

describe.concurrent('a saved copy', () => {
  const profile: Profile = { ...marasProfile, age: 55, startDate: '2026-11-02' };
  const log = [day('2026-11-03'), day('2026-11-05')];
  const text = writeBackup({ profile, log, earlier: [] }, savedAt);

  test('is brought back on a new device, where the first question leads to it', async ({ visit }) => {
    const page = await visit('/plan/');
    await press(page.getByRole('link', { name: 'Bring a saved copy back' }));
    await page.waitForURL(urlOf('/today/#bring-back'));
    await bring(page, text);
    await page.getByText('2 log entries, from 3 November 2026 to 5 November 2026').waitFor();
    await press(page.getByRole('button', { name: 'Use the copy' }));
    await vi.waitFor(async () => expect(await logOf(page)).toEqual(log));
    expect(await storedProfile(page)).toEqual(profile);
  });

  test('asks before it takes the place of answers and log, and is taken back as one step', async ({
    visit,
  }) => {
    const own = [day(today)];
    const page = await visit('/today/', { stored: begun(today, own) });
    const mine = await storedProfile(page);
    await bring(page, text);
    await page.getByText('It takes the place of your answers and your log').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await sticksOut(page)).toEqual([]);
    expect(await logOf(page)).toEqual(own);
    await press(page.getByRole('button', { name: 'Leave it' }));
    expect(await storedProfile(page)).toEqual(mine);

    await bring(page, text);
    await press(page.getByRole('button', { name: 'Use the copy in place of mine' }));
    await vi.waitFor(async () => expect(await logOf(page)).toEqual(log));
    expect(await storedProfile(page)).toEqual(profile);
    await page.reload();
    const later = page.getByRole('button', { name: 'Not now, back to today' });
    if (await later.isVisible()) await later.click();
    await press(page.getByRole('button', { name: 'Undo bringing the copy back' }));
    await vi.waitFor(async () => expect(await logOf(page)).toEqual(own));
    expect(await storedProfile(page)).toEqual(mine);
    expect(await changed(page).innerText()).toMatch(/^Undone\./);
  });
});

describe.concurrent('weeks without an entry', () => {
  test('are asked about where nothing was ever logged, and a yes is remembered', async ({ visit }) => {
    for (const path of ['/today/', '/plan/']) {
      const page = await visit(path, { stored: begun('2026-11-02') });
      await page.getByText('Nothing is logged since 2 November 2026.').waitFor();
      await press(page.getByRole('button', { name: 'Yes, carry on' }));
      await page.getByText('Nothing is logged since').waitFor({ state: 'detached' });
      await page.reload();
      await page.locator('.plan').waitFor();
      expect(await page.getByText('Nothing is logged since').count()).toBe(0);
    }
  });

  test('are not asked about in the first fortnight', async ({ visit }) => {
    const page = await visit('/today/', { stored: begun('2026-11-17') });
    await page.locator('.plan').waitFor();
    expect(await page.getByText('Nothing is logged since').count()).toBe(0);
  });

  test('lead to a new course from today, by what the tendon tolerates now', async ({ visit }) => {
    const page = await visit('/today/', { stored: begun('2026-11-02') });
    await press(page.getByRole('link', { name: 'No, start again from today' }));
    await headingOf(page, 'Your mornings').waitFor();
    await type(page.getByRole('textbox', { name: /stiff/ }), '25');
    await choose(page.getByRole('group', { name: /first steps/ }), '4');
    await goOn(page);
    await arrivesAt(page, 'Walking');
    for (const next of ['walking', 'two legs', 'one leg', 'hop', 'run']) {
      for (const box of await page.getByRole('checkbox', { name: /^I (am not sure|have not tried)/ }).all())
        await box.check();
      if (next === 'one leg') await page.getByRole('radio', { name: 'Female' }).check();
      await goOn(page);
    }
    await arrivesAt(page, 'Check your answers');
    await page.getByText('These answers start a new course today.').waitFor();
    await press(page.getByRole('button', { name: 'Make my plan' }));
    await arrivesAt(page, planHeading);
    expect(await storedProfile(page)).toMatchObject({
      startDate: today,
      tolerance: { morningStiffnessMinutes: 25, firstStepsPain: 4, hopPain: null },
    });
  });
});

describe.concurrent('the plan seen last', () => {
  const log = [day('2026-11-03'), day('2026-11-05'), day('2026-11-06'), day('2026-11-08')];
  const seen = seal(
    'visit',
    { now: { day: '2026-11-09', entries: 4 }, last: null, quietSince: null },
    savedAt,
  );

  test('is compared with today’s after silent weeks, until that was read', async ({ visit }) => {
    for (const path of ['/today/', '/plan/']) {
      const page = await visit(path, {
        stored: { ...begun('2026-11-02', log), 'achilles-ladder:visit': seen },
      });
      const note = page.getByRole('region', { name: 'Since you were last here, on 9 November 2026' });
      await note.waitFor();
      expect(await axeFaults(page)).toEqual([]);
      expect(await note.locator('li').count()).toBeGreaterThan(0);
      await press(note.getByRole('button', { name: 'Hide' }));
      await note.waitFor({ state: 'detached' });
      await page.getByRole('heading', { name: 'What your log changed lately' }).waitFor();
      expect(await page.locator('section[aria-labelledby=lately-title]').innerText()).toContain(
        'Nothing was logged in the week before',
      );
    }
  });
});

describe.concurrent('a change of answers', () => {
  test('is told in short, warned of before a new course, and undone on the same day', async ({ visit }) => {
    const page = await visit('/plan/', { stored: begun('2026-11-16', [day('2026-11-28')]) });
    const before = await storedProfile(page);
    await press(page.getByRole('button', { name: 'Change my answers' }));
    await arrivesAt(page, 'Check your answers');
    expect(await page.getByText('These answers start a new course today.').count()).toBe(0);
    await press(page.getByRole('button', { name: 'Change : Where does it hurt most?' }));
    await choose(page.getByRole('group', { name: 'Where does it hurt most?' }), 'I am not sure');
    await goOn(page);
    await page.getByText('These answers start a new course today.').waitFor();
    await press(page.getByRole('button', { name: 'Make my plan' }));
    await arrivesAt(page, planHeading);
    expect(await taken(page).innerText()).toMatch(/weeks? ahead (is|are) changed/);
    await page.reload();
    await press(page.getByRole('button', { name: 'Undo the change of answers' }));
    await vi.waitFor(async () => expect(await storedProfile(page)).toEqual(before));
    expect(await taken(page).innerText()).toMatch(/^Undone\. This changes the plan:/);
    expect(
      await page.evaluate(() => JSON.parse(localStorage.getItem('achilles-ladder:courses') ?? '{}').courses),
    ).toEqual([]);
  });

  test('of days away starts from the day’s page', async ({ visit }) => {
    const page = await visit('/today/', { stored: begun('2026-11-23') });
    await press(page.getByRole('link', { name: 'Days away or busy soon?' }));
    await headingOf(page, 'Your calendar').waitFor();
    // The plan began a week ago: that day may stay.
    await goOn(page);
    await arrivesAt(page, 'Check your answers');
  });

  test('takes no start that lies more than a week back', async ({ visit }) => {
    const page = await visit('/plan/#calendar', { stored: kept(marasDraft({})) });
    await headingOf(page, 'Your calendar').waitFor();
    const field = page.getByLabel(/When do you want to start/);
    await field.fill('2026-11-22');
    await goOn(page);
    await page.getByRole('alert').getByText('Enter a day at most 7 days ago').waitFor();
    await field.fill('2026-11-23');
    await goOn(page);
    await arrivesAt(page, 'Check your answers');
  });
});

test('deleting everything says that the log goes too, and offers a copy first', async ({ visit }) => {
  const page = await visit('/plan/', { stored: begun('2026-11-23') });
  await headingOf(page, planHeading).waitFor();
  await press(page.getByRole('button', { name: 'Delete everything on this device' }));
  await page.getByText('your whole log').waitFor();
  await page.getByRole('button', { name: 'Save everything' }).waitFor();
});
