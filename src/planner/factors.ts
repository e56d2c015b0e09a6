import type { Adjustment } from '../schemas/plan.ts';
import type { Profile } from '../schemas/profile.ts';
import type { EquipmentKind, GoalKind, Location, Weekday } from '../schemas/questions.ts';
import { weekdayNames } from './calendar.ts';
import { heelRaiseMedian, heelRaiseNorm } from './norms.ts';
import type { RuleId } from './rules/index.ts';

/** What the answers mean for the plan: pace, spacing, what may be used. Unknown is read as the careful answer. */
export type Factors = {
  /** Where the pain is planned to be; not sure is planned as insertional. */
  readonly location: Location;
  readonly irritable: boolean;
  readonly newRunner: boolean;
  /** Rest days between two days of tier 3 or more (rule D4). */
  readonly restDays: 1 | 2;
  /** A lighter week at least every so many weeks (rule G2). */
  readonly rhythm: 3 | 4;
  /** Weeks added to a phase on the likely course. */
  readonly extraWeeks: Readonly<Record<1 | 2 | 3 | 4 | 5, number>>;
  /** Phases last so many times as long (rules factor:diabetes, factor:metabolic). */
  readonly stretch: number;
  /** Weeks added before running starts. */
  readonly runDelay: number;
  /** Weeks added before springs start. */
  readonly springDelay: number;
  /** First plan week (from 1) in which springy work may stand: six weeks from onset. */
  readonly springFrom: number;
  /** First steps are one rung lower (rule factor:fear). */
  readonly gentleStart: boolean;
  /** Running starts smaller (rule E8). */
  readonly smallRuns: boolean;
  readonly treadmill: boolean;
  readonly equipment: ReadonlySet<EquipmentKind>;
  readonly days: readonly Weekday[];
  readonly minutes: number;
  readonly goal: GoalKind;
  readonly norm: number;
  /** Which answers changed what, in the runner's words. */
  readonly adjustments: readonly Adjustment[];
};

const freeEquipment: readonly EquipmentKind[] = ['wall', 'chair'];

/** Reads the pace factors of rule book section f from the answers. */
export function factorsOf(profile: Profile): Factors {
  const adjustments: Adjustment[] = [];
  const note = (field: string, rule: RuleId, what: string, why: string): void => {
    adjustments.push({ field, what, why, rule });
  };
  const { tolerance, age } = profile;
  const health = new Set(profile.health ?? []);
  const onset = profile.weeksSinceOnset;
  const extra = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  const add = (phases: readonly (1 | 2 | 3 | 4 | 5)[]): void => {
    for (const phase of phases) extra[phase] += 1;
  };

  if (age >= 50) {
    add([1, 2, 3]);
    note(
      'age',
      'factor:age-50',
      'A week more in phases 1 to 3.',
      'You are 50 or over. The loads become the same; the climb is slower.',
    );
  }
  if (health.has('menopause')) {
    add([2, 3, 4]);
    note(
      'health',
      'factor:menopause',
      'A week more in phases 2 to 4.',
      'Around the menopause a tendon may need longer.',
    );
  }
  const slowRhythm =
    age >= 60 || health.has('diabetes') || health.has('menopause') || (profile.sleepHours ?? 0) <= 5;
  if (age >= 60) note('age', 'factor:age-60', 'A lighter week every third week.', 'You are 60 or over.');
  if ((profile.sleepHours ?? 0) <= 5) {
    note(
      'sleepHours',
      profile.sleepHours === undefined ? 'factor:unknown' : 'factor:sleep',
      'A lighter week every third week.',
      profile.sleepHours === undefined
        ? 'You did not say how long you sleep.'
        : 'You sleep five hours or less.',
    );
  }
  if (age > 60) note('age', 'D4', 'Two rest days between hard days.', 'You are over 60.');

  const stretch = 1 + (health.has('diabetes') ? 0.25 : 0) + (health.has('high-cholesterol') ? 0.25 : 0);
  if (health.has('diabetes')) {
    note(
      'health',
      'factor:diabetes',
      'Phases about a quarter longer, lighter weeks more often.',
      'Tendons adapt more slowly with diabetes.',
    );
  }
  if (health.has('high-cholesterol')) {
    note(
      'health',
      'factor:metabolic',
      'Phases about a quarter longer.',
      'High cholesterol can make tendon trouble last.',
    );
  }

  if (onset === undefined || onset > 26) {
    add([2, 3]);
    note(
      'weeksSinceOnset',
      onset === undefined ? 'factor:unknown' : 'factor:onset-over-26',
      'A week more in phases 2 and 3.',
      onset === undefined ? 'You did not say how long it has lasted.' : 'It has lasted over six months.',
    );
  }
  const springFrom = Math.max(1, 7 - (onset ?? 0));
  if (onset !== undefined && onset < 6) {
    note(
      'weeksSinceOnset',
      'factor:onset-under-6',
      'No springy work before week 6 from the first pain.',
      'A new tendon pain settles first.',
    );
  }

  // A tendon that was torn, operated on or injected has been trouble before, whatever the count says (factor:conflict).
  const hurtBefore = (profile.injuryHistory ?? []).some(({ kind }) => kind.startsWith('achilles-'));
  const episodes = Math.min(3, Math.max(profile.previousEpisodes ?? 1, hurtBefore ? 1 : 0));
  const repeated = episodes > 0;
  if (repeated) {
    note(
      'previousEpisodes',
      profile.previousEpisodes === undefined ? 'factor:unknown' : 'factor:previous-episode',
      'A week more before running and before springs.',
      profile.previousEpisodes === undefined
        ? 'You did not say whether you had it before.'
        : 'You have had it before, and it tends to come back late.',
    );
  }
  const otherInjury = (profile.injuryHistory ?? []).some(
    (injury) => !injury.kind.startsWith('achilles') && (injury.monthsAgo ?? 0) <= 12,
  );
  if (otherInjury) {
    note(
      'injuryHistory',
      'factor:other-injury',
      'A week more before running.',
      'Another leg injury in the last year.',
    );
  }

  const running = profile.running;
  const newRunner = (running?.weeklyKmBefore ?? 0) < 10 || (running?.years ?? 0) < 1;
  if (newRunner) {
    note(
      'running',
      'factor:new-runner',
      'Two rest days between hard days, and running from the first stage.',
      'Under 10 km a week or a year of running before, or you did not say.',
    );
  }
  const gentleStart = (profile.confidence ?? 0) < 5;
  if (gentleStart) {
    note(
      'confidence',
      profile.confidence === undefined ? 'factor:unknown' : 'factor:fear',
      'The first weeks are a rung lower.',
      profile.confidence === undefined
        ? 'You did not say how sure you are.'
        : 'You are not yet sure of this tendon. Small wins first.',
    );
  }
  const smallRuns = health.has('bmi-over-30');
  if (smallRuns) note('health', 'factor:bmi', 'Running starts smaller.', 'Body mass index over 30.');
  if (profile.location === 'insertional')
    note(
      'location',
      'F1',
      'No work below floor level and no calf stretching before phase 5.',
      'Your pain is where the tendon joins the heel.',
    );
  if (profile.location === 'unsure')
    note(
      'location',
      'factor:unknown',
      'Planned as if the pain were on the heel bone.',
      'You were not sure where it is.',
    );
  if (profile.side === 'both')
    note('side', 'factor:both-sides', 'Both legs follow the weaker one.', 'Both sides are sore.');

  const norm = heelRaiseNorm(age, profile.sex);
  const middle = heelRaiseMedian(profile.sex);
  const raises = soreRaises(profile);
  if (raises !== undefined && raises < 0.7 * middle) {
    add([2]);
    note(
      'tolerance.singleHeelRaises',
      'factor:weak-calf',
      'A week more of phase 2.',
      `You do ${raises} one-leg raises; the middle of all ages is ${middle}.`,
    );
  }
  if (raises === undefined) add([2]);

  const irritable =
    (tolerance.firstStepsPain ?? 10) >= 6 ||
    (tolerance.walkPain ?? 10) >= 5 ||
    (tolerance.morningStiffnessMinutes ?? 600) >= 30;
  if (irritable)
    note(
      'tolerance',
      'factor:irritable',
      'The plan starts with holds and seated work.',
      'First steps, walking or the morning are very sore, or you did not say.',
    );

  const days = weekdayNames.filter((day) => (profile.week?.days ?? ['mon', 'wed', 'fri']).includes(day));
  return {
    location: profile.location === 'midportion' ? 'midportion' : 'insertional',
    irritable,
    newRunner,
    restDays: age > 60 || newRunner ? 2 : 1,
    rhythm: slowRhythm ? 3 : 4,
    extraWeeks: extra,
    stretch,
    runDelay: episodes + (otherInjury ? 1 : 0),
    springDelay: episodes,
    springFrom,
    gentleStart,
    smallRuns,
    treadmill: running?.surface === 'treadmill',
    equipment: new Set([...freeEquipment, ...(profile.week?.equipment ?? [])]),
    days,
    minutes: profile.week?.minutesPerDay ?? 30,
    goal: profile.goal?.kind ?? 'run-easy',
    norm,
    adjustments,
  };
}

/** One-leg raises of the sore side (of the weaker side when both are sore); undefined when not said. */
export function soreRaises({ side, tolerance }: Profile): number | undefined {
  const { left, right } = tolerance.singleHeelRaises ?? {};
  const known = side === 'left' ? [left] : side === 'right' ? [right] : [left, right];
  const counts = known.filter((count): count is number => typeof count === 'number');
  return counts.length === known.length ? Math.min(...counts) : undefined;
}

/** One-leg raises of the other side; undefined when not said or when both are sore. */
export function otherRaises({ side, tolerance }: Profile): number | undefined {
  if (side === 'both') return undefined;
  return (
    (side === 'left' ? tolerance.singleHeelRaises?.right : tolerance.singleHeelRaises?.left) ?? undefined
  );
}

/** Days of the week as offered, counted from the runner's week start. */
export const offeredDays = (factors: Factors, weekStart: Weekday): readonly number[] =>
  factors.days
    .map((day) => (weekdayNames.indexOf(day) - weekdayNames.indexOf(weekStart) + 7) % 7)
    .sort((a, b) => a - b);
