import type { SideFigure, SidePose } from '../pose.ts';
import { chair, fingertips, grip, onThigh, seated, standing } from './stances.ts';

const handsOnThighs = (lift: number) => ({ nearArm: onThigh(lift), farArm: onThigh(lift) }) as const;
const heelArrow = { from: [27, 3], to: [27, 24] } as const;

/** On a leg press the body slides on its seat: where the hips are, and the feet on the platform. */
const platform = 96;
const pressed = (lift: number, slide: number): SidePose => ({
  place: { hips: [slide, 42] },
  lean: -58,
  near: { at: [platform, 72], slope: 90, lift },
  far: { at: [platform, 72], slope: 90, lift: lift * 0.94 },
  nearArm: grip([slide + 6, 38]),
  farArm: grip([slide + 6, 38]),
});

export const seatedRaises = {
  'isometric-seated': {
    view: 'side',
    setting:
      'Sitting on a chair, feet under the knees, hands pressing on the thighs; the half-way height is held',
    timing: { kind: 'rep', tempo: [2, 5, 2] },
    props: [chair],
    work: 'calf',
    arrow: heelArrow,
    keys: [
      {
        ...seated(0),
        lean: 16,
        nearArm: { shoulder: 30, elbow: 8, wrist: 60 },
        farArm: { shoulder: 30, elbow: 8, wrist: 60 },
      },
      {
        ...seated(18),
        lean: 16,
        nearArm: { shoulder: 34, elbow: 14, wrist: 54 },
        farArm: { shoulder: 34, elbow: 14, wrist: 54 },
      },
    ],
  },
  'seated-heel-raise': {
    view: 'side',
    setting: 'Sitting on a chair, feet under the knees',
    timing: { kind: 'rep', tempo: [2, 1, 3] },
    props: [chair],
    work: 'calf',
    arrow: heelArrow,
    keys: [
      { ...seated(0), ...handsOnThighs(0) },
      { ...seated(36), ...handsOnThighs(5) },
    ],
  },
  'seated-heel-raise-single': {
    view: 'side',
    setting: 'Sitting on a chair, a bag of weight across one thigh just above the knee',
    timing: { kind: 'rep', tempo: [3, 1, 3] },
    props: [chair, { kind: 'bag' }],
    work: 'calf',
    arrow: heelArrow,
    keys: [
      {
        ...seated(0),
        far: standing(64),
        nearArm: fingertips([32, 68]),
        farArm: onThigh(),
      },
      {
        ...seated(34),
        far: standing(64),
        nearArm: fingertips([32, 73]),
        farArm: onThigh(),
      },
    ],
  },
  'hsr-seated': {
    view: 'side',
    setting: 'Sitting at a calf machine, its pad across the thighs, forefeet on a low plate',
    timing: { kind: 'rep', tempo: [3, 0, 3] },
    props: [
      { kind: 'bench', x: 0, height: 44 },
      { kind: 'kneePad' },
      { kind: 'step', from: 45, to: 64, height: 8 },
    ],
    work: 'calf',
    arrow: { from: [27, 8], to: [27, 29] },
    keys: [
      {
        place: { hips: [0, 52.5] },
        lean: 6,
        near: { at: [50, 8], lift: -8 },
        far: { at: [53, 8], lift: -8 },
        nearArm: fingertips([30, 72]),
        farArm: fingertips([30, 72]),
      },
      {
        place: { hips: [0, 52.5] },
        lean: 6,
        near: { at: [50, 8], lift: 34 },
        far: { at: [53, 8], lift: 34 },
        nearArm: fingertips([30, 77]),
        farArm: fingertips([30, 77]),
      },
    ],
  },
  'hsr-leg-press': {
    view: 'side',
    setting: 'Reclining in a leg press, forefeet on the platform; the seat slides as the ankles press',
    timing: { kind: 'rep', tempo: [3, 0, 3] },
    props: [{ kind: 'legPress', platform }],
    work: 'calf',
    arrow: { from: [62, 84], to: [40, 84] },
    keys: [pressed(0, 9), pressed(34, 4.6)],
  },
} as const satisfies Record<string, SideFigure>;
