import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { type CalendarOptions, planCalendar } from '../../src/exports/planCalendar.ts';
import { doseAmount } from '../../src/exports/planDose.ts';
import { addDays } from '../../src/planner/calendar.ts';
import { makePlan } from '../../src/planner/index.ts';
import type { Log } from '../../src/schemas/log.ts';
import type { Plan } from '../../src/schemas/plan.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import { profiles, today } from '../property/profiles.ts';

const catalogue = readCatalogue();
const options: CalendarOptions = {
  calendarId: 'anna',
  made: '2026-11-30T06:30:00Z',
  insertional: false,
  remindAt: 7,
  page: 'https://ladder.example/today/',
};
const runner: Profile = {
  version: 1,
  age: 41,
  side: 'left',
  location: 'midportion',
  startDate: today,
  tolerance: {
    morningStiffnessMinutes: 10,
    firstStepsPain: 2,
    walkMinutes: 45,
    walkPain: 1,
    doubleHeelRaisePain: 1,
    singleHeelRaises: { left: 12, right: 22 },
    singleHeelRaisePain: 3,
    hopPain: 2,
  },
};

function planOf(profile: Profile, log: Log = [], day: string = today): Plan {
  const plan = makePlan(profile, log, day, catalogue);
  if (plan.kind !== 'plan') throw new Error('stopped');
  return plan;
}

/** The events of a calendar file, read by a library that did not write it. */
const eventsOf = (text: string): readonly ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

const daysAhead = (plan: Plan) =>
  plan.weeks.flatMap(({ days }) => days).filter(({ date }) => date >= plan.today);

describe('the calendar file of a plan', () => {
  test('holds every day from today on once, as a whole day that blocks nothing, with all that is planned', () => {
    fc.assert(
      fc.property(profiles, fc.integer({ min: 0, max: 20 }), (profile, later) => {
        const day = addDays(today, later);
        const plan = makePlan({ ...profile, startDate: today }, [], day, catalogue);
        if (plan.kind !== 'plan') return;
        const days = daysAhead(plan);
        const events = eventsOf(planCalendar(plan, catalogue, options));
        expect(events.map(({ startDate }) => startDate.toString())).toEqual(days.map(({ date }) => date));
        events.forEach((event, at) => {
          const sessions = days[at]?.sessions ?? [];
          expect(event.startDate.isDate).toBe(true);
          expect(event.endDate.toString()).toBe(addDays(event.startDate.toString(), 1));
          expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
          expect(event.summary.split(' · ')).toHaveLength(Math.max(1, sessions.length));
          for (const { exercise, dose } of sessions.flatMap(({ prescriptions }) => prescriptions))
            expect(event.description).toContain(`- ${catalogue[exercise]?.name}: ${doseAmount(dose)}`);
        });
      }),
      { numRuns: 25 },
    );
  });

  test('keeps lines to 75 bytes and ends each as the format asks', () => {
    const text = planCalendar(planOf(runner), catalogue, options);
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).toContain('×');
  });

  test('gives a day the same name whatever is planned for it, and a later file a higher number', () => {
    const first = eventsOf(planCalendar(planOf(runner), catalogue, options));
    const sore: Log = [{ id: 'a', date: addDays(today, 2), session: 'calf-a', done: 'all', painDuring: 7 }];
    const day = addDays(today, 3);
    const after = eventsOf(
      planCalendar(planOf(runner, sore, day), catalogue, { ...options, made: '2026-12-03T06:31:00Z' }),
    );
    const named = new Map(first.map((event) => [event.startDate.toString(), event]));
    expect(after[0]?.startDate.toString()).toBe(day);
    for (const event of after) {
      const before = named.get(event.startDate.toString());
      if (!before) continue;
      expect(event.uid).toBe(before.uid);
      expect(event.sequence).toBeGreaterThan(before.sequence);
    }
    expect(after.some((event) => named.get(event.startDate.toString())?.summary !== event.summary)).toBe(
      true,
    );
    expect(new Set(first.map(({ uid }) => uid)).size).toBe(first.length);
  });

  test('tells runners in one calendar apart', () => {
    const uids = ['anna', 'ben'].map((calendarId) =>
      eventsOf(planCalendar(planOf(runner), catalogue, { ...options, calendarId })).map(({ uid }) => uid),
    );
    expect(uids[0]?.some((uid) => uids[1]?.includes(uid))).toBe(false);
  });

  test('reminds in the morning of days with a session, and never where no reminder is wanted', () => {
    const plan = planOf(runner);
    const days = daysAhead(plan);
    const events = eventsOf(planCalendar(plan, catalogue, options));
    const reminded = events.map(({ component }) => component.getAllSubcomponents('valarm'));
    reminded.forEach((alarms, at) => {
      const works = days[at]?.sessions.some(({ kind }) => kind !== 'mobility') ?? false;
      expect(alarms).toHaveLength(works ? 1 : 0);
    });
    expect(reminded.flat()[0]?.getFirstPropertyValue('trigger')?.toString()).toBe('PT7H');
    expect(planCalendar(plan, catalogue, { ...options, remindAt: null })).not.toContain('VALARM');
  });

  test('carries when to stop, for the place that is sore, the page to log on, and the checks of a week', () => {
    const plan = planOf(runner);
    const [event] = eventsOf(planCalendar(plan, catalogue, options));
    expect(event?.description).toContain('Pain in slow work up to 4: go on. 5: hold, add nothing.');
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://ladder.example/today/');
    const insertional = planCalendar(plan, catalogue, { ...options, insertional: true, page: null });
    expect(eventsOf(insertional)[0]?.description).toContain('sharp pinch at the heel bone');
    expect(insertional).not.toContain('URL');
    const review = plan.reviews[0];
    const week = plan.weeks.find(({ index }) => index === review?.week);
    const start = eventsOf(planCalendar(plan, catalogue, options)).find(
      ({ startDate }) => startDate.toString() === week?.start,
    );
    expect(start?.description).toContain(review?.why);
  });

  test('ends after the weeks that were asked for, the present one first', () => {
    const plan = planOf(runner, [], addDays(today, 9));
    const events = eventsOf(planCalendar(plan, catalogue, { ...options, weeks: 2 }));
    expect(events[0]?.startDate.toString()).toBe(addDays(today, 9));
    expect(events.at(-1)?.startDate.toString()).toBe(addDays(today, 20));
  });
});
