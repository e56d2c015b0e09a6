import type { Catalogue, CatalogueEntry } from '../schemas/catalogue.ts';
import type {
  Day,
  PhaseNumber,
  Prescription,
  Reason,
  Session,
  Tier,
  Week,
  WeekKind,
} from '../schemas/plan.ts';
import type { BlockedKind } from '../schemas/questions.ts';
import { addDays } from './calendar.ts';
import { suitsLocation } from './catalogue.ts';
import { arrange, type DayIndex, type DayWork, hardDays, veryHardDays, type Wants } from './days.ts';
import type { Factors } from './factors.ts';
import { calfLadder, lightCalf } from './ladders/calf.ts';
import { elasticLadder } from './ladders/elastic.ts';
import { ankleLadder, chainLadder, kneeToWallTask, mobilityTask } from './ladders/support.ts';
import { isRun, loadOf, runMinutes } from './load.ts';
import { because } from './rules/index.ts';
import { prescribeFast, prescribeRun, type RunTarget } from './runs.ts';
import {
  type Chosen,
  chooseAll,
  minutesOf,
  prescribe,
  type Setting,
  withReps,
  withSeconds,
  withSets,
} from './tasks.ts';

/** What a week is to hold, before it is fitted to its days. */
export type WeekSpec = {
  readonly index: number;
  readonly start: string;
  readonly phase: PhaseNumber;
  readonly kind: WeekKind;
  readonly calfRung: number;
  /** Rung of the springy ladder, from 1, or null. */
  readonly elasticRung: number | null;
  readonly run: RunTarget | null;
  /** Days before this index lie before the plan's first day. */
  readonly firstDay: DayIndex;
  readonly blocked: readonly (BlockedKind | null)[];
  /** Days before this date hold nothing of tier 3 or more. */
  readonly noHardBefore: string;
  /** How far the slow work is cut down to stay under a cap, 0 for not at all. */
  readonly trim: number;
  /** Sessions of slow work left out to stay under a cap: light days first. */
  readonly drop: number;
  readonly maxSingleReps: number | null;
  /** Nothing of tier 4 has stood in the plan yet: the first time takes three rest days (rule D4). */
  readonly firstVeryHard: boolean;
  readonly reasons: readonly Reason[];
};

/** What stays the same for all weeks of a plan. */
export type WeekContext = {
  readonly catalogue: Catalogue;
  readonly factors: Factors;
  /** Offered days as indices in the runner's week. */
  readonly offered: readonly DayIndex[];
  /** Arrangements already searched for, by what was asked; the same question comes up every week. */
  readonly arranged: Map<string, readonly DayWork[]>;
};

/** The most that `trim` can be. */
export const mostTrim = 19;
/** The most sessions of slow work that `drop` can take out. */
export const mostDrop = 6;
/** Each trim takes a twentieth off the slow work. */
const trimStep = 0.05;

const cutReason = because('LOAD2', 'Fewer sets this week, so that the load does not jump.');
const lighterReason = because('G2', 'About half the sets in a lighter week; the weight stays.');
const shortReason = because('factor:days', 'Cut to fit the minutes you gave.');

const dayIndices: readonly DayIndex[] = [0, 1, 2, 3, 4, 5, 6];

/** Slow work cut down in even steps: fewer sets first, then fewer repetitions or seconds in each. */
function trimmed(calf: readonly Chosen[], trim: number, kind: WeekKind): readonly Chosen[] {
  const share = 1 - trim * trimStep;
  return calf.map((chosen) => {
    const { dose, entry } = chosen;
    const base = 'sets' in dose ? dose.sets : 1;
    const lighter =
      kind === 'lighter' ? withSets(chosen, Math.max(1, Math.floor(base * 0.6)), lighterReason) : chosen;
    if (trim === 0 || entry.planningLoad === 0 || !('sets' in lighter.dose)) return lighter;
    const sets = Math.max(1, Math.ceil(lighter.dose.sets * share));
    const each = (lighter.dose.sets * share) / sets;
    const fewer = withSets(lighter, sets, cutReason);
    if ('reps' in fewer.dose)
      return withReps(fewer, Math.max(4, Math.round(fewer.dose.reps * each)), cutReason);
    if ('seconds' in fewer.dose)
      return withSeconds(fewer, Math.max(10, Math.round((fewer.dose.seconds * each) / 5) * 5), cutReason);
    return fewer;
  });
}

/** As many of the tasks as fit so many minutes, in order; sets are cut before a task is left out. */
function fitMinutes(list: readonly Chosen[], minutes: number): readonly Chosen[] {
  const kept: Chosen[] = [];
  for (const chosen of list) {
    const sets = 'sets' in chosen.dose ? chosen.dose.sets : 1;
    for (let n = sets; n >= 1; n--) {
      const candidate = withSets(chosen, n, shortReason);
      if (minutesOf([...kept, candidate]) <= minutes) {
        kept.push(candidate);
        break;
      }
    }
  }
  return kept;
}

/** Minutes of warm-up and cool-down: shorter where the day is short. */
const prepMinutes = (minutes: number): { readonly warm: number; readonly cool: number } =>
  minutes >= 25 ? { warm: 5, cool: 5 } : { warm: 3, cool: 2 };

function prep(
  catalogue: Catalogue,
  exercise: 'warm-up' | 'cool-down',
  minutes: number,
): readonly Prescription[] {
  const entry = catalogue[exercise];
  if (!entry) return [];
  const dose = { minutes, effort: exercise === 'warm-up' ? 3 : 2 };
  return [
    {
      exercise,
      ladder: 'mobility',
      rung: 1,
      side: 'both',
      dose,
      tier: entry.tier,
      load: loadOf(entry, dose),
      reasons: [
        because(
          'PREP',
          exercise === 'warm-up'
            ? 'Start with steady walking, then the movement of the session at half effort.'
            : 'Walk easily, then note your pain now and in an hour.',
        ),
      ],
    },
  ];
}

const letter = (n: number): string => String.fromCharCode(97 + n);
const highest = (prescriptions: readonly Prescription[]): Tier =>
  prescriptions.reduce<Tier>((tier, p) => (p.tier > tier ? p.tier : tier), 0);
const round = (value: number): number => Math.round(value * 10) / 10;

/** The best arrangement, searched for once for each question. */
function arrangeOnce(context: WeekContext, hard: readonly DayIndex[], wants: Wants): readonly DayWork[] {
  const key = JSON.stringify([hard, wants]);
  const known = context.arranged.get(key);
  if (known) return known;
  const found = arrange(hard, wants);
  context.arranged.set(key, found);
  return found;
}

/** Builds one week: chooses exercises, places sessions on days by exact search, and adds up the load. */
export function buildWeek(context: WeekContext, spec: WeekSpec): Week {
  const { catalogue, factors, offered } = context;
  const { phase, kind } = spec;
  const setting: Setting = { catalogue, factors, phase, bare: spec.blocked.includes('travel') };
  const elastic =
    spec.elasticRung === null
      ? []
      : chooseAll(elasticLadder[spec.elasticRung - 1]?.tasks ?? [], spec.elasticRung, setting);
  const open = (day: DayIndex): boolean => day >= spec.firstDay && spec.blocked[day] !== 'off';
  const spacing = phase <= 2 && !spec.run ? 1 : factors.restDays;
  const pattern = hardDays(offered, spacing);
  const veryHard = veryHardDays(pattern);
  const openHard = pattern.filter((day) => open(day) && addDays(spec.start, day) >= spec.noHardBefore);
  const mayBeVeryHard = elastic.some(({ entry }) => entry.tier === 4) || spec.run?.fast != null;
  const first =
    spec.firstVeryHard && mayBeVeryHard ? veryHard.find((day) => openHard.includes(day)) : undefined;
  const hard = first === undefined ? openHard : openHard.filter((day) => day <= first || day >= first + 4);
  const freeDay = offered.length === 7 ? offered.filter((day) => !pattern.includes(day)).at(-1) : undefined;
  const busy = spec.blocked.includes('busy');
  const lightDays = offered
    .filter((day) => open(day) && !hard.includes(day) && day !== freeDay)
    .filter((_day, i) => !busy && (phase === 1 || i < 2));
  const light = lightDays.slice(0, Math.max(0, lightDays.length - spec.drop));

  const calf = trimmed(
    chooseAll(calfLadder[spec.calfRung - 1]?.tasks ?? [], spec.calfRung, setting),
    spec.trim,
    kind,
  ).map((chosen) =>
    spec.maxSingleReps !== null && (chosen.entry.tier >= 2 || chosen.entry.legs === 'each')
      ? withReps(chosen, spec.maxSingleReps, because('dose:phase-2', 'Below what you can do today.'))
      : chosen,
  );
  const mobility = chooseAll(phase <= 2 ? [mobilityTask, kneeToWallTask] : [mobilityTask], phase, setting);
  const supportTasks = [
    ...chooseAll(ankleLadder[phase], phase, setting),
    ...chooseAll(chainLadder[phase], phase, setting),
  ];
  const support = trimmed(supportTasks, spec.trim, kind);
  const lightTasks =
    kind === 'lighter' ? [] : phase === 1 ? calf : trimmed(chooseAll(lightCalf, 1, setting), spec.trim, kind);

  const { warm, cool } = prepMinutes(factors.minutes);
  const runMinutesEach = spec.run ? spec.run.minutes * (kind === 'lighter' ? 0.72 : 1) : 0;
  const runRoom = factors.minutes - warm - 2;
  const run = spec.run
    ? prescribeRun(
        catalogue,
        { stage: spec.run.stage, minutes: runMinutesEach },
        runRoom,
        factors.treadmill,
        spec.reasons.filter(({ rule }) => rule === 'gate:keep-running'),
      )
    : null;
  const runLength = run && isRun(run.dose) ? run.dose.minutes + warm + 2 : 0;
  const elasticLength = elastic.length > 0 ? minutesOf(elastic) : 0;
  const room = factors.minutes - warm - cool;
  const full = fitMinutes(calf, room);
  const least = calf.slice(0, 1).map((chosen) => withSets(chosen, 2, shortReason));
  const tierOfElastic = elastic[0]?.entry.tier ?? 0;
  const wants = {
    strength: Math.max(1, (busy || phase >= 4 ? 2 : 3) - Math.max(0, spec.drop - lightDays.length)),
    runs: run ? Math.min(spec.run?.perWeek ?? 0, busy ? 1 : 3) : 0,
    springs:
      elastic.length === 0 || busy || (kind === 'lighter' && tierOfElastic >= 4)
        ? 0
        : tierOfElastic >= 4 || phase >= 5 || kind === 'lighter'
          ? 1
          : 2,
    minutes: {
      day: factors.minutes,
      full: full.length > 0 ? minutesOf(full) : 999,
      short: least.length > 0 ? minutesOf(least) : 999,
      prep: warm + cool,
      prepAfterRun: 5,
      run: runLength,
      spring: elasticLength,
    },
    springDays: tierOfElastic >= 4 ? veryHard.filter((day) => hard.includes(day)) : hard,
  };
  const work = arrangeOnce(
    context,
    hard,
    busy ? { ...wants, minutes: { ...wants.minutes, full: 999 } } : wants,
  );

  const counts = { calf: 0, run: 0, spring: 0 };
  const days = dayIndices.map((day): Day => {
    const date = addDays(spec.start, day);
    const sessions: Session[] = [];
    const add = (
      id: string,
      sessionKind: Session['kind'],
      prescriptions: readonly Prescription[],
      minutes: number,
    ): void => {
      if (prescriptions.length > 0)
        sessions.push({ id, kind: sessionKind, minutes, prescriptions: [...prescriptions] });
    };
    const at = hard.indexOf(day);
    if (at >= 0) hardSessions(work[at] as DayWork, add, day);
    else if (light.includes(day)) {
      const wanted = [
        ...(phase === 1 ? lightTasks : []),
        ...mobility,
        ...support,
        ...(phase === 1 ? [] : lightTasks),
      ];
      const tasks = fitMinutes(wanted, room);
      if (tasks.length > 0) {
        const tendon = tasks.some(({ entry }) => entry.tier > 0);
        add(
          `light-${letter(light.indexOf(day))}`,
          tendon ? 'strength' : 'mobility',
          tendon
            ? [
                ...prep(catalogue, 'warm-up', warm),
                ...tasks.map(prescribe),
                ...prep(catalogue, 'cool-down', cool),
              ]
            : tasks.map(prescribe),
          minutesOf(tasks) + (tendon ? warm + cool : 0),
        );
      }
    } else if (open(day) && phase <= 2) {
      const easy = chooseAll([mobilityTask], 1, setting);
      add('mobility', 'mobility', easy.map(prescribe), minutesOf(easy));
    }
    return { date, tier: highest(sessions.flatMap((session) => session.prescriptions)), sessions };
  });

  /** The run with fast work in it, where the day and its spare minutes allow; the minutes of running stay the same. */
  function fastPart(
    day: DayIndex,
    spare: number,
  ): { readonly minutes: number; readonly prescriptions: readonly Prescription[] } | null {
    const wantsFast =
      spec.run?.fast && kind === 'build' && veryHard.includes(day) && (first === undefined || day === first);
    const fast = wantsFast && spec.run?.fast ? prescribeFast(catalogue, spec.run.fast) : null;
    if (
      !fast ||
      !isRun(fast.dose) ||
      !spec.run ||
      !suitsLocation(catalogue[fast.exercise] as CatalogueEntry, factors.location, phase)
    )
      return null;
    const easyMinutes = Math.floor(spec.run.minutes - runMinutes(fast.dose));
    const easy = prescribeRun(
      catalogue,
      { stage: spec.run.stage, minutes: easyMinutes },
      runRoom,
      factors.treadmill,
      [],
    );
    if (!easy || !isRun(easy.dose) || easyMinutes < 10) return null;
    const minutes = easy.dose.minutes + fast.dose.minutes + warm + 2 - runLength;
    return minutes > spare ? null : { minutes, prescriptions: [easy, fast] };
  }

  /** The sessions of a hard day: springs fresh and first, then the run, then slow work. */
  function hardSessions(
    { strength, run: running, spring }: DayWork,
    add: (id: string, kind: Session['kind'], prescriptions: readonly Prescription[], minutes: number) => void,
    day: DayIndex,
  ): void {
    const springs = spring ? elastic.map(prescribe) : [];
    let used = 0;
    if (running && run) {
      const slowMinutes = (strength ? wants.minutes[strength] : 0) + (spring ? elasticLength : 0);
      const others =
        slowMinutes === 0 ? 0 : slowMinutes + (strength ? wants.minutes.prepAfterRun : wants.minutes.prep);
      const quick = fastPart(day, factors.minutes - runLength - others);
      used = runLength + (quick?.minutes ?? 0);
      add(
        `run-${letter(counts.run++)}`,
        'running',
        [
          ...prep(catalogue, 'warm-up', warm),
          ...(quick?.prescriptions ?? [run]),
          ...prep(catalogue, 'cool-down', 2),
        ],
        used,
      );
    }
    if (strength) {
      const base = strength === 'full' ? full : calf;
      const [warmHere, coolHere] = running ? [2, 3] : [warm, cool];
      const left = factors.minutes - used - warmHere - coolHere - (spring ? elasticLength : 0);
      const extras =
        strength === 'full' && !busy && light.length === 0
          ? [...mobility, ...support]
          : strength === 'full' && phase === 1
            ? mobility
            : [];
      const tasks = fitMinutes([...base, ...extras], left);
      add(
        `calf-${letter(counts.calf++)}`,
        'strength',
        [
          ...prep(catalogue, 'warm-up', warmHere),
          ...springs,
          ...tasks.map(prescribe),
          ...prep(catalogue, 'cool-down', coolHere),
        ],
        warmHere + coolHere + minutesOf(tasks) + (spring ? elasticLength : 0),
      );
    } else if (spring) {
      add(
        `spring-${letter(counts.spring++)}`,
        'elastic',
        [...prep(catalogue, 'warm-up', warm), ...springs, ...prep(catalogue, 'cool-down', cool)],
        warm + cool + elasticLength,
      );
    }
  }

  const sessions = days.flatMap((day) => day.sessions);
  const sum = (keep: (p: Prescription, session: Session) => boolean): number =>
    round(
      sessions.reduce(
        (total, session) =>
          total + session.prescriptions.reduce((part, p) => part + (keep(p, session) ? p.load : 0), 0),
        0,
      ),
    );
  const elasticLoad = sum((p) => p.ladder === 'elastic');
  const runningLoad = sum((p, session) => session.kind === 'running' && p.ladder !== 'elastic');
  const strengthLoad = sum((p, session) => session.kind !== 'running' && p.ladder !== 'elastic');
  const runs = sessions
    .filter((session) => session.kind === 'running')
    .map((session) =>
      session.prescriptions.reduce((total, { dose }) => total + (isRun(dose) ? runMinutes(dose) : 0), 0),
    );
  return {
    index: spec.index,
    start: spec.start,
    phase,
    kind,
    load: {
      total: round(strengthLoad + elasticLoad + runningLoad),
      strength: strengthLoad,
      elastic: elasticLoad,
      running: runningLoad,
    },
    runMinutes: round(runs.reduce((total, minutes) => total + minutes, 0)),
    longestRunMinutes: round(Math.max(0, ...runs)),
    days,
    reasons: [...spec.reasons],
  };
}
