import { blockedKinds, injuryKinds, type Option, questions, sides } from '../../../schemas/questions.ts';
import { amountOf, distanceShown, distanceUnits } from '../../../stores/amount.ts';
import { type Draft, isUnsure, tickedAt, typedAt } from '../../../stores/draft.ts';
import { dayWords } from '../dateWords.ts';
import { type Field, noneLabel, questionOf } from './pages.ts';

const labelIn = (options: readonly Option[], value: string): string =>
  value === 'none' ? noneLabel : (options.find((option) => option.value === value)?.label ?? value);

/** The unit of distance that the runner uses. */
export const distanceUnit = (draft: Draft): 'km' | 'mi' =>
  distanceUnits[typedAt(draft, 'units') === 'imperial' ? 'imperial' : 'metric'];

/** The unit word beside a number: `raises`, `minutes`; the table has it. */
export const unitWord = (field: Field, draft: Draft): string =>
  field.kind === 'distance'
    ? distanceUnit(draft) === 'mi'
      ? 'miles'
      : 'km'
    : (questionOf(field).unit ?? '');

/** An answer as the runner would say it, one line each; empty when there is none. */
export function answerLines(field: Field, draft: Draft): readonly string[] {
  const { path, kind } = field;
  if (isUnsure(draft, path)) return [field.unsure ?? ''];
  const options = questionOf(field).options ?? [];
  if (kind === 'injuries') {
    return draft.injuries.length === 0
      ? tickedAt(draft, path).map(() => noneLabel)
      : draft.injuries.map(({ kind: injury, side, ago }) =>
          [
            labelIn(injuryKinds, injury),
            ...(side ? [labelIn(sides, side).toLowerCase()] : []),
            ...(amountOf(ago).text.trim() === '' ? [] : [`${ago} ago`]),
          ].join(', '),
        );
  }
  if (kind === 'ranges') {
    const [answer] = tickedAt(draft, path);
    if (answer !== 'some') return answer === undefined ? [] : ['No'];
    return draft.blocked.map(
      ({ from, to, kind: what }) => `${labelIn(blockedKinds, what)}: ${dayWords(from)} to ${dayWords(to)}`,
    );
  }
  if (kind === 'ticks') return tickedAt(draft, path).map((value) => labelIn(options, value));
  const typed = typedAt(draft, path) || (field.fallback ?? '');
  if (typed === '' || amountOf(typed).text === '') return [];
  if (kind === 'choice' || kind === 'select') return [labelIn(options, typed)];
  if (kind === 'date') return [dayWords(typed)];
  if (kind === 'scale') return [`${typed} out of 10`];
  if (kind === 'duration') return [typed];
  const shown = kind === 'distance' ? distanceShown(typed, distanceUnit(draft)) : typed;
  return [`${shown} ${unitWord(field, draft)}`];
}

/** What a row of the summary is called. */
export const rowLabel = ({ path }: Field): string =>
  path.startsWith('tolerance.singleHeelRaises.')
    ? `${questions['tolerance.singleHeelRaises'].label} ${questions[path].label}`
    : questions[path].label;
