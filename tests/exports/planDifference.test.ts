import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { newReasons, planDifference } from '../../src/exports/planDifference.ts';
import { weekKindWords } from '../../src/exports/planWords.ts';
import { addDays } from '../../src/planner/calendar.ts';
import { makePlan } from '../../src/planner/index.ts';
import type { LogEntry } from '../../src/schemas/log.ts';
import type { Day, Plan, Prescription, Session } from '../../src/schemas/plan.ts';
import type { Profile } from '../../src/schemas/profile.ts';

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
const planOn = (day: string, log: readonly LogEntry[]): Plan => {
  const result = makePlan(profile, log, day, catalogue);
  if (result.kind !== 'plan') throw new Error('stopped');
  return result;
};

describe('what a new plan changed', () => {
  const today = '2026-12-03';
  const before = planOn(start, []);
  const changed = (change: (plan: Plan) => void): string[] => {
    // A plan may hold one object in several places; a copy as text holds each by itself.
    const after = JSON.parse(JSON.stringify(before)) as Plan;
    change(after);
    return planDifference(before, after, today, catalogue).map(({ date, what }) => `${date}: ${what}`);
  };
  const dayOf = (plan: Plan, date: string): Day =>
    plan.weeks.flatMap(({ days }) => days).find((day) => day.date === date) as Day;
  const strength = (plan: Plan, from: string): readonly [Day, Session] => {
    for (const day of plan.weeks.flatMap(({ days }) => days).filter(({ date }) => date >= from)) {
      const found = day.sessions.find(({ kind }) => kind === 'strength');
      if (found) return [day, found];
    }
    throw new Error('no strength');
  };
  const [{ date: near }] = strength(before, today);

  test('says why with the reasons that are new, from this week on', () => {
    const red = { id: 'r', date: addDays(today, -1), session: 'run-a', done: 'part' as const, painDuring: 8 };
    const after = planOn(today, [red]);
    const quiet = planOn(today, [{ ...red, painDuring: 1 }]);
    expect(newReasons(quiet, quiet, today)).toEqual([]);
    const rules = newReasons(quiet, after, today).map(({ rule }) => rule);
    expect(rules).toContain('H2');
    expect(rules).toContain('H3');
  });

  test('is nothing where nothing changed', () => {
    expect(changed(() => {})).toEqual([]);
  });

  test('is a session that went or came', () => {
    expect(
      changed((plan) => {
        const day = dayOf(plan, near);
        day.sessions = day.sessions.filter(({ kind }) => kind !== 'strength');
      }),
    ).toEqual([`${near}: Strength is out.`]);
    expect(
      changed((plan) => {
        dayOf(plan, near).sessions.push({ id: 'race', kind: 'race', minutes: 50, prescriptions: [] });
      }),
    ).toEqual([`${near}: Race is in: 50 min.`]);
  });

  test('is a session that got lighter, harder or different', () => {
    const load = (add: number): string[] =>
      changed((plan) => {
        const [, { prescriptions }] = strength(plan, today);
        (prescriptions.at(-1) as Prescription).load += add;
      });
    expect(load(5)).toEqual([`${near}: Strength is harder.`]);
    expect(load(-0.1)).toEqual([`${near}: Strength is lighter.`]);
    expect(load(0)).toEqual([]);
    const [, { minutes }] = strength(before, today);
    expect(
      changed((plan) => {
        strength(plan, today)[1].minutes += 1;
      }),
    ).toEqual([`${near}: Strength is changed: from ${minutes} to ${minutes + 1} min.`]);
  });

  test('says from what to what, with the name of the exercise', () => {
    const calf = (change: (task: Prescription) => void): string[] =>
      changed((plan) => {
        const task = strength(plan, today)[1].prescriptions.find(
          ({ dose }) => 'reps' in dose,
        ) as Prescription;
        change(task);
      });
    const [, { prescriptions }] = strength(before, today);
    const { exercise, dose, side } = prescriptions.find(({ dose }) => 'reps' in dose) as Prescription;
    if (!('reps' in dose)) throw new Error('not counted in repetitions');
    const name = `${catalogue[exercise]?.name}${side === 'both' ? '' : `, ${side} leg,`}`;
    const [less] = calf((task) => {
      Object.assign(task, { load: task.load - 1, dose: { ...dose, sets: dose.sets - 1 } });
    });
    expect(less).toBe(
      `${near}: Strength is lighter: ${name} from ${dose.sets} × ${dose.reps} to ${dose.sets - 1} × ${dose.reps}.`,
    );
    const [slower] = calf((task) => {
      task.dose = { ...dose, rest: 111 };
    });
    expect(slower).toBe(
      `${near}: Strength is changed: ${name} ${dose.sets} × ${dose.reps}, before that rest ${dose.rest} s, now rest 111 s.`,
    );
    const [other] = calf((task) => {
      Object.assign(task, { load: task.load - 1, exercise: 'calf-z' });
    });
    expect(other).toContain(
      `Strength is lighter. In: calf-z (${dose.sets} × ${dose.reps}). Out: ${name} (${dose.sets} × ${dose.reps}).`,
    );
  });

  test('is nothing where only the reasons are others', () => {
    expect(
      changed((plan) => {
        for (const task of strength(plan, today)[1].prescriptions) task.reasons.pop();
      }),
    ).toEqual([]);
  });

  test('does not take time that passes for a change, and says one week, not “1 weeks”', () => {
    const later = addDays(today, 14);
    const { weeks } = before;
    const plan = (day: string, likely: number): Plan => ({
      ...before,
      today: day,
      weeks,
      forecast: { ...before.forecast, goal: { earliest: 1, likely, slow: 30 } },
    });
    const between = (was: number, is: number): readonly string[] =>
      planDifference(
        {
          ...plan(today, was),
          forecast: { ...plan(today, was).forecast, running: { earliest: 0, likely: 0, slow: 0 } },
        },
        {
          ...plan(later, is),
          forecast: { ...plan(later, is).forecast, running: { earliest: 0, likely: 0, slow: 0 } },
        },
        later,
        catalogue,
      ).map(({ what }) => what);
    expect(between(12, 10)).toEqual([]);
    expect(between(1, 0)).toEqual([]);
    expect(between(3, 4)).toEqual(['Goal: likely in 4 weeks, before that in 1 week.']);
    expect(between(3, 0)).toEqual(['Goal: likely now, before that in 1 week.']);
  });

  const emptied = (date: string): string[] =>
    changed((plan) => {
      dayOf(plan, date).sessions = [];
    });

  test('is told of today and the days after it, not of those behind', () => {
    const [{ date: behind }] = strength(before, start);
    expect(behind < today).toBe(true);
    expect(emptied(behind)).toEqual([]);
    expect(dayOf(before, today).sessions.length).toBeGreaterThan(0);
    expect(emptied(today).length).toBeGreaterThan(0);
  });

  test('is told of today on the last day of a week too', () => {
    const sunday = '2026-12-06';
    const after = JSON.parse(JSON.stringify(before)) as Plan;
    dayOf(after, sunday).sessions.push({ id: 'race', kind: 'race', minutes: 50, prescriptions: [] });
    expect(planDifference(before, after, sunday, catalogue)).toEqual([
      { date: sunday, what: 'Race is in: 50 min.' },
    ]);
    expect(planDifference(before, after, addDays(sunday, 1), catalogue)).toEqual([]);
  });

  test('is told day by day for a fortnight', () => {
    const [last, next] = [addDays(today, 13), addDays(today, 14)];
    const race = (date: string): string[] =>
      changed((plan) => {
        dayOf(plan, date).sessions.push({ id: 'race', kind: 'race', minutes: 50, prescriptions: [] });
      });
    expect(race(last)).toEqual([`${last}: Race is in: 50 min.`]);
    expect(race(next)).toEqual([]);
  });

  test('is told week by week after that: its kind, or else its phase', () => {
    const week = before.weeks[4] as Plan['weeks'][number];
    const phase = week.phase === 6 ? 5 : 6;
    expect(
      changed((plan) => {
        Object.assign(plan.weeks[4] ?? {}, { kind: 'off', phase });
      }),
    ).toEqual([`${week.start}: The week is now “Off”, before that “${weekKindWords[week.kind]}”.`]);
    expect(
      changed((plan) => {
        Object.assign(plan.weeks[4] ?? {}, { phase });
      }),
    ).toEqual([`${week.start}: The week is in phase ${phase}, before that in phase ${week.phase}.`]);
  });

  test('is a forecast that moved, first of all', () => {
    const { likely } = before.forecast.goal;
    const moved = (weeks: number | null): string[] =>
      changed((plan) => {
        plan.forecast.goal.likely = weeks;
        dayOf(plan, near).sessions.push({ id: 'race', kind: 'race', minutes: 50, prescriptions: [] });
      });
    expect(moved(90)).toEqual([
      `null: Goal: likely in 90 weeks, before that in ${likely} weeks.`,
      `${near}: Race is in: 50 min.`,
    ]);
    expect(moved(null)[0]).toBe(`null: Goal: likely in over two years, before that in ${likely} weeks.`);
    expect(
      changed((plan) => {
        plan.forecast.running.likely = 33;
      })[0],
    ).toMatch(/^null: First run: likely in 33 weeks/);
  });
});
