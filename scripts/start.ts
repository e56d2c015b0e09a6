import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { serveSite } from './serve.ts';

const usage = `Usage: npm start -- [--port <1-65535>] [--host <name or address>]

Builds the site into dist/ and serves it until you press Ctrl+C.
  --port   port to listen on (default 4321)
  --host   host to listen on (default localhost)`;

/** Where to serve, or the lines that say what is wrong with the command line. */
type Choice =
  | { readonly ok: true; readonly help: boolean; readonly port: number; readonly host: string }
  | { readonly ok: false; readonly problems: readonly string[] };

function readChoice(args: readonly string[]): Choice {
  const { tokens } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, host: { type: 'string' }, help: { type: 'boolean' } },
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const problems: string[] = [];
  let port = 4321;
  let host = 'localhost';
  let help = false;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      problems.push(`${token.value}: not expected here; takes --port and --host only`);
    } else if (token.kind === 'option' && token.name === 'help') {
      help = true;
    } else if (token.kind === 'option' && token.name === 'port') {
      const value = token.value ?? '';
      port = Number(value);
      if (!/^\d{1,5}$/.test(value) || port < 1 || port > 65_535) {
        problems.push(`--port: got "${value}", takes a whole number from 1 to 65535`);
      }
    } else if (token.kind === 'option' && token.name === 'host') {
      host = token.value ?? '';
      if (!/^[\w.:-]+$/.test(host) || host.startsWith('-')) {
        problems.push(`--host: got "${host}", takes a host name or address such as localhost or 0.0.0.0`);
      }
    } else if (token.kind === 'option') {
      problems.push(`${token.rawName}: unknown option; takes --port and --host`);
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, help, port, host };
}

function stop(lines: readonly string[], code: number): never {
  for (const line of lines) console.error(line);
  process.exit(code);
}

function listenProblem(error: unknown, port: number, host: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is busy. Choose another with --port.`;
  if (code === 'EACCES') return `Port ${port} on ${host} is not allowed. Choose one above 1023 with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `--host: "${host}" is not an address of this machine.`;
  }
  return `Cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`;
}

/** Finds out before the build, which takes a while, whether the port can be had. */
function probe(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => server.close(() => resolve()));
  });
}

const choice = readChoice(process.argv.slice(2));
if (!choice.ok) stop(choice.problems, 2);
if (choice.help) {
  console.log(usage);
  process.exit(0);
}
const { port, host } = choice;

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));

try {
  await probe(port, host);
} catch (error) {
  stop([listenProblem(error, port, host)], 1);
}

const directory = process.env.SITE_DIST ?? 'dist';
if (process.env.SITE_DIST === undefined) {
  try {
    await build({ logLevel: 'warn' });
  } catch (error) {
    stop([`The build failed: ${error instanceof Error ? error.message : String(error)}`], 1);
  }
}

try {
  const site = await serveSite({ directory, port, host, base: process.env.BASE_PATH ?? '/' });
  console.log(`Achilles Ladder is ready at ${site.url}`);
  console.log('Press Ctrl+C to stop.');
} catch (error) {
  stop([listenProblem(error, port, host)], 1);
}
