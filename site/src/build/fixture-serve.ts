import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: { readonly [ending: string]: string | undefined } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
}

/** A finished site that is served on this machine until it is closed. */
export type ServedSite = { url: string; close(): Promise<void> }

/** Serves the files of a folder as any static server does: a folder by its `index.html`, what is not there by `404.html`. */
export async function serveFolder(folder: string): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const found = [path, `${path}.html`, join(path, 'index.html')]
      .map((one) => join(folder, one))
      .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    response.statusCode = found === undefined ? 404 : 200
    const file = found ?? join(folder, '404.html')
    response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain; charset=utf-8')
    response.end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
