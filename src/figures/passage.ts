import { blend } from './blend.ts';
import { type ArmJoints, between, type Limb, legPoints, type SideBody } from './body.ts';
import { stays } from './contact.ts';
import { flowing, straight } from './course.ts';
import { type Four, type Keyed, keyed } from './keyed.ts';
import { distance } from './point.ts';
import type { SideFigure, SidePose, Timing } from './pose.ts';
import { clearOf, isPlanted } from './solve.ts';
import { type Surface, surfaceOf } from './surface.ts';

/** The way from one key moment to the next. */
export type Passage = {
  readonly from: SidePose;
  readonly to: SidePose;
  /** The body when t of the way is done, from 0 to 1. */
  readonly at: (t: number) => SideBody;
};

const limbs = ['near', 'far'] as const satisfies readonly Limb[];

/** Movements in which no foot swings over the ground. */
const offTheGround = new Set(['water', 'bike', 'elliptical', 'legPress']);

/** A passage through the second and third of four key moments. */
function passage(four: Four, course: typeof straight, surface: Surface | null): Passage {
  const [from, to] = [four[1].pose, four[2].pose];
  const swinging = limbs.filter((limb) => !(isPlanted(from[limb]) && isPlanted(to[limb])));
  const at = (t: number): SideBody => {
    const body = blend(four, course(t), t);
    return surface ? swinging.reduce((clear, limb) => clearOf(surface, clear, limb), body) : body;
  };
  return { from, to, at };
}

function fourFrom(list: readonly Keyed[], first: number): Four {
  const at = (index: number): Keyed => {
    const found = list[index];
    if (found === undefined) throw new Error('A movement needs at least two key moments.');
    return found;
  };
  return [at(first), at(first + 1), at(first + 2), at(first + 3)];
}

/** The same moment for the other side. */
const mirrored = (pose: SidePose): SidePose => ({
  ...pose,
  near: pose.far,
  far: pose.near,
  nearArm: pose.farArm,
  farArm: pose.nearArm,
  place:
    'over' in pose.place ? { ...pose.place, over: pose.place.over === 'near' ? 'far' : 'near' } : pose.place,
});

/** Shoulders that go round and round are counted on, not back. */
const countedOn = (arm: ArmJoints, before: ArmJoints): ArmJoints => ({
  ...arm,
  shoulder: arm.shoulder - 360 * Math.round((arm.shoulder - before.shoulder) / 360),
});

/** The key moments of one round, with one more before it and two after. */
function roundKeys(keys: readonly SidePose[], timing: Extract<Timing, { kind: 'cycle' }>): readonly Keyed[] {
  const ground = timing.ground ?? 0;
  const others = keys.map((key) => ({ ...mirrored(key), ground: (key.ground ?? 0) + ground / 2 }));
  const round = timing.mirrored ? [...keys, ...others] : keys;
  const list: Keyed[] = [];
  for (let index = -1; index < round.length + 2; index += 1) {
    const pose = round[(index + round.length) % round.length];
    if (pose === undefined) continue;
    const rounds = Math.floor(index / round.length);
    const next = keyed({ ...pose, ground: (pose.ground ?? 0) + rounds * ground });
    const before = list.at(-1)?.body ?? next.body;
    const nearArm = countedOn(next.body.nearArm, before.nearArm);
    const farArm = countedOn(next.body.farArm, before.farArm);
    list.push({ ...next, body: { ...next.body, nearArm, farArm } });
  }
  return list;
}

/** Every passage of a movement, from its first key moment back to it (or, where it is cut, to its last). */
export function passagesOf({ keys, props = [], timing }: SideFigure): readonly Passage[] {
  const surface = props.some(({ kind }) => offTheGround.has(kind)) ? null : surfaceOf(props);
  if (timing.kind === 'cycle') {
    const list = roundKeys(keys, timing);
    return Array.from({ length: list.length - 3 }, (_, first) =>
      passage(fourFrom(list, first), flowing, surface),
    );
  }
  const list = keys.map(keyed);
  return (timing.cut ? list.slice(0, -1) : list).map((from, index) => {
    const to = list[(index + 1) % list.length] ?? from;
    return passage([from, from, to, to], straight, surface);
  });
}

/** How far a standing foot strays, in centimetres, when a browser draws halfway between two drawn bodies. */
function strays({ from, to }: Passage, a: SideBody, b: SideBody): number {
  const half = between(a, b, 0.5);
  const standing = limbs.filter((limb) => stays(from, to, limb));
  return Math.max(
    0,
    ...standing.map((limb) => {
      const leg = from[limb];
      const point = isPlanted(leg) && leg.on === 'heel' ? 'heel' : 'ball';
      const [x, y] = legPoints(a, limb)[point];
      return distance(legPoints(half, limb)[point], [x + (a.ground - b.ground) / 2, y]);
    }),
  );
}

/** How many steps to draw in a passage, so that standing feet stay put between them: as few as will do. */
export function stepsFor(way: Passage, paced: (t: number) => number, most: number): number {
  const still = 0.09;
  for (let steps = 4; steps < most; steps += 1) {
    const bodies = Array.from({ length: steps + 1 }, (_, step) => way.at(paced(step / steps)));
    const stray = bodies.slice(1).map((body, step) => strays(way, bodies[step] ?? body, body));
    if (Math.max(...stray) < still) return steps;
  }
  return most;
}
