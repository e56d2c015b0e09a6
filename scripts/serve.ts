import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** What to serve and where. */
export interface ServeOptions {
  /** Folder with the built site. */
  readonly directory: string;
  /** Port to listen on; 0 picks a free one. */
  readonly port: number;
  /** Host name or address to listen on. */
  readonly host: string;
  /** Path under which the site lives, such as `/` or `/ladder/`. */
  readonly base: string;
}

/** A running static server. */
export interface StaticServer {
  /** Address of the home page, with the base path and a trailing slash. */
  readonly url: string;
  /** Stops the server and drops its open connections. */
  close(): Promise<void>;
}

/** One block of a `_headers` file: a path, where `*` stands for anything, and the headers it gets. */
export interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads the text of a `_headers` file: unindented lines are paths, indented ones `Name: value`. */
export function readHeaderRules(text: string): readonly HeaderRule[] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (/^\S/.test(line)) {
      const source = content.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
      rules.push({ pattern: new RegExp(`^${source}$`), headers: [] });
      continue;
    }
    const colon = content.indexOf(':');
    if (colon > 0) {
      rules.at(-1)?.headers.push([content.slice(0, colon).trim(), content.slice(colon + 1).trim()]);
    }
  }
  return rules;
}

/** A base path with exactly one slash at either end. */
export function normaliseBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** Serves a built site the way a static host would: its `_headers`, its base path, its own 404 page. */
export async function serveSite(options: ServeOptions): Promise<StaticServer> {
  const base = normaliseBase(options.base);
  const headersFile = join(options.directory, '_headers');
  const rules = existsSync(headersFile) ? readHeaderRules(readFileSync(headersFile, 'utf8')) : [];
  const notFoundFile = join(options.directory, '404.html');
  const files = sirv(options.directory, { etag: true, dotfiles: false });

  const notFound = (response: ServerResponse): void => {
    const known = existsSync(notFoundFile);
    response.writeHead(404, {
      'Content-Type': known ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
    });
    response.end(known ? readFileSync(notFoundFile) : 'Not found\n');
  };

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const address = request.url ?? '/';
    if (`${address}/` === base) {
      response.writeHead(308, { Location: base }).end();
      return;
    }
    const inside = address.startsWith(base);
    const local = inside ? `/${address.slice(base.length)}` : address;
    const path = local.replace(/[?#].*$/, '');
    for (const rule of rules) {
      if (!rule.pattern.test(path)) continue;
      for (const [name, value] of rule.headers) response.setHeader(name, value);
    }
    if (!inside || path === '/_headers') {
      notFound(response);
      return;
    }
    request.url = local;
    files(request, response, () => {
      response.removeHeader('Cache-Control');
      notFound(response);
    });
  });

  await listen(server, options.port, options.host);
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return {
    url: `http://${host}:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
