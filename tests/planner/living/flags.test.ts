import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../../scripts/catalogue.ts';
import { addDays } from '../../../src/planner/calendar.ts';
import { makePlan } from '../../../src/planner/index.ts';
import type { Log, LogEntry } from '../../../src/schemas/log.ts';
import type { Profile } from '../../../src/schemas/profile.ts';
import { start, steadyRunner } from '../steadyRunner.ts';

const catalogue = readCatalogue();
const day = addDays(start, 20);
const flagged = (flag: 'bone-tenderness' | 'sudden-snap', date = day): LogEntry => ({
  id: 'f',
  date,
  session: 'gate-check',
  done: 'all',
  redFlags: [flag],
});
const kindOn = (profile: Profile, log: Log, today = addDays(day, 1)): string =>
  makePlan(profile, log, today, catalogue).kind;

describe('a red flag in the log', () => {
  test('stops the plan, though an earlier finding was cleared', () => {
    const gout: Profile = { ...steadyRunner, health: ['gout'], clinicianCleared: true };
    expect(kindOn(gout, [])).toBe('plan');
    expect(kindOn(gout, [flagged('bone-tenderness')])).toBe('stop');
  });

  test('is behind the runner once a clinician has agreed on that day or later, and a new one is not', () => {
    const cleared: Profile = { ...steadyRunner, clinicianCleared: true, clearedOn: day };
    expect(kindOn(cleared, [flagged('bone-tenderness')])).toBe('plan');
    expect(kindOn(cleared, [flagged('sudden-snap')])).toBe('plan');
    expect(kindOn(cleared, [flagged('bone-tenderness', addDays(day, 1))])).toBe('stop');
  });

  test('counts as it was last written', () => {
    expect(
      kindOn(steadyRunner, [flagged('bone-tenderness'), { ...flagged('bone-tenderness'), redFlags: [] }]),
    ).toBe('plan');
  });

  test('counts whatever day the entry carries', () => {
    expect(kindOn(steadyRunner, [flagged('sudden-snap', '2030-01-01')])).toBe('stop');
  });
});
