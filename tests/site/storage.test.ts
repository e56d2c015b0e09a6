import type { Page } from 'playwright-core';
import { describe, expect, vi } from 'vitest';
import { profileFragment } from '../../src/exports/profileLink.ts';
import { press, tick, type } from './keyboard.ts';
import { arrivesAt, goOn, headingOf, kept, marasDraft, marasPlan, marasProfile } from './questionnaire.ts';
import { test, urlOf } from './visit.ts';

const answersKey = 'achilles-ladder:answers';
const profileKey = 'achilles-ladder:profile';
const firstQuestion = 'Do you have any of these?';
const planHeading = 'Your way back to regular running';

const keysOf = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage).sort());
const itemOf = (page: Page, key: string): Promise<string | null> =>
  page.evaluate((name) => localStorage.getItem(name), key);
const notes = (page: Page) => page.getByRole('status').locator('.note');
const saved = (fields: object): string =>
  JSON.stringify({ app: 'achilles-ladder', version: 1, savedAt: '2026-11-29T08:00:00.000Z', ...fields });

/** Answers the first question and sees that the next one comes. */
async function works(page: Page): Promise<void> {
  await tick(page.getByRole('checkbox', { name: 'None of these' }));
  await goOn(page);
  await arrivesAt(page, 'How old are you?');
}

describe.concurrent('stored answers that cannot be read', () => {
  test.for([
    ['damaged', '{"app":"achilles-la', 'were damaged'],
    ['foreign', '{"todo":["milk"]}', 'were not written by this site'],
    ['future', saved({ version: 2, answers: { tempo: 'ludicrous' } }), 'were written by a newer version'],
    ['outdated', saved({ answers: { typed: 'all of it' } }), 'do not fit this version'],
  ] as const)(
    'that are %s are set aside as they were, with a note, and the page works',
    async ([, text, words], { visit }) => {
      const page = await visit('/plan/', { stored: { [answersKey]: text } });
      await headingOf(page, firstQuestion).waitFor();
      expect(await notes(page).innerText()).toContain(words);
      expect(await notes(page).innerText()).toContain('achilles-ladder:set-aside:answers:1');
      expect(await itemOf(page, 'achilles-ladder:set-aside:answers:1')).toBe(text);
      await works(page);
      expect(JSON.parse((await itemOf(page, answersKey)) ?? '')).toMatchObject({
        version: 1,
        answers: { ticked: { redFlags: ['none'] } },
      });

      await press(notes(page).getByRole('button', { name: 'Hide' }));
      await notes(page).waitFor({ state: 'detached' });
      await page.reload();
      await headingOf(page, 'How old are you?').waitFor();
      expect(await notes(page).count()).toBe(0);
      expect(await itemOf(page, 'achilles-ladder:set-aside:answers:1')).toBe(text);
    },
  );

  test('leave the answers that can be read as they are', async ({ visit }) => {
    const page = await visit('/plan/', {
      stored: { ...marasPlan, [profileKey]: saved({ profile: { age: -1 } }) },
    });
    await headingOf(page, 'Check your answers').waitFor();
    expect(await notes(page).innerText()).toContain('do not fit this version');
    await press(page.getByRole('button', { name: 'Make my plan' }));
    await arrivesAt(page, planHeading);
  });
});

describe.concurrent('a browser that keeps nothing', () => {
  const blocked = (): void => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  };
  const throwing = (): void => {
    for (const name of ['getItem', 'setItem', 'removeItem', 'key'] as const)
      Storage.prototype[name] = () => {
        throw new DOMException('denied', 'SecurityError');
      };
  };
  const full = (): void => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  };

  test.for([
    ['forbids the storage', blocked, 'does not let the site keep anything'],
    ['throws whatever it is asked', throwing, 'does not let the site keep anything'],
    ['has no room left', full, 'has no room left'],
  ] as const)(
    'which %s says so, and the answers last as long as the page',
    async ([, breaks, words], { visit }) => {
      const page = await visit('/404.html');
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.addInitScript(breaks);
      await page.goto(urlOf('/plan/'));
      await headingOf(page, firstQuestion).waitFor();
      await works(page);
      await type(page.getByRole('textbox', { name: 'How old are you?' }), '41');
      await press(page.getByRole('button', { name: 'Back' }));
      await arrivesAt(page, firstQuestion);
      expect(await page.getByRole('checkbox', { name: 'None of these' }).isChecked()).toBe(true);
      await goOn(page);
      await arrivesAt(page, 'How old are you?');
      expect(await page.getByRole('textbox').inputValue()).toBe('41');
      expect(await notes(page).allInnerTexts()).toEqual([expect.stringContaining(words)]);
      await press(notes(page).getByRole('button', { name: 'Hide' }));
      await type(page.getByRole('textbox'), '42');
      await notes(page).waitFor({ state: 'detached' });
      expect(errors).toEqual([]);
    },
  );

  test('still shows a whole plan by link', async ({ visit }) => {
    const page = await visit('/404.html');
    await page.addInitScript(blocked);
    await page.goto(urlOf(`/plan/#${await profileFragment(marasProfile)}`));
    await headingOf(page, planHeading).waitFor();
  });
});

describe.concurrent('two tabs', () => {
  test('an answer given in one shows in the other, which says so', async ({ visit }) => {
    const one = await visit('/plan/', { stored: kept(marasDraft({ typed: {}, passed: ['flags'] })) });
    const other = await one.context().newPage();
    await other.goto(urlOf('/plan/'));
    await type(other.getByRole('textbox', { name: 'How old are you?' }), '41');
    await vi.waitFor(async () => expect(await one.getByRole('textbox').inputValue()).toBe('41'));
    expect(await notes(one).allInnerTexts()).toEqual([expect.stringContaining('changed in another tab')]);
    expect(await notes(other).count()).toBe(0);
  });

  test('a red flag given in one takes the plan off the other', async ({ visit }) => {
    const one = await visit('/plan/', { stored: marasPlan });
    await headingOf(one, planHeading).waitFor();
    const other = await one.context().newPage();
    await other.goto(urlOf('/plan/'));
    await other.getByRole('button', { name: 'Change my answers' }).click();
    await other.getByRole('button', { name: /^Change\s*: Do you have any of these/ }).click();
    await other.getByRole('checkbox', { name: 'A sudden snap or pop' }).check();
    await headingOf(one, 'Get help before anything else').waitFor();
    expect(await one.locator('.plan').count()).toBe(0);
  });
});

describe.concurrent('"Delete everything"', () => {
  test('asks once more, then removes every key, in every tab, and starts again', async ({ visit }) => {
    const page = await visit('/plan/', {
      stored: {
        ...marasPlan,
        'achilles-ladder:set-aside:answers:1': 'old',
        'achilles-ladder:log': saved({ log: [] }),
        [answersKey]: 'damaged',
      },
    });
    await headingOf(page, planHeading).waitFor();
    expect((await keysOf(page)).length).toBeGreaterThan(2);
    const other = await page.context().newPage();
    await other.goto(urlOf('/plan/'));
    await headingOf(other, planHeading).waitFor();

    await press(page.getByRole('button', { name: 'Delete everything on this device' }));
    await press(page.getByRole('button', { name: 'Keep it' }));
    expect(await keysOf(page)).toContain(profileKey);
    await press(page.getByRole('button', { name: 'Delete everything on this device' }));
    await press(page.getByRole('button', { name: 'Yes, delete everything' }));
    await headingOf(page, firstQuestion).waitFor();
    await headingOf(other, firstQuestion).waitFor();
    for (const tab of [page, other]) {
      expect(await keysOf(tab)).toEqual([]);
      expect(await tab.evaluate(() => sessionStorage.length)).toBe(0);
    }
    expect(await page.context().cookies()).toEqual([]);
    await page.reload();
    await headingOf(page, firstQuestion).waitFor();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  });
});
