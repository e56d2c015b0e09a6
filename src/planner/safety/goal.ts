import type { Plan } from '../../schemas/plan.ts';
import type { Profile } from '../../schemas/profile.ts';
import { addDays } from '../calendar.ts';
import type { Add } from './properties.ts';

/** I15: a date is called reachable only where the likely course gets there, and out of reach in words where not. */
export function checkGoal(
  { forecast, today, weeks, answersFrom = '' }: Plan,
  { goal }: Profile,
  add: Add,
): void {
  const { goalDateReachable: reachable, text, goal: range } = forecast;
  const date = goal?.date;
  if ((date === undefined) !== (reachable === null)) add('I15', 'forecast', 'unanswered');
  if (date === undefined) return;
  // What is reached already was reached in time, or the forecast says otherwise.
  const isLate =
    range.likely === null || (range.likely > 0 && addDays(today, 7 * range.likely) > addDays(date, 7));
  if (reachable === true && isLate) add('I15', 'forecast', 'too-late', range.likely ?? 'over 104');
  if (reachable === false && !text.includes('out of reach')) add('I15', 'forecast', 'unsaid');
  // A race that earlier answers planned is behind these.
  const races = weeks.filter(({ kind, start }) => kind === 'race' && start >= answersFrom).length;
  if (races !== (reachable === true && goal?.kind === 'race' && date >= answersFrom ? 1 : 0))
    add('I15', 'plan', 'race-weeks', races);
}
