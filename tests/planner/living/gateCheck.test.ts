import { expect, test } from 'vitest';
import { readCatalogue } from '../../../scripts/catalogue.ts';
import { addDays } from '../../../src/planner/calendar.ts';
import { makePlan } from '../../../src/planner/index.ts';
import { adviceFor, dueGate, gateCheck, nextGate } from '../../../src/planner/living/index.ts';
import type { LogEntry } from '../../../src/schemas/log.ts';
import type { Gate, Plan } from '../../../src/schemas/plan.ts';
import type { Profile } from '../../../src/schemas/profile.ts';

const catalogue = readCatalogue();
const lena: Profile = {
  version: 1,
  startDate: '2026-11-30',
  age: 41,
  side: 'left',
  location: 'midportion',
  tolerance: { firstStepsPain: 2, walkMinutes: 45, walkPain: 1, doubleHeelRaisePain: 1 },
  goal: { kind: 'run-regularly' },
};
const made = makePlan(lena, [], '2026-11-30', catalogue);
if (made.kind !== 'plan') throw new Error('stopped');
const plan: Plan = made;
const gate = (rule: string): Gate => {
  const found = plan.gates.find((each) => each.rule === rule);
  if (found?.week == null) throw new Error(`no week for ${rule}`);
  return found;
};
/** The first day of the last week before a gate. */
const testWeek = (rule: string): string => plan.weeks[(gate(rule).week ?? 0) - 2]?.start ?? '';
const check = (date: string, rule: LogEntry['gate']): LogEntry => ({
  id: `${date}:${gateCheck}`,
  date,
  session: gateCheck,
  done: 'all',
  gate: rule,
});

test('the red flags are asked again from the test week of a gate on, and not before', () => {
  expect(dueGate(lena, plan, [], addDays(testWeek('gate:2-3'), -1))?.rule).not.toBe('gate:2-3');
  expect(dueGate(lena, plan, [], testWeek('gate:2-3'))?.rule).toBe('gate:2-3');
});

test('they are not asked in the first week: the questionnaire has just asked', () => {
  const soon: Plan = { ...plan, gates: [{ ...gate('gate:1-2'), week: 2 }] };
  expect(dueGate(lena, soon, [], addDays('2026-11-30', 6))).toBeNull();
  expect(dueGate(lena, soon, [], addDays('2026-11-30', 7))?.rule).toBe('gate:1-2');
});

test('they are asked once a gate: an answer up to four weeks before its test week stands', () => {
  const day = testWeek('gate:2-3');
  expect(dueGate(lena, plan, [check(day, 'gate:2-3')], addDays(day, 3))).toBeNull();
  expect(dueGate(lena, plan, [check(addDays(day, -28), 'gate:2-3')], day)).toBeNull();
  expect(dueGate(lena, plan, [check(addDays(day, -29), 'gate:2-3')], day)?.rule).toBe('gate:2-3');
  expect(dueGate(lena, plan, [check(day, 'gate:1-2')], day)?.rule).toBe('gate:2-3');
});

test('every gate of the plan is asked about in its time', () => {
  const log: LogEntry[] = [];
  const last = plan.weeks.at(-1)?.start ?? '';
  for (let day = '2026-11-30'; day <= last; day = addDays(day, 1)) {
    const due = dueGate(lena, plan, log, day);
    if (due) log.push(check(day, due.rule as LogEntry['gate']));
  }
  const weeks = new Set(plan.gates.flatMap(({ week }) => (week !== null && week > 1 ? week : [])));
  expect(log).toHaveLength(weeks.size);
});

test('the next gate is the nearest ahead, and none is left in the last phase', () => {
  expect(nextGate(plan, '2026-11-30')?.week).toBe(
    Math.min(...plan.gates.flatMap(({ week }) => (week !== null && week > 1 ? week : []))),
  );
  expect(nextGate(plan, testWeek('gate:2-3'))?.rule).toBe('gate:2-3');
  expect(nextGate(plan, addDays(testWeek('gate:2-3'), 7))?.rule).not.toBe('gate:2-3');
  const end = plan.weeks.findLast(({ phase }) => phase === 6);
  if (end) expect(nextGate(plan, end.start)).toBeNull();
});

test('having been asked does not make up for a bad day', () => {
  const sore: LogEntry = { id: 'a', date: '2026-12-08', session: 'run-a', done: 'all', painDuring: 4 };
  expect(adviceFor(lena, [sore], '2026-12-09').answer).toBe('hold');
  expect(adviceFor(lena, [sore, check('2026-12-09', 'gate:1-2')], '2026-12-09').answer).toBe('hold');
});
