// The network answers while there is one, so that the newest words win. Without it, the packs do: see offline.ts.

/** The build fills in the base path, the packs and the fonts. */
const site = { base: '', packs: [], fonts: [] };

const family = `achilles-ladder ${site.base}/ `;
const shelf = `${family}${site.packs.join(' ')}`;
/** How long a page may take to come before the copy on the device is shown, in milliseconds. */
const patience = 4000;
/** Headers of the host that a page from a pack keeps. */
const kept = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'referrer-policy',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
];

const [first, ...others] = site.packs.map((path) => site.base + path);

// A new worker waits until no page of the old one is open: a page never gets scripts of another build.
self.addEventListener('install', (event) => {
  const addresses = [first, ...site.fonts.map((path) => site.base + path)];
  event.waitUntil(caches.open(shelf).then((cache) => cache.addAll(addresses)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

// No navigation preload: in Chromium a page that asks while a new worker takes over can then wait for ever.
async function takeOver() {
  for (const name of await caches.keys())
    if (name.startsWith(family) && name !== shelf) await caches.delete(name);
  await self.clients.claim();
}

// A page that has stayed open for a while asks for the rest.
self.addEventListener('message', (event) => {
  event.waitUntil(fetchOthers());
});

async function fetchOthers() {
  const cache = await caches.open(shelf);
  for (const address of others) if (!(await cache.match(address))) await cache.add(address);
}

const opened = new Map();

/** A pack and the headers it came with, opened once as long as the worker lives. */
function pack(address) {
  if (!opened.has(address)) {
    const opening = open(address);
    opened.set(address, opening);
    opening.catch(() => opened.delete(address));
  }
  return opened.get(address);
}

async function open(address) {
  const answer = await caches.match(address, { cacheName: shelf });
  if (!answer) throw new Error('This pack is not on the device.');
  const { body, headers } = answer;
  const { shared, files } = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).json();
  return {
    shared,
    files,
    headers: kept.filter((name) => headers.has(name)).map((name) => [name, headers.get(name)]),
  };
}

/** What the device holds at an address, or nothing. */
async function onDevice(pathname) {
  const whole = await caches.match(pathname, { cacheName: shelf });
  if (whole) return whole;
  const path = pathname.slice(site.base.length);
  for (const address of [first, ...others]) {
    const { shared, files, headers } = await pack(address).catch(() => ({ files: {} }));
    const file = files[path] ?? files[`${path}/`];
    if (!file) continue;
    const [type, text] = file;
    const body = text.replace(/\0(\d+)\0/g, (_, number) => shared[number]);
    return new Response(body, { headers: [...headers, ['content-type', type]] });
  }
  return undefined;
}

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(`${site.base}/`)) return;
  event.respondWith(mode === 'navigate' ? page(event.request, pathname) : part(event.request, pathname));
});

const later = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** A page: from the network, from the device when that fails or is slow, or the page that says so. */
async function page(request, pathname) {
  const network = fetch(request);
  const good = network.then((response) => (response.status < 500 ? response : undefined));
  const response = await Promise.race([good.catch(() => undefined), later(patience)]);
  return (
    response ??
    (await onDevice(pathname)) ??
    network.catch(async () => (await onDevice(`${site.base}/offline/`)) ?? Response.error())
  );
}

/** A script, a drawing, a font. A page left open over an update may still want a script that the host has dropped. */
async function part(request, pathname) {
  try {
    const response = await fetch(request);
    return response.status === 404 ? ((await onDevice(pathname)) ?? response) : response;
  } catch (error) {
    const copy = await onDevice(pathname);
    if (copy) return copy;
    throw error;
  }
}
