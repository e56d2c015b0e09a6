import { expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import {
  capsOf,
  certaintyOf,
  type LoadBasis,
  loadSum,
  traceForecast,
  tracePrescription,
  traceWeek,
  unexplained,
} from '../../src/exports/planTrace.ts';
import { samplePlan, sampleRunner } from '../../src/layouts/samplePlan.ts';
import { rules } from '../../src/planner/index.ts';
import type { CatalogueEntry } from '../../src/schemas/catalogue.ts';
import type { Prescription } from '../../src/schemas/plan.ts';

const catalogue = readCatalogue();
const { plan, weeks } = samplePlan(catalogue);
const judged: LoadBasis = { basis: 'judgement', sources: [] };
const entryOf = ({ exercise }: Prescription): CatalogueEntry => {
  const entry = catalogue[exercise];
  if (!entry) throw new Error(exercise);
  return entry;
};
const all = weeks.flatMap(({ phase, week }) =>
  week.days
    .flatMap(({ sessions }) => sessions.flatMap(({ prescriptions }) => prescriptions))
    .map((p) => ({ phase, p, rows: tracePrescription(p, phase, entryOf(p), judged) })),
);
const isRule = (id: string): boolean => Object.keys(rules).includes(id);

/** Works out a sum of products and quotients such as `3 × 15 × 1.8`. */
const worked = (sum: string): number =>
  sum
    .replace(/ (?:min|s)\b/g, '')
    .split(' × ')
    .map((factor) =>
      factor
        .split(' / ')
        .map(Number)
        .reduce((a, b) => a / b),
    )
    .reduce((a, b) => a * b);

test('the sample plan passes every phase', () => {
  expect(weeks.map(({ phase }) => phase)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('every number of a dose has a row, and every row a rule of the catalogue', () => {
  for (const { p, rows } of all) {
    const values = rows.map(({ value }) => value).join(' | ');
    const { dose } = p;
    const wanted = [
      'sets' in dose ? dose.sets : null,
      'reps' in dose ? dose.reps : null,
      'seconds' in dose ? `${dose.seconds} s` : null,
      'contacts' in dose ? dose.contacts : null,
      'tempo' in dose ? `${dose.tempo.join('–')} s` : null,
      'rest' in dose ? `${dose.rest} s` : null,
      'effort' in dose ? `${dose.effort} of 10` : null,
      'minutes' in dose ? dose.minutes : null,
      'zone' in dose ? dose.zone : null,
      'load' in dose && dose.load.kind === 'percent-bodyweight'
        ? `${dose.load.percent} % of body weight`
        : null,
      p.load,
      `${p.tier} of 4`,
    ];
    for (const value of wanted) if (value !== null) expect(values.split(' | ')).toContain(String(value));
    for (const { rule } of rows) expect(isRule(rule), rule).toBe(true);
  }
});

test('the sum beside a tendon load comes to that load', () => {
  for (const { p } of all) expect(worked(loadSum(p, entryOf(p)))).toBeCloseTo(p.load, 0);
});

test('a number that the rule does not name is called our convention, however sure the rule is', () => {
  const seated = all.find(({ p }) => p.reasons[0]?.rule === 'A8');
  const reps = seated?.rows.find(({ what }) => what === 'Repetitions');
  expect(rules.A8.certainty).toBe('M');
  expect(reps && certaintyOf(reps)).toBe('E');
  const run = all.find(({ p }) => p.exercise === 'walk-run');
  expect(run?.rows.map((row) => certaintyOf(row))).toContain('W');
});

test('a dose that was cut says from what, and by which rule', () => {
  const cut = all.flatMap(({ rows }) => rows).filter(({ rule }) => rule === 'LOAD2');
  expect(cut.length).toBeGreaterThan(0);
  for (const { gives, value } of cut) {
    const [, was = ''] = /: (\d+)\. /.exec(gives) ?? [];
    expect(Number(was)).not.toBe(Number.parseInt(value, 10));
    expect(gives).toMatch(/Fewer than the full number/);
  }
});

test('no dose departs from its table without a reason', () => {
  for (const { p, rows } of all)
    for (const { gives, what } of rows) expect(gives, `${p.exercise}, ${what}`).not.toContain(unexplained);
  const [first] = all.filter(({ p }) => p.ladder === 'calf' && 'reps' in p.dose);
  if (first === undefined || !('reps' in first.p.dose)) throw new Error('no calf work');
  const odd = { ...first.p, dose: { ...first.p.dose, reps: 99 }, reasons: first.p.reasons.slice(0, 1) };
  const rows = tracePrescription(odd, first.phase, entryOf(odd), judged);
  expect(rows.find(({ what }) => what === 'Repetitions')?.gives).toContain(unexplained);
});

test('the numbers of a week stand with their limits, and keep them', () => {
  for (const { week } of weeks) {
    const rows = traceWeek(plan, week, sampleRunner.week?.minutesPerDay ?? 0);
    for (const { rule } of rows) expect(isRule(rule), rule).toBe(true);
    const caps = capsOf(plan, week);
    expect(week.load.total).toBeLessThanOrEqual(caps.total + 0.11);
    expect(week.load.strength).toBeLessThanOrEqual(caps.strength + 0.11);
    expect(rows.map(({ value }) => value)).toContain(String(week.load.total));
    if (week.runMinutes > 0) expect(rows.map(({ what }) => what)).toContain('Longest run');
  }
});

test('a longest run under 30 minutes grows by our convention, from 30 on by the guard of a study', () => {
  const found = weeks.map(({ week }) => traceWeek(plan, week, 60).find(({ what }) => what === 'Longest run'));
  for (const row of found.filter((each) => each !== undefined)) {
    const [, before = '0'] = /after ([\d.]+) in the 30 days/.exec(row.gives) ?? [];
    expect(certaintyOf(row)).toBe(Number(before) >= 30 ? 'M' : 'E');
  }
  expect(found.filter((row) => row !== undefined).length).toBeGreaterThan(1);
});

test('each number of the forecast is traced, and none is more than a convention', () => {
  const rows = traceForecast(plan);
  expect(rows).toHaveLength(6);
  expect(rows.every((row) => certaintyOf(row) === 'E')).toBe(true);
  expect(rows.map(({ value }) => value)).toContain(`${plan.forecast.goal.likely} weeks`);
});
