import {
  bestOfFour,
  capOf,
  lastTolerated,
  longestInThirtyDays,
  longestRunCap,
  runMinutesOn,
  strengthCap,
  totalCap,
  weeklyRunCap,
} from '../planner/caps.ts';
import { rules } from '../planner/index.ts';
import { calfLadder, lightCalf } from '../planner/ladders/calf.ts';
import { elasticLadder } from '../planner/ladders/elastic.ts';
import type { Task } from '../planner/ladders/rung.ts';
import { firstContinuousStage, runStages } from '../planner/ladders/running.ts';
import { ankleLadder, chainLadder, kneeToWallTask, mobilityTask } from '../planner/ladders/support.ts';
import { contactsOf, isRun, runMinutes } from '../planner/load.ts';
import type { CatalogueEntry } from '../schemas/catalogue.ts';
import type { Day, Dose, PhaseNumber, Plan, Prescription, Week } from '../schemas/plan.ts';
import type { Rule } from '../schemas/rule.ts';

/** One number of a plan, and where it comes from. */
export type Trace = {
  readonly what: string;
  readonly value: string;
  /** What of the rule, or which table of the planner, gives it. */
  readonly gives: string;
  readonly rule: string;
  /** Whether the rule's own words give the number; where they do not, the number is our convention. */
  readonly isNamed: boolean;
  /** References of its own, such as those of an exercise's load; else those of the rule. */
  readonly references?: readonly string[];
};

/** What the page of an exercise says of its tendon load. */
export type LoadBasis = {
  readonly basis: 'published' | 'second-hand' | 'judgement';
  readonly sources: readonly string[];
};

const ruleOf = (id: string): Rule | undefined => (rules as Readonly<Record<string, Rule>>)[id];
const says = (rule: string, words: string): boolean => ruleOf(rule)?.statement.includes(words) === true;
const times = (count: number, each: number): string => `${count} × ${each}`;
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The dose that the ladder's table gives an exercise, before anything is cut, and how the table is called. */
function tableOf(
  { exercise, ladder, rung, dose, reasons }: Prescription,
  phase: PhaseNumber,
): readonly [string, Dose | undefined] {
  const find = (tasks: readonly Task[] | undefined): Dose | undefined => {
    const known = (tasks ?? []).flatMap(({ choices }) =>
      choices.flatMap((choice) => (choice.exercise === exercise ? choice.dose : [])),
    );
    // Where a table names an exercise twice, the dose with the fewest sets that is no less than this one is meant.
    const setsOf = (each: Dose): number => ('sets' in each ? each.sets : 0);
    return (
      known.toSorted((a, b) => setsOf(a) - setsOf(b)).find((each) => setsOf(each) >= setsOf(dose)) ?? known[0]
    );
  };
  switch (ladder) {
    case 'calf':
      return reasons.some(({ rule }) => rule === 'D3')
        ? ['Table of easy calf work between hard days', find(lightCalf)]
        : [`Calf ladder, rung ${rung} of ${calfLadder.length}`, find(calfLadder[rung - 1]?.tasks)];
    case 'elastic':
      return [
        `Springy ladder, rung ${rung} of ${elasticLadder.length}`,
        find(elasticLadder[rung - 1]?.tasks),
      ];
    case 'ankle':
      return [`Table of foot and ankle work, phase ${phase}`, find(ankleLadder[phase])];
    case 'chain':
      return [`Table of hip and knee work, phase ${phase}`, find(chainLadder[phase])];
    default:
      return ['Table of easy ankle movement', find([mobilityTask, kneeToWallTask])];
  }
}

/** What stands where a dose departs from its table and no reason of the plan says why. */
export const unexplained = 'No reason in the plan says why it differs.';

/** Rules by which a dose of the table can be cut. */
const cutting: readonly string[] = ['LOAD2', 'G2', 'factor:days', 'BLOCKED', 'H3'];

const loadText = (dose: Dose): string => {
  if (!('load' in dose)) return '';
  switch (dose.load.kind) {
    case 'bodyweight':
      return 'body weight';
    case 'band':
      return 'a band';
    case 'external':
      return `${dose.load.kg} kg`;
    case 'percent-bodyweight':
      return `${dose.load.percent} % of body weight`;
  }
};

/**
 * Every number of a prescription, each traced to its rule.
 * @param entry the exercise in the catalogue
 * @param page what its page says of its load
 */
export function tracePrescription(
  p: Prescription,
  phase: PhaseNumber,
  entry: CatalogueEntry,
  page: LoadBasis,
): readonly Trace[] {
  const main = p.reasons[0]?.rule ?? '';
  return [...traceDose(p, phase, main), ...traceLoad(p, entry, page)];
}

function traceDose(p: Prescription, phase: PhaseNumber, main: string): readonly Trace[] {
  const { dose, reasons } = p;
  if (isRun(dose)) return traceRun(p, dose);
  if ('minutes' in dose)
    return [
      { what: 'Minutes', value: String(dose.minutes), gives: minutesWords(main), rule: main, isNamed: false },
      {
        what: 'Effort',
        value: `${dose.effort} of 10`,
        gives: 'Easy, by our convention.',
        rule: main,
        isNamed: false,
      },
    ];
  const [table, full] = tableOf(p, phase);
  const cut = reasons.find(({ rule }) => cutting.includes(rule));
  const row = (what: string, value: string, isNamed: boolean, was: number | undefined, is: number): Trace => {
    if (was === is) return { what, value, gives: `${table}.`, rule: main, isNamed };
    const why = cut?.because ?? unexplained;
    return {
      what,
      value,
      gives: `${table}: ${was ?? 'none'}. ${why}`,
      rule: cut?.rule ?? main,
      isNamed: false,
    };
  };
  const fullSets = full !== undefined && 'sets' in full ? full.sets : undefined;
  const rest: Trace = {
    what: 'Rest',
    value: `${dose.rest} s`,
    gives: `${table}.`,
    rule: main,
    isNamed: false,
  };
  if ('contacts' in dose) {
    const total = contactsOf(dose);
    const isNamed = says(main, `${total} contacts`) || says(main, `${total}, then`);
    const each = full !== undefined && 'contacts' in full ? full.contacts : undefined;
    return [
      row('Sets', String(dose.sets), isNamed, fullSets, dose.sets),
      row('Contacts a set', String(dose.contacts), isNamed, each, dose.contacts),
      {
        what: 'Contacts in all',
        value: `${total} a leg`,
        gives: `${times(dose.sets, dose.contacts)}.`,
        rule: main,
        isNamed,
      },
      rest,
    ];
  }
  const effort: Trace = {
    what: 'Effort',
    value: `${dose.effort} of 10`,
    gives: `${table}.`,
    rule: main,
    isNamed: false,
  };
  if ('seconds' in dose) {
    const each = full !== undefined && 'seconds' in full ? full.seconds : undefined;
    return [
      row('Sets', String(dose.sets), false, fullSets, dose.sets),
      row('Hold', `${dose.seconds} s`, false, each, dose.seconds),
      rest,
      effort,
    ];
  }
  const isNamed = says(main, times(dose.sets, dose.reps));
  const each = full !== undefined && 'reps' in full ? full.reps : undefined;
  return [
    row('Sets', String(dose.sets), isNamed, fullSets, dose.sets),
    row('Repetitions', String(dose.reps), isNamed, each, dose.reps),
    {
      what: 'Tempo',
      value: `${dose.tempo.join('–')} s`,
      gives: `${table}: seconds up, hold, down.`,
      rule: main,
      isNamed: false,
    },
    rest,
    { what: 'Weight', value: loadText(dose), gives: `${table}.`, rule: main, isNamed: false },
    effort,
  ];
}

const minutesWords = (rule: string): string => {
  switch (rule) {
    case 'PREP':
      return 'Five minutes on a day of 25 or more. Shorter beside a run, with a drill, or on a short day.';
    case 'CROSS':
      return 'Spare minutes of the day in fives, 40 at most.';
    case 'DRILL':
      return 'One minute, taken from the warm-up.';
    default:
      return 'Our convention.';
  }
};

function traceRun(p: Prescription, dose: Extract<Dose, { intervals: unknown }>): readonly Trace[] {
  const minutes = runMinutes(dose);
  const last = runStages.length;
  const fast = p.rung > last;
  const rule = fast ? (p.reasons[0]?.rule ?? 'E6') : 'E2';
  const where = fast
    ? 'Table of fast runs'
    : minutes > 30
      ? `Past stage ${last} each run grows by a tenth at most`
      : p.rung >= firstContinuousStage
        ? `Stage ${p.rung} of ${last}, without a walk`
        : `Stage ${p.rung} of ${last}`;
  const shape = dose.intervals
    .map(
      ({ run, walk, times: count }) =>
        `${count} × (${tenth(run / 60)} min run, ${tenth(walk / 60)} min walk)`,
    )
    .join(', ');
  return [
    {
      what: 'Intervals',
      value: shape,
      gives: `${where}.`,
      rule: minutes > 30 && !fast ? 'E3' : rule,
      isNamed: minutes === 30,
    },
    {
      what: 'Minutes of running',
      value: String(minutes),
      gives: 'The runs of the intervals added up.',
      rule,
      isNamed: minutes === 30,
    },
    {
      what: 'Minutes in all',
      value: String(dose.minutes),
      gives: 'Runs and walks, rounded up.',
      rule,
      isNamed: false,
    },
    {
      what: 'Effort',
      value: `${dose.effort} of 10`,
      gives: 'A pace at which you can talk.',
      rule,
      isNamed: false,
    },
    {
      what: 'Heart-rate zone',
      value: String(dose.zone),
      gives: 'The zone that goes with the effort.',
      rule,
      isNamed: false,
    },
    ...(fast
      ? []
      : [
          {
            what: 'Surface',
            value: dose.surface,
            gives: 'As the rule says.',
            rule: 'L3',
            isNamed: says('L3', 'flat, firm'),
          },
        ]),
  ];
}

const basisWords = {
  published: 'Read in published measurements and rounded for planning.',
  'second-hand': 'Read in a summary of published measurements.',
  judgement: 'Our judgement, between tasks that were measured.',
} as const satisfies Record<LoadBasis['basis'], string>;

/** The tendon load of a dose as a sum that can be checked by hand (rule LOAD1). */
export function loadSum(
  { dose }: Pick<Prescription, 'dose'>,
  { planningLoad: one, category }: CatalogueEntry,
): string {
  if (isRun(dose)) return `${runMinutes(dose)} min × 10 × ${one}`;
  if ('reps' in dose) {
    const weight =
      category === 'calf-loaded' && dose.load.kind === 'percent-bodyweight'
        ? ` × ${100 + dose.load.percent} / 120`
        : '';
    return `${dose.sets} × ${dose.reps} × ${one}${weight}`;
  }
  if ('seconds' in dose) return `${dose.sets} × ${dose.seconds} s / 6 × ${one}`;
  if ('contacts' in dose) return `${dose.sets} × ${dose.contacts} × ${one}`;
  return `${dose.minutes} min × 10 × ${one}`;
}

function traceLoad(p: Prescription, entry: CatalogueEntry, { basis, sources }: LoadBasis): readonly Trace[] {
  return [
    {
      what: 'Load of one',
      value: `${entry.planningLoad} body weights`,
      gives: basisWords[basis],
      rule: 'A9',
      isNamed: basis === 'published',
      references: sources,
    },
    {
      what: 'Tendon load',
      value: String(p.load),
      gives: `${loadSum(p, entry)}.`,
      rule: 'LOAD1',
      isNamed: true,
    },
    {
      what: 'Tier',
      value: `${p.tier} of 4`,
      gives: `From the page of the exercise. ${basisWords[basis]}`,
      rule: 'A9',
      isNamed: basis === 'published',
      references: sources,
    },
  ];
}

const most = (list: readonly number[]): number => Math.max(0, ...list);
const minutesOf = ({ sessions }: Day): number => sessions.reduce((sum, { minutes }) => sum + minutes, 0);
const contactsOn = ({ sessions }: Day): number =>
  sessions.reduce(
    (sum, each) => sum + each.prescriptions.reduce((part, { dose }) => part + contactsOf(dose), 0),
    0,
  );

/** A limit from the weeks before, in words. */
function capWords(before: readonly Week[], measure: (week: Week) => number, factor: number): string {
  const best = bestOfFour(before, measure);
  if (best !== null)
    return `At most ${factor} × ${tenth(best)}, the best of the four weeks before: ${tenth(best * factor)}.`;
  const last = lastTolerated(before, measure);
  return last === null
    ? 'The first weeks have none before them: they follow what is tolerated today.'
    : `At most ${tenth(last)}, what was last tolerated.`;
}

/** The numbers of a week, each with its limit. */
export function traceWeek(plan: Plan, week: Week, minutesPerDay: number): readonly Trace[] {
  const before = plan.weeks.slice(0, week.index - 1);
  const runs = week.days.filter((day) => runMinutesOn(day) > 0);
  const longest = runs.reduce<Day | undefined>(
    (top, day) => (top === undefined || runMinutesOn(day) > runMinutesOn(top) ? day : top),
    undefined,
  );
  const best = bestOfFour(before, ({ runMinutes: minutes }) => minutes) ?? 0;
  const lately =
    longest === undefined ? 0 : longestInThirtyDays(plan.weeks.slice(0, week.index), longest.date);
  const contacts = most(week.days.map(contactsOn));
  const contactsBefore = most(before.flatMap(({ days }) => days.map(contactsOn)));
  const hard = week.days.flatMap(({ tier }, i) => (tier >= 3 ? [i] : []));
  const rest = hard.slice(1).map((day, i) => day - (hard[i] ?? day) - 1);
  const load = (what: string, value: number, gives: string): Trace => ({
    what,
    value: String(tenth(value)),
    gives,
    rule: 'LOAD2',
    isNamed: true,
  });
  return [
    load(
      'Load of the week',
      week.load.total,
      capWords(before, (each) => each.load.total, totalCap),
    ),
    load(
      'of it slow strength',
      week.load.strength,
      capWords(before, (each) => each.load.strength, strengthCap),
    ),
    load('of it springs', week.load.elastic, 'Counted in the load of the week.'),
    load('of it running', week.load.running, 'Counted in the load of the week.'),
    {
      what: 'Longest day',
      value: `${most(week.days.map(minutesOf))} min`,
      gives: `He offers ${minutesPerDay} minutes a day.`,
      rule: 'factor:days',
      isNamed: true,
    },
    ...(longest === undefined
      ? [{ what: 'Running', value: 'none', gives: 'Its gate has not come.', rule: 'gate:run', isNamed: true }]
      : [
          {
            what: 'Running in the week',
            value: `${week.runMinutes} min in ${runs.length} runs`,
            gives:
              best === 0
                ? 'The first runs follow the first stages.'
                : `At most ${tenth(weeklyRunCap(best, runs.length))}, after a best of ${tenth(best)} in four weeks.`,
            rule: best === 0 ? 'E2' : 'E4',
            isNamed: best > 0,
          },
          {
            what: 'Longest run',
            value: `${tenth(runMinutesOn(longest))} min`,
            gives:
              lately === 0
                ? 'None in the 30 days before.'
                : `At most ${tenth(longestRunCap(lately))}, after ${tenth(lately)} in the 30 days before.`,
            rule: lately === 0 ? 'E2' : 'E3',
            // Under 30 minutes the three-minute step stands, which no study gives.
            isNamed: lately >= 30,
          },
        ]),
    {
      what: 'Foot contacts in a day',
      value: contacts === 0 ? 'none' : `${contacts} a leg`,
      gives: `The most so far was ${contactsBefore}. First 40, then 60, then 80.`,
      rule: 'dose:phase-4',
      isNamed: true,
    },
    {
      what: 'Hard days, tier 3 or more',
      value: hard.length === 0 ? 'none' : hard.map((day) => `day ${day + 1}`).join(', '),
      gives:
        rest.length === 0
          ? 'Nothing to space out in this week.'
          : `Days between them: ${rest.join(', ')}. After tier 3 at least one, after tier 4 two.`,
      rule: 'D4',
      isNamed: true,
    },
    ...week.reasons.map(({ rule, because }) => ({
      what: 'Note',
      value: because,
      gives: 'As the rule says.',
      rule,
      isNamed: true,
    })),
  ];
}

/** What the limits of a week come to, for a check: each load at most its cap. */
export const capsOf = (plan: Plan, week: Week): { readonly total: number; readonly strength: number } => {
  const before = plan.weeks.slice(0, week.index - 1);
  return {
    total: capOf(before, ({ load }) => load.total, totalCap),
    strength: capOf(before, ({ load }) => load.strength, strengthCap),
  };
};

const courses = {
  earliest: 'Every week at its best: no week added for his answers.',
  likely: 'As expected: with the weeks that his answers add.',
  slow: 'With setbacks: only every other build week climbs.',
} as const;

/** The forecast, each number with the course it is counted on (rule M1). */
export const traceForecast = ({ forecast }: Plan): readonly Trace[] =>
  (
    [
      ['First run', forecast.running],
      ['Goal', forecast.goal],
    ] as const
  ).flatMap(([what, range]) =>
    (['earliest', 'likely', 'slow'] as const).map(
      (pace): Trace => ({
        what: `${what}, ${pace}`,
        value: range[pace] === null ? 'not within two years' : `${range[pace]} weeks`,
        gives: courses[pace],
        rule: 'M1',
        isNamed: false,
      }),
    ),
  );

/** How sure we are of a traced number: the certainty of the rule only where its words give the number. */
export const certaintyOf = ({ rule, isNamed }: Trace): Rule['certainty'] =>
  isNamed ? (ruleOf(rule)?.certainty ?? 'E') : 'E';
