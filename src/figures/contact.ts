import type { Limb } from './body.ts';
import type { Course } from './course.ts';
import { each, type Four } from './keyed.ts';
import { add, distance, mix, turned } from './point.ts';
import type { Leg, PlantedLeg, SidePose } from './pose.ts';
import { foot } from './proportions.ts';
import { isPedal, isPlanted } from './solve.ts';

/** How high a foot that moves from one place to another is carried; higher where it climbs. */
const carry = 5;

/** A foothold on the ground, seen when the ground has passed on. */
const onGround = (leg: PlantedLeg, from: number, to: number): PlantedLeg => ({
  ...leg,
  at: add(leg.at, [from - to, (from - to) * Math.tan(((leg.slope ?? 0) * Math.PI) / 180)]),
});

/** A flat foot rests on ball and heel alike: it can be told by either. */
function restingOn(leg: PlantedLeg, on: 'ball' | 'heel'): PlantedLeg {
  if ((leg.on ?? 'ball') === on || (leg.lift ?? 0) !== 0) return leg;
  const along = turned(-(leg.slope ?? 0), [(foot.ball[0] - foot.heel[0]) * (on === 'ball' ? 1 : -1), 0]);
  return { ...leg, on, at: add(leg.at, along) };
}

/** Two footholds told by the same end of the foot, where one of them is flat. */
function alike(a: PlantedLeg, b: PlantedLeg): readonly [PlantedLeg, PlantedLeg] {
  const first = restingOn(a, b.on ?? 'ball');
  return [first, restingOn(b, first.on ?? 'ball')];
}

/** The same foothold at two moments: the foot stays where it is in between. */
export const stays = (from: SidePose, to: SidePose, limb: Limb): boolean => {
  if (!isPlanted(from[limb]) || !isPlanted(to[limb])) return false;
  const [a, b] = alike(from[limb], to[limb]);
  if ((a.on ?? 'ball') !== (b.on ?? 'ball')) return false;
  return distance(onGround(a, from.ground ?? 0, to.ground ?? 0).at, b.at) < 0.05;
};

/** A planted, stepping or pedalling leg between two moments; null where only its joints can be followed. */
export function contact(course: Course, four: Four, limb: Limb, ground: number, t: number): Leg | null {
  const [from, to] = [four[1].pose, four[2].pose];
  const between = (x: number, y: number): number => mix(x, y, t);
  const first = from[limb];
  if (isPedal(first)) {
    const turns = each(four, ({ pose }) => {
      const leg = pose[limb];
      return isPedal(leg) ? leg : first;
    });
    const [p, q, r, s] = turns;
    // A pedal only goes round clockwise.
    const ahead = (turn: number, after: number): number => after + ((((turn - after) % 360) + 360) % 360);
    const third = ahead(r.pedal.turn, q.pedal.turn);
    return {
      pedal: { ...q.pedal, turn: between(q.pedal.turn, third) },
      lift: course(p.lift, q.lift, r.lift, s.lift),
    };
  }
  if (!isPlanted(first) || !isPlanted(to[limb])) return null;
  const [a, b] = alike(first, to[limb]);
  const joint = {
    lift: between(a.lift ?? 0, b.lift ?? 0),
    slope: between(a.slope ?? 0, b.slope ?? 0),
    toes: between(a.toes ?? 0, b.toes ?? 0),
    knee: between(a.knee ?? 0, b.knee ?? 0),
    dome: between(a.dome ?? 0, b.dome ?? 0),
    ...(a.on ? { on: a.on } : {}),
  };
  if (stays(from, to, limb)) return { ...joint, at: onGround(a, from.ground ?? 0, ground).at };
  if ((a.on ?? 'ball') !== (b.on ?? 'ball')) return null;
  const steps = from.ground === to.ground ? carry + 0.4 * Math.abs(a.at[1] - b.at[1]) : 0;
  const up = steps * Math.sin(Math.PI * t);
  return { ...joint, at: [between(a.at[0], b.at[0]), between(a.at[1], b.at[1]) + up] };
}
