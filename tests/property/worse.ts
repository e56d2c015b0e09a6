import type { Profile, Tolerance } from '../../src/schemas/profile.ts';
import type { HealthCondition, InjuryKind } from '../../src/schemas/questions.ts';

/** Makes one answer worse; null where it cannot be worse. `size` is from 0 to 1. */
export type Worsen = (profile: Profile, size: number) => Profile | null;

type NumberField = Exclude<keyof Tolerance, 'singleHeelRaises'>;

const withTolerance = (profile: Profile, change: Partial<Tolerance>): Profile => ({
  ...profile,
  tolerance: { ...profile.tolerance, ...change },
});

/** A pain or a stiffness that is higher. */
const higher =
  (field: NumberField, max: number, most: number): Worsen =>
  (profile, size) => {
    const value = profile.tolerance[field];
    if (value === null || value === undefined || value >= max) return null;
    return withTolerance(profile, { [field]: Math.min(max, value + 1 + Math.floor(size * most)) });
  };

/** A tolerated time that is shorter. */
const shorter =
  (field: NumberField): Worsen =>
  (profile, size) => {
    const value = profile.tolerance[field];
    if (!value) return null;
    return withTolerance(profile, { [field]: Math.max(0, value - 1 - Math.floor(size * 20)) });
  };

/** An answer left out, which is read as the careful answer. */
const untold =
  (field: keyof Tolerance): Worsen =>
  (profile) =>
    profile.tolerance[field] === null || profile.tolerance[field] === undefined
      ? null
      : withTolerance(profile, { [field]: null });

const withCondition =
  (condition: HealthCondition): Worsen =>
  (profile) =>
    profile.health?.includes(condition)
      ? null
      : { ...profile, health: [...(profile.health ?? []), condition] };

/** An injury of the past, on the sore side. */
const withInjury =
  (kind: InjuryKind, monthsAgo: number): Worsen =>
  (profile) => ({
    ...profile,
    injuryHistory: [...(profile.injuryHistory ?? []), { kind, side: profile.side, monthsAgo }],
  });

/** Fewer heel raises on the sore side, on both where both are sore. */
const fewerRaises: Worsen = (profile, size) => {
  const raises = profile.tolerance.singleHeelRaises;
  const fewer = 1 + Math.floor(size * 10);
  if (!raises) return null;
  const less = (count: number | null | undefined): number => Math.max(0, (count ?? 0) - fewer);
  if (profile.side === 'both') {
    if (typeof raises.left !== 'number' || typeof raises.right !== 'number') return null;
    return withTolerance(profile, {
      singleHeelRaises: { left: less(raises.left), right: less(raises.right) },
    });
  }
  if (!raises[profile.side]) return null;
  return withTolerance(profile, {
    singleHeelRaises: { ...raises, [profile.side]: less(raises[profile.side]) },
  });
};

/** Every way in which one answer can be worse, by the field it is about. */
export const worsenings: Readonly<Record<string, Worsen>> = {
  firstStepsPain: higher('firstStepsPain', 10, 4),
  morningStiffnessMinutes: higher('morningStiffnessMinutes', 600, 20),
  walkPain: higher('walkPain', 10, 4),
  doubleHeelRaisePain: higher('doubleHeelRaisePain', 10, 4),
  singleHeelRaisePain: higher('singleHeelRaisePain', 10, 4),
  hopPain: higher('hopPain', 10, 4),
  runPain: higher('runPain', 10, 4),
  walkMinutes: shorter('walkMinutes'),
  runMinutes: shorter('runMinutes'),
  singleHeelRaises: fewerRaises,
  'firstStepsPain not said': untold('firstStepsPain'),
  'morningStiffnessMinutes not said': untold('morningStiffnessMinutes'),
  'walkPain not said': untold('walkPain'),
  'walkMinutes not said': untold('walkMinutes'),
  'doubleHeelRaisePain not said': untold('doubleHeelRaisePain'),
  'singleHeelRaisePain not said': untold('singleHeelRaisePain'),
  'hopPain not tried': untold('hopPain'),
  'runMinutes not said': untold('runMinutes'),
  'singleHeelRaises not said': untold('singleHeelRaises'),
  age: (profile, size) =>
    profile.age >= 90 ? null : { ...profile, age: Math.min(95, profile.age + 1 + Math.floor(size * 40)) },
  diabetes: withCondition('diabetes'),
  neuropathy: withCondition('neuropathy'),
  menopause: withCondition('menopause'),
  'high cholesterol': withCondition('high-cholesterol'),
  'body mass index over 30': withCondition('bmi-over-30'),
  previousEpisodes: (profile) =>
    profile.previousEpisodes === undefined
      ? null
      : { ...profile, previousEpisodes: profile.previousEpisodes + 1 },
  weeksSinceOnset: (profile) =>
    profile.weeksSinceOnset === undefined || profile.weeksSinceOnset > 26 || profile.weeksSinceOnset < 6
      ? null
      : { ...profile, weeksSinceOnset: 60 },
  'weeksSinceOnset under six': (profile, size) =>
    profile.weeksSinceOnset === undefined || profile.weeksSinceOnset > 26
      ? null
      : profile.weeksSinceOnset < 6
        ? { ...profile, weeksSinceOnset: Math.floor(profile.weeksSinceOnset * size) }
        : { ...profile, weeksSinceOnset: Math.floor(6 * size) },
  'weeksSinceOnset not said': ({ weeksSinceOnset, ...profile }) =>
    weeksSinceOnset === undefined ? null : profile,
  'both sides': (profile) => (profile.side === 'both' ? null : { ...profile, side: 'both' }),
  'a calf strain': withInjury('calf-strain', 5),
  'an ankle sprain': withInjury('ankle-sprain', 11),
  'an injection': withInjury('achilles-injection', 30),
  confidence: (profile, size) =>
    profile.confidence ? { ...profile, confidence: Math.floor(profile.confidence * size) } : null,
  sleepHours: (profile) =>
    profile.sleepHours !== undefined && profile.sleepHours > 5 ? { ...profile, sleepHours: 4 } : null,
  location: (profile) => (profile.location === 'midportion' ? { ...profile, location: 'insertional' } : null),
  'running.years': (profile) =>
    profile.running?.years ? { ...profile, running: { ...profile.running, years: 0 } } : null,
  'running.weeklyKmBefore': (profile) =>
    (profile.running?.weeklyKmBefore ?? 0) >= 10
      ? { ...profile, running: { ...profile.running, weeklyKmBefore: 5 } }
      : null,
  'running.weeklyKmNow': (profile) =>
    profile.running?.weeklyKmNow
      ? {
          ...profile,
          running: { ...profile.running, weeklyKmNow: Math.floor(profile.running.weeklyKmNow / 2) },
        }
      : null,
};
