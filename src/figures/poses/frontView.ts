import type { FrontFigure, FrontPose } from '../pose.ts';

const relaxed = { out: 9, elbow: 6 } as const;
const onHips = { out: 44, elbow: -84 } as const;

/** Lower legs drawn close, seen from the front; the working foot on the right. */
const lowerLegs = (turn: number): FrontPose => ({
  pelvis: [0, 100],
  work: { out: 0, turn },
  other: { out: 0 },
  workArm: relaxed,
  otherArm: relaxed,
});
const closeLegs = { from: [-20, -2], to: [38, 82] } as const;

/** Half squat with the band round the thighs. */
const sideStep = (pelvis: number, work: number, other: number): FrontPose => ({
  pelvis: [pelvis, 78],
  work: { at: work },
  other: { at: other },
  workArm: onHips,
  otherArm: onHips,
});

export const frontView = {
  'single-leg-balance': {
    view: 'front',
    setting:
      'Standing on one leg, arms a little out for balance. Start: both feet on the floor. Then: the other foot lifted beside the shank',
    timing: { kind: 'rep', tempo: [2, 4, 2] },
    work: 'calf',
    arrow: { from: [-34, 8], to: [-34, 34] },
    keys: [
      { pelvis: [0, 89.6], work: { at: 9 }, other: { at: -10 }, workArm: relaxed, otherArm: relaxed },
      {
        pelvis: [5, 89.6],
        work: { at: 9 },
        other: { at: -5, raised: 26 },
        workArm: { out: 34, elbow: 10 },
        otherArm: { out: 34, elbow: 10 },
      },
    ],
  },
  'band-side-walk': {
    view: 'front',
    setting:
      'In a small squat with a band round the thighs above the knees, stepping sideways with the toes forward',
    timing: { kind: 'rep', tempo: [1.4, 0, 1.4] },
    props: [{ kind: 'kneeBand' }],
    work: 'hip',
    arrow: { from: [48, 20], to: [72, 20] },
    keys: [sideStep(-10, 2, -22), sideStep(4, 32, -22), sideStep(18, 32, 4)],
  },
  'hip-abduction': {
    view: 'front',
    setting:
      'Lying on the side, both legs straight. Start: legs together. Then: the top leg lifted about 30 degrees, its toes level',
    timing: { kind: 'rep', tempo: [2, 1, 3] },
    props: [{ kind: 'mat', from: -112, to: 100 }],
    work: 'hip',
    arrow: { from: [86, 38], to: [80, 66], bend: 3 },
    keys: [
      {
        pelvis: [0, 21],
        roll: -90,
        work: { out: 1 },
        other: { out: 2 },
        workArm: { out: 4, elbow: 8 },
        otherArm: { out: 166, elbow: 118 },
      },
      {
        pelvis: [0, 21],
        roll: -90,
        work: { out: 32 },
        other: { out: 2 },
        workArm: { out: 4, elbow: 8 },
        otherArm: { out: 166, elbow: 118 },
      },
    ],
  },
  'band-inversion': {
    view: 'front',
    setting: 'Close view of both lower legs; a band pulls the forefoot outwards while its sole turns in',
    timing: { kind: 'rep', tempo: [2, 1, 3] },
    props: [
      {
        kind: 'band',
        ties: ['innerEdge', 'outerEdge', [64, 15]],
      },
    ],
    work: 'innerShank',
    arrow: { from: [20, 3], to: [2, 3], bend: 2.5 },
    close: closeLegs,
    keys: [lowerLegs(-8), lowerLegs(24)],
  },
  'band-eversion': {
    view: 'front',
    setting: 'Close view of both lower legs; a band pulls the forefoot inwards while its sole turns out',
    timing: { kind: 'rep', tempo: [2, 1, 3] },
    props: [
      {
        kind: 'band',
        ties: ['outerEdge', 'innerEdge', [-64, 15]],
      },
    ],
    work: 'outerShank',
    arrow: { from: [2, 3], to: [20, 3], bend: -2.5 },
    close: closeLegs,
    keys: [lowerLegs(8), lowerLegs(-20)],
  },
} as const satisfies Record<string, FrontFigure>;
