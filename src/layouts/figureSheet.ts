import type { AstroIntegration } from 'astro';

/** Astro integration: while developing, `/figures/sheet/` shows every drawing at every key moment. It is not built. */
export const figureSheet: AstroIntegration = {
  name: 'figure-sheet',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      injectRoute({ pattern: '/figures/sheet/', entrypoint: './src/layouts/FigureSheet.astro' });
    },
  },
};
