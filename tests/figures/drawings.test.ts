import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { describeFigure, drawFigure, figureSlugs, hasFigure } from '../../src/figures/index.ts';

const modes = ['moving', 'pair', 'start'] as const;
const all = figureSlugs.flatMap((slug) =>
  modes.map((mode) => ({ slug, mode, svg: drawFigure(slug, { mode, title: 'Heel raise' }) })),
);
const moving = (slug: string, tempo?: readonly [number, number, number]): string =>
  drawFigure(slug, { mode: 'moving', title: 'A', ...(tempo ? { tempo } : {}) });

test('every exercise has a figure, and every figure an exercise', () => {
  const exercises = readdirSync('src/content/exercises').map((name) => name.replace(/\.mdx?$/, ''));
  expect([...figureSlugs].sort()).toEqual(exercises.sort());
  expect(hasFigure('squat')).toBe(true);
  expect(hasFigure('toString')).toBe(false);
  expect(() => drawFigure('no-such-exercise', { mode: 'start', title: '' })).toThrow('hasFigure');
});

test('no two exercises have the same drawing or the same words', () => {
  expect(new Set(all.map(({ svg }) => svg)).size).toBe(all.length);
  expect(new Set(figureSlugs.map(describeFigure)).size).toBe(figureSlugs.length);
});

test('a drawing is under 4 kB gzip, a thumbnail under 2 kB', () => {
  for (const { slug, mode, svg } of all) {
    const bytes = gzipSync(svg, { level: 9 }).length;
    expect(bytes, `${slug}, ${mode}`).toBeLessThan(mode === 'start' ? 2_000 : 4_000);
  }
});

test('drawing twice gives the same text', () => {
  for (const { slug, mode, svg } of all) expect(drawFigure(slug, { mode, title: 'Heel raise' })).toBe(svg);
});

test('every drawing is named and sized, and needs no style and no script', () => {
  for (const { slug, mode, svg } of all) {
    const at = `${slug}, ${mode}`;
    expect(svg, at).toMatch(
      /^<svg xmlns="[^"]+" class="figure-drawing" role="img" aria-label="Heel raise\. [^"]{30,}" viewBox="[\d ]+" width="\d+" height="\d+">/,
    );
    expect(svg, at).not.toMatch(/ style=|<style|<script|\bon\w+=|\bid=|NaN|undefined|Infinity|e-\d/);
    expect(svg.match(/<(?!\/)[a-z][^>]*[^/]>/gi)?.length, `${at}: open tags`).toBe(svg.match(/<\//g)?.length);
  }
});

test('a title is text, not markup', () => {
  const svg = drawFigure('squat', { mode: 'start', title: '"Squats" & <b>' });
  expect(svg).toContain('aria-label="&quot;Squats&quot; &amp; &lt;b&gt;. ');
});

describe('a moving drawing', () => {
  test('has a still pair beside it and moves without end', () => {
    for (const { slug, mode, svg } of all) {
      expect(svg.includes('class="figure-moving"'), slug).toBe(mode === 'moving');
      expect(svg.includes('class="figure-still"'), slug).toBe(mode === 'moving');
      expect(svg.includes('repeatCount="indefinite"'), slug).toBe(mode === 'moving');
    }
  });

  test('runs its moments in order from 0 to 1, one for every value', () => {
    for (const { slug, mode, svg } of all) {
      if (mode !== 'moving') continue;
      for (const [, values = '', keyTimes = ''] of svg.matchAll(
        /values="([^"]+)" dur="[^"]+" keyTimes="([^"]+)"/g,
      )) {
        const times = keyTimes.split(';').map(Number);
        expect(times.length, slug).toBe(values.split(';').length);
        expect([times[0], times.at(-1)], slug).toEqual([0, 1]);
        expect(
          [...times].sort((a, b) => a - b),
          slug,
        ).toEqual(times);
      }
    }
  });

  test('ends where it starts, but for jumps that are cut', () => {
    const cut = ['jump-landing', 'single-leg-forward-hop', 'drop-jump'];
    for (const { slug, mode, svg } of all) {
      if (mode !== 'moving' || cut.includes(slug)) continue;
      for (const [, type, values = ''] of svg.matchAll(
        /type="(\w+)" values="([^"]+)" dur="[^"]+" keyTimes/g,
      )) {
        const list = values.split(';').map((value) => value.split(' ').map(Number));
        const [first = [], last = []] = [list[0], list.at(-1)];
        first.forEach((value, index) => {
          const apart = Math.abs(value - (last[index] ?? 0));
          const round = type === 'rotate' ? Math.min(apart % 360, 360 - (apart % 360)) : apart;
          expect(round, `${slug}: ${values}`).toBeLessThan(0.2);
        });
      }
    }
  });

  test('takes the time of its tempo', () => {
    expect(moving('single-heel-raise', [3, 1, 3])).toContain('dur="7s"');
    expect(moving('single-heel-raise', [1, 0, 2])).toContain('dur="3s"');
    expect(moving('running-easy', [3, 1, 3])).toBe(moving('running-easy'));
  });
});

describe('the words', () => {
  test('tell the view, where the heel goes and how the knee is', () => {
    expect(describeFigure('single-heel-raise')).toBe(
      'Side view. Standing on one leg, facing a wall. Fingertips on the wall for balance. Start: heel down, knee straight. Then: heel six finger-widths up, knee straight.',
    );
    expect(describeFigure('bent-knee-heel-raise')).toContain('knee bent about 40 degrees');
    expect(describeFigure('double-heel-raise-step')).toContain('below the edge');
  });

  test('are plain sentences', () => {
    for (const slug of figureSlugs) {
      expect(describeFigure(slug), slug).toMatch(/^(Side|Front) view\. [A-Z].*\.$/);
      expect(describeFigure(slug), slug).not.toMatch(/undefined|\.\.|NaN|: \.|, \./);
    }
  });
});
