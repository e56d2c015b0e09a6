import type { Catalogue } from '../schemas/catalogue.ts';
import type { Plan, Prescription, Reason, Week, WeekRange } from '../schemas/plan.ts';
import { prescriptionWords } from './planDose.ts';

/** One thing that two plans are compared by, in words. */
export type ContrastRow = { readonly name: string; readonly first: string; readonly second: string };

/** What a plan says in its own words that the other does not: the words and the rule behind them. */
export type OwnWord = { readonly text: string; readonly rule: string };

/** Two plans compared. */
export type Contrast = {
  /** Where they differ, in the order of the plan. */
  readonly differ: readonly ContrastRow[];
  /** Names of what is the same in both. */
  readonly same: readonly string[];
  /** What explains it: words of the first plan that the second lacks, and the other way round. */
  readonly own: readonly [readonly OwnWord[], readonly OwnWord[]];
};

const prescriptionsOf = ({ days }: Week): readonly Prescription[] =>
  days.flatMap(({ sessions }) => sessions.flatMap(({ prescriptions }) => prescriptions));
const everything = ({ weeks }: Plan): readonly Prescription[] => weeks.flatMap(prescriptionsOf);

const weekWord = (week: number | undefined): string =>
  week === undefined ? 'not in this plan' : `week ${week}`;
const firstWeek = (plan: Plan, found: (week: Week) => boolean): string =>
  weekWord(plan.weeks.find(found)?.index);

const range = ({ earliest, likely, slow }: WeekRange): string =>
  likely === null
    ? 'not within two years'
    : `in about ${likely} weeks (${earliest ?? likely} if all goes well, ${slow === null ? 'over 104' : slow} with setbacks)`;

/** How many lighter weeks are named. */
const lighterShown = 4;
/** Weeks whose load is compared: a month of the same kind of week for everybody. */
const loadShown = 4;

/** The phases a plan goes through with the week each begins in. */
const phasesIn = ({ weeks }: Plan): string =>
  ([1, 2, 3, 4, 5, 6] as const)
    .flatMap((phase) => {
      const first = weeks.find((week) => week.phase === phase);
      return first === undefined ? [] : [`phase ${phase} from week ${first.index}`];
    })
    .join(', ');

/** The names of exercises that stand in one list and not in the other. */
const only = (mine: readonly string[], others: readonly string[]): string => {
  const left = mine.filter((each) => !others.includes(each));
  return left.length === 0 ? 'none of its own' : left.join(', ');
};
const namesOf = (list: readonly Prescription[], catalogue: Catalogue): readonly string[] => [
  ...new Set(list.map(({ exercise }) => catalogue[exercise]?.name ?? exercise)),
];

/** Main work of a week by exercise, warm-up and cool-down left out: the fullest dose of each. */
function workOf(week: Week | undefined, catalogue: Catalogue): ReadonlyMap<string, string> {
  const rows = new Map<string, { readonly load: number; readonly text: string }>();
  for (const p of week === undefined ? [] : prescriptionsOf(week)) {
    if (p.reasons.some(({ rule }) => rule === 'PREP')) continue;
    const { name, amount, details } = prescriptionWords(p, catalogue);
    const known = rows.get(name);
    if (known === undefined || known.load < p.load)
      rows.set(name, { load: p.load, text: `${amount}, ${details}` });
  }
  return new Map([...rows].map(([name, { text }]) => [name, text]));
}

/** Which leg goes first in work on one leg (rule C5). */
const legsIn = (plan: Plan): string =>
  everything(plan)
    .flatMap(({ reasons }) => reasons)
    .find(({ rule }) => rule === 'C5')?.because ?? 'Each leg, in any order.';

const workingDays = (week: Week | undefined): string => {
  const days = week?.days.filter(({ tier }) => tier > 0).length ?? 0;
  const hard = week?.days.filter(({ tier }) => tier >= 3).length ?? 0;
  return `${days} days with tendon work, ${hard} of them hard`;
};

/** The fullest build week of a plan's third phase, or of the plan where it has none. */
const typicalWeek = ({ weeks }: Plan): Week | undefined => {
  const builds = weeks.filter(({ kind }) => kind === 'build');
  const third = builds.filter(({ phase }) => phase === 3);
  return (third.length > 0 ? third : builds).reduce<Week | undefined>(
    (most, week) => (most === undefined || week.load.total > most.load.total ? week : most),
    undefined,
  );
};

/** Compares two plans by what a runner would notice, and finds what each says about it. */
export function contrastOf(a: Plan, b: Plan, catalogue: Catalogue): Contrast {
  const plans = [a, b] as const;
  const row = (name: string, say: (plan: Plan) => string): ContrastRow => ({
    name,
    first: say(a),
    second: say(b),
  });
  const [workA, workB] = plans.map(({ weeks }) => workOf(weeks[0], catalogue)) as [
    ReadonlyMap<string, string>,
    ReadonlyMap<string, string>,
  ];
  const changedDose = (mine: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string => {
    const list = [...mine].filter(([name, dose]) => other.get(name) !== dose);
    return list.length === 0
      ? 'nothing of its own'
      : list.map(([name, dose]) => `${name}: ${dose}`).join('; ');
  };
  const [namesA, namesB] = plans.map((plan) => namesOf(everything(plan), catalogue)) as [
    readonly string[],
    readonly string[],
  ];
  const rows: readonly ContrastRow[] = [
    { name: 'Work of week 1', first: changedDose(workA, workB), second: changedDose(workB, workA) },
    row('Days of week 1', ({ weeks }) => workingDays(weeks[0])),
    row('Load of the first four weeks', ({ weeks }) =>
      weeks
        .slice(0, loadShown)
        .map(({ load }) => Math.round(load.total))
        .join(', '),
    ),
    row('Legs', legsIn),
    row('Phases', phasesIn),
    row('First springs', (plan) => firstWeek(plan, ({ load }) => load.elastic > 0)),
    row('First run', (plan) => firstWeek(plan, ({ runMinutes }) => runMinutes > 0)),
    row('Longest run', ({ weeks }) => {
      const most = Math.max(0, ...weeks.map(({ longestRunMinutes }) => longestRunMinutes));
      return most === 0 ? 'no run in this plan' : `${most} minutes`;
    }),
    row('A full week of phase 3', (plan) => workingDays(typicalWeek(plan))),
    row('Lighter weeks', ({ weeks }) =>
      weeks
        .filter(({ kind }) => kind === 'lighter')
        .slice(0, lighterShown)
        .map(({ index }) => index)
        .join(', '),
    ),
    { name: 'Exercises', first: only(namesA, namesB), second: only(namesB, namesA) },
    row('Gates the answers do not meet yet', (plan) => unmet(plan).join(' ') || 'none that they speak of'),
    row('Goal', ({ forecast }) => range(forecast.goal)),
    row('Race day', ({ forecast, weeks }) =>
      forecast.goalDateReachable === null
        ? 'no date set'
        : forecast.goalDateReachable
          ? `planned, ${firstWeek({ weeks } as Plan, ({ kind }) => kind === 'race')}`
          : 'out of reach on this course',
    ),
  ];
  return {
    differ: rows.filter(({ first, second }) => first !== second),
    same: rows.filter(({ first, second }) => first === second).map(({ name }) => name),
    own: [ownWords(a, b), ownWords(b, a)],
  };
}

/** The criteria of gates that the answers do not meet, each once. */
const unmet = ({ gates }: Plan): readonly string[] => [
  ...new Set(
    gates.flatMap(({ criteria }) => criteria.filter(({ met }) => met === false).map(({ text }) => text)),
  ),
];

/** Every reason of a plan's weeks and doses, each text once. */
function reasonsOf({ weeks }: Plan): ReadonlyMap<string, Reason> {
  const found = new Map<string, Reason>();
  for (const week of weeks)
    for (const reason of [...week.reasons, ...prescriptionsOf(week).flatMap(({ reasons }) => reasons)])
      if (!found.has(reason.because)) found.set(reason.because, reason);
  return found;
}

/** What a plan says of itself that the other does not: its adjustments, its screening, then its reasons. */
function ownWords(mine: Plan, other: Plan): readonly OwnWord[] {
  const adjustments = mine.adjustments
    .filter(({ what, why }) => !other.adjustments.some((each) => each.what === what && each.why === why))
    .map(({ what, why, rule }) => ({ text: `${what} ${why}`, rule }));
  const findings = mine.screening.findings
    .filter(({ advice }) => !other.screening.findings.some((each) => each.advice === advice))
    .map(({ advice, rule }) => ({ text: advice, rule }));
  const known = reasonsOf(other);
  const reasons = [...reasonsOf(mine).values()]
    .filter(({ because }) => !known.has(because))
    .map(({ because, rule }) => ({ text: because, rule }));
  return [...adjustments, ...findings, ...reasons];
}

/** One line that says how far two plans differ, for a reader who does not see the table. */
export const contrastSum = ({ differ, same }: Contrast): string =>
  differ.length === 0
    ? 'The two plans are the same.'
    : `The plans differ in ${differ.length} of ${differ.length + same.length} points: ${differ.map(({ name }) => name.toLowerCase()).join(', ')}.`;
