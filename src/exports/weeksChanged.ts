import { addDays } from '../planner/calendar.ts';
import type { Plan, Week } from '../schemas/plan.ts';

/** What there is to do in a week from a day on, as a text: kind, phase, and the dose of each exercise. */
const workOf = ({ kind, phase, days }: Week, today: string): string =>
  JSON.stringify([
    kind,
    phase,
    days
      .filter(({ date }) => date >= today)
      .map(({ sessions }) =>
        sessions.flatMap(({ prescriptions }) =>
          prescriptions.map(({ exercise, side, dose }) => [exercise, side, dose]),
        ),
      ),
  ]);

/** The weeks from a day on that both plans have and in which a plan made again has something else to do. */
export const weeksChanged = (before: Plan, after: Plan, today: string): readonly Week[] =>
  after.weeks.filter((week) => {
    const was = before.weeks.find(({ start }) => start === week.start);
    return was !== undefined && addDays(week.start, 6) >= today && workOf(was, today) !== workOf(week, today);
  });
