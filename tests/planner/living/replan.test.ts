import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../../scripts/catalogue.ts';
import { planDifference } from '../../../src/exports/planDifference.ts';
import { addDays } from '../../../src/planner/calendar.ts';
import { makePlan, violations } from '../../../src/planner/index.ts';
import type { LogEntry } from '../../../src/schemas/log.ts';
import type { Plan, Session } from '../../../src/schemas/plan.ts';
import type { Profile } from '../../../src/schemas/profile.ts';
import { steadyRunner as profile, start } from '../steadyRunner.ts';

const catalogue = readCatalogue();

const planOn = (day: string, log: readonly LogEntry[]): Plan => {
  const result = makePlan(profile, log, day, catalogue);
  if (result.kind !== 'plan') throw new Error('stopped');
  return result;
};
const isWork = ({ id }: Session): boolean => /^(calf|run|spring)/.test(id);

/** A log of so many weeks in which everything went well, changed where a test needs it. */
function logOf(
  weeks: number,
  change: (entry: LogEntry, week: number, n: number) => LogEntry | null,
): LogEntry[] {
  const log: LogEntry[] = [];
  for (let week = 1; week <= weeks; week++) {
    const planned = planOn(addDays(start, 7 * (week - 1)), log).weeks[week - 1];
    let n = 0;
    for (const { date, sessions } of planned?.days ?? []) {
      for (const { id } of sessions.filter(isWork)) {
        const fine: LogEntry = {
          id: `${date}:${id}`,
          date,
          session: id,
          done: 'all',
          painDuring: 1,
          nextMorningPain: 1,
          nextMorningStiffness: 5,
        };
        const entry = change(fine, week, ++n);
        if (entry) log.push(entry);
      }
    }
  }
  return log;
}
const rungIn = (plan: Plan, week: number): number =>
  Math.max(
    ...(plan.weeks[week - 1]?.days ?? []).flatMap(({ sessions }) =>
      sessions
        .filter(isWork)
        .flatMap(({ prescriptions }) =>
          prescriptions.filter(({ ladder }) => ladder === 'calf').map(({ rung }) => rung),
        ),
    ),
  );
const afterWeek = (weeks: number, log: readonly LogEntry[]): Plan => planOn(addDays(start, 7 * weeks), log);

describe('after a week of the log', () => {
  const good = logOf(1, (entry) => entry);

  test('that went well, the plan goes on as it was', () => {
    const plan = afterWeek(1, good);
    expect(plan.changes).toEqual([]);
    expect(rungIn(plan, 2)).toBe(rungIn(plan, 1) + 1);
    expect(plan.weeks.slice(0, 1)).toEqual(
      planOn(start, [])
        .weeks.slice(0, 1)
        .map((week) => ({
          ...week,
          days: week.days.map((day) => ({
            ...day,
            sessions: day.sessions.map((session) => ({
              ...session,
              done: isWork(session) ? 'all' : 'unknown',
            })),
          })),
        })),
    );
  });

  test('with one session missed, it carries on', () => {
    const plan = afterWeek(
      1,
      logOf(1, (entry, _week, n) => (n === 1 ? { ...entry, done: 'none' } : entry)),
    );
    expect(plan.changes).toEqual([]);
    expect(rungIn(plan, 2)).toBe(rungIn(plan, 1) + 1);
  });

  test('with two missed, the week is held and says so', () => {
    const plan = afterWeek(
      1,
      logOf(1, (entry, _week, n) => (n <= 2 ? null : entry)),
    );
    expect(plan.changes).toMatchObject([{ week: 2, why: '2 of 3 sessions were missed.' }]);
    expect(plan.weeks[1]?.kind).toBe('hold');
    expect(rungIn(plan, 2)).toBe(rungIn(plan, 1));
  });

  test('with nothing logged after a logged one, it goes a step lower and rebuilds', () => {
    const plan = afterWeek(2, good);
    expect(plan.changes).toMatchObject([{ week: 3, why: 'Nothing was logged in the week before.' }]);
    expect(rungIn(plan, 3)).toBe(rungIn(plan, 2) - 1);
  });

  test('with an amber session, nothing rises in the next', () => {
    const plan = afterWeek(
      1,
      logOf(1, (entry, _week, n) => (n === 2 ? { ...entry, painDuring: 5 } : entry)),
    );
    expect(plan.weeks[1]?.kind).toBe('hold');
    expect(plan.weeks[1]?.load.total).toBeLessThanOrEqual(plan.weeks[0]?.load.total ?? 0);
  });

  test('with an illness, everything goes a step lower', () => {
    const plan = afterWeek(
      1,
      logOf(1, (entry, _week, n) => (n === 2 ? { ...entry, illness: true } : entry)),
    );
    expect(plan.changes).toMatchObject([
      {
        week: 2,
        what: 'One step lower after the time away, then rebuilt.',
        why: expect.stringContaining('You were ill'),
      },
    ]);
  });
});

describe('a flare-up', () => {
  const red = logOf(1, (entry, _week, n) => (n === 2 ? { ...entry, painDuring: 7 } : entry));
  const day = red.find(({ painDuring }) => painDuring === 7)?.date ?? '';

  test('changes the days after it, not the days behind', () => {
    const before = planOn(
      day,
      red.filter(({ date }) => date < day),
    );
    const after = planOn(
      addDays(day, 1),
      red.filter(({ date }) => date <= day),
    );
    const differences = planDifference(before, after, addDays(day, 1), catalogue);
    expect(differences.length).toBeGreaterThan(0);
    expect(differences.every(({ date }) => date === null || date > day)).toBe(true);
    expect(after.weeks[0]?.kind).toBe('flare');
    expect(after.changes[0]?.what).toBe('One step back on every ladder, then a week held.');
  });

  test.each([
    ['a busy week', []],
    [
      'a week of travel that is busy too',
      [{ from: addDays(start, 7), to: addDays(start, 7), kind: 'travel' }],
    ],
  ] as const)('in %s keeps to the least: one calf exercise a session, two sets', (_week, more) => {
    const busy: Profile = {
      ...profile,
      week: {
        ...profile.week,
        blocked: [{ from: addDays(start, 7), to: addDays(start, 8), kind: 'busy' }, ...more],
      },
    };
    const limp: LogEntry = { id: 'l', date: addDays(start, 8), session: 'calf-a', done: 'all', limp: true };
    const plan = makePlan(busy, [limp], addDays(start, 9), catalogue);
    if (plan.kind !== 'plan') throw new Error('stopped');
    expect(plan.weeks[1]?.kind).toBe('flare');
    expect(violations(plan, busy, catalogue)).toEqual([]);
  });

  test('holds a week after it, then climbs again', () => {
    const calm = [...red];
    for (let week = 2; week <= 4; week++) {
      const planned = afterWeek(week - 1, calm).weeks[week - 1];
      for (const { date, sessions } of planned?.days ?? [])
        for (const { id } of sessions.filter(isWork))
          calm.push({
            id: `${date}:${id}`,
            date,
            session: id,
            done: 'all',
            painDuring: 1,
            nextMorningPain: 1,
          });
    }
    const plan = afterWeek(4, calm);
    expect(plan.weeks.slice(0, 3).map(({ kind }) => kind)).toEqual(['flare', 'flare', 'build']);
    expect(rungIn(plan, 3)).toBeLessThan(rungIn(plan, 1) + 1);
    expect(rungIn(plan, 5)).toBeGreaterThan(rungIn(plan, 3) - 1);
  });

  test('that comes back three times in six weeks costs a phase', () => {
    const log = logOf(6, (entry, week, n) =>
      week % 2 === 0 && n === 1 ? { ...entry, painDuring: 7 } : entry,
    );
    expect(
      afterWeek(6, log).changes.some(({ what }) => what === 'Back to the end of the phase before.'),
    ).toBe(true);
  });
});

describe('self-tests in the log', () => {
  test('keep a gate shut that the projection would have opened', () => {
    const sets = (left: number) => [
      { exercise: 'single-heel-raise', side: 'left' as const, reps: left },
      { exercise: 'single-heel-raise', side: 'right' as const, reps: 22 },
    ];
    const log = logOf(12, (entry) => entry);
    const weak: LogEntry[] = [
      ...log,
      { id: 't', date: addDays(start, 21), session: 'test-raises', done: 'all', sets: sets(9) },
    ];
    // A set of training is no test: it says that so many are possible, never that more are not.
    const trained = log.map((entry) => ({ ...entry, sets: sets(9) }));
    expect(afterWeek(12, trained).gates).toEqual(afterWeek(12, log).gates);
    const plan = afterWeek(12, weak);
    expect(Math.max(...plan.weeks.slice(0, 12).map(({ phase }) => phase))).toBe(2);
    expect(plan.changes.some(({ why }) => why.includes('Your last test was 9'))).toBe(true);
    expect(plan.gates.find(({ rule }) => rule === 'gate:2-3')?.criteria[0]?.met).toBe(false);
  });
});
