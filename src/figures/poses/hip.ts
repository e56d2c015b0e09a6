import type { SideFigure, SidePose } from '../pose.ts';
import { onHip, standing } from './stances.ts';

const forward = { nearArm: { shoulder: 84, elbow: 12 }, farArm: { shoulder: 84, elbow: 12 } } as const;
const hips = { nearArm: onHip, farArm: onHip } as const;

/** On the back, shoulders on the mat; the trunk tips until the hips are up. */
const bridged = (lean: number, far: SidePose['far']): SidePose => ({
  place: { shoulders: [-49, 13] },
  lean,
  head: -90 - lean,
  near: standing(44),
  far,
  // The arms stay on the floor while the trunk tips.
  nearArm: { shoulder: lean + 81, elbow: 2 },
  farArm: { shoulder: lean + 81, elbow: 2 },
});
const mat = { kind: 'mat', from: -86, to: 66 } as const;

/** Standing on one leg, the trunk and the other leg tipping together about the hip. */
const hinged = (lean: number, far: SidePose['far'], shoulder: number): SidePose => ({
  place: { over: 'near', ahead: -6 - lean / 7 },
  lean,
  head: -lean / 4,
  near: standing(0, 0, 5 + lean / 4),
  far,
  nearArm: { shoulder, elbow: 4 },
  farArm: { shoulder, elbow: 4 },
});

export const hipExercises = {
  bridge: {
    view: 'side',
    setting: 'Lying on the back, both feet flat, arms beside the body',
    words:
      'Lying on the back with both feet flat on the floor. Start: hips on the mat. Then: hips lifted until shoulders, hips and knees are in one line.',
    timing: { kind: 'rep', tempo: [2, 1, 3] },
    props: [mat],
    work: 'glute',
    arrow: { from: [-4, 44], to: [-4, 66] },
    keys: [bridged(-90, standing(48)), bridged(-116, standing(48))],
  },
  'single-leg-bridge': {
    view: 'side',
    setting: 'Lying on the back, one foot flat, the other leg straight',
    words:
      'Lying on the back with one foot flat and the other leg straight. Start: hips on the mat. Then: hips lifted level, both thighs side by side.',
    timing: { kind: 'rep', tempo: [2, 2, 3] },
    props: [mat],
    work: 'glute',
    arrow: { from: [-8, 44], to: [-8, 66] },
    keys: [bridged(-90, { hip: 44, knee: 4, ankle: 0 }), bridged(-115, { hip: 10, knee: 4, ankle: 0 })],
  },
  squat: {
    view: 'side',
    setting: 'Standing on both feet, arms forward for balance',
    timing: { kind: 'rep', tempo: [2, 1, 3] },
    work: 'thigh',
    arrow: { from: [-52, 96], to: [-52, 62] },
    keys: [
      { place: { over: 'near', ahead: -7 }, lean: 2, near: standing(0), far: standing(5), ...forward },
      { place: { hips: [-29, 53] }, lean: 34, head: -12, near: standing(0), far: standing(5), ...forward },
    ],
  },
  'split-squat': {
    view: 'side',
    setting: 'In a long split stance, rear heel up, lowering straight down',
    timing: { kind: 'rep', tempo: [2, 0, 3] },
    work: 'thigh',
    arrow: { from: [-34, 96], to: [-34, 62] },
    keys: [
      { place: { hips: [2, 79] }, lean: 7, near: standing(40), far: { at: [-40, 0], lift: 52 }, ...hips },
      { place: { hips: [-2, 50] }, lean: 5, near: standing(40), far: { at: [-40, 0], lift: 68 }, ...hips },
    ],
  },
  'step-up': {
    view: 'side',
    setting: 'One foot flat on a step; that leg lifts the body up onto it',
    timing: { kind: 'rep', tempo: [2, 1, 3] },
    props: [{ kind: 'step', from: 4, to: 62, height: 24 }],
    work: 'thigh',
    arrow: { from: [-34, 88], to: [-34, 118] },
    keys: [
      {
        place: { hips: [-10, 85] },
        lean: 14,
        near: standing(30, 0, 0, 24),
        far: standing(-2, 8),
        nearArm: { shoulder: -16, elbow: 40 },
        farArm: { shoulder: 26, elbow: 50 },
      },
      {
        place: { hips: [22, 112.5] },
        lean: 2,
        near: standing(30, 0, 4, 24),
        far: { hip: 48, knee: 70, ankle: 0 },
        nearArm: { shoulder: 22, elbow: 50 },
        farArm: { shoulder: -16, elbow: 40 },
      },
    ],
  },
  'step-down': {
    view: 'side',
    setting: 'Standing on a low step; the other heel reaches down in front to tap the floor',
    timing: { kind: 'rep', tempo: [3, 0, 2] },
    props: [{ kind: 'step', from: -52, to: 5, height: 12 }],
    work: 'thigh',
    arrow: { from: [42, 42], to: [42, 16] },
    keys: [
      {
        place: { over: 'near', ahead: -6 },
        lean: 3,
        near: standing(-4, 0, 6, 12),
        far: { hip: 20, knee: 6, ankle: 8 },
        ...hips,
      },
      {
        place: { hips: [-20, 85] },
        lean: 14,
        near: standing(-4, 0, 50, 12),
        far: { at: [8.5, 0], on: 'heel', lift: 14 },
        ...hips,
      },
    ],
  },
  'single-leg-rdl': {
    view: 'side',
    setting:
      'Standing on one softly bent leg with light weights, hinging forward at the hip with a flat back',
    timing: { kind: 'rep', tempo: [2, 0, 3] },
    props: [{ kind: 'dumbbell' }],
    work: 'hamstring',
    arrow: { from: [76, 112], to: [76, 80] },
    keys: [hinged(4, { hip: 2, knee: 16, ankle: -8 }, 4), hinged(60, { hip: 4, knee: 8, ankle: -10 }, 60)],
  },
  'balance-reach': {
    view: 'side',
    setting: 'Balancing on one leg with hands on hips; the other foot reaches forward and touches lightly',
    timing: { kind: 'rep', tempo: [2, 0, 2] },
    work: 'calf',
    arrow: { from: [26, 28], to: [50, 28] },
    keys: [
      {
        place: { over: 'near', ahead: -6 },
        lean: 2,
        near: standing(0, 0, 6),
        far: { hip: 12, knee: 34, ankle: 0 },
        ...hips,
      },
      {
        place: { hips: [-14, 81.5] },
        lean: 8,
        near: standing(0),
        far: { at: [29, 0], lift: 6 },
        ...hips,
      },
    ],
  },
} as const satisfies Record<string, SideFigure>;
