import type { Leg, PlantedLeg, SideFigure, SidePose } from '../pose.ts';

/**
 * Walking and running are drawn on the spot: the ground passes under the body, and a standing foot moves with it.
 * Each list is one step, from the moment the near foot touches down to the moment before the far one does; the
 * drawing goes on with the sides changed.
 */
type Stride = {
  /** Ground that passes in one step, in centimetres. */
  readonly step: number;
  readonly lean: number;
  /** Height of the hips at touch-down, mid-stance, toe-off and in flight. */
  readonly hips: readonly [number, number, number, number];
  /** Where the ball of the foot touches down, ahead of the hips. */
  readonly reach: number;
  /** How far the heel is turned up at toe-off. */
  readonly push: number;
  /** Hip and knee of the swinging leg at the same four moments. */
  readonly swing: readonly [Bend, Bend, Bend, Bend];
  /** Hip and knee of the standing leg just after it leaves the ground. */
  readonly trail: Bend;
  /** How far the arms swing forward and back at the shoulder. */
  readonly arms: readonly [forward: number, back: number];
  readonly slope?: number;
};
type Bend = readonly [hip: number, knee: number];

const bent = ([hip, knee]: Bend, ankle: number): Leg => ({ hip, knee, ankle });

/** One running step. */
function running(stride: Stride): readonly SidePose[] {
  const { step, lean, hips, reach, push, swing, trail, arms, slope = 0 } = stride;
  const quarter = step / 4;
  const [forward, back] = arms;
  const rise = Math.tan((slope * Math.PI) / 180);
  const foot = (x: number, lift: number): PlantedLeg => ({ at: [x, x * rise], lift, slope });
  const elbow = 98;
  const near: readonly [Leg, Leg, Leg, Leg] = [
    foot(reach, 0),
    foot(reach - quarter, 0),
    foot(reach - 2 * quarter, push),
    bent(trail, -24),
  ];
  const nearShoulder = [back, 0.3 * back, forward * 0.8, forward] as const;
  const farShoulder = [forward * 0.8, 0, back * 0.8, back] as const;
  return ([0, 1, 2, 3] as const).map((moment) => ({
    place: { hips: [0, hips[moment]] },
    lean,
    near: near[moment],
    far: bent(swing[moment], moment === 3 ? 4 : -6),
    nearArm: { shoulder: nearShoulder[moment], elbow },
    farArm: { shoulder: farShoulder[moment], elbow },
    ground: moment * quarter,
  }));
}

const forwardArrow = { from: [40, 152], to: [66, 152] } as const;

const easy: Stride = {
  step: 92,
  lean: 7,
  hips: [86.2, 85.6, 86.6, 90],
  reach: 20,
  push: 34,
  swing: [
    [4, 92],
    [24, 96],
    [42, 76],
    [38, 40],
  ],
  trail: [-14, 44],
  arms: [24, -38],
};

/** Walking: the far foot leaves the ground after the near one has touched down. */
function walking(step: number, lean: number, arms: number): readonly SidePose[] {
  const quarter = step / 4;
  const touch = 22;
  const elbow = 22;
  return [
    {
      place: { hips: [0, 86.2] },
      lean,
      near: { at: [touch, 0], on: 'heel', lift: 16 },
      far: { at: [touch + 16.5 - step, 0], lift: 28 },
      nearArm: { shoulder: -arms, elbow: elbow * 0.5 },
      farArm: { shoulder: arms * 0.8, elbow },
      ground: 0,
    },
    {
      place: { hips: [0, 87.5] },
      lean,
      near: { at: [touch + 16.5 - quarter, 0] },
      far: { hip: 2, knee: 52, ankle: -12 },
      nearArm: { shoulder: -arms * 0.7, elbow: elbow * 0.6 },
      farArm: { shoulder: arms * 0.6, elbow },
      ground: quarter,
    },
    {
      place: { hips: [0, 89] },
      lean,
      near: { at: [touch + 16.5 - 2 * quarter, 0] },
      far: { hip: 24, knee: 58, ankle: 2 },
      nearArm: { shoulder: 0, elbow },
      farArm: { shoulder: 0, elbow },
      ground: 2 * quarter,
    },
    {
      place: { hips: [0, 88] },
      lean,
      near: { at: [touch + 16.5 - 3 * quarter, 0], lift: 8 },
      far: { hip: 32, knee: 24, ankle: 4 },
      nearArm: { shoulder: arms * 0.6, elbow },
      farArm: { shoulder: -arms * 0.6, elbow: elbow * 0.6 },
      ground: 3 * quarter,
    },
  ];
}

/** Marching or skipping with a high knee; `hop` is how far the standing foot leaves the ground. */
function drill(step: number, hop: number): readonly SidePose[] {
  const third = step / 3;
  const arm = (shoulder: number) => ({ shoulder, elbow: 86 });
  const standingFoot = (x: number, lift: number): Leg => ({ at: [x, 0], lift });
  return [
    {
      place: { hips: [0, 88] },
      lean: 2,
      near: standingFoot(12, hop > 0 ? 6 : 0),
      far: { hip: 34, knee: 84, ankle: 4 },
      nearArm: arm(-12),
      farArm: arm(4),
      ground: 0,
    },
    {
      place: { hips: [0, 89] },
      lean: 1,
      near: standingFoot(12 - third, hop > 0 ? 14 : 4),
      far: { hip: 88, knee: 96, ankle: 8 },
      nearArm: arm(34),
      farArm: arm(-34),
      ground: third,
    },
    hop > 0
      ? {
          place: { hips: [0, 92 + hop] },
          lean: 1,
          near: { hip: 0, knee: 6, ankle: -34 },
          far: { hip: 80, knee: 92, ankle: 8 },
          nearArm: arm(36),
          farArm: arm(-36),
          ground: 2 * third,
        }
      : {
          place: { hips: [0, 89.5] },
          lean: 1,
          near: standingFoot(12 - 2 * third, 12),
          far: { hip: 52, knee: 52, ankle: 6 },
          nearArm: arm(16),
          farArm: arm(-16),
          ground: 2 * third,
        },
  ];
}

export const gait = {
  'cool-down': {
    view: 'side',
    setting: 'Walking easily on the flat',
    timing: { kind: 'cycle', seconds: 1.3, mirrored: true, ground: 116 },
    work: 'calf',
    arrow: forwardArrow,
    stills: [0, 2],
    keys: walking(58, 1, 18),
  },
  'walk-run': {
    view: 'side',
    setting: 'A walk and an easy run by turns',
    words:
      'Walking briskly and running easily by turns on the flat. The drawing shows the run: foot under the hips, then pushing off.',
    timing: { kind: 'cycle', seconds: 0.8, mirrored: true, ground: 160 },
    work: 'calf',
    arrow: forwardArrow,
    stills: [1, 2],
    keys: running({
      ...easy,
      step: 80,
      lean: 5,
      hips: [86.2, 86, 86.8, 88.6],
      swing: [
        [2, 70],
        [20, 78],
        [34, 62],
        [30, 34],
      ],
      reach: 18,
      push: 30,
      arms: [18, -30],
    }),
  },
  'running-easy': {
    view: 'side',
    setting: 'Running easily with short quick steps, leaning a little from the ankles',
    timing: { kind: 'cycle', seconds: 0.74, mirrored: true, ground: 184 },
    work: 'calf',
    arrow: forwardArrow,
    stills: [1, 3],
    keys: running(easy),
  },
  'a-march': {
    view: 'side',
    setting: 'Marching tall, one thigh lifted to level with the toes up, the other leg long under the hips',
    timing: { kind: 'cycle', seconds: 1.4, mirrored: true, ground: 60 },
    work: 'calf',
    arrow: { from: [52, 62], to: [52, 88] },
    stills: [0, 1],
    keys: drill(30, 0),
  },
  'a-skip': {
    view: 'side',
    setting: 'Skipping tall: one thigh lifted to level while the other foot makes a small hop',
    timing: { kind: 'cycle', seconds: 1, mirrored: true, ground: 84 },
    work: 'calf',
    arrow: { from: [-30, 6], to: [-30, 26] },
    stills: [1, 2],
    keys: drill(42, 10),
  },
  strides: {
    view: 'side',
    setting: 'Running fast and relaxed with long, high strides',
    timing: { kind: 'cycle', seconds: 0.62, mirrored: true, ground: 250 },
    work: 'calf',
    arrow: { from: [44, 154], to: [84, 154] },
    stills: [2, 3],
    keys: running({
      step: 125,
      lean: 9,
      hips: [85.4, 84.8, 84.6, 92],
      reach: 26,
      push: 44,
      swing: [
        [10, 118],
        [44, 118],
        [74, 92],
        [68, 58],
      ],
      trail: [-20, 34],
      arms: [38, -56],
    }),
  },
  'tempo-run': {
    view: 'side',
    setting: 'Running steadily at a strong pace, cadence kept quick',
    timing: { kind: 'cycle', seconds: 0.68, mirrored: true, ground: 212 },
    work: 'calf',
    arrow: { from: [42, 153], to: [74, 153] },
    stills: [1, 2],
    keys: running({
      ...easy,
      step: 106,
      lean: 8,
      hips: [86, 85.4, 86.4, 91],
      reach: 22,
      push: 40,
      swing: [
        [6, 106],
        [32, 108],
        [56, 84],
        [52, 48],
      ],
      trail: [-17, 42],
      arms: [30, -46],
    }),
  },
  'hill-run': {
    view: 'side',
    setting: 'Running up a gentle slope with short steps, tall, the knee lifting well',
    timing: { kind: 'cycle', seconds: 0.72, mirrored: true, ground: 148 },
    props: [{ kind: 'slope', degrees: 6 }],
    work: 'calf',
    arrow: { from: [40, 154], to: [66, 158] },
    stills: [1, 2],
    keys: running({
      ...easy,
      step: 74,
      lean: 12,
      hips: [87, 87, 87, 89],
      reach: 20,
      push: 40,
      swing: [
        [14, 96],
        [38, 98],
        [64, 86],
        [58, 62],
      ],
      trail: [-10, 44],
      slope: 6,
    }),
  },
} as const satisfies Record<string, SideFigure>;
