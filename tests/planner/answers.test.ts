import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { type Factors, factorsOf, offeredDays, otherRaises, soreRaises } from '../../src/planner/factors.ts';
import { makePlan } from '../../src/planner/index.ts';
import { heelRaiseNorm } from '../../src/planner/norms.ts';
import { type Placement, place } from '../../src/planner/placement.ts';
import type { LogEntry } from '../../src/schemas/log.ts';
import type { Criterion } from '../../src/schemas/plan.ts';
import type { Profile } from '../../src/schemas/profile.ts';

/** Where each answer starts to count: on the line and one step over it. */
const catalogue = readCatalogue();
const fine: Profile = {
  version: 1,
  age: 40,
  sex: 'male',
  side: 'left',
  location: 'midportion',
  weeksSinceOnset: 20,
  previousEpisodes: 0,
  tolerance: {
    morningStiffnessMinutes: 5,
    firstStepsPain: 1,
    walkMinutes: 60,
    walkPain: 0,
    doubleHeelRaisePain: 0,
    singleHeelRaises: { left: 30, right: 30 },
    singleHeelRaisePain: 0,
    hopPain: 0,
    runMinutes: 0,
    runPain: null,
  },
  running: { years: 8, weeklyKmBefore: 30, weeklyKmNow: 0 },
  week: { days: ['mon', 'wed', 'fri', 'sun'], minutesPerDay: 45 },
  confidence: 8,
  sleepHours: 8,
  goal: { kind: 'run-regularly' },
};
/** The fine runner with other answers; `undefined` leaves an answer out. */
type Answers = { readonly [key in keyof Profile]?: Profile[key] | undefined };
const runner = (change: Answers = {}, tolerance: Profile['tolerance'] = {}): Profile =>
  JSON.parse(
    JSON.stringify({ ...fine, ...change, tolerance: { ...fine.tolerance, ...tolerance } }),
  ) as Profile;
const raises = (left: number | null, right: number | null = 30): Profile['tolerance'] => ({
  singleHeelRaises: { left, right },
});

describe('pace', () => {
  const factors = (change: Answers, tolerance?: Profile['tolerance']): Factors =>
    factorsOf(runner(change, tolerance));
  const rules = (change: Answers, tolerance?: Profile['tolerance']): string[] =>
    factors(change, tolerance).adjustments.map(({ rule }) => rule);

  test('a fine runner is told of no adjustment', () => {
    expect(rules({})).toEqual([]);
  });

  test('lighter weeks come more often from 60 on, two rest days after 60', () => {
    expect(factors({ age: 59 })).toMatchObject({ rhythm: 4, restDays: 1 });
    expect(factors({ age: 60 })).toMatchObject({ rhythm: 3, restDays: 1 });
    expect(factors({ age: 61 })).toMatchObject({ rhythm: 3, restDays: 2 });
    expect(rules({ age: 60 })).toEqual(['factor:age-50', 'factor:age-60']);
    expect(rules({ age: 61 })).toContain('D4');
  });

  test('lighter weeks come more often for five hours of sleep or less, or none said', () => {
    expect(factors({ sleepHours: 6 }).rhythm).toBe(4);
    expect(factors({ sleepHours: 5 }).rhythm).toBe(3);
    expect(factors({ sleepHours: undefined }).rhythm).toBe(3);
    expect(rules({ sleepHours: 5 })).toEqual(['factor:sleep']);
    expect(rules({ sleepHours: undefined })).toEqual(['factor:unknown']);
  });

  test.each([
    ['diabetes', 'factor:diabetes', 1.25, 3],
    ['high-cholesterol', 'factor:metabolic', 1.25, 4],
    ['gout', undefined, 1, 4],
  ] as const)('%s', (condition, rule, stretch, rhythm) => {
    expect(factors({ health: [condition] })).toMatchObject({ stretch, rhythm });
    expect(rules({ health: [condition] })).toEqual(rule ? [rule] : []);
  });

  test('what lasts over half a year, or may, takes a week more in phases 2 and 3', () => {
    const extra = (weeksSinceOnset: number | undefined): number[] => {
      const { extraWeeks } = factors({ weeksSinceOnset });
      return [extraWeeks[1], extraWeeks[2], extraWeeks[3], extraWeeks[4]];
    };
    expect(extra(26)).toEqual([0, 0, 0, 0]);
    expect(extra(27)).toEqual([0, 1, 1, 0]);
    expect(extra(undefined)).toEqual([0, 1, 1, 0]);
    expect(rules({ weeksSinceOnset: 27 })).toEqual(['factor:onset-over-26']);
    expect(rules({ weeksSinceOnset: undefined })).toEqual(['factor:unknown']);
  });

  test('springs wait until six weeks from the first pain, and a week for each point of hopping over 2', () => {
    expect([0, 5, 6, 20].map((weeksSinceOnset) => factors({ weeksSinceOnset }).springFrom)).toEqual([
      7, 2, 1, 1,
    ]);
    expect(factors({ weeksSinceOnset: undefined }).springFrom).toBe(7);
    expect([0, 2, 3, 6, null].map((hopPain) => factors({}, { hopPain }).springFrom)).toEqual([1, 1, 2, 5, 9]);
    expect(factors({}, { hopPain: 0, walkPain: 4 }).springFrom).toBe(3);
    expect([3, 4].map((hopPain) => rules({}, { hopPain }))).toEqual([[], ['B5']]);
    expect(rules({ goal: { kind: 'walk' } }, { hopPain: 6 })).toEqual([]);
    expect(rules({ weeksSinceOnset: 5 })).toEqual(['factor:onset-under-6']);
    expect(rules({ weeksSinceOnset: 6 })).toEqual([]);
  });

  test('earlier episodes delay running and springs, up to three weeks; one is assumed where none was said', () => {
    const delay = (previousEpisodes: number | undefined): number[] => {
      const { runDelay, springDelay } = factors({ previousEpisodes });
      return [runDelay, springDelay];
    };
    expect([0, 1, 3, 9].map(delay)).toEqual([
      [0, 0],
      [1, 1],
      [3, 3],
      [3, 3],
    ]);
    expect(delay(undefined)).toEqual([1, 1]);
    expect(rules({ previousEpisodes: 1 })).toEqual(['factor:previous-episode']);
    expect(rules({ previousEpisodes: undefined })).toEqual(['factor:unknown']);
  });

  test('another leg injury of the last twelve months delays running by a week', () => {
    const injured = (monthsAgo?: number): Answers => ({
      injuryHistory: [{ kind: 'calf-strain', ...(monthsAgo === undefined ? {} : { monthsAgo }) }],
    });
    expect([12, undefined, 13].map((months) => factors(injured(months)).runDelay)).toEqual([1, 1, 0]);
    expect(rules(injured(12))).toEqual(['factor:other-injury']);
    const injected = rules({ injuryHistory: [{ kind: 'achilles-injection', monthsAgo: 5 }] });
    expect(injected).not.toContain('factor:other-injury');
  });

  test('a new runner ran under ten kilometres a week or under a year, or said neither', () => {
    const isNew = (running: Profile['running']): boolean => factors({ running }).newRunner;
    expect(isNew({ years: 1, weeklyKmBefore: 10 })).toBe(false);
    expect(isNew({ years: 1, weeklyKmBefore: 9 })).toBe(true);
    expect(isNew({ years: 0.5, weeklyKmBefore: 10 })).toBe(true);
    expect(isNew({ weeklyKmBefore: 10 })).toBe(true);
    expect(isNew(undefined)).toBe(true);
    expect(factors({ running: { years: 0.5, weeklyKmBefore: 10 } }).restDays).toBe(2);
  });

  test('the first steps are gentler below five of ten in confidence, or where it was not said', () => {
    expect([5, 4, undefined].map((confidence) => factors({ confidence }).gentleStart)).toEqual([
      false,
      true,
      true,
    ]);
    expect(rules({ confidence: 4 })).toEqual(['factor:fear']);
    expect(rules({ confidence: undefined })).toEqual(['factor:unknown']);
  });

  test('a treadmill is known as one', () => {
    const on = (surface: 'treadmill' | 'outdoors'): boolean =>
      factors({ running: { ...fine.running, surface } }).treadmill;
    expect([on('treadmill'), on('outdoors')]).toEqual([true, false]);
  });

  test.each([
    ['firstStepsPain', 5],
    ['walkPain', 4],
    ['morningStiffnessMinutes', 29],
  ] as const)('a tendon is irritable by %s alone, or where it was not said', (answer, most) => {
    expect(factors({}, { [answer]: most }).irritable).toBe(false);
    expect(factors({}, { [answer]: most + 1 }).irritable).toBe(true);
    expect(factors({}, { [answer]: null }).irritable).toBe(true);
    expect(rules({}, { [answer]: most + 1 })).toContain('factor:irritable');
    expect(rules({}, { [answer]: null })).not.toContain('factor:irritable');
  });

  test('a weak calf does under seven tenths of the middle of all ages', () => {
    const phaseTwo = (sex: 'male' | 'female', left: number | null): number =>
      factors({ sex }, raises(left)).extraWeeks[2];
    expect([phaseTwo('male', 17), phaseTwo('male', 16)]).toEqual([0, 1]);
    expect([phaseTwo('female', 15), phaseTwo('female', 14)]).toEqual([0, 1]);
    expect(phaseTwo('male', null)).toBe(1);
    expect(rules({}, raises(16))).toEqual(['factor:weak-calf']);
    expect(rules({}, raises(null))).toEqual([]);
  });

  test('raises are those of the sore side, of the weaker one where both are sore', () => {
    const counts = (side: Profile['side'], left: number | null, right: number | null) => {
      const profile = runner({ side }, raises(left, right));
      return [soreRaises(profile), otherRaises(profile)];
    };
    expect(counts('left', 12, 20)).toEqual([12, 20]);
    expect(counts('right', 12, 20)).toEqual([20, 12]);
    expect(counts('both', 12, 20)).toEqual([12, undefined]);
    expect(counts('both', 20, 12)).toEqual([12, undefined]);
    expect(counts('both', 12, null)).toEqual([undefined, undefined]);
    expect(counts('left', null, 20)).toEqual([undefined, 20]);
    expect(counts('left', 12, null)).toEqual([12, undefined]);
  });

  test('the norm falls with age, and is the higher one where sex was not said', () => {
    expect([25, 35, 85].map((age) => heelRaiseNorm(age, 'male'))).toEqual([37, 32, 10]);
    expect([25, 85].map((age) => heelRaiseNorm(age, 'female'))).toEqual([30, 13]);
    expect([25, 85].map((age) => heelRaiseNorm(age, undefined))).toEqual([37, 13]);
  });

  test('offered days are counted from the first day of the week, in order', () => {
    const days = factors({ week: { days: ['sun', 'mon', 'thu'] } });
    expect(offeredDays(days, 'mon')).toEqual([0, 3, 6]);
    expect(offeredDays(days, 'sun')).toEqual([0, 1, 4]);
    expect(offeredDays(days, 'wed')).toEqual([1, 4, 5]);
  });
});

describe('the start', () => {
  const placed = (change: Answers, tolerance: Profile['tolerance'] = {}): Placement => {
    const profile = runner(change, tolerance);
    return place(profile, factorsOf(profile));
  };
  const rung = (tolerance: Profile['tolerance'], change: Answers = {}): number =>
    placed(change, tolerance).rung;

  test('is the highest rung for whom nothing hurts', () => {
    expect(rung({})).toBe(11);
  });

  /** The answer on the line, over it, and where that one starts. */
  const lines: readonly [name: keyof Profile['tolerance'], on: number, over: number, rung: number][] = [
    ['doubleHeelRaisePain', 3, 4, 2],
    ['doubleHeelRaisePain', 5, 6, 1],
    ['walkMinutes', 10, 9, 3],
    ['walkPain', 3, 4, 3],
    ['walkMinutes', 30, 29, 4],
    ['walkPain', 2, 3, 4],
    ['firstStepsPain', 4, 5, 4],
    ['morningStiffnessMinutes', 20, 21, 4],
    ['singleHeelRaisePain', 4, 5, 5],
    ['singleHeelRaisePain', 3, 4, 6],
    ['firstStepsPain', 3, 4, 10],
  ];
  test.each(lines)('%s of %i starts higher than of %i', (answer, on, over, expected) => {
    expect(rung({ [answer]: over })).toBe(expected);
    expect(rung({ [answer]: on })).toBeGreaterThan(expected);
  });

  test('is lower the fewer raises on one leg, and where the other does far more', () => {
    const counts = [9, 10, 12, 13, 15, 16, 19, 20];
    expect(counts.map((count) => rung(raises(count, count)))).toEqual([5, 6, 6, 8, 8, 9, 9, 11]);
    expect([rung(raises(21, 30)), rung(raises(20, 30))]).toEqual([11, 10]);
    expect(rung(raises(27, null))).toBe(10);
    const both = (left: number, right: number | null): number =>
      rung({ singleHeelRaises: { left, right } }, { side: 'both' });
    expect([both(20, 30), both(21, 30), both(30, 20), both(30, null)]).toEqual([10, 11, 10, 5]);
  });

  test('is lower in the first six weeks', () => {
    expect([rung({}, { weeksSinceOnset: 6 }), rung({}, { weeksSinceOnset: 5 })]).toEqual([11, 4]);
    expect(rung({}, { weeksSinceOnset: undefined })).toBe(4);
  });

  test('allows a point less pain where the pain is at the heel bone', () => {
    const sore = { singleHeelRaisePain: 4 };
    expect(rung(sore, { location: 'insertional' })).toBe(5);
    expect(rung(sore, { location: 'unsure' })).toBe(5);
    expect(rung(sore, { location: 'midportion' })).toBe(6);
  });

  test('is a rung lower for who is not sure yet', () => {
    expect(rung({}, { confidence: 3 })).toBe(10);
    expect(rung({ doubleHeelRaisePain: 6 }, { confidence: 3 })).toBe(1);
    expect(rung(raises(15, 15), { confidence: 3 })).toBe(6);
  });

  describe('of running', () => {
    const runs = { runMinutes: 20, runPain: 1 } as const;
    const running = { ...fine.running, weeklyKmNow: 10 };
    const kept = (tolerance: Profile['tolerance'], change: Answers = {}): number | undefined =>
      placed({ running, ...change }, { ...runs, ...tolerance }).keptRun?.minutes;

    test('keeps three quarters of a run that does not hurt, less the more speaks against it', () => {
      expect(kept({})).toBe(15);
      expect(kept({ runPain: 2 })).toBe(15);
      expect(kept({ runPain: 3 })).toBe(12);
      expect(kept({}, { health: ['bmi-over-30'] })).toBe(12);
      expect(kept({}, { running: { ...running, surface: 'treadmill' } })).toBe(12);
      expect(kept({}, { running: { ...running, years: 0 } })).toBe(6);
    });

    test('keeps none that hurts more than 3, is too short or goes with a limp', () => {
      expect(kept({ runPain: 4 })).toBeUndefined();
      expect(kept({ runPain: null })).toBeUndefined();
      expect(kept({ runMinutes: 4 })).toBe(3);
      expect(kept({ runMinutes: 3 })).toBeUndefined();
      expect(kept({ runMinutes: 4, runPain: 3 })).toBeUndefined();
      expect(kept({ runMinutes: 5, runPain: 3 })).toBe(3);
      expect(kept({}, { redFlags: ['cannot-walk-without-limp'] })).toBeUndefined();
    });

    test('keeps none for sore first steps, an irritable tendon or a walking goal', () => {
      expect(kept({ firstStepsPain: 4 })).toBe(15);
      expect(kept({ firstStepsPain: 5 })).toBeUndefined();
      expect(kept({ walkPain: 5 })).toBeUndefined();
      expect(kept({}, { goal: { kind: 'walk' } })).toBeUndefined();
    });

    test('keeps as much of the week as of the run', () => {
      const weekly = (weeklyKmNow: number, tolerance: Profile['tolerance'] = runs): number | undefined =>
        placed({ running: { ...fine.running, weeklyKmNow } }, tolerance).keptRun?.weekly;
      expect(weekly(0)).toBeUndefined();
      expect(weekly(2)).toBe(15);
      expect(weekly(10)).toBe(52);
      expect(weekly(10, { runMinutes: 20, runPain: 3 })).toBe(42);
    });

    test('is said to stay only where it does', () => {
      const said = (tolerance: Profile['tolerance']): boolean => {
        const plan = makePlan(runner({ running }, tolerance), [], '2026-11-30', catalogue);
        return plan.kind === 'plan' && plan.adjustments.some(({ rule }) => rule === 'gate:keep-running');
      };
      expect(said(runs)).toBe(true);
      expect(said({ ...runs, runPain: 4 })).toBe(false);
    });

    test('waits a week for each step that an answer lacks', () => {
      const ready = (tolerance: Profile['tolerance']): number => placed({}, tolerance).runReady;
      expect(ready({})).toBe(2);
      expect([ready({ walkMinutes: 25 }), ready({ walkMinutes: 24 })]).toEqual([4, 5]);
      expect(ready({ walkPain: 4 })).toBe(3);
      expect(ready({ hopPain: 5 })).toBe(4);
      expect(ready({ firstStepsPain: 5 })).toBe(4);
      expect(ready(raises(18, 30))).toBe(4);
      expect(ready(raises(10, 10))).toBe(6);
    });
  });

  test('leaves no phase before its answers allow', () => {
    const leave = (tolerance: Profile['tolerance']): Placement['leavePhase'] =>
      placed({}, tolerance).leavePhase;
    expect(leave({})).toEqual({ 1: 0, 2: 0, 3: 0 });
    expect([leave({ walkMinutes: 19 })[1], leave({ walkPain: 4 })[1]]).toEqual([3, 2]);
    expect(leave({ doubleHeelRaisePain: 6 })[1]).toBe(3);
    expect([leave(raises(10, 10))[2], leave({ singleHeelRaisePain: 5 })[2]]).toEqual([3, 2]);
    expect(leave({ firstStepsPain: 5 })[2]).toBe(2);
    expect([leave({ hopPain: 2 })[3], leave({ hopPain: 5 })[3]]).toEqual([0, 3]);
  });

  test('trusts the careful one of two answers that do not fit, and says so', () => {
    const rules = (walkPain: number, hopPain: number | null): string[] =>
      placed({}, { walkPain, hopPain }).adjustments.map(({ rule }) => rule);
    expect(rules(4, 1)).toEqual(['factor:conflict']);
    expect(rules(3, 1)).toEqual([]);
    expect(rules(4, 2)).toEqual([]);
    expect(rules(0, null)).toEqual([]);
  });
});

describe('what the answers say of each gate', () => {
  const met = (id: string, tolerance: Profile['tolerance'], change: Answers = {}): boolean | null => {
    const profile = runner(change, tolerance);
    const plan = makePlan(profile, [], '2026-11-30', catalogue);
    if (plan.kind === 'stop') throw new Error('stopped');
    const found = plan.gates.flatMap(({ criteria }) => criteria).find((criterion) => criterion.id === id);
    if (!found) throw new Error(`no criterion ${id}`);
    return found.met;
  };

  test('a walk needs its minutes and little pain; one that fails is enough to fail', () => {
    expect(met('walk-30', { walkMinutes: 30, walkPain: 2 })).toBe(true);
    expect(met('walk-30', { walkMinutes: 29, walkPain: 2 })).toBe(false);
    expect(met('walk-30', { walkMinutes: 30, walkPain: 3 })).toBe(false);
    expect(met('walk-30', { walkMinutes: null, walkPain: 2 })).toBeNull();
    expect(met('walk-30', { walkMinutes: null, walkPain: 3 })).toBe(false);
    expect(met('brisk-walk-40', { walkMinutes: 40 })).toBe(true);
    expect(met('brisk-walk-40', { walkMinutes: 39 })).toBe(false);
  });

  test('raises on both legs may hurt 3, and are not judged where not tried', () => {
    expect(met('double-raises', { doubleHeelRaisePain: 3 })).toBe(true);
    expect(met('double-raises', { doubleHeelRaisePain: 4 })).toBe(false);
    expect(met('double-raises', { doubleHeelRaisePain: null })).toBeNull();
  });

  test('raises on one leg are fifteen at most, or seven tenths of the other side', () => {
    const row = (left: number | null, right: number | null): boolean | null =>
      met('single-in-a-row', raises(left, right));
    expect([row(15, 40), row(14, 20), row(14, 40), row(14, null), row(null, 40)]).toEqual([
      true,
      true,
      false,
      false,
      null,
    ]);
    expect(row(7, 10)).toBe(true);
  });

  test('raises for running need four fifths of the other side too', () => {
    const run = (left: number | null, right: number | null): boolean | null =>
      met('raises-for-running', raises(left, right));
    expect([run(20, 25), run(20, 26), run(19, 20), run(20, null), run(null, 20)]).toEqual([
      true,
      false,
      false,
      true,
      null,
    ]);
  });

  test('hops may hurt 2 before running; from 3 on they keep phase 4 shut', () => {
    expect([2, 3, null].map((hopPain) => met('ten-hops', { hopPain }))).toEqual([true, false, null]);
    expect([2, 3, null].map((hopPain) => met('low-hops', { hopPain }))).toEqual([null, false, null]);
  });

  test('first steps over 2 keep running shut; steady ones must be logged', () => {
    expect([2, 3].map((firstStepsPain) => met('first-steps', { firstStepsPain }))).toEqual([null, false]);
  });
});

describe('what self-tests in the log say of each gate', () => {
  const today = '2026-12-10';
  type Legs = { readonly left?: number; readonly right?: number };
  const sides = ['left', 'right'] as const;
  const entry = (session: string, fields: Partial<LogEntry>, date = today): LogEntry => ({
    id: `${date}:${session}`,
    date,
    session,
    done: 'all',
    ...fields,
  });
  const setsOf = (exercise: string, unit: 'reps' | 'distanceCm', legs: Legs): Partial<LogEntry> => ({
    sets: sides.flatMap((side) => {
      const value = legs[side];
      return value === undefined ? [] : [{ exercise, side, [unit]: value }];
    }),
  });
  const criterion = (id: string, log: readonly LogEntry[], change: Answers = {}): Criterion => {
    const plan = makePlan(runner({ startDate: '2026-11-30', ...change }), log, today, catalogue);
    if (plan.kind === 'stop') throw new Error('stopped');
    const found = plan.gates.flatMap(({ criteria }) => criteria).find((each) => each.id === id);
    if (!found) throw new Error(`no criterion ${id}`);
    return found;
  };

  test('heel raises at the norm: both legs reach it, within nine tenths of each other', () => {
    const met = (left?: number, right?: number): boolean | null => {
      const legs = { ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }) };
      return criterion('raises-norm', [entry('test-raises', setsOf('single-heel-raise', 'reps', legs))], {
        age: 38,
      }).met;
    };
    expect([met(32, 32), met(31, 32), met(32, 31)]).toEqual([true, false, false]);
    expect([met(36, 40), met(40, 36), met(35, 40)]).toEqual([true, true, false]);
    expect([met(40), met(undefined, 40)]).toEqual([null, null]);
  });

  test('hops for distance: the sore leg at nine tenths of the other, the shorter one where both are sore', () => {
    const met = (side: Profile['side'], legs: Legs): boolean | null =>
      criterion(
        'hop-symmetry',
        [entry('test-hop-distance', setsOf('single-leg-forward-hop', 'distanceCm', legs))],
        { side },
      ).met;
    expect([90, 89, 120].map((left) => met('left', { left, right: 100 }))).toEqual([true, false, true]);
    expect([90, 89, 120].map((right) => met('right', { left: 100, right }))).toEqual([true, false, true]);
    expect(met('both', { left: 100, right: 89 })).toBe(false);
    expect(met('both', { left: 89, right: 100 })).toBe(false);
    expect(met('both', { left: 90, right: 100 })).toBe(true);
    expect([met('left', { left: 90 }), met('left', { right: 90 })]).toEqual([null, null]);
    expect(met('left', { left: 50, right: 0 })).toBeNull();
  });

  test('a test of hops answers both kinds of hops, and says which day it was', () => {
    const hop = (painDuring: number): LogEntry[] => [entry('test-hop', { painDuring })];
    expect([2, 3].map((pain) => criterion('ten-hops', hop(pain)).met)).toEqual([true, false]);
    expect([2, 3].map((pain) => criterion('low-hops', hop(pain)).met)).toEqual([true, false]);
    expect(criterion('ten-hops', hop(2)).by?.date).toBe(today);
    expect(criterion('ten-hops', []).by).toBeUndefined();
  });

  test('first steps: five mornings of the last seven at 2 or less, a point apart at most', () => {
    const met = (...mornings: number[]): boolean | null =>
      criterion(
        'first-steps',
        mornings.map((nextMorningPain, i) => entry('calf-a', { nextMorningPain }, `2026-12-0${i + 4}`)),
      ).met;
    expect(met(1, 2, 1, 2, 2)).toBe(true);
    expect(met(1, 2, 1, 2)).toBeNull();
    expect(met(0, 2, 1, 2, 2)).toBe(false);
    expect(met(2, 2, 3)).toBe(false);
  });

  test('a run is never longer than a day allows', () => {
    const text = (minutesPerDay: number): string =>
      criterion('run-30', [], { week: { ...fine.week, minutesPerDay } }).text;
    expect(text(60)).toContain('Run 30 minutes');
    expect(text(60)).not.toContain('where a day allows it');
    expect(text(30)).toMatch(/Run [12]\d minutes \(30 where a day allows it\)/);
  });
});
