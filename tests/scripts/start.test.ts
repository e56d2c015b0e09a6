import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readHeaderRules, serveSite } from '../../scripts/serve.ts';

const directory = mkdtempSync(join(tmpdir(), 'ladder-'));
writeFileSync(join(directory, 'index.html'), 'home');
writeFileSync(join(directory, '404.html'), 'nothing here');
writeFileSync(join(directory, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
afterAll(() => rmSync(directory, { recursive: true }));

function start(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['scripts/start.ts', ...args], {
    env: { ...process.env, SITE_DIST: directory },
  });
}

function ended(child: ChildProcess): Promise<{ readonly code: number | null; readonly errors: string }> {
  let errors = '';
  child.stderr?.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, errors })));
}

const listening = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.listen(0, 'localhost', () => {
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve(address.port);
      else reject(new Error('no port'));
    });
  });

test('a busy port is one clear line and exit code 1', async () => {
  const other = createServer();
  const port = await listening(other);
  const { code, errors } = await ended(start('--port', String(port)));
  other.close();
  expect(code).toBe(1);
  expect(errors).toBe(`Port ${port} on localhost is busy. Choose another with --port.\n`);
});

test.each([
  [['--prot=80'], '--prot'],
  [['--port', 'abc'], '"abc"'],
  [['--port', '70000'], '"70000"'],
  [['--port'], '--port'],
  [['--host', ''], '--host'],
  [['extra'], 'extra'],
])('%j is refused with exit code 2 and named', async (args, named) => {
  const { code, errors } = await ended(start(...args));
  expect(code).toBe(2);
  expect(errors).toContain(named);
  expect(errors.trim().split('\n')).toHaveLength(1);
});

test('it prints its address, serves, and ends cleanly when told to', async () => {
  const other = createServer();
  const port = await listening(other);
  await new Promise((resolve) => other.close(resolve));
  const child = start('--port', String(port));
  const end = ended(child);
  const line = await new Promise<string>((resolve) => {
    child.stdout?.once('data', (text: Buffer) => resolve(text.toString()));
  });
  expect(line).toContain(`http://localhost:${port}/`);
  expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe('home');
  child.kill('SIGTERM');
  const { code } = await end;
  if (process.platform !== 'win32') expect(code).toBe(0);
});

test('it serves under a base path with its headers and a real 404', async () => {
  const site = await serveSite({ directory, port: 0, host: '127.0.0.1', base: '/ladder/' });
  const home = await fetch(site.url);
  expect([home.status, home.headers.get('x-content-type-options')]).toEqual([200, 'nosniff']);
  const missing = await fetch(`${site.url}nowhere/`);
  expect([missing.status, await missing.text()]).toEqual([404, 'nothing here']);
  expect((await fetch(new URL('/', site.url))).status).toBe(404);
  expect((await fetch(`${site.url}_headers`)).status).toBe(404);
  await site.close();
});

test('the headers file is read by path', () => {
  const [all, assets] = readHeaderRules('/*\n  A: 1\n  B: x: y\n\n/_astro/*\n  C: 2\n');
  expect(all?.headers).toEqual([
    ['A', '1'],
    ['B', 'x: y'],
  ]);
  expect([assets?.pattern.test('/_astro/a.js'), assets?.pattern.test('/other')]).toEqual([true, false]);
});
