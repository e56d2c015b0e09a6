import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { addDays } from '../../src/planner/calendar.ts';
import { violations } from '../../src/planner/index.ts';
import type { PropertyId } from '../../src/planner/safety/index.ts';
import type { Day, Dose, Plan, Prescription, Session, Tier, Week } from '../../src/schemas/plan.ts';
import type { Profile } from '../../src/schemas/profile.ts';

/**
 * Where each safety property draws its line: what lies on it is allowed, the next step over it is not. The plans are
 * made by hand, so that they hold nothing else.
 */
const catalogue = readCatalogue();
const today = '2026-11-30';
const steady: Profile = {
  version: 1,
  age: 40,
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
    singleHeelRaises: { left: 20, right: 20 },
    singleHeelRaisePain: 0,
    hopPain: 0,
    runMinutes: 20,
    runPain: 1,
  },
  running: { years: 8, weeklyKmBefore: 30 },
  week: { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], minutesPerDay: 45 },
  confidence: 8,
  sleepHours: 8,
  goal: { kind: 'run-regularly' },
};
const feeling = (tolerance: Profile['tolerance'], change: Partial<Profile> = {}): Profile => ({
  ...steady,
  ...change,
  tolerance: { ...steady.tolerance, ...tolerance },
});

const because = [{ rule: 'LOAD1', because: 'It is so.' }];
const reps = (count: number, sets = 3): Dose => ({
  sets,
  reps: count,
  tempo: [2, 1, 3],
  rest: 60,
  load: { kind: 'bodyweight' },
  effort: 5,
});
const contacts = (count: number, sets = 1): Dose => ({ sets, contacts: count, rest: 60 });
const minutesOfRun = (minutes: number): Dose => ({
  minutes,
  intervals: [{ run: minutes * 60, walk: 0, times: 1 }],
  effort: 3,
  zone: 2,
  surface: 'flat',
});
const task = (exercise: string, change: Partial<Prescription> = {}): Prescription => ({
  exercise,
  ladder: 'calf',
  rung: 1,
  side: 'left',
  dose: reps(5),
  tier: catalogue[exercise]?.tier ?? 1,
  load: 1,
  reasons: because,
  ...change,
});
const session = (
  prescriptions: Prescription[] = [],
  kind: Session['kind'] = 'strength',
  minutes = 5,
): Session => ({ id: 'calf-a', kind, minutes, prescriptions });
const run = (minutes: number): Session =>
  session([task('running-easy', { ladder: 'running', dose: minutesOfRun(minutes) })], 'running');

/** What a day holds, by its place in the week from 0. */
type Days = Readonly<Record<number, { readonly tier?: Tier; readonly sessions?: Session[] }>>;
type Sketch = Partial<Omit<Week, 'days' | 'load'>> & {
  readonly days?: Days;
  readonly load?: Partial<Week['load']>;
};

/** A plan of weeks that are alike but for what is said of them. */
function planOf(sketches: readonly Sketch[], change: Partial<Plan> = {}): Plan {
  const weeks = sketches.map(({ days = {}, load, ...rest }, i): Week => {
    const start = addDays(today, 7 * i);
    return {
      index: i + 1,
      start,
      phase: 3,
      kind: 'build',
      load: { total: 100, strength: 50, elastic: 0, running: 0, ...load },
      runMinutes: 0,
      longestRunMinutes: 0,
      days: Array.from(
        { length: 7 },
        (_, day): Day => ({
          date: addDays(start, day),
          tier: days[day]?.tier ?? 0,
          sessions: days[day]?.sessions ?? [],
        }),
      ),
      reasons: [],
      ...rest,
    };
  });
  const never = { earliest: null, likely: null, slow: null };
  return {
    kind: 'plan',
    version: 1,
    today,
    screening: { outcome: 'clear', findings: [] },
    weeks,
    gates: [],
    forecast: { running: never, goal: never, goalDateReachable: null, text: '' },
    reviews: [],
    changes: [],
    adjustments: [],
    ...change,
  };
}

/** Where a plan breaks a property. */
const broken = (property: PropertyId, plan: Plan, profile: Profile = steady): string[] =>
  violations(plan, profile, catalogue)
    .filter((violation) => violation.property === property)
    .map(({ where }) => where);
const weekOne = (sketch: Sketch, profile: Profile = steady): string[] =>
  broken('I2', planOf([sketch]), profile);
const onMonday = (...prescriptions: Prescription[]): Sketch => ({
  days: { 0: { sessions: [session(prescriptions)] } },
});

describe('I2, the first week', () => {
  test('has no run longer than today’s', () => {
    expect(weekOne({ longestRunMinutes: 20 })).toEqual([]);
    expect(weekOne({ longestRunMinutes: 21 })).toEqual(['week 1']);
    expect(weekOne({ longestRunMinutes: 1 }, feeling({ runMinutes: null }))).toEqual(['week 1']);
    const runs = (running: Profile['running']): Profile => feeling({}, { running });
    expect(weekOne({ longestRunMinutes: 10 }, runs({ weeklyKmNow: 1 }))).toEqual([]);
    expect(weekOne({ longestRunMinutes: 11 }, runs({ weeklyKmNow: 1 }))).toEqual(['week 1']);
    expect(weekOne({ longestRunMinutes: 11 }, runs({ longestRunKmLast30Days: 1 }))).toEqual(['week 1']);
    expect(weekOne({ longestRunMinutes: 1 }, runs({ weeklyKmNow: 0 }))).toEqual(['week 1']);
  });

  test('has no run where running hurts more than 3, or was not said', () => {
    expect(weekOne({ runMinutes: 20 }, feeling({ runPain: 3 }))).toEqual([]);
    expect(weekOne({ runMinutes: 20 }, feeling({ runPain: 4 }))).toEqual(['week 1']);
    expect(weekOne({ runMinutes: 20 }, feeling({ runPain: null }))).toEqual(['week 1']);
    expect(weekOne({ runMinutes: 0 }, feeling({ runPain: 9 }))).toEqual([]);
  });

  test('has no more running than one run, or than the kilometres of today at seven minutes each', () => {
    const kilometres = feeling({}, { running: { weeklyKmNow: 5 } });
    expect(weekOne({ runMinutes: 21 })).toEqual(['week 1']);
    expect(weekOne({ runMinutes: 35 }, kilometres)).toEqual([]);
    expect(weekOne({ runMinutes: 36 }, kilometres)).toEqual(['week 1']);
    const { running: _, ...silent } = steady;
    expect(weekOne({ runMinutes: 20 }, silent)).toEqual([]);
    expect(weekOne({ runMinutes: 1 }, feeling({ runMinutes: null }))).toEqual(['week 1']);
  });

  test('has no springs', () => {
    expect(weekOne(onMonday(task('rebound-heel-raise', { ladder: 'elastic' })))).toEqual(['week 1']);
  });

  test('holds only light calf work for an irritable tendon', () => {
    const sore = feeling({ walkPain: 6 });
    expect(weekOne(onMonday(task('seated-heel-raise')), sore)).toEqual([]);
    expect(weekOne(onMonday(task('bent-knee-heel-raise')), sore)).toEqual(['week 1']);
    expect(weekOne(onMonday(task('step-down', { ladder: 'chain' })), sore)).toEqual([]);
    expect(weekOne(onMonday(task('bent-knee-heel-raise')))).toEqual([]);
  });

  test('asks for no more harder raises in a set than today’s, four at least', () => {
    const raises = (count: number, profile?: Profile): string[] =>
      weekOne(onMonday(task('bent-knee-heel-raise', { dose: reps(count) })), profile);
    const ten = feeling({ singleHeelRaises: { left: 10, right: 30 } });
    const two = feeling({ singleHeelRaises: { left: 2, right: 30 } });
    const silent = feeling({ singleHeelRaises: null });
    expect([raises(10, ten), raises(4, two), raises(4, silent)]).toEqual([[], [], []]);
    expect([raises(11, ten), raises(5, two), raises(5, silent)]).toEqual([
      ['week 1'],
      ['week 1'],
      ['week 1'],
    ]);
    expect(weekOne(onMonday(task('seated-heel-raise', { dose: reps(30) })), ten)).toEqual([]);
    expect(weekOne(onMonday(task('isometric-single-heel-raise', { dose: contacts(30) })), ten)).toEqual([]);
  });

  test.each([
    ['single-heel-raise', 'singleHeelRaisePain', 4],
    ['double-heel-raise', 'doubleHeelRaisePain', 3],
    ['wedge-heel-raise', 'doubleHeelRaisePain', 3],
  ] as const)('has no %s where it hurts more than the limit', (exercise, answer, limit) => {
    const week = onMonday(task(exercise));
    expect(weekOne(week, feeling({ [answer]: limit }))).toEqual([]);
    expect(weekOne(week, feeling({ [answer]: limit + 1 }))).toEqual(['week 1']);
    expect(weekOne(week, feeling({ [answer]: null }))).toEqual(['week 1']);
    expect(weekOne(onMonday(task('seated-heel-raise')), feeling({ [answer]: limit + 1 }))).toEqual([]);
  });

  test('is the only one asked, and need not be there', () => {
    expect(broken('I2', planOf([]))).toEqual([]);
    expect(broken('I2', planOf([{}, { longestRunMinutes: 60 }]))).toEqual([]);
  });
});

describe('I3, days between hard days', () => {
  const older = feeling({}, { age: 61 });
  /** Days of one tier, counted from the first day of the plan over three weeks. */
  const at = (days: Readonly<Record<number, Tier>>, profile?: Profile): string[] =>
    broken(
      'I3',
      planOf(
        [0, 7, 14].map((first) => ({
          days: Object.fromEntries(
            Object.entries(days).map(([day, tier]) => [Number(day) - first, { tier }]),
          ),
        })),
      ),
      profile,
    );

  test('one rest day between two, and two for those who need them', () => {
    expect(at({ 0: 3, 2: 3, 4: 3 })).toEqual([]);
    expect(at({ 0: 3, 1: 3 })).toEqual(['2026-12-01']);
    expect(at({ 0: 3, 3: 3 }, older)).toEqual([]);
    expect(at({ 0: 3, 2: 3 }, older)).toEqual(['2026-12-02']);
  });

  test('are counted over the turn of a week', () => {
    expect(at({ 6: 3, 7: 3 })).toEqual(['2026-12-07']);
    expect(at({ 6: 3, 8: 3 })).toEqual([]);
  });

  test('lie between any two, however light the days between', () => {
    expect(at({ 0: 2, 1: 3, 2: 2, 3: 3 })).toEqual([]);
  });

  test('are three after the first very hard day, two after a later one', () => {
    expect(at({ 0: 4, 4: 3 })).toEqual([]);
    expect(at({ 0: 4, 3: 3 })).toEqual(['2026-12-03']);
    expect(at({ 0: 4, 4: 4, 7: 3 })).toEqual([]);
    expect(at({ 0: 4, 4: 4, 6: 3 })).toEqual(['2026-12-06']);
    expect(at({ 0: 4, 4: 3, 6: 3 })).toEqual([]);
  });

  test('leave room for two very hard days a week', () => {
    expect(at({ 0: 4, 4: 4, 7: 4 })).toEqual([]);
    expect(at({ 0: 4, 3: 4, 6: 4 })).toContain('week 1');
    expect(at({ 0: 4, 4: 4, 6: 3 })).not.toContain('week 1');
  });
});

describe('I4, how fast a week may grow', () => {
  const second = (load: Partial<Week['load']>, ...between: Sketch[]): string[] =>
    broken('I4', planOf([{}, ...between, { load }]));

  test('strength by three tenths, the whole by half', () => {
    expect(second({ strength: 65, total: 150 })).toEqual([]);
    expect(second({ strength: 65.2 })).toEqual(['week 2']);
    expect(second({ total: 150.2 })).toEqual(['week 2']);
  });

  test('but not after an empty week', () => {
    const empty: Sketch = { kind: 'off', load: { total: 0, strength: 0 } };
    expect(second({ strength: 50, total: 100 }, empty)).toEqual([]);
    expect(second({ strength: 50.2 }, empty)).toEqual(['week 3']);
    expect(second({ total: 100.2 }, empty)).toEqual(['week 3']);
    expect(second({ strength: 65, total: 150 }, empty, {})).toEqual([]);
  });

  test('a rounding of a tenth aside, which is no growth', () => {
    expect(second({ strength: 65.1, total: 150.1 })).toEqual([]);
  });

  test('the week of a race aside', () => {
    expect(broken('I4', planOf([{}, { kind: 'race', load: { total: 900 } }]))).toEqual([]);
  });

  const jogs = (count: number): Days =>
    Object.fromEntries(Array.from({ length: count }, (_, day) => [day, { sessions: [run(3)] }]));

  test('running by three minutes a run under an hour, then by three tenths', () => {
    const weeks = (before: number, runs: number, after: number): string[] =>
      broken('I4', planOf([{ runMinutes: before }, { runMinutes: after, days: jogs(runs) }]));
    expect(weeks(40, 2, 46)).toEqual([]);
    expect(weeks(40, 2, 46.2)).toEqual(['week 2']);
    expect(weeks(100, 3, 130)).toEqual([]);
    expect(weeks(100, 3, 131)).toEqual(['week 2']);
  });

  test('the first running of a plan is judged by its phase, not by a cap', () => {
    expect(broken('I4', planOf([{}, { runMinutes: 30 }]))).toEqual([]);
  });

  test('after four weeks without a run, no more than the last that was run', () => {
    const still = Array.from({ length: 4 }, (): Sketch => ({}));
    const weeks = (before: Sketch, after: number, runs = 1): string[] =>
      broken('I4', planOf([before, ...still, { runMinutes: after, days: jogs(runs) }]));
    expect(weeks({ runMinutes: 30 }, 30)).toEqual([]);
    expect(weeks({ runMinutes: 30 }, 31)).toEqual(['week 6']);
    expect(weeks({ runMinutes: 2 }, 6)).toEqual([]);
    expect(weeks({ runMinutes: 2 }, 7)).toEqual(['week 6']);
    expect(weeks({ runMinutes: 2 }, 9, 3)).toEqual([]);
    expect(weeks({ runMinutes: 2 }, 10, 3)).toEqual(['week 6']);
    expect(weeks({ runMinutes: 30, kind: 'travel' }, 60)).toEqual([]);
  });

  test('after a break, the last whole week that was run counts, not one before it or one cut short', () => {
    const still = Array.from({ length: 4 }, (): Sketch => ({}));
    const weeks = [{ runMinutes: 60 }, { runMinutes: 30 }, { runMinutes: 50, kind: 'travel' } as const];
    expect(broken('I4', planOf([...weeks, ...still, { runMinutes: 30 }]))).not.toContain('week 8');
    expect(broken('I4', planOf([...weeks, ...still, { runMinutes: 31 }]))).toContain('week 8');
  });

  test('the longest run by three minutes under half an hour', () => {
    const longest = (minutes: number, day: number): string[] =>
      broken(
        'I4',
        planOf([
          {
            runMinutes: 900,
            days: { 0: { sessions: [run(20)] }, [day]: { sessions: [run(minutes)] } },
          },
        ]),
      );
    expect(longest(23, 3)).toEqual([]);
    expect(longest(24, 3)).toEqual(['2026-12-03']);
  });

  test('the longest run over the turn of a week too', () => {
    const weeks = (minutes: number): string[] =>
      broken(
        'I4',
        planOf([
          { runMinutes: 900, days: { 6: { sessions: [run(20)] } } },
          { runMinutes: 900, days: { 1: { sessions: [run(minutes)] } } },
          ...Array.from({ length: 8 }, (): Sketch => ({})),
        ]),
      );
    expect(weeks(23)).toEqual([]);
    expect(weeks(24)).toEqual(['2026-12-08']);
  });

  test('foot contacts of a day to 40, then to 60, then to 80', () => {
    const days = (...counts: number[]): string[] =>
      broken(
        'I4',
        planOf(
          counts.map((count) => ({
            days: { 0: { sessions: [session([task('ankle-hops', { dose: contacts(count) })])] } },
          })),
        ),
      );
    expect(days(40, 60, 80, 80)).toEqual([]);
    expect(days(41)).toEqual(['2026-11-30']);
    expect(days(39, 41)).toEqual(['2026-12-07']);
    expect(days(40, 61)).toEqual(['2026-12-07']);
    expect(days(40, 59, 61)).toEqual(['2026-12-14']);
    expect(days(40, 60, 20, 81)).toEqual(['2026-12-21']);
  });

  test('foot contacts of all sessions and exercises of a day together', () => {
    const hop = (count: number): Prescription => task('ankle-hops', { dose: contacts(count / 2, 2) });
    const day = (last: number): string[] =>
      broken(
        'I4',
        planOf([{ days: { 2: { sessions: [session([hop(10), hop(10)]), session([hop(last)])] } } }]),
      );
    expect(day(20)).toEqual([]);
    expect(day(22)).toEqual(['2026-12-02']);
  });
});

describe('I5, lighter weeks', () => {
  const lighter: Sketch = { kind: 'lighter', load: { total: 80, strength: 40 } };
  const weeks = (...list: Sketch[]): string[] => broken('I5', planOf(list));

  test('come every fourth week, every third for those who need it', () => {
    expect(weeks({}, {}, {}, lighter, {}, {}, {}, lighter)).toEqual([]);
    expect(weeks({}, {}, {}, {})).toEqual(['week 4']);
    expect(weeks({}, {}, {}, { kind: 'hold' })).toEqual(['week 4']);
    expect(broken('I5', planOf([{}, {}, {}]), feeling({}, { age: 60 }))).toEqual(['week 3']);
    expect(broken('I5', planOf([{}, {}, lighter]), feeling({}, { age: 60 }))).toEqual([]);
  });

  test('are counted from the last lighter, empty or flare-up week, and from phase 2', () => {
    expect(weeks({}, {}, {}, { kind: 'off' }, {}, {}, {}, lighter)).toEqual([]);
    expect(weeks({}, {}, {}, { kind: 'flare' }, {}, {}, {})).toEqual([]);
    expect(weeks({}, {}, {}, { kind: 'travel' }, {})).toEqual(['week 5']);
    expect(weeks({ phase: 1 }, { phase: 1 }, { phase: 1 }, { phase: 1 }, { phase: 2 })).toEqual([]);
    expect(weeks({ phase: 2 }, { phase: 2 }, { phase: 2 }, { phase: 2 })).toEqual(['week 4']);
    expect(weeks({}, {}, {}, { phase: 1 }, {})).toEqual([]);
  });

  const builds: Sketch = { runMinutes: 30 };
  const light = (load: Partial<Week['load']>, runMinutes = 24): string[] =>
    weeks(builds, { ...lighter, load: { total: 80, strength: 40, ...load }, runMinutes });

  test('hold four fifths at most, in all, in strength and in running', () => {
    expect(light({})).toEqual([]);
    expect(light({ total: 80.2 })).toEqual(['week 2']);
    expect(light({ strength: 40.2 })).toEqual(['week 2']);
    expect(light({}, 24.2)).toEqual(['week 2']);
    expect(light({ total: 80.1, strength: 40.1 }, 24.1)).toEqual([]);
  });

  test('are held against the most of the whole build weeks of the four before', () => {
    const big: Sketch = { load: { total: 200, strength: 100 } };
    const over: Sketch = { kind: 'lighter', load: { total: 90, strength: 40 } };
    const cut: Sketch = { ...big, reasons: [{ rule: 'BLOCKED', because: 'Away.' }] };
    expect(weeks(big, {}, over)).toEqual([]);
    expect(weeks(cut, {}, over)).toEqual(['week 3']);
    expect(weeks({ ...big, kind: 'hold' }, {}, over)).toEqual(['week 3']);
    expect(weeks(big, {}, lighter, lighter, over)).toEqual([]);
    expect(weeks(big, {}, lighter, lighter, lighter, over)).toEqual(['week 6']);
    expect(weeks({ kind: 'hold' }, over)).toEqual([]);
  });

  test('are the only ones that must be lighter', () => {
    expect(weeks({}, { load: { total: 150 } })).toEqual([]);
  });
});

describe('I8, the order of things', () => {
  const phases = (...list: Week['phase'][]): string[] =>
    broken('I8', planOf(list.map((phase) => ({ phase }))));

  test('a phase comes after the one before it, and may be gone back from', () => {
    expect(phases(2, 3, 4, 3, 4, 5)).toEqual([]);
    expect(phases(3, 5)).toEqual(['week 2']);
    expect(phases(1, 2, 1, 3, 3)).toEqual([]);
  });

  const rungs = (ladder: 'calf' | 'elastic', phase: 5 | 6, ...list: number[]): string[] =>
    broken(
      'I8',
      planOf(
        list.map((rung) => ({
          phase,
          ...(rung > 0 ? onMonday(task('hsr-standing', { ladder, rung, tier: 3 })) : {}),
        })),
      ),
    );
  test.each(['calf', 'elastic'] as const)('no rung of the %s ladder is left out', (ladder) => {
    expect(rungs(ladder, 5, 4, 5, 3, 6, 0, 7)).toEqual([]);
    expect(rungs(ladder, 5, 4, 6)).toEqual(['week 2']);
    expect(rungs(ladder, 5, 0, 7)).toEqual([]);
    expect(rungs(ladder, 6, 4, 9)).toEqual([]);
  });

  test('the hardest rung of a week counts; what stands in for it after rule D3 does not', () => {
    const both = (second: Partial<Prescription>): string[] =>
      broken(
        'I8',
        planOf([
          onMonday(task('single-heel-raise', { rung: 4 })),
          onMonday(task('single-heel-raise', { rung: 3 }), task('single-heel-raise', second)),
        ]),
      );
    const instead = [{ rule: 'D3', because: 'Lighter that day.' }];
    expect(both({ rung: 7 })).toEqual(['week 2']);
    expect(both({ rung: 7, reasons: instead })).toEqual([]);
    expect(both({ rung: 7, reasons: [...because, ...instead] })).toEqual([]);
    expect(both({ rung: 7, ladder: 'chain' })).toEqual([]);
    expect(both({ rung: 7, ladder: 'elastic', reasons: instead })).toEqual([]);
    const springs = [4, 7].map((rung) =>
      onMonday(task('single-heel-raise', { rung, ladder: 'elastic', reasons: instead })),
    );
    expect(broken('I8', planOf(springs))).toEqual(['week 2']);
  });

  test('no running and no springs for a walking goal', () => {
    const walker = feeling({}, { goal: { kind: 'walk' } });
    expect(broken('I8', planOf([{}]), walker)).toEqual([]);
    expect(broken('I8', planOf([{ runMinutes: 3 }]), walker)).toEqual(['week 1']);
    expect(broken('I8', planOf([{ load: { elastic: 3 } }]), walker)).toEqual(['week 1']);
    expect(broken('I8', planOf([{ runMinutes: 3, load: { elastic: 3 } }]))).toEqual([]);
  });

  test('no springs in phase 1', () => {
    const springs = { load: { elastic: 3 } };
    expect(broken('I8', planOf([{ phase: 1, ...springs }]))).toEqual(['week 1']);
    expect(broken('I8', planOf([{ phase: 1 }, { phase: 2, ...springs }]))).toEqual([]);
  });

  test('no running before phase 3, but for who runs today without much pain', () => {
    const early = (profile: Profile, phase: Week['phase'] = 2): string[] =>
      broken('I8', planOf([{ phase }, { phase, runMinutes: 5 }]), profile);
    expect(early(steady, 1)).toEqual([]);
    expect(early(feeling({ runMinutes: 4, runPain: 3 }))).toEqual([]);
    const others = [
      { runMinutes: 3 },
      { runMinutes: null },
      { runPain: 4 },
      { runPain: null },
      { firstStepsPain: 6 },
    ];
    for (const answers of others) {
      expect(early(feeling(answers))).toEqual(['week 2']);
      expect(early(feeling(answers), 3)).toEqual([]);
    }
  });

  test('each exercise in its phases only, a run aside', () => {
    const inPhase = (phase: 2 | 3, ...prescriptions: Prescription[]): string[] =>
      broken('I8', planOf([{ phase, kind: 'build', ...onMonday(...prescriptions) }]));
    expect(inPhase(3, task('loaded-single-heel-raise'))).toEqual([]);
    expect(inPhase(2, task('loaded-single-heel-raise'))).toEqual(['week 1, loaded-single-heel-raise']);
    expect(inPhase(3, task('double-heel-raise'))).toEqual(['week 1, double-heel-raise']);
    expect(inPhase(2, task('running-easy', { dose: minutesOfRun(5) }))).toEqual([]);
  });

  test('work of any earlier phase in a flare-up, none of a later one', () => {
    const flare = (exercise: string): string[] =>
      broken('I8', planOf([{ phase: 3, kind: 'flare', ...onMonday(task(exercise)) }]));
    expect(flare('double-heel-raise')).toEqual([]);
    expect(flare('loaded-single-heel-raise')).toEqual([]);
    expect(flare('jump-landing')).toEqual(['week 1, jump-landing']);
  });
});

describe('I9, pain at the heel bone', () => {
  const at = (location: Profile['location'], exercise: string, phase: 2 | 5): string[] =>
    broken('I9', planOf([{ phase, ...onMonday(task(exercise)) }]), { ...steady, location });

  test('keeps what stretches the tendon from it until its phase', () => {
    expect(at('insertional', 'knee-to-wall', 2)).toEqual(['week 1, knee-to-wall']);
    expect(at('unsure', 'knee-to-wall', 2)).toEqual(['week 1, knee-to-wall']);
    expect(at('insertional', 'knee-to-wall', 5)).toEqual([]);
    expect(at('midportion', 'knee-to-wall', 2)).toEqual([]);
  });

  test('puts a wedge under two-leg raises', () => {
    expect(at('insertional', 'double-heel-raise', 2)).toEqual(['week 1, double-heel-raise']);
    expect(at('midportion', 'double-heel-raise', 2)).toEqual([]);
    expect(at('insertional', 'wedge-heel-raise', 2)).toEqual([]);
  });
});

describe('I10, days and minutes', () => {
  const weekdaysOnly = feeling({}, { week: { days: ['mon', 'wed', 'fri'], minutesPerDay: 45 } });
  const tuesday = (day: Days[number], profile: Profile): string[] =>
    broken('I10', planOf([{ days: { 1: day } }]), profile);

  test('no day holds more minutes than were given, all sessions together; a race may', () => {
    const two = (minutes: number, kind?: Session['kind']): Days[number] => ({
      sessions: [session([], 'strength', 20), session([], kind, minutes)],
    });
    expect(tuesday(two(25), steady)).toEqual([]);
    expect(tuesday(two(26), steady)).toEqual(['2026-12-01']);
    expect(tuesday(two(90, 'race'), steady)).toEqual([]);
  });

  test('a day that was not offered holds ten easy minutes at most; a race may stand there', () => {
    expect(tuesday({ sessions: [session([], 'mobility', 10)] }, weekdaysOnly)).toEqual([]);
    expect(tuesday({ sessions: [session([], 'mobility', 11)] }, weekdaysOnly)).toEqual(['2026-12-01']);
    expect(tuesday({ tier: 1 }, weekdaysOnly)).toEqual(['2026-12-01']);
    expect(tuesday({ tier: 3, sessions: [session([], 'race', 40)] }, weekdaysOnly)).toEqual([]);
    expect(tuesday({ tier: 1, sessions: [session([], 'strength', 40)] }, steady)).toEqual([]);
  });

  test('days are counted from the week’s own first day', () => {
    const sunday = { ...weekdaysOnly, weekStart: 'sun' as const };
    const second = { sessions: [session([], 'strength', 20)] };
    expect(tuesday(second, sunday)).toEqual([]);
    expect(tuesday(second, weekdaysOnly)).toEqual(['2026-12-01']);
  });

  test('nothing stands before the start, which is today where none was given', () => {
    const later: Profile = { ...steady, startDate: '2026-12-02' };
    const on = (day: number, profile: Profile, change?: Partial<Plan>): string[] =>
      broken('I10', planOf([{ days: { [day]: { sessions: [session()] } } }], change), profile);
    expect(on(2, later)).toEqual([]);
    expect(on(1, later)).toEqual(['2026-12-01']);
    expect(on(0, steady)).toEqual([]);
    expect(on(0, steady, { today: '2026-12-01' })).toEqual(['2026-11-30']);
    expect(broken('I10', planOf([{}]), later)).toEqual([]);
  });

  test('one day in any seven is free of tendon work', () => {
    const work = (from: number, to: number): Days =>
      Object.fromEntries(Array.from({ length: to - from }, (_, i) => [from + i, { tier: 1 as const }]));
    expect(broken('I10', planOf([{ days: work(1, 7) }, { days: work(1, 7) }]))).toEqual([]);
    expect(broken('I10', planOf([{ days: work(1, 7) }, { days: work(0, 7) }]))).toEqual(['2026-12-07']);
  });
});

describe('I11, exercises and equipment', () => {
  const monday = (prescription: Prescription, profile?: Profile): string[] =>
    broken('I11', planOf([onMonday(prescription)]), profile);

  test('what the runner has is enough', () => {
    const equipped = feeling({}, { week: { ...steady.week, equipment: ['backpack'] } });
    expect(monday(task('loaded-single-heel-raise'), equipped)).toEqual([]);
    expect(monday(task('loaded-single-heel-raise'))).toEqual(['week 1, loaded-single-heel-raise']);
    expect(monday(task('single-heel-raise'))).toEqual([]);
  });

  test('an exercise has its own tier, and a page', () => {
    expect(monday(task('single-heel-raise', { tier: 1 }))).toEqual(['week 1, single-heel-raise']);
    expect(monday(task('moon-walk'))).toEqual(['week 1, moon-walk']);
  });
});

describe('I14, blocked days', () => {
  const blocked = (kind: 'busy' | 'travel' | 'off'): Profile =>
    feeling({}, { week: { ...steady.week, blocked: [{ kind, from: '2026-12-01', to: '2026-12-01' }] } });
  const tuesday = (sessions: Session[], kind: 'busy' | 'travel' | 'off', load = {}): string[] =>
    broken('I14', planOf([{ load, days: { 1: { sessions } } }]), blocked(kind));

  test('a day off is empty, the day after it need not be', () => {
    expect(tuesday([session()], 'off')).toEqual(['2026-12-01']);
    expect(tuesday([], 'off')).toEqual([]);
    expect(broken('I14', planOf([{ days: { 2: { sessions: [session()] } } }]), blocked('off'))).toEqual([]);
  });

  test('a busy week holds two short calf sessions and a run at most, and no springs', () => {
    const raise = (sets = 2): Prescription => task('single-heel-raise', { dose: reps(5, sets) });
    expect(tuesday([session([raise(), raise()]), run(5)], 'busy')).toEqual([]);
    expect(tuesday([session([raise(), raise(), raise()])], 'busy')).toEqual(['week 1']);
    expect(tuesday([session([raise(), raise(3)])], 'busy')).toEqual(['week 1']);
    expect(tuesday([session([{ ...raise(3), ladder: 'chain' }])], 'busy')).toEqual([]);
    expect(tuesday([run(5), run(5)], 'busy')).toEqual(['week 1']);
    expect(tuesday([], 'busy', { elastic: 1 })).toEqual(['week 1']);
  });

  test('a week that is not busy may hold more', () => {
    const many = [session([task('single-heel-raise'), task('single-heel-raise'), task('single-heel-raise')])];
    expect(broken('I14', planOf([{ load: { elastic: 9 }, days: { 1: { sessions: many } } }]))).toEqual([]);
  });

  test('nothing that needs equipment goes on a journey', () => {
    const travelling = blocked('travel');
    const week = { ...travelling.week, equipment: ['backpack', 'band'] as const };
    const packed: Profile = { ...travelling, week: { ...week, equipment: [...week.equipment] } };
    const weighted = planOf([onMonday(task('loaded-single-heel-raise'))]);
    expect(broken('I14', weighted, packed)).toEqual(['week 1, loaded-single-heel-raise']);
    expect(broken('I11', weighted, packed)).toEqual([]);
    expect(broken('I14', planOf([onMonday(task('single-heel-raise'))]), packed)).toEqual([]);
  });
});

describe('I15, a race on a date', () => {
  const race = (date?: string): Profile =>
    feeling({}, { goal: { kind: 'race', distanceKm: 10, ...(date ? { date } : {}) } });
  const day = '2027-02-08';
  const forecast = (
    goalDateReachable: boolean | null,
    likely: number | null,
    text = '',
  ): { readonly forecast: Plan['forecast'] } => {
    const range = { earliest: likely, likely, slow: likely };
    return { forecast: { running: range, goal: range, goalDateReachable, text } };
  };
  const raceWeek: Sketch = { kind: 'race' };

  test('is called reachable only where the likely course is there within the week after it', () => {
    expect(broken('I15', planOf([raceWeek], forecast(true, 11)), race(day))).toEqual([]);
    expect(broken('I15', planOf([raceWeek], forecast(true, 12)), race(day))).toEqual(['forecast']);
    expect(broken('I15', planOf([raceWeek], forecast(true, 11)), race('2027-02-07'))).toEqual(['forecast']);
    expect(broken('I15', planOf([raceWeek], forecast(true, null)), race(day))).toEqual(['forecast']);
  });

  test('out of reach is said in words', () => {
    expect(broken('I15', planOf([{}], forecast(false, 40, 'That day is out of reach.')), race(day))).toEqual(
      [],
    );
    expect(broken('I15', planOf([{}], forecast(false, 40, 'Good luck.')), race(day))).toEqual(['forecast']);
  });

  test('has an answer, and only a date has one', () => {
    expect(broken('I15', planOf([{}], forecast(null, 11)), race(day))).toEqual(['forecast']);
    expect(broken('I15', planOf([{}], forecast(null, 11)), race())).toEqual([]);
    expect(broken('I15', planOf([{}], forecast(true, 11)), race())).toEqual(['forecast']);
    const regular = feeling({}, { goal: { kind: 'run-regularly', date: day } });
    expect(broken('I15', planOf([{}], forecast(null, 11)), regular)).toEqual(['forecast']);
    expect(broken('I15', planOf([{}], forecast(true, 11)), regular)).toEqual([]);
  });

  test('has its week in the plan where it can be reached, and none where it cannot', () => {
    expect(broken('I15', planOf([{}], forecast(true, 11)), race(day))).toEqual(['plan']);
    expect(broken('I15', planOf([raceWeek], forecast(false, 40, 'out of reach')), race(day))).toEqual([
      'plan',
    ]);
  });
});

describe('I16, reasons', () => {
  const unknown = [{ rule: 'Z9', because: 'It is so.' }];

  test('stand at every exercise, and name a rule', () => {
    const monday = (reasons: Prescription['reasons']): string[] =>
      broken('I16', planOf([onMonday(task('single-heel-raise', { reasons }))]));
    expect(monday(because)).toEqual([]);
    expect(monday([])).toEqual(['week 1, single-heel-raise']);
    expect(monday([...because, ...unknown])).toEqual(['week 1, single-heel-raise']);
  });

  test('of weeks, gates and adjustments name a rule too', () => {
    const gate = { from: 1, to: 2, week: null, criteria: [] } as const;
    const adjustment = { field: 'age', what: 'A week more.', why: 'It is so.' };
    const plan = (rule: string): Plan =>
      planOf([{ reasons: [{ rule, because: 'It is so.' }] }], {
        gates: [{ ...gate, rule, criteria: [] }],
        adjustments: [{ ...adjustment, rule }],
      });
    expect(broken('I16', plan('LOAD1'))).toEqual([]);
    expect(broken('I16', plan('Z9'))).toEqual(['week 1', 'plan', 'plan']);
  });
});
