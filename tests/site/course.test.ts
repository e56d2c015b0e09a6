import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { LogEntry } from '../../src/schemas/log.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import { seal } from '../../src/stores/envelope.ts';
import { choose, press } from './keyboard.ts';
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
/** Mara, two weeks into her plan. */
const begun: Profile = { ...marasProfile, startDate: '2026-11-16' };
const withLog = (log: readonly LogEntry[]): Readonly<Record<string, string>> => ({
  ...kept(marasDraft({ typed: { ...marasDraft().typed, startDate: '2026-11-16' } }), begun),
  'achilles-ladder:log': seal('log', log, savedAt),
});
const planHeading = 'Your way back to regular running';
const note = (page: Page) => page.getByRole('status', { name: 'What your new answers changed' });
const coursesOf = (page: Page): Promise<unknown> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('achilles-ladder:courses') ?? '{}').courses);

const red: LogEntry = {
  id: '2026-11-29:calf-z',
  date: '2026-11-29',
  session: 'calf-z',
  done: 'all',
  painDuring: 8,
};

describe.concurrent('a plan that has begun', () => {
  test('is made from the log on the plan page too', async ({ visit }) => {
    const page = await visit('/plan/', { stored: withLog([red]) });
    await headingOf(page, planHeading).waitFor();
    expect(await page.locator('.weeks').innerText()).toMatch(/flare/i);
    const calm = await visit('/plan/', { stored: withLog([{ ...red, painDuring: 1 }]) });
    await headingOf(calm, planHeading).waitFor();
    expect(await calm.locator('.weeks').innerText()).not.toMatch(/flare/i);
  });

  test('stops on the plan page too when the log holds a red flag, and leads to the log', async ({
    visit,
  }) => {
    const snap: LogEntry = { ...red, done: 'part', redFlags: ['sudden-snap'] };
    const page = await visit('/plan/', { stored: withLog([snap]) });
    await headingOf(page, 'Get help before anything else').waitFor();
    await page.getByText('This comes from your log: what you noted on 29 November 2026.').waitFor();
    expect(
      await page
        .getByRole('link', { name: 'Look at it in your log, and correct it if it is wrong' })
        .getAttribute('href'),
    ).toBe('/today/#history-title');
    await page.getByRole('button', { name: 'Save everything' }).waitFor();
    expect(await page.locator('.weeks').count()).toBe(0);
  });

  test('goes on from next week with other days or minutes, from where it has come', async ({ visit }) => {
    const page = await visit('/plan/', { stored: withLog([{ ...red, painDuring: 1, nextMorningPain: 1 }]) });
    await press(page.getByRole('button', { name: 'Change my answers' }));
    await arrivesAt(page, 'Check your answers');
    await press(page.getByRole('button', { name: 'Change : How long can you train on those days?' }));
    await page.getByRole('textbox').first().fill('75');
    await goOn(page);
    await arrivesAt(page, 'Check your answers');
    await press(page.getByRole('button', { name: 'Make my plan' }));
    await arrivesAt(page, planHeading);
    expect(await note(page).innerText()).toContain('Your new answers count from next week on');
    expect(await storedProfile(page)).toMatchObject({
      startDate: begun.startDate,
      week: { minutesPerDay: 75 },
    });
    expect(await coursesOf(page)).toEqual([{ profile: begun, until: today, goesOn: true }]);
    await page.reload();
    await page.getByRole('heading', { name: planHeading }).waitFor();
  });

  test('starts a new course from today where the tendon is said to tolerate less, and keeps the old one', async ({
    visit,
  }) => {
    const page = await visit('/plan/', { stored: withLog([{ ...red, painDuring: 1, nextMorningPain: 1 }]) });
    await press(page.getByRole('button', { name: 'Change my answers' }));
    await arrivesAt(page, 'Check your answers');
    await press(page.getByRole('button', { name: 'Change : Where does it hurt most?' }));
    await choose(page.getByRole('group', { name: 'Where does it hurt most?' }), 'I am not sure');
    await goOn(page);
    await arrivesAt(page, 'Check your answers');
    await press(page.getByRole('button', { name: 'Make my plan' }));
    await arrivesAt(page, planHeading);
    expect(await note(page).innerText()).toContain('A new course starts today');
    expect(await storedProfile(page)).toMatchObject({
      startDate: today,
      weeksSinceOnset: 15,
      tolerance: { firstStepsPain: 1 },
    });
    expect(await coursesOf(page)).toEqual([{ profile: begun, until: today }]);
  });

  test('goes on where they change nothing behind', async ({ visit }) => {
    const page = await visit('/plan/', { stored: withLog([]) });
    await press(page.getByRole('button', { name: 'Change my answers' }));
    await arrivesAt(page, 'Check your answers');
    await press(page.getByRole('button', { name: 'Change : Which units do you use?' }));
    await choose(page.getByRole('group', { name: 'Which units do you use?' }), 'Miles and pounds');
    await goOn(page);
    await press(page.getByRole('button', { name: 'Make my plan' }));
    await arrivesAt(page, planHeading);
    expect(await note(page).innerText()).toBe('Your new answers are kept. The plan stays as it was.');
    expect(await storedProfile(page)).toMatchObject({ startDate: '2026-11-16', units: 'imperial' });
    expect(await coursesOf(page)).toBeUndefined();
  });
});

describe.concurrent('the day', () => {
  const dayHeading = (page: Page) => page.locator('#day-title');

  test('changes on a page that stays open overnight', async ({ visit }) => {
    const page = await visit('/today/', { stored: withLog([]) });
    expect(await dayHeading(page).innerText()).toBe('Monday, 30 November');
    await page.clock.setFixedTime('2026-12-01T06:00:00');
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.getByRole('heading', { name: 'Tuesday, 1 December' }).waitFor();
  });

  test.for([
    ['Europe/Berlin', '2027-03-28T00:30:00+01:00', 'Sunday, 28 March'],
    ['Europe/Berlin', '2027-03-28T23:30:00+02:00', 'Sunday, 28 March'],
    ['America/New_York', '2026-11-01T01:30:00-04:00', 'Sunday, 1 November'],
    ['Pacific/Auckland', '2026-11-30T10:30:00Z', 'Monday, 30 November'],
    ['Pacific/Auckland', '2026-11-30T11:30:00Z', 'Tuesday, 1 December'],
    ['Pacific/Honolulu', '2026-12-01T09:00:00Z', 'Monday, 30 November'],
  ] as const)('is the one where the runner is: %s at %s', async ([timezoneId, now, words], { visit }) => {
    const page = await visit('/404.html', { stored: withLog([]), timezoneId });
    await page.clock.setFixedTime(now);
    await page.goto(urlOf('/today/'));
    expect(await dayHeading(page).innerText()).toBe(words);
    await press(page.getByRole('button', { name: 'The day after' }));
    await press(page.getByRole('button', { name: 'The day before' }));
    expect(await dayHeading(page).innerText()).toBe(words);
  });

  test('before the plan starts, on a device whose date is wrong, breaks nothing', async ({ visit }) => {
    const page = await visit('/404.html', { stored: withLog([red]) });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.clock.setFixedTime('2019-01-01T10:00:00');
    for (const path of ['/today/', '/plan/']) {
      await page.goto(urlOf(path));
      await page.locator('.plan').waitFor();
    }
    expect(errors).toEqual([]);
  });
});
