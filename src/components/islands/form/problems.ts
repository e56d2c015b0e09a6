import { addDays } from '../../../planner/calendar.ts';
import { filled } from '../../../planner/words.ts';
import { isCalendarDay } from '../../../schemas/isCalendarDay.ts';
import { type Question, questions } from '../../../schemas/questions.ts';
import {
  amountOf,
  kilometresOf,
  kilometresPerMile,
  monthsOf,
  numberIn,
  weeksOf,
} from '../../../stores/amount.ts';
import { type Draft, isUnsure, tickedAt, typedAt } from '../../../stores/draft.ts';
import { problemWords } from '../islandWords.ts';
import { fieldId } from './fieldId.ts';
import { type Field, fieldsAsked, type QuestionPage, questionOf } from './pages.ts';

/** Something to put right: the id of the control it is about, and what to do in words. */
export type FormProblem = { readonly id: string; readonly path: string; readonly message: string };

/** Everything that keeps a page from being passed, in the order of its fields. */
export const problemsOf = (
  page: QuestionPage,
  draft: Draft,
  today: string,
  started?: string,
): readonly FormProblem[] =>
  fieldsAsked(page, draft).flatMap((field) => fieldProblems(field, draft, today, started));

/** A new plan may have begun so many days ago: the days since count as done. */
const daysBack = 7;

/** Says what to do; where the question is not clear from that alone, the question comes first. */
const sentence = (label: string, what: string): string =>
  `${/[?.]$/.test(label) ? label : `${label}:`} ${label.endsWith('?') ? what : what.charAt(0).toLowerCase() + what.slice(1)}.`;

function fieldProblems(
  field: Field,
  draft: Draft,
  today: string,
  started: string | undefined,
): readonly FormProblem[] {
  const { path, kind } = field;
  if (field.unsure !== undefined && isUnsure(draft, path)) return [];
  if (kind === 'injuries') return injuryProblems(field, draft);
  if (kind === 'ranges') return rangeProblems(field, draft);
  const what = kind === 'ticks' ? ticksFault(field, draft) : textFault(field, draft, today, started);
  return what === null ? [] : [{ id: fieldId(path), path, message: sentence(questionOf(field).label, what) }];
}

function ticksFault({ path, none }: Field, draft: Draft): string | null {
  if (tickedAt(draft, path).length > 0) return null;
  return none || path === 'week.equipment' ? problemWords.many : problemWords.one;
}

function textFault(field: Field, draft: Draft, today: string, started: string | undefined): string | null {
  const { path, kind, optional, fallback, unsure } = field;
  const question = questionOf(field);
  const typed = typedAt(draft, path) || (fallback ?? '');
  const { text } = amountOf(typed);
  if (text.trim() === '') {
    if (optional) return null;
    if (kind === 'choice' || kind === 'select') return problemWords.choice;
    if (kind === 'scale') return `${problemWords.scale}${unsure ? `, or “${unsure}”` : ''}`;
    return `Enter ${takesHere(field, draft)}${unsure ? `, or choose “${unsure}”` : ''}`;
  }
  if (kind === 'choice' || kind === 'select')
    return question.options?.some(({ value }) => value === typed) ? null : problemWords.choice;
  if (kind === 'date') return dateFault(field, typed, draft, today, started);
  const value =
    kind === 'distance' ? kilometresOf(typed) : kind === 'duration' ? weeksOf(typed) : numberIn(typed);
  const { min = 0, max = Number.POSITIVE_INFINITY, whole } = question;
  const fits = value !== null && value >= min && value <= max && (!whole || Number.isInteger(value));
  return fits ? null : `Enter ${takesHere(field, draft)}`;
}

/** What a field takes, in the units it is shown in. */
function takesHere(field: Field, draft: Draft): string {
  const { takes, min = 0, max = 0 } = questionOf(field);
  if (field.kind === 'distance' && typedAt(draft, 'units') === 'imperial') {
    const miles = (km: number): number => Number((km / kilometresPerMile).toFixed(km < 1 ? 2 : 0));
    return filled(problemWords.miles, { min: miles(min), max: miles(max) });
  }
  return field.kind === 'duration' ? problemWords.duration : takes;
}

function dateFault(
  { path }: Field,
  typed: string,
  draft: Draft,
  today: string,
  started: string | undefined,
): string | null {
  if (!isCalendarDay(typed)) return `Enter ${questions[path].takes}`;
  if (path === 'startDate' && typed !== started && typed < addDays(today, -daysBack))
    return filled(problemWords.start, { days: daysBack });
  const start = typedAt(draft, 'startDate');
  const earliest = start > today ? start : today;
  return path === 'goal.date' && typed < earliest ? `Enter ${questions['goal.date'].takes}` : null;
}

function injuryProblems({ path }: Field, draft: Draft): readonly FormProblem[] {
  if (tickedAt(draft, path).length === 0)
    return [
      {
        id: fieldId(path),
        path,
        message: sentence(questions.injuryHistory.label, problemWords.many),
      },
    ];
  const question: Question = questions['injuryHistory.monthsAgo'];
  return draft.injuries.flatMap(({ ago }, index) => {
    const months = monthsOf(ago);
    if (amountOf(ago).text.trim() === '' || (months !== null && months >= 0 && months <= (question.max ?? 0)))
      return [];
    const at = `injuryHistory[${index}].monthsAgo`;
    const message = sentence(question.label, problemWords.ago);
    return [{ id: fieldId(at), path: at, message }];
  });
}

function rangeProblems({ path }: Field, draft: Draft): readonly FormProblem[] {
  const [answer] = tickedAt(draft, path);
  if (answer === undefined)
    return [
      { id: fieldId(path), path, message: sentence(questions['week.blocked'].label, problemWords.choice) },
    ];
  if (answer === 'none') return [];
  return draft.blocked.flatMap((range, index) => {
    const problem = (name: 'from' | 'to' | 'kind', what: string): FormProblem => {
      const at = `week.blocked[${index}].${name}`;
      return { id: fieldId(at), path: at, message: sentence(questions[`week.blocked.${name}`].label, what) };
    };
    const takes = questions['week.blocked.to'].takes;
    return [
      ...(isCalendarDay(range.from)
        ? []
        : [problem('from', `Enter ${questions['week.blocked.from'].takes}`)]),
      ...(isCalendarDay(range.to) && range.to >= range.from ? [] : [problem('to', `Enter ${takes}`)]),
      ...(range.kind === '' ? [problem('kind', problemWords.choice)] : []),
    ];
  });
}
