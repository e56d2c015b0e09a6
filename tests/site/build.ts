import { spawnSync } from 'node:child_process';

/** Builds the site into a folder under a base path; throws with Astro's own words when the build fails. */
export function buildSite(outDir: string, base = '/'): void {
  const result = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir, '--logLevel', 'warn'],
    { encoding: 'utf8', env: { ...process.env, BASE_PATH: base, NODE_ENV: 'production', VITEST: '' } },
  );
  if (result.status !== 0) throw new Error(`The site does not build:\n${result.stdout}${result.stderr}`);
}
