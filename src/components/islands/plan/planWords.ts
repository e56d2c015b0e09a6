import { addDays } from '../../../planner/calendar.ts';
import type { Week } from '../../../schemas/plan.ts';
import { shortDay } from '../dateWords.ts';

/** First and last day of a week: `30 Nov – 6 Dec`. */
export const weekDates = ({ start }: Week): string => `${shortDay(start)} – ${shortDay(addDays(start, 6))}`;

/** Whether a day lies in a week. */
export const holds = ({ start }: Week, day: string): boolean => start <= day && day < addDays(start, 7);

/** `1 week`, `5 weeks`. */
export const weeksCount = (count: number): string => `${count} ${count === 1 ? 'week' : 'weeks'}`;

/** Short facts of a week: sessions, minutes of running, load. */
export function weekFacts(week: Week): readonly string[] {
  const sessions = week.days.reduce(
    (sum, day) => sum + day.sessions.filter(({ kind }) => kind !== 'mobility').length,
    0,
  );
  return [
    `${sessions} ${sessions === 1 ? 'session' : 'sessions'}`,
    week.runMinutes > 0 ? `${week.runMinutes} min running` : 'no running',
    `load ${Math.round(week.load.total)}`,
  ];
}
