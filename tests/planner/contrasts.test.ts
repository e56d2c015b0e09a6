import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { makePlan } from '../../src/planner/index.ts';
import type { Plan, Prescription, Week } from '../../src/schemas/plan.ts';
import type { Profile } from '../../src/schemas/profile.ts';

const catalogue = readCatalogue();
const today = '2026-11-30';

const base: Profile = {
  version: 1,
  age: 38,
  sex: 'female',
  side: 'left',
  location: 'midportion',
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
    equipment: ['step', 'band', 'backpack'],
  },
  confidence: 7,
  sleepHours: 7,
  goal: { kind: 'run-regularly' },
};

function plan(change: Partial<Profile> = {}): Plan {
  const result = makePlan({ ...base, ...change }, [], today, catalogue);
  if (result.kind === 'stop') throw new Error(`stopped: ${result.screening.findings[0]?.id}`);
  return result;
}
const tolerating = (change: Partial<Profile['tolerance']>): Partial<Profile> => ({
  tolerance: { ...base.tolerance, ...change },
});
const prescriptions = (week: Week | undefined): readonly Prescription[] =>
  week?.days.flatMap(({ sessions }) => sessions.flatMap((session) => session.prescriptions)) ?? [];
const everything = ({ weeks }: Plan): readonly Prescription[] => weeks.flatMap(prescriptions);
const names = (p: Plan): ReadonlySet<string> => new Set(everything(p).map(({ exercise }) => exercise));
const likely = ({ forecast }: Plan): number => forecast.goal.likely ?? Number.POSITIVE_INFINITY;
const running = ({ forecast }: Plan): number => forecast.running.likely ?? Number.POSITIVE_INFINITY;
const lighter = ({ weeks }: Plan): readonly number[] =>
  weeks.filter(({ kind, index }) => kind === 'lighter' && index <= 12).map(({ index }) => index);
const says = (p: Plan, field: string, words: RegExp): void => {
  const notes = p.adjustments.filter((note) => note.field.startsWith(field));
  expect(notes.map(({ what, why }) => `${what} ${why}`).join(' ')).toMatch(words);
};

describe('two runners who differ in one answer', () => {
  test('24 or 58 years: the older one climbs more slowly, and is told so', () => {
    const older = plan({ age: 58 });
    expect(likely(older)).toBeGreaterThan(likely(plan({ age: 24 })));
    says(older, 'age', /50 or over/);
  });

  test('49 or 50 years: two rest days follow the first hard day of the older one', () => {
    const gap = (age: number): number => {
      const hard = plan({ age })
        .weeks.flatMap(({ days }) => days)
        .flatMap(({ tier }, i) => (tier >= 3 ? [i] : []));
      return (hard[1] as number) - (hard[0] as number);
    };
    expect(gap(49)).toBe(2);
    expect(gap(50)).toBeGreaterThanOrEqual(3);
  });

  test('61 years: lighter weeks come every third week and two rest days lie between hard days', () => {
    const older = plan({ age: 61 });
    expect(lighter(plan())).toEqual([4, 8, 12]);
    expect(lighter(older)).toEqual([3, 6, 9, 12]);
    says(older, 'age', /third week.*Two rest days/s);
  });

  test('3 weeks or 3 years: the new pain settles first, the old one takes longer', () => {
    const fresh = plan({ weeksSinceOnset: 3 });
    const old = plan({ weeksSinceOnset: 156 });
    expect(fresh.weeks[0]?.phase).toBe(1);
    expect(fresh.weeks.slice(0, 3).every(({ load }) => load.elastic === 0)).toBe(true);
    expect(likely(old)).toBeGreaterThan(likely(plan()));
    says(fresh, 'weeksSinceOnset', /no springy work before week 6/);
    says(old, 'weeksSinceOnset', /over six months/);
  });

  test('mid-portion or insertional: raises stay on a wedge, hops and knee-to-wall wait, hills come last', () => {
    const insertional = plan({
      location: 'insertional',
      ...tolerating({ singleHeelRaises: { left: 9, right: 20 } }),
    });
    const early = new Set(
      insertional.weeks
        .filter(({ phase }) => phase < 5)
        .flatMap(prescriptions)
        .map(({ exercise }) => exercise),
    );
    expect(early).toContain('wedge-heel-raise');
    for (const exercise of [
      'double-heel-raise',
      'knee-to-wall',
      'single-leg-hop-in-place',
      'single-heel-raise-step',
    ])
      expect(early).not.toContain(exercise);
    expect(names(plan(tolerating({ singleHeelRaises: { left: 9, right: 20 } })))).toContain(
      'double-heel-raise',
    );
    says(insertional, 'location', /floor level/);
  });

  test('not sure where: planned as insertional, and said', () => {
    const unsure = plan({ location: 'unsure' });
    expect(names(unsure)).not.toContain('knee-to-wall');
    says(unsure, 'location', /not sure/);
  });

  test('first or third time: running and springs wait longer', () => {
    const third = plan({ previousEpisodes: 2 });
    expect(running(third)).toBeGreaterThan(running(plan()));
    says(third, 'previousEpisodes', /2 weeks more.*Achilles trouble before/s);
  });

  test('a calf tear in the last year: running waits a week', () => {
    const torn = plan({ injuryHistory: [{ kind: 'calf-strain', side: 'left', monthsAgo: 5 }] });
    expect(running(torn)).toBeGreaterThan(running(plan()));
    says(torn, 'injuryHistory', /before a first run.*calf strain on the left/s);
  });

  test('an old rupture on the sore side: no plan without clearance, caution with it', () => {
    const rupture: Partial<Profile> = {
      injuryHistory: [{ kind: 'achilles-rupture', side: 'left', monthsAgo: 40 }],
    };
    expect(makePlan({ ...base, ...rupture }, [], today, catalogue).kind).toBe('stop');
    expect(plan({ ...rupture, clinicianCleared: true }).screening.outcome).toBe('caution');
  });

  test('20 or 3 heel raises: one starts in phase 3, the other in phase 1', () => {
    const weak = plan(tolerating({ singleHeelRaises: { left: 3, right: 24 } }));
    expect(plan(tolerating({ singleHeelRaises: { left: 20, right: 24 } })).weeks[0]?.phase).toBe(3);
    expect(weak.weeks[0]?.phase).toBe(1);
    says(weak, 'tolerance.singleHeelRaises', /3 one-leg raises/);
  });

  test('hop pain 0 or 6: running and the springs of phase 4 come later', () => {
    const [easy, sore] = [plan(tolerating({ hopPain: 0 })), plan(tolerating({ hopPain: 6 }))];
    expect(running(sore)).toBeGreaterThan(running(easy));
    expect(likely(sore)).toBeGreaterThanOrEqual(likely(easy));
  });

  test('hop pain 0 or 6 with raises that put running off anyway: springs wait, and the plan says so', () => {
    const hops = (hopPain: number): Plan =>
      plan(
        tolerating({
          hopPain,
          morningStiffnessMinutes: 5,
          walkMinutes: 60,
          singleHeelRaises: { left: 15, right: 22 },
        }),
      );
    const springs = ({ weeks }: Plan): number => weeks.find(({ load }) => load.elastic > 0)?.index ?? 0;
    const [easy, sore] = [hops(0), hops(6)];
    expect(springs(sore)).toBeGreaterThanOrEqual(springs(easy) + 3);
    expect(sore.weeks).not.toEqual(easy.weeks);
    says(sore, 'tolerance.hopPain', /Springs wait until week 5.*planned at 6 of 10/s);
  });

  test('hops not tried: planned as sore, and said without blame', () => {
    const untried = plan(tolerating({ hopPain: null }));
    expect(running(untried)).toBeGreaterThan(running(plan()));
    says(untried, 'tolerance.hopPain', /not tried hopping, which is fine/);
  });

  test('a beginner or 80 km a week: more rest days and a shorter long run', () => {
    const beginner = plan({ running: { years: 0, weeklyKmBefore: 0, weeklyKmNow: 0 } });
    const seasoned = plan({ running: { years: 12, weeklyKmBefore: 80, weeklyKmNow: 0 } });
    const longest = ({ weeks }: Plan): number =>
      Math.max(...weeks.map(({ longestRunMinutes }) => longestRunMinutes));
    expect(longest(beginner)).toBeLessThan(longest(seasoned));
    says(beginner, 'running', /Two rest days/);
  });

  test('still running: a reduced run stays from day 1', () => {
    const runner = plan({
      ...tolerating({ runMinutes: 30, runPain: 2 }),
      running: { years: 8, weeklyKmBefore: 35, weeklyKmNow: 15 },
    });
    const first = runner.weeks[0]?.longestRunMinutes ?? 0;
    expect(first).toBeGreaterThan(10);
    expect(first).toBeLessThan(30);
    says(runner, 'tolerance.runMinutes', /reduced run stays/);
  });

  test('no equipment or a gym: slow one-leg raises take the place of weights, and the plan says so', () => {
    const bare = plan({ week: { ...base.week, equipment: [] } });
    expect(names(bare)).not.toContain('loaded-single-heel-raise');
    expect(names(plan({ week: { ...base.week, equipment: ['gym'] } }))).toContain('loaded-single-heel-raise');
    expect(
      everything(bare)
        .flatMap(({ reasons }) => reasons)
        .map(({ because }) => because)
        .join(' '),
    ).toMatch(/takes the place of/);
  });

  test('3 or 6 days: never work on a day that was not offered', () => {
    const three = plan({ week: { ...base.week, days: ['mon', 'wed', 'fri'] } });
    const six = plan({ week: { ...base.week, days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] } });
    const busyDays = ({ weeks }: Plan): number => weeks[0]?.days.filter(({ tier }) => tier > 0).length ?? 0;
    expect(busyDays(three)).toBe(3);
    expect(busyDays(six)).toBeGreaterThan(3);
  });

  test('a race in 10 or in 45 weeks: the near one is out of reach, the far one has its week and two lighter ones', () => {
    const race = (date: string): Plan => plan({ goal: { kind: 'race', distanceKm: 10, date } });
    const near = race('2027-02-07');
    expect(near.forecast.goalDateReachable).toBe(false);
    expect(near.forecast.text).toMatch(/out of reach/);
    expect(near.weeks.some(({ kind }) => kind === 'race')).toBe(false);
    const far = race('2027-10-10');
    const at = far.weeks.findIndex(({ kind }) => kind === 'race');
    expect(far.forecast.goalDateReachable).toBe(true);
    expect([far.weeks[at - 1]?.kind, far.weeks[at + 1]?.kind]).toEqual(['lighter', 'lighter']);
    expect(far.weeks[at]?.days.flatMap(({ sessions }) => sessions).some(({ kind }) => kind === 'race')).toBe(
      true,
    );
  });

  test('both sides or one: with one, the sore side goes first', () => {
    const reasons = (p: Plan): string =>
      everything(p)
        .flatMap((one) => one.reasons.map(({ because }) => because))
        .join(' ');
    expect(reasons(plan())).toMatch(/left one, which is sore, first/);
    const both = plan({
      side: 'both',
      tolerance: { ...base.tolerance, singleHeelRaises: { left: 17, right: 14 } },
    });
    expect(reasons(both)).not.toMatch(/which is sore, first/);
    says(both, 'side', /weaker/);
  });

  test('both sides or one: two sore sides never run or climb sooner than one', () => {
    const raises = tolerating({ singleHeelRaises: { left: 19, right: 38 } });
    const [one, both] = [plan(raises), plan({ ...raises, side: 'both' })];
    expect(running(both)).toBeGreaterThanOrEqual(running(one));
    expect(likely(both)).toBeGreaterThanOrEqual(likely(one));
    const gate = both.gates.flatMap(({ criteria }) => criteria).find(({ id }) => id === 'raises-for-running');
    expect(gate?.met).toBe(false);
  });

  test('diabetes or not, without a band: no bare feet, foot work in shoes, slower phases', () => {
    const week = { ...base.week, equipment: [] };
    const weak = tolerating({ singleHeelRaises: { left: 9, right: 20 } });
    const [without, withIt] = [plan({ week, ...weak }), plan({ week, ...weak, health: ['diabetes'] })];
    expect(names(without)).toContain('towel-curl');
    expect(names(withIt)).not.toContain('towel-curl');
    const foot = everything(withIt).filter(({ exercise }) =>
      ['short-foot', 'toe-press', 'single-leg-balance', 'balance-reach'].includes(exercise),
    );
    expect(foot.length).toBeGreaterThan(10);
    for (const { reasons } of foot)
      expect(reasons.map(({ because }) => because).join(' ')).toMatch(/Keep your shoes on/);
    for (const { days } of withIt.weeks)
      for (const { sessions } of days)
        for (const session of sessions) {
          const slugs = session.prescriptions.map(({ exercise }) => exercise);
          expect(new Set(slugs).size).toBe(slugs.length);
        }
    expect(likely(withIt)).toBeGreaterThan(likely(without));
    says(withIt, 'health', /no barefoot work/);
  });

  test('nerve damage in the feet, cleared: no balance on one leg either', () => {
    const cleared = plan({
      week: { ...base.week, equipment: [] },
      health: ['neuropathy'],
      clinicianCleared: true,
    });
    for (const exercise of ['towel-curl', 'single-leg-balance', 'balance-reach'])
      expect(names(cleared)).not.toContain(exercise);
    says(cleared, 'health', /no balance work on one leg/);
  });

  test('a race in 30 weeks is in reach of a strong runner, and one in 10 is not', () => {
    const race = (date: string): Plan =>
      plan({
        ...tolerating({ singleHeelRaises: { left: 28, right: 30 }, hopPain: 0 }),
        goal: { kind: 'race', distanceKm: 10, date },
      });
    expect(race('2027-02-07').forecast.goalDateReachable).toBe(false);
    expect(race('2027-06-27').forecast.goalDateReachable).toBe(true);
  });

  test('kilometres or miles change no dose', () => {
    expect(plan({ units: 'imperial' }).weeks).toEqual(plan({ units: 'metric' }).weeks);
  });

  test('a bike fills spare minutes with easy cycling, never on a day with a run', () => {
    const cycling = plan({ week: { ...base.week, equipment: ['bike', 'band', 'step'], minutesPerDay: 60 } });
    const days = cycling.weeks.flatMap((week) => week.days);
    const crossed = days.filter(({ sessions }) => sessions.some(({ kind }) => kind === 'cross-training'));
    expect(crossed.length).toBeGreaterThan(20);
    for (const { sessions } of crossed) expect(sessions.some(({ kind }) => kind === 'running')).toBe(false);
  });

  test('drills stand in the warm-up of one run a week from phase 3', () => {
    const weeks = plan().weeks.filter(({ kind, runMinutes }) => kind === 'build' && runMinutes > 0);
    const drills = weeks.map(
      (week) => prescriptions(week).filter(({ exercise }) => exercise.startsWith('a-')).length,
    );
    expect(Math.max(...drills)).toBe(1);
    expect(names(plan())).toContain('a-march');
  });

  test('outdoors or on a treadmill: the same course with runs about 15 % shorter, and why', () => {
    const [road, belt] = [
      plan({ goal: { kind: 'run-easy' } }),
      plan({ goal: { kind: 'run-easy' }, running: { ...base.running, surface: 'treadmill' } }),
    ];
    const longest = ({ weeks }: Plan): number => Math.max(...weeks.map((week) => week.longestRunMinutes));
    const first = ({ weeks }: Plan): number =>
      weeks.find((week) => week.runMinutes > 0)?.longestRunMinutes ?? 0;
    expect(longest(belt)).toBe(Math.floor(0.85 * longest(road)));
    expect(first(belt)).toBe(Math.floor(0.85 * first(road)));
    const runs = belt.weeks
      .flatMap(({ days }) => days)
      .flatMap(({ sessions }) => sessions.filter(({ kind }) => kind === 'running'));
    const reasons = runs.flatMap(({ prescriptions }) => prescriptions).flatMap((each) => each.reasons);
    expect(reasons).toContainEqual(expect.objectContaining({ rule: 'E9' }));
    expect(belt.forecast.running).toEqual(road.forecast.running);
    says(belt, 'running.surface', /15 % shorter/);
  });

  test('fast runs on a treadmill are on it, shorter, and say why', () => {
    const fast = (surface: 'outdoors' | 'treadmill'): readonly Prescription[] =>
      everything(plan({ running: { ...base.running, surface } })).filter(({ exercise }) =>
        ['strides', 'tempo-run', 'hill-run'].includes(exercise),
      );
    const [road, belt] = [fast('outdoors'), fast('treadmill')];
    const ran = (one: Prescription | undefined): number =>
      one && 'intervals' in one.dose
        ? one.dose.intervals.reduce((sum, { run, times }) => sum + run * times, 0)
        : 0;
    expect(belt.length).toBeGreaterThan(0);
    for (const one of belt) {
      expect(one.dose).toMatchObject({ surface: expect.stringMatching(/^treadmill/) });
      expect(one.reasons.map(({ rule }) => rule)).toContain('E9');
    }
    const same = road.find(({ exercise }) => exercise === belt[0]?.exercise);
    expect(ran(belt[0])).toBeLessThanOrEqual(0.85 * ran(same));
  });
});
