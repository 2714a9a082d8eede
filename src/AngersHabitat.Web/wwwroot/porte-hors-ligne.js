// Lets the page at a door, and the rounds of who goes to visits and of who cleans, be opened without network. What it keeps is the same for everybody: one page without a name,
// a number or a leave to send, and the files of that page. See docs/decisions/0010-door-without-network.md.
// The path under which the portal stands on its host: this script lies at its root.
const BASE = new URL('.', self.location).pathname;
// Which page, by the part of the portal that this worker was registered for.
const PLACES = {
  'agents/frequentation/': { cache: 'porte-1', page: 'agents/frequentation/hors-ligne', opens: /^agents\/frequentation\/[a-z0-9-]+$/ },
  'agents/interventions/ma-tournee': { cache: 'tournee-1', page: 'agents/interventions/ma-tournee/hors-ligne', opens: /^agents\/interventions\/ma-tournee$/ },
  'agents/nettoyage': { cache: 'nettoyage-1', page: 'agents/nettoyage/hors-ligne', opens: /^agents\/nettoyage$/ },
};
const { cache: CACHE, page, opens } = PLACES[new URL(self.registration.scope).pathname.slice(BASE.length)];
const PAGE = `${BASE}${page}`;

self.addEventListener('install', event => event.waitUntil(keep().then(() => self.skipWaiting())));

self.addEventListener('fetch', event => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.mode === 'navigate' && opens.test(pathname.slice(BASE.length))) {
    event.waitUntil(keep().catch(() => {}));
    event.respondWith(fetch(request).catch(() => caches.match(PAGE)));
  } else if (request.method === 'GET' && pathname.startsWith(`${BASE}dist/`)) {
    event.respondWith(fetch(request).catch(async fault => (await caches.match(request)) ?? Promise.reject(fault)));
  }
});

/** Takes the page and its files as somebody who is not signed in. */
async function keep() {
  const page = await fetch(PAGE, { credentials: 'omit', cache: 'no-store' });
  if (!page.ok || page.redirected) throw new Error('The page without network is not there.');
  const files = [...(await page.clone().text()).matchAll(/(?:href|src)="([^"]*\/dist\/[^"]+)"/g)].map(([, file]) => file);
  const cache = await caches.open(CACHE);
  await cache.addAll(files);
  await cache.put(PAGE, page);
  for (const old of await cache.keys()) {
    const { pathname } = new URL(old.url);
    if (pathname !== PAGE && !files.includes(pathname)) await cache.delete(old);
  }
}
