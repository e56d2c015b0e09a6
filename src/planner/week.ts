import type { Day, Prescription, Reason, Session, Tier, Week } from '../schemas/plan.ts';
import { dayText } from './calendar.ts';
import { type Block, type Context, remembered } from './context.ts';
import type { Step } from './course.ts';
import { crossTraining } from './crossTraining.ts';
import type { DayIndex, DayWork } from './days.ts';
import { drillFor } from './drills.ts';
import type { Frame } from './frames.ts';
import { coolAfterRun, prepAfterRun, prepMinutes } from './layout.ts';
import { withSprings } from './living/entries.ts';
import { isRun, runMinutes } from './load.ts';
import { raceSession } from './race.ts';
import { lengthOf, prescribeFast, prescribeRun } from './runs.ts';
import {
  mostTrim,
  prepBlock,
  type SessionPart,
  type SlowContent,
  type SlowDosing,
  slowBlocks,
  slowContents,
  springBlock,
} from './sessions.ts';

/** How the slow work of a week is fitted under its caps. */
export type Fit = {
  readonly trim: number;
  /** Sessions of slow work left out: light days first, then hard ones from the end of the week. */
  readonly drop: number;
  readonly content: SlowContent;
};

const dayIndices: readonly DayIndex[] = [0, 1, 2, 3, 4, 5, 6];
const letter = (n: number): string => String.fromCharCode(97 + n);
const highest = (sessions: readonly Session[]): Tier =>
  sessions.reduce<Tier>(
    (tier, { prescriptions }) =>
      prescriptions.reduce<Tier>((most, p) => (p.tier > most ? p.tier : most), tier),
    0,
  );
const round = (value: number): number => Math.round(value * 10) / 10;

/** What `drop` can take out of a week at most. */
export const mostDrop = ({ layout }: Step): number =>
  layout.light.length + layout.work.filter(({ strength }) => strength !== null).length;

/** The slow work of one session: what it is made of and the minutes it has, between its warm-up and cool-down. */
type Slow = {
  readonly day: DayIndex;
  readonly part: SessionPart;
  readonly minutes: number;
  readonly warm: number;
  readonly cool: number;
};

/** The sessions of slow work that a step asks for, in the order in which they are kept. */
type SlowWork = { readonly light: readonly Slow[]; readonly hard: readonly Slow[] };

function slowWorkOf(context: Context, step: Step): SlowWork {
  const { minutes } = context.factors;
  const { layout } = step;
  const prep = prepMinutes(minutes);
  return {
    light: layout.light.map((day, i) => ({
      day,
      part: i === 1 ? 'second-light' : 'light',
      minutes: minutes - prep.warm - prep.cool,
      ...prep,
    })),
    hard: layout.hard.flatMap((day, i) => {
      const work = layout.work[i] as DayWork;
      if (work.strength === null) return [];
      const run = runLength(context, step, day);
      const { warm, cool } = run > 0 ? prepAfterRun : prep;
      const springs = work.spring ? springMinutes(context, step) : 0;
      return [
        { day, part: partOf(step, work, i), minutes: minutes - run - springs - warm - cool, warm, cool },
      ];
    }),
  };
}

/** What a fit leaves of the sessions of slow work. */
const keptOf = ({ light, hard }: SlowWork, { drop }: Fit): readonly Slow[] => {
  const kept = light.length - drop;
  return [
    ...light.slice(0, Math.max(0, kept)),
    ...hard.slice(0, Math.max(0, hard.length + Math.min(0, kept))),
  ];
};

const dosingOf = ({ frame, kind, phase, calfRung }: Step, { trim, content }: Fit): SlowDosing => ({
  phase,
  calfRung,
  lighter: frame.kind === 'lighter' || kind === 'race',
  bare: frame.blocked.includes('travel'),
  least: frame.blocked.includes('busy'),
  trim,
  content,
});

/** @param i which of the hard days it is; where one light day holds hip and knee work, so does the first calf session */
function partOf({ layout, phase }: Step, { strength }: DayWork, i: number): SessionPart {
  if (strength !== 'full') return 'calf';
  if (layout.light.length === 0) return 'calf-and-all';
  if (phase === 1) return 'calf-and-mobility';
  const first = layout.work.findIndex((work) => work.strength === 'full');
  return layout.light.length === 1 && i === first ? 'calf-and-chain' : 'calf';
}

/** Minutes of the run of a day with its warm-up and cool-down, springs left out; 0 where there is none. */
function runLength({ factors }: Context, { runs }: Step, day: DayIndex): number {
  const run = runs.find((candidate) => candidate.day === day);
  if (!run) return 0;
  const { warm } = prepMinutes(factors.minutes);
  return warm + lengthOf(run.easy) + (run.fast ? lengthOf([run.fast]) : 0) + coolAfterRun;
}

const springsOf = (context: Context, { elasticRung, phase, frame }: Step): Block | null =>
  elasticRung === null
    ? null
    : springBlock(context, elasticRung, { phase, bare: frame.blocked.includes('travel') });
const springMinutes = (context: Context, step: Step): number => springsOf(context, step)?.minutes ?? 0;

const loadOfPrep = (context: Context, warm: number, cool: number): number =>
  loadIn(prepBlock(context, 'warm-up', warm)) + loadIn(prepBlock(context, 'cool-down', cool));
const loadIn = (list: readonly Prescription[]): number => list.reduce((sum, { load }) => sum + load, 0);

/** The load of slow work in a week, as `buildWeek` would add it up. */
export function strengthLoad(
  context: Context,
  step: Step,
  fit: Fit,
  work = slowWorkOf(context, step),
): number {
  const blockFor = slowBlocks(context, dosingOf(step, fit));
  const kept = keptOf(work, fit);
  let load = 0;
  for (const { part, minutes, warm, cool } of kept)
    load += blockFor(part, minutes).load + loadOfPrep(context, warm, cool);
  if (step.elasticRung === null) return round(load);
  const prep = prepMinutes(context.factors.minutes);
  step.layout.hard.forEach((day, i) => {
    const alone = step.layout.work[i]?.spring && !kept.some((slow) => slow.day === day);
    if (alone && runLength(context, step, day) === 0) load += loadOfPrep(context, prep.warm, prep.cool);
  });
  return round(load);
}

/** What a step can be filled with: the week of a fit, and the slow load of that week. */
export type Filling = {
  readonly week: (fit: Fit) => Week;
  readonly strength: (fit: Fit) => number;
};

/**
 * The fillings of steps, each worked out once: steps that hold the same give the same weeks, but for their place in
 * the calendar and their reasons, which are those of the first.
 */
export function fillingsOf(context: Context): (step: Step) => Filling {
  const fillings = new Map<string, Filling>();
  return (step) =>
    remembered(fillings, contentOf(step), () => {
      const weeks = new Map<number, Week>();
      const loads = new Map<number, number>();
      const work = slowWorkOf(context, step);
      return {
        week: (fit) => remembered(weeks, numberOf(fit), () => buildWeek(context, step, fit, work)),
        strength: (fit) => remembered(loads, numberOf(fit), () => strengthLoad(context, step, fit, work)),
      };
    });
}

/** Every fit has its own number. */
const numberOf = ({ drop, trim, content }: Fit): number =>
  (drop * (mostTrim + 1) + trim) * slowContents.length + slowContents.indexOf(content);

/** All of a step that decides what stands in its week. */
const contentOf = ({ frame, layout, ...step }: Step): string =>
  JSON.stringify([
    [frame.kind, frame.blocked, frame.firstDay, isRaceWeek(frame) ? frame.raceDay : null],
    [step.kind, step.phase, step.calfRung, step.elasticRung, step.runs, runNotesOf(step)],
    [layout.hard, layout.work, layout.light],
  ]);

const isRaceWeek = ({ raceDay }: Frame): boolean => raceDay !== null && raceDay >= 0 && raceDay < 7;

/** The reasons of a week that stand with its runs. */
const runNotesOf = ({ reasons }: Pick<Step, 'reasons'>): readonly Reason[] =>
  reasons.filter(({ rule }) => rule === 'gate:keep-running');

/** Builds one week from its step: chooses exercises, writes the sessions of each day, and adds up the load. */
function buildWeek(context: Context, step: Step, fit: Fit, work: SlowWork): Week {
  const { factors, catalogue } = context;
  const { frame, phase, layout } = step;
  const { warm, cool } = prepMinutes(factors.minutes);
  const slow = new Map(keptOf(work, fit).map((session) => [session.day, session]));
  const blockFor = slowBlocks(context, dosingOf(step, fit));
  const springs = springsOf(context, step);
  const counts = { light: 0, calf: 0, run: 0, spring: 0 };

  const days = dayIndices.map((day): Day => {
    const sessions = day === frame.raceDay ? [raceSession(context)] : sessionsOn(day);
    return { date: dayText(frame.day + day), tier: highest(sessions), sessions: [...sessions] };
  });
  return summed(step, crossTraining(context, step, days));

  function sessionsOn(day: DayIndex): readonly Session[] {
    const work = layout.work[layout.hard.indexOf(day)];
    const slowToday = slow.get(day);
    if (work && (slowToday || work.run || work.spring)) return hardSessions(day, work, slowToday);
    if (slowToday) {
      const block = blockFor(slowToday.part, slowToday.minutes);
      return block.prescriptions().length > 0 ? [lightSession(letter(counts.light++), block)] : [];
    }
    if (!isFree(day) || phase > 2) return [];
    const { minutes, prescriptions } = blockFor('easy', 10);
    return [{ id: 'mobility', kind: 'mobility', minutes, prescriptions: [...prescriptions()] }];
  }

  function isFree(day: DayIndex): boolean {
    return day >= frame.firstDay && frame.blocked[day] !== 'off';
  }

  function lightSession(id: string, block: Block): Session {
    const tendon = block.prescriptions().some(({ tier }) => tier > 0);
    return {
      id: `light-${id}`,
      kind: tendon ? 'strength' : 'mobility',
      minutes: block.minutes + warm + cool,
      prescriptions: [
        ...prepBlock(context, 'warm-up', warm),
        ...block.prescriptions(),
        ...prepBlock(context, 'cool-down', cool),
      ],
    };
  }

  /** The sessions of a hard day: the run with the springs after its warm-up, then slow work. */
  function hardSessions(day: DayIndex, work: DayWork, slowToday: Slow | undefined): readonly Session[] {
    const sessions: Session[] = [];
    const spring = work.spring ? springs : null;
    const running = runSession(day, spring);
    if (running) sessions.push(running);
    const springsHere = running ? null : spring;
    if (slowToday) {
      const block = blockFor(slowToday.part, slowToday.minutes);
      sessions.push({
        id: `calf-${letter(counts.calf++)}${springsHere ? withSprings : ''}`,
        kind: 'strength',
        minutes: slowToday.warm + slowToday.cool + block.minutes + (springsHere?.minutes ?? 0),
        prescriptions: [
          ...prepBlock(context, 'warm-up', slowToday.warm),
          ...(springsHere?.prescriptions() ?? []),
          ...block.prescriptions(),
          ...prepBlock(context, 'cool-down', slowToday.cool),
        ],
      });
    } else if (springsHere) {
      sessions.push({
        id: `spring-${letter(counts.spring++)}`,
        kind: 'elastic',
        minutes: warm + cool + springsHere.minutes,
        prescriptions: [
          ...prepBlock(context, 'warm-up', warm),
          ...springsHere.prescriptions(),
          ...prepBlock(context, 'cool-down', cool),
        ],
      });
    }
    return sessions;
  }

  /** The run of a day with its fast part or drill, or null. */
  function runSession(day: DayIndex, springsToday: Block | null): Session | null {
    const run = step.runs.find((candidate) => candidate.day === day);
    if (!run) return null;
    const fast = run.fast ? prescribeFast(catalogue, run.fast, factors.treadmill) : null;
    const easy = prescribeRun(catalogue, run.stage, run.easy, factors.treadmill, runNotesOf(step));
    if (!easy || !isRun(easy.dose)) return null;
    const drill = run === step.runs[0] && !fast ? drillFor(context, step, warm) : null;
    return {
      id: `run-${letter(counts.run++)}`,
      kind: 'running',
      minutes: runLength(context, step, day) + (springsToday?.minutes ?? 0),
      prescriptions: [
        ...prepBlock(context, 'warm-up', warm - (drill ? 1 : 0)),
        ...(drill ? [drill] : []),
        ...(springsToday?.prescriptions() ?? []),
        easy,
        ...(fast ? [fast] : []),
        ...prepBlock(context, 'cool-down', coolAfterRun),
      ],
    };
  }
}

/** The week with its loads and minutes added up. */
function summed(step: Step, days: readonly Day[]): Week {
  const { frame, kind, phase, reasons } = step;
  return {
    index: frame.index,
    start: frame.start,
    phase,
    kind,
    ...sumsOf(days),
    days: [...days],
    reasons: [...reasons],
  };
}

/** Loads and minutes of running of some days, added up; a race counts in neither. */
export function sumsOf(days: readonly Day[]): Pick<Week, 'load' | 'runMinutes' | 'longestRunMinutes'> {
  const load = { strength: 0, elastic: 0, running: 0 };
  const runs: number[] = [];
  for (const { sessions } of days) {
    for (const session of sessions) {
      if (session.kind === 'race') continue;
      let minutes = 0;
      for (const p of session.prescriptions) {
        const part = p.ladder === 'elastic' ? 'elastic' : session.kind === 'running' ? 'running' : 'strength';
        load[part] += p.load;
        if (isRun(p.dose)) minutes += runMinutes(p.dose);
      }
      if (session.kind === 'running') runs.push(minutes);
    }
  }
  return {
    load: {
      total: round(load.strength + load.elastic + load.running),
      strength: round(load.strength),
      elastic: round(load.elastic),
      running: round(load.running),
    },
    runMinutes: round(runs.reduce((total, minutes) => total + minutes, 0)),
    longestRunMinutes: round(Math.max(0, ...runs)),
  };
}
