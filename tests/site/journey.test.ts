import type { Page } from 'playwright-core';
import { describe, expect, vi } from 'vitest';
import { pageTitle, questionPages } from '../../src/components/islands/form/pages.ts';
import { emptyDraft } from '../../src/stores/draft.ts';
import { choose, focused, press, tabTo, type } from './keyboard.ts';
import {
  answer,
  answerAll,
  arrivesAt,
  chooses,
  goOn,
  hasNotTried,
  headingOf,
  isNotSure,
  kept,
  mara,
  marasDraft,
  marasPlan,
  marasProfile,
  passedBefore,
  type Runner,
  rowOf,
  storedProfile,
  types,
} from './questionnaire.ts';
import { test, urlOf } from './visit.ts';

const planHeading = 'Your way back to regular running';
const button = (page: Page, name: string) => page.getByRole('button', { name });

describe.concurrent.each([
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
])('by the keyboard alone, in a window of $width × $height', (viewport) => {
  test('Mara gets from the home page to her plan, one decision a screen, and finds it again', async ({
    visit,
  }) => {
    const page = await visit('/', { viewport });
    await press(page.getByRole('link', { name: 'Build my plan' }));
    await page.getByText(`Step 1 of ${questionPages.length}`).waitFor();
    expect(questionPages.slice(0, 4).map(({ id }) => id)).toEqual(['flags', 'age', 'health', 'medication']);
    for (const question of questionPages) {
      const heading = pageTitle(question);
      if (question.id === 'flags') await headingOf(page, heading).waitFor();
      else await arrivesAt(page, heading);
      expect(await page.locator('.form-heading').count(), 'one decision a screen').toBe(1);
      await answer(page, question, mara);
      await goOn(page);
    }
    await arrivesAt(page, 'Check your answers');
    await press(button(page, 'Make my plan'));
    await arrivesAt(page, planHeading);
    expect(await storedProfile(page)).toEqual({ ...marasProfile, startDate: '2026-11-30' });

    await page.reload();
    await headingOf(page, planHeading).waitFor();
    const another = await page.context().newPage();
    await another.goto(urlOf('/plan/'));
    await headingOf(another, planHeading).waitFor();
  });

  test('the plan opens from its first week to a day, an exercise and the reasons with their sources', async ({
    visit,
  }) => {
    const page = await visit('/plan/', { viewport, stored: marasPlan });
    await headingOf(page, planHeading).waitFor();
    const weeks = page.locator('.weeks > li');
    expect(await weeks.first().getByRole('heading', { level: 3 }).innerText()).toBe('Week 1 this week');
    const day = weeks.first().locator('.day > details:not([open])').first();
    const date = await day.locator('.day__date').innerText();
    await press(day.locator('summary').first());
    const opened = weeks.first().locator('.day').filter({ hasText: date });
    const exercise = opened.getByRole('link').first();
    await exercise.waitFor();
    const why = opened.locator('.rx__why').first();
    await press(why.locator('summary'));
    const words = (): Promise<string> => why.innerText();
    await vi.waitFor(async () => expect(await words()).toMatch(/certainty: (strong|moderate|weak|expert)/));
    expect(await why.getByRole('link', { name: / (19|20)\d\d/ }).count(), 'studies named').toBeGreaterThan(0);

    const name = await exercise.innerText();
    await tabTo(exercise, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();

    await page.goBack();
    await headingOf(page, planHeading).waitFor();
    await press(weeks.nth(1).locator('summary').first());
    await weeks.nth(1).locator('.day').first().waitFor();
  });
});

describe.concurrent('the questions', () => {
  test('a question left empty gives a summary that takes the focus, names the field and leads to it', async ({
    visit,
  }) => {
    const page = await visit('/plan/', {
      stored: kept(marasDraft({ typed: {}, passed: passedBefore('where') })),
    });
    await choose(page.getByRole('group', { name: 'Which Achilles hurts?' }), 'Left');
    await goOn(page);
    const summary = page.getByRole('alert');
    const words = 'Where does it hurt most? Choose one answer.';
    await vi.waitFor(async () => expect(await focused(page)).toBe(`There is a problem\n${words}`));
    expect(await page.title()).toMatch(/^Error: Where it hurts/);
    const group = page.getByRole('group', { name: 'Where does it hurt most?' });
    expect(await group.locator('.error-message').innerText()).toContain(words);

    await press(summary.getByRole('link', { name: words }));
    expect(
      await group
        .getByRole('radio')
        .first()
        .evaluate((radio) => radio === document.activeElement),
    ).toBe(true);
    expect(await page.getByRole('radio', { name: 'Left' }).isChecked()).toBe(true);
    await choose(group, 'In the tendon');
    await goOn(page);
    await arrivesAt(page, 'Have you had any of these injuries?');
  });

  test('an answer that cannot be read is kept as typed, with what is accepted beside it', async ({
    visit,
  }) => {
    const page = await visit('/plan/', { stored: kept(marasDraft({ typed: {}, passed: ['flags'] })) });
    const age = page.getByRole('textbox', { name: 'How old are you?' });
    await type(age, 'forty-one');
    await goOn(page);
    await press(page.getByRole('alert').getByRole('link'));
    expect(await age.inputValue()).toBe('forty-one');
    expect(await age.getAttribute('aria-invalid')).toBe('true');
    const described = await age.evaluate((field) =>
      (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.innerText),
    );
    expect(described.join(' ')).toMatch(/Enter a whole number of years from 1 to 110/);
    await type(age, '41');
    await goOn(page);
    await arrivesAt(page, 'Do any of these apply to you?');
  });

  test('Back returns to the question before, by the button and by the browser, and every answer is kept', async ({
    visit,
  }) => {
    const page = await visit('/plan/', { stored: kept(marasDraft({ typed: {}, passed: ['flags'] })) });
    await type(page.getByRole('textbox', { name: 'How old are you?' }), '41');
    await goOn(page);
    await arrivesAt(page, 'Do any of these apply to you?');
    await press(button(page, 'Back'));
    await arrivesAt(page, 'How old are you?');
    expect(await page.getByRole('textbox').inputValue()).toBe('41');
    await goOn(page);
    await arrivesAt(page, 'Do any of these apply to you?');
    await page.goBack();
    await arrivesAt(page, 'How old are you?');
    await press(button(page, 'Back'));
    await arrivesAt(page, 'Do you have any of these?');
    expect(await page.getByRole('checkbox', { name: 'None of these' }).isChecked()).toBe(true);
  });

  test('two boxes ticked before the screen is drawn again are both kept', async ({ visit }) => {
    const page = await visit('/plan/');
    await page.getByRole('checkbox').first().waitFor();
    await page.evaluate(async () => {
      const [first, second] = document.querySelectorAll<HTMLInputElement>('#planner input');
      first?.click();
      // As between two events: what is queued runs, but no timer and no frame comes in between.
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
      second?.click();
    });
    await vi.waitFor(async () => expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2));
  });

  test('an answer is changed from "check your answers", and the rest stays', async ({ visit }) => {
    const page = await visit('/plan/', { stored: marasPlan });
    await press(button(page, 'Change my answers'));
    await arrivesAt(page, 'Check your answers');
    const before = await page.locator('.summary').innerText();
    await press(rowOf(page, 'How old are you?').getByRole('button'));
    await arrivesAt(page, 'How old are you?');
    await type(page.getByRole('textbox'), '63');
    await goOn(page);
    await arrivesAt(page, 'Check your answers');
    expect(await page.locator('.summary').innerText()).toBe(before.replace('41 years', '63 years'));
    await press(button(page, 'Make my plan'));
    await arrivesAt(page, planHeading);
    expect(await storedProfile(page)).toEqual({ ...marasProfile, age: 63, startDate: '2026-11-30' });
  });

  test('"not sure" and "not tried" are answers, and the plan starts on the first rung', async ({ visit }) => {
    const unsure: Runner = {
      ...mara,
      location: chooses('I am not sure'),
      weeksSinceOnset: isNotSure,
      previousEpisodes: isNotSure,
      'tolerance.morningStiffnessMinutes': isNotSure,
      'tolerance.firstStepsPain': isNotSure,
      'tolerance.walkMinutes': isNotSure,
      'tolerance.walkPain': isNotSure,
      'tolerance.doubleHeelRaisePain': hasNotTried,
      'tolerance.singleHeelRaises.left': hasNotTried,
      'tolerance.singleHeelRaises.right': hasNotTried,
      'tolerance.singleHeelRaisePain': hasNotTried,
      'tolerance.runMinutes': isNotSure,
      'running.years': isNotSure,
      'running.weeklyKmBefore': isNotSure,
      'running.weeklyKmNow': isNotSure,
      'running.longestRunKmLast30Days': isNotSure,
      confidence: isNotSure,
      sleepHours: isNotSure,
    };
    const page = await visit('/plan/', {
      stored: kept({ ...emptyDraft, typed: { age: '41' }, passed: passedBefore('where') }),
    });
    await answerAll(page, unsure, 'where');
    expect(await rowOf(page, 'How much does walking hurt?').innerText()).toContain('I am not sure');
    await press(button(page, 'Make my plan'));
    await arrivesAt(page, planHeading);
    const stored = await storedProfile(page);
    expect(
      Object.values(stored?.tolerance ?? {}).flatMap((value) => (value === null ? [] : [value])),
    ).toEqual([{ left: null, right: null }]);
    expect(stored?.confidence).toBeUndefined();
    expect(await page.locator('#week-1').innerText()).toContain('Phase 1');
  });

  test('miles are shown, kept as they were typed, and planned in kilometres', async ({ visit }) => {
    const draft = marasDraft({ passed: passedBefore('running') });
    const page = await visit('/plan/', { stored: kept(draft) });
    const before = page.getByRole('textbox', { name: 'How far did you run in a normal week before this?' });
    await before.waitFor();
    expect(await before.inputValue()).toBe('32.5');
    await choose(page.getByRole('group', { name: 'Which units do you use?' }), 'Miles');
    expect(await before.inputValue()).toBe('20.2');
    await type(before, '900');
    await goOn(page);
    await vi.waitFor(async () =>
      expect(await focused(page)).toContain('Enter a number of miles from 0 to 249'),
    );
    await type(before, '25');
    await answerAll(page, { 'running.weeklyKmNow': types('2.5') }, 'running');
    expect(await rowOf(page, 'How far did you run in a normal week before this?').innerText()).toContain(
      '25 miles',
    );
    await press(button(page, 'Make my plan'));
    await arrivesAt(page, planHeading);
    expect((await storedProfile(page))?.running).toMatchObject({ weeklyKmBefore: 40.23, weeklyKmNow: 4.02 });
  });
});
