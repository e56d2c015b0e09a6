import type { ArmJoints, LegJoints, Limb, SideBody } from './body.ts';
import { contact } from './contact.ts';
import type { Course } from './course.ts';
import { each, type Four } from './keyed.ts';
import { mix } from './point.ts';
import type { Arm, Leg, Place, SidePose } from './pose.ts';
import { isPlanted, solve } from './solve.ts';

const mixLeg = (
  course: Course,
  [a, b, c, d]: readonly [LegJoints, LegJoints, LegJoints, LegJoints],
): LegJoints => ({
  hip: course(a.hip, b.hip, c.hip, d.hip),
  knee: Math.max(0, course(a.knee, b.knee, c.knee, d.knee)),
  ankle: course(a.ankle, b.ankle, c.ankle, d.ankle),
  toes: course(a.toes, b.toes, c.toes, d.toes),
  dome: b.dome,
});

const mixArm = (
  course: Course,
  [a, b, c, d]: readonly [ArmJoints, ArmJoints, ArmJoints, ArmJoints],
): ArmJoints => ({
  shoulder: course(a.shoulder, b.shoulder, c.shoulder, d.shoulder),
  elbow: Math.max(0, course(a.elbow, b.elbow, c.elbow, d.elbow)),
  wrist: course(a.wrist, b.wrist, c.wrist, d.wrist),
});

function hand(a: Arm, b: Arm, t: number): Arm | null {
  if (!('hand' in a) || !('hand' in b) || a.hold !== b.hold) return null;
  return { ...a, hand: [mix(a.hand[0], b.hand[0], t), mix(a.hand[1], b.hand[1], t)] };
}

const free = ({ shoulder, elbow, wrist }: ArmJoints): Arm => ({ shoulder, elbow, wrist });

/** Where the body is on the way: told as the key moments tell it where they agree, else by the hips. */
function placeOf(four: Four, course: Course, t: number, standing: (limb: Limb) => boolean): Place {
  const [from, to] = [four[1].pose, four[2].pose];
  const [a, b] = [from.place, to.place];
  if ('over' in a && 'over' in b && a.over === b.over && standing(a.over) && from.ground === to.ground) {
    return { over: a.over, ahead: mix(a.ahead, b.ahead, t) };
  }
  if ('shoulders' in a && 'shoulders' in b) {
    const [[x0, y0], [x1, y1]] = [a.shoulders, b.shoulders];
    return { shoulders: [mix(x0, x1, t), mix(y0, y1, t)] };
  }
  const along = (axis: 0 | 1): number => course(...each(four, ({ body }) => body.hips[axis]));
  return { hips: [along(0), along(1)] };
}

/**
 * The body between two key moments. Joint angles are followed from one to the next; feet and hands that hold on
 * are then placed again, so that they do not move.
 */
export function blend(four: Four, course: Course, t: number): SideBody {
  const [from, to] = [four[1].pose, four[2].pose];
  const follow = (pick: (body: SideBody) => number): number =>
    course(...each(four, ({ body }) => pick(body)));
  const ground = mix(four[1].body.ground, four[2].body.ground, t);
  const leg = (limb: Limb): Leg => {
    const joints = each(four, ({ body }) => body[limb]);
    return contact(course, four, limb, ground, t) ?? mixLeg(course, joints);
  };
  const arm = (key: 'nearArm' | 'farArm'): Arm => {
    const joints = each(four, ({ body }) => body[key]);
    return hand(from[key], to[key], t) ?? free(mixArm(course, joints));
  };
  const legs = { near: leg('near'), far: leg('far') };
  return solve({
    place: placeOf(four, course, t, (limb) => isPlanted(legs[limb])),
    lean: follow(({ lean }) => lean),
    head: follow(({ head }) => head),
    ...legs,
    nearArm: arm('nearArm'),
    farArm: arm('farArm'),
    ground,
  } satisfies SidePose);
}
