import { addDays } from '../../../planner/calendar.ts';
import type { Profile } from '../../../schemas/profile.ts';
import type { EquipmentKind, InjuryKind, Weekday } from '../../../schemas/questions.ts';

/** One answer that can be changed, with what it can be changed to; the first is that of the runner to start from. */
export type Knob = {
  readonly name: string;
  /** The rule that says what the answer changes; null where it changes no dose. */
  readonly rule: string | null;
  readonly options: readonly string[];
  readonly apply: (profile: Profile, choice: number, today: string) => Profile;
};

/** The runner that both start from: near enough to each gate that every answer shows in the plan. */
export const baseRunner: Profile = {
  version: 1,
  age: 38,
  sex: 'female',
  side: 'left',
  location: 'midportion',
  weeksSinceOnset: 20,
  previousEpisodes: 0,
  redFlags: [],
  health: [],
  medication: [],
  tolerance: {
    morningStiffnessMinutes: 8,
    firstStepsPain: 2,
    walkMinutes: 45,
    walkPain: 1,
    doubleHeelRaisePain: 1,
    singleHeelRaises: { left: 17, right: 24 },
    singleHeelRaisePain: 2,
    hopPain: 2,
    runMinutes: 0,
    runPain: null,
  },
  running: { years: 8, weeklyKmBefore: 35, weeklyKmNow: 0 },
  week: {
    days: ['mon', 'tue', 'thu', 'sat', 'sun'],
    minutesPerDay: 60,
    equipment: ['step', 'band', 'backpack'],
  },
  confidence: 7,
  sleepHours: 7,
  goal: { kind: 'run-regularly' },
  units: 'metric',
};

/** A knob of values, each with its words. */
const knob = <T>(
  name: string,
  rule: string | null,
  values: readonly (readonly [words: string, value: T])[],
  set: (profile: Profile, value: T, today: string) => Profile,
): Knob => ({
  name,
  rule,
  options: values.map(([words]) => words),
  apply: (profile, choice, today) => set(profile, (values[choice] as (typeof values)[number])[1], today),
});

type Past = { readonly kind: InjuryKind; readonly monthsAgo: number; readonly cleared: boolean } | null;

/** The answers that can be changed: every contrast that a plan must show (docs of the planner). */
export const knobs: readonly Knob[] = [
  knob(
    'Age',
    'factor:age-50',
    [38, 24, 58, 68].map((age) => [`${age} years`, age]),
    (p, age) => ({ ...p, age }),
  ),
  knob(
    'How long it has hurt',
    'factor:onset-over-26',
    [
      ['20 weeks', 20],
      ['3 weeks', 3],
      ['3 years', 156],
    ],
    (p, weeksSinceOnset) => ({ ...p, weeksSinceOnset }),
  ),
  knob(
    'Where',
    'F1',
    [
      ['in the tendon', 'midportion'],
      ['on the heel bone', 'insertional'],
    ] as const,
    (p, location) => ({ ...p, location }),
  ),
  knob(
    'Sides',
    'factor:both-sides',
    [
      ['left only', 'left'],
      ['both', 'both'],
    ] as const,
    (p, side) => ({ ...p, side }),
  ),
  knob(
    'Earlier episodes',
    'factor:previous-episode',
    [
      ['none, the first time', 0],
      ['two, the third time', 2],
    ],
    (p, previousEpisodes) => ({ ...p, previousEpisodes }),
  ),
  knob<Past>(
    'Earlier injury, same leg',
    'factor:other-injury',
    [
      ['none', null],
      ['calf tear 5 months ago', { kind: 'calf-strain', monthsAgo: 5, cleared: false }],
      ['rupture 3 years ago, cleared', { kind: 'achilles-rupture', monthsAgo: 40, cleared: true }],
      ['rupture 3 years ago, not cleared', { kind: 'achilles-rupture', monthsAgo: 40, cleared: false }],
    ],
    (p, past) =>
      past === null
        ? p
        : {
            ...p,
            injuryHistory: [{ kind: past.kind, side: 'left', monthsAgo: past.monthsAgo }],
            clinicianCleared: past.cleared,
          },
  ),
  knob(
    'One-leg heel raises, left',
    'gate:2-3',
    [17, 3, 20].map((raises) => [String(raises), raises]),
    (p, left) => ({ ...p, tolerance: { ...p.tolerance, singleHeelRaises: { left, right: 24 } } }),
  ),
  knob<number | null>(
    'Pain when hopping',
    'gate:run',
    [
      ['2', 2],
      ['0', 0],
      ['6', 6],
      ['not tried', null],
    ],
    (p, hopPain) => ({ ...p, tolerance: { ...p.tolerance, hopPain } }),
  ),
  knob(
    'Running before',
    'factor:new-runner',
    [
      ['35 km a week', { years: 8, weeklyKmBefore: 35, weeklyKmNow: 0 }],
      ['beginner', { years: 0, weeklyKmBefore: 0, weeklyKmNow: 0 }],
      ['80 km a week', { years: 12, weeklyKmBefore: 80, weeklyKmNow: 0 }],
    ],
    (p, running) => ({ ...p, running }),
  ),
  knob<readonly EquipmentKind[]>(
    'Equipment',
    'factor:equipment',
    [
      ['step, band, backpack', ['step', 'band', 'backpack']],
      ['none', []],
      ['gym', ['gym', 'step', 'band']],
    ],
    (p, equipment) => ({ ...p, week: { ...p.week, equipment: [...equipment] } }),
  ),
  knob<readonly Weekday[]>(
    'Days a week',
    'factor:days',
    [
      ['5', ['mon', 'tue', 'thu', 'sat', 'sun']],
      ['3', ['mon', 'wed', 'sat']],
      ['6', ['mon', 'tue', 'wed', 'thu', 'sat', 'sun']],
    ],
    (p, days) => ({ ...p, week: { ...p.week, days: [...days] } }),
  ),
  knob<number | null>(
    'Goal',
    'M1',
    [
      ['run regularly', null],
      ['10 km race in 10 weeks', 10],
      ['10 km race in 30 weeks', 30],
    ],
    (p, weeks, today) =>
      weeks === null ? p : { ...p, goal: { kind: 'race', distanceKm: 10, date: addDays(today, 7 * weeks) } },
  ),
  knob(
    'Units',
    null,
    [
      ['kilometres', 'metric'],
      ['miles', 'imperial'],
    ] as const,
    (p, units) => ({ ...p, units }),
  ),
];

/** The runner of a choice of every knob. */
export const runnerOf = (choices: readonly number[], today: string): Profile =>
  knobs.reduce((profile, { apply }, i) => apply(profile, choices[i] ?? 0, today), baseRunner);

/** A pair of runners who differ in one answer: the knob by its name, and the words of both choices. */
export type Pair = readonly [knob: string, first: string, second: string];

/** The pairs that a plan must tell apart (the planner's documentation lists them), to start from. */
export const pairs: readonly Pair[] = [
  ['Age', '24 years', '58 years'],
  ['How long it has hurt', '3 weeks', '3 years'],
  ['Where', 'in the tendon', 'on the heel bone'],
  ['Earlier episodes', 'none, the first time', 'two, the third time'],
  ['Earlier injury, same leg', 'none', 'calf tear 5 months ago'],
  ['Earlier injury, same leg', 'none', 'rupture 3 years ago, cleared'],
  ['One-leg heel raises, left', '20', '3'],
  ['Pain when hopping', '0', '6'],
  ['Running before', 'beginner', '80 km a week'],
  ['Equipment', 'none', 'gym'],
  ['Days a week', '3', '6'],
  ['Goal', '10 km race in 10 weeks', '10 km race in 30 weeks'],
  ['Sides', 'left only', 'both'],
  ['Units', 'kilometres', 'miles'],
];

/** The choices of both runners of a pair: all else as the runner to start from. */
export const choicesOf = ([name, ...words]: Pair): readonly (readonly number[])[] =>
  words.map((word) =>
    knobs.map((knob) => (knob.name === name ? Math.max(0, knob.options.indexOf(word)) : 0)),
  );
