import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { addDays } from '../../src/planner/calendar.ts';
import { makePlan } from '../../src/planner/index.ts';
import {
  type Advice,
  adviceFor,
  isSpringy,
  type Response,
  readableEntries,
  shareDone,
  signalsOf,
} from '../../src/planner/living/index.ts';
import type { LogEntry } from '../../src/schemas/log.ts';
import type { Day, Plan, Prescription, Session } from '../../src/schemas/plan.ts';
import type { Profile } from '../../src/schemas/profile.ts';

/** What the log means, at its edges: which entries count, what a day of them says, what to do, and what changed. */
const catalogue = readCatalogue();
const start = '2026-11-30';
const profile: Profile = {
  version: 1,
  startDate: start,
  age: 38,
  sex: 'male',
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
    singleHeelRaises: { left: 22, right: 26 },
    singleHeelRaisePain: 1,
    hopPain: 1,
    runMinutes: 20,
    runPain: 1,
  },
  running: { years: 6, weeklyKmBefore: 30, weeklyKmNow: 8 },
  week: { days: ['mon', 'tue', 'thu', 'fri', 'sun'], minutesPerDay: 60, equipment: ['band', 'backpack'] },
  confidence: 7,
  sleepHours: 8,
  goal: { kind: 'run-regularly' },
};
const entry = (date: string, fields: Partial<LogEntry> = {}): LogEntry => ({
  id: `${date}:${fields.session ?? 'calf-a'}`,
  date,
  session: 'calf-a',
  done: 'all',
  ...fields,
});
const planOn = (day: string, log: readonly LogEntry[]): Plan => {
  const result = makePlan(profile, log, day, catalogue);
  if (result.kind !== 'plan') throw new Error('stopped');
  return result;
};

describe('the entries that count', () => {
  const read = (...log: LogEntry[]): string[] =>
    readableEntries(log, start, '2026-12-10').map(({ id, note = '' }) => `${id}${note}`);

  test('are those from the start to tomorrow, a traveller’s day', () => {
    const days = ['2026-11-29', start, '2026-12-10', '2026-12-11', '2026-12-12'];
    expect(read(...days.map((day) => entry(day)))).toEqual(
      [start, '2026-12-10', '2026-12-11'].map((day) => `${day}:calf-a`),
    );
  });

  test('stand in the order of their days, then of their ids', () => {
    const late = entry('2026-12-03');
    const [first, second] = [entry('2026-12-01'), entry('2026-12-01', { session: 'run-a' })];
    const expected = [first.id, second.id, late.id];
    expect(read(late, second, first)).toEqual(expected);
    expect(read(second, late, first)).toEqual(expected);
    expect(read(first, second, late)).toEqual(expected);
  });

  test('are the last written of each session', () => {
    const once = entry('2026-12-01', { note: ' once' });
    expect(read(once, { ...once, note: ' again' })).toEqual([`${once.id} again`]);
  });

  test('count whole, half or not at all', () => {
    const shares = (['all', 'part', 'instead', 'none'] as const).map((done) => shareDone({ done }));
    expect(shares).toEqual([1, 0.5, 0.5, 0]);
  });

  test('have the lower limits where they hold running or springs', () => {
    const springy = ['run-a', 'spring-a', 'race', 'test-hop', 'calf-a-springs', 'calf-a', 'after-run'].map(
      (session) => isSpringy({ session }),
    );
    expect(springy).toEqual([true, true, true, true, true, false, false]);
  });
});

describe('what a day says', () => {
  const responses = (...log: LogEntry[]): Response[] =>
    signalsOf(profile, log).map(({ response }) => response);
  const of = (fields: Partial<LogEntry>): Response | undefined => responses(entry(start, fields))[0];
  const rules = (...log: LogEntry[]): string[] =>
    signalsOf(profile, log)
      .at(-1)
      ?.reasons.map(({ rule }) => rule) ?? [];

  test('an hour later: pain of 5 holds, more steps back', () => {
    expect([4, 5, 6].map((painAfterHour) => of({ painAfterHour }))).toEqual(['green', 'amber', 'red']);
  });

  test('a limp or a night that the tendon ended steps back, swelling holds, neither does nothing', () => {
    expect(of({ nightPain: true })).toBe('red');
    expect([of({ limp: true }), of({ swelling: true })]).toEqual(['red', 'amber']);
    expect(of({ limp: false, swelling: false, painDuring: null })).toBe('green');
  });

  test('the worst of a day’s entries counts, whichever came last', () => {
    const [bad, good] = [entry(start, { limp: true }), entry(start, { session: 'light-a', swelling: true })];
    expect([responses(bad, good), responses(good, bad)]).toEqual([['red'], ['red']]);
  });

  test('a morning a point or five minutes worse is as usual, more than that is not', () => {
    expect([3, 4].map((nextMorningPain) => of({ nextMorningPain }))).toEqual(['green', 'amber']);
    expect([13, 14].map((nextMorningStiffness) => of({ nextMorningStiffness }))).toEqual(['green', 'amber']);
  });

  test('first steps above 5, and above usual, step back at once', () => {
    expect([5, 6].map((nextMorningPain) => of({ nextMorningPain }))).toEqual(['amber', 'red']);
    const sore: Profile = { ...profile, tolerance: { ...profile.tolerance, firstStepsPain: 6 } };
    const on = (nextMorningPain: number): Response | undefined =>
      signalsOf(sore, [entry(start, { nextMorningPain })])[0]?.response;
    expect([6, 7, 8].map(on)).toEqual(['green', 'green', 'red']);
  });

  test('two worse mornings within seven days step back', () => {
    const worse = { nextMorningStiffness: 14 };
    expect(responses(entry(start, worse), entry(addDays(start, 6), worse))).toEqual(['amber', 'red']);
    expect(responses(entry(start, worse), entry(addDays(start, 7), worse))).toEqual(['amber', 'amber']);
    expect(responses(entry(start, worse), entry(start, { session: 'light-a', ...worse }))).toEqual(['amber']);
    expect(rules(entry(start, worse), entry(addDays(start, 6), worse))).toEqual(['C2']);
  });

  test.each([
    [{ nextMorningPain: 4 }, 'two points'],
    [{ nextMorningStiffness: 24 }, 'over fifteen minutes'],
  ])('two mornings %o, %s above usual, are a flare-up when they follow each other', (much, _what) => {
    expect(rules(entry(start, much), entry(addDays(start, 2), much))).toEqual(['H1']);
    expect(rules(entry(start, much), entry(addDays(start, 3), much))).toEqual(['C2']);
    const little = { nextMorningStiffness: 23 };
    expect(rules(entry(start, little), entry(addDays(start, 1), little))).toEqual(['C2']);
  });

  /** The same morning on so many days, a week apart. */
  const mornings = (count: number, fields: Partial<LogEntry>): LogEntry[] =>
    Array.from({ length: count }, (_, i) => entry(addDays(start, 7 * i), fields));
  const following = (log: readonly LogEntry[], fields: Partial<LogEntry>): Response | undefined =>
    responses(...log, entry(addDays(log.at(-1)?.date ?? start, 7), fields)).at(-1);

  test('what is usual gets better with three mornings, and never worse', () => {
    const calm = { nextMorningPain: 0, nextMorningStiffness: 0 };
    expect(following(mornings(2, calm), { nextMorningPain: 2 })).toBe('green');
    expect(following(mornings(3, calm), { nextMorningPain: 2 })).toBe('amber');
    expect(following(mornings(3, calm), { nextMorningPain: 1, nextMorningStiffness: 5 })).toBe('green');
    expect(following(mornings(3, calm), { nextMorningStiffness: 6 })).toBe('amber');
    const bad = { nextMorningPain: 5, nextMorningStiffness: 40 };
    expect(following(mornings(7, bad), { nextMorningPain: 4 })).toBe('amber');
    expect(following(mornings(7, bad), { nextMorningStiffness: 14 })).toBe('amber');
  });

  test('what is usual is the middle of the last seven mornings', () => {
    const pains = (...list: number[]): LogEntry[] =>
      list.map((nextMorningPain, i) => entry(addDays(start, 7 * i), { nextMorningPain }));
    expect(following(pains(0, 0, 2), { nextMorningPain: 2 })).toBe('amber');
    expect(following(pains(2, 0, 2), { nextMorningPain: 3 })).toBe('green');
    expect(following(pains(0, 2, 0, 2), { nextMorningPain: 2 })).toBe('green');
    expect(following(pains(0, 0, 0, 0, 0, 2, 2, 2, 2), { nextMorningPain: 3 })).toBe('green');
    expect(following(pains(0, 0, 0, 0, 0, 2, 2, 2), { nextMorningPain: 2 })).toBe('amber');
  });

  test('what was not described is taken as 3 and ten minutes', () => {
    const silent: Profile = { ...profile, tolerance: {} };
    const on = (fields: Partial<LogEntry>): Response | undefined =>
      signalsOf(silent, [entry(start, fields)])[0]?.response;
    expect([on({ nextMorningPain: 4 }), on({ nextMorningPain: 5 })]).toEqual(['green', 'amber']);
    expect([on({ nextMorningStiffness: 15 }), on({ nextMorningStiffness: 16 })]).toEqual(['green', 'amber']);
  });
});

describe('pause or go lighter', () => {
  const red = (day: number): LogEntry => entry(addDays(start, day), { painDuring: 7 });
  const advice = (day: number, ...log: LogEntry[]): Advice => adviceFor(profile, log, addDays(start, day));
  const answers = (days: readonly number[], ...log: LogEntry[]): string[] =>
    days.map((day) => advice(day, ...log).answer);

  test('nothing logged: go on, with the reason', () => {
    expect(advice(0)).toMatchObject({ answer: 'go-on', reasons: [{ rule: 'B5' }] });
  });

  test('three days of pause after red, then lighter until the seventh', () => {
    expect(answers([0, 3, 4, 7, 8], red(0))).toEqual(['pause', 'pause', 'lighter', 'lighter', 'go-on']);
    expect(advice(1, red(0)).reasons.map(({ rule }) => rule)).toEqual(['H2', 'C2']);
    expect(advice(5, red(0)).reasons.map(({ rule }) => rule)).toEqual(['H3', 'C2']);
  });

  test('lighter on the day of amber and the two after it', () => {
    const amber = entry(start, { swelling: true });
    expect(answers([0, 2, 3], amber)).toEqual(['hold', 'hold', 'go-on']);
    expect(answers([1], amber, entry(addDays(start, 1)))).toEqual(['go-on']);
    expect(advice(0, amber).reasons.map(({ rule }) => rule)).toEqual(['B9']);
  });

  test('an entry of tomorrow says nothing yet', () => {
    expect(answers([0, 1], red(1))).toEqual(['go-on', 'pause']);
  });

  test('three flare-ups within six weeks: see someone, and why', () => {
    expect(answers([34, 41, 42], red(0), red(16), red(34))).toEqual(['see-someone', 'see-someone', 'go-on']);
    expect(answers([34], red(0), red(34))).toEqual(['pause']);
    expect(advice(34, red(0), red(16), red(34)).reasons.map(({ rule }) => rule)).toEqual(['H5', 'C2']);
  });

  test('one that lasts a fortnight: see someone, until a week after it', () => {
    const long = [0, 3, 6, 9, 12, 13].map(red);
    expect(answers([13, 20], ...long)).toEqual(['see-someone', 'see-someone']);
    expect(answers([12], ...long.slice(0, 5))).toEqual(['pause']);
    expect(answers([21], ...long)).toEqual(['go-on']);
  });
});

describe('how a week went', () => {
  /** Three calf sessions a week, and no run. */
  const three: Profile = {
    ...profile,
    goal: { kind: 'walk' },
    week: { ...profile.week, days: ['mon', 'wed', 'fri'] },
  };
  type Change = (fine: LogEntry, n: number) => LogEntry | null;
  /** Weeks of a log in which everything went well, but for what is changed in each. */
  function logged(who: Profile, ...changes: Change[]): LogEntry[] {
    const log: LogEntry[] = [];
    for (const [week, change] of changes.entries()) {
      const plan = makePlan(who, log, addDays(start, 7 * week), catalogue);
      let n = 0;
      for (const { date, sessions } of plan.kind === 'plan' ? (plan.weeks[week]?.days ?? []) : [])
        for (const { id } of sessions.filter((session) => /^(calf|run|spring)/.test(session.id))) {
          const changed = change(entry(date, { session: id }), ++n);
          if (changed) log.push(changed);
        }
    }
    return log;
  }
  /** What the week after a log is, and the rule that says so first. */
  function next(who: Profile, log: readonly LogEntry[], weeks = 1): string {
    const plan = makePlan(who, log, addDays(start, 7 * weeks), catalogue);
    if (plan.kind !== 'plan') throw new Error('stopped');
    const week = plan.weeks[weeks];
    return `${week?.kind} ${week?.reasons[0]?.rule ?? ''}`.trim();
  }
  const nextAfter = (change: Change, ...extra: LogEntry[]): string =>
    next(profile, [...logged(profile, change), ...extra]);
  const isRun = ({ session = '' }: LogEntry): boolean => session.startsWith('run');

  test('well: the next one builds', () => {
    expect(nextAfter((fine) => fine)).toBe('build');
  });

  test('with a run that felt more than three points harder than planned: the next one is held; other work may be hard', () => {
    expect(nextAfter((fine) => (isRun(fine) ? { ...fine, effort: 6 } : fine))).toBe('build');
    expect(nextAfter((fine) => (isRun(fine) ? { ...fine, effort: 7 } : fine))).toBe('hold B7');
    expect(nextAfter((fine) => (isRun(fine) ? fine : { ...fine, effort: 9 }))).toBe('build');
  });

  test('with a run of one’s own that was too long for those before it: the next one is held', () => {
    const own = (fields: Partial<LogEntry>): LogEntry =>
      entry('2026-12-05', { session: 'run-extra-1', ...fields });
    // The answers say that twenty minutes were run lately.
    expect([
      nextAfter((fine) => fine, own({ minutes: 23 })),
      nextAfter((fine) => fine, own({ minutes: 24 })),
    ]).toEqual(['build', 'hold E3']);
    expect(nextAfter((fine) => fine, own({}))).toBe('hold E3');
    expect(nextAfter((fine) => fine, own({ minutes: 15, effort: 8 }))).toBe('hold B7');
  });

  test('with a planned run that went on for much longer: the next one is held', () => {
    const long =
      (minutes: number): Change =>
      (fine) =>
        isRun(fine) ? { ...fine, minutes } : fine;
    // Fifteen minutes of running are planned in each.
    expect([nextAfter(long(18)), nextAfter(long(19))]).toEqual(['build', 'hold E3']);
  });

  test('with a run a fifth faster than those before it, free of pain: the next one is held', () => {
    const pace =
      (distanceKm: number): Change =>
      (fine) =>
        isRun(fine) ? { ...fine, minutes: 15, distanceKm } : fine;
    const faster = (km: number): string => next(profile, logged(profile, pace(2.5), pace(2.5), pace(km)), 3);
    expect([faster(3), faster(3.01)]).toEqual(['lighter G2', 'lighter B7']);
    expect(next(profile, logged(profile, pace(4)), 1)).toBe('build');
  });

  test('with extra runs in the place of what was planned: they make up for nothing', () => {
    const extra = (day: number): LogEntry =>
      entry(addDays(start, day), { session: `run-extra-${day}`, minutes: 8 });
    const noCalf: Change = (fine) => (isRun(fine) ? fine : { ...fine, done: 'none' });
    expect(nextAfter(noCalf)).toBe(nextAfter(noCalf, extra(2), extra(4), extra(5)));
  });

  test('ill and with everything missed: as careful as the more careful of the two', () => {
    const ill: Change = (fine) => ({ ...fine, done: 'none', illness: true });
    const rung = (change: Change): number =>
      Math.max(
        ...(planOn(addDays(start, 7), logged(profile, change)).weeks[1]?.days ?? []).flatMap(({ sessions }) =>
          sessions.flatMap(({ prescriptions }) =>
            prescriptions.filter(({ ladder }) => ladder === 'calf').map(({ rung: at }) => at),
          ),
        ),
      );
    expect(rung(ill)).toBe(rung((fine) => ({ ...fine, done: 'none' })));
  });

  test('with one session missed: the next one builds; with two it is held', () => {
    expect(nextAfter((fine, n) => (n <= 1 ? null : fine))).toBe('build');
    expect(nextAfter((fine, n) => (n <= 2 ? null : fine))).toBe('hold MISSED');
    expect(nextAfter((fine, n) => (n <= 2 ? { ...fine, done: 'none' } : fine))).toBe('hold MISSED');
    expect(nextAfter((fine, n) => (n <= 3 ? { ...fine, done: 'part' } : fine))).toBe('build');
    expect(nextAfter((fine, n) => (n <= 4 ? { ...fine, done: 'part' } : fine))).toBe('hold MISSED');
  });

  test('with less than 60 % done: the next one is held', () => {
    const parts = (count: number): string =>
      next(
        three,
        logged(three, (fine, n) => (n <= count ? { ...fine, done: 'part' } : fine)),
      );
    expect([parts(0), parts(2), parts(3)]).toEqual(['build', 'build', 'hold C1']);
  });

  test('with three short nights in a row: the next one is held', () => {
    const turn = (...hours: number[]): string => {
      const nights = hours.map((sleepHours, day) =>
        entry(addDays(start, day), { session: 'day', sleepHours }),
      );
      return next(three, [...logged(three, (fine) => fine), ...nights], 1);
    };
    expect(turn(7, 5, 5, 6, 5, 5, 7)).toBe('build');
    expect(turn(7, 5, 5, 5, 7, 7, 7)).toBe('hold N1');
  });

  test('with pain that rose by two points in the mean: one step back', () => {
    const pain =
      (...list: number[]): Change =>
      (fine, n) => ({ ...fine, painDuring: list[n - 1] ?? 1 });
    const turn = (...list: number[]): string => next(three, logged(three, pain(1, 1, 1), pain(...list)), 2);
    expect(turn(3, 3, 2)).toBe('build');
    expect(turn(3, 3, 3)).toBe('hold C2');
  });
});

describe('the week of a flare-up', () => {
  /** Six weeks that went well, then a session that hurt 7. */
  const red = addDays(start, 42);
  const log: LogEntry[] = [];
  for (let week = 1; week <= 6; week++)
    for (const { date, sessions } of planOn(addDays(start, 7 * (week - 1)), log).weeks[week - 1]?.days ?? [])
      for (const { id } of sessions.filter((session) => /^(calf|run|spring)/.test(session.id)))
        log.push(entry(date, { session: id, painDuring: 1, nextMorningPain: 1, nextMorningStiffness: 5 }));
  const calm = planOn(red, log);
  const plan = planOn(addDays(red, 1), [...log, entry(red, { painDuring: 7 })]);
  const days = (from: number, to: number, of: Plan = plan): Day[] =>
    of.weeks
      .flatMap((week) => week.days)
      .filter(({ date }) => date >= addDays(red, from) && date <= addDays(red, to));
  const tasks = (list: readonly Day[]): Prescription[] =>
    list.flatMap(({ sessions }) => sessions.flatMap(({ prescriptions }) => prescriptions));
  const load = (list: readonly Day[]): number => tasks(list).reduce((sum, task) => sum + task.load, 0);
  const isPrep = ({ exercise }: Prescription): boolean => exercise === 'warm-up' || exercise === 'cool-down';
  const strengthOf = (list: readonly Day[]): Session[] =>
    list.flatMap(({ sessions }) => sessions.filter(({ kind }) => kind === 'strength'));

  test('would have held harder work, runs and springs', () => {
    expect(days(1, 7, calm).some(({ tier }) => tier >= 3)).toBe(true);
    expect(tasks(days(1, 7, calm)).some(({ ladder }) => ladder === 'running')).toBe(true);
  });

  test('holds no run, no springs and no test', () => {
    const kinds = days(1, 7).flatMap(({ sessions }) => sessions.map(({ kind }) => kind));
    expect(kinds.length).toBeGreaterThan(0);
    for (const kind of kinds) expect(['strength', 'mobility', 'cross-training']).toContain(kind);
    for (const { ladder, tier } of tasks(days(1, 7)).filter((task) => !isPrep(task))) {
      expect(['elastic', 'running']).not.toContain(ladder);
      if (ladder === 'mobility') expect(tier).toBe(0);
    }
  });

  test('holds only holds and light raises for three days, and says why', () => {
    const early = strengthOf(days(1, 3));
    expect(early.length).toBeGreaterThan(0);
    for (const { prescriptions } of early) {
      const work = prescriptions.filter((task) => !isPrep(task) && task.tier > 0);
      expect(work.map(({ exercise }) => exercise)).toEqual(['isometric-seated', 'seated-heel-raise']);
      for (const task of work) {
        expect(task.reasons.map(({ rule }) => rule)).toEqual(['H2']);
        expect(task.load).toBeGreaterThan(0);
      }
    }
    expect(Math.max(...days(1, 3).map(({ tier }) => tier))).toBe(1);
  });

  test('then holds about 70 % of each exercise, and says why', () => {
    const late = tasks(days(4, 7)).filter((task) => 'sets' in task.dose && !isPrep(task));
    expect(late.length).toBeGreaterThan(0);
    for (const { dose, reasons } of late) {
      expect(reasons.at(-1)?.rule).toBe('H3');
      if ('sets' in dose) expect(dose.sets).toBeLessThanOrEqual(2);
    }
  });

  test('is far lighter than it would have been, and adds up', () => {
    expect(load(days(1, 7))).toBeLessThan(0.7 * load(days(1, 7, calm)));
    for (const day of days(1, 7)) {
      expect(day.tier).toBe(Math.max(0, ...tasks([day]).map(({ tier }) => tier)));
    }
    const week = plan.weeks.find(({ days: own }) => own.some(({ date }) => date === red));
    expect(week?.kind).toBe('flare');
    expect(week?.runMinutes).toBe(0);
    expect(week?.load.elastic).toBe(0);
  });

  test('begins each session with its warm-up and fits its minutes', () => {
    for (const { prescriptions, minutes } of strengthOf(days(1, 7))) {
      expect(prescriptions[0]?.exercise).toBe('warm-up');
      expect(minutes).toBeLessThanOrEqual(60);
    }
  });
});
