import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { conflictsIn } from '../../src/planner/conflicts.ts';
import { makePlan } from '../../src/planner/index.ts';
import type { Plan } from '../../src/schemas/plan.ts';
import type { Profile } from '../../src/schemas/profile.ts';

const catalogue = readCatalogue();
const steady: Profile = {
  version: 1,
  age: 38,
  side: 'left',
  location: 'midportion',
  weeksSinceOnset: 20,
  previousEpisodes: 0,
  tolerance: {
    morningStiffnessMinutes: 5,
    firstStepsPain: 1,
    walkMinutes: 60,
    walkPain: 1,
    doubleHeelRaisePain: 1,
    singleHeelRaises: { left: 22, right: 24 },
    singleHeelRaisePain: 1,
    hopPain: 1,
    runMinutes: 20,
    runPain: 1,
  },
  running: { years: 5, weeklyKmBefore: 30, weeklyKmNow: 10, longestRunKmLast30Days: 4 },
  week: { days: ['mon', 'wed', 'fri', 'sun'], minutesPerDay: 60, equipment: ['step'] },
  confidence: 7,
  sleepHours: 7,
  goal: { kind: 'run-regularly' },
};
const but = (tolerance: Profile['tolerance'], rest: Partial<Profile> = {}): Profile => ({
  ...steady,
  ...rest,
  tolerance: { ...steady.tolerance, ...tolerance },
});
const plan = (profile: Profile): Plan => makePlan(profile, [], '2026-11-30', catalogue) as Plan;
const keeps = ({ adjustments }: Plan): string =>
  adjustments.find(({ rule }) => rule === 'gate:keep-running')?.what ?? 'no run';

describe('answers that do not go together', () => {
  test('are none where they do', () => {
    expect(conflictsIn(steady)).toEqual([]);
  });

  test.each<[string, string, Profile]>([
    ['walking 4, hopping 0', 'tolerance.hopPain', but({ walkPain: 4, hopPain: 0, runMinutes: null })],
    ['raises 5, hopping 1', 'tolerance.hopPain', but({ singleHeelRaisePain: 5 })],
    ['walking 4, running 1', 'tolerance.runPain', but({ walkPain: 4, hopPain: 3 })],
    ['hopping 6, running 1', 'tolerance.runPain', but({ hopPain: 6 })],
    ['two legs 5, one leg 1', 'tolerance.singleHeelRaisePain', but({ doubleHeelRaisePain: 5 })],
    ['runs 20 minutes, walks 10', 'tolerance.walkMinutes', but({ walkMinutes: 10 })],
    [
      'no sore first step, stiff for an hour',
      'tolerance.firstStepsPain',
      but({ firstStepsPain: 0, morningStiffnessMinutes: 60 }),
    ],
    [
      'the sore leg does far more',
      'tolerance.singleHeelRaises',
      but({ singleHeelRaises: { left: 25, right: 12 } }),
    ],
    ['runs 10 km a week in no minutes', 'tolerance.runMinutes', but({ runMinutes: 0 })],
    [
      'runs 30 km in 20 minutes',
      'running.longestRunKmLast30Days',
      but({}, { running: { ...steady.running, longestRunKmLast30Days: 30 } }),
    ],
    [
      'runs 20 minutes and no kilometre',
      'running.weeklyKmNow',
      but({}, { running: { ...steady.running, weeklyKmNow: 0 } }),
    ],
    [
      'runs 20 minutes and never over 1 km',
      'running.longestRunKmLast30Days',
      but({}, { running: { ...steady.running, longestRunKmLast30Days: 1 } }),
    ],
    [
      'never sore, but torn',
      'previousEpisodes',
      but({}, { injuryHistory: [{ kind: 'achilles-rupture', side: 'right', monthsAgo: 60 }] }),
    ],
  ])('are said out loud: %s', (_, field, profile) => {
    expect(conflictsIn(profile).map((conflict) => conflict.field)).toEqual([field]);
    expect(plan(profile).adjustments).toContainEqual(
      expect.objectContaining({ field, rule: 'factor:conflict' }),
    );
  });

  const says = (tolerance: Profile['tolerance'], rest: Partial<Profile> = {}): readonly string[] =>
    conflictsIn(but(tolerance, rest)).map(({ why }) => why);

  test('are said with the answers themselves', () => {
    expect(says({ walkPain: 4, hopPain: 4 })).toEqual([
      'You said walking hurts 4 but running 1. Running loads the tendon more.',
      'You said hopping hurts 4 but running 1. The careful answer decides.',
    ]);
    expect(says({ doubleHeelRaisePain: 5 })).toEqual([
      'You said heel raises hurt 5 on two legs but 1 on one. One leg carries more.',
    ]);
    expect(says({ walkMinutes: 10 })).toEqual(['You said you run 20 minutes in comfort but walk only 10.']);
    expect(says({ firstStepsPain: 0, morningStiffnessMinutes: 30 })).toEqual([
      'You said first steps do not hurt, but the heel is stiff for 30 minutes.',
    ]);
    expect(says({ singleHeelRaises: { left: 19, right: 12 } })).toEqual([
      'You said the sore leg does 19 heel raises and the other 12.',
    ]);
    expect(says({ runMinutes: 0 })).toEqual([
      'You said you run 10 km a week now, but no minutes in comfort.',
    ]);
    expect(says({}, { running: { longestRunKmLast30Days: 8 } })).toEqual([
      'You said the longest run was 8 km, but 20 minutes in comfort.',
    ]);
  });

  test.each<[string, Profile['tolerance'], Partial<Profile>]>([
    ['two points apart', { hopPain: 3, walkPain: 3, singleHeelRaisePain: 3, doubleHeelRaisePain: 3 }, {}],
    ['a walk as long as the run', { walkMinutes: 20 }, {}],
    ['a short walk and no run', { walkMinutes: 5, runMinutes: 0 }, { running: { weeklyKmNow: 0 } }],
    ['a walk that was not said', { walkMinutes: null }, {}],
    ['stiff for 29 minutes', { firstStepsPain: 0, morningStiffnessMinutes: 29 }, {}],
    ['stiff for long and sore', { firstStepsPain: 1, morningStiffnessMinutes: 45 }, {}],
    ['six raises more on the sore leg', { singleHeelRaises: { left: 18, right: 12 } }, {}],
    ['one leg not counted', { singleHeelRaises: { left: 18, right: null } }, {}],
    ['the other leg only', { singleHeelRaises: { left: null, right: 18 } }, {}],
    ['three minutes a kilometre', { runMinutes: 24 }, { running: { longestRunKmLast30Days: 8 } }],
    ['ten minutes a kilometre', {}, { running: { weeklyKmNow: 2, longestRunKmLast30Days: 2 } }],
    ['no longest run and no run', { runMinutes: 0 }, { running: { longestRunKmLast30Days: 0 } }],
    ['nothing said of running', { runMinutes: 0 }, { running: {} }],
    ['sore before and torn', {}, { previousEpisodes: 1, injuryHistory: [{ kind: 'achilles-rupture' }] }],
  ])('are none with %s', (_, tolerance, rest) => {
    expect(conflictsIn(but(tolerance, rest))).toEqual([]);
  });

  test('are planned from the careful one: sore walking means sore hopping', () => {
    const careful = plan(but({ walkPain: 4, hopPain: 4, runMinutes: 0 }));
    const mixed = plan(but({ walkPain: 4, hopPain: 0, runMinutes: 0 }));
    expect(mixed.weeks).toEqual(careful.weeks);
    expect(mixed.forecast).toEqual(careful.forecast);
  });

  test('keep no longer run than the walk that is comfortable, and none where walking is sore', () => {
    expect(keeps(plan(steady))).toContain('at most 15 minutes');
    expect(keeps(plan(but({ walkMinutes: 12 })))).toContain('at most 9 minutes');
    expect(keeps(plan(but({ walkPain: 4 })))).toBe('no run');
    const untold = plan(but({ walkMinutes: null }));
    expect(keeps(untold)).toBe('no run');
    expect(untold.adjustments).toContainEqual(
      expect.objectContaining({ field: 'tolerance.walkMinutes', rule: 'factor:unknown' }),
    );
  });

  test('keep no longer run than the kilometres of the week and of the longest run can have taken', () => {
    const ran = (weeklyKmNow: number, longestRunKmLast30Days?: number): string =>
      keeps(
        plan(
          but(
            { runMinutes: 40 },
            {
              running: {
                years: 5,
                weeklyKmBefore: 30,
                weeklyKmNow,
                ...(longestRunKmLast30Days === undefined ? {} : { longestRunKmLast30Days }),
              },
            },
          ),
        ),
      );
    expect(ran(10)).toContain('at most 30 minutes');
    expect(ran(10, 2)).toContain('at most 15 minutes');
    expect(ran(2, 10)).toContain('at most 15 minutes');
    expect([ran(0), ran(10, 0)]).toEqual(['no run', 'no run']);
  });

  test('say the running that the week holds, not more', () => {
    const often = plan(
      but({ runMinutes: 30 }, { running: { ...steady.running, weeklyKmNow: 40, longestRunKmLast30Days: 5 } }),
    );
    const [, weekly] = /and (\d+) in a week/.exec(keeps(often)) ?? [];
    expect(Number(weekly)).toBe(often.weeks[0]?.runMinutes);
  });

  test('give a tendon that was torn the caution of one that was sore before', () => {
    const torn = but({}, { injuryHistory: [{ kind: 'achilles-rupture', side: 'right', monthsAgo: 60 }] });
    expect(plan(torn).forecast).toEqual(plan({ ...torn, previousEpisodes: 1 }).forecast);
  });
});
