import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { addDays } from '../../src/planner/calendar.ts';
import { makePlan, violations } from '../../src/planner/index.ts';
import { contactsOf } from '../../src/planner/load.ts';
import type { LogEntry } from '../../src/schemas/log.ts';
import type { Plan, Prescription, Week } from '../../src/schemas/plan.ts';
import type { Profile } from '../../src/schemas/profile.ts';

/** What the weeks of a course hand on to each other: springs that are done, weeks that add nothing, weeks away. */
const catalogue = readCatalogue();
const start = '2026-11-30';
/** Back from a break, running none: fourteen one-leg raises, an hour on six days. */
const back: Profile = {
  version: 1,
  startDate: start,
  age: 35,
  sex: 'male',
  side: 'left',
  location: 'midportion',
  weeksSinceOnset: 20,
  previousEpisodes: 0,
  tolerance: {
    morningStiffnessMinutes: 5,
    firstStepsPain: 2,
    walkMinutes: 60,
    walkPain: 1,
    doubleHeelRaisePain: 1,
    singleHeelRaises: { left: 14, right: 24 },
    singleHeelRaisePain: 2,
    hopPain: 3,
    runMinutes: 0,
    runPain: null,
  },
  running: { years: 8, weeklyKmBefore: 40, weeklyKmNow: 0 },
  week: {
    days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
    minutesPerDay: 60,
    equipment: ['band', 'dumbbells', 'step', 'backpack', 'bike'],
  },
  confidence: 7,
  sleepHours: 8,
  goal: { kind: 'run-regularly' },
};
/** Still running: thirty raises, 40 minutes with pain at 1. */
const runner: Profile = {
  ...back,
  age: 28,
  weeksSinceOnset: 10,
  tolerance: {
    ...back.tolerance,
    singleHeelRaises: { left: 30, right: 32 },
    hopPain: 1,
    runMinutes: 40,
    runPain: 1,
  },
  running: { years: 8, weeklyKmBefore: 40, weeklyKmNow: 25 },
};

const planOf = (profile: Profile, log: readonly LogEntry[] = [], today = start): Plan => {
  const result = makePlan(profile, log, today, catalogue);
  if (result.kind !== 'plan') throw new Error('stopped');
  return result;
};
const blocking = (
  profile: Profile,
  kind: 'off' | 'travel' | 'busy',
  week: number,
  weeks: number,
): Profile => ({
  ...profile,
  week: {
    ...profile.week,
    blocked: [{ kind, from: addDays(start, 7 * (week - 1)), to: addDays(start, 7 * (week + weeks - 1) - 1) }],
  },
});

const prescriptions = (week: Week): readonly Prescription[] =>
  week.days.flatMap(({ sessions }) => sessions.flatMap((session) => session.prescriptions));
/** The work of the calf and springy ladders; easy calf work of days between is the same in every phase. */
const ladderWork = (week: Week): readonly Prescription[] =>
  prescriptions(week).filter(
    ({ ladder, reasons }) =>
      ['calf', 'elastic'].includes(ladder) && !reasons.some(({ rule }) => rule === 'D3'),
  );
const contactsIn = (week: Week): number =>
  Math.max(0, ...prescriptions(week).map(({ dose }) => contactsOf(dose)));
const isFast = ({ exercise }: Prescription): boolean =>
  ['strides', 'tempo-run', 'hill-run'].includes(exercise);
const rungOf = (week: Week, ladder: 'calf' | 'elastic'): number =>
  Math.max(
    0,
    ...ladderWork(week)
      .filter((p) => p.ladder === ladder)
      .map(({ rung }) => rung),
  );
const calfSessions = (week: Week): number =>
  week.days.flatMap(({ sessions }) => sessions).filter(({ id }) => id.startsWith('calf')).length;

const ordinaryPlans = new Map<Profile, readonly Week[]>();
/** The weeks of an ordinary runner, planned once. */
const weeksOf = (profile: Profile): readonly Week[] => {
  const known = ordinaryPlans.get(profile) ?? planOf(profile).weeks;
  ordinaryPlans.set(profile, known);
  return known;
};

/** Ordinary runners: few or many days, short or long, young and old, new and used to running, both sites. */
const ordinary: readonly Profile[] = [
  back,
  runner,
  { ...back, age: 52, running: { years: 0.5, weeklyKmBefore: 8, weeklyKmNow: 0 } },
  { ...back, age: 64, weeksSinceOnset: 60, previousEpisodes: 1 },
].flatMap((profile) =>
  (['midportion', 'insertional'] as const).flatMap((location) =>
    (
      [
        ['mon', 'thu'],
        ['mon', 'wed', 'fri'],
        ['mon', 'tue', 'thu', 'fri'],
        ['mon', 'tue', 'thu', 'fri', 'sun'],
        ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
      ] as const
    ).flatMap((days) =>
      [30, 45, 60].map(
        (minutesPerDay): Profile => ({
          ...profile,
          location,
          week: { ...profile.week, days: [...days], minutesPerDay },
        }),
      ),
    ),
  ),
);

describe('springs', () => {
  test('stand in every build week of phase 4, and 80 contacts twice before phase 5 or anything fast (gate:4-5)', () => {
    for (const profile of ordinary) {
      const who = JSON.stringify([
        profile.age,
        profile.location,
        profile.week?.days,
        profile.week?.minutesPerDay,
      ]);
      let eighty = 0;
      for (const week of weeksOf(profile)) {
        if (week.phase >= 5 || prescriptions(week).some(isFast))
          expect([who, eighty >= 2]).toEqual([who, true]);
        if (contactsIn(week) >= 80) eighty++;
        if (week.phase === 4 && week.kind === 'build')
          expect([who, contactsIn(week) > 0]).toEqual([who, true]);
      }
      expect([who, eighty >= 2]).toEqual([who, true]);
    }
  });

  test('come back at a rung that fits after three busy weeks without any, and climb again', () => {
    const { weeks } = planOf(blocking(runner, 'busy', 13, 3));
    const rungs = weeks
      .slice(15, 20)
      .flatMap((week) => (week.kind === 'build' ? rungOf(week, 'elastic') : []));
    expect(rungs).toEqual([6, 7, 8]);
  });

  test('go from pogos over low bounds to hops on one leg, whatever the site', () => {
    const exercises = (profile: Profile): readonly string[] => [
      ...new Set(
        planOf(profile)
          .weeks.filter(({ phase }) => phase === 4)
          .flatMap((week) => prescriptions(week).flatMap((p) => (p.ladder === 'elastic' ? p.exercise : []))),
      ),
    ];
    expect(exercises(back)).toEqual([
      'ankle-hops',
      'double-leg-pogo',
      'alternate-hops',
      'single-leg-hop-in-place',
    ]);
    expect(exercises({ ...back, location: 'insertional' })).toEqual([
      'ankle-hops',
      'double-leg-pogo',
      'alternate-hops',
    ]);
  });

  test('that do not fit the days at all keep phase 4 going, and the plan says so', () => {
    const short: Profile = { ...back, week: { ...back.week, days: ['mon', 'thu'], minutesPerDay: 27 } };
    const plan = planOf(short);
    expect(plan.weeks.every((week) => week.load.elastic === 0)).toBe(true);
    expect(plan.weeks.some((week) => week.phase > 4 || prescriptions(week).some(isFast))).toBe(false);
    expect(plan.adjustments?.map(({ what }) => what)).toContain(
      'No springy work: it does not fit beside the calf work. So phase 4 goes on, and fast running waits.',
    );
  });
});

describe('a week that is not a build week', () => {
  const hasNew = (week: Week, before: Week): readonly string[] => {
    const known = new Set(ladderWork(before).map(({ exercise, rung }) => `${exercise} ${rung}`));
    return ladderWork(week).flatMap(({ exercise, rung }) => {
      const what = `${exercise} ${rung}`;
      return known.has(what) ? [] : what;
    });
  };

  test('of less work holds the exercises, rungs and phase of the week before it (rule G2)', () => {
    let seen = 0;
    for (const profile of ordinary) {
      const weeks = weeksOf(profile);
      for (const [i, week] of weeks.entries()) {
        const before = weeks[i - 1];
        if (!before || !(week.kind === 'lighter' || (week.kind === 'hold' && week.phase === 1))) continue;
        seen++;
        const where = `${profile.age} ${profile.week?.days} ${profile.week?.minutesPerDay} week ${week.index}`;
        expect([where, week.phase, rungOf(week, 'calf')]).toEqual([
          where,
          before.phase,
          rungOf(before, 'calf'),
        ]);
        // A session that a full week has no room for may hold both exercises of its rung again.
        const fresh = hasNew(week, before).filter((what) => !what.endsWith(` ${rungOf(before, 'calf')}`));
        expect([where, fresh]).toEqual([where, []]);
      }
    }
    expect(seen).toBeGreaterThan(400);
  });

  test('of less work holds no more calf sessions than the build week before it (rule G1)', () => {
    for (const profile of ordinary) {
      const weeks = weeksOf(profile);
      for (const [i, week] of weeks.entries()) {
        const build = weeks.slice(0, i).findLast(({ kind }) => kind === 'build');
        if (week.kind === 'lighter' && build)
          expect(calfSessions(week)).toBeLessThanOrEqual(Math.max(1, calfSessions(build)));
      }
    }
  });

  test('held after a lighter one repeats that one, with nothing that had not stood', () => {
    const plan = planOf(runner);
    const lighter = plan.weeks[7] as Week;
    expect(lighter.kind).toBe('lighter');
    const log: LogEntry[] = [];
    for (const week of plan.weeks.slice(0, 8))
      for (const { date, sessions } of week.days)
        for (const { id } of sessions.filter((session) => /^(calf|run|spring)/.test(session.id)))
          log.push({
            id: `${date}:${id}`,
            date,
            session: id,
            done: 'all',
            painDuring: 1,
            nextMorningPain: 1,
          });
    const sore = log.findIndex(({ date, session }) => date >= lighter.start && session === 'calf-a');
    log[sore] = { ...(log[sore] as LogEntry), painDuring: 5, nextMorningPain: 3 };
    const after = planOf(runner, log, addDays(lighter.start, 7)).weeks[8] as Week;
    expect([after.kind, after.phase]).toEqual(['hold', lighter.phase]);
    expect(hasNew(after, lighter)).toEqual([]);
    expect(after.load.strength).toBeLessThanOrEqual(lighter.load.strength);
    expect(after.load.total).toBeLessThanOrEqual(lighter.load.total);
  });

  test('of travel holds no more than the week before it', () => {
    let seen = 0;
    for (const profile of [back, runner, { ...back, location: 'insertional' as const }])
      for (const at of [3, 7, 10, 15, 19, 23]) {
        const travelling = blocking(profile, 'travel', at, 2);
        const plan = planOf(travelling);
        expect(violations(plan, travelling, catalogue)).toEqual([]);
        for (const [i, week] of plan.weeks.entries()) {
          const before = plan.weeks[i - 1];
          if (week.kind !== 'travel' || !before) continue;
          seen++;
          expect(week.load.strength).toBeLessThanOrEqual(before.load.strength);
          expect(week.load.total).toBeLessThanOrEqual(before.load.total);
          expect(week.runMinutes).toBeLessThanOrEqual(before.runMinutes);
          expect(week.longestRunMinutes).toBeLessThanOrEqual(before.longestRunMinutes);
        }
      }
    expect(seen).toBeGreaterThan(20);
  });
});

describe('weeks away', () => {
  /** The first weeks after so many weeks off from a week on. */
  const weeksAfter = (week: number, weeks: number): readonly Week[] =>
    planOf(blocking(back, 'off', week, weeks)).weeks.slice(week + weeks - 1);
  const stood = (week: Week): readonly number[] => [
    rungOf(week, 'calf'),
    rungOf(week, 'elastic'),
    contactsIn(week),
    week.longestRunMinutes,
  ];

  test.each([11, 14, 19, 23, 27])(
    'lower every ladder, the longer the more (rule MISSED), from week %i',
    (at) => {
      const before = planOf(back).weeks[at - 2] as Week;
      const breaks = [1, 2, 3, 4, 5, 6, 8, 16].map((weeks) => stood(weeksAfter(at, weeks)[0] as Week));
      for (const [i, ladders] of breaks.entries())
        for (const [ladder, value] of ladders.entries())
          expect(value).toBeLessThanOrEqual((breaks[i - 1] ?? stood(before))[ladder] ?? 0);
    },
  );

  test('of one repeat what stood; of two and three take one and two rungs; of four start springs and runs again', () => {
    const before = planOf(back).weeks[21] as Week;
    const [calf, elastic] = stood(before) as [number, number];
    const back1 = stood(weeksAfter(23, 1)[0] as Week);
    expect(back1.slice(0, 2)).toEqual([calf, elastic]);
    expect(stood(weeksAfter(23, 2)[0] as Week).slice(0, 2)).toEqual([calf - 1, elastic - 1]);
    expect(stood(weeksAfter(23, 3)[0] as Week).slice(0, 2)).toEqual([calf - 2, elastic - 2]);
    expect(stood(weeksAfter(23, 4)[0] as Week).slice(0, 3)).toEqual([calf - 3, 1, 30]);
    expect(stood(weeksAfter(23, 16)[0] as Week).slice(0, 3)).toEqual([calf - 6, 1, 30]);
    expect(weeksAfter(23, 4)[0]?.reasons.map(({ because }) => because)[0]).toMatch(
      /^After 4 weeks away springs/,
    );
  });

  test('bring fast running back at strides, after 80 contacts twice again where a month went by', () => {
    for (const weeks of [2, 3, 4, 6]) {
      const rest = weeksAfter(31, weeks);
      expect(rest.flatMap(prescriptions).find(isFast)?.exercise).toBe('strides');
      const firstFast = rest.findIndex((week) => prescriptions(week).some(isFast));
      const eighty = rest.slice(0, firstFast).filter((week) => contactsIn(week) >= 80).length;
      if (weeks >= 4) expect(eighty).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('fast running', () => {
  /** On three days of 44 minutes the caps take fast runs that the course had planned. */
  const cutShort: Profile = {
    ...back,
    age: 54,
    location: 'unsure',
    weeksSinceOnset: 75,
    previousEpisodes: 5,
    tolerance: {
      morningStiffnessMinutes: 1,
      walkMinutes: 35,
      walkPain: 2,
      doubleHeelRaisePain: 4,
      singleHeelRaises: { left: 0, right: 37 },
      singleHeelRaisePain: 3,
      hopPain: 0,
      runMinutes: 0,
      runPain: 6,
    },
    week: { minutesPerDay: 44, equipment: ['band'] },
    sleepHours: 8,
    weekStart: 'wed',
  };
  /** The fast exercises of a plan in order, one a week. */
  const fastOf = (weeks: readonly Week[]): readonly string[] =>
    weeks.flatMap((week) => prescriptions(week).find(isFast)?.exercise ?? []);

  test('goes on to tempo after two weeks of strides that really stood (rule E7)', () => {
    for (const profile of [...ordinary, blocking(runner, 'busy', 13, 3), cutShort]) {
      const fast = fastOf(weeksOf(profile));
      const tempo = fast.indexOf('tempo-run');
      expect(fast.slice(0, tempo < 0 ? undefined : tempo).every((exercise) => exercise === 'strides')).toBe(
        true,
      );
      if (tempo >= 0) expect(tempo).toBeGreaterThanOrEqual(2);
    }
  });

  test('does not count a week whose fast run a flare-up took', () => {
    const plan = planOf(back);
    const first = plan.weeks.find((week) => prescriptions(week).some(isFast)) as Week;
    const log: LogEntry[] = [];
    for (const week of plan.weeks.slice(0, first.index - 1))
      for (const { date, sessions } of week.days)
        for (const { id } of sessions.filter((session) => /^(calf|run|spring)/.test(session.id)))
          log.push({
            id: `${date}:${id}`,
            date,
            session: id,
            done: 'all',
            painDuring: 1,
            nextMorningPain: 1,
          });
    log.push({ id: 'sore', date: first.start, session: 'calf-a', done: 'all', painDuring: 7 });
    const { weeks } = planOf(back, log, addDays(first.start, 1));
    expect(fastOf(weeks.slice(first.index - 1, first.index))).toEqual([]);
    expect(fastOf(weeks.slice(first.index)).slice(0, 2)).toEqual(['strides', 'strides']);
    const dose = weeks.slice(first.index).flatMap((week) => prescriptions(week).find(isFast)?.dose ?? [])[0];
    expect(dose).toMatchObject({ intervals: [{ times: 4 }] });
  });

  test('does not stand on days that hold no 30-minute run, and the plan says so', () => {
    const short: Profile = { ...back, week: { ...back.week, minutesPerDay: 30 } };
    const plan = planOf(short);
    expect(plan.weeks.some(({ phase }) => phase >= 5)).toBe(true);
    expect(fastOf(plan.weeks)).toEqual([]);
    expect(plan.adjustments?.map(({ what }) => what)).toContain(
      'No fast running: it waits for 30 minutes without a walk, and your days hold 23.',
    );
  });
});

describe('heel-raise tests', () => {
  const testWeeks = (weeks: readonly Week[]): readonly number[] =>
    weeks.flatMap(({ index, reasons }) => (reasons.some(({ rule }) => rule === 'O3') ? index : []));

  test('come every two to four weeks from phase 3 on (rule O3), around weeks away too', () => {
    for (const profile of [...ordinary, blocking(back, 'busy', 15, 2), blocking(back, 'travel', 20, 2)]) {
      const weeks = weeksOf(profile);
      const third = weeks.findIndex(({ phase }) => phase === 3);
      const tests = testWeeks(weeks);
      expect(tests[0]).toBeLessThanOrEqual(third + 4);
      for (const [i, week] of [...tests.slice(1), weeks.length].entries())
        expect(week - (tests[i] as number)).toBeLessThanOrEqual(4);
    }
  });

  test('wait until the runner is back where weeks away leave no other day', () => {
    const tests = testWeeks(planOf(blocking(back, 'off', 15, 6)).weeks);
    expect(tests.filter((week) => week >= 15 && week <= 20)).toEqual([]);
    expect(tests).toContain(21);
  });
});

test('days that hold one heavy calf session a week for a whole phase are told so, and days that hold it in turn', () => {
  const said = (profile: Profile): readonly string[] =>
    planOf(profile).adjustments?.map(({ what }) => what) ?? [];
  const turns = 'From phase 5 the second heavy calf session and a run take turns, week by week.';
  expect(said(back)).toContain(turns);
  const short: Profile = { ...back, week: { ...back.week, days: ['mon', 'thu'], minutesPerDay: 30 } };
  expect(said(short)).toContain(
    'One heavy calf session a week, not two (phase 3, 4, 5, 6): a run, or springs, needs the other day.',
  );
  expect(said(short)).not.toContain(turns);
});

describe('hip and knee work', () => {
  const sessionsIn = (week: Week): number =>
    week.days
      .flatMap(({ sessions }) => sessions)
      .filter((session) => session.prescriptions.some(({ ladder }) => ladder === 'chain')).length;
  const onDays = (days: NonNullable<Profile['week']>['days'], minutesPerDay: number): Plan =>
    planOf({ ...back, week: { ...back.week, ...(days ? { days } : {}), minutesPerDay } });

  test('stands twice in every build week from phase 2 on where the week has two light days, short ones too (rule A7)', () => {
    for (const minutes of [30, 45, 60])
      for (const week of onDays(['mon', 'tue', 'thu', 'fri'], minutes).weeks)
        if (week.kind === 'build')
          expect([minutes, week.index, sessionsIn(week)]).toEqual([minutes, week.index, 2]);
  });

  test('stands twice in phases 2 and 3 where one light day is left', () => {
    for (const week of onDays(['mon', 'wed', 'fri', 'sun'], 45).weeks)
      if (week.kind === 'build' && week.phase <= 3)
        expect([week.index, sessionsIn(week)]).toEqual([week.index, 2]);
  });

  test('that finds no room is missed in words', () => {
    const few =
      'Hip and knee work stands in few weeks, not twice in each: calf work comes first on these days.';
    const said = (plan: Plan): readonly string[] => plan.adjustments?.map(({ what }) => what) ?? [];
    expect(said(onDays(['mon', 'wed', 'fri'], 30))).toContain(few);
    expect(said(onDays(['mon', 'tue', 'thu', 'fri'], 45))).not.toContain(few);
  });
});
