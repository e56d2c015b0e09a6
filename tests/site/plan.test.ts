import type { Page } from 'playwright-core';
import { describe, expect, vi } from 'vitest';
import { profileFragment } from '../../src/exports/profileLink.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import { axeFaults, sticksOut } from './axe.ts';
import { press, tick } from './keyboard.ts';
import {
  arrivesAt,
  goOn,
  headingOf,
  kept,
  marasDraft,
  marasPlan,
  marasProfile,
  passedBefore,
  storedProfile,
} from './questionnaire.ts';
import { test, urlOf } from './visit.ts';

const planHeading = 'Your way back to regular running';
const runaway: Profile = { ...marasProfile, goal: { kind: 'run-easy' } };
const runawayHeading = 'Your way back to an easy run';
const button = (page: Page, name: string) => page.getByRole('button', { name });
const keysOf = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage));

describe.concurrent('a plan by link', () => {
  test('is shown at once, but kept only when the reader takes it', async ({ visit }) => {
    const page = await visit(`/plan/#${await profileFragment(runaway)}`);
    await headingOf(page, runawayHeading).waitFor();
    expect(await page.getByRole('region', { name: 'A plan by link' }).innerText()).toContain(
      'nothing is kept',
    );
    expect(await keysOf(page)).toEqual([]);
    expect(await button(page, 'Change my answers').count()).toBe(0);
    await press(button(page, 'Keep it as my plan'));
    await page.waitForURL(urlOf('/plan/'));
    await button(page, 'Change my answers').waitFor();
    await headingOf(page, runawayHeading).waitFor();
    expect(await storedProfile(page)).toEqual({ ...runaway, startDate: '2026-11-30' });
  });

  test('leaves a plan of one’s own alone, and gives way to it', async ({ visit }) => {
    const page = await visit(`/plan/#${await profileFragment(runaway)}`, { stored: marasPlan });
    await headingOf(page, runawayHeading).waitFor();
    await button(page, 'Use it in place of mine').waitFor();
    await press(button(page, 'Leave it'));
    await headingOf(page, planHeading).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    expect((await storedProfile(page))?.goal).toEqual(marasProfile.goal);
  });

  test('is the one that "Copy a link to this plan" makes', async ({ visit }) => {
    const page = await visit('/plan/', { stored: marasPlan });
    await press(button(page, 'Copy a link to this plan'));
    const link = await page.getByRole('textbox', { name: 'Link to this plan' }).inputValue();
    const reader = await visit('/404.html');
    await reader.goto(link);
    await headingOf(reader, planHeading).waitFor();
    await button(reader, 'Keep it as my plan').waitFor();
  });

  test.for([
    ['empty', 'p='],
    ['not in the alphabet of links', 'p=%%%'],
    ['not packed', 'p=AAAA'],
    ['cut off', 'p=q1YqS8wpTgUA'],
    ['endless', `p=${'x'.repeat(30_000)}`],
  ] as const)('that is %s gives a quiet note and the first question', async ([, fragment], { visit }) => {
    const page = await visit('/404.html');
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(urlOf(`/plan/#${fragment}`));
    await headingOf(page, 'Do you have any of these?').waitFor();
    expect(await page.getByText('holds no answers that we can read').isVisible()).toBe(true);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

const answered = marasDraft().ticked;

/** Every kind of screen: how it is reached from what the browser keeps. */
const screens: readonly {
  readonly name: string;
  readonly stored?: Readonly<Record<string, string>>;
  readonly fragment?: Profile;
  readonly reach?: (page: Page) => Promise<void>;
  readonly heading: string;
}[] = [
  { name: 'the first question', heading: 'Do you have any of these?' },
  {
    name: 'a question with several fields',
    stored: kept(marasDraft({ passed: passedBefore('running') })),
    heading: 'Your running',
  },
  {
    name: 'a question with parts that unfold',
    stored: kept(marasDraft({ passed: passedBefore('injuries') })),
    heading: 'Have you had any of these injuries?',
  },
  {
    name: 'a calendar with dates',
    stored: kept(
      marasDraft({
        passed: passedBefore('calendar'),
        ticked: { ...answered, 'week.blocked': ['some'] },
        blocked: [{ from: '', to: '2026-12-24', kind: 'travel' }],
      }),
    ),
    reach: async (page) => {
      await button(page, 'Continue').click();
      await page.getByRole('alert').waitFor();
    },
    heading: 'Your calendar',
  },
  {
    name: 'a question with errors',
    stored: kept(marasDraft({ typed: {}, unsure: [], passed: passedBefore('one-leg') })),
    reach: async (page) => {
      await button(page, 'Continue').click();
      await page.getByRole('alert').waitFor();
    },
    heading: 'How many heel raises can you do on one leg?',
  },
  { name: 'the check of the answers', stored: kept(marasDraft()), heading: 'Check your answers' },
  {
    name: 'an emergency stop',
    stored: kept(marasDraft(), {
      ...marasProfile,
      redFlags: ['sudden-snap', 'fever-hot-tendon', 'bone-tenderness'],
    }),
    heading: 'Get help before anything else',
  },
  {
    name: 'a stop that a clinician can clear',
    stored: kept(marasDraft({ passed: passedBefore('health'), ticked: { ...answered, health: ['gout'] } })),
    reach: (page) => button(page, 'Continue').click(),
    heading: 'See a clinician before you start',
  },
  {
    name: 'a plan with a day and its reasons open',
    stored: kept(marasDraft(), {
      ...marasProfile,
      startDate: '2026-11-30',
      health: ['diabetes', 'menopause'],
    }),
    reach: async (page) => {
      await button(page, 'Copy a link to this plan').click();
      await button(page, 'Delete everything').click();
      await page.getByText('The numbers as a table').click();
      await page.locator('#week-2 > details > summary').click();
      await page.locator('#week-2 .day summary').first().click();
      for (const why of await page.locator('#week-2 .rx__why > summary').all())
        if (await why.isVisible()) await why.click();
    },
    heading: planHeading,
  },
  { name: 'a plan by link', stored: marasPlan, fragment: runaway, heading: runawayHeading },
  {
    name: 'a note about the storage',
    stored: { 'achilles-ladder:answers': 'damaged' },
    heading: 'Do you have any of these?',
  },
];

describe.concurrent('every kind of planner screen', () => {
  // 320 px is also a window of 1280 px enlarged to 400 %.
  test.for(screens)('$name is accessible, and fits a window of 320 × 256', async (screen, { visit }) => {
    const { stored = {}, fragment, reach, heading } = screen;
    const hash = fragment === undefined ? '' : `#${await profileFragment(fragment)}`;
    const page = await visit('/404.html', { stored, viewport: { width: 320, height: 256 } });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(urlOf(`/plan/${hash}`));
    await reach?.(page);
    await headingOf(page, heading).waitFor();
    expect(await sticksOut(page)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe.concurrent('the planner', () => {
  test('asks no other site for anything, and writes no answer into an address or a request', async ({
    visit,
  }) => {
    const page = await visit('/plan/', { stored: kept(marasDraft({ passed: passedBefore('goal') })) });
    await headingOf(page, 'Your goal').waitFor();
    const requests: string[] = [];
    page.context().on('request', (request) => {
      requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`.trim());
    });
    await goOn(page);
    await arrivesAt(page, 'Check your answers');
    await press(button(page, 'Make my plan'));
    await arrivesAt(page, planHeading);
    await press(page.locator('#week-2 > details > summary'));
    await press(button(page, 'Copy a link to this plan'));
    expect(page.url()).toBe(urlOf('/plan/'));
    await page.reload();
    await headingOf(page, planHeading).waitFor();
    expect(requests.length).toBeGreaterThan(0);
    const files = new RegExp(`^GET ${new URL(urlOf('/')).origin}/[\\w./-]*$`);
    expect(requests.filter((request) => !files.test(request))).toEqual([]);
  });

  test.for([
    ['a question', {}, 'Do you have any of these?'],
    ['a plan', marasPlan, planHeading],
  ] as const)(
    'moves nothing in %s for a reader who wants no motion',
    async ([, stored, heading], { visit }) => {
      const page = await visit('/plan/', { stored, reducedMotion: 'reduce' });
      await headingOf(page, heading).waitFor();
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const isStill =
            /^(0s(, )?)+$/.test(transitionDuration) && animationName === 'none' && scrollBehavior === 'auto';
          return isStill ? [] : [element.outerHTML.slice(0, 80)];
        }),
      );
      expect(moving).toEqual([]);
    },
  );

  test('opens each step at its top, with the focus on its heading in view', async ({ visit }) => {
    const page = await visit('/plan/', { viewport: { width: 320, height: 480 } });
    await tick(page.getByRole('checkbox', { name: 'None of these' }));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await goOn(page);
    await arrivesAt(page, 'How old are you?');
    await vi.waitFor(async () => expect(await page.evaluate(() => scrollY)).toBe(0));
    expect(await page.title()).toBe('How old are you? – Achilles Ladder');
    const box = await headingOf(page, 'How old are you?').boundingBox();
    expect(box?.y).toBeLessThan(480);
  });
});
