import type { Profile } from '../schemas/profile.ts';
import {
  equipmentKinds,
  goalKinds,
  healthConditions,
  locations,
  sexes,
  sides,
  weekdays,
} from '../schemas/questions.ts';

/** Numbers that look like chance but are always the same: the next of a linear congruential row. */
const next = (seed: number): number => (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;

/**
 * The made-up runner of a number, for checks that want many different ones: always the same for the same number.
 * Answers are left out about as often as people leave them out; red flags are not among them, so most get a plan.
 */
export function sampleProfile(number: number): Profile {
  let seed = next(next(number + 1));
  const roll = (sides: number): number => {
    seed = next(seed);
    return Math.floor((seed / 4_294_967_296) * sides);
  };
  const one = <T>(list: readonly [T, ...T[]] | readonly T[]): T => list[roll(list.length)] as T;
  const some = <T>(list: readonly T[], most: number): T[] =>
    [...new Set(Array.from({ length: roll(most + 1) }, () => one(list)))].sort();
  const maybe = <T>(value: T): T | undefined => (roll(6) === 0 ? undefined : value);
  const pain = (): number => (roll(2) === 0 ? roll(4) : roll(8));
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
