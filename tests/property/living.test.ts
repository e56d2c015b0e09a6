import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { addDays } from '../../src/planner/calendar.ts';
import { makePlan, violations } from '../../src/planner/index.ts';
import type { Log } from '../../src/schemas/log.ts';
import type { Plan } from '../../src/schemas/plan.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import { logsFrom } from './logs.ts';
import { profiles, today } from './profiles.ts';

const catalogue = readCatalogue();
const planFor = (profile: Profile, log: Log, day: string): Plan | null => {
  const result = makePlan(profile, log, day, catalogue);
  return result.kind === 'plan' ? result : null;
};
const begun = profiles.map((profile): Profile => ({ ...profile, startDate: today }));
const daysBefore = (plan: Plan, day: string): unknown =>
  plan.weeks
    .flatMap(({ days }) => days)
    .filter(({ date }) => date < day)
    .map(({ date, sessions }) => [date, sessions.map(({ done: _, ...session }) => session)]);

describe('a plan made again from a log', () => {
  test('breaks no safety property, however strange the log (I17)', () => {
    fc.assert(
      fc.property(
        begun,
        logsFrom(addDays(today, -10), 200, 120),
        fc.integer({ min: 0, max: 190 }),
        (profile, log, at) => {
          const plan = planFor(profile, log, addDays(today, at));
          if (plan) expect(violations(plan, profile, catalogue)).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('never changes a day before today (I13)', () => {
    fc.assert(
      fc.property(
        begun,
        logsFrom(today, 120, 120),
        fc.integer({ min: 0, max: 110 }),
        fc.integer({ min: 1, max: 60 }),
        (profile, log, at, more) => {
          const [early, late] = [addDays(today, at), addDays(today, at + more)];
          const known = log.filter(({ date }) => date < early);
          const first = planFor(profile, known, early);
          const second = planFor(profile, [...known, ...log.filter(({ date }) => date >= early)], late);
          if (first && second) expect(daysBefore(second, early)).toEqual(daysBefore(first, early));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('does not depend on the order of the log (I12)', () => {
    fc.assert(
      fc.property(begun, logsFrom(today, 60, 40), (profile, log) => {
        const unique = [...new Map(log.map((entry) => [entry.id, entry])).values()];
        const day = addDays(today, 50);
        expect(makePlan(profile, [...unique].reverse(), day, catalogue)).toEqual(
          makePlan(profile, unique, day, catalogue),
        );
      }),
      { numRuns: 300 },
    );
  });

  /**
   * Doses are whole: two repetitions of the smallest raise weigh 1, the hold that stands in for them a little more, and
   * one rung lower a day of a quarter of an hour may hold one of them more.
   */
  const wholeDose = 1.5;

  test('is below the last tolerated week for seven days after red, and nothing rises in the week after amber (I6)', () => {
    fc.assert(
      fc.property(begun, logsFrom(today, 60, 30), fc.integer({ min: 7, max: 60 }), (profile, log, at) => {
        const day = addDays(today, at);
        const calm = log
          .filter(({ date }) => date < day)
          .map((entry) => ({
            ...entry,
            painDuring: 1,
            painAfterHour: 1,
            nextMorningPain: 0,
            nextMorningStiffness: 0,
            limp: false,
            swelling: false,
            done: 'all' as const,
          }));
        const red = {
          id: `${addDays(day, -1)}:calf-z`,
          date: addDays(day, -1),
          session: 'calf-z',
          done: 'all' as const,
          painDuring: 7,
        };
        const before = planFor(profile, calm, day);
        const after = planFor(profile, [...calm, red], day);
        if (!before || !after) return;
        const within = (plan: Plan): number =>
          plan.weeks
            .flatMap(({ days }) => days)
            .filter(({ date }) => date >= day && date < addDays(day, 7))
            .reduce(
              (sum, { sessions }) =>
                sum +
                sessions.reduce(
                  (part, { prescriptions }) => part + prescriptions.reduce((load, p) => load + p.load, 0),
                  0,
                ),
              0,
            );
        expect(within(after)).toBeLessThanOrEqual(within(before) + wholeDose);
        for (const each of after.weeks
          .flatMap(({ days }) => days)
          .filter(({ date }) => date >= day && date < addDays(day, 3)))
          for (const session of each.sessions)
            expect(['strength', 'mobility', 'cross-training']).toContain(session.kind);
      }),
      { numRuns: 500 },
    );
  });
});

test('a log with a snap in it stops the plan', () => {
  fc.assert(
    fc.property(begun, fc.integer({ min: 0, max: 50 }), (profile, at) => {
      const log = [
        { id: 'a', date: addDays(today, at), done: 'part' as const, redFlags: ['sudden-snap' as const] },
      ];
      expect(makePlan(profile, log, addDays(today, at + 1), catalogue).kind).toBe('stop');
    }),
    { numRuns: 100 },
  );
});
