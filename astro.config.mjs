import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { minify } from 'terser';
import { figureSheet } from './src/layouts/figureSheet.ts';
import { offline } from './src/layouts/offline.ts';
import { ownHashes } from './src/layouts/ownHashes.ts';
import { pageData } from './src/layouts/pageData.ts';
import { citations, unbrokenDoses } from './src/layouts/prosePlugins.ts';
import { searchIndex } from './src/layouts/searchIndex.ts';
import { sitemap } from './src/layouts/sitemap.ts';
import { explainedTerms } from './src/layouts/termPlugin.ts';

/** Says the order of the cascade layers at the head of every style sheet, so that the order of files does not matter. */
const layerOrder = {
  name: 'layer-order',
  enforce: 'pre',
  transform: (code, id) =>
    /\.css($|\?)/.test(id) && code.includes('@layer ')
      ? { code: `@layer reset, tokens, base, layout, components, utilities, print;\n${code}`, map: null }
      : undefined,
};

/** Parts of a page that are fetched later bring no styles and import few files: nothing has to be fetched beside them. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
};

/** Minifies once more what the bundler has: a hundredth less keeps the planner page inside its budget. */
const minifiedAgain = {
  name: 'minified-again',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      const options = { module: true, compress: { passes: 3, keep_fargs: false } };
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code } = await minify(chunk.code, options);
        if (code === undefined) throw new Error(`${chunk.fileName} cannot be minified`);
        chunk.code = code;
      }
    },
  },
};

/** What islands are made of; reading pages load none of it. */
const islandCode = /\/node_modules\/preact\/|\/src\/(planner|schemas|exports|stores|components\/islands)\//;

const base = process.env.BASE_PATH ?? '/';
// Astro takes a variable of this name (vitest sets one) for its own constant, and every link would lose its base.
delete process.env.BASE_URL;

// `SITE_URL` and `BASE_PATH` let any host serve the same build; every link goes through `href()`.
export default defineConfig({
  site: process.env.SITE_URL ?? 'https://achilles-ladder.example',
  base,
  trailingSlash: 'always',
  output: 'static',
  integrations: [mdx(), preact(), ownHashes, searchIndex, sitemap, offline(base), figureSheet],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [unbrokenDoses, citations, explainedTerms] }),
  },
  build: { format: 'directory', inlineStylesheets: 'always' },
  vite: {
    plugins: [layerOrder, pageData, plainImports, minifiedAgain],
    // To read a property does nothing else: words of a data module that no page uses are left out.
    build: {
      rolldownOptions: {
        treeshake: { propertyReadSideEffects: false },
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // What the pages with an island all load travels as one file: it packs better than many.
            output: { codeSplitting: { groups: [{ name: 'island', test: islandCode, minShareCount: 3 }] } },
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
});
