import type { Locator, Page } from 'playwright-core';
import { describe, expect, vi } from 'vitest';
import type { LogEntry } from '../../src/schemas/log.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import { axeFaults, sticksOut } from './axe.ts';
import { choose, focused, press, tick, type } from './keyboard.ts';
import { marasProfile } from './questionnaire.ts';
import { test, today } from './visit.ts';

/** Mara made her plan last Wednesday: the red flags were asked less than a week ago. */
const profile: Profile = { ...marasProfile, startDate: '2026-11-25' };
/** She walks and runs already: her Sunday holds a run and one-leg raises. */
const runner: Profile = {
  ...profile,
  tolerance: {
    ...profile.tolerance,
    firstStepsPain: 1,
    singleHeelRaises: { left: 22, right: 24 },
    singleHeelRaisePain: 1,
    hopPain: 0,
    runMinutes: 12,
    runPain: 1,
  },
  running: { years: 8, weeklyKmBefore: 32.5, weeklyKmNow: 6, longestRunKmLast30Days: 2 },
};
const sunday = '2026-11-29';

const saved = (field: string, value: unknown): string =>
  JSON.stringify({ app: 'achilles-ladder', version: 1, savedAt: '2026-11-29T08:00:00.000Z', [field]: value });
const withPlan = (log: readonly LogEntry[] = [], answers: Profile = profile) => ({
  'achilles-ladder:profile': saved('profile', answers),
  'achilles-ladder:log': saved('log', log),
});
const entry = (date: string, session: string, fields: Partial<LogEntry> = {}): LogEntry => ({
  id: `${date}:${session}`,
  date,
  session,
  done: 'all',
  ...fields,
});
const logOf = (page: Page): Promise<readonly LogEntry[]> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('achilles-ladder:log') ?? '{"log":[]}').log);
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });
const changed = (page: Page) => page.getByRole('region', { name: 'What changed' });
const isFocused = (target: Locator) =>
  vi.waitFor(async () =>
    expect(await target.evaluate((element) => element === document.activeElement)).toBe(true),
  );

describe.concurrent('the morning', () => {
  test('is never kept with the questions before a gate, so the advice of a bad day stays', async ({
    visit,
  }) => {
    const check = entry(sunday, 'gate-check', { gate: 'gate:1-2' });
    const page = await visit('/today/', { stored: withPlan([check]) });
    await choose(group(page, 'First steps this morning'), '5');
    await press(page.getByRole('button', { name: 'Save the morning' }));
    await page.getByRole('heading', { name: /Hold: add nothing/ }).waitFor();
    expect(await logOf(page)).toEqual([
      check,
      entry(sunday, 'day', { nextMorningPain: 5, nextMorningStiffness: null }),
    ]);
  });

  test('gives the focus to its line, and hours of sleep and a score can be taken back', async ({ visit }) => {
    const page = await visit('/today/', { stored: withPlan([entry(sunday, 'calf-c')]) });
    await choose(group(page, 'First steps this morning'), '3');
    await type(page.getByLabel('How long was it stiff?'), '7,5');
    await type(page.getByLabel('How long did you sleep?'), '5');
    await tick(page.getByLabel('The tendon woke me in the night'));
    await press(page.getByRole('button', { name: 'Save the morning' }));
    await vi.waitFor(async () =>
      expect(await focused(page)).toBe(
        'First steps 3, stiff 7.5 minutes, slept 5 hours, woken in the night. Correct it',
      ),
    );
    await page.keyboard.press('Enter');
    await press(page.getByRole('button', { name: 'Clear First steps this morning' }));
    await isFocused(group(page, 'First steps this morning').getByRole('radio').first());
    await type(page.getByLabel('How long did you sleep?'), '');
    await press(page.getByRole('button', { name: 'Save the morning' }));
    await vi.waitFor(async () =>
      expect(await focused(page)).toBe(
        'First steps not noted, stiff 7.5 minutes, woken in the night. Correct it',
      ),
    );
    expect(await logOf(page)).toEqual([
      entry(sunday, 'calf-c', { nextMorningPain: null, nextMorningStiffness: 7.5, nightPain: true }),
    ]);
  });
});

describe.concurrent('a run', () => {
  test('of which all was done is logged with its minutes of running, walk breaks left out', async ({
    visit,
  }) => {
    const page = await visit('/today/', { stored: withPlan([], runner) });
    await press(page.getByRole('button', { name: 'The day before' }));
    const card = page.getByRole('article').filter({ hasText: 'min run' });
    const planned = [...(await card.innerText()).matchAll(/(\d+) × \((\d+) min run/g)].reduce(
      (sum, [, times, minutes]) => sum + Number(times) * Number(minutes),
      0,
    );
    expect(planned).toBeGreaterThan(0);
    await press(card.getByRole('button', { name: /^Log it/ }));
    await press(save(page));
    await changed(page).waitFor();
    expect(await logOf(page)).toEqual([entry(sunday, 'run-b', { minutes: planned })]);

    await press(card.getByRole('button', { name: /^Logged/ }));
    await choose(group(page, 'How much did you do?'), 'Part of it');
    const minutes = page.getByLabel('Minutes of running');
    expect(await minutes.inputValue()).toBe('');
    await type(minutes, '4');
    await press(save(page));
    await vi.waitFor(async () => expect((await logOf(page))[0]).toMatchObject({ done: 'part', minutes: 4 }));
    await press(card.getByRole('button', { name: /^Logged/ }));
    await choose(group(page, 'How much did you do?'), 'None of it');
    await press(save(page));
    await vi.waitFor(async () => expect((await logOf(page))[0]).not.toHaveProperty('minutes'));
  });

  test('that was not planned replaces no other, and is typed and read in miles', async ({ visit }) => {
    const second = entry(today, 'run-extra-2', { minutes: 10 });
    const page = await visit('/today/', { stored: withPlan([second], { ...profile, units: 'imperial' }) });
    await press(page.getByRole('button', { name: 'Log a run that was not planned' }));
    await type(page.getByLabel('Minutes of running'), '30');
    await press(page.getByText(/^More:/));
    await type(page.getByLabel('Distance'), '3,1');
    expect(await page.getByRole('article').getByText('miles').count()).toBe(1);
    await press(save(page));
    await vi.waitFor(async () =>
      expect(await logOf(page)).toEqual([
        second,
        entry(today, 'run-extra-3', { minutes: 30, distanceKm: 4.989 }),
      ]),
    );
    expect(await page.locator('.history').innerText()).toContain('30 min, 3.1 miles');
  });
});

describe.concurrent('the sets of a session', () => {
  test('are noted leg by leg with their weight, shown again in the log, and kept when it is corrected', async ({
    visit,
  }) => {
    const page = await visit('/today/', { stored: withPlan([], { ...runner, units: 'imperial' }) });
    await press(page.getByRole('button', { name: 'The day before' }));
    const card = page.getByRole('article').filter({ hasText: 'Heel raise, one leg' });
    await press(card.getByRole('button', { name: /^Log it/ }));
    await press(page.getByText('Sets and weights'));
    const raises = group(page, 'Heel raise, one leg');
    const field = (label: string) => raises.getByLabel(label, { exact: true });
    await type(field('Sets, Heel raise, one leg, left'), '2');
    await type(field('Reps, Heel raise, one leg, left'), '12,5');
    await raises.getByText('Enter a whole number of reps from 0 to 1000.').waitFor();
    await type(field('lb, Heel raise, one leg, left'), '10,5');
    // What does not fit is never dropped in silence: folded away or not, it is shown and nothing is saved.
    await press(page.getByText('Sets and weights'));
    await press(save(page));
    await isFocused(field('Reps, Heel raise, one leg, left'));
    expect(await logOf(page)).toEqual([]);
    await type(field('Reps, Heel raise, one leg, left'), '12');
    await type(field('Reps, Heel raise, one leg, right'), '15');
    await press(save(page));
    const left = { exercise: 'single-heel-raise', side: 'left', reps: 12, loadKg: 4.763 } as const;
    const right = { exercise: 'single-heel-raise', side: 'right', reps: 15 } as const;
    const kept = entry(sunday, 'calf-b', { sets: [left, left, right] });
    await vi.waitFor(async () => expect(await logOf(page)).toEqual([kept]));

    await press(page.getByRole('button', { name: /^Correct/ }));
    const again = page.locator('.history');
    await choose(again.getByRole('group', { name: 'Worst pain while you did it' }), '2');
    await press(again.getByText('Sets and weights'));
    expect(await again.getByLabel('lb, Heel raise, one leg, left').inputValue()).toBe('10.5');
    await press(save(page));
    await vi.waitFor(async () => expect(await logOf(page)).toEqual([{ ...kept, painDuring: 2 }]));
  });

  test('can be filled in as planned, and a form full of them fits a small window', async ({ visit }) => {
    const page = await visit('/today/', {
      stored: withPlan([], { ...runner, week: { ...runner.week, minutesPerDay: 60 } }),
      viewport: { width: 320, height: 700 },
    });
    await press(page.getByRole('button', { name: /^Log it/ }).first());
    await press(page.getByText('Sets and weights'));
    await press(page.getByRole('button', { name: /^Fill in as planned.*Single-leg balance/ }));
    const holds = group(page, 'Single-leg balance');
    const seconds = await holds.getByLabel('Seconds, Single-leg balance, left').inputValue();
    await type(holds.getByLabel('Seconds, Single-leg balance, right'), '3700');
    await holds.getByText('Enter a number of seconds from 0 to 3600.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
    await type(holds.getByLabel('Seconds, Single-leg balance, right'), '20.5');
    await press(save(page));
    const set = { exercise: 'single-leg-balance' } as const;
    await vi.waitFor(async () =>
      expect((await logOf(page))[0]?.sets).toEqual([
        ...Array.from({ length: 3 }, () => ({ ...set, side: 'left', seconds: Number(seconds) })),
        ...Array.from({ length: 3 }, () => ({ ...set, side: 'right', seconds: 20.5 })),
      ]),
    );
  });
});

describe.concurrent('a day', () => {
  test('of rest is logged with its pain, illness and swelling, beside a morning that it carries', async ({
    visit,
  }) => {
    const morning = entry('2026-11-28', 'day', { nextMorningPain: 2 });
    const page = await visit('/today/', { stored: withPlan([morning]) });
    for (const _ of [1, 2]) await press(page.getByRole('button', { name: 'The day before' }));
    await press(page.getByRole('button', { name: 'Log the day' }));
    expect(await page.getByText('How much did you do?').count()).toBe(0);
    await choose(group(page, 'Worst pain of the day'), '4');
    await tick(page.getByLabel('I was ill'));
    await tick(page.getByLabel('The tendon was swollen'));
    await press(save(page));
    await page.getByRole('article').getByText('pain 4, next morning 2, swollen, ill').waitFor();
    expect(await logOf(page)).toEqual([{ ...morning, painDuring: 4, illness: true, swelling: true }]);
  });

  test('of which nothing is said is not logged', async ({ visit }) => {
    const page = await visit('/today/', { stored: withPlan() });
    await press(page.getByRole('button', { name: 'Log the day' }));
    await press(save(page));
    await page.getByText('Note one thing at least').waitFor();
    expect(await logOf(page)).toEqual([]);
  });
});

test('something else instead asks what it was, and says where a run belongs', async ({ visit }) => {
  const page = await visit('/today/', { stored: withPlan() });
  await press(page.getByRole('button', { name: /^Log it/ }).first());
  await choose(group(page, 'How much did you do?'), 'Something else');
  await page.getByText('Was it a run?').waitFor();
  await type(page.getByLabel('Minutes', { exact: true }), '45');
  await type(page.getByLabel('What did you do, and for how long?'), 'A bike ride');
  await press(save(page));
  await vi.waitFor(async () =>
    expect((await logOf(page))[0]).toMatchObject({ done: 'instead', minutes: 45, note: 'A bike ride' }),
  );
});

test('the pain an hour later is asked on the card of a session until it is known', async ({ visit }) => {
  const page = await visit('/today/', { stored: withPlan() });
  await press(page.getByRole('button', { name: /^Log it/ }).first());
  await press(save(page));
  const hour = group(page, 'An hour later: pain?');
  await choose(hour, '4');
  await press(page.getByRole('button', { name: 'Save the hour after' }));
  await vi.waitFor(async () => expect((await logOf(page))[0]?.painAfterHour).toBe(4));
  await vi.waitFor(async () => expect(await focused(page)).toContain('Logged. Correct it'));
  expect(await hour.count()).toBe(0);
});

describe.concurrent('correcting the log', () => {
  test('keeps the morning and all else that a test carries', async ({ visit }) => {
    const kept = entry(sunday, 'test-raises', {
      nextMorningPain: 6,
      swelling: true,
      sets: [{ exercise: 'single-heel-raise', side: 'left', reps: 16 }],
    });
    const page = await visit('/today/', { stored: withPlan([kept]) });
    await press(page.getByRole('button', { name: /^Correct/ }));
    await isFocused(page.locator('.history').getByLabel('Raises in a row, left leg'));
    await type(page.locator('.history').getByLabel('Raises in a row, left leg'), '14');
    await press(page.locator('.history').getByRole('button', { name: 'Save the test' }));
    await vi.waitFor(async () =>
      expect(await logOf(page)).toEqual([
        { ...kept, sets: [{ exercise: 'single-heel-raise', side: 'left', reps: 14 }] },
      ]),
    );
    await vi.waitFor(async () => expect(await focused(page)).toMatch(/^Correct.*heel raises/s));
  });

  test('never drops the focus: saved, removed or undone', async ({ visit }) => {
    const log = [entry('2026-11-27', 'calf-b'), entry('2026-11-28', 'mobility'), entry(sunday, 'calf-c')];
    const page = await visit('/today/', { stored: withPlan(log) });
    await press(page.getByRole('button', { name: /^Correct.*28 November/ }));
    await press(save(page));
    await vi.waitFor(async () => expect(await focused(page)).toMatch(/^Correct.*28 November/s));
    await press(page.getByRole('button', { name: /^Remove.*28 November/ }));
    await vi.waitFor(async () => expect(await focused(page)).toMatch(/^27 November/));
    await press(page.getByRole('button', { name: /^Remove.*27 November/ }));
    await vi.waitFor(async () => expect(await focused(page)).toMatch(/^29 November/));
    await press(page.getByRole('button', { name: /^Remove.*29 November/ }));
    await vi.waitFor(async () => expect(await focused(page)).toBe('Your log'));
    const undo = page.getByRole('button', { name: 'Undo the last change to the log' });
    for (const left of [3, 2, 1]) {
      await press(undo);
      await vi.waitFor(async () => expect(await logOf(page)).toHaveLength(4 - left));
    }
    await vi.waitFor(async () => expect(await undo.count()).toBe(0));
    await isFocused(changed(page));
  });
});
