import { makePlan } from '../planner/index.ts';
import type { Catalogue } from '../schemas/catalogue.ts';
import type { PhaseNumber, Plan, Week } from '../schemas/plan.ts';
import type { Profile } from '../schemas/profile.ts';

/** The made-up runner of the pages for auditors: far enough from the goal that his plan passes every phase. */
export const sampleRunner: Profile = {
  version: 1,
  age: 52,
  sex: 'male',
  side: 'right',
  location: 'midportion',
  weeksSinceOnset: 20,
  previousEpisodes: 1,
  redFlags: [],
  health: [],
  medication: [],
  tolerance: {
    morningStiffnessMinutes: 12,
    firstStepsPain: 2,
    walkMinutes: 45,
    walkPain: 1,
    doubleHeelRaisePain: 1,
    singleHeelRaises: { left: 20, right: 4 },
    singleHeelRaisePain: 3,
    hopPain: 2,
    runMinutes: 0,
    runPain: null,
  },
  running: { years: 12, weeklyKmBefore: 35, weeklyKmNow: 0 },
  week: {
    days: ['mon', 'wed', 'fri', 'sat', 'sun'],
    minutesPerDay: 60,
    equipment: ['step', 'band', 'backpack'],
  },
  confidence: 6,
  sleepHours: 7,
  goal: { kind: 'run-regularly' },
};

/** The week of a phase that is traced. */
export type SampleWeek = { readonly phase: PhaseNumber; readonly week: Week };

let known: { readonly plan: Plan; readonly weeks: readonly SampleWeek[] } | undefined;

/** The plan of the sample runner, and the first build week of each phase; made once a build. */
export function samplePlan(catalogue: Catalogue): NonNullable<typeof known> {
  if (known) return known;
  const plan = makePlan(sampleRunner, [], '2026-11-30', catalogue);
  if (plan.kind !== 'plan') throw new Error('The sample runner of the audit pages must get a plan.');
  const weeks = ([1, 2, 3, 4, 5, 6] as const).map((phase): SampleWeek => {
    const week = plan.weeks.find((each) => each.phase === phase && each.kind === 'build');
    if (week === undefined)
      throw new Error(`The plan of the sample runner has no build week in phase ${phase}.`);
    return { phase, week };
  });
  known = { plan, weeks };
  return known;
}
