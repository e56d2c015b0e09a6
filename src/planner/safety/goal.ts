import type { Plan } from '../../schemas/plan.ts';
import type { Profile } from '../../schemas/profile.ts';
import { addDays } from '../calendar.ts';
import type { Add } from './properties.ts';

/** I15: a date is called reachable only where the likely course gets there, and out of reach in words where not. */
export function checkGoal({ forecast, today, weeks }: Plan, { goal }: Profile, add: Add): void {
  const { goalDateReachable: reachable, text, goal: range } = forecast;
  const date = goal?.date;
  if ((date === undefined) !== (reachable === null)) add('I15', 'forecast', 'unanswered');
  if (date === undefined) return;
  if (reachable === true && (range.likely === null || addDays(today, 7 * range.likely) > addDays(date, 7)))
    add('I15', 'forecast', 'too-late', range.likely ?? 'over 104');
  if (reachable === false && !text.includes('out of reach')) add('I15', 'forecast', 'unsaid');
  const races = weeks.filter(({ kind }) => kind === 'race').length;
  if (races !== (reachable === true && goal?.kind === 'race' ? 1 : 0))
    add('I15', 'plan', 'race-weeks', races);
}
