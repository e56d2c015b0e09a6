import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { addDays } from '../../src/planner/calendar.ts';
import { makePlan, plannerOf, violations } from '../../src/planner/index.ts';
import { earlierWeek } from '../../src/planner/living/earlierWeek.ts';
import { takeAnswers } from '../../src/planner/living/newAnswers.ts';
import type { Log, LogEntry } from '../../src/schemas/log.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import type { EarlierCourse } from '../../src/schemas/readCourses.ts';
import { logsFrom } from '../property/logs.ts';
import { profiles, today as start } from '../property/profiles.ts';

const catalogue = readCatalogue();
const runner: Profile = {
  version: 1,
  startDate: start,
  age: 38,
  side: 'left',
  location: 'midportion',
  weeksSinceOnset: 20,
  previousEpisodes: 0,
  injuryHistory: [{ kind: 'ankle-sprain', monthsAgo: 14 }],
  tolerance: {
    morningStiffnessMinutes: 10,
    firstStepsPain: 2,
    walkMinutes: 40,
    walkPain: 1,
    doubleHeelRaisePain: 1,
    singleHeelRaises: { left: 8, right: 20 },
    singleHeelRaisePain: 2,
    hopPain: 4,
    runMinutes: 0,
    runPain: null,
  },
  week: { days: ['mon', 'wed', 'fri', 'sun'], minutesPerDay: 40, equipment: ['step'] },
  confidence: 7,
  sleepHours: 7,
  goal: { kind: 'run-regularly' },
};
/** A Wednesday, five weeks in. */
const day = addDays(start, 37);
const take = (after: Profile, log: Log = [], before: Profile | null = runner) =>
  takeAnswers(before, after, log, day, catalogue);
const blocking = (from: string, to: string, kind: 'travel' | 'busy' = 'travel'): Profile => ({
  ...runner,
  week: { ...runner.week, blocked: [{ from, to, kind }] },
});

/** The pain is elsewhere: another course. */
const elsewhere: Profile = { ...runner, location: 'unsure' };

const behind = (profile: Profile, log: Log, earlier: readonly EarlierCourse[] = []): unknown => {
  const result = plannerOf(profile, catalogue, earlier)(log, day);
  return result.kind === 'stop'
    ? null
    : result.weeks
        .flatMap(({ days }) => days)
        .filter(({ date }) => date < day)
        .map(({ date, sessions }) => [date, sessions.map(({ done: _, ...session }) => session)]);
};

describe('new answers', () => {
  test('make a first plan that starts today, or on the day that was chosen', () => {
    const { startDate: _, ...first } = runner;
    expect(take(first, [], null)).toMatchObject({ profile: { startDate: day }, course: 'goes-on' });
    expect(take({ ...first, startDate: addDays(day, 5) }, [], null).profile.startDate).toBe(addDays(day, 5));
  });

  test('leave the course as it is where they change no day behind: units, days away next month', () => {
    expect(take({ ...runner, units: 'imperial' })).toMatchObject({
      course: 'goes-on',
      profile: { startDate: start },
    });
    expect(take(blocking(addDays(day, 20), addDays(day, 30)))).toMatchObject({
      course: 'goes-on',
      nextWeekOn: false,
    });
  });

  test('let days blocked in the present week count from the next week on', () => {
    const taken = take(blocking(addDays(day, 1), addDays(day, 8), 'busy'));
    expect(taken).toMatchObject({ course: 'goes-on', nextWeekOn: true });
    expect(taken.profile.week?.blocked).toEqual([
      { from: addDays(start, 42), to: addDays(day, 8), kind: 'busy' },
    ]);
    expect(behind(taken.profile, [])).toEqual(behind(runner, []));
  });

  test('start a new course where the tendon is another one, from today, with what happened meanwhile', () => {
    const taken = take(elsewhere);
    expect(taken).toMatchObject({
      course: 'new-course',
      profile: { startDate: day, weeksSinceOnset: 25, injuryHistory: [{ monthsAgo: 15 }] },
    });
  });

  test('take today’s tolerance from the log, but not over what was typed just now', () => {
    const log: Log = [
      { id: 'old', date: addDays(day, -34), done: 'all', nextMorningPain: 6 },
      { id: 'm', date: addDays(day, -2), done: 'all', nextMorningPain: 1, nextMorningStiffness: 4 },
      {
        id: 'raises',
        date: addDays(day, -3),
        session: 'test-raises',
        done: 'all',
        sets: [
          { exercise: 'single-heel-raise', side: 'left', reps: 14 },
          { exercise: 'single-heel-raise', side: 'right', reps: 22 },
        ],
      },
      { id: 'hop', date: addDays(day, -3), session: 'test-hop', done: 'all', painDuring: 2 },
      { id: 'run', date: addDays(day, -4), session: 'run-a', done: 'all', minutes: 9, painDuring: 2 },
    ];
    const taken = take(elsewhere, log);
    expect(taken.profile.tolerance).toMatchObject({
      firstStepsPain: 1,
      morningStiffnessMinutes: 4,
      singleHeelRaises: { left: 14, right: 22 },
      hopPain: 2,
      runMinutes: 9,
      runPain: 2,
      walkMinutes: 40,
    });
    const typed = take({ ...elsewhere, tolerance: { ...elsewhere.tolerance, hopPain: 5 } }, log);
    expect(typed.profile.tolerance.hopPain).toBe(5);
    expect(typed.fromLog).not.toContain('tolerance.hopPain');
  });

  test('leave the weeks of the course before to be seen as they were planned', () => {
    const log: Log = [{ id: 'a', date: addDays(start, 3), session: 'calf-a', done: 'all', painDuring: 7 }];
    const taken = take(elsewhere, log);
    const courses = [{ profile: runner, until: day }];
    const seen = Array.from({ length: 37 }, (_, i) => addDays(start, i)).map((date) => {
      const week = earlierWeek(courses, log, date, catalogue);
      const found = week?.days.find((each) => each.date === date);
      return [date, found?.sessions.map(({ done: _, ...session }) => session)];
    });
    expect(taken.course).toBe('new-course');
    expect(seen).toEqual(behind(runner, log));
    expect(earlierWeek(courses, log, day, catalogue)).toBeUndefined();
    expect(earlierWeek(courses, log, addDays(start, -1), catalogue)).toBeUndefined();
  });

  test('keep three quiet days after red, in a new course too', () => {
    const red: Log = [
      { id: 'r', date: addDays(day, -1), session: 'run-a', done: 'part', painDuring: 8, minutes: 12 },
    ];
    const { profile } = take(elsewhere, red);
    const plan = makePlan(profile, red, day, catalogue);
    const kinds =
      plan.kind === 'plan' ? plan.weeks[0]?.days.slice(2, 4).flatMap(({ sessions }) => sessions) : [];
    expect(plan.kind === 'plan' && plan.weeks[0]?.kind).toBe('flare');
    expect(kinds?.some(({ kind }) => kind === 'running' || kind === 'elastic')).toBe(false);
  });

  test('never rewrite a day behind, and keep every safety property of the days to come, whatever they are', () => {
    fc.assert(
      fc.property(profiles, profiles, logsFrom(start, 37, 40), (one, other, log) => {
        const before = { ...one, startDate: start };
        const { startDate: _, ...after } = other;
        const taken = take(after, log, before);
        if (taken.course === 'goes-on') {
          expect(taken.profile.startDate).toBe(start);
          expect(behind(taken.profile, log)).toEqual(behind(before, log));
        } else if (taken.course === 'new-course') expect(taken.profile.startDate).toBe(day);
      }),
      { numRuns: 150 },
    );
  });

  /** Answers of which some that leave the runner where they stand are another runner's. */
  const changedIn = (one: Profile, other: Profile, keys: readonly (keyof Profile)[]): Profile => ({
    ...one,
    ...Object.fromEntries(keys.flatMap((key) => (other[key] === undefined ? [] : [[key, other[key]]]))),
  });
  const keys = ['week', 'goal', 'age', 'confidence', 'sleepHours', 'running', 'previousEpisodes'] as const;

  test('about days, equipment, goal or pace count from next week on: the course goes on from where it has come', () => {
    let goingOn = 0;
    fc.assert(
      fc.property(
        profiles,
        profiles,
        fc.subarray([...keys], { minLength: 1 }),
        logsFrom(start, 37, 40),
        logsFrom(day, 40, 40),
        fc.integer({ min: 0, max: 60 }),
        (one, other, changed, log, later, days) => {
          const before = { ...one, startDate: start };
          const taken = take(changedIn(before, other, changed), log, before);
          if (taken.course !== 'next-week') return;
          goingOn++;
          const earlier = [{ profile: before, until: day, goesOn: true }] as const;
          expect(behind(taken.profile, log, earlier)).toEqual(behind(before, log));
          const date = addDays(day, days);
          const plan = plannerOf(taken.profile, catalogue, earlier)([...log, ...later], date);
          if (plan.kind === 'plan') expect(violations(plan, taken.profile, catalogue)).toEqual([]);
        },
      ),
      { numRuns: 120 },
    );
    expect(goingOn).toBeGreaterThan(20);
  });

  test('keep what has been reached: a recovered runner with five minutes more a day stays in the same phase', () => {
    const log: LogEntry[] = [];
    for (let at = 0; at < 140; at++) {
      const date = addDays(start, at);
      const plan = makePlan(runner, log, date, catalogue);
      const today = plan.kind === 'plan' ? plan.weeks[Math.floor(at / 7)]?.days[at % 7] : undefined;
      for (const { id } of today?.sessions ?? [])
        if (/^(calf|run|spring)/.test(id)) log.push({ id: `${date}:${id}`, date, session: id, done: 'all' });
      if (at % 14 > 0) continue;
      const sets = (['left', 'right'] as const).map((side) => ({
        exercise: 'single-heel-raise',
        side,
        reps: 25,
      }));
      log.push({ id: `${date}:r`, date, session: 'test-raises', done: 'all', sets });
      log.push({ id: `${date}:h`, date, session: 'test-hop', done: 'all', painDuring: 0 });
      log.push({ id: `${date}:s`, date, session: 'test-steps', done: 'all', firstTenStepsPain: 0 });
    }
    const today = addDays(start, 140);
    const after = { ...runner, week: { ...runner.week, minutesPerDay: 45 } };
    const taken = takeAnswers(runner, after, log, today, catalogue);
    expect(taken.course).toBe('next-week');
    const plans = [
      makePlan(runner, log, today, catalogue),
      plannerOf(taken.profile, catalogue, [{ profile: runner, until: today, goesOn: true }])(log, today),
    ];
    const [was, is] = plans.map((plan) => (plan.kind === 'plan' ? plan.weeks[21] : undefined));
    expect(is?.phase).toBe(was?.phase);
    expect(was?.runMinutes).toBeGreaterThan(0);
    expect(is?.runMinutes).toBeGreaterThanOrEqual(was?.runMinutes ?? 0);
  });

  test('that say the tendon tolerates less start a new course, that it tolerates more do not', () => {
    const with75 = (hopPain: number): Profile => ({
      ...runner,
      tolerance: { ...runner.tolerance, hopPain },
      week: { ...runner.week, minutesPerDay: 75 },
    });
    expect(take(with75(5)).course).toBe('new-course');
    expect(take(with75(3)).course).toBe('next-week');
    const { hopPain: _, ...unsaid } = runner.tolerance;
    expect(take({ ...with75(4), tolerance: unsaid }).course).toBe('new-course');
  });

  test('carry a clearance on', () => {
    const cleared = { ...runner, clearedOn: addDays(day, -3) };
    expect(take({ ...runner, units: 'imperial' }, [], cleared).profile.clearedOn).toBe(addDays(day, -3));
  });
});
