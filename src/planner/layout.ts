import type { PhaseNumber } from '../schemas/plan.ts';
import { arrangeOnce, type Context, type Pattern, remembered } from './context.ts';
import { arrange, type DayIndex, type DayWork, type Wants, type Worth } from './days.ts';
import type { Frame } from './frames.ts';
import { calfLadder } from './ladders/calf.ts';
import { elasticLadder } from './ladders/elastic.ts';
import { secondsOf } from './load.ts';
import { reason } from './reason.ts';
import { chooseAll, minutesOf, withSets } from './tasks.ts';

/** Which day of a week holds what, before the doses are known. */
export type Layout = {
  readonly hard: readonly DayIndex[];
  readonly work: readonly DayWork[];
  /** Offered days between the hard ones that hold easy work. */
  readonly light: readonly DayIndex[];
  /** Days that may hold tier 4. */
  readonly veryHard: readonly DayIndex[];
};

/** Minutes of warm-up and cool-down: shorter where the day is short. */
export const prepMinutes = (minutes: number): { readonly warm: number; readonly cool: number } =>
  minutes >= 25 ? { warm: 5, cool: 5 } : { warm: 3, cool: 2 };

/** Minutes of warm-up and cool-down of calf work that follows a run. */
export const prepAfterRun = { warm: 2, cool: 3 } as const;
/** Minutes that a run ends with at a walk. */
export const coolAfterRun = 2;

const cut = reason('cut-to-fit');

/**
 * Minutes that calf work takes, the same for all rungs of a phase, so that the days do not depend on the rung.
 * @param least two sets of the first exercise; otherwise the whole rung
 */
function calfMinutes(context: Context, phase: PhaseNumber, least: boolean): number {
  return remembered(context.known.minutes, `${phase}${least}`, () => {
    const { minutes } = context.factors;
    const { warm, cool } = prepMinutes(minutes);
    const lengths = calfLadder.flatMap((rung, i) => {
      if (rung.phase !== phase) return [];
      const chosen = chooseAll(context, rung.tasks, i + 1, { phase, bare: false });
      return minutesOf(least ? chosen.slice(0, 1).map((first) => withSets(first, 2, cut)) : chosen);
    });
    return Math.min(Math.max(1, ...lengths), minutes - warm - cool);
  });
}

/** Minutes that springs take, the same for all rungs and both sites of pain. */
const springMinutes = ({ catalogue, known }: Context): number =>
  remembered(known.minutes, 'springs', () => {
    const seconds = elasticLadder.flatMap(({ tasks }) =>
      tasks.flatMap(({ choices }) =>
        choices.flatMap(({ exercise, dose }) => {
          const entry = catalogue[exercise];
          return entry ? secondsOf(entry, dose) : [];
        }),
      ),
    );
    return Math.ceil(Math.max(...seconds) / 60);
  });

/** What the days and minutes of a runner leave for running and springs; the same in every week. */
export type Room = {
  /** Most minutes of a run with its walk breaks; 0 where no run fits. */
  readonly run: number;
  readonly springs: boolean;
  /**
   * Springs take no calf session and no walk–run from the week, so they climb in phases 2 and 3 too. Elsewhere they
   * stay at their first rung until phase 4, which puts them first.
   */
  readonly earlySprings: boolean;
  /** The longest run that a day without other work would hold: what gates and goals are measured by. */
  readonly day: number;
  /** Two runs a week stand beside the calf work, so a stage takes one week; otherwise two (rule E2). */
  readonly twoRuns: boolean;
  /** Runs a week that may be kept from day 1, whatever their length. */
  readonly keptRuns: 1 | 2;
};

const shortestRun = 4;
/** A walk–run of the first stages with its walk breaks, minutes. */
const usualRun = 24;

/** The room for running and springs beside the first calf session. */
export function roomOf(context: Context): Room {
  const { factors } = context;
  const { warm, cool } = prepMinutes(factors.minutes);
  const { hard } = context.patterns[factors.restDays];
  const least = Math.max(...([3, 4, 5, 6] as const).map((phase) => calfMinutes(context, phase, true)));
  const springs = springMinutes(context);
  const alone = factors.minutes - warm - coolAfterRun;
  const beside = alone - least - prepAfterRun.warm - prepAfterRun.cool;
  const springsFit =
    hard.length >= 3
      ? warm + cool + springs <= factors.minutes
      : hard.length === 2
        ? warm + cool + least + springs <= factors.minutes
        : beside - springs >= 10;
  const most = hard.length >= 2 ? alone : springsFit ? beside - springs : beside;
  const run = warm + Math.min(usualRun, alone) + coolAfterRun;
  return {
    run: most < shortestRun ? 0 : most,
    day: alone,
    springs: springsFit && factors.goal !== 'walk',
    earlySprings: springsFit && takesNothing(context, { run, short: least, spring: springs }),
    keptRuns: hard.length >= 3 && lightCount(context) > 0 ? 2 : 1,
    twoRuns:
      hard.length >= 2 &&
      (beside >= Math.min(usualRun, alone) || (hard.length >= 3 && lightCount(context) > 0)),
  };
}

/** Whether springs find a place on the hard days without taking one of two calf sessions and two runs. */
function takesNothing(
  { factors, patterns }: Context,
  pieces: Pick<Wants['minutes'], 'run' | 'short' | 'spring'>,
): boolean {
  const { hard } = patterns[factors.restDays];
  const { warm, cool } = prepMinutes(factors.minutes);
  const held = (springs: 0 | 1): number => {
    const work = arrange(hard, {
      strength: 2,
      runs: 2,
      springs,
      worth: { strength: [10, 10], runs: [10, 10], springs: [10] },
      minutes: {
        ...pieces,
        day: factors.minutes,
        full: factors.minutes + 1,
        prep: warm + cool,
        prepAfterRun: prepAfterRun.warm + prepAfterRun.cool,
      },
      fastDays: noDays,
      springDays: hard,
    });
    return work.reduce(
      (sum, { strength, run, spring }) => sum + Number(strength !== null) + Number(run) + Number(spring),
      0,
    );
  };
  return held(1) > held(0);
}

const lightCount = ({ offered, patterns, factors }: Context): number =>
  offered.length - patterns[factors.restDays].hard.length - (offered.length === 7 ? 1 : 0);

/** What running and springs may start with beside the slow work (rule LOAD2). */
export type Budget = {
  /** Minutes of running in the first week of running. */
  readonly firstRun: number;
  /** Minutes of running a week beyond half as much again. */
  readonly running: number;
  /** Load of springs a week. */
  readonly springs: number;
};

/** What a week asks of its days. */
export type Ask = {
  readonly phase: PhaseNumber;
  /** Minutes of the longest run with its walk breaks; 0 for no run. */
  readonly runLength: number;
  readonly runs: number;
  /** Calf sessions at the most; a lighter week holds no more of them than the week before (rule G1). */
  readonly calf: number;
  readonly elasticRung: number | null;
  readonly springs: number;
  /** Springs climb in every phase (`Room`). */
  readonly earlySprings: boolean;
  /** Fast work is due in a run. */
  readonly fast: boolean;
  /** Tier 4 for the first time: three rest days after it (rule D4). */
  readonly firstVeryHard: boolean;
  /** Days before this day number hold nothing hard. */
  readonly noHardBefore: number;
};

/** More than a second calf session and a second and third run together. */
const springsFirst = 46;

/**
 * What each session is worth: the first calf session and the first run come first, whatever the phase. Where the
 * days hold only three, the second calf session goes before the second run; with light days between, which hold
 * easier calf work, the run goes first in phase 3, and later the two take turns. From phase 4 on, and wherever springs
 * have climbed before, their session goes before both: a rung that has to be done is never without a place.
 */
function worthIn(phase: PhaseNumber, light: boolean, index: number, earlySprings: boolean): Worth {
  const calfFirst = phase >= 4 ? index % 2 === 0 : !light;
  return {
    strength: [40, calfFirst ? 21 : 14, 3],
    runs: [34, 17, 2],
    springs: phase >= 4 || earlySprings ? [springsFirst, 2] : [8, 2],
  };
}

/** The most calf sessions on hard days (rule dose:phase-3). */
export const mostCalf = 3;

/** Days after a race without hard work (rule D4, as after a first tier 4). */
const restAfterRace = 3;
const noDays: readonly DayIndex[] = [];

/** Places a week's sessions on its days by exact search. */
export function layoutOf(context: Context, frame: Frame, ask: Ask): Layout {
  const { factors, offered } = context;
  const { phase } = ask;
  const spacing = phase === 1 && ask.runs === 0 ? 1 : factors.restDays;
  const pattern: Pattern = context.patterns[spacing];
  const open = (day: DayIndex): boolean => day >= frame.firstDay && frame.blocked[day] !== 'off';
  const rested = (day: DayIndex): boolean =>
    frame.day + day >= ask.noHardBefore &&
    (frame.raceDay === null || day < frame.raceDay - factors.restDays || day > frame.raceDay + restAfterRace);
  const openHard = pattern.hard.filter((day) => open(day) && rested(day));
  const first = ask.firstVeryHard ? pattern.veryHard.find((day) => openHard.includes(day)) : undefined;
  const hard = first === undefined ? openHard : openHard.filter((day) => day <= first || day >= first + 4);
  const busy = frame.blocked.includes('busy');
  const freeDay =
    offered.length === 7 ? offered.filter((day) => !pattern.hard.includes(day)).at(-1) : undefined;
  const light = busy
    ? noDays
    : offered
        .filter((day) => open(day) && !hard.includes(day) && day !== freeDay && !nearRaceDay(frame, day))
        .filter((_day, i) => phase === 1 || i < 2);
  const springs = ask.elasticRung === null ? 0 : ask.springs;
  const tier = ask.elasticRung === null ? 0 : springTier(context, frame, ask);
  const { warm, cool } = prepMinutes(factors.minutes);
  const wants: Wants = {
    strength: Math.min(ask.calf, busy || phase >= 4 ? 2 : mostCalf),
    runs: Math.min(ask.runs, busy ? 1 : 3),
    springs: busy ? 0 : springs,
    worth: worthIn(phase, lightCount(context) > 0, frame.index, ask.earlySprings),
    minutes: {
      day: factors.minutes,
      full: busy ? 999 : calfMinutes(context, phase, false),
      short: calfMinutes(context, phase, true),
      prep: warm + cool,
      prepAfterRun: prepAfterRun.warm + prepAfterRun.cool,
      run: ask.runLength + warm + coolAfterRun,
      spring: springs > 0 ? springMinutes(context) : 0,
    },
    fastDays: ask.fast ? pattern.veryHard.filter((day) => hard.includes(day)) : noDays,
    springDays:
      springs === 0 ? noDays : tier >= 4 ? pattern.veryHard.filter((day) => hard.includes(day)) : hard,
  };
  return { hard, work: arrangeOnce(context, hard, wants), light, veryHard: pattern.veryHard };
}

/** The day of a race, and the days beside it. */
const nearRaceDay = ({ raceDay }: Frame, day: DayIndex): boolean =>
  raceDay !== null && Math.abs(day - raceDay) <= 1;

/** Tier of the springs of a rung in a week. */
export function springTier(context: Context, frame: Frame, ask: Pick<Ask, 'phase' | 'elasticRung'>): number {
  if (ask.elasticRung === null) return 0;
  const setting = { phase: ask.phase, bare: frame.blocked.includes('travel') };
  return (
    chooseAll(context, elasticLadder[ask.elasticRung - 1]?.tasks ?? [], ask.elasticRung, setting)[0]?.entry
      .tier ?? 0
  );
}
