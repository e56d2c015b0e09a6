import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/serve.ts';
import { buildSite } from './build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, with a trailing slash. */
    baseUrl: string;
    /** Absolute path of the built site. */
    distDir: string;
  }
}

/** Builds the site once (or takes the build named by SITE_DIST) and serves it on a free port. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.SITE_DIST;
  const distDir = resolve(given ?? 'node_modules/.cache/site-under-test');
  if (given === undefined) {
    mkdirSync(distDir, { recursive: true });
    buildSite(distDir);
  } else if (!existsSync(distDir)) {
    throw new Error(`SITE_DIST: no folder ${given}; name a built site`);
  }
  const base = given === undefined ? '/' : (process.env.BASE_PATH ?? '/');
  const site = await serveSite({ directory: distDir, port: 0, host: '127.0.0.1', base });
  project.provide('baseUrl', site.url);
  project.provide('distDir', distDir);
  return () => site.close();
}
