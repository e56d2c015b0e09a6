/**
 * Lengths of the body's segments in centimetres, for a person 170 cm tall.
 *
 * The fractions of standing height are those of Drillis & Contini (1966) as tabulated in Winter,
 * *Biomechanics and Motor Control of Human Movement*, taken from the standard table.
 */
export const stature = 170;

const ofStature = (fraction: number): number => fraction * stature;

export const lengths = {
  foot: ofStature(0.152),
  ankleHeight: ofStature(0.039),
  shank: ofStature(0.246),
  thigh: ofStature(0.245),
  trunk: ofStature(0.288),
  neck: ofStature(0.052),
  head: ofStature(0.13),
  upperArm: ofStature(0.186),
  forearm: ofStature(0.146),
  hand: ofStature(0.108),
  hipToMidline: ofStature(0.0955),
  shoulderToMidline: ofStature(0.129),
} as const;

/** How far the heel reaches behind the ankle joint. */
const heelBehind = 0.255 * lengths.foot;
/** Thickness of the foot under the centre of the joint at the ball. */
export const ballRadius = 1.9;

/**
 * Landmarks of the foot in its own frame: the ankle at the origin, x towards the toes, y towards the sole.
 * The ball (first metatarsophalangeal joint) lies at 70 % of the foot's length from the heel.
 */
export const foot = {
  /** Back of the heel bone, where the Achilles tendon ends. */
  insertion: [-heelBehind + 0.35, 2.9],
  /** Where the heel rests. */
  heel: [-heelBehind + 1.5, lengths.ankleHeight],
  /** Centre of the joint at the ball: the heel turns about it. */
  ball: [0.7 * lengths.foot - heelBehind, lengths.ankleHeight - ballRadius],
  /** From the ball's centre to the tip of the toes. */
  toes: 0.3 * lengths.foot,
} as const satisfies Record<string, readonly [number, number] | number>;

/** Width of a finger, in centimetres: how heel height is told in words. */
export const fingerWidth = 2;
