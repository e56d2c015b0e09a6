import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../../scripts/catalogue.ts';
import { addDays, dayNumber } from '../../../src/planner/calendar.ts';
import { makePlan } from '../../../src/planner/index.ts';
import { closedBy, type TestedGate } from '../../../src/planner/living/closedGates.ts';
import { livedOf } from '../../../src/planner/living/lived.ts';
import { type Measured, measuredBefore, withMeasured } from '../../../src/planner/living/measured.ts';
import type { LogEntry } from '../../../src/schemas/log.ts';
import type { Plan } from '../../../src/schemas/plan.ts';
import type { Profile } from '../../../src/schemas/profile.ts';
import { start, steadyRunner } from '../steadyRunner.ts';

/** Gates open when a test says so, not when a week has come (rule book section c). */
const catalogue = readCatalogue();

const planOn = (profile: Profile, log: readonly LogEntry[], day: string): Plan => {
  const result = makePlan(profile, log, day, catalogue);
  if (result.kind !== 'plan') throw new Error('stopped');
  return result;
};

type Tests = {
  readonly raises?: readonly [left: number, right: number];
  readonly raisesPain?: number;
  readonly hopPain?: number | undefined;
  readonly hopCm?: readonly [left: number, right: number];
  readonly morning?: number;
  /** Pain in the first session of the week. */
  readonly pain?: number;
  /** Sessions of a week that are done; all where it is left out. */
  readonly share?: number;
};

const sets = (exercise: string, unit: 'reps' | 'distanceCm', [left, right]: readonly [number, number]) => ({
  sets: [
    { exercise, side: 'left' as const, [unit]: left },
    { exercise, side: 'right' as const, [unit]: right },
  ],
});

/** Lives so many weeks with everything done and green, and the tests made each week; the plan at the end. */
function live(profile: Profile, weeks: number, tests: (week: number) => Tests): Plan {
  const log: LogEntry[] = [];
  for (let week = 0; week < weeks; week++) {
    const monday = addDays(start, 7 * week);
    const { raises, raisesPain = 0, hopPain, hopCm, morning = 1, pain = 1, share = 1 } = tests(week);
    const note = (session: string, fields: Partial<LogEntry>, date = monday): void => {
      log.push({ id: `${date}:${session}`, date, session, done: 'all', ...fields });
    };
    const planned = planOn(profile, log, monday).weeks[week]?.days ?? [];
    const work = planned.flatMap(({ date, sessions }) =>
      sessions.filter(({ id }) => /^(calf|run|spring)/.test(id)).map(({ id }) => ({ date, id })),
    );
    work.forEach(({ date, id }, i) => {
      const done = i < share * work.length ? 'all' : 'none';
      note(id, { done, painDuring: i === 0 ? pain : 1, nextMorningPain: morning }, date);
    });
    if (raises) note('test-raises', { painDuring: raisesPain, ...sets('single-heel-raise', 'reps', raises) });
    if (hopPain !== undefined) note('test-hop', { painDuring: hopPain });
    if (hopCm) note('test-hop-distance', sets('single-leg-forward-hop', 'distanceCm', hopCm));
  }
  return planOn(profile, log, addDays(start, 7 * weeks));
}

/** The phase of each week and whether it holds a run, by what has been lived so far. */
const phaseIn = (plan: Plan, week: number): number => plan.weeks[week]?.phase ?? 0;
const firstRun = (plan: Plan): number | undefined =>
  plan.weeks.find(({ runMinutes }) => runMinutes > 0)?.index;
const whyHeld = (plan: Plan): string => plan.changes.map(({ why }) => why).join(' ');

const good: Tests = { raises: [26, 27], hopPain: 0, hopCm: [100, 100] };

const withRaises = (left: number): Profile => ({
  ...steadyRunner,
  tolerance: { ...steadyRunner.tolerance, singleHeelRaises: { left, right: 20 } },
});

describe('a gate that a test answers', () => {
  const open = live(steadyRunner, 30, () => good);

  test('opens with good tests: the runner gets to phase 5', () => {
    expect(phaseIn(open, 29)).toBeGreaterThanOrEqual(5);
    expect(firstRun(open)).toBeLessThan(14);
  });

  test('to phase 2 stays shut after a week with less than four fifths of the sessions', () => {
    const sore: Profile = {
      ...steadyRunner,
      tolerance: {
        ...steadyRunner.tolerance,
        doubleHeelRaisePain: 4,
        singleHeelRaises: { left: 4, right: 20 },
      },
    };
    const plan = live(sore, 8, () => ({ ...good, share: 0.65 }));
    expect(phaseIn(plan, 7)).toBe(1);
    expect(whyHeld(plan)).toContain('four fifths of its sessions');
    expect(
      phaseIn(
        live(sore, 8, () => good),
        7,
      ),
    ).toBeGreaterThan(1);
  });

  test.each([
    ['too few raises', { ...good, raises: [10, 20] }, 'Your last test was 10 one-leg raises'],
    ['raises that hurt', { ...good, raisesPain: 4 }, 'Raises hurt 4'],
  ] as const)('to phase 3 stays shut with %s', (_what, tests, why) => {
    const plan = live(steadyRunner, 12, () => tests);
    expect(phaseIn(plan, 11)).toBe(2);
    expect(whyHeld(plan)).toContain(why);
  });

  test('to phase 3 asks for two clean weeks', () => {
    const at = addDays(start, 42);
    const after = (days: number): string | undefined => {
      const swollen: LogEntry = { id: 's', date: addDays(at, -days), done: 'all', swelling: true };
      const strong = withRaises(16);
      return livedOf(strong, [swollen], start, at)?.gateClosed(2, 3, dayNumber(at), 1)?.because;
    };
    expect([1, 14].map(after)).toEqual(Array(2).fill(expect.stringContaining('two weeks in a row')));
    expect(after(15)).toBeUndefined();
  });

  test.each([
    ['hops that hurt', { ...good, hopPain: 3 }, 'Hops hurt 3'],
    ['raises far from the other side', { ...good, raises: [20, 30] }, 'four fifths of the other side'],
    ['sore first steps', { ...good, morning: 3 }, 'First steps were above 2'],
  ] as const)('to running stays shut with %s', (_what, tests, why) => {
    // Sore hops hold the week themselves, so they are tested now and then.
    const plan = live(steadyRunner, 16, (week) =>
      week % 4 === 0 ? tests : { ...tests, hopPain: undefined },
    );
    expect(plan.weeks.slice(0, 16).every(({ runMinutes }) => runMinutes === 0)).toBe(true);
    expect(whyHeld(plan)).toContain(why);
  });

  test('to running stays shut where hopping was never tried, until it is tested', () => {
    const untried: Profile = { ...steadyRunner, tolerance: { ...steadyRunner.tolerance, hopPain: null } };
    const { hopPain: _, ...noHops } = good;
    const waiting = live(untried, 20, () => noHops);
    expect(waiting.weeks.slice(0, 20).every(({ runMinutes }) => runMinutes === 0)).toBe(true);
    expect(whyHeld(waiting)).toContain('opens with a test: ten hops');
    const then = live(untried, 20, (week) => (week < 14 ? noHops : good));
    expect(firstRun(then)).toBeGreaterThan(14);
    expect(firstRun(then)).toBeLessThan(18);
  });

  test.each([
    ['a hop much shorter on the sore leg', { ...good, hopCm: [80, 100] }, 'less than nine tenths as far'],
    ['no test of hops for distance', { raises: [26, 27], hopPain: 0 }, 'opens with a test: three hops'],
  ] as const)('to phase 5 stays shut with %s', (_what, tests, why) => {
    const plan = live(steadyRunner, 30, () => tests);
    expect(phaseIn(plan, 29)).toBe(4);
    expect(whyHeld(plan)).toContain(why);
  });

  test('stays open on the strength of a test long ago', () => {
    const plan = live(steadyRunner, 30, (week) => (week % 12 === 0 ? good : {}));
    expect(phaseIn(plan, 29)).toBeGreaterThanOrEqual(4);
  });
});

describe('at its limits', () => {
  const none = measuredBefore([], start);
  /** Why a gate is shut for a runner with a norm of 30 raises, by the answers and what was measured. */
  function why(
    gate: TestedGate,
    tolerance: Profile['tolerance'],
    measured: Partial<Measured> = {},
  ): string | undefined {
    const profile = { ...steadyRunner, tolerance: { ...steadyRunner.tolerance, ...tolerance } };
    const reason = closedBy(gate, withMeasured(profile, { ...none, ...measured }), 30);
    return reason === null ? undefined : `${reason.rule} ${reason.because}`;
  }
  const legs = (left: number, right: number) => ({ left, right });

  test('gate 2–3 takes 15 raises that hurt 3', () => {
    const raises = { raises: legs(15, 30) };
    expect(why('gate:2-3', {}, { ...raises, raisesPain: 3 })).toBeUndefined();
    expect(why('gate:2-3', {}, { ...raises, raisesPain: 4 })).toMatch(/^gate:2-3 Raises hurt 4/);
    expect(why('gate:2-3', {}, { raises: legs(14, 30) })).toMatch(/14 one-leg raises.*; 15,/);
    expect(why('gate:2-3', { singleHeelRaises: {} })).toMatch(/^gate:2-3 .*opens with a test/);
    expect(closedBy('gate:2-3', { ...steadyRunner, tolerance: {} }, 30)?.rule).toBe('gate:2-3');
  });

  test('the gate to running takes hops at 2, 20 raises, and first steps at 2 that the answers give', () => {
    const ready = { hopPain: 2, singleHeelRaises: legs(20, 25), firstStepsPain: 2 };
    expect(why('gate:run', ready)).toBeUndefined();
    expect(why('gate:run', { ...ready, hopPain: 3 })).toMatch(/^gate:run Hops hurt 3/);
    expect(why('gate:run', { ...ready, hopPain: null })).toMatch(/ten hops/);
    expect(why('gate:run', { ...ready, singleHeelRaises: legs(19, 20) })).toMatch(/was 19 one-leg.*; 20,/);
    expect(why('gate:run', { ...ready, singleHeelRaises: legs(20, 26) })).toMatch(/four fifths/);
    expect(why('gate:run', { ...ready, firstStepsPain: 3 })).toMatch(/First steps were above 2/);
    expect(why('gate:run', { ...ready, firstStepsPain: undefined })).toMatch(/week of mornings noted/);
  });

  test('gate 3–4 takes hops below 3', () => {
    expect(why('gate:3-4', { hopPain: 2 })).toBeUndefined();
    expect(why('gate:3-4', { hopPain: 3 })).toMatch(/^gate:3-4 Hops hurt 3/);
    expect(why('gate:3-4', { hopPain: null })).toMatch(/^gate:3-4 .*opens with a test/);
  });

  test('gates 4–5 and 5–6 take hops at nine tenths, and gate 5–6 raises that are alike where both were tested', () => {
    for (const gate of ['gate:4-5', 'gate:5-6'] as const) {
      expect(why(gate, {}, { hopCm: legs(90, 100) })).toBeUndefined();
      expect(why(gate, {}, { hopCm: legs(89, 100) })).toMatch(
        new RegExp(`^${gate} The sore leg hopped less`),
      );
      expect(why(gate, {})).toMatch(new RegExp(`^${gate} .*opens with a test`));
    }
    const hops = { hopCm: legs(95, 100) };
    expect(why('gate:5-6', {}, { ...hops, raises: legs(18, 20) })).toBeUndefined();
    expect(why('gate:5-6', {}, { ...hops, raises: legs(17, 20) })).toMatch(/^gate:5-6 One leg did less/);
    expect(why('gate:4-5', {}, { ...hops, raises: legs(17, 20) })).toBeUndefined();
  });
});
