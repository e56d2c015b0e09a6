import type { SideBody } from './body.ts';
import { blendFront, type FrontBody, solveFront } from './front.ts';
import { type Passage, passagesOf, stepsFor } from './passage.ts';
import type { Figure, FrontFigure, SideFigure, Timing } from './pose.ts';

/** Bodies at moments of a movement: `at` runs from 0 to 1 and both ends are given. */
export type Frames<Body> = {
  readonly seconds: number;
  readonly at: readonly number[];
  readonly bodies: readonly Body[];
};

/** Bodies of a movement in the view it is drawn in. */
export type Drawn =
  | ({ readonly view: 'side' } & Frames<SideBody>)
  | ({ readonly view: 'front' } & Frames<FrontBody>);

type Tempo = readonly [up: number, hold: number, down: number];
type RepTiming = Extract<Timing, { kind: 'rep' }>;

/** Most steps drawn between two key moments of a repetition; and in all of one round. */
const mostSteps = 14;
const mostInRound = 24;
const frontSteps = 6;

/** How the time of a way is spent: it starts softly, stops softly, both or neither. */
type Pace = (t: number) => number;
const evenly: Pace = (t) => t;
const softStart: Pace = (t) => t * t * (2 - t);
const softStop: Pace = (t) => 1 - softStart(1 - t);
const softly: Pace = (t) => t * t * (3 - 2 * t);

/** The pace of one way among those that go up or down together. */
const paceOf = (first: boolean, last: boolean): Pace => {
  if (first) return last ? softly : softStart;
  return last ? softStop : evenly;
};

/** Lays ways behind each other: up to the last key moment (or the one that turns), a hold there, and down. */
function inTempo<Body>(
  ways: readonly ((t: number) => Body)[],
  stepsOf: (index: number, pace: Pace) => number,
  { tempo, down, cut }: RepTiming,
): Frames<Body> {
  const [up, hold, lower] = tempo;
  const seconds = up + hold + (cut ? 0 : lower);
  const turn = down ?? (cut ? ways.length : ways.length - 1);
  const moments: { readonly at: number; readonly body: Body }[] = [];
  let clock = 0;
  const mark = (body: Body): void => {
    moments.push({ at: Math.min(clock / seconds, 1), body });
  };
  ways.forEach((way, index) => {
    if (index === 0) mark(way(0));
    const start = clock;
    const share = index < turn ? up / turn : lower / (ways.length - turn);
    const pace = paceOf(index === 0 || index === turn, index + 1 === turn || index + 1 === ways.length);
    const steps = stepsOf(index, pace);
    for (let step = 1; step <= steps; step += 1) {
      clock = start + (share * step) / steps;
      mark(way(pace(step / steps)));
    }
    if (index + 1 === turn && hold > 0) {
      clock += hold;
      mark(way(1));
    }
  });
  return { seconds, at: moments.map(({ at }) => at), bodies: moments.map(({ body }) => body) };
}

/** A round at an even pace. */
function inRound(passages: readonly Passage[], seconds: number): Frames<SideBody> {
  const most = Math.floor(mostInRound / passages.length);
  const steps = Math.max(...passages.map((way) => stepsFor(way, evenly, most)));
  const last = passages.at(-1);
  if (last === undefined) throw new Error('A movement needs key moments.');
  const bodies = passages.flatMap((way) => Array.from({ length: steps }, (_, step) => way.at(step / steps)));
  const at = Array.from({ length: bodies.length + 1 }, (_, index) => index / bodies.length);
  return { seconds, at, bodies: [...bodies, last.at(1)] };
}

function sideFrames(figure: SideFigure, tempo: Tempo | undefined): Frames<SideBody> {
  const { timing } = figure;
  const passages = passagesOf(figure);
  if (timing.kind === 'cycle') return inRound(passages, timing.seconds);
  const stepsOf = (index: number, pace: Pace): number => {
    const way = passages[index];
    return way ? stepsFor(way, pace, mostSteps) : mostSteps;
  };
  const ways = passages.map(({ at }) => at);
  return inTempo(ways, stepsOf, { ...timing, tempo: tempo ?? timing.tempo });
}

function frontFrames({ keys, timing }: FrontFigure, tempo: Tempo | undefined): Frames<FrontBody> {
  if (timing.kind === 'cycle') throw new Error('Front views go there and back.');
  const ways = keys.map((from, index) => {
    const to = keys[(index + 1) % keys.length] ?? from;
    return (t: number) => solveFront(blendFront(from, to, t));
  });
  return inTempo(ways, () => frontSteps, { ...timing, tempo: tempo ?? timing.tempo });
}

/** The moments of a movement that are drawn; a browser draws what lies between them. */
export const framesOf = (figure: Figure, tempo?: Tempo): Drawn =>
  figure.view === 'side'
    ? { view: 'side', ...sideFrames(figure, tempo) }
    : { view: 'front', ...frontFrames(figure, tempo) };

/** The bodies at a figure's key moments. */
export function keyMoments(figure: Figure): Drawn {
  const at = figure.keys.map((_, index) => index / Math.max(1, figure.keys.length - 1));
  if (figure.view === 'front') return { view: 'front', seconds: 1, at, bodies: figure.keys.map(solveFront) };
  const passages = passagesOf(figure);
  const bodies = figure.keys.flatMap((_, index) => passages[index]?.at(0) ?? passages.at(-1)?.at(1) ?? []);
  return { view: 'side', seconds: 1, at, bodies };
}

/** One of the key moments alone. */
export const momentOf = (moments: Drawn, index: number): Drawn =>
  moments.view === 'side'
    ? { ...moments, at: [0], bodies: moments.bodies.slice(index, index + 1) }
    : { ...moments, at: [0], bodies: moments.bodies.slice(index, index + 1) };
