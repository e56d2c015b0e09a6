import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { profileFragment } from '../../src/exports/profileLink.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import { equipmentKinds, weekdays } from '../../src/schemas/questions.ts';
import { sticksOut } from './axe.ts';
import { headingOf, marasPlan, marasProfile } from './questionnaire.ts';
import { test } from './visit.ts';

/** Pages of a PDF: its page objects, which the browser writes in the clear. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
/** Width of what is printed on A4, the narrower paper, in CSS pixels: 210 mm less the margins of the sheets. */
const printedWidth = Math.floor(((210 - 2 * 11) / 25.4) * 96);

/** As much in a week as the planner can put there: seven days, two hours on each, everything to hand. */
const fullWeek: Profile['week'] = {
  days: weekdays.map(({ value }) => value),
  minutesPerDay: 120,
  equipment: equipmentKinds.flatMap(({ value }) => (value === 'none' ? [] : [value])),
  blocked: [{ from: '2026-12-21', to: '2027-01-03', kind: 'travel' }],
};
const race: Profile['goal'] = { kind: 'race', distanceKm: 42.2, date: '2027-10-10' };
const fullest: Profile = {
  ...marasProfile,
  side: 'both',
  confidence: 2,
  sleepHours: 5,
  running: { years: 10, weeklyKmBefore: 60, weeklyKmNow: 30, longestRunKmLast30Days: 15 },
  week: fullWeek,
  goal: race,
};
const insertional: Profile = {
  ...fullest,
  age: 72,
  location: 'insertional',
  health: ['diabetes', 'menopause', 'bmi-over-30', 'immunosuppressed'],
  medication: ['oral-steroid', 'statin', 'hormone-therapy', 'anticoagulant'],
  tolerance: { ...marasProfile.tolerance, walkPain: 3, singleHeelRaises: { left: 2, right: 4 } },
};

const cells = [
  'Worst pain in the session, 0–10',
  'Pain an hour after, 0–10',
  'First steps next morning, 0–10',
  'Stiffness next morning, minutes',
];

describe.concurrent('the plan on paper', () => {
  test.for([
    ['Mara’s', marasProfile],
    ['with the fullest weeks', fullest],
    ['with the fullest weeks and pain on the heel bone', insertional],
  ] as const)(
    '%s: a page for the fridge, then a page a week, on A4 and on Letter',
    async ([name, profile], { visit }) => {
      const page = await visit(`/plan/#${await profileFragment(profile)}`);
      await page.locator('.weeks > li').first().waitFor();
      const weeks = await page.locator('.weeks > li').count();
      expect(weeks).toBeGreaterThan(10);
      // Each sheet starts a page, so that the count is met only when none needs a second one.
      for (const format of ['A4', 'Letter'] as const)
        expect(pagesOf(await page.pdf({ format, preferCSSPageSize: false })), format).toBe(1 + weeks);

      await page.setViewportSize({ width: printedWidth, height: 900 });
      await page.emulateMedia({ media: 'print' });
      const sheets = await page.locator('.sheet').evaluateAll((all) =>
        all.map((sheet) => ({
          words: (sheet as HTMLElement).innerText,
          isFirst: getComputedStyle(sheet).breakBefore === 'page',
          rows: [...sheet.querySelectorAll('.sheet__cells tr')].map((row) => ({
            words: (row as HTMLElement).innerText.trim(),
            blanks: row.querySelectorAll('td').length,
            height: row.getBoundingClientRect().height,
          })),
          work: sheet.querySelectorAll('tbody:not(.sheet__cells) tr').length,
        })),
      );
      expect(sheets.length).toBe(weeks);
      for (const [index, { words, isFirst, rows }] of sheets.entries()) {
        expect(isFirst).toBe(true);
        expect(words).toMatch(new RegExp(`^Week ${index + 1}\\b`));
        expect(rows.map((row) => row.words)).toEqual(cells);
        expect(rows.every(({ blanks, height }) => blanks === 7 && height > 25)).toBe(true);
        expect(words).toMatch(/Pain in slow work up to \d: go on\..*stop/);
        expect(words).toMatch(/Step back to your last comfortable week/);
        expect(words).toMatch(/Get help today for a snap/);
      }
      if (name !== 'Mara’s') expect(Math.max(...sheets.map(({ work }) => work))).toBeGreaterThan(15);
      expect(await sticksOut(page)).toEqual([]);
      const cut = await page
        .locator('.sheet, .fridge, .sheet :is(th, td, p), .fridge :is(th, td, p, li)')
        .evaluateAll((all) =>
          all.flatMap((box) =>
            box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0
              ? [(box as HTMLElement).innerText]
              : [],
          ),
        );
      expect(cut).toEqual([]);
    },
  );

  test('prints the next four weeks alone when that is chosen, and nothing of the screen', async ({
    visit,
  }) => {
    const page = await visit('/plan/', { stored: marasPlan });
    await headingOf(page, 'Your way back to regular running').waitFor();
    await page.getByRole('combobox', { name: 'Weeks to print' }).selectOption('The next four');
    await page.locator('.sheet').nth(4).waitFor({ state: 'detached' });
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(5);
    await page.emulateMedia({ media: 'print' });
    const words = await page.locator('body').innerText();
    expect(words.trim()).toMatch(/^My way back to running/);
    expect(words).not.toMatch(
      /Skip to the content|Print the plan|Week by week|Delete everything|This site gives/,
    );
  });
});

/** The parts of a page that are of no use on paper and still show there. */
const screenOnly = (page: Page): Promise<readonly string[]> =>
  page
    .locator('nav, .skip, button, .button, .dose-maker, input, form')
    .evaluateAll((all) =>
      all.flatMap((element) =>
        element.checkVisibility() && element.getBoundingClientRect().height > 0
          ? [element.outerHTML.slice(0, 100)]
          : [],
      ),
    );

describe.concurrent('a page to read, on paper', () => {
  test('the general outline is a sheet or two without navigation', async ({ visit }) => {
    const page = await visit('/general-outline/');
    for (const format of ['A4', 'Letter'] as const)
      expect(pagesOf(await page.pdf({ format })), format).toBeLessThanOrEqual(2);
    await page.setViewportSize({ width: printedWidth, height: 900 });
    await page.emulateMedia({ media: 'print' });
    expect(await screenOnly(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
    expect(await page.locator('.outline tbody tr:visible').count()).toBe(6);
    expect(await page.getByRole('heading', { name: 'Rules for every session' }).isVisible()).toBe(true);
  });

  test('an exercise has its drawing, its steps, its stop rule and the coach’s dose, without navigation', async ({
    visit,
  }) => {
    const page = await visit('/exercises/seated-heel-raise/#3x15,left');
    await page.getByText('Your coach suggests').waitFor();
    await page.setViewportSize({ width: printedWidth, height: 900 });
    await page.emulateMedia({ media: 'print' });
    expect(await screenOnly(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
    for (const words of ['Your coach suggests', 'How to do it', 'Stop if'])
      expect(await page.getByText(words).first().isVisible(), words).toBe(true);
    expect(await page.locator('.exercise__drawing svg').first().isVisible()).toBe(true);
  });
});
