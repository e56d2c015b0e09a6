import type { Plan } from '../../schemas/plan.ts';
import type { Profile } from '../../schemas/profile.ts';
import { slowestPace } from '../conflicts.ts';
import { type Factors, soreRaises } from '../factors.ts';
import type { Add, Found, FoundValue } from './properties.ts';
import { prescriptionsOf } from './reading.ts';

/** I2: runs, raises and tiers of week one against the answers; what was not said is read as not tolerated. */
export function checkFirstWeek(plan: Plan, profile: Profile, factors: Factors, add: Add): void {
  const first = plan.weeks[0];
  if (!first) return;
  const { tolerance } = profile;
  const raises = soreRaises(profile) ?? 0;
  const found = (what: Found, ...values: readonly FoundValue[]): void => add('I2', 'week 1', what, ...values);
  if (first.longestRunMinutes > (tolerance.runMinutes ?? 0)) found('run-of', first.longestRunMinutes);
  const { weeklyKmNow, longestRunKmLast30Days } = profile.running ?? {};
  for (const km of [weeklyKmNow, longestRunKmLast30Days])
    if (km !== undefined && first.longestRunMinutes > slowestPace * km)
      found('run-for-km', first.longestRunMinutes, km);
  if (first.runMinutes > 0 && (tolerance.runPain ?? 10) > 3) found('sore-run');
  if (first.runMinutes > Math.max(tolerance.runMinutes ?? 0, 7 * (profile.running?.weeklyKmNow ?? 0)))
    found('minutes-run', first.runMinutes);
  for (const { exercise, ladder, dose, tier } of prescriptionsOf(first)) {
    if (ladder === 'elastic') found('too-much', exercise);
    if (ladder !== 'calf') continue;
    if (factors.irritable && tier > 1) found('irritable', exercise);
    if (tier >= 2 && 'reps' in dose && dose.reps > Math.max(4, raises)) found('reps', exercise, dose.reps);
    if (exercise === 'single-heel-raise' && (tolerance.singleHeelRaisePain ?? 10) > 4)
      found('too-much', exercise);
    if (
      ['double-heel-raise', 'wedge-heel-raise'].includes(exercise) &&
      (tolerance.doubleHeelRaisePain ?? 10) > 3
    )
      found('too-much', exercise);
  }
}
