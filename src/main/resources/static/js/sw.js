// Without a network: styles and scripts from the store, Today, People and the log box as last seen, else the page that says so.
// What was seen is forgotten with the session, at sign-out and at sign-in.
const ASSETS = "kith-assets";
const SEEN = "kith-seen";
const KEPT = new Set(["/", "/people", "/log"]);
const OFFLINE = "/offline";
const SESSIONS = /^\/(sign-|welcome|invitations|reset|settings\/(sessions|leaving))/;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(ASSETS).then((store) => store.add(new Request(OFFLINE, { credentials: "omit" }))));
  self.skipWaiting();
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.method !== "GET") {
    if (SESSIONS.test(url.pathname)) event.waitUntil(caches.delete(SEEN));
  } else if (url.pathname.startsWith("/assets/")) {
    event.respondWith(asset(request, url));
  } else if (request.mode === "navigate") {
    event.respondWith(page(event, url));
  }
});

async function asset(request, url) {
  const store = await caches.open(ASSETS);
  const known = await store.match(request);
  if (known) return known;
  try {
    const fresh = await fetch(request);
    if (fresh.ok) {
      await forgetOthers(store, url.pathname.split("/", 3).join("/"));
      await store.put(request, fresh.clone());
    }
    return fresh;
  } catch (problem) {
    const older = (await store.keys()).find((it) => tail(it.url) === tail(request.url));
    if (older) return store.match(older);
    throw problem;
  }
}

const tail = (address) => new URL(address).pathname.split("/").slice(3).join("/");

async function forgetOthers(store, folder) {
  for (const request of await store.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith("/assets/") && !pathname.startsWith(`${folder}/`)) await store.delete(request);
  }
}

async function page(event, url) {
  try {
    const answer = await fetch(event.request);
    const signedOut = answer.url && new URL(answer.url).pathname === "/sign-in";
    if (signedOut) event.waitUntil(caches.delete(SEEN));
    else if (answer.ok && !answer.redirected && KEPT.has(url.pathname) && !url.search) {
      const copy = answer.clone();
      event.waitUntil(caches.open(SEEN).then((store) => store.put(url.pathname, copy)));
    }
    return answer;
  } catch {
    const seen = await caches.open(SEEN);
    return (await seen.match(url.pathname)) ?? (await caches.match(OFFLINE)) ?? Response.error();
  }
}
