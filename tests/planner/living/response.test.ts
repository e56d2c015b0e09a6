import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviceFor, type Response, readableEntries, signalsOf } from '../../../src/planner/living/index.ts';
import { rules } from '../../../src/planner/rules/index.ts';
import type { LogEntry } from '../../../src/schemas/log.ts';
import type { Profile } from '../../../src/schemas/profile.ts';
import { logsFrom } from '../../property/logs.ts';

const profile: Profile = {
  version: 1,
  age: 41,
  side: 'left',
  location: 'midportion',
  tolerance: { firstStepsPain: 2, morningStiffnessMinutes: 10 },
};
const insertional: Profile = { ...profile, location: 'insertional' };
const entry = (date: string, fields: Partial<LogEntry>): LogEntry => ({
  id: `${date}:${fields.session ?? 'calf-a'}`,
  date,
  session: 'calf-a',
  done: 'all',
  ...fields,
});
const responseTo = (fields: Partial<LogEntry>, who = profile): Response | undefined =>
  signalsOf(who, [entry('2026-12-01', fields)])[0]?.response;

describe('pain in a session', () => {
  test.each([
    [4, 'green'],
    [5, 'amber'],
    [6, 'red'],
  ] as const)('of %i in slow work is %s', (painDuring, response) => {
    expect(responseTo({ painDuring })).toBe(response);
  });
  test.each([
    [2, 'green'],
    [3, 'amber'],
    [4, 'amber'],
    [6, 'red'],
  ] as const)('of %i in a run is %s', (painDuring, response) => {
    expect(responseTo({ painDuring, session: 'run-a' })).toBe(response);
  });
  test('of 4 at the heel bone is already too much', () => {
    expect(responseTo({ painDuring: 3 }, insertional)).toBe('green');
    expect(responseTo({ painDuring: 4 }, insertional)).toBe('amber');
  });
});

describe('the next morning', () => {
  test('within a point and five minutes of usual is green', () => {
    expect(responseTo({ nextMorningPain: 3, nextMorningStiffness: 15 })).toBe('green');
  });
  test('worse once is amber, twice in seven days red', () => {
    const log = [
      entry('2026-12-01', { nextMorningPain: 4 }),
      entry('2026-12-03', { nextMorningPain: 2 }),
      entry('2026-12-05', { nextMorningStiffness: 20 }),
      entry('2026-12-20', { nextMorningPain: 4 }),
    ];
    expect(signalsOf(profile, log).map(({ response }) => response)).toEqual([
      'amber',
      'green',
      'red',
      'amber',
    ]);
  });
  test('gets a lower bar as mornings get better, never a higher one as they get worse', () => {
    const better = ['01', '02', '03', '04'].map((day) => entry(`2026-12-${day}`, { nextMorningPain: 0 }));
    const last = signalsOf(profile, [...better, entry('2026-12-05', { nextMorningPain: 2 })]).at(-1);
    expect(last?.response).toBe('amber');
    const worse = ['01', '08', '15', '22'].map((day) => entry(`2026-12-${day}`, { nextMorningPain: 5 }));
    expect(signalsOf(profile, worse).every(({ response }) => response !== 'green')).toBe(true);
  });
});

test('a limp is red, swelling amber, pain of 6 an hour later red', () => {
  expect(responseTo({ limp: true })).toBe('red');
  expect(responseTo({ swelling: true })).toBe('amber');
  expect(responseTo({ painAfterHour: 6 })).toBe('red');
});

test('a correction replaces its entry, and a day that has not come is left alone', () => {
  const log = [
    entry('2026-12-01', { painDuring: 9 }),
    entry('2026-12-01', { painDuring: 1 }),
    entry('2031-01-01', { painDuring: 9 }),
  ];
  expect(readableEntries(log, '2026-11-01', '2026-12-02')).toEqual([log[1]]);
});

test('every response that is not green has a reason, and every reason a rule', () => {
  fc.assert(
    fc.property(logsFrom('2026-11-30', 90), (log) => {
      for (const { response, reasons } of signalsOf(
        profile,
        readableEntries(log, '2026-11-30', '2027-03-01'),
      )) {
        if (response !== 'green') expect(reasons).not.toEqual([]);
        for (const { rule } of reasons) expect(rules).toHaveProperty([rule]);
      }
    }),
  );
});

describe('pause or go lighter', () => {
  const answer = (log: readonly LogEntry[], today: string): string => adviceFor(profile, log, today).answer;
  const red = entry('2026-12-01', { painDuring: 7 });
  test('pauses running for three days after red, then goes lighter, then on', () => {
    expect(answer([red], '2026-12-01')).toBe('pause');
    expect(answer([red], '2026-12-04')).toBe('pause');
    expect(answer([red], '2026-12-05')).toBe('lighter');
    expect(answer([red], '2026-12-08')).toBe('lighter');
    expect(answer([red], '2026-12-09')).toBe('go-on');
  });
  test('goes lighter for two days after amber', () => {
    const amber = entry('2026-12-01', { painDuring: 5 });
    expect(answer([amber], '2026-12-02')).toBe('hold');
    expect(answer([amber], '2026-12-04')).toBe('go-on');
  });
  test('sends to someone after three flare-ups in six weeks', () => {
    const log = ['2026-12-01', '2026-12-12', '2026-12-24'].map((date) => entry(date, { painDuring: 7 }));
    expect(answer(log, '2026-12-25')).toBe('see-someone');
  });
  test('is never milder after a worse day', () => {
    const order = ['go-on', 'hold', 'lighter', 'pause', 'see-someone'];
    fc.assert(
      fc.property(logsFrom('2026-12-01', 20), fc.integer({ min: 6, max: 10 }), (log, pain) => {
        const worse = [...log, entry('2026-12-20', { painDuring: pain, session: 'calf-z' })];
        expect(order.indexOf(answer(worse, '2026-12-20'))).toBeGreaterThanOrEqual(
          order.indexOf(answer(log, '2026-12-20')),
        );
      }),
    );
  });
});
