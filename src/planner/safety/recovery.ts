import type { Plan } from '../../schemas/plan.ts';
import { daysBetween } from '../calendar.ts';
import type { Factors } from '../factors.ts';
import type { Add } from './properties.ts';
import { daysOf } from './reading.ts';

/** I3: rest days between days of tier 3 and more, over the turns of weeks too (rule D4). */
export function checkRecovery(plan: Plan, factors: Factors, add: Add): void {
  let lastHard: string | null = null;
  let lastVeryHard: string | null = null;
  let exposures = 0;
  for (const { date, tier } of daysOf(plan)) {
    if (tier < 3) continue;
    if (lastHard !== null && daysBetween(lastHard, date) <= factors.restDays)
      add('I3', date, 'too-soon', tier, daysBetween(lastHard, date), lastHard);
    if (lastVeryHard !== null && daysBetween(lastVeryHard, date) <= (exposures === 1 ? 3 : 2))
      add('I3', date, 'after-four', tier, lastVeryHard);
    lastHard = date;
    if (tier === 4) {
      lastVeryHard = date;
      exposures++;
    }
  }
  for (const week of plan.weeks) {
    if (week.days.filter((day) => day.tier === 4).length > 2) add('I3', `week ${week.index}`, 'three-fours');
  }
}
