import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../../scripts/catalogue.ts';
import { addDays } from '../../../src/planner/calendar.ts';
import { makePlan, plannerOf } from '../../../src/planner/index.ts';
import type { Log, LogEntry } from '../../../src/schemas/log.ts';
import type { Profile } from '../../../src/schemas/profile.ts';
import { entriesFrom, logsFrom } from '../../property/logs.ts';
import { profiles, today } from '../../property/profiles.ts';

const catalogue = readCatalogue();
const text = (result: unknown): string => JSON.stringify(result);

/** What a page may do between two plans: write, correct or take away an entry, let days go by, or go back. */
const steps = fc.array(
  fc.record({
    days: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 40 }) },
      fc.integer({ min: -60, max: 0 }),
    ),
    written: fc.array(entriesFrom(today, 260), { maxLength: 12 }),
    removed: fc.option(fc.nat(), { nil: null, freq: 3 }),
  }),
  { minLength: 2, maxLength: 6 },
);

/** The log with an entry written as the logbook writes it: one with the same id is replaced. */
const withEntry = (log: Log, entry: LogEntry): Log =>
  log.some(({ id }) => id === entry.id)
    ? log.map((other) => (other.id === entry.id ? entry : other))
    : [...log, entry];

describe('a planner that is kept', () => {
  test('gives byte for byte the plan that a new one gives, whatever is written, corrected or taken away', () => {
    let plans = 0;
    fc.assert(
      fc.property(
        profiles,
        fc.boolean(),
        logsFrom(today, 200, 150),
        fc.integer({ min: 0, max: 200 }),
        steps,
        (answers, begun, start, at, then) => {
          const profile: Profile = begun ? { ...answers, startDate: today } : answers;
          const plan = plannerOf(profile, catalogue);
          let log: Log = start;
          let day = addDays(today, at);
          const check = (): void => {
            const kept = plan(log, day);
            if (kept.kind === 'plan') plans++;
            expect(text(kept)).toBe(text(makePlan(profile, log, day, catalogue)));
          };
          check();
          for (const { days, written, removed } of then) {
            log = written.reduce(withEntry, log);
            if (removed !== null) log = log.filter((_entry, i) => i !== removed % Math.max(1, log.length));
            day = addDays(day, days);
            check();
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(plans).toBeGreaterThan(100);
  });

  const profile: Profile = {
    version: 1,
    startDate: today,
    age: 30,
    side: 'left',
    location: 'midportion',
    tolerance: {
      firstStepsPain: 1,
      morningStiffnessMinutes: 5,
      walkMinutes: 60,
      walkPain: 0,
      doubleHeelRaisePain: 0,
    },
  };
  const daily = (days: number): LogEntry[] =>
    Array.from({ length: days }, (_, at) => {
      const date = addDays(today, at);
      return { id: `${date}:day`, date, session: 'day', done: 'all', painDuring: 1 };
    });

  test('sees a correction of a day long behind', () => {
    const [log, day] = [daily(200), addDays(today, 200)];
    const plan = plannerOf(profile, catalogue);
    const before = text(plan(log, day));
    const corrected = log.map((entry, i) => (i === 20 ? { ...entry, painDuring: 8 } : entry));
    expect(text(plan(corrected, day))).not.toBe(before);
    expect(text(plan(corrected, day))).toBe(text(makePlan(profile, corrected, day, catalogue)));
    expect(text(plan(log, day))).toBe(before);
  });

  test('makes a plan once where nothing changed', () => {
    const log = daily(30);
    const plan = plannerOf(profile, catalogue);
    expect(plan(log, addDays(today, 30))).toBe(plan(log, addDays(today, 30)));
  });
});
