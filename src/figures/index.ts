/**
 * Drawings of the exercises, made from joint angles: pure functions from an exercise's slug to SVG text and to the
 * words that stand in for it. The movements themselves are data in `poses/`.
 */
import { describe } from './describe.ts';
import { type DrawOptions, draw } from './draw.ts';
import type { Figure } from './pose.ts';
import { figures } from './poses/index.ts';

export type { DrawOptions } from './draw.ts';

/** The exercises that have a drawing. */
export const figureSlugs: readonly string[] = Object.keys(figures);

/** Whether an exercise has a drawing. */
export const hasFigure = (slug: string): boolean => Object.hasOwn(figures, slug);

/** The movement of an exercise; asking for one that has no drawing is a mistake in the caller. */
function figureOf(slug: string): Figure {
  const figure = hasFigure(slug) ? figures[slug] : undefined;
  if (figure === undefined) throw new Error(`No drawing for "${slug}"; ask hasFigure() first.`);
  return figure;
}

/** Draws an exercise as SVG: colours come from the classes in `styles/figures.css`. */
export const drawFigure = (slug: string, options: DrawOptions): string => draw(figureOf(slug), options);

/** How many key moments the movement of an exercise has. */
export const momentsIn = (slug: string): number => figureOf(slug).keys.length;

/** What an exercise's drawing shows, in words, for people who cannot see it. */
export const describeFigure = (slug: string): string => describe(figureOf(slug));
