// Keeps the files of the page, and nothing that anybody wrote: the build puts their names, and the version, before these lines.
/* global VERSION, FILES */

// Other pages of the same origin keep their files as well.
const CACHES = `files-${self.registration.scope}-`
const CACHE = CACHES + VERSION

// What is kept has no headers but its type and the rules of the page: a server that sends `Vary` sends the same files
// whoever asks, and a file that it led to by another address may still open the page.
async function keep(cache, file) {
  const sent = await fetch(new Request(file, { cache: 'reload' }))
  if (!sent.ok) throw new Error('A file of the page is not there.')
  const headers = { 'content-type': sent.headers.get('content-type') ?? 'application/octet-stream' }
  for (const name of ['content-security-policy', 'referrer-policy', 'x-content-type-options']) {
    const value = sent.headers.get(name)
    if (value !== null) headers[name] = value
  }
  await cache.put(file, new Response(await sent.blob(), { headers }))
}

// A new version waits until every tab with the old one is closed: a form that is open loads its parts from the files it came with.
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => Promise.all(FILES.map((file) => keep(cache, file)))))
})

self.addEventListener('activate', (event) => {
  const old = (names) => names.filter((name) => name.startsWith(CACHES) && name !== CACHE)
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(old(names).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

// What is kept comes first: the page looks the same with and without a network, and asks for nothing twice.
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return
  event.respondWith(
    caches
      .open(CACHE)
      .then((cache) => cache.match(request, { ignoreSearch: true, ignoreVary: true }))
      .then((kept) => kept ?? fetch(request)),
  )
})

// The page asks whether everything is kept before it says so: a browser that needs space may have deleted files.
self.addEventListener('message', (event) => {
  const [port] = event.ports
  if (event.data !== 'has every file' || port === undefined) return
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => Promise.all(FILES.map((file) => cache.match(file))))
      .then((kept) => port.postMessage(kept.every((file) => file !== undefined))),
  )
})
