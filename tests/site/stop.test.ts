import type { Page } from 'playwright-core';
import { describe, expect, vi } from 'vitest';
import { pageIds } from '../../src/components/islands/form/pages.ts';
import { profileFragment } from '../../src/exports/profileLink.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import { redFlags } from '../../src/schemas/questions.ts';
import { choose, press, tick, type } from './keyboard.ts';
import {
  arrivesAt,
  goOn,
  headingOf,
  kept,
  marasDraft,
  marasPlan,
  marasProfile,
  rowOf,
  storedProfile,
} from './questionnaire.ts';
import { test, urlOf } from './visit.ts';

const emergency = 'Get help before anything else';
const sameDay = 'Be seen today, before you load the tendon';
const clinician = 'See a clinician before you start';
const button = (page: Page, name: string) => page.getByRole('button', { name });
const box = (page: Page, name: string) => page.getByRole('checkbox', { name });
const snap = 'A sudden snap or pop';
const stopHeading = new RegExp(`${emergency}|${sameDay}|${clinician}`);

/** Waits until the page has settled on a stop, and sees that nothing of a plan is in it. */
async function staysStopped(page: Page): Promise<void> {
  await headingOf(page, stopHeading).waitFor();
  expect(await page.locator('.plan, .sheet, .fridge').count()).toBe(0);
}

/** Sees that whatever the page shows, it is not a plan. */
async function showsNoPlan(page: Page): Promise<void> {
  await page.locator('#planner .form-heading').first().waitFor();
  expect(await page.locator('.plan, .sheet, .fridge').count()).toBe(0);
}

describe.concurrent('an answer that makes loading unsafe', () => {
  test('ends in a page that says how soon to see whom, and does not look like an error', async ({
    visit,
  }) => {
    const page = await visit('/plan/');
    await tick(box(page, snap));
    await goOn(page);
    await arrivesAt(page, emergency);
    const words = await page.locator('#planner').innerText();
    expect(words).toContain('Emergency: Today, at an emergency department');
    expect(words).toContain('Have it examined today.');
    expect(words).toContain('Until you are seen');
    expect(await page.title()).toBe(`${emergency} – Achilles Ladder`);
    expect(await page.locator('[role="alert"], .error-summary, .field--error, .error-message').count()).toBe(
      0,
    );
    expect(await button(page, 'I have been seen').count()).toBe(0);
    await press(button(page, 'Back'));
    await arrivesAt(page, 'Do you have any of these?');
    expect(await box(page, snap).isChecked()).toBe(true);
  });

  test('names the same day, or a clinician, where that is enough', async ({ visit }) => {
    const page = await visit('/plan/');
    await tick(box(page, 'Fever, or a hot'));
    await goOn(page);
    await arrivesAt(page, sameDay);
    await press(button(page, 'Back'));
    await arrivesAt(page, 'Do you have any of these?');
    await tick(box(page, 'Fever, or a hot'));
    await tick(box(page, 'Pain at rest or at night'));
    await goOn(page);
    await arrivesAt(page, clinician);
    expect(await page.locator('#planner').innerText()).toContain('Advice: This week, before any loading');
  });

  test('lets nobody under 18 through', async ({ visit }) => {
    const page = await visit('/plan/', { stored: kept(marasDraft({ typed: {}, passed: ['flags'] })) });
    await type(page.getByRole('textbox', { name: 'How old are you?' }), '17');
    await goOn(page);
    await arrivesAt(page, clinician);
    expect(await page.locator('#planner').innerText()).toContain('This plan is made for adults');
    expect(await button(page, 'I have been seen').count()).toBe(0);
    await page.reload();
    await staysStopped(page);
  });

  test('holds back a plan made before, whichever way one comes', async ({ visit }) => {
    const page = await visit('/plan/', { stored: marasPlan });
    await press(button(page, 'Change my answers'));
    await press(rowOf(page, 'Do you have any of these?').getByRole('button'));
    await arrivesAt(page, 'Do you have any of these?');
    await tick(box(page, snap));
    await goOn(page);
    await arrivesAt(page, emergency);
    await page.reload();
    await staysStopped(page);
    for (const _ of ['question', 'check', 'plan']) {
      await page.goBack();
      await showsNoPlan(page);
    }
    for (const _ of ['check', 'question', 'stop']) {
      await page.goForward();
      await showsNoPlan(page);
    }
    await page.goto(urlOf('/plan/'));
    await staysStopped(page);
    const another = await page.context().newPage();
    await another.goto(urlOf('/plan/'));
    await staysStopped(another);
  });

  test('stops a plan by link, for every red flag, medicine and age that stops one here', async ({
    visit,
  }) => {
    const page = await visit('/plan/');
    const unsafe: readonly Partial<Profile>[] = [
      ...redFlags.map(({ value }) => ({ redFlags: [value] })),
      { medication: ['fluoroquinolone'] },
      { age: 17 },
      { health: ['pregnant'] },
      { injuryHistory: [{ kind: 'achilles-rupture' }] },
      { redFlags: ['sudden-snap'], clinicianCleared: true },
    ];
    for (const answers of unsafe) {
      const fragment = await profileFragment({ ...marasProfile, ...answers });
      await page.goto(urlOf('/404.html'));
      await page.goto(urlOf(`/plan/#${fragment}`));
      await staysStopped(page);
      expect(await storedProfile(page)).toBeNull();
    }
  });

  test('cannot be edited away in the browser’s storage without taking the answer back', async ({ visit }) => {
    const flagged = { ...marasDraft(), ticked: { ...marasDraft().ticked, redFlags: ['sudden-snap'] } };
    const profile = { ...marasProfile, startDate: '2026-11-30' };
    const unsafe: Profile = { ...profile, redFlags: ['sudden-snap'] };
    for (const stored of [
      kept(flagged, profile),
      kept({ ...flagged, cleared: ['sudden-snap'] }, profile),
      kept(flagged, { ...unsafe, clinicianCleared: true }),
      kept(marasDraft(), unsafe),
      kept({ ...flagged, passed: [] }, unsafe),
    ])
      await staysStopped(await visit('/plan/', { stored }));

    const page = await visit('/plan/', { stored: kept({ ...flagged, passed: [...pageIds] }) });
    await showsNoPlan(page);
    await page.evaluate(() => history.replaceState({ ladderView: { at: 'plan' }, depth: 0 }, ''));
    await page.reload();
    await showsNoPlan(page);
    await page.evaluate(() => history.replaceState({ ladderView: { at: 'check' }, depth: 0 }, ''));
    await page.reload();
    await headingOf(page, 'Check your answers').waitFor();
    await press(button(page, 'Make my plan'));
    await staysStopped(page);
  });
});

describe.concurrent('what a clinician can clear', () => {
  test('leads to a careful plan once the runner says so, and a new finding asks again', async ({ visit }) => {
    const page = await visit('/plan/', { stored: marasPlan });
    await press(button(page, 'Change my answers'));
    await press(rowOf(page, 'Do any of these apply to you?').getByRole('button'));
    await arrivesAt(page, 'Do any of these apply to you?');
    await tick(box(page, 'Gout'));
    await goOn(page);
    await arrivesAt(page, clinician);
    expect(await page.locator('#planner').innerText()).toContain('Before you start');
    await press(button(page, 'I have been seen and cleared'));
    await arrivesAt(page, 'Check your answers');
    await press(button(page, 'Make my plan'));
    await arrivesAt(page, 'Your way back to regular running');
    expect((await storedProfile(page))?.clinicianCleared).toBe(true);
    expect(await page.locator('.notice').innerText()).toMatch(/To bear in mind\s+Gout can settle in tendons/);

    await press(button(page, 'Change my answers'));
    await press(rowOf(page, 'Do any of these apply to you?').getByRole('button'));
    await tick(box(page, 'Pregnant'));
    await goOn(page);
    await arrivesAt(page, clinician);
  });

  test('is asked about again where a later answer makes it serious', async ({ visit }) => {
    const draft = marasDraft({ passed: ['flags', 'age', 'health', 'medication'] });
    const page = await visit('/plan/', {
      stored: kept({ ...draft, ticked: { ...draft.ticked, health: ['psoriasis'] } }),
    });
    await choose(page.getByRole('group', { name: 'Which Achilles hurts?' }), 'Both');
    await goOn(page);
    await arrivesAt(page, clinician);
    await press(button(page, 'I have been seen and cleared'));
    await vi.waitFor(() => arrivesAt(page, 'Have you had any of these injuries?'));
  });
});
