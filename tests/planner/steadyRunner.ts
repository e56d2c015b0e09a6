import type { Profile } from '../../src/schemas/profile.ts';

/** The first day of the steady runner's plan: a Monday. */
export const start = '2026-11-30';

/** A runner on whom nothing weighs: twelve one-leg raises, no running yet, long days, five a week. */
export const steadyRunner: Profile = {
  version: 1,
  startDate: start,
  age: 38,
  sex: 'male',
  side: 'left',
  location: 'midportion',
  weeksSinceOnset: 20,
  previousEpisodes: 0,
  redFlags: [],
  health: [],
  medication: [],
  tolerance: {
    morningStiffnessMinutes: 8,
    firstStepsPain: 2,
    walkMinutes: 40,
    walkPain: 1,
    doubleHeelRaisePain: 1,
    singleHeelRaises: { left: 12, right: 20 },
    singleHeelRaisePain: 2,
    hopPain: 2,
    runMinutes: 0,
    runPain: null,
  },
  running: { years: 6, weeklyKmBefore: 30, weeklyKmNow: 0 },
  week: {
    days: ['mon', 'tue', 'thu', 'fri', 'sun'],
    minutesPerDay: 60,
    equipment: ['step', 'band', 'backpack'],
  },
  confidence: 7,
  sleepHours: 7,
  goal: { kind: 'run-regularly' },
};
