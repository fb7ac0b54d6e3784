/** What the page of the intake example loads, as its own server serves it. */

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { launchBrowser } from '@tip-standard/browser'

const example = fileURLToPath(new URL('../../../examples/intake-react', import.meta.url))
const types: { readonly [extension: string]: string } = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }

/** Builds the example, and gives the bytes of JavaScript, min + gzip, that its start page needs and that the first question needs. */
export async function loadedBytes(): Promise<{ start: number; questions: number }> {
  execFileSync(process.execPath, [join(example, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
    cwd: example,
  })
  const dist = join(example, 'dist')
  let bytes = 0
  const server = createServer((request, response) => {
    const path = join(dist, request.url === '/' ? 'index.html' : (request.url ?? ''))
    // The worker would load every file beforehand.
    if (path.endsWith('service-worker.js') || !existsSync(path)) {
      response.statusCode = 404
      response.end()
      return
    }
    const contents = readFileSync(path)
    if (extname(path) === '.js') bytes += gzipSync(contents, { level: 9 }).length
    response.setHeader('content-type', types[extname(path)] ?? 'image/svg+xml')
    response.end(contents)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.clock.install()
    // Time stands still: what is loaded while the start page is read does not come yet.
    await page.clock.pauseAt(Date.now() + 1000)
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.waitForSelector('h1')
    const start = bytes
    await page.click('main .tip-main')
    await page.waitForSelector('.tip-page-title')
    return { start, questions: bytes }
  } finally {
    await browser.close()
    server.close()
  }
}
