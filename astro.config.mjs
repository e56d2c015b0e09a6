import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { ownHashes } from './src/layouts/ownHashes.ts';
import { pageData } from './src/layouts/pageData.ts';
import { citations, unbrokenDoses } from './src/layouts/prosePlugins.ts';

/** Says the order of the cascade layers at the head of every style sheet, so that the order of files does not matter. */
const layerOrder = {
  name: 'layer-order',
  enforce: 'pre',
  transform: (code, id) =>
    /\.css($|\?)/.test(id) && code.includes('@layer ')
      ? { code: `@layer reset, tokens, base, layout, components, utilities, print;\n${code}`, map: null }
      : undefined,
};

// `SITE_URL` and `BASE_PATH` let any host serve the same build; every link goes through `href()`.
export default defineConfig({
  site: process.env.SITE_URL ?? 'https://achilles-ladder.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  output: 'static',
  integrations: [mdx(), preact(), ownHashes],
  markdown: { syntaxHighlight: false, processor: satteri({ mdastPlugins: [unbrokenDoses, citations] }) },
  build: { format: 'directory', inlineStylesheets: 'always' },
  vite: { plugins: [layerOrder, pageData] },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
});
