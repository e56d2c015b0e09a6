import type { SideFigure, SidePose } from '../pose.ts';
import { grip, lifted, onOneFoot, onTwoFeet, rail, railHand, standing, wall, wallHand } from './stances.ts';

const bothOnRail = { nearArm: railHand, farArm: railHand } as const;
const bothOnWall = { nearArm: wallHand, farArm: wallHand } as const;

/** How far the heel turns up in a full and in a half heel raise. */
const full = 40;
const half = 20;

const heelArrow = (x: number, y = 0): SideFigure['arrow'] => ({ from: [x, y + 4], to: [x, y + 26] });

/** Elbows bent, hands on the handles in front of the shoulders. */
const onHandles = { nearArm: { shoulder: 22, elbow: 142 }, farArm: { shoulder: 22, elbow: 142 } } as const;

const stepHeight = 18;
const stepRail = { kind: 'rail', x: 32, height: stepHeight + 98 } as const;
/** Standing on the front edge of a step, heels free; the ball of the near foot is at x = 0. */
const onStep = (
  heel: number,
  {
    single = false,
    knee = 4,
    ahead = -4,
  }: { readonly single?: boolean; readonly knee?: number; readonly ahead?: number } = {},
): SidePose => ({
  place: { over: 'near', ahead },
  lean: 1,
  near: standing(0, heel, knee, stepHeight),
  far: single ? lifted : standing(4, heel, knee, stepHeight),
  nearArm: grip([stepRail.x, stepRail.height]),
  farArm: grip([stepRail.x, stepRail.height]),
});
const step = { kind: 'step', from: -3, to: 46, height: stepHeight } as const;

export const standingRaises = {
  'isometric-double-heel-raise': {
    view: 'side',
    setting: 'Standing on both feet, facing a wall; the half-way height is held',
    timing: { kind: 'rep', tempo: [2, 5, 2] },
    props: [wall],
    work: 'calf',
    arrow: heelArrow(-27),
    keys: [
      { ...onTwoFeet(0), ...bothOnWall },
      { ...onTwoFeet(half), ...bothOnWall },
    ],
  },
  'isometric-single-heel-raise': {
    view: 'side',
    setting: 'Standing on one leg at a rail; the half-way height is held',
    timing: { kind: 'rep', tempo: [2, 5, 2] },
    props: [rail],
    work: 'calf',
    arrow: heelArrow(-27),
    keys: [
      { ...onOneFoot(0, 8), ...bothOnRail },
      { ...onOneFoot(half, 12), ...bothOnRail },
    ],
  },
  'double-heel-raise': {
    view: 'side',
    setting: 'Standing on both feet, facing a wall',
    timing: { kind: 'rep', tempo: [2, 1, 3] },
    props: [wall],
    work: 'calf',
    arrow: heelArrow(-27),
    keys: [
      { ...onTwoFeet(0), ...bothOnWall },
      { ...onTwoFeet(full, 2, -3), ...bothOnWall },
    ],
  },
  'double-heel-raise-step': {
    view: 'side',
    setting: 'Standing with the balls of both feet on the edge of a step, at a rail',
    timing: { kind: 'rep', tempo: [2, 1, 3] },
    props: [step, stepRail],
    work: 'calf',
    arrow: heelArrow(-28, 14),
    keys: [onStep(-9), onStep(full, { knee: 2, ahead: -3 })],
  },
  'up-two-down-one': {
    view: 'side',
    setting: 'Standing at a rail: up on both feet, then the other foot leaves the floor and one leg lowers',
    timing: { kind: 'rep', tempo: [2, 1, 4], down: 2 },
    props: [rail],
    work: 'calf',
    arrow: { from: [-27, 26], to: [-27, 4] },
    stills: [1, 3],
    keys: [
      { ...onTwoFeet(0), ...bothOnRail },
      { ...onTwoFeet(full, 2, -3), ...bothOnRail },
      { ...onOneFoot(full, 2, -3), ...bothOnRail },
      { ...onOneFoot(0), ...bothOnRail },
    ],
  },
  'single-heel-raise': {
    view: 'side',
    setting: 'Standing on one leg, facing a wall',
    timing: { kind: 'rep', tempo: [1, 1, 2] },
    props: [wall],
    work: 'calf',
    arrow: heelArrow(-27),
    keys: [
      { ...onOneFoot(0), ...bothOnWall },
      { ...onOneFoot(full, 2, -3), ...bothOnWall },
    ],
  },
  'single-heel-raise-step': {
    view: 'side',
    setting: 'Standing on one leg with the ball of the foot on the edge of a step, at a rail',
    timing: { kind: 'rep', tempo: [2, 1, 3] },
    props: [step, stepRail],
    work: 'calf',
    arrow: heelArrow(-28, 14),
    keys: [onStep(-11, { single: true }), onStep(full, { single: true, knee: 2, ahead: -3 })],
  },
  'eccentric-heel-drop': {
    view: 'side',
    setting: 'Standing on the sore leg on the edge of a step, at a rail; the good leg helps up again',
    timing: { kind: 'rep', tempo: [2, 1, 3], down: 1 },
    props: [step, stepRail],
    work: 'calf',
    arrow: { from: [-29, 42], to: [-29, 14] },
    stills: [1, 2],
    keys: [
      onStep(0, { knee: 3 }),
      onStep(full, { single: true, knee: 2, ahead: -3 }),
      onStep(-16, { single: true }),
    ],
  },
  'bent-knee-heel-raise': {
    view: 'side',
    setting: 'Standing on one bent leg, facing a wall; the knee keeps its bend',
    timing: { kind: 'rep', tempo: [2, 1, 3] },
    props: [wall],
    work: 'calf',
    arrow: heelArrow(-27),
    keys: [
      { ...onOneFoot(0, 36, -7), lean: 4, ...bothOnWall },
      { ...onOneFoot(34, 36, -5), lean: 4, ...bothOnWall },
    ],
  },
  'rebound-heel-raise': {
    view: 'side',
    setting: 'Standing at a rail on the balls of both feet; small quick raises, the heels never touch down',
    timing: { kind: 'rep', tempo: [0.35, 0, 0.35] },
    props: [rail],
    work: 'calf',
    arrow: { from: [-27, 5], to: [-27, 17] },
    keys: [
      { ...onTwoFeet(6, 8), ...bothOnRail },
      { ...onTwoFeet(16, 4, -3), ...bothOnRail },
    ],
  },
  'wedge-heel-raise': {
    view: 'side',
    setting: 'Standing at a rail with a wedge under the heels; the heels come back to the wedge',
    timing: { kind: 'rep', tempo: [2, 1, 3] },
    props: [rail, { kind: 'wedge', from: -32, to: -2, height: 5.6 }],
    work: 'calf',
    arrow: heelArrow(-29),
    keys: [
      { ...onTwoFeet(9), ...bothOnRail },
      { ...onTwoFeet(full, 2, -3), ...bothOnRail },
    ],
  },
  'loaded-single-heel-raise': {
    view: 'side',
    setting:
      'Standing on one leg with a backpack on and a dumbbell in the hand of the same side, the other hand on a rail',
    timing: { kind: 'rep', tempo: [3, 1, 3] },
    props: [rail, { kind: 'backpack' }, { kind: 'dumbbell' }],
    work: 'calf',
    arrow: heelArrow(-29),
    keys: [
      { ...onOneFoot(0), nearArm: { shoulder: -8, elbow: 4 }, farArm: railHand },
      { ...onOneFoot(full, 2, -3), nearArm: { shoulder: -8, elbow: 4 }, farArm: railHand },
    ],
  },
  'hsr-standing': {
    view: 'side',
    setting: 'Standing on both feet in a calf machine, its pads on the shoulders',
    timing: { kind: 'rep', tempo: [3, 0, 3] },
    props: [{ kind: 'calfMachine', x: 52 }],
    work: 'calf',
    arrow: heelArrow(-30),
    keys: [
      { ...onTwoFeet(0), ...onHandles },
      { ...onTwoFeet(full, 2, -3), ...onHandles },
    ],
  },
} as const satisfies Record<string, SideFigure>;
