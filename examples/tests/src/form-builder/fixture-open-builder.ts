import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
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

const root = fileURLToPath(new URL('../../../form-builder/', import.meta.url))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** The example as it is built, served on this machine, and a browser to look at it. */
export type ServedBuilder = { url: string; browser: Browser; close: () => Promise<void> }

/** Builds the example into a folder, which two tests at the same time must not share, and serves it. */
export async function serveBuilder(folder = 'dist'): Promise<ServedBuilder> {
  const vite = fileURLToPath(new URL('bin/vite.js', import.meta.resolve('vite/package.json')))
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
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    browser,
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

/** A page with the builder, in a context of its own. */
export type OpenBuilder = {
  context: BrowserContext
  page: Page
  faults: PageFaults
  /** Requests for anything but the files of the page. */
  requests: string[]
  /** Lists what axe finds on the page under WCAG 2.2 AA; the page in the page is looked at as well. */
  axeFaults: () => Promise<string[]>
}

/** Opens the builder in a new page. */
export async function openBuilder({ browser, url }: ServedBuilder): Promise<OpenBuilder> {
  const context = await browser.newContext({ acceptDownloads: true, viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const faults = await watchPage(page)
  const requests: string[] = []
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url())
    const isOwn =
      origin === new URL(url).origin && /\/(assets\/[\w.-]+\.(js|css)|icon\.svg|service-worker\.js)?$/.test(pathname)
    if (!isOwn || request.method() !== 'GET' || request.postData() !== null) requests.push(pathname)
  })
  await page.goto(url)
  await page.waitForSelector('h1')
  // Axe is a guest of this test: it goes in by the protocol of the browser, past the policy of the page.
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
