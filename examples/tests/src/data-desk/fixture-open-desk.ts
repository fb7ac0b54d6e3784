import {
  appears,
  axeFaults,
  type Browser,
  type BrowserContext,
  launchBrowser,
  type Page,
  type PageFaults,
  watchPage,
} from '@tip-standard/browser'
import type { ServedExample } from '../fixture-built-example.ts'

/** The example as it is built, served on this machine, and a browser to look at it. */
export type ServedDesk = {
  url: string
  folder: string
  browser: Browser
  stop: () => Promise<void>
  close: () => Promise<void>
}

/** Opens a browser for the example that is served; `stop` takes the network away. */
export async function withBrowser(served: ServedExample): Promise<ServedDesk> {
  const browser = await launchBrowser()
  let isServed = true
  const stop = async (): Promise<void> => {
    if (isServed) await served.close()
    isServed = false
  }
  return {
    url: served.url,
    folder: served.folder,
    browser,
    stop,
    close: async () => {
      await browser.close()
      await stop()
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

/** Opens the desk, in a private window unless the browser has a profile, and waits until it works without a network. */
export async function openDesk({ browser, url }: ServedDesk, profile?: BrowserContext): Promise<OpenDesk> {
  const viewport = { width: 1280, height: 800 }
  const context = profile ?? (await browser.newContext({ acceptDownloads: true, viewport }))
  const page = await context.newPage()
  const faults = await watchPage(page)
  await page.goto(url)
  await appears(page, '.kept')
  // From here on there is no network: everything has to come from what was kept.
  await context.setOffline(true)
  const requests: string[] = []
  context.on('request', (request) => {
    // What the service worker gives does not leave the machine; what it asks for itself would.
    if (request.serviceWorker() !== null) requests.push(request.url())
  })
  return { context, page, faults, requests, axeFaults: () => axeFaults(page) }
}
