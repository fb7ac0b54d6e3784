import {
  axeFaults,
  type Browser,
  type BrowserContext,
  launchBrowser,
  type Page,
  type PageFaults,
  watchPage,
} from '@tip-standard/browser'
import { serveExample } from '../fixture-example.ts'

/** The example as it is built, served on this machine, and a browser to look at it. */
export type ServedBuilder = { url: string; browser: Browser; close: () => Promise<void> }

/** Serves the example as it is built. */
export async function serveBuilder(): Promise<ServedBuilder> {
  const served = await serveExample('form-builder')
  const browser = await launchBrowser()
  return {
    url: served.url,
    browser,
    close: async () => {
      await browser.close()
      await served.close()
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
  return { context, page, faults, requests, axeFaults: () => axeFaults(page) }
}
