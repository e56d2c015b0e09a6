import { addDays } from '../../../planner/calendar.ts';
import type { Day, SessionKind, Week, WeekKind } from '../../../schemas/plan.ts';
import { shortDay } from '../dateWords.ts';

/** The word for each kind of week. */
export const weekKindWords = {
  build: 'Build',
  lighter: 'Lighter week',
  hold: 'Hold',
  flare: 'Flare-up week',
  travel: 'Travel',
  busy: 'Busy week',
  off: 'Off',
  test: 'Test week',
  race: 'Race week',
} as const satisfies Record<WeekKind, string>;

/** The name of each kind of session. */
export const sessionWords = {
  strength: 'Strength',
  elastic: 'Springs',
  running: 'Run',
  mobility: 'Easy mobility',
  'cross-training': 'Cross-training',
  test: 'Self-test',
  race: 'Race',
} as const satisfies Record<SessionKind, string>;

/** What a day holds in one line: `Strength, 28 min · Run, 24 min`, or `Rest`. */
export const daySum = ({ sessions }: Day): string =>
  sessions.length === 0
    ? 'Rest'
    : sessions.map(({ kind, minutes }) => `${sessionWords[kind]}, ${minutes} min`).join(' · ');

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
