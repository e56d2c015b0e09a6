import type { Profile } from '../../src/schemas/profile.ts';
import type { GoalKind, Location, Weekday } from '../../src/schemas/questions.ts';

/** The discrete answers that change what a plan may do; every combination of them is one runner. */
const ages = [24, 58, 66] as const;
const pains = [
  {
    firstStepsPain: 1,
    morningStiffnessMinutes: 5,
    walkMinutes: 60,
    walkPain: 0,
    doubleHeelRaisePain: 0,
    singleHeelRaisePain: 1,
  },
  {
    firstStepsPain: 4,
    morningStiffnessMinutes: 15,
    walkMinutes: 20,
    walkPain: 3,
    doubleHeelRaisePain: 3,
    singleHeelRaisePain: 4,
  },
  {
    firstStepsPain: 7,
    morningStiffnessMinutes: 45,
    walkMinutes: 5,
    walkPain: 5,
    doubleHeelRaisePain: 6,
    singleHeelRaisePain: null,
  },
] as const;
const raises = [3, 14, 24] as const;
const hops = [1, null] as const;
const runs = [
  { runMinutes: 0, runPain: null },
  { runMinutes: 25, runPain: 2 },
] as const;
const weeks: readonly (readonly Weekday[])[] = [
  ['wed'],
  ['sat', 'sun'],
  ['mon', 'wed', 'fri'],
  ['mon', 'tue', 'thu', 'fri', 'sat', 'sun'],
];
const minutes = [11, 25, 40, 75] as const;
const equipment = [[], ['backpack', 'band', 'bike', 'step']] as const;
const onsets = [3, 100] as const;
const health = [[], ['diabetes']] as const;
const blocked = [
  [],
  [
    { kind: 'travel', from: '2026-12-16', to: '2026-12-20' },
    { kind: 'off', from: '2027-01-09', to: '2027-01-31' },
    { kind: 'busy', from: '2027-03-03', to: '2027-03-12' },
  ],
] as const;

/** Every runner of the grid with pain at one place and one goal. */
export function* runnersOf(location: Location, goal: GoalKind): Generator<Profile> {
  for (const age of ages)
    for (const pain of pains)
      for (const count of raises)
        for (const hopPain of hops)
          for (const run of runs)
            for (const days of weeks)
              for (const minutesPerDay of minutes)
                for (const items of equipment)
                  for (const weeksSinceOnset of onsets)
                    for (const conditions of health)
                      for (const ranges of blocked)
                        yield {
                          version: 1,
                          age,
                          side: 'left',
                          location,
                          weeksSinceOnset,
                          previousEpisodes: 0,
                          health: [...conditions],
                          tolerance: {
                            ...pain,
                            ...run,
                            hopPain,
                            singleHeelRaises: { left: count, right: 24 },
                          },
                          running: { years: 5, weeklyKmBefore: 30, weeklyKmNow: 10 },
                          week: {
                            days: [...days],
                            minutesPerDay,
                            equipment: [...items],
                            blocked: ranges.map((range) => ({ ...range })),
                          },
                          confidence: 7,
                          sleepHours: 7,
                          goal:
                            goal === 'race'
                              ? { kind: goal, distanceKm: 10, date: '2027-11-07' }
                              : { kind: goal },
                        };
}
