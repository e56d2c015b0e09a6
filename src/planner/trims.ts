import { noBlocks } from './blocks.ts';
import type { Context } from './context.ts';
import type { Step } from './course.ts';
import type { Frame } from './frames.ts';
import { calfLadder, lastRungOf, phaseOf } from './ladders/calf.ts';
import { type Budget, layoutOf, mostCalf } from './layout.ts';
import type { Position } from './position.ts';
import { mostTrim } from './sessions.ts';
import { mostDrop, strengthLoad } from './week.ts';

const plainFrame: Frame = {
  index: 1,
  start: '2024-01-01',
  day: 19_723,
  kind: 'build',
  blocked: noBlocks,
  firstDay: 0,
  short: false,
  whole: true,
  afterOff: false,
  nearRace: false,
  raceDay: null,
};

/** A week of slow work only, at a rung. */
function plainStep(context: Context, rung: number): Step {
  const phase = phaseOf(rung);
  const layout = layoutOf(context, plainFrame, {
    phase,
    runLength: 0,
    runs: 0,
    calf: mostCalf,
    elasticRung: null,
    springs: 0,
    earlySprings: false,
    fast: false,
    firstVeryHard: false,
    noHardBefore: 0,
  });
  return {
    frame: plainFrame,
    kind: 'build',
    phase,
    calfRung: rung,
    elasticRung: null,
    runs: [],
    fastDone: 0,
    layout,
    position: {} as Position,
    reasons: [],
    flare: new Map(),
  };
}

/** The rung from which the load of a week is no longer ordered: from here on weight rises as repetitions fall. */
const lastOrdered = 15;

/** How a rung is dosed: sessions left out and how far the others are cut. */
export type RungDose = {
  readonly drop: number;
  readonly trim: number;
  /** Sessions of slow work that are left. */
  readonly keep: number;
};

/** How each rung is dosed in a plain week and in a lighter one, and what a plain week loads. */
export type PlainDoses = {
  readonly plain: readonly RungDose[];
  readonly lighter: readonly RungDose[];
  readonly loads: readonly number[];
};

const fullDose: RungDose = { drop: 0, trim: 0, keep: 7 };

/** A lighter week keeps at most so much of the slow load of a plain one (rule G2). */
const lighterLoad = 0.62;
/** Sessions are left out before the others are cut further than this; a lighter week keeps its sessions (rule G1). */
const readyToDrop = { plain: 8, lighter: mostTrim } as const;

/** A week at a rung, plain and lighter. */
type Pair = { readonly plain: Step; readonly lighter: Step };
type Kind = keyof Pair;

const pairOf = (context: Context, rung: number): Pair => {
  const plain = plainStep(context, rung);
  return { plain, lighter: asLighter(plain) };
};

/**
 * The fullest dose of each rung so that no lower rung asks for more in a week than a higher one, in plain weeks and
 * in lighter ones, and nobody with two rest days between hard days is asked for more than with one: a more careful
 * answer may never give a harder month (I7).
 */
export function plainDoses(context: Context): PlainDoses {
  const { factors, patterns } = context;
  const closer =
    factors.restDays === 2 && String(patterns[1].hard) !== String(patterns[2].hard)
      ? { ...context, factors: { ...factors, restDays: 1 as const } }
      : null;
  const closerDoses = closer ? plainDoses(closer) : null;
  const plain: RungDose[] = calfLadder.map(() => fullDose);
  const lighter: RungDose[] = calfLadder.map(() => fullDose);
  const loads: number[] = calfLadder.map(() => 0);
  const ceiling = { plain: Number.POSITIVE_INFINITY, lighter: Number.POSITIVE_INFINITY };
  for (let rung = lastOrdered; rung >= 1; rung--) {
    const own = pairOf(context, rung);
    const other = closer ? pairOf(closer, rung) : null;
    const sessions = mostDrop(own.plain);
    const loadIn = (where: Context, step: Step, { drop, trim }: RungDose): number =>
      strengthLoad(where, step, { trim, drop, content: 'plain' });
    const notMore = (kind: Kind, dose: RungDose): boolean => {
      const fuller = closerDoses?.[kind][rung - 1];
      if (!closer || !other || !fuller) return true;
      return loadIn(closer, other[kind], dose) <= loadIn(closer, other[kind], fuller) + slack;
    };
    const choose = (kind: Kind, from: RungDose, limit: number): readonly [RungDose, number] =>
      fullest(
        sessions,
        from,
        readyToDrop[kind],
        (dose) => loadIn(context, own[kind], dose),
        (load, dose) => load <= limit + slack && notMore(kind, dose),
      );
    const [dose, load] = choose('plain', fullDose, ceiling.plain);
    const [lighterDose, lighterLoaded] = choose(
      'lighter',
      dose,
      Math.min(ceiling.lighter, lighterLoad * load),
    );
    plain[rung - 1] = dose;
    lighter[rung - 1] = lighterDose;
    loads[rung - 1] = load;
    ceiling.plain = Math.min(ceiling.plain, load);
    ceiling.lighter = Math.min(ceiling.lighter, lighterLoaded);
  }
  return { plain, lighter, loads };
}

const slack = 1e-9;

/** The fullest dose that fits, and what it loads; the least of all where none does. */
function fullest(
  sessions: number,
  from: RungDose,
  ready: number,
  loadOf: (dose: RungDose) => number,
  fits: (load: number, dose: RungDose) => boolean,
): readonly [RungDose, number] {
  const mostDropped = Math.max(0, sessions - 1);
  for (let drop = from.drop; drop <= mostDropped; drop++) {
    const furthest = drop === mostDropped ? mostTrim : Math.max(ready, from.trim);
    for (let trim = from.trim; trim <= furthest; trim++) {
      const dose = { drop, trim, keep: sessions - drop };
      const load = loadOf(dose);
      if (fits(load, dose)) return [dose, load];
    }
  }
  const least = { drop: mostDropped, trim: mostTrim, keep: sessions - mostDropped };
  return [least, loadOf(least)];
}

const asLighter = (step: Step): Step => ({
  ...step,
  kind: 'lighter',
  frame: { ...plainFrame, kind: 'lighter' },
});

/** The planning load of a minute of running (rules LOAD1, E9). */
const loadOfMinute = ({ catalogue, factors }: Context): number =>
  10 * (catalogue['running-easy']?.planningLoad ?? 5) * (factors.treadmill ? 1.15 : 1);

/** Nothing smaller is worth starting with, minutes of running. */
const leastStart = 2;

/**
 * What running and springs may start with, and grow by beyond half as much again: a half and three tenths of the slow
 * load of the first weeks of phase 3, so that both fit under the total cap beside it (rule LOAD2). Where half is less
 * than the least run, the run starts with that and grows by so much less.
 */
export function budgetOf(context: Context, loads: readonly number[]): Budget {
  const slow = loads[lastRungOf(2)] ?? 0;
  const half = (0.5 * slow) / loadOfMinute(context);
  return {
    firstRun: Math.max(leastStart, half),
    running: Math.max(0, half - Math.max(0, leastStart - half)),
    springs: 0.3 * slow,
  };
}
