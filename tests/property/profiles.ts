import fc from 'fast-check';
import { addDays } from '../../src/planner/calendar.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import {
  blockedKinds,
  equipmentKinds,
  goalKinds,
  healthConditions,
  injuryKinds,
  locations,
  medications,
  type Option,
  redFlags,
  sexes,
  sides,
  weekdays,
} from '../../src/schemas/questions.ts';

const oneOf = <const T extends readonly Option[]>(list: T): fc.Arbitrary<T[number]['value']> =>
  fc.constantFrom(...list.map((option) => option.value as T[number]['value']));
const someOf = <const T extends readonly Option[]>(
  list: T,
  most: number,
): fc.Arbitrary<T[number]['value'][]> => fc.uniqueArray(oneOf(list), { maxLength: most });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 4 });
const untried = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> =>
  fc.oneof(
    { weight: 8, arbitrary },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );

/** The day on which generated plans are made. */
export const today = '2026-11-30';

const pain = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 10 }));
const range = fc
  .tuple(fc.integer({ min: -10, max: 300 }), fc.integer({ min: 0, max: 20 }), oneOf(blockedKinds))
  .map(([from, length, kind]) => ({ from: addDays(today, from), to: addDays(today, from + length), kind }));

/** Left-out answers are left out, as in a file; the schema has no undefined fields. */
const withoutUndefined = (value: unknown): Profile => JSON.parse(JSON.stringify(value)) as Profile;

/** A valid profile; red flags and refusals are rare so that most profiles get a plan. */
export const profiles: fc.Arbitrary<Profile> = fc
  .record({
    version: fc.constant(1 as const),
    startDate: maybe(fc.integer({ min: 0, max: 20 }).map((days) => addDays(today, days))),
    age: fc.integer({ min: 18, max: 90 }),
    sex: maybe(oneOf(sexes)),
    side: oneOf(sides),
    location: oneOf(locations),
    weeksSinceOnset: maybe(fc.integer({ min: 0, max: 200 })),
    previousEpisodes: maybe(fc.integer({ min: 0, max: 6 })),
    injuryHistory: maybe(
      fc.array(
        fc.record({
          kind: oneOf(injuryKinds),
          side: oneOf(sides),
          monthsAgo: fc.integer({ min: 0, max: 60 }),
        }),
        { maxLength: 2 },
      ),
    ),
    redFlags: fc.oneof(
      { weight: 12, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: someOf(redFlags, 2) },
    ),
    health: someOf(healthConditions, 2),
    medication: fc.oneof(
      { weight: 6, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: someOf(medications, 2) },
    ),
    clinicianCleared: fc.boolean(),
    tolerance: fc.record({
      morningStiffnessMinutes: untried(fc.integer({ min: 0, max: 60 })),
      firstStepsPain: untried(pain),
      walkMinutes: untried(fc.integer({ min: 0, max: 120 })),
      walkPain: untried(pain),
      doubleHeelRaisePain: untried(pain),
      singleHeelRaises: untried(
        fc.record({
          left: untried(fc.integer({ min: 0, max: 40 })),
          right: untried(fc.integer({ min: 0, max: 40 })),
        }),
      ),
      singleHeelRaisePain: untried(pain),
      hopPain: untried(pain),
      runMinutes: untried(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 120 }))),
      runPain: untried(pain),
    }),
    running: maybe(
      fc.record({
        years: maybe(fc.integer({ min: 0, max: 40 })),
        weeklyKmBefore: maybe(fc.integer({ min: 0, max: 120 })),
        weeklyKmNow: maybe(fc.integer({ min: 0, max: 80 })),
        longestRunKmLast30Days: maybe(fc.integer({ min: 0, max: 40 })),
        surface: maybe(fc.constantFrom('outdoors' as const, 'treadmill' as const)),
      }),
    ),
    week: maybe(
      fc.record({
        days: maybe(fc.uniqueArray(oneOf(weekdays), { minLength: 1, maxLength: 7 })),
        minutesPerDay: maybe(fc.integer({ min: 10, max: 150 })),
        equipment: maybe(someOf(equipmentKinds, 6)),
        blocked: maybe(fc.array(range, { maxLength: 4 })),
      }),
    ),
    confidence: maybe(fc.integer({ min: 0, max: 10 })),
    sleepHours: maybe(fc.integer({ min: 3, max: 10 })),
    goal: maybe(
      fc.record({
        kind: oneOf(goalKinds),
        distanceKm: maybe(fc.constantFrom(5, 10, 21.1, 42.2)),
        date: maybe(fc.integer({ min: 20, max: 600 }).map((days) => addDays(today, days))),
      }),
    ),
    weekStart: maybe(oneOf(weekdays)),
  })
  .map(withoutUndefined);
