import type { Day, Plan, Prescription, Week } from '../../schemas/plan.ts';

/** Rounding that a comparison forgives, in load or minutes. */
export const small = 0.11;

/** Every prescription of a week. */
export const prescriptionsOf = (week: Week): readonly Prescription[] =>
  week.days.flatMap((day) => day.sessions.flatMap((session) => session.prescriptions));

/** Every day of a plan in order. */
export const daysOf = (plan: Plan): readonly Day[] => plan.weeks.flatMap((week) => week.days);

/** Running sessions of a week; a race is not one. */
export const runsIn = (week: Week): number =>
  week.days.reduce((sum, { sessions }) => sum + sessions.filter(({ kind }) => kind === 'running').length, 0);
