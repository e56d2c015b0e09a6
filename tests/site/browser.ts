import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Opens Chromium: the one from the npm registry on Linux, an installed Chrome or Edge elsewhere. */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return openInstalled();
  const folder = await unpacked();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: [
      '--font-render-hinting=none',
      '--no-zygote',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    chromiumSandbox: false,
    env: { ...process.env, FONTCONFIG_PATH: join(folder, 'fonts'), ...libraryPath(folder) },
  });
}

async function openInstalled(): Promise<Browser> {
  for (const channel of ['chrome', 'msedge', 'chromium']) {
    try {
      return await chromium.launch({ channel });
    } catch {}
  }
  throw new Error('No browser found: install Chrome or Edge to run the browser tests on this system.');
}

/** Unpacks the browser, its fonts and its libraries once per version, whole or not at all. */
async function unpacked(): Promise<string> {
  const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { inflate } = await import('@sparticuz/chromium');
  const { version } = createRequire(import.meta.url)(join(packageFolder, 'package.json')) as {
    version: string;
  };
  const folder = resolve('node_modules/.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = draft;
  try {
    for (const archive of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) {
      await inflate(join(packageFolder, 'bin', archive));
    }
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  writeFileSync(join(draft, 'fonts', 'fonts.conf'), fontSettings(folder));
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
  return folder;
}

/** The bundled fonts only, so that a page looks the same on every machine. */
const fontSettings = (folder: string): string =>
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>
`;

/** Adds the bundled system libraries when, and only when, the machine lacks one that the browser needs. */
function libraryPath(folder: string): Record<string, string> {
  const needed = execFileSync('ldd', [join(folder, 'chromium')], { encoding: 'utf8' });
  return needed.includes('not found') ? { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } : {};
}
