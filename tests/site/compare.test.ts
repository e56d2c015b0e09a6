import { describe, expect } from 'vitest';
import { axeFaults } from './axe.ts';
import { test } from './visit.ts';

const path = '/how-it-works/compare/';

describe.concurrent('two runners compared', () => {
  test('a changed answer is announced in one line, with what differs and why below it', async ({ visit }) => {
    const page = await visit(path);
    const sum = page.getByRole('status');
    await sum.waitFor();
    expect(await sum.innerText()).toMatch(/^The plans differ in \d+ of \d+ points: /);
    const second = page.getByRole('group', { name: 'Second runner' });
    await second.getByLabel('Age').selectOption({ label: '24 years' });
    expect(await sum.innerText()).toBe('The two plans are the same.');
    await second.getByLabel('Equipment').selectOption({ label: 'none' });
    await page
      .getByText(/takes the place of/)
      .first()
      .waitFor();
    expect((await sum.innerText()).split('\n')).toHaveLength(1);
    expect(await page.getByRole('heading', { name: 'What differs in the plans' }).count()).toBe(1);
    expect(await page.getByRole('heading', { name: 'Answers that differ' }).count()).toBe(1);
  });

  test('a pair of the list sets both runners', async ({ visit }) => {
    const page = await visit(path);
    await page.getByLabel('Start from a pair').selectOption({ label: 'Days a week: 3, or 6' });
    await page.getByRole('heading', { name: 'What differs in the plans' }).waitFor();
    expect(await page.getByRole('status').innerText()).toContain('days of week 1');
    expect(await page.getByRole('group', { name: 'First runner' }).getByLabel('Age').inputValue()).toBe('0');
  });

  test('a runner who is stopped has no plan, and the page says whom to see', async ({ visit }) => {
    const page = await visit(path);
    await page
      .getByRole('group', { name: 'First runner' })
      .getByLabel('Earlier injury, same leg')
      .selectOption({ label: 'rupture 3 years ago, not cleared' });
    expect(await page.getByRole('status').innerText()).toBe(
      'There is no plan to compare: see a clinician first.',
    );
    await page.getByRole('heading', { name: 'First runner: no plan' }).waitFor();
  });

  test('has no axe violation and fits a narrow screen', async ({ visit }) => {
    const page = await visit(path);
    await page.getByRole('status').waitFor();
    for (const details of await page.locator('details').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
