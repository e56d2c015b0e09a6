import fc from 'fast-check';
import { addDays } from '../../src/planner/calendar.ts';
import { doneKinds } from '../../src/schemas/done.ts';
import type { LogEntry } from '../../src/schemas/log.ts';

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const pain = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
  fc.integer({ min: 0, max: 10 }),
);
const sessions = [
  'calf-a',
  'calf-a-springs',
  'calf-b',
  'calf-c',
  'run-a',
  'run-b',
  'light-a',
  'spring-a',
  'day',
  'run-extra-1',
  'test-a',
  'test-hop',
  'test-raises',
];

/** A valid entry dated within so many days of a day. */
export const entriesFrom = (start: string, days: number): fc.Arbitrary<LogEntry> =>
  fc
    .record({
      at: fc.integer({ min: 0, max: Math.max(0, days - 1) }),
      session: fc.constantFrom(...sessions),
      done: fc.constantFrom(...doneKinds),
      painDuring: maybe(pain),
      painAfterHour: maybe(pain),
      nextMorningPain: maybe(pain),
      sleepHours: maybe(fc.integer({ min: 3, max: 9 })),
      nextMorningStiffness: maybe(fc.integer({ min: 0, max: 60 })),
      effort: maybe(fc.integer({ min: 0, max: 10 })),
      minutes: maybe(fc.integer({ min: 0, max: 120 })),
      distanceKm: maybe(fc.integer({ min: 0, max: 20 })),
      cadence: maybe(fc.integer({ min: 120, max: 200 })),
      swelling: maybe(fc.boolean()),
      limp: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, fc.boolean()),
      nightPain: fc.oneof({ weight: 19, arbitrary: fc.constant(undefined) }, fc.boolean()),
      illness: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, fc.boolean()),
      note: maybe(fc.string({ maxLength: 40 })),
      reps: maybe(fc.integer({ min: 0, max: 60 })),
    })
    .map(({ at, reps, ...entry }) => {
      const date = addDays(start, at);
      const sets =
        reps === undefined
          ? {}
          : {
              sets: (['left', 'right'] as const).map((side) => ({
                exercise: 'single-heel-raise',
                side,
                reps,
              })),
            };
      // Left-out answers are left out, as in a file.
      return JSON.parse(
        JSON.stringify({ id: `${date}:${entry.session}`, date, ...entry, ...sets }),
      ) as LogEntry;
    });

/** A log over so many days, in any order, with repeats. */
export const logsFrom = (start: string, days: number, most = 60): fc.Arbitrary<LogEntry[]> =>
  fc.array(entriesFrom(start, days), { maxLength: most });
