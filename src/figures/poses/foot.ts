import type { SideFigure, SidePose } from '../pose.ts';
import { fingertips, standing } from './stances.ts';

/** Sitting, drawn close: only the lower leg matters. */
const lowerLeg = (near: SidePose['near']): SidePose => ({
  place: { hips: [-41, 48] },
  lean: 0,
  near,
  far: standing(40),
  nearArm: { shoulder: -60, elbow: 40 },
  farArm: { shoulder: -60, elbow: 40 },
});
const closeFoot = { from: [-18, -6], to: [37, 66] } as const;

/** Sitting on the floor with the legs long. */
const longSitting = (near: SidePose['near'], arms: Pick<SidePose, 'nearArm' | 'farArm'>): SidePose => ({
  place: { hips: [0, 12] },
  lean: -8,
  near,
  far: { hip: 82, knee: 2, ankle: -12 },
  ...arms,
});

export const footExercises = {
  'toe-press': {
    view: 'side',
    setting: 'Close view of a foot flat on the floor',
    words:
      'Close view of a foot flat on the floor, the shank upright. Start: toes at rest, a little up. Then: the long toes press down, heel and ball staying down.',
    timing: { kind: 'rep', tempo: [1, 4, 1] },
    work: 'arch',
    arrow: { from: [22, 19], to: [22, 8] },
    close: closeFoot,
    alone: true,
    keys: [lowerLeg({ at: [12, 0], toes: 26 }), lowerLeg({ at: [12, 0], toes: 0 })],
  },
  'towel-curl': {
    view: 'side',
    setting: 'Close view of a foot with the toes on a towel',
    words:
      'Close view of a foot, heel on the floor and toes on a towel. Start: toes long and lifted. Then: toes curled, pulling the towel in.',
    timing: { kind: 'rep', tempo: [1, 1, 1] },
    props: [{ kind: 'towel', from: 8, to: 44 }],
    work: 'arch',
    arrow: { from: [33, 14], to: [18, 14], bend: -2 },
    close: closeFoot,
    alone: true,
    keys: [
      lowerLeg({ at: [-4.5, 0], on: 'heel', toes: 28 }),
      lowerLeg({ at: [-4.5, 0], on: 'heel', lift: 9, toes: -34 }),
    ],
  },
  'short-foot': {
    view: 'side',
    setting: 'Close view of a foot flat on the floor',
    words:
      'Close view of a foot flat on the floor. Start: arch at rest. Then: the ball of the foot draws towards the heel and the arch domes, the toes staying long.',
    timing: { kind: 'rep', tempo: [1, 5, 1] },
    work: 'arch',
    arrow: { from: [27, 11], to: [15, 11] },
    close: closeFoot,
    alone: true,
    keys: [lowerLeg({ at: [12, 0] }), lowerLeg({ at: [12, 0], dome: 1 })],
  },
  'band-dorsiflexion': {
    view: 'side',
    setting: 'Sitting on the floor, a band from the forefoot to a post in front',
    words:
      'Sitting on the floor with one leg long and its heel free, a band round the forefoot from a post in front. Start: foot pointing away. Then: toes pulled towards the shin.',
    timing: { kind: 'rep', tempo: [2, 1, 2] },
    props: [
      { kind: 'band', ties: ['nearBall', [132, 24]] },
      { kind: 'post', x: 134, height: 34 },
      { kind: 'roller', at: [66, 4.5], radius: 4.5 },
    ],
    work: 'shin',
    arrow: { from: [112, 52], to: [92, 58], bend: -3 },
    keys: [
      longSitting(
        { hip: 88, knee: 8, ankle: -34 },
        { nearArm: fingertips([-48, 1.5]), farArm: fingertips([-48, 1.5]) },
      ),
      longSitting(
        { hip: 88, knee: 8, ankle: 14 },
        { nearArm: fingertips([-48, 1.5]), farArm: fingertips([-48, 1.5]) },
      ),
    ],
  },
  'band-plantarflexion': {
    view: 'side',
    setting: 'Sitting on the floor, legs long, a band round the forefoot held in both hands',
    words:
      'Sitting on the floor with the legs long, a band round one forefoot held in both hands. Start: ankle at a right angle. Then: foot pointed slowly against the band.',
    timing: { kind: 'rep', tempo: [2, 0, 3] },
    props: [
      { kind: 'band', ties: ['nearHand', 'nearBall'] },
      { kind: 'roller', at: [66, 4.5], radius: 4.5 },
    ],
    work: 'calf',
    arrow: { from: [96, 56], to: [114, 40], bend: 3 },
    keys: [
      longSitting(
        { hip: 88, knee: 8, ankle: 0 },
        { nearArm: { shoulder: 18, elbow: 76 }, farArm: { shoulder: 18, elbow: 76 } },
      ),
      longSitting(
        { hip: 88, knee: 8, ankle: -40 },
        { nearArm: { shoulder: 18, elbow: 76 }, farArm: { shoulder: 18, elbow: 76 } },
      ),
    ],
  },
} as const satisfies Record<string, SideFigure>;
