import type { Catalogue } from '../../schemas/catalogue.ts';
import { isCalendarDay } from '../../schemas/isCalendarDay.ts';
import type { Plan } from '../../schemas/plan.ts';
import type { Profile } from '../../schemas/profile.ts';
import { factorsOf } from '../factors.ts';
import { screen, stops } from '../screening.ts';
import { filled } from '../words.ts';
import { checkDays } from './days.ts';
import { checkFirstWeek } from './firstWeek.ts';
import { foundWords } from './foundWords.ts';
import { checkGoal } from './goal.ts';
import { checkCaps } from './limits.ts';
import { checkExercises, checkOrder } from './order.ts';
import type { Add, Violation } from './properties.ts';
import { checkRecovery } from './recovery.ts';
import { checkRhythm } from './rhythm.ts';

export { type PropertyId, properties, type Violation } from './properties.ts';

/**
 * Every safety property that a plan breaks; an empty list means that it may be shown. Days that earlier answers planned
 * are not measured by later ones.
 */
export function violations(plan: Plan, profile: Profile, catalogue: Catalogue): readonly Violation[] {
  const factors = factorsOf(profile);
  const out: Violation[] = [];
  const add: Add = (property, where, found, ...values) => {
    out.push({ property, where, found: filled(foundWords[found], Object.fromEntries(values.entries())) });
  };
  const screening = screen(profile);
  if (stops(screening)) add('I1', 'plan', 'screening', screening.outcome);
  checkFirstWeek(plan, profile, factors, add);
  checkRecovery(plan, factors, add);
  checkCaps(plan, add);
  checkRhythm(plan, factors, add);
  checkOrder(plan, profile, factors, add);
  checkExercises(plan, profile, factors, catalogue, add);
  checkDays(plan, profile, factors, add);
  checkGoal(plan, profile, add);
  const { answersFrom } = plan;
  return answersFrom === undefined ? out : out.filter(({ where }) => dayOf(plan, where) >= answersFrom);
}

/** The first day of what a violation names: a day, a week, or the plan, which no change of answers excuses. */
function dayOf({ weeks }: Plan, where: string): string {
  if (isCalendarDay(where)) return where;
  const week = weeks.find(({ index }) => where === `week ${index}`);
  return week?.start ?? '9999-12-31';
}
