import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { appears, type Browser, chromiumPath, launchBrowser, watchPage } from '@tip-standard/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headers } from '../../../intake-react/build/policy.ts'
import { buildExample } from '../fixture-example.ts'

let built: string
const kinds: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}

beforeAll(async () => {
  built = await buildExample('intake-react')
})

type Served = { url: string; server: Server; breaks: (path: string) => void }

/** Serves the page as servers do: with `Vary` or without. A path that breaks is not found from then on. */
async function serve(vary: string | undefined, folder = built): Promise<Served> {
  const broken = new Set<string>()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (vary !== undefined) response.setHeader('vary', vary)
    try {
      if (broken.has(path)) throw new Error('Not there.')
      response.setHeader('content-type', kinds[extname(path)] ?? 'application/octet-stream')
      response.end(readFileSync(join(folder, path)))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    server,
    breaks: (path) => void broken.add(path),
  }
}
const stop = ({ server }: Served): void => {
  server.closeAllConnections()
  server.close()
}

/** Starts the Chromium that is named, for one start. */
async function launch(named: 'bundled' | 'of the system'): Promise<Browser> {
  const before = process.env['CHROMIUM_PATH']
  try {
    if (named === 'bundled') process.env['CHROMIUM_PATH'] = named
    return await launchBrowser()
  } finally {
    if (before === undefined) delete process.env['CHROMIUM_PATH']
    else process.env['CHROMIUM_PATH'] = before
  }
}

/** Whether there is a Chromium of the system, beside the one that comes from npm. */
const hasAnother = process.env['CHROMIUM_PATH'] !== 'bundled' && !chromiumPath().includes('.cache')
const browsers = hasAnother ? (['bundled', 'of the system'] as const) : (['bundled'] as const)

describe.each(browsers)('in Chromium, %s', (named) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch(named)
  })
  afterAll(() => browser?.close())

  it.each([[undefined], ['Accept-Encoding, Origin'], ['*']])(
    'the page opens without its server after one visit to one that sends Vary: %s, and says before that it will',
    async (vary) => {
      const served = await serve(vary)
      const context = await browser.newContext()
      const page = await context.newPage()
      const faults = await watchPage(page)
      await page.goto(served.url)
      await appears(page, '[data-offline=ready]')
      stop(served)
      await context.setOffline(true)
      await page.reload()
      await appears(page, '[data-offline=ready]')
      await page.click('text=Start a screening')
      await appears(page, '.tip-page-title')
      await page.selectOption('.tip-language select', 'rn')
      await appears(page, '.tip-root[lang=rn]')
      expect(faults).toEqual([])
      await context.close()
    },
  )

  it('the pages of one server, as the site has them, all open without it: none throws away what another keeps', async () => {
    const root = mkdtempSync(join(tmpdir(), 'tip-pages-'))
    const names = ['intake-react', 'form-builder', 'data-desk']
    for (const name of names) symlinkSync(await buildExample(name), join(root, name))
    const served = await serve(undefined, root)
    const context = await browser.newContext()
    const page = await context.newPage()
    for (const name of names) {
      await page.goto(`${served.url}${name}/`)
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    }
    stop(served)
    await context.setOffline(true)
    for (const name of names) {
      await page.goto(`${served.url}${name}/`)
      await appears(page, 'h1')
    }
    await context.close()
    rmSync(root, { recursive: true })
  })

  it('the page does not say that it is ready where a file could not be kept', async () => {
    const served = await serve(undefined)
    served.breaks('/icon.svg')
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(served.url)
    await appears(page, '[data-offline=no]')
    expect(await page.textContent('.offline')).toContain('only with a network')
    await context.close()
    stop(served)
  })

  it('the page does not say that it is ready once the browser has thrown a file away', async () => {
    const served = await serve(undefined)
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(served.url)
    await appears(page, '[data-offline=ready]')
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await (await caches.open(name)).delete('./icon.svg')
    })
    await page.reload()
    await appears(page, '[data-offline=no]')
    await context.close()
    stop(served)
  })

  it('the page stays, with the quick exit, where a part of it cannot be loaded, and says so', async () => {
    const served = await serve(undefined)
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    const lost: string[] = []
    page.on('pageerror', ({ message }) => lost.push(message))
    await page.route(/\/(Screening|OfflineSign|SavedDrafts)-/, (route) => route.abort())
    await page.goto(served.url)
    await page.waitForSelector('text=This part could not be loaded')
    await page.click('text=Start a screening')
    await appears(page, '.tip-draft')
    expect(await page.textContent('main')).toContain('This part could not be loaded')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('tip-page-title')
    expect(await page.locator('.tip-exit').first().isVisible()).toBe(true)
    expect(lost).toEqual([])
    await context.close()
    stop(served)
  })

  it('a form whose validator cannot be loaded says what to do', async () => {
    const served = await serve(undefined)
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.route(/\/validation-/, (route) => route.abort())
    await page.goto(served.url)
    await page.click('text=Start a screening')
    await appears(page, '.tip-page-title')
    await page.click('.tip-main[type=submit]')
    await appears(page, '.tip-errors')
    expect(await page.textContent('.tip-errors')).toContain('Keep a draft on this device if you can')
    await context.close()
    stop(served)
  })
})

it('runs in the browser of the system too, where there is one', ({ skip }) => {
  skip(!hasAnother, 'no Chromium of the system: only the bundled one was used')
})
