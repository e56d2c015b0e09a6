import { doneKinds } from './done.ts';
import type { Log } from './log.ts';
import type { Problem } from './problem.ts';
import { redFlags } from './questions.ts';
import { problemsWith } from './shape.ts';
import { logShape } from './shapes.ts';

const takes: Readonly<Record<string, string>> = {
  id: 'a text of 1 to 100 characters',
  date: 'a real date written as year-month-day',
  session: 'a text of at most 100 characters',
  done: `one of ${doneKinds.join(', ')}`,
  painDuring: 'a number from 0 to 10',
  painAfterHour: 'a number from 0 to 10',
  nextMorningPain: 'a number from 0 to 10',
  nextMorningStiffness: 'a number of minutes from 0 to 1440',
  sleepHours: 'a number of hours from 0 to 24',
  nightPain: 'true or false',
  firstTenStepsPain: 'a number from 0 to 10',
  effort: 'a number from 0 to 10',
  cadence: 'a number of steps a minute from 0 to 400',
  minutes: 'a number of minutes from 0 to 1440',
  distanceKm: 'a number of kilometres from 0 to 500',
  swelling: 'true or false',
  limp: 'true or false',
  illness: 'true or false',
  redFlags: `a list of any of ${redFlags.map((flag) => flag.value).join(', ')}`,
  gate: 'the rule id of a gate, such as gate:2-3',
  note: 'a text of at most 500 characters',
  sets: 'a list of at most 100 sets',
  'sets.exercise': 'the slug of an exercise',
  'sets.side': 'one of left, right, both',
  'sets.reps': 'a whole number from 0 to 1000',
  'sets.seconds': 'a number of seconds from 0 to 3600',
  'sets.contacts': 'a whole number from 0 to 2000',
  'sets.loadKg': 'a number of kilograms from 0 to 500',
  'sets.distanceCm': 'a number of centimetres from 0 to 1000',
};

const takesAt = (path: string): string =>
  takes[path.replace(/\[\d+\]/g, '').replace(/^\./, '')] ?? 'a log entry with id, date and done';

/** Reads a log from anything; see `readProfile` for the shape of a refusal. */
export function readLog(
  value: unknown,
): { readonly ok: true; readonly log: Log } | { readonly ok: false; readonly problems: readonly Problem[] } {
  const problems = problemsWith(logShape, value, takesAt);
  return problems.length === 0 ? { ok: true, log: value as Log } : { ok: false, problems };
}
