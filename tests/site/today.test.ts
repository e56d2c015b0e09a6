import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, vi } from 'vitest';
import type { LogEntry } from '../../src/schemas/log.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import { axeFaults, sticksOut } from './axe.ts';
import { choose, focused, press, tick, type } from './keyboard.ts';
import { marasProfile } from './questionnaire.ts';
import { test, today } from './visit.ts';

const saved = (field: string, value: unknown): string =>
  JSON.stringify({ app: 'achilles-ladder', version: 1, savedAt: '2026-11-29T08:00:00.000Z', [field]: value });
/** Mara made her plan last Wednesday: the red flags were asked less than a week ago. */
const profile = { ...marasProfile, startDate: '2026-11-25' };
/** She made it two weeks ago, and its first gate has come. */
const atGate = { ...marasProfile, startDate: '2026-11-16' };
const withPlan = (log: readonly LogEntry[] = [], answers: Profile = profile) => ({
  'achilles-ladder:profile': saved('profile', answers),
  'achilles-ladder:log': saved('log', log),
});
const logOf = (page: Page): Promise<readonly LogEntry[]> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('achilles-ladder:log') ?? '{"log":[]}').log);
const group = (page: Page, name: string) => page.getByRole('group', { name });
const changed = (page: Page) => page.getByRole('region', { name: 'What changed' });

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
    expect(await changed(page).innerText()).toMatch(/Why:[\s\S]*Days 1 to 3 of a flare-up[\s\S]*Rule H2/);
    await page.getByRole('heading', { name: /Pause running and springs/ }).waitFor();
    const [entry] = await logOf(page);
    expect(entry).toMatchObject({ date: today, done: 'all', painDuring: 7, effort: 6 });

    await press(changed(page).getByRole('button', { name: 'Undo' }));
    await vi.waitFor(async () => expect(await logOf(page)).toEqual([]));
  });

  test('notes the morning on the day before, and a worse one asks to hold', async ({ visit }) => {
    const before: LogEntry = { id: '2026-11-29:calf-a', date: '2026-11-29', session: 'calf-a', done: 'all' };
    const page = await visit('/today/', { stored: withPlan([before]) });
    await choose(group(page, 'First steps this morning'), '5');
    await press(page.getByRole('button', { name: 'Save the morning' }));
    await page.getByRole('heading', { name: /Hold: add nothing/ }).waitFor();
    expect(await logOf(page)).toEqual([{ ...before, nextMorningPain: 5, nextMorningStiffness: null }]);
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
    await press(other.getByRole('button', { name: 'Use the copy in place of mine' }));
    await vi.waitFor(async () => expect(await logOf(other)).toEqual([entry]));
  });

  test('opens at the part that the plan page links to', async ({ visit }) => {
    const page = await visit('/plan/', { stored: withPlan() });
    await page.getByRole('link', { name: 'Calendar file or table' }).click();
    const title = page.getByRole('heading', { name: 'Take the plan along' });
    await title.waitFor();
    await vi.waitFor(async () => expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500));
    expect((await title.boundingBox())?.y).toBeLessThan(800);
  });

  test('saves the plan as a calendar file with reminders, and as a table', async ({ visit }) => {
    const page = await visit('/today/', { stored: withPlan(), acceptDownloads: true });
    const saved = async (name: string): Promise<{ readonly name: string; readonly text: string }> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        press(page.getByRole('button', { name })),
      ]);
      return {
        name: download.suggestedFilename(),
        text: await readFile((await download.path()) ?? '', 'utf8'),
      };
    };
    const calendar = await saved('Calendar file');
    expect(calendar.name).toBe(`achilles-ladder-${today}.ics`);
    expect(calendar.text).toContain(`UID:${today}.${profile.startDate}-${profile.side}@achilles-ladder`);
    expect(calendar.text.match(/BEGIN:VEVENT/g)).toHaveLength(28);
    expect(calendar.text).not.toContain('VALARM');
    await tick(page.getByLabel('Remind me at 7 in the morning'));
    await page.getByLabel('Weeks in it').selectOption('all');
    const reminding = await saved('Calendar file');
    expect(reminding.text).toMatch(/TRIGGER;RELATED=START:PT7H/);
    expect(reminding.text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(80);
    const table = await saved('Plan as a table (CSV)');
    expect(table.text).toMatch(/^date,week,phase,.*\r\n2026-11-25,1,/s);
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

const entry = (date: string, session: string, fields: Partial<LogEntry> = {}): LogEntry => ({
  id: `${date}:${session}`,
  date,
  session,
  done: 'all',
  ...fields,
});
/** A calm log of the first weeks. */
const calm = [entry('2026-11-27', 'calf-a', { painDuring: 1 })];
const questionsHeading = (page: Page) =>
  page.getByRole('heading', { name: 'Two questions before you go on' });
const flagsOf = (page: Page) => group(page, 'Do you have any of these?');
const newsOf = (page: Page) => group(page, 'Is any of this new since you last answered?');

describe.concurrent('how it is going', () => {
  test('shows raises by the test, what is alike and steady, and what to look for', async ({ visit }) => {
    const sets = (left: number, right: number) => ({
      sets: [
        { exercise: 'single-heel-raise', side: 'left' as const, reps: left },
        { exercise: 'single-heel-raise', side: 'right' as const, reps: right },
      ],
    });
    const log = [
      entry('2026-11-25', 'test-raises', sets(9, 20)),
      entry('2026-11-27', 'calf-a', sets(15, 15)),
    ];
    const page = await visit('/today/', { stored: withPlan(log) });
    const progress = page.getByRole('region', { name: 'How it is going' });
    expect(await progress.innerText()).toContain(
      'Raises in the last test of both legs: left 9, right 20. The lower is 45 % of the higher.',
    );
    expect(await progress.innerText()).toContain('Up to six raises from day to day can be chance.');
    await progress.getByText('The numbers as a table').first().click();
    expect(await progress.locator('td').allInnerTexts()).not.toContain('15');
  });
});

describe.concurrent('logging a session', () => {
  /** Counts what a runner does: presses of a key and of a button, from the page as it opens. */
  const counted = async (page: Page): Promise<() => Promise<number>> => {
    await page.evaluate(() => {
      const counts = { n: 0 };
      Object.assign(globalThis, { counts });
      for (const kind of ['pointerdown', 'keydown'] as const)
        addEventListener(kind, () => counts.n++, { capture: true });
    });
    return () => page.evaluate(() => (globalThis as unknown as { counts: { n: number } }).counts.n);
  };
  const expected = { date: today, done: 'all', painDuring: 1 };

  test('takes four taps: open it, pain, effort, save', async ({ visit }) => {
    const page = await visit('/today/', { stored: withPlan() });
    const count = await counted(page);
    await page
      .getByRole('button', { name: /^Log it/ })
      .first()
      .click();
    await group(page, 'Worst pain while you did it').getByText('1', { exact: true }).click();
    await group(page, 'How hard was it?').getByText('5', { exact: true }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await changed(page).waitFor();
    expect(await count()).toBe(4);
    expect(await logOf(page)).toMatchObject([{ ...expected, effort: 5 }]);
  });

  test('takes at most six keys, with the focus where the next answer is', async ({ visit }) => {
    const page = await visit('/today/', { stored: withPlan() });
    const count = await counted(page);
    await page
      .getByRole('button', { name: /^Log it/ })
      .first()
      .focus();
    // Open; from “All of it”, which is set, on to the pain; 1 with the arrow; save with Enter.
    await page.keyboard.press('Enter');
    // The focus is in the form before anyone's next key.
    await page.waitForFunction(() => document.activeElement?.closest('form') !== null);
    for (const key of ['Tab', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await changed(page).waitFor();
    expect(await count()).toBeLessThanOrEqual(6);
    expect(await logOf(page)).toMatchObject([expected]);
    await vi.waitFor(async () => expect(await focused(page)).toContain('Logged. Correct it'));
  });

  test('can be undone after the page was closed', async ({ visit }) => {
    const page = await visit('/today/', { stored: withPlan() });
    await press(page.getByRole('button', { name: /^Log it/ }).first());
    await press(page.getByRole('button', { name: 'Save', exact: true }));
    await changed(page).waitFor();
    await page.reload();
    await press(page.getByRole('button', { name: 'Undo the last change to the log' }));
    await vi.waitFor(async () => expect(await logOf(page)).toEqual([]));
  });
});

describe.concurrent('self-tests', () => {
  test('of both legs are noted from the keyboard, compared, and can be corrected', async ({ visit }) => {
    const page = await visit('/today/', { stored: withPlan() });
    await press(page.getByText('One-leg heel raises').first());
    await type(page.getByLabel('Raises in a row, left leg'), '16');
    await type(page.getByLabel('Raises in a row, right leg'), '20');
    await press(page.getByRole('button', { name: 'Save the test' }).first());
    await page.getByText('The lower side is 80 % of the higher.').waitFor();
    expect(await logOf(page)).toEqual([
      entry(today, 'test-raises', {
        sets: [
          { exercise: 'single-heel-raise', side: 'left', reps: 16 },
          { exercise: 'single-heel-raise', side: 'right', reps: 20 },
        ],
      }),
    ]);
    await press(page.getByRole('button', { name: /^Correct.*heel raises/ }));
    await type(page.locator(`#history-${today}-raises-left`), '14');
    await press(page.getByRole('button', { name: 'Save the test' }).last());
    await vi.waitFor(async () => expect((await logOf(page))[0]?.sets?.[0]?.reps).toBe(14));
  });

  test('refuse what does not fit, and keep what was typed', async ({ visit }) => {
    const page = await visit('/today/', { stored: withPlan() });
    await press(page.getByText('Knee to wall').first());
    const left = page.getByLabel('Big toe to wall, left leg');
    await type(left, '99');
    await page.keyboard.press('Enter');
    await page.getByText('A number does not fit: enter a number of cm.').waitFor();
    expect(await left.inputValue()).toBe('99');
    expect(await logOf(page)).toEqual([]);
  });

  test('offer the knee to the wall with mid-portion pain only', async ({ visit }) => {
    for (const location of ['insertional', 'unsure'] as const) {
      const page = await visit('/today/', { stored: withPlan([], { ...profile, location }) });
      await page.getByText('Ten steps in the morning').waitFor();
      expect(await page.getByText('Knee to wall').count()).toBe(0);
    }
  });
});

describe.concurrent('before a gate', () => {
  test('the questions come on a page of their own, are answered from the keyboard, and come once', async ({
    visit,
  }) => {
    const page = await visit('/today/', {
      stored: withPlan(calm, atGate),
      viewport: { width: 320, height: 700 },
    });
    await questionsHeading(page).waitFor();
    expect(await page.getByRole('button', { name: /^Log it/ }).count()).toBe(0);
    await press(page.getByRole('button', { name: 'Continue' }));
    await vi.waitFor(async () => expect(await focused(page)).toContain('There is a problem'));
    expect(await page.title()).toContain('Two questions');
    expect(await axeFaults(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
    await tick(flagsOf(page).getByRole('checkbox', { name: 'None of these' }));
    await tick(newsOf(page).getByRole('checkbox', { name: 'None of these' }));
    await press(page.getByRole('button', { name: 'Continue' }));
    await page.getByRole('heading', { name: 'Your next gate' }).waitFor();
    await vi.waitFor(async () => expect(await focused(page)).toBe('Your next gate'));
    expect((await logOf(page)).at(-1)).toMatchObject({
      date: today,
      session: 'gate-check',
      gate: 'gate:1-2',
    });
    expect((await logOf(page)).at(-1)).not.toHaveProperty('redFlags');
    await page.reload();
    await page.getByRole('heading', { name: 'Your next gate' }).waitFor();
    expect(await questionsHeading(page).count()).toBe(0);
  });

  test('a red flag stops the plan as screening does', async ({ visit }) => {
    const page = await visit('/today/', { stored: withPlan(calm, atGate) });
    await tick(flagsOf(page).getByRole('checkbox', { name: /^A calf that is swollen/ }));
    await tick(newsOf(page).getByRole('checkbox', { name: 'A new medicine' }));
    await press(page.getByRole('button', { name: 'Continue' }));
    await page.getByRole('heading', { name: 'Be seen today, before you load the tendon' }).waitFor();
    await vi.waitFor(async () => expect(await focused(page)).toContain('Be seen today'));
    expect((await logOf(page)).at(-1)).toMatchObject({ redFlags: ['calf-swelling-warmth'] });
    await page.reload();
    await page.getByRole('heading', { name: 'Be seen today, before you load the tendon' }).waitFor();
  });

  test('a clearance from before does not cover a red flag that is new', async ({ visit }) => {
    const cleared: Profile = { ...atGate, health: ['gout'], clinicianCleared: true };
    const page = await visit('/today/', { stored: withPlan(calm, cleared) });
    await tick(flagsOf(page).getByRole('checkbox', { name: /^Numbness/ }));
    await tick(newsOf(page).getByRole('checkbox', { name: 'None of these' }));
    await press(page.getByRole('button', { name: 'Continue' }));
    await page.getByRole('heading', { name: 'See a clinician before you start' }).waitFor();
    await press(page.getByRole('button', { name: 'I have been seen and cleared' }));
    await page.getByRole('heading', { name: 'Your next gate' }).waitFor();
  });

  test('a new medicine sends to the answers, and the questions stay open', async ({ visit }) => {
    const page = await visit('/today/', { stored: withPlan(calm, atGate) });
    await tick(flagsOf(page).getByRole('checkbox', { name: 'None of these' }));
    await tick(newsOf(page).getByRole('checkbox', { name: 'A new medicine' }));
    await press(page.getByRole('button', { name: 'Continue' }));
    await page.getByRole('heading', { name: 'Change your answers first' }).waitFor();
    expect(await page.getByRole('link', { name: 'Go to my plan' }).getAttribute('href')).toBe('/plan/');
    expect(await logOf(page)).toEqual(calm);
    await page.reload();
    await questionsHeading(page).waitFor();
  });

  test('an illness is noted with the answers', async ({ visit }) => {
    const page = await visit('/today/', { stored: withPlan(calm, atGate) });
    await tick(flagsOf(page).getByRole('checkbox', { name: 'None of these' }));
    await tick(newsOf(page).getByRole('checkbox', { name: 'An illness' }));
    await press(page.getByRole('button', { name: 'Continue' }));
    await page.getByRole('heading', { name: 'Your next gate' }).waitFor();
    expect((await logOf(page)).at(-1)).toMatchObject({ session: 'gate-check', illness: true });
  });

  test('they can wait, and be opened by hand', async ({ visit }) => {
    const page = await visit('/today/', { stored: withPlan(calm, atGate) });
    await press(page.getByRole('button', { name: 'Not now, back to today' }));
    await press(page.getByRole('button', { name: 'Answer them now' }));
    await vi.waitFor(async () => expect(await focused(page)).toBe('Two questions before you go on'));
    await press(page.getByRole('button', { name: 'Not now, back to today' }));
    await press(page.getByRole('button', { name: 'I am at this gate' }));
    await questionsHeading(page).waitFor();
  });
});

describe.concurrent('the log', () => {
  test('names entries dated after tomorrow', async ({ visit }) => {
    const log = [entry('2026-12-01', 'calf-a'), entry('2027-03-01', 'run-a'), entry('2026-12-24', 'calf-b')];
    const page = await visit('/today/', { stored: withPlan(log) });
    const note = page.getByRole('region', { name: '2 entries are dated in the future.' });
    await note.waitFor();
    expect(await note.getByRole('listitem').allInnerTexts()).toEqual([
      '24 December 2026: Strength',
      '1 March 2027: Run',
    ]);
    expect(await note.innerText()).toContain('Monday, 30 November 2026');
  });

  test('reminds of a copy after 30 logged days without one, and not after it', async ({ visit }) => {
    const days = (n: number): LogEntry[] =>
      Array.from({ length: n }, (_, i) => entry(`2026-10-${String(i + 1).padStart(2, '0')}`, 'calf-a'));
    const few = await visit('/today/', { stored: withPlan(days(29)) });
    await few.getByRole('heading', { name: 'Keep a copy' }).waitFor();
    expect(await few.getByText('saved no copy').count()).toBe(0);
    const page = await visit('/today/', { stored: withPlan(days(30)), acceptDownloads: true });
    await page.getByText('You have logged 30 days and saved no copy.').waitFor();
    await Promise.all([
      page.waitForEvent('download'),
      press(page.getByRole('button', { name: 'Save a copy now' })),
    ]);
    await page.getByText('The last was saved on 30 November 2026.').waitFor();
    expect(await page.getByText('saved no copy').count()).toBe(0);
    await page.reload();
    await page.getByText('The last was saved on 30 November 2026.').waitFor();
  });

  test('shows planned and done load by kind, with its numbers as a table', async ({ visit }) => {
    const page = await visit('/today/', { stored: withPlan(calm) });
    const chart = page.getByRole('figure', { name: 'Load planned and done, by week' });
    expect(await chart.getByRole('img').count()).toBeGreaterThan(0);
    await press(chart.getByText('The numbers as a table'));
    expect(await chart.getByRole('columnheader').allInnerTexts()).toEqual(
      expect.arrayContaining(['Slow strength, planned', 'Slow strength, done']),
    );
  });
});
