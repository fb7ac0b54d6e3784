/** What the page of the intake example loads. */

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { launchBrowser } from '@tip-standard/browser'

const example = fileURLToPath(new URL('../../../examples/intake-react', import.meta.url))
const types: { readonly [extension: string]: string } = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
}

/** Builds the example, and gives the bytes of JavaScript, min + gzip, that its start page needs and that the first question needs. */
export async function loadedBytes(): Promise<{ start: number; questions: number }> {
  execFileSync(process.execPath, [join(example, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
    cwd: example,
  })
  const dist = join(example, 'dist')
  const weight = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length
  // What is loaded while a person reads the start page is not named in it.
  const named = readFileSync(join(dist, 'index.html'), 'utf8').matchAll(/(?:src|href)="\.\/(.+?\.js)"/g)
  const start = [...named].reduce((sum, [, name = '']) => sum + weight(join(dist, name)), 0)
  const loaded = new Set<string>()
  const server = createServer((request, response) => {
    const path = join(dist, request.url === '/' ? 'index.html' : (request.url ?? ''))
    // The worker would load every file beforehand.
    if (path.endsWith('service-worker.js') || !existsSync(path)) {
      response.statusCode = 404
      response.end()
      return
    }
    if (extname(path) === '.js') loaded.add(path)
    response.setHeader('content-type', types[extname(path)] ?? 'image/svg+xml')
    response.end(readFileSync(path))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.waitForSelector('h1')
    await page.click('main .tip-main')
    await page.waitForSelector('.tip-page-title')
    const questions = [...loaded].reduce((sum, path) => sum + weight(path), 0)
    return { start, questions }
  } finally {
    await browser.close()
    server.close()
  }
}
