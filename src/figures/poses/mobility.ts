import type { SideFigure } from '../pose.ts';
import { chair, fingertips, onThigh, onTwoFeet, palm, standing } from './stances.ts';

const wall = (x: number) => ({ kind: 'wall', x }) as const;
/** Both palms on a wall at x, so high. */
const palms = (x: number, y: number) =>
  ({ nearArm: palm([x - 1.5, y]), farArm: palm([x - 1.5, y + 10]) }) as const;

export const mobility = {
  'ankle-mobility': {
    view: 'side',
    setting: 'Sitting with one leg out and its heel free',
    words:
      'Sitting on a chair with one leg held out in front, the heel off the floor. Start: foot pointed away. Then: toes pulled up towards the shin.',
    timing: { kind: 'rep', tempo: [1, 0, 1] },
    props: [chair],
    work: 'calf',
    arrow: { from: [110, 26], to: [101, 52], bend: -3 },
    keys: [
      {
        place: { hips: [0, 48] },
        lean: -8,
        near: { hip: 74, knee: 24, ankle: -38 },
        far: standing(52),
        nearArm: onThigh(),
        farArm: onThigh(),
      },
      {
        place: { hips: [0, 48] },
        lean: -8,
        near: { hip: 74, knee: 24, ankle: 12, toes: 15 },
        far: standing(52),
        nearArm: onThigh(),
        farArm: onThigh(),
      },
    ],
  },
  'knee-to-wall': {
    view: 'side',
    setting: 'Facing a wall, one foot flat in front; the knee moves over the toes to the wall',
    timing: { kind: 'rep', tempo: [2, 1, 2] },
    props: [wall(37)],
    work: 'calf',
    arrow: { from: [-34, 50], to: [-12, 50] },
    keys: [
      {
        place: { hips: [-20, 80] },
        lean: 5,
        near: standing(18),
        far: { at: [-36, 0], lift: 22 },
        ...palms(37, 118),
      },
      {
        place: { hips: [-3, 67.5] },
        lean: 3,
        near: standing(18),
        far: { at: [-36, 0], lift: 48 },
        ...palms(37, 118),
      },
    ],
  },
  'calf-stretch-straight': {
    view: 'side',
    setting: 'Leaning to a wall in a long step, the back heel down and the back knee straight',
    words:
      'Facing a wall in a long step, hands flat on the wall, the back knee straight. Start: standing tall. Then: hips moved towards the wall, the back heel still down.',
    timing: { kind: 'rep', tempo: [3, 5, 3] },
    props: [wall(23)],
    work: 'calf',
    arrow: { from: [-62, 96], to: [-40, 96] },
    keys: [
      {
        place: { over: 'near', ahead: 21 },
        lean: 6,
        near: standing(-50, 0, 3),
        far: standing(7),
        ...palms(23, 120),
      },
      {
        place: { over: 'near', ahead: 29 },
        lean: 9,
        near: standing(-50, 0, 3),
        far: standing(7),
        ...palms(23, 120),
      },
    ],
  },
  'calf-stretch-bent': {
    view: 'side',
    setting: 'At a wall in a short step, the back heel down and the back knee bending over the toes',
    timing: { kind: 'rep', tempo: [3, 5, 3] },
    props: [wall(35)],
    work: 'calf',
    arrow: { from: [-44, 92], to: [-44, 68] },
    keys: [
      { place: { hips: [-25, 86] }, lean: 4, near: standing(-24), far: standing(16), ...palms(35, 120) },
      { place: { hips: [-26, 80] }, lean: 6, near: standing(-24), far: standing(16), ...palms(35, 118) },
    ],
  },
  'warm-up': {
    view: 'side',
    setting: 'Rising on both feet and sitting into an easy squat by turns, after a brisk walk',
    timing: { kind: 'rep', tempo: [2, 0, 2] },
    work: 'calf',
    arrow: { from: [-52, 96], to: [-52, 66] },
    stills: [0, 1],
    keys: [
      {
        ...onTwoFeet(30, 3, -4),
        nearArm: { shoulder: 12, elbow: 20 },
        farArm: { shoulder: 12, elbow: 20 },
      },
      {
        place: { hips: [-26, 62] },
        lean: 26,
        near: standing(0),
        far: standing(5),
        nearArm: { shoulder: 92, elbow: 14 },
        farArm: { shoulder: 92, elbow: 14 },
      },
    ],
  },
  'calf-massage': {
    view: 'side',
    setting: 'Sitting on the floor, the calf on a roller, hands on the floor behind',
    words:
      'Sitting on the floor, hands behind, one calf resting on a foam roller. Start: roller under the lower calf. Then: roller under the upper calf, the heel and tendon left free.',
    timing: { kind: 'rep', tempo: [3, 1, 3] },
    props: [{ kind: 'roller', at: [62, 7.5], radius: 7.5 }],
    work: 'calf',
    arrow: { from: [74, 54], to: [98, 54] },
    keys: [
      {
        place: { hips: [0, 12] },
        lean: -16,
        near: { hip: 86, knee: 14, ankle: -12 },
        far: { at: [65, 0] },
        nearArm: fingertips([-54, 2]),
        farArm: fingertips([-54, 2]),
      },
      {
        place: { hips: [10, 12] },
        lean: -30,
        near: { hip: 80, knee: 14, ankle: -12 },
        far: { at: [65, 0] },
        nearArm: fingertips([-54, 2]),
        farArm: fingertips([-54, 2]),
      },
    ],
  },
} as const satisfies Record<string, SideFigure>;
