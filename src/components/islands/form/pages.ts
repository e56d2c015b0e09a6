import { type Question, type QuestionPath, questions } from '../../../schemas/questions.ts';
import { numberIn } from '../../../stores/amount.ts';
import type { Draft } from '../../../stores/draft.ts';
import { typedAt } from '../../../stores/draft.ts';
import { pageTitles } from '../islandWords.ts';

/** How a field is answered. */
export type FieldKind =
  | 'ticks'
  | 'choice'
  | 'select'
  | 'number'
  | 'scale'
  | 'distance'
  | 'duration'
  | 'date'
  | 'injuries'
  | 'ranges';

/** One field of a question page; its words are those of the table of questions. */
export type Field = {
  readonly path: QuestionPath;
  readonly kind: FieldKind;
  /** May stay empty; the label says so. */
  readonly optional?: true;
  /** The honest way out, in words: ticked instead of an answer. */
  readonly unsure?: string;
  /** Has "none of these" as an answer of its own. */
  readonly none?: true;
  /** Asked only then. */
  readonly when?: (draft: Draft) => boolean;
  /** What a select shows before it is touched. */
  readonly fallback?: string;
};

/** One screen of the questionnaire: one decision, or a small group that belongs together. */
export type QuestionPage = {
  /** Stable: stored with the answers. */
  readonly id: string;
  /** Heading where there is more than one field; a single field is its own heading. */
  readonly title?: string;
  readonly fields: readonly Field[];
};

const notSure = pageTitles.notSure;
const notTried = pageTitles.notTried;
const isRace = (draft: Draft): boolean => typedAt(draft, 'goal.kind') === 'race';
const hasRun = (draft: Draft): boolean => (numberIn(typedAt(draft, 'tolerance.runMinutes')) ?? 0) > 0;

/** The questionnaire in order: red flags and health first. */
export const questionPages: readonly QuestionPage[] = [
  { id: 'flags', fields: [{ path: 'redFlags', kind: 'ticks', none: true }] },
  { id: 'age', fields: [{ path: 'age', kind: 'number' }] },
  { id: 'health', fields: [{ path: 'health', kind: 'ticks', none: true }] },
  { id: 'medication', fields: [{ path: 'medication', kind: 'ticks', none: true }] },
  {
    id: 'where',
    title: pageTitles.where,
    fields: [
      { path: 'side', kind: 'choice' },
      { path: 'location', kind: 'choice' },
    ],
  },
  { id: 'injuries', fields: [{ path: 'injuryHistory', kind: 'injuries', none: true }] },
  {
    id: 'history',
    title: pageTitles.history,
    fields: [
      { path: 'weeksSinceOnset', kind: 'duration', unsure: notSure },
      { path: 'previousEpisodes', kind: 'number', unsure: notSure },
    ],
  },
  {
    id: 'mornings',
    title: pageTitles.mornings,
    fields: [
      { path: 'tolerance.morningStiffnessMinutes', kind: 'number', unsure: notSure },
      { path: 'tolerance.firstStepsPain', kind: 'scale', unsure: notSure },
    ],
  },
  {
    id: 'walking',
    title: pageTitles.walking,
    fields: [
      { path: 'tolerance.walkMinutes', kind: 'number', unsure: notSure },
      { path: 'tolerance.walkPain', kind: 'scale', unsure: notSure },
    ],
  },
  { id: 'two-legs', fields: [{ path: 'tolerance.doubleHeelRaisePain', kind: 'scale', unsure: notTried }] },
  {
    id: 'one-leg',
    title: questions['tolerance.singleHeelRaises'].label,
    fields: [
      { path: 'tolerance.singleHeelRaises.left', kind: 'number', unsure: notTried },
      { path: 'tolerance.singleHeelRaises.right', kind: 'number', unsure: notTried },
      { path: 'tolerance.singleHeelRaisePain', kind: 'scale', unsure: notTried },
      { path: 'sex', kind: 'choice' },
    ],
  },
  { id: 'hop', fields: [{ path: 'tolerance.hopPain', kind: 'scale', unsure: notTried }] },
  {
    id: 'run-now',
    title: pageTitles.runNow,
    fields: [
      { path: 'tolerance.runMinutes', kind: 'number', unsure: notSure },
      { path: 'tolerance.runPain', kind: 'scale', unsure: notSure, when: hasRun },
    ],
  },
  {
    id: 'running',
    title: questions.running.label,
    fields: [
      { path: 'units', kind: 'choice' },
      { path: 'running.years', kind: 'number', unsure: notSure },
      { path: 'running.weeklyKmBefore', kind: 'distance', unsure: notSure },
      { path: 'running.weeklyKmNow', kind: 'distance', unsure: notSure },
      { path: 'running.longestRunKmLast30Days', kind: 'distance', unsure: notSure },
      { path: 'running.surface', kind: 'choice', optional: true },
    ],
  },
  {
    id: 'week',
    title: questions.week.label,
    fields: [
      { path: 'week.days', kind: 'ticks' },
      { path: 'week.minutesPerDay', kind: 'number' },
      { path: 'weekStart', kind: 'select', fallback: 'mon' },
    ],
  },
  { id: 'equipment', fields: [{ path: 'week.equipment', kind: 'ticks' }] },
  {
    id: 'calendar',
    title: pageTitles.calendar,
    fields: [
      { path: 'startDate', kind: 'date', optional: true },
      { path: 'week.blocked', kind: 'ranges' },
    ],
  },
  {
    id: 'rest',
    title: pageTitles.rest,
    fields: [
      { path: 'confidence', kind: 'scale', unsure: notSure },
      { path: 'sleepHours', kind: 'number', unsure: notSure },
    ],
  },
  {
    id: 'goal',
    title: pageTitles.goal,
    fields: [
      { path: 'goal.kind', kind: 'choice' },
      { path: 'goal.distanceKm', kind: 'distance', when: isRace },
      { path: 'goal.date', kind: 'date', optional: true, when: isRace },
    ],
  },
];

/** Ids of all question pages, in order. */
export const pageIds: readonly string[] = questionPages.map(({ id }) => id);

/** The fields of a page that apply to these answers. */
export const fieldsAsked = (page: QuestionPage, draft: Draft): readonly Field[] =>
  page.fields.filter(({ when }) => when?.(draft) ?? true);

/** The table's entry for a field. */
export const questionOf = ({ path }: Pick<Field, 'path'>): Question => questions[path];

/** What a page is called: its title, or the question it asks. */
export const pageTitle = (page: QuestionPage): string =>
  page.title ?? (page.fields[0] ? questionOf(page.fields[0]).label : page.id);

/** The first page that was not passed with Continue, or `null` when all were. */
export const firstOpenPage = (draft: Draft): QuestionPage | null =>
  questionPages.find(({ id }) => !draft.passed.includes(id)) ?? null;

/** The words for "none of these". */
export const noneLabel = pageTitles.none;
