import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { makePlan, properties, violations } from '../../src/planner/index.ts';
import type { PropertyId } from '../../src/planner/safety/index.ts';
import type { Plan, Prescription, Week } from '../../src/schemas/plan.ts';
import type { Profile } from '../../src/schemas/profile.ts';

const catalogue = readCatalogue();
const profile: Profile = {
  version: 1,
  age: 40,
  side: 'left',
  location: 'insertional',
  weeksSinceOnset: 20,
  previousEpisodes: 0,
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
    minutesPerDay: 45,
    equipment: ['backpack', 'band'],
    blocked: [
      { kind: 'busy', from: '2027-03-01', to: '2027-03-07' },
      { kind: 'travel', from: '2027-03-15', to: '2027-03-21' },
      { kind: 'off', from: '2027-03-25', to: '2027-03-26' },
    ],
  },
  confidence: 7,
  sleepHours: 7,
  goal: { kind: 'race', distanceKm: 10, date: '2027-12-05' },
};

function fresh(): Plan {
  const result = makePlan(profile, [], '2026-11-30', catalogue);
  if (result.kind === 'stop') throw new Error('stopped');
  return structuredClone(result);
}
const weekOf = (plan: Plan, index: number): Week => plan.weeks[index - 1] as Week;
const firstWith = (week: Week, keep: (p: Prescription) => boolean): Prescription => {
  for (const { sessions } of week.days)
    for (const { prescriptions } of sessions) {
      const found = prescriptions.find(keep);
      if (found) return found;
    }
  throw new Error(`nothing such in week ${week.index}`);
};
const calf = (p: Prescription): boolean => p.ladder === 'calf' && 'reps' in p.dose;
const running = (plan: Plan): Week => plan.weeks.find(({ runMinutes }) => runMinutes > 0) as Week;

/** One way to break each property; the predicate must see it. */
type Break = readonly [property: PropertyId, what: string, breakIt: (plan: Plan) => void];
const breaks: readonly Break[] = [
  [
    'I2',
    'more raises than today allows',
    (plan) => {
      const { dose } = firstWith(weekOf(plan, 1), (p) => calf(p) && p.tier >= 2);
      if ('reps' in dose) dose.reps = 30;
    },
  ],
  ['I2', 'a run nobody tolerates yet', (plan) => Object.assign(weekOf(plan, 1), { longestRunMinutes: 9 })],
  [
    'I3',
    'two hard days in a row',
    (plan) => {
      for (const day of weekOf(plan, 10).days.slice(1, 3)) day.tier = 3;
    },
  ],
  [
    'I3',
    'a hard day too soon after tier 4',
    (plan) => {
      const [first, , third] = weekOf(plan, 10).days;
      Object.assign(first ?? {}, { tier: 4 });
      Object.assign(third ?? {}, { tier: 3 });
    },
  ],
  [
    'I4',
    'load that jumps',
    (plan) => {
      const { load } = weekOf(plan, 9);
      load.total *= 2;
    },
  ],
  [
    'I4',
    'strength that jumps',
    (plan) => {
      const { load } = weekOf(plan, 3);
      load.strength *= 1.5;
    },
  ],
  [
    'I4',
    'weekly running that jumps',
    (plan) => Object.assign(weekOf(plan, running(plan).index + 2), { runMinutes: 90 }),
  ],
  [
    'I4',
    'a long run that jumps',
    (plan) => {
      const { dose } = firstWith(weekOf(plan, running(plan).index + 4), (p) => 'intervals' in p.dose);
      if ('intervals' in dose) dose.intervals = [{ run: 3600, walk: 0, times: 1 }];
    },
  ],
  [
    'I4',
    'foot contacts that jump',
    (plan) => {
      const week = plan.weeks.find(({ load }) => load.elastic > 0) as Week;
      const { dose } = firstWith(week, (p) => 'contacts' in p.dose);
      if ('contacts' in dose) dose.contacts = 50;
    },
  ],
  [
    'I5',
    'no lighter week',
    (plan) => {
      for (const week of plan.weeks) if (week.kind === 'lighter') week.kind = 'build';
    },
  ],
  [
    'I5',
    'a lighter week that is not lighter',
    (plan) => {
      const week = plan.weeks.find(({ kind }) => kind === 'lighter') as Week;
      week.load.total = weekOf(plan, week.index - 1).load.total;
    },
  ],
  [
    'I8',
    'a hop in phase 2',
    (plan) =>
      Object.assign(firstWith(weekOf(plan, 2), calf), { exercise: 'single-leg-hop-in-place', tier: 4 }),
  ],
  ['I8', 'a phase left out', (plan) => Object.assign(weekOf(plan, 3), { phase: 4 })],
  [
    'I8',
    'a rung left out',
    (plan) =>
      Object.assign(
        firstWith(weekOf(plan, 2), (p) => calf(p) && p.tier === 2),
        { rung: 14 },
      ),
  ],
  [
    'I9',
    'two-leg raises without a wedge',
    (plan) =>
      Object.assign(
        firstWith(weekOf(plan, 1), (p) => p.exercise === 'wedge-heel-raise'),
        { exercise: 'double-heel-raise' },
      ),
  ],
  [
    'I9',
    'knee to wall',
    (plan) => Object.assign(firstWith(weekOf(plan, 1), calf), { exercise: 'knee-to-wall' }),
  ],
  [
    'I10',
    'too many minutes',
    (plan) => {
      for (const { sessions } of weekOf(plan, 1).days) for (const session of sessions) session.minutes += 40;
    },
  ],
  [
    'I10',
    'seven days of tendon work',
    (plan) => {
      for (const day of weekOf(plan, 2).days) day.tier = 1;
    },
  ],
  [
    'I10',
    'work on a day that was not offered',
    (plan) => {
      const day = weekOf(plan, 1).days[2];
      if (day) day.tier = 2;
    },
  ],
  [
    'I11',
    'an exercise without a page',
    (plan) => Object.assign(firstWith(weekOf(plan, 1), calf), { exercise: 'moon-walk' }),
  ],
  [
    'I11',
    'a gym the runner has not got',
    (plan) => Object.assign(firstWith(weekOf(plan, 12), calf), { exercise: 'hsr-standing' }),
  ],
  [
    'I14',
    'springs in a busy week',
    (plan) => {
      const busy = plan.weeks.find(({ kind }) => kind === 'busy') as Week;
      busy.load.elastic = 50;
    },
  ],
  [
    'I14',
    'equipment on the road',
    (plan) => {
      const travel = plan.weeks.find(({ kind }) => kind === 'travel') as Week;
      Object.assign(firstWith(travel, calf), { exercise: 'loaded-single-heel-raise' });
    },
  ],
  [
    'I14',
    'work on a day off',
    (plan) => {
      const off = plan.weeks.flatMap(({ days }) => days).find(({ date }) => date === '2027-03-25');
      off?.sessions.push({ id: 'calf-z', kind: 'strength', minutes: 5, prescriptions: [] });
    },
  ],
  [
    'I15',
    'a date called reachable without a likely week',
    (plan) => {
      plan.forecast.goal.likely = null;
    },
  ],
  [
    'I15',
    'a date out of reach that is not said to be',
    (plan) => {
      plan.forecast.goalDateReachable = false;
    },
  ],
  [
    'I16',
    'a number without a reason',
    (plan) => {
      firstWith(weekOf(plan, 1), calf).reasons = [];
    },
  ],
  [
    'I16',
    'a reason without a rule',
    (plan) => {
      firstWith(weekOf(plan, 1), calf).reasons = [{ rule: 'Z9', because: 'because' }];
    },
  ],
];

describe('the safety properties', () => {
  test('hold for a plan as it is made', () => {
    expect(violations(fresh(), profile, catalogue)).toEqual([]);
  });

  test.each(breaks)('%s sees %s', (property, _what, breakIt) => {
    const plan = fresh();
    breakIt(plan);
    const found = violations(plan, profile, catalogue).map((violation) => violation.property);
    expect(found).toContain(property);
  });

  test('I1 sees a red flag', () => {
    const found = violations(fresh(), { ...profile, redFlags: ['sudden-snap'] }, catalogue);
    expect(found.map((violation) => violation.property)).toEqual(['I1']);
  });

  test('are all broken by something here', () => {
    expect(new Set(['I1', ...breaks.map(([property]) => property)])).toEqual(
      new Set(Object.keys(properties)),
    );
  });
});

test('a first run that falls on a rest day is not counted as run: the next ones start as the first', () => {
  const runner: Profile = {
    version: 1,
    age: 50,
    side: 'left',
    location: 'midportion',
    previousEpisodes: 3,
    tolerance: {
      morningStiffnessMinutes: 0,
      walkMinutes: 0,
      walkPain: 0,
      doubleHeelRaisePain: 0,
      singleHeelRaises: { left: 17, right: 0 },
      singleHeelRaisePain: 0,
      hopPain: 0,
      runMinutes: 0,
    },
    running: { years: 1, weeklyKmBefore: 10 },
    week: { minutesPerDay: 68 },
  };
  const plan = makePlan(runner, [], '2026-11-30', catalogue) as Plan;
  expect(violations(plan, runner, catalogue)).toEqual([]);
});
