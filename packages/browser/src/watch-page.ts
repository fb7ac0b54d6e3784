import type { Page } from 'playwright-core'

/** What a page under test must not do, in the order in which it happened; an empty list is a page without faults. */
export type PageFaults = string[]

/** Runs in every page and frame before their own scripts. */
const REPORT_BREACHES = `addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  reportBreach(effectiveDirective, blockedURI))`

/**
 * Collects the faults of a page before it is opened: errors that nothing caught, what its scripts print with `console`, breaches of its
 * content security policy, and files that its server does not have. What the browser itself remarks in the console is none of them:
 * such remarks change from version to version.
 */
export async function watchPage(page: Page): Promise<PageFaults> {
  const faults: PageFaults = []
  page.on('pageerror', ({ name, message }) => faults.push(`${name}: ${message}`))
  page.on('console', (message) => {
    // Only a call of `console` has arguments; a remark of the browser has none.
    if (message.args().length === 0 || message.text().includes('React DevTools')) return
    faults.push(`console.${message.type()}: ${message.text()}`)
  })
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    // Browsers ask for an icon that none of our pages names.
    if (response.status() >= 400 && pathname !== '/favicon.ico') faults.push(`${response.status()}: ${pathname}`)
  })
  await page.exposeFunction('reportBreach', (directive: string, blocked: string) =>
    faults.push(`policy ${directive}: ${blocked}`),
  )
  await page.addInitScript({ content: REPORT_BREACHES })
  return faults
}
