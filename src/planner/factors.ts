import type { Adjustment } from '../schemas/plan.ts';
import type { Profile } from '../schemas/profile.ts';
import type { EquipmentKind, GoalKind, HealthCondition, Location, Weekday } from '../schemas/questions.ts';
import { factorWords, injuryNames, sideWords } from './adjustmentWords.ts';
import { weekdayNames } from './calendar.ts';
import type { FootCare } from './catalogue.ts';
import { treadmillShare } from './ladders/running.ts';
import { heelRaiseMedian, heelRaiseNorm } from './norms.ts';
import { filled, type Values } from './words.ts';

/** What the answers mean for the plan: pace, spacing, what may be used. Unknown is read as the careful answer. */
export type Factors = {
  /** Where the pain is planned to be; not sure is planned as insertional. */
  readonly location: Exclude<Location, 'unsure'>;
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
  /**
   * First plan week (from 1) in which springy work may stand: six weeks from onset, and a week for each point that
   * hopping hurts more than springs may (rule B5).
   */
  readonly springFrom: number;
  /** What the feet need (rules factor:diabetes, refuse:nerve-vessel). */
  readonly footCare: FootCare;
  /** First steps are one rung lower (rule factor:fear). */
  readonly gentleStart: boolean;
  /** Running starts smaller (rule E8). */
  readonly smallRuns: boolean;
  readonly treadmill: boolean;
  /** How much of an outdoor run is run: 1, on a treadmill less (rule E9). */
  readonly runShare: number;
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
  const note = (key: keyof typeof factorWords, values: Values = {}): void => {
    const [field, rule, what, why] = factorWords[key];
    adjustments.push({ field, what: filled(what, values), why: filled(why, values), rule });
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
    note('age-50');
  }
  if (health.has('menopause')) {
    add([2, 3, 4]);
  }
  const slowRhythm =
    age >= 60 || health.has('diabetes') || health.has('menopause') || (profile.sleepHours ?? 0) <= 5;
  if (age >= 60) note('age-60');
  if ((profile.sleepHours ?? 0) <= 5) {
    note(profile.sleepHours === undefined ? 'sleep-unknown' : 'sleep');
  }
  if (age > 60) note('over-60');

  const stretch = 1 + (health.has('diabetes') ? 0.25 : 0) + (health.has('high-cholesterol') ? 0.25 : 0);
  for (const condition of health) if (condition in factorWords) note(condition as keyof typeof factorWords);

  if (onset === undefined || onset > 26) {
    add([2, 3]);
    note(onset === undefined ? 'onset-unknown' : 'onset-long');
  }
  const hopPain = plannedHopPain(profile);
  const springFrom = Math.max(1, 7 - (onset ?? 0), 1 + Math.ceil(hopPain - mostHopPain));
  if (onset !== undefined && onset < 6) {
    note('onset-short');
  }
  const goal = profile.goal?.kind ?? 'run-easy';
  // Planned at 3, hops hold a week that the first week of work takes anyway.
  if (goal !== 'walk' && typeof tolerance.hopPain === 'number' && hopPain > 3)
    note('hop-sore', { hopPain, week: springFrom });

  // A tendon that was torn, operated on or injected has been trouble before, whatever the count says (factor:conflict).
  const episodes = Math.min(3, Math.max(profile.previousEpisodes ?? 1, wasHurtBefore(profile) ? 1 : 0));
  const repeated = episodes > 0;
  if (repeated) {
    note(profile.previousEpisodes === undefined ? 'episodes-unknown' : 'episodes', {
      weeks: episodes === 1 ? 'A week' : `${episodes} weeks`,
    });
  }
  const injuries = (profile.injuryHistory ?? []).flatMap(({ kind, side, monthsAgo = 0 }) =>
    kind in injuryNames && monthsAgo <= 12
      ? injuryNames[kind as keyof typeof injuryNames] + (side === undefined ? '' : sideWords[side])
      : [],
  );
  const otherInjury = injuries.length > 0;
  if (otherInjury) note('other-injury', { injuries: injuries.join('; ') });

  const running = profile.running;
  const newRunner = (running?.weeklyKmBefore ?? 0) < 10 || (running?.years ?? 0) < 1;
  if (newRunner) {
    note('new-runner');
  }
  const gentleStart = (profile.confidence ?? 0) < 5;
  if (gentleStart) {
    note(profile.confidence === undefined ? 'confidence-unknown' : 'confidence');
  }
  const smallRuns = health.has('bmi-over-30');
  if (profile.location !== 'midportion') note(profile.location);
  if (profile.side === 'both') note('both-sides');

  const norm = heelRaiseNorm(age, profile.sex);
  const middle = heelRaiseMedian(profile.sex);
  const raises = soreRaises(profile);
  if (raises !== undefined && raises < 0.7 * middle) {
    add([2]);
    note('weak-calf', { raises, middle, norm });
  }
  if (raises === undefined) add([2]);

  const isIrritable = (unsaid: number): boolean =>
    (tolerance.firstStepsPain ?? unsaid) >= 6 ||
    (tolerance.walkPain ?? unsaid) >= 5 ||
    (tolerance.morningStiffnessMinutes ?? unsaid) >= 30;
  if (isIrritable(0)) note('irritable');

  const days = weekdayNames.filter((day) => (profile.week?.days ?? ['mon', 'wed', 'fri']).includes(day));
  return {
    location: profile.location === 'midportion' ? 'midportion' : 'insertional',
    irritable: isIrritable(600),
    newRunner,
    restDays: age > 60 || newRunner ? 2 : 1,
    rhythm: slowRhythm ? 3 : 4,
    extraWeeks: extra,
    stretch,
    runDelay: episodes + (otherInjury ? 1 : 0),
    springDelay: episodes,
    springFrom,
    footCare: footCareOf(health),
    gentleStart,
    smallRuns,
    treadmill: running?.surface === 'treadmill',
    runShare: running?.surface === 'treadmill' ? treadmillShare : 1,
    equipment: new Set([...freeEquipment, ...(profile.week?.equipment ?? [])]),
    days,
    minutes: profile.week?.minutesPerDay ?? 30,
    goal,
    norm,
    adjustments,
  };
}

/** Springs progress while they hurt so much at most, out of ten (rule B5). */
export const mostHopPain = 2;

/**
 * What a hop is planned to hurt, out of ten. Hopping loads the tendon more than walking does, so it is planned as no
 * less sore (rule factor:conflict); not tried is the careful answer.
 */
export const plannedHopPain = ({ tolerance: { hopPain, walkPain } }: Profile): number =>
  Math.max(hopPain ?? 10, walkPain ?? 10);

/** What the feet need: shoes with diabetes or poor blood flow, and no work that asks for feeling where it is lost. */
function footCareOf(health: ReadonlySet<HealthCondition>): FootCare {
  if (health.has('neuropathy')) return 'shoes-and-support';
  return health.has('diabetes') || health.has('peripheral-vascular') ? 'shoes' : 'none';
}

/** Whether an Achilles was torn, operated on or injected before. */
export const wasHurtBefore = ({ injuryHistory = [] }: Profile): boolean =>
  injuryHistory.some(({ kind }) => kind.startsWith('achilles-'));

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

/**
 * One-leg raises that those of the sore side are measured by before running: of the other side, of the stronger one
 * when both are sore, so that two sore sides are no reason to run earlier (I7); undefined when not said.
 */
export function raisesToReach(profile: Profile): number | undefined {
  if (profile.side !== 'both') return otherRaises(profile);
  const { left, right } = profile.tolerance.singleHeelRaises ?? {};
  return typeof left === 'number' && typeof right === 'number' ? Math.max(left, right) : undefined;
}

/** Days of the week as offered, counted from the runner's week start. */
export const offeredDays = (factors: Factors, weekStart: Weekday): readonly number[] =>
  factors.days
    .map((day) => (weekdayNames.indexOf(day) - weekdayNames.indexOf(weekStart) + 7) % 7)
    .sort((a, b) => a - b);
