import type { Profile } from '../schemas/profile.ts';
import {
  blockedKinds,
  equipmentKinds,
  goalKinds,
  healthConditions,
  injuryKinds,
  locations,
  medications,
  redFlags,
  runningSurfaces,
  sexes,
  sides,
  weekdays,
} from '../schemas/questions.ts';
import { addDays } from './calendar.ts';

/** Numbers that look like chance but are always the same: the next of a linear congruential row. */
const next = (seed: number): number => (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;

/** Dice that always fall the same for the same number: one of so many sides, or a pain that is mostly low. */
export function dice(number: number): {
  readonly roll: (sides: number) => number;
  readonly pain: () => number;
} {
  let seed = next(next(number + 1));
  const roll = (sides: number): number => {
    seed = next(seed);
    return Math.floor((seed / 4_294_967_296) * sides);
  };
  return { roll, pain: () => (roll(2) === 0 ? roll(4) : roll(8)) };
}

/**
 * The made-up runner of a number, for checks that want many different ones: always the same for the same number.
 * Answers are left out about as often as people leave them out; red flags are not among them, so most get a plan.
 */
export function sampleProfile(number: number): Profile {
  const { roll, pain } = dice(number);
  const one = <T>(list: readonly [T, ...T[]] | readonly T[]): T => list[roll(list.length)] as T;
  const some = <T>(list: readonly T[], most: number): T[] =>
    [...new Set(Array.from({ length: roll(most + 1) }, () => one(list)))].sort();
  const maybe = <T>(value: T): T | undefined => (roll(6) === 0 ? undefined : value);
  const days = some(
    weekdays.map(({ value }) => value),
    7,
  );
  const profile = {
    version: 1,
    age: 18 + roll(65),
    sex: maybe(one(sexes.map(({ value }) => value))),
    side: one(sides.map(({ value }) => value)),
    location: one(locations.map(({ value }) => value)),
    weeksSinceOnset: maybe(roll(150)),
    previousEpisodes: maybe(roll(4)),
    health: roll(4) === 0 ? [one(healthConditions.map(({ value }) => value))] : [],
    clinicianCleared: true,
    tolerance: {
      morningStiffnessMinutes: maybe(roll(40)),
      firstStepsPain: maybe(pain()),
      walkMinutes: maybe(roll(90)),
      walkPain: maybe(pain()),
      doubleHeelRaisePain: maybe(pain()),
      singleHeelRaises: maybe({ left: roll(35), right: roll(35) }),
      singleHeelRaisePain: maybe(pain()),
      hopPain: maybe(pain()),
      runMinutes: maybe(roll(3) === 0 ? roll(60) : 0),
      runPain: maybe(pain()),
    },
    running: maybe({ years: roll(30), weeklyKmBefore: roll(80), weeklyKmNow: roll(40) }),
    week: {
      ...(days.length > 0 ? { days } : {}),
      minutesPerDay: 10 + roll(110),
      equipment: some(
        equipmentKinds.map(({ value }) => value),
        5,
      ),
    },
    confidence: maybe(roll(11)),
    sleepHours: maybe(4 + roll(6)),
    goal: maybe({ kind: one(goalKinds.map(({ value }) => value)), distanceKm: one([5, 10, 21.1, 42.2]) }),
  };
  // Left-out answers are left out, as in a file.
  return JSON.parse(JSON.stringify(profile)) as Profile;
}

/** The same runner but for one answer. */
const butFor = (change: Partial<Profile>): Profile => ({ ...plainRunner, ...change });

/** A runner whom nothing stops, and whose answers change nothing but the pace of an ordinary course. */
const plainRunner: Profile = {
  version: 1,
  age: 35,
  side: 'left',
  location: 'midportion',
  weeksSinceOnset: 16,
  previousEpisodes: 0,
  tolerance: {
    morningStiffnessMinutes: 5,
    firstStepsPain: 1,
    walkMinutes: 60,
    walkPain: 0,
    doubleHeelRaisePain: 0,
    singleHeelRaises: { left: 24, right: 28 },
    singleHeelRaisePain: 1,
    hopPain: 1,
    runMinutes: 20,
    runPain: 1,
  },
  running: { years: 8, weeklyKmBefore: 40, weeklyKmNow: 10 },
  week: { days: ['mon', 'tue', 'thu', 'sat', 'sun'], minutesPerDay: 75, equipment: ['gym', 'band', 'step'] },
  confidence: 7,
  sleepHours: 7,
  goal: { kind: 'run-regularly' },
};

/**
 * Made-up runners who each give one answer of the questionnaire that chance seldom or never gives: every red flag,
 * condition, medicine and injury, with and without a clinician's leave, blocked weeks, a treadmill, a race, a child.
 * @param today the day their plans are made
 */
export function answerSamples(today: string): readonly Profile[] {
  const stopping: readonly Partial<Profile>[] = [
    { age: 16 },
    ...redFlags.map(({ value }) => ({ redFlags: [value] })),
    ...healthConditions.map(({ value }) => ({ health: [value] })),
    ...medications.map(({ value }) => ({ medication: [value] })),
    ...injuryKinds.flatMap(({ value: kind }) =>
      [2, 8, 40].map((monthsAgo) => ({ injuryHistory: [{ kind, side: 'left' as const, monthsAgo }] })),
    ),
  ];
  return [
    ...[false, true].flatMap((clinicianCleared) =>
      stopping.map((change) => butFor({ ...change, clinicianCleared })),
    ),
    ...blockedKinds.map(({ value: kind }) =>
      butFor({
        week: { ...plainRunner.week, blocked: [{ from: addDays(today, 35), to: addDays(today, 48), kind }] },
      }),
    ),
    ...runningSurfaces.map(({ value: surface }) => butFor({ running: { ...plainRunner.running, surface } })),
    ...goalKinds.map(({ value: kind }) =>
      butFor({ goal: kind === 'race' ? { kind, distanceKm: 10, date: addDays(today, 7 * 45) } : { kind } }),
    ),
    butFor({ startDate: addDays(today, 4) }),
  ];
}
