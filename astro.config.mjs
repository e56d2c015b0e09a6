import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

// `SITE_URL` and `BASE_PATH` let any host serve the same build; every link goes through `href()`.
export default defineConfig({
  site: process.env.SITE_URL ?? 'https://achilles-ladder.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  output: 'static',
  integrations: [mdx(), preact()],
  markdown: { syntaxHighlight: false },
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  security: { csp: true },
});
