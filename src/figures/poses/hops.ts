import type { Point } from '../point.ts';
import type { SideFigure, SidePose } from '../pose.ts';
import { standing } from './stances.ts';

type Arms = Pick<SidePose, 'nearArm' | 'farArm'>;
const arms = (shoulder: number, elbow: number): Arms => ({
  nearArm: { shoulder, elbow },
  farArm: { shoulder: shoulder + 13, elbow: elbow + 6 },
});

/** In the air with pointed feet. */
const air = (hips: Point, knee: number, ankle: number): Omit<SidePose, 'nearArm' | 'farArm'> => ({
  place: { hips },
  lean: 3,
  near: { hip: knee * 0.6 + 3, knee, ankle },
  far: { hip: knee * 0.6 + 7, knee, ankle },
});

/** On the balls of both feet. */
const landed = (heel: number, knee: number, ahead = -6): Omit<SidePose, 'nearArm' | 'farArm'> => ({
  place: { over: 'near', ahead },
  lean: 5,
  near: standing(0, heel, knee),
  far: standing(5, heel, knee),
});

/** On the ball of the near foot, or with it in the air; the other foot is carried behind. */
const carried = { hip: 8, knee: 80, ankle: -10 } as const;
const landedOne = (heel: number, knee: number, ahead = -5, x = 0): Omit<SidePose, 'nearArm' | 'farArm'> => ({
  place: { over: 'near', ahead },
  lean: 5,
  near: standing(x, heel, knee),
  far: carried,
});
const airOne = (hips: Point, knee: number, ankle: number): Omit<SidePose, 'nearArm' | 'farArm'> => ({
  place: { hips },
  lean: 4,
  near: { hip: knee * 0.6 + 3, knee, ankle },
  far: { ...carried, hip: 14 },
});

const upArrow = (from: number, to: number): SideFigure['arrow'] => ({ from: [-32, from], to: [-32, to] });

export const hops = {
  'ankle-hops': {
    view: 'side',
    setting: 'Hopping low on both feet on grass, the spring coming from the ankles',
    timing: { kind: 'cycle', seconds: 0.8 },
    props: [{ kind: 'grass', from: -44, to: 46 }],
    work: 'calf',
    arrow: upArrow(6, 22),
    stills: [0, 2],
    keys: [
      { ...landed(8, 32), ...arms(14, 62) },
      { ...landed(34, 8, -4), ...arms(10, 58) },
      { ...air([-5, 100], 10, -28), ...arms(8, 56) },
      { ...landed(26, 16, -5), ...arms(10, 58) },
    ],
  },
  'double-leg-pogo': {
    view: 'side',
    setting: 'Hopping on both feet with nearly straight knees and stiff ankles',
    timing: { kind: 'cycle', seconds: 0.7 },
    work: 'calf',
    arrow: upArrow(6, 30),
    stills: [0, 2],
    keys: [
      { ...landed(14, 20, -5), ...arms(-14, 50) },
      { ...landed(42, 4, -3), ...arms(20, 62) },
      { ...air([-4, 108], 5, -36), ...arms(30, 70) },
      { ...landed(30, 8, -4), ...arms(10, 58) },
    ],
  },
  'jump-landing': {
    view: 'side',
    setting: 'Jumping with both feet onto a low box and landing softly',
    words:
      'A two-footed jump onto a low box. Start: crouched in front of the box, arms back. Then: landed on the box with bent hips and knees, feet flat, held for two seconds.',
    timing: { kind: 'rep', tempo: [1.3, 2, 0], cut: true },
    props: [{ kind: 'step', from: 28, to: 92, height: 24 }],
    work: 'calf',
    arrow: { from: [-8, 172], to: [34, 178], bend: 6 },
    stills: [0, 3],
    keys: [
      {
        place: { hips: [-24, 62] },
        lean: 40,
        head: -14,
        near: standing(0),
        far: standing(5),
        ...arms(-46, 14),
      },
      {
        place: { hips: [2, 92] },
        lean: 18,
        near: standing(0, 44),
        far: standing(5, 44),
        ...arms(70, 20),
      },
      {
        place: { hips: [18, 108] },
        lean: 14,
        near: { hip: 84, knee: 92, ankle: 4 },
        far: { hip: 88, knee: 92, ankle: 4 },
        ...arms(96, 20),
      },
      {
        place: { hips: [36, 88] },
        lean: 32,
        head: -10,
        near: standing(60, 0, 0, 24),
        far: standing(65, 0, 0, 24),
        ...arms(66, 20),
      },
    ],
  },
  'alternate-hops': {
    view: 'side',
    setting: 'Small bounds from one foot to the other, moving a little forward',
    timing: { kind: 'cycle', seconds: 1, mirrored: true, ground: 60 },
    work: 'calf',
    arrow: { from: [38, 40], to: [60, 40], bend: 5 },
    stills: [0, 2],
    keys: [
      {
        place: { hips: [0, 83] },
        lean: 5,
        near: standing(8, 10),
        far: { hip: 22, knee: 62, ankle: -4 },
        nearArm: { shoulder: -22, elbow: 76 },
        farArm: { shoulder: 26, elbow: 80 },
        ground: 0,
      },
      {
        place: { hips: [0, 90] },
        lean: 5,
        near: standing(-2, 36),
        far: { hip: 40, knee: 62, ankle: 0 },
        nearArm: { shoulder: 8, elbow: 76 },
        farArm: { shoulder: -6, elbow: 80 },
        ground: 10,
      },
      {
        place: { hips: [0, 97] },
        lean: 5,
        near: { hip: -4, knee: 34, ankle: -30 },
        far: { hip: 36, knee: 44, ankle: -14 },
        nearArm: { shoulder: 26, elbow: 80 },
        farArm: { shoulder: -22, elbow: 76 },
        ground: 20,
      },
    ],
  },
  'single-leg-hop-in-place': {
    view: 'side',
    setting: 'Hopping on one leg on the spot, knee soft',
    timing: { kind: 'cycle', seconds: 0.8 },
    work: 'calf',
    arrow: upArrow(6, 28),
    stills: [0, 2],
    keys: [
      { ...landedOne(10, 34, -6), ...arms(-8, 64) },
      { ...landedOne(40, 6, -4), ...arms(18, 66) },
      { ...airOne([-4, 103], 8, -32), ...arms(26, 70) },
      { ...landedOne(28, 14, -5), ...arms(8, 66) },
    ],
  },
  'single-leg-forward-hop': {
    view: 'side',
    setting: 'Hopping forward on one leg and holding the landing',
    words:
      'Hopping forward from one leg to the same leg. Start: knee bent on the take-off leg, arms back. Then: landed on the same foot half a metre further, knee bent, held for two seconds.',
    timing: { kind: 'rep', tempo: [1, 2, 0], cut: true },
    work: 'calf',
    arrow: { from: [-14, 12], to: [30, 12], bend: 9 },
    stills: [0, 3],
    keys: [
      { ...landedOne(4, 46, -8, -14), lean: 16, ...arms(-34, 30) },
      {
        place: { over: 'near', ahead: 14 },
        lean: 14,
        near: standing(-14, 46, 8),
        far: { hip: 30, knee: 66, ankle: 0 },
        ...arms(22, 50),
      },
      {
        place: { hips: [26, 98] },
        lean: 8,
        near: { hip: 34, knee: 40, ankle: -10 },
        far: { ...carried, hip: 16 },
        ...arms(40, 50),
      },
      { ...landedOne(0, 52, -12, 52), lean: 18, ...arms(34, 50) },
    ],
  },
  'drop-jump': {
    view: 'side',
    setting: 'Stepping off a low box, landing on both feet and springing straight up',
    words:
      'Stepping off a low box. Start: standing on the box, one foot out over the edge. Then: landed on the balls of both feet, knees a little bent, springing straight up at once.',
    timing: { kind: 'rep', tempo: [1.8, 1, 0], cut: true },
    props: [{ kind: 'step', from: -78, to: -24, height: 24 }],
    work: 'calf',
    arrow: { from: [54, 92], to: [54, 124] },
    stills: [0, 2],
    keys: [
      {
        place: { over: 'near', ahead: -4 },
        lean: 3,
        near: standing(-30, 0, 6, 24),
        far: { hip: 26, knee: 12, ankle: 0 },
        ...arms(-10, 30),
      },
      { ...air([-4, 106], 16, -20), ...arms(20, 30) },
      { ...landed(14, 46, -9), lean: 14, ...arms(-24, 40) },
      { ...air([-5, 118], 6, -36), ...arms(70, 40) },
      { ...landed(6, 40, -9), lean: 12, ...arms(10, 50) },
    ],
  },
} as const satisfies Record<string, SideFigure>;
