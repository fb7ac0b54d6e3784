import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Browser,
  type BrowserContext,
  launchBrowser,
  type Page,
  type PageFaults,
  watchPage,
} from '@tip-standard/browser'
import { preview } from 'vite'

const root = fileURLToPath(new URL('../../../data-desk/', import.meta.url))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** The example as it is built, served on this machine, and a browser to look at it. */
export type ServedDesk = {
  url: string
  folder: string
  browser: Browser
  stop: () => Promise<void>
  close: () => Promise<void>
}

/** Builds the example into a folder of its own and serves it; `stop` takes the network away. */
export async function serveDesk(): Promise<ServedDesk> {
  const vite = fileURLToPath(new URL('bin/vite.js', import.meta.resolve('vite/package.json')))
  const folder = mkdtempSync(join(tmpdir(), 'data-desk-'))
  const { NODE_ENV: _test, ...env } = process.env
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir'], {
    cwd: root,
    env,
  })
  const server = await preview({
    root,
    configFile: `${root}vite.config.ts`,
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
  })
  const browser = await launchBrowser()
  let isServed = true
  const stop = async (): Promise<void> => {
    if (isServed) await server.close()
    isServed = false
  }
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    folder,
    browser,
    stop,
    close: async () => {
      await browser.close()
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A page with the desk, in a context of its own. */
export type OpenDesk = {
  context: BrowserContext
  page: Page
  faults: PageFaults
  /** Everything that was asked of the network, by the page, its worker and its service worker. */
  requests: string[]
  axeFaults: () => Promise<string[]>
}

/** Opens the desk, and waits until it works without a network. */
export async function openDesk({ browser, url }: ServedDesk, width = 1280): Promise<OpenDesk> {
  const context = await browser.newContext({ acceptDownloads: true, viewport: { width, height: 800 } })
  const page = await context.newPage()
  const faults = await watchPage(page)
  await page.goto(url)
  await page.waitForSelector('.kept')
  // From here on there is no network: everything has to come from what was kept.
  await context.setOffline(true)
  const requests: string[] = []
  context.on('request', (request) => {
    // What the service worker gives does not leave the machine; what it asks for itself would.
    if (request.serviceWorker() !== null) requests.push(request.url())
  })
  await page.evaluate(axe)
  return { context, page, faults, requests, axeFaults: () => axeFaultsOf(page) }
}

const axeFaultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(async (tags) => {
    type Axe = {
      run: (of: unknown, options: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>
    }
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(document, {
      runOnly: { type: 'tag', values: tags },
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))
  }, WCAG)
