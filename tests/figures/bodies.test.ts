import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { armPoints, between, headOf, legPoints, type SideBody } from '../../src/figures/body.ts';
import { stays } from '../../src/figures/contact.ts';
import { frontLegPoints, seen } from '../../src/figures/front.ts';
import { framesOf } from '../../src/figures/motion.ts';
import { distance, type Point } from '../../src/figures/point.ts';
import type { SideFigure } from '../../src/figures/pose.ts';
import { figures } from '../../src/figures/poses/index.ts';
import { ballRadius, foot, lengths } from '../../src/figures/proportions.ts';
import { isPlanted, solve } from '../../src/figures/solve.ts';
import { surfaceOf } from '../../src/figures/surface.ts';
import { anyMoment, everyMoment, type Moment, sideFigures } from './sampling.ts';

const limbs = ['near', 'far'] as const;
/** A millimetre, in the centimetres of a person 170 cm tall. */
const millimetre = 0.1;

const both = (check: (moment: Moment) => void): void => {
  everyMoment(check);
  fc.assert(fc.property(anyMoment, check), { numRuns: 400 });
};

const rigid = (body: SideBody): readonly (readonly [name: string, length: number, expected: number])[] =>
  limbs.flatMap((limb) => {
    const leg = legPoints(body, limb);
    const arm = armPoints(body, limb);
    return [
      ['trunk', distance(leg.hip, arm.shoulder), lengths.trunk],
      ['thigh', distance(leg.hip, leg.knee), lengths.thigh],
      ['shank', distance(leg.knee, leg.ankle), lengths.shank],
      ['ankle to ball', distance(leg.ankle, leg.ball), Math.hypot(...foot.ball)],
      ['ankle to heel', distance(leg.ankle, leg.heel), Math.hypot(...foot.heel)],
      ['toes', distance(leg.ball, leg.toes), foot.toes],
      ['upper arm', distance(arm.shoulder, arm.elbow), lengths.upperArm],
      ['forearm', distance(arm.elbow, arm.wrist), lengths.forearm],
    ] as const;
  });

test('the segments add up to the stature', () => {
  const { ankleHeight, shank, thigh, trunk, neck, head } = lengths;
  expect(ankleHeight + shank + thigh + trunk + neck + head).toBeCloseTo(170, 6);
});

test('every segment keeps its length at every moment', () => {
  both(({ slug, way, t }) => {
    for (const [name, length, expected] of rigid(way.at(t))) {
      expect(Math.abs(length / expected - 1), `${slug}: ${name} at ${t}`).toBeLessThan(1e-6);
    }
  });
});

/** Where a standing foot touches, told on the ground that passes under it. */
function touch(body: SideBody, limb: 'near' | 'far', on: 'ball' | 'heel', slope: number): Point {
  const [x, y] = legPoints(body, limb)[on];
  return [x + body.ground, y + body.ground * Math.tan((slope * Math.PI) / 180)];
}

test('a standing foot stays within a millimetre of its place', () => {
  both(({ slug, way, t }) => {
    for (const limb of limbs) {
      const leg = way.from[limb];
      if (!isPlanted(leg) || !stays(way.from, way.to, limb)) continue;
      const to = way.to[limb];
      const on = leg.on === 'heel' || (isPlanted(to) && to.on === 'heel') ? 'heel' : 'ball';
      const slope = leg.slope ?? 0;
      const moved = distance(touch(way.at(t), limb, on, slope), touch(way.at(0), limb, on, slope));
      expect(moved, `${slug}: ${limb} ${on} at ${t}`).toBeLessThan(millimetre);
    }
  });
});

test('a standing foot is where the pose puts it', () => {
  for (const [slug, figure] of sideFigures) {
    for (const pose of figure.keys)
      for (const limb of limbs) {
        const leg = pose[limb];
        const body = solve(pose);
        if (!isPlanted(leg) || leg.on === 'heel') continue;
        const { ball } = legPoints(body, limb);
        expect(distance(ball, leg.at), `${slug}: ${limb}`).toBeCloseTo(ballRadius, 6);
      }
  }
});

test('what a browser draws between two drawn bodies keeps standing feet still too', () => {
  for (const [slug, figure] of sideFigures) {
    const drawn = framesOf(figure);
    if (drawn.view !== 'side') continue;
    // A runner's foot passes at several metres a second: a few millimetres cannot be seen there.
    const allowed = figure.timing.kind === 'cycle' ? 4 * millimetre : 1.5 * millimetre;
    drawn.bodies.slice(1).forEach((body, index) => {
      const before = drawn.bodies[index] ?? body;
      for (const limb of limbs) {
        const [a, b] = [touch(before, limb, 'ball', 0), touch(body, limb, 'ball', 0)];
        if (distance(a, b) > 0.01) continue;
        const half = touch(between(before, body, 0.5), limb, 'ball', 0);
        expect(distance(half, a), `${slug}: ${limb} after frame ${index}`).toBeLessThan(allowed);
      }
    });
  }
});

test('a hand that holds on stays where it is', () => {
  both(({ slug, way, t }) => {
    for (const limb of limbs) {
      const key = limb === 'near' ? 'nearArm' : 'farArm';
      const [from, to] = [way.from[key], way.to[key]];
      if (!('hand' in from) || !('hand' in to) || distance(from.hand, to.hand) > 0) continue;
      const points = armPoints(way.at(t), limb);
      const point = { grip: points.grip, tips: points.tips, palm: points.wrist }[from.hold];
      expect(distance(point, from.hand), `${slug}: ${key} at ${t}`).toBeLessThan(millimetre);
    }
  });
});

describe('joints stay within human ranges', () => {
  /** Ordinary active ranges; a loaded ankle bends further than a free one, as in a lunge. */
  const loadedDorsiflexion = 38;
  test('at every moment', () => {
    both(({ slug, way, t }) => {
      const body = way.at(t);
      for (const limb of limbs) {
        const { hip, knee, ankle, toes } = body[limb];
        const free = (side: 'from' | 'to') => !isPlanted(way[side][limb]) && !('pedal' in way[side][limb]);
        const dorsiflexion = free('from') && free('to') ? 20 : loadedDorsiflexion;
        const at = `${slug}: ${limb} at ${t}`;
        expect(hip, `${at}, hip`).toBeGreaterThanOrEqual(-25);
        expect(hip, `${at}, hip`).toBeLessThanOrEqual(120);
        expect(knee, `${at}, knee`).toBeGreaterThanOrEqual(0);
        expect(knee, `${at}, knee`).toBeLessThanOrEqual(140);
        expect(ankle, `${at}, ankle`).toBeGreaterThanOrEqual(-50);
        expect(ankle, `${at}, ankle`).toBeLessThanOrEqual(dorsiflexion);
        expect(toes, `${at}, toes`).toBeGreaterThanOrEqual(-40);
        expect(toes, `${at}, toes`).toBeLessThanOrEqual(70);
      }
      for (const { elbow } of [body.nearArm, body.farArm]) {
        expect(elbow, `${slug}: elbow at ${t}`).toBeGreaterThanOrEqual(0);
        expect(elbow, `${slug}: elbow at ${t}`).toBeLessThanOrEqual(145);
      }
    });
  });

  test('a trunk that hinges leans at most 60 degrees, unless it lies', () => {
    everyMoment(({ slug, figure, way, t }) => {
      const { lean } = way.at(t);
      const lies = figure.props?.some(({ kind }) => kind === 'water' || kind === 'mat') ?? false;
      if (!lies) expect(Math.abs(lean), `${slug} at ${t}`).toBeLessThanOrEqual(60);
    });
  });
});

const floating = (figure: SideFigure): boolean =>
  figure.props?.some(({ kind }) => kind === 'water' || kind === 'legPress') ?? false;

test('nothing sinks below the floor, the step or the slope', () => {
  both(({ slug, figure, way, t }) => {
    if (floating(figure)) return;
    const body = way.at(t);
    const surface = surfaceOf(figure.props ?? []);
    for (const limb of limbs) {
      const { heel, ball, toes, knee } = legPoints(body, limb);
      const places: readonly (readonly [string, Point, number])[] = [
        ['heel', heel, 0],
        ['ball', ball, ballRadius],
        ['toes', toes, 0],
        ['knee', knee, 4.5],
      ];
      for (const [name, [x, y], under] of places) {
        const gap = y - under - surface(x);
        expect(gap, `${slug}: ${limb} ${name} at ${t}`).toBeGreaterThan(-millimetre);
      }
    }
    expect(headOf(body)[1], `${slug}: head at ${t}`).toBeGreaterThan(lengths.head / 2 - 3);
  });
});

describe('a heel raise', () => {
  const raise = sideFigures.find(([slug]) => slug === 'double-heel-raise')?.[1];
  const bodies = raise ? framesOf(raise) : undefined;
  if (bodies?.view !== 'side') throw new Error('The heel raise is drawn from the side.');
  const [start] = bodies.bodies;
  const top = bodies.bodies.reduce((best, body) => (body.hips[1] > best.hips[1] ? body : best));
  if (start === undefined) throw new Error('The heel raise has frames.');
  const [low, high] = [legPoints(start, 'near'), legPoints(top, 'near')];

  test('lifts the heel about the ball, with the ankle going up and a little forward', () => {
    expect(high.heel[1] - low.heel[1]).toBeGreaterThan(8);
    expect(high.ankle[0] - low.ankle[0]).toBeGreaterThan(1);
    expect(high.ankle[1] - low.ankle[1]).toBeGreaterThan(high.ankle[0] - low.ankle[0]);
    expect(distance(high.toes, low.toes)).toBeLessThan(millimetre);
  });

  test('keeps the knee straight and the body from swaying', () => {
    expect(Math.max(start.near.knee, top.near.knee)).toBeLessThan(10);
    expect(Math.abs(top.hips[0] - start.hips[0])).toBeLessThan(4);
  });
});

test('the bent-knee raise keeps its bend of 30 to 45 degrees all the way', () => {
  everyMoment(({ slug, way, t }) => {
    if (slug !== 'bent-knee-heel-raise') return;
    expect(way.at(t).near.knee).toBeGreaterThanOrEqual(30);
    expect(way.at(t).near.knee).toBeLessThanOrEqual(45);
  });
});

describe('a body seen from the front', () => {
  const views = Object.entries(figures).flatMap(([slug, figure]) => {
    const drawn = framesOf(figure);
    return drawn.view === 'front' ? [{ slug, figure, drawn }] : [];
  });

  test('shows no limb longer than it is, and turns it no further than it goes', () => {
    for (const { slug, drawn } of views) {
      for (const body of drawn.bodies) {
        for (const side of ['work', 'other'] as const) {
          const { hip, knee, ankle } = frontLegPoints(body, side);
          const [thigh, shank] = seen(body[side]);
          expect(distance(hip, knee), slug).toBeCloseTo(thigh, 6);
          expect(distance(knee, ankle), slug).toBeCloseTo(shank, 6);
          expect(thigh, slug).toBeLessThanOrEqual(lengths.thigh);
          expect(body[side].out, slug).toBeLessThanOrEqual(45);
          expect(ankle[1], slug).toBeGreaterThan(lengths.ankleHeight - 1);
        }
      }
    }
  });

  test('keeps a standing foot where it is', () => {
    const balance = views.find(({ slug }) => slug === 'single-leg-balance');
    const ankles = balance?.drawn.bodies.map((body) => frontLegPoints(body, 'work').ankle) ?? [];
    const [first] = ankles;
    expect(first).toBeDefined();
    for (const ankle of ankles) expect(distance(ankle, first ?? [0, 0])).toBeLessThan(millimetre);
  });
});
