import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { answerRows } from '../../src/planner/adjustmentWords.ts';
import { makePlan } from '../../src/planner/index.ts';
import type { Plan } from '../../src/schemas/plan.ts';
import type { Profile } from '../../src/schemas/profile.ts';

const catalogue = readCatalogue();
const told: Profile = {
  version: 1,
  age: 38,
  side: 'left',
  location: 'midportion',
  weeksSinceOnset: 20,
  previousEpisodes: 0,
  redFlags: [],
  health: [],
  medication: [],
  injuryHistory: [],
  tolerance: {
    morningStiffnessMinutes: 5,
    firstStepsPain: 1,
    walkMinutes: 60,
    walkPain: 1,
    doubleHeelRaisePain: 1,
    singleHeelRaises: { left: 22, right: 24 },
    singleHeelRaisePain: 1,
    hopPain: 1,
    runMinutes: 0,
    runPain: null,
  },
  running: { years: 5, weeklyKmBefore: 30, weeklyKmNow: 0 },
  week: { days: ['mon', 'wed', 'fri', 'sun'], minutesPerDay: 60, equipment: ['band', 'gym'] },
  confidence: 7,
  sleepHours: 7,
  goal: { kind: 'run-regularly' },
};
const plan = (change: Partial<Profile> = {}, tolerance: Profile['tolerance'] = {}): Plan =>
  makePlan(
    { ...told, ...change, tolerance: { ...told.tolerance, ...tolerance } },
    [],
    '2026-11-30',
    catalogue,
  ) as Plan;
const without = (field: keyof Profile): Plan => {
  const { [field]: _, ...rest } = told;
  return makePlan(rest as Profile, [], '2026-11-30', catalogue) as Plan;
};
/** What the plan says of a field, in one line each. */
const said = ({ adjustments }: Plan, field: string): readonly string[] =>
  adjustments.filter((note) => note.field === field).map(({ what, why }) => `${what} ${why}`);
const unknown = ({ adjustments }: Plan): readonly string[] =>
  adjustments.filter(({ rule }) => rule === 'factor:unknown').map(({ field }) => field);

describe('an answer that was left out', () => {
  test('is said of none where all were given', () => {
    expect(unknown(plan())).toEqual([]);
    expect(said(plan(), 'redFlags')).toEqual([]);
  });

  const tolerances = answerRows.flatMap(({ fact, field, is }) =>
    is === undefined && field === `tolerance.${fact}` && fact !== 'runPain'
      ? [fact as Exclude<keyof Profile['tolerance'], 'singleHeelRaises'>]
      : [],
  );
  test.each(tolerances)('is said, and changes the plan of one who would have done well: %s', (answer) => {
    const runs = { running: { years: 5, weeklyKmBefore: 30, weeklyKmNow: 10 } };
    const runner = { runMinutes: 20, runPain: 1 };
    const [known, silent] = [plan(runs, runner), plan(runs, { ...runner, [answer]: null })];
    expect(unknown(silent)).toContain(`tolerance.${answer}`);
    expect(unknown(known)).toEqual([]);
    expect(silent.weeks).not.toEqual(known.weeks);
  });

  test('raises not counted on the sore side, or on the other, are said with what they change', () => {
    const [none, sore, other] = [
      plan({}, { singleHeelRaises: null }),
      plan({}, { singleHeelRaises: { left: null, right: 24 } }),
      plan({}, { singleHeelRaises: { left: 22, right: null } }),
    ];
    for (const silent of [none, sore])
      expect(said(silent, 'tolerance.singleHeelRaises').join()).toMatch(/planned as none/);
    expect(said(other, 'tolerance.singleHeelRaises').join()).toMatch(/30 raises on the sore side/);
    expect(other.forecast.running.likely).toBeGreaterThan(plan().forecast.running.likely ?? 99);
    expect(said(plan({ side: 'both' }), 'tolerance.singleHeelRaises')).toEqual([]);
  });

  test('how long it has lasted: planned as a new pain and as an old one', () => {
    const silent = without('weeksSinceOnset');
    const springs = silent.weeks.find(({ load }) => load.elastic > 0)?.index ?? 0;
    expect(silent.weeks[0]?.phase).toBe(1);
    expect(springs).toBeGreaterThanOrEqual(7);
    expect(said(silent, 'weeksSinceOnset').join()).toMatch(/no springs before week 7/);
  });

  test('hops not tried: no springs before the week that the words name', () => {
    const silent = plan({}, { hopPain: null });
    const [, week] = /Springs wait until week (\d+)/.exec(said(silent, 'tolerance.hopPain').join()) ?? [];
    const first = silent.weeks.find(({ load }) => load.elastic > 0)?.index ?? 0;
    expect(first).toBeGreaterThanOrEqual(Number(week));
    expect(first).toBeLessThanOrEqual(Number(week) + 1);
  });

  test('what the pain of a run was: no run is kept, and said', () => {
    const silent = plan({}, { runMinutes: 20, runPain: null });
    expect(silent.weeks[0]?.runMinutes).toBe(0);
    expect(said(silent, 'tolerance.runPain').join()).toMatch(/No run is kept/);
  });

  test('the length of a race: planned as 5 km, and said', () => {
    expect(said(plan({ goal: { kind: 'race' } }), 'goal.distanceKm').join()).toMatch(/race of 5 km/);
    expect(said(plan({ goal: { kind: 'race', distanceKm: 10 } }), 'goal.distanceKm')).toEqual([]);
  });

  test.each([
    ['redFlags', 'red flags'],
    ['health', 'health'],
    ['medication', 'medicines'],
    ['injuryHistory', 'past injuries'],
  ] as const)('one of the first questions, %s: the plan says that it could not check it', (field, name) => {
    const [words] = said(without(field), 'redFlags');
    expect(words).toMatch(`Nothing was said of: ${name}. `);
    expect(words).toMatch(/^Answer the first questions/);
  });

  test('of running means nothing to a walking goal', () => {
    const walker = plan({ goal: { kind: 'walk' } }, { hopPain: null, runMinutes: null });
    expect(unknown(walker)).toEqual([]);
  });

  test('days, minutes and goal are said with what is taken in their place', () => {
    const { goal: _goal, ...rest } = told;
    const silent = makePlan({ ...rest, week: {} }, [], '2026-11-30', catalogue) as Plan;
    expect(said(silent, 'week.days').join()).toMatch(/Monday, Wednesday and Friday/);
    expect(said(silent, 'week.minutesPerDay').join()).toMatch(/30 minutes/);
    expect(said(silent, 'goal').join()).toMatch(/half an hour/);
  });
});

describe('a choice', () => {
  test.each([
    ['walk', /No running and no springs/],
    ['run-easy', /grow to 30 minutes where your days hold them, and none is fast/],
    ['run-regularly', /grow to 60 minutes.*fast running comes/],
    ['race', /grow to 60 minutes.*fast running comes/],
  ] as const)('of a goal says how far the plan goes: %s', (kind, words) => {
    expect(said(plan({ goal: { kind, distanceKm: 10 } }), 'goal.kind').join()).toMatch(words);
  });

  test.each([
    [['gym', 'backpack'], /weights or machines of the gym/],
    [['dumbbells'], /with dumbbells/],
    [['backpack'], /loaded backpack/],
    [['none'], /take the place of weights/],
  ] as const)('of equipment says how raises get heavier: %j', (equipment, words) => {
    const notes = said(plan({ week: { ...told.week, equipment: [...equipment] } }), 'week.equipment');
    expect(notes[0]).toMatch(words);
    expect(notes[1]).toMatch(/no band/);
  });

  test('of a treadmill says that runs are shorter', () => {
    const belt = plan({ running: { ...told.running, surface: 'treadmill' } });
    expect(said(belt, 'running.surface').join()).toMatch(/15 % shorter/);
    expect(said(plan(), 'running.surface')).toEqual([]);
  });

  test('of short days says which longer ones would reach the goal, and they do', () => {
    const days = (minutesPerDay: number): Plan => plan({ week: { ...told.week, minutesPerDay } });
    const [, minutes] = /Days of (\d+) minutes would/.exec(said(days(20), 'week.minutesPerDay').join()) ?? [];
    expect(days(20).forecast.goal.likely).toBeNull();
    expect(days(Number(minutes)).forecast.goal.likely).not.toBeNull();
    expect(said(days(60), 'week.minutesPerDay')).toEqual([]);
  });
});

describe('a past injury', () => {
  test('is named with its side', () => {
    const hurt = plan({
      injuryHistory: [
        { kind: 'calf-strain', side: 'left', monthsAgo: 5 },
        { kind: 'knee', monthsAgo: 2 },
        { kind: 'hip', side: 'both', monthsAgo: 40 },
      ],
    });
    expect(said(hurt, 'injuryHistory').join()).toMatch(/: calf strain on the left; knee injury\.$/);
  });

  test.each([12, 15, 19, 22])('of the last year puts the first run off, whoever does %i raises', (left) => {
    const raises = { singleHeelRaises: { left, right: 24 } };
    const strain = { injuryHistory: [{ kind: 'calf-strain' as const, monthsAgo: 5 }] };
    expect(plan(strain, raises).forecast.running.likely).toBeGreaterThan(
      plan({}, raises).forecast.running.likely ?? 99,
    );
  });
});

test.each([15, 22])('each earlier episode, three at most, puts the first run of %i raises off', (left) => {
  const raises = { singleHeelRaises: { left, right: 24 } };
  const weeks = [0, 1, 2, 3, 4].map(
    (previousEpisodes) => plan({ previousEpisodes }, raises).forecast.running.likely ?? 99,
  );
  expect(weeks).toEqual([...weeks].sort((a, b) => a - b));
  expect(new Set(weeks).size).toBe(4);
});

describe('the forecast', () => {
  test.each(['walk', 'run-easy', 'run-regularly', 'race'] as const)(
    'answers a date for every goal: %s',
    (kind) => {
      const dated = (date: string): Plan['forecast'] =>
        plan({ goal: { kind, date } }, { singleHeelRaises: { left: 5, right: 24 }, walkMinutes: 15 })
          .forecast;
      const [soon, late] = [dated('2026-12-02'), dated('2028-06-01')];
      expect(soon.goalDateReachable).toBe(false);
      expect(soon.text).toMatch(/2026-12-02 is out of reach.*without the weeks that your answers add/);
      expect(late.goalDateReachable).toBe(true);
      expect(late.text).not.toMatch(/out of reach/);
    },
  );

  test('says that a goal is reached, and not that it is no weeks away', () => {
    const { goal, text } = plan({ goal: { kind: 'walk' } }).forecast;
    expect(goal.likely).toBe(0);
    expect(text).toMatch(/^The plan counts your goal as reached\./);
  });
});
