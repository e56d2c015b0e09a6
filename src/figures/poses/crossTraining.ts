import type { Arm, PedalLeg, SideFigure, SidePose } from '../pose.ts';
import { grip } from './stances.ts';

const crank = { centre: [0, 30], radius: [17, 17] } as const;
const saddle = { hips: [-21, 99], top: [-22, 90] } as const;
const handlebar = [48, 100] as const;

/** Riding: the near pedal at a place round the circle, clockwise from the top. */
const riding = (turn: number, heels: readonly [number, number]): SidePose => {
  const pedal = (at: number, lift: number): PedalLeg => ({ pedal: { ...crank, turn: at }, lift });
  return {
    place: { hips: saddle.hips },
    lean: 36,
    head: -16,
    near: pedal(turn, heels[0]),
    far: pedal(turn + 180, heels[1]),
    nearArm: grip(handlebar),
    farArm: grip(handlebar),
  };
};

const track = { centre: [4, 24], radius: [22, 10] } as const;
const striding = (turn: number, heels: readonly [number, number]): SidePose => {
  const plate = (at: number, lift: number): PedalLeg => ({ pedal: { ...track, turn: at }, lift });
  const hand: Arm = grip([44, 122]);
  return {
    place: { hips: [-9, 106] },
    lean: 4,
    near: plate(turn, heels[0]),
    far: plate(turn + 180, heels[1]),
    nearArm: hand,
    farArm: hand,
  };
};

/** Crawl: arms by the angle at the shoulder, legs kicking from the hips. */
const swim = (near: Arm, far: Arm, kick: number): SidePose => ({
  place: { hips: [0, 50] },
  lean: 86,
  head: -8,
  near: { hip: kick, knee: 12 + kick, ankle: -40 },
  far: { hip: -kick, knee: 12 - kick, ankle: -40 },
  nearArm: near,
  farArm: far,
});

const float = (near: readonly [number, number], far: readonly [number, number], swing: number): SidePose => ({
  place: { hips: [0, 100] },
  lean: 5,
  near: { hip: near[0], knee: near[1], ankle: near[0] > 20 ? 4 : -20 },
  far: { hip: far[0], knee: far[1], ankle: far[0] > 20 ? 4 : -20 },
  nearArm: { shoulder: -swing, elbow: 84 },
  farArm: { shoulder: swing, elbow: 84 },
});

export const crossTraining = {
  cycling: {
    view: 'side',
    setting:
      'Sitting on a bike, the middle of the foot on the pedal, the knee still softly bent at the bottom',
    timing: { kind: 'cycle', seconds: 1.1 },
    props: [{ kind: 'bike', centre: crank.centre, seat: saddle.top, bar: handlebar }],
    work: 'calf',
    arrow: { from: [-32, 14], to: [-30, 50], bend: 6 },
    stills: [0, 2],
    keys: [riding(0, [20, 12]), riding(90, [8, 25]), riding(180, [12, 20]), riding(270, [25, 8])],
  },
  swimming: {
    view: 'side',
    setting: 'Swimming crawl, the body long at the water line, feet pointed and kicking gently',
    words:
      'Swimming crawl, the body long at the water line. Start: one arm reaching ahead. Then: that arm pulling down under the body, feet pointed and kicking gently.',
    timing: { kind: 'cycle', seconds: 2.4, mirrored: true },
    props: [{ kind: 'water', y: 62 }],
    work: 'calf',
    arrow: { from: [84, 84], to: [116, 84] },
    stills: [0, 1],
    keys: [
      swim({ shoulder: 168, elbow: 6, wrist: 0 }, { shoulder: 0, elbow: 6, wrist: 0 }, 8),
      swim({ shoulder: 92, elbow: 20, wrist: 0 }, { shoulder: -80, elbow: 20, wrist: 0 }, -8),
    ],
  },
  'aqua-jog': {
    view: 'side',
    setting: 'Running upright in deep water with a float belt, water to the chest, feet clear of the bottom',
    timing: { kind: 'cycle', seconds: 1.2, mirrored: true },
    props: [{ kind: 'water', y: 138 }, { kind: 'belt' }],
    work: 'calf',
    arrow: { from: [40, 164], to: [60, 164] },
    stills: [0, 1],
    keys: [float([66, 82], [-8, 30], 32), float([22, 30], [6, 88], 0)],
  },
  elliptical: {
    view: 'side',
    setting: 'Upright on a cross-trainer, whole feet on the plates, hands on the handles',
    timing: { kind: 'cycle', seconds: 1.4 },
    props: [{ kind: 'elliptical', centre: track.centre }],
    work: 'calf',
    arrow: { from: [40, 34], to: [34, 12], bend: 4 },
    stills: [0, 2],
    keys: [striding(0, [7, 6]), striding(90, [-2, 14]), striding(180, [6, 7]), striding(270, [14, -2])],
  },
} as const satisfies Record<string, SideFigure>;
