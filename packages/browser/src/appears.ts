import type { Page } from 'playwright-core'

/** For what never comes: tests end after 300 seconds. */
const PATIENCE = 250_000

/**
 * Waits until an element that a CSS selector names is shown. It looks in every frame that the browser draws;
 * Playwright's own waiting looks every half second once it has looked a few times, which is long where a page is ready
 * in less.
 */
export async function appears(page: Page, css: string): Promise<void> {
  await page.waitForFunction(
    (selector) =>
      [...document.querySelectorAll(selector)].some((element) => element.checkVisibility({ visibilityProperty: true })),
    css,
    { timeout: PATIENCE },
  )
}
