import type { Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import {
  pageIds,
  pageTitle,
  type QuestionPage,
  questionPages,
} from '../../src/components/islands/form/pages.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import { type QuestionPath, questions } from '../../src/schemas/questions.ts';
import type { Draft } from '../../src/stores/draft.ts';
import { draftOf } from '../../src/stores/draftOfProfile.ts';
import { seal } from '../../src/stores/envelope.ts';
import { keyOf } from '../../src/stores/vault.ts';
import { choose, focused, pick, press, startingWith, tick, type } from './keyboard.ts';

/** Answers one field by the keyboard; the field is found by the words of its question. */
type Answer = (page: Page, question: string) => Promise<void>;
/** A runner: an answer for each field, by its path in the profile. */
export type Runner = Partial<Readonly<Record<QuestionPath, Answer>>>;

/** Ticks boxes of a list. */
export const ticks =
  (...options: readonly string[]): Answer =>
  async (page, question) => {
    const group = page.getByRole('group', { name: question });
    for (const option of options) await tick(group.getByRole('checkbox', { name: startingWith(option) }));
  };
/** Chooses one of a few, or a score. */
export const chooses =
  (option: string): Answer =>
  (page, question) =>
    choose(page.getByRole('group', { name: question }), option);
/** Types into a field, and picks a unit where there is a choice. */
export const types =
  (text: string, unit?: string): Answer =>
  async (page, question) => {
    await type(page.getByRole('textbox', { name: question }), text);
    if (unit !== undefined) await pick(page.getByRole('combobox', { name: `${question} Unit` }), unit);
  };
const ticksOut =
  (words: string): Answer =>
  (page, question) =>
    tick(page.getByRole('checkbox', { name: startingWith(words, question) }));
/** Answers "I am not sure". */
export const isNotSure = ticksOut('I am not sure');
/** Answers "I have not tried". */
export const hasNotTried = ticksOut('I have not tried');

/** Mara, 41: her left tendon has been sore for three months, and she wants to run three times a week again. */
export const mara: Runner = {
  redFlags: ticks('None of these'),
  age: types('41'),
  health: ticks('None of these'),
  medication: ticks('None of these'),
  side: chooses('Left'),
  location: chooses('In the tendon'),
  injuryHistory: ticks('Ankle sprain'),
  weeksSinceOnset: types('3', 'months'),
  previousEpisodes: types('1'),
  'tolerance.morningStiffnessMinutes': types('10'),
  'tolerance.firstStepsPain': chooses('3'),
  'tolerance.walkMinutes': types('45'),
  'tolerance.walkPain': chooses('1'),
  'tolerance.doubleHeelRaisePain': chooses('2'),
  'tolerance.singleHeelRaises.left': types('9'),
  'tolerance.singleHeelRaises.right': types('18'),
  'tolerance.singleHeelRaisePain': chooses('3'),
  sex: chooses('Female'),
  'tolerance.hopPain': hasNotTried,
  'tolerance.runMinutes': types('0'),
  units: chooses('Kilometres'),
  'running.years': types('8'),
  'running.weeklyKmBefore': types('32,5'),
  'running.weeklyKmNow': types('0'),
  'running.longestRunKmLast30Days': types('0'),
  'week.days': ticks('Monday', 'Wednesday', 'Friday', 'Sunday'),
  'week.minutesPerDay': types('40'),
  'week.equipment': ticks('A step or stair', 'A resistance band'),
  'week.blocked': chooses('No'),
  confidence: chooses('6'),
  sleepHours: types('7'),
  'goal.kind': chooses('Run regularly'),
};

/** What Mara's answers say, as the planner reads them. */
export const marasProfile: Profile = {
  version: 1,
  age: 41,
  sex: 'female',
  side: 'left',
  location: 'midportion',
  weeksSinceOnset: 13,
  previousEpisodes: 1,
  injuryHistory: [{ kind: 'ankle-sprain' }],
  redFlags: [],
  health: [],
  medication: [],
  tolerance: {
    morningStiffnessMinutes: 10,
    firstStepsPain: 3,
    walkMinutes: 45,
    walkPain: 1,
    doubleHeelRaisePain: 2,
    singleHeelRaises: { left: 9, right: 18 },
    singleHeelRaisePain: 3,
    hopPain: null,
    runMinutes: 0,
  },
  running: { years: 8, weeklyKmBefore: 32.5, weeklyKmNow: 0, longestRunKmLast30Days: 0 },
  week: { days: ['mon', 'wed', 'fri', 'sun'], minutesPerDay: 40, equipment: ['step', 'band'], blocked: [] },
  confidence: 6,
  sleepHours: 7,
  goal: { kind: 'run-regularly' },
  units: 'metric',
};

/** Mara's answers as her browser keeps them; each page counts as passed unless the change says otherwise. */
export const marasDraft = (change: Partial<Draft> = {}): Draft => ({
  ...draftOf(marasProfile, pageIds),
  ...change,
});

/** What the browser keeps of answers and of the profile a plan is made from, as `visit` takes it. */
export const kept = (draft: Draft, profile?: Profile): Readonly<Record<string, string>> => ({
  [keyOf('answers')]: seal('answers', draft, '2026-11-29T08:00:00.000Z'),
  ...(profile && { [keyOf('profile')]: seal('profile', profile, '2026-11-29T08:00:00.000Z') }),
});

/** Mara comes back to a plan she made. */
export const marasPlan = kept(marasDraft(), { ...marasProfile, startDate: '2026-11-30' });

/** The pages up to one, as a list of those that count as passed: the browser then opens that page. */
export const passedBefore = (page: string): string[] => pageIds.slice(0, pageIds.indexOf(page));

/** The profile in the browser's storage, without its envelope; `null` before the first plan. */
export const storedProfile = (page: Page): Promise<Profile | null> =>
  page.evaluate((key) => {
    const text = localStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as { profile: Profile }).profile;
  }, keyOf('profile'));

/** The heading of a view, by its words. */
export const headingOf = (page: Page, words: string | RegExp): Locator =>
  page.locator('#planner').getByRole('heading', { level: 2, name: words });

/** Waits for a view and sees that its heading has the focus, as a screen reader needs it after each step. */
export async function arrivesAt(page: Page, heading: string): Promise<void> {
  await headingOf(page, heading).waitFor();
  await vi.waitFor(async () => expect(await focused(page)).toBe(heading));
}

/** Answers what a page asks. A field that the runner has no answer for is left as it is. */
export async function answer(page: Page, { fields }: QuestionPage, runner: Runner): Promise<void> {
  for (const { path } of fields) await runner[path]?.(page, questions[path].label);
}

/** Presses Continue. */
export const goOn = (page: Page): Promise<void> => press(page.getByRole('button', { name: 'Continue' }));

/** Answers one page after another, from a page up to the check of all answers. */
export async function answerAll(page: Page, runner: Runner, from = 'flags'): Promise<void> {
  for (const questionPage of questionPages.slice(pageIds.indexOf(from))) {
    if (questionPage.id !== from) await arrivesAt(page, pageTitle(questionPage));
    await answer(page, questionPage, runner);
    await goOn(page);
  }
  await arrivesAt(page, 'Check your answers');
}

/** The words of one row of "check your answers". */
export const rowOf = (page: Page, question: string): Locator =>
  page.locator('.summary__row').filter({ has: page.getByText(question, { exact: true }) });
