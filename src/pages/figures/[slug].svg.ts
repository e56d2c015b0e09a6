import type { APIRoute, GetStaticPaths } from 'astro';
import { drawFigure, figureSlugs } from '../../figures/index.ts';

export const getStaticPaths: GetStaticPaths = () => figureSlugs.map((slug) => ({ params: { slug } }));

/* As an image the drawing cannot read the page's tokens: the same colours as in styles/tokens.css. */
const style = `<style>
svg{--ink:#1c1a16;--edge:#7d735f;--line:#d3cab6;--accent:#2438a6;--ground:#fffdf8}
@media(prefers-color-scheme:dark){svg{--ink:#f3ecdd;--edge:#9a8f7c;--line:#4a4439;--accent:#b7c4ff;--ground:#221f1a}}
.fig-body,.fig-outline{fill:var(--ink)}.fig-outline,.fig-floor{stroke:var(--ink)}.fig-lit,.fig-gap{fill:var(--ground)}
.fig-gap{stroke:var(--ground)}.fig-far{fill:var(--edge)}.fig-work,.fig-arrow{fill:var(--accent)}.fig-arrow{stroke:var(--accent)}
.fig-prop{fill:var(--line);stroke:var(--edge)}.fig-band{stroke:var(--edge)}.fig-water{fill:var(--accent);fill-opacity:.1}
</style>`;

/** A small drawing of an exercise's start, as a picture for lists. */
export const GET: APIRoute = ({ params }) => {
  const slug = params.slug ?? '';
  const svg = drawFigure(slug, { mode: 'start', title: slug });
  return new Response(svg.replace(/^(<svg[^>]*>)/, `$1${style}`), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
