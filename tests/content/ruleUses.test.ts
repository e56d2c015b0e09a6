import { expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { ruleShelves, shelfOf } from '../../src/layouts/ruleShelves.ts';
import { namedIn, plannerSources } from '../../src/layouts/ruleSources.ts';
import { addUses, commonest, type Uses } from '../../src/layouts/ruleUses.ts';
import { useLines } from '../../src/layouts/ruleUseWords.ts';
import { makePlan, rules } from '../../src/planner/index.ts';
import { sampleLog } from '../../src/planner/sampleLog.ts';
import { answerSamples, sampleProfile } from '../../src/planner/samples.ts';

const today = '2026-11-30';
const catalogue = readCatalogue();
const nobody = { modules: [], properties: [] };

test('every rule stands on one shelf, and every shelf holds some', () => {
  const shelved = ruleShelves.flatMap((shelf) => shelf.rules.map(({ id }) => id));
  expect([...shelved].sort()).toEqual(Object.keys(rules).sort());
  expect(ruleShelves.every((shelf) => shelf.rules.length > 0)).toBe(true);
  expect(shelfOf('gate:run')).toBe('gates');
});

test('a plan is counted once for each rule it cites, and each place it cites it in', () => {
  const uses: Uses = new Map();
  const plan = makePlan(answerSamples(today)[0] ?? sampleProfile(0), [], today, catalogue);
  addUses(uses, plan);
  expect(plan.kind).toBe('stop');
  expect(uses.get('refuse:under-18')).toMatchObject({ runners: 1, counts: { screening: 1 } });

  const other = makePlan(sampleProfile(3), [], today, catalogue);
  if (other.kind === 'stop') throw new Error('stopped');
  const gates: Uses = new Map();
  addUses(gates, other, [{ rule: 'B5', because: 'Pain at 3.' }]);
  expect(gates.get('gate:1-2')?.counts.gates).toBe(1);
  expect(gates.get('B5')).toMatchObject({ runners: 1, counts: { log: 1 }, words: { log: 'Pain at 3.' } });
  const prep = gates.get('PREP');
  const doses = other.weeks
    .flatMap(({ days }) => days.flatMap(({ sessions }) => sessions.flatMap((each) => each.prescriptions)))
    .filter(({ reasons }) => reasons.some(({ rule }) => rule === 'PREP'));
  expect(prep?.runners).toBe(1);
  expect(prep?.counts.doses).toBe(doses.length);
  expect(prep && commonest(prep)).toMatch(/warm-up|cool-down/);
});

test('the caps that a safety property tests are found by what their code says', () => {
  const named = namedIn(plannerSources, Object.keys(rules));
  for (const rule of ['LOAD2', 'E3', 'E4'])
    expect(named.get(rule), rule).toMatchObject({ properties: ['I4'] });
  expect(named.get('D4')?.properties).toEqual(['I3']);
  expect(named.get('G2')?.properties).toEqual(['I5']);
  expect(named.get('E4')?.modules).toContain('planner/caps');
  expect(named.get('A1')).toEqual(nobody);
});

test('a rule id inside another word names nothing', () => {
  const sources = {
    'planner/x': "// rule G21 and 'dose:phase-12'",
    'planner/y': '/** Rule G2: fewer sets. */',
  };
  expect(namedIn(sources, ['G2', 'dose:phase-1']).get('G2')?.modules).toEqual(['planner/y']);
  expect(namedIn(sources, ['G2', 'dose:phase-1']).get('dose:phase-1')?.modules).toEqual([]);
});

test('a rule that nothing cites or names has no line of use, so that its page says so', () => {
  expect(useLines(undefined, nobody, String)).toEqual([]);
  expect(useLines(undefined, { modules: ['planner/caps'], properties: ['I4'] }, String)).toEqual([
    { place: 'Guard', text: 'Safety property I4 tests every plan against it.' },
    { place: 'Code', text: 'planner/caps.' },
  ]);
});

test('a made-up log is always the same, and holds what a plan has to bear', () => {
  const profile = { ...sampleProfile(1), startDate: today };
  const plan = makePlan(profile, [], today, catalogue);
  if (plan.kind === 'stop') throw new Error('stopped');
  const log = sampleLog(plan, 1, '2027-02-22');
  expect(log).toEqual(sampleLog(plan, 1, '2027-02-22'));
  expect(log.every(({ date }) => date >= today && date < '2027-02-22')).toBe(true);
  expect(log.length).toBeGreaterThan(20);
});
