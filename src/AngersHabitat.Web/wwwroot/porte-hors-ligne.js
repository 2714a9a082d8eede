// Lets the page at a door, the rounds of who goes to visits and of who cleans, and the public pages of hours be opened without network. What it keeps is the same for everybody: pages
// without a name, a number or a leave to send, and the files of those pages. See docs/decisions/0010-door-without-network.md and 0036-hours-without-network.md.
// The path under which the portal stands on its host: this script lies at its root.
const BASE = new URL('.', self.location).pathname;
// Which page, by the part of the portal that this worker was registered for: one that stands for all of that part, or, of the public pages, each that was opened.
const PLACES = {
  'agents/frequentation/': { cache: 'porte-1', page: 'agents/frequentation/hors-ligne', opens: /^agents\/frequentation\/[a-z0-9-]+$/ },
  'agents/interventions/ma-tournee': { cache: 'tournee-1', page: 'agents/interventions/ma-tournee/hors-ligne', opens: /^agents\/interventions\/ma-tournee$/ },
  'agents/nettoyage': { cache: 'nettoyage-1', page: 'agents/nettoyage/hors-ligne', opens: /^agents\/nettoyage$/ },
  '': { cache: 'public-1', first: ['', 'urgence'], opens: /^$|^lieux(\/[a-z0-9-]+)?$|^urgence$/ },
};
const { cache: CACHE, page, first, opens } = PLACES[new URL(self.registration.scope).pathname.slice(BASE.length)];
const PAGES_KEPT = 40;

self.addEventListener('install', event => event.waitUntil(Promise.all((first ?? [page]).map(take)).then(() => self.skipWaiting())));

self.addEventListener('fetch', event => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate' && opens.test(pathname.slice(BASE.length))) {
    if (page) event.waitUntil(take(page).catch(() => {}));
    event.respondWith(fetch(request).then(answer => shown(event, pathname, answer), () => kept(pathname)));
  } else if (pathname.startsWith(`${BASE}dist/`)) {
    event.respondWith(fetch(request).catch(async fault => (await caches.match(request)) ?? Promise.reject(fault)));
  }
});

/** Takes a page and its files as somebody who is not signed in. */
async function take(path) {
  const answer = await fetch(`${BASE}${path}`, { credentials: 'omit', cache: 'no-store' });
  if (!answer.ok || answer.redirected) throw new Error('The page without network is not there.');
  await keep(`${BASE}${path}`, answer);
}

/** A public page on its way to the screen is kept as it is, unless it is somebody's own. */
function shown(event, pathname, answer) {
  if (!page && answer.ok && !answer.redirected && answer.headers.get('cache-control')?.includes('public'))
    event.waitUntil(keep(pathname, answer.clone()).catch(() => {}));
  return answer;
}

async function keep(address, answer) {
  const text = await answer.text();
  const headers = new Headers(answer.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  headers.set('x-kept-at', String(Date.now()));
  const files = [...text.matchAll(/(?:href|src)="([^"]*\/dist\/[^"]+)"/g)].map(([, file]) => file);
  const cache = await caches.open(CACHE);
  await cache.addAll(files);
  // Anew, so that the pages stand in the order in which they were last seen.
  await cache.delete(address);
  await cache.put(address, new Response(text, { headers }));
  await clear(cache, files);
}

/** Files of a version that has gone, and pages that were not opened for long. */
async function clear(cache, files) {
  const old = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const pages = old.filter(path => !path.startsWith(`${BASE}dist/`));
  const gone = [...old.filter(path => path.startsWith(`${BASE}dist/`) && !files.includes(path)),
    ...pages.slice(0, Math.max(0, pages.length - PAGES_KEPT)).filter(path => !first?.includes(path.slice(BASE.length)))];
  await Promise.all(gone.map(path => cache.delete(path)));
}

async function kept(pathname) {
  const cache = await caches.open(CACHE);
  if (page) return (await cache.match(`${BASE}${page}`)) ?? Response.error();
  const answer = (await cache.match(pathname)) ?? (await cache.match(BASE));
  return answer ? withAge(answer) : Response.error();
}

/** Says on the page that it is what was known, and since when; its clock goes on from there. */
async function withAge(answer) {
  const age = Math.max(0, Date.now() - Number(answer.headers.get('x-kept-at')));
  const text = await answer.text();
  const sent = Date.parse(text.match(/data-server-now="([^"]+)"/)?.[1] ?? '');
  if (Number.isNaN(sent)) return new Response(text, { headers: answer.headers });
  const at = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' }).format(sent);
  const notice = `<p class="app-notice app-notice--attention" role="status" data-offline>Sans réseau. Voici ce que l’on savait ${ago(age)}, ${at}\u00A0: un lieu a pu fermer ou ouvrir depuis.</p>`;
  const told = text.replace(/data-server-now="[^"]+"/, `data-server-now="${new Date(sent + age).toISOString()}" data-kept-at="${new Date(sent).toISOString()}"`)
    .replace(/<main[^>]*>/, main => main + notice);
  return new Response(told, { headers: answer.headers });
}

function ago(age) {
  const minutes = Math.round(age / 60_000);
  if (minutes < 1) return 'à l’instant';
  if (minutes < 60) return `il y a ${minutes}\u00A0min`;
  return minutes < 48 * 60 ? `il y a ${Math.round(minutes / 60)}\u00A0h` : `il y a ${Math.round(minutes / 1440)}\u00A0jours`;
}
