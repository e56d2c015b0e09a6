import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import { addDays } from '../planner/calendar.ts';
import { filled } from '../planner/words.ts';
import type { Catalogue } from '../schemas/catalogue.ts';
import type { Day, Plan, Week } from '../schemas/plan.ts';
import { prescriptionWords } from './planDose.ts';
import { daySum, sessionWords, weekKindWords } from './planWords.ts';
import { painLimits, sheetRules } from './sheetWords.ts';

export type CalendarOptions = {
  /** Names this runner among others in one calendar: letters, digits and hyphens. Kept, later files update the same days. */
  readonly calendarId: string;
  /** Moment of the export, as ISO 8601 in UTC: `2026-11-30T06:30:00Z`. A later file wins over an earlier one. */
  readonly made: string;
  /** The pain limits to print: those for pain at the heel bone, or those for the tendon above it. */
  readonly insertional: boolean;
  /** Weeks from the present one on; all where it is left out. */
  readonly weeks?: number;
  /** Whole hour of the morning to be reminded at on days with a session, or null for no reminder. */
  readonly remindAt: number | null;
  /** Address of the day's page, for the link of each event; no link where it is null. */
  readonly page: string | null;
};

/** The longest line of a calendar file, in bytes without the line break (RFC 5545, 3.1). */
const longestLine = 75;

const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** What a day is for, written out: each session with its doses, then what stands on every sheet. */
function dayText(day: Day, week: Week, plan: Plan, catalogue: Catalogue, rules: readonly string[]): string {
  const review = week.start === day.date ? plan.reviews.filter(({ week: at }) => at === week.index) : [];
  return [
    `Week ${week.index}, phase ${week.phase}: ${weekKindWords[week.kind].toLowerCase()}.`,
    ...review.map(({ with: who, why }) => `Check in this week, ${who}: ${why}`),
    ...day.sessions.flatMap(({ kind, minutes, prescriptions }) => [
      '',
      `${sessionWords[kind]}, ${minutes} min`,
      ...prescriptions.map((prescription) => {
        const { name, amount, details } = prescriptionWords(prescription, catalogue);
        return `- ${name}: ${amount}${details === '' ? '' : `, ${details}`}`;
      }),
    ]),
    ...(day.sessions.length === 0 ? ['', 'Nothing is planned. Walk as you like.'] : ['', ...rules]),
  ].join('\n');
}

/** Folds lines at bytes, where the library folds at letters, so that no line is longer than the format allows. */
const refolded = (text: string): string =>
  text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => {
      let bytes = 0;
      return [...line]
        .map((letter) => {
          const size = new TextEncoder().encode(letter).length;
          const breaks = bytes + size > longestLine;
          // The space that marks a folded line is a byte of it.
          bytes = breaks ? 1 + size : bytes + size;
          return breaks ? `\r\n ${letter}` : letter;
        })
        .join('');
    })
    .join('\r\n');

/**
 * A plan from its own day on as a calendar file (RFC 5545): one event for each day, rest days too, lasting the whole
 * day and blocking none of it. A day keeps its UID whatever is planned for it, so a calendar that reads the file of a
 * re-planned course changes its events and is left with no old one. Days behind are not written.
 */
export function planCalendar(plan: Plan, catalogue: Catalogue, options: CalendarOptions): string {
  const { calendarId, made, insertional, weeks, remindAt, page } = options;
  const limits = painLimits[insertional ? 'insertional' : 'midportion'];
  const rules = sheetRules.flat().map(([name, text]) => `${name} ${filled(text, limits)}`);
  const minutesSince1970 = Math.floor(Date.parse(made) / 60_000);
  const ahead = plan.weeks.filter(({ start }) => addDays(start, 6) >= plan.today).slice(0, weeks);
  const events = ahead.flatMap((week) =>
    week.days
      .filter(({ date }) => date >= plan.today)
      .map((day): IcsEvent => {
        const works = day.sessions.some(({ kind }) => kind !== 'mobility');
        const summary = daySum(day);
        return {
          uid: `${day.date}.${calendarId}@achilles-ladder`,
          sequence: minutesSince1970,
          stamp: { date: new Date(made) },
          start: { date: asDate(day.date), type: 'DATE' },
          end: { date: asDate(addDays(day.date, 1)), type: 'DATE' },
          summary,
          description: dayText(day, week, plan, catalogue, rules),
          timeTransparent: 'TRANSPARENT',
          ...(page === null ? {} : { url: page }),
          ...(works && remindAt !== null
            ? {
                alarms: [
                  {
                    action: 'DISPLAY',
                    description: summary,
                    trigger: {
                      type: 'relative',
                      value: { hours: remindAt },
                      options: { related: 'START' },
                    },
                  },
                ],
              }
            : {}),
        };
      }),
  );
  return refolded(
    generateIcsCalendar({
      version: '2.0',
      prodId: '-//Achilles Ladder//Plan//EN',
      method: 'PUBLISH',
      name: 'Achilles Ladder',
      events,
    }),
  );
}
