import { appears, type Browser, launchBrowser, watchPage } from '@tip-standard/browser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ServedExample } from '../fixture-built-example.ts'
import { serveExample } from '../fixture-example.ts'

let served: ServedExample
let browser: Browser
beforeAll(async () => {
  served = await serveExample('intake-react')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

it('the page is in one language, whichever the form is shown in', async () => {
  const page = await browser.newPage()
  const faults = await watchPage(page)
  await page.goto(served.url)
  await appears(page, 'h1')
  /** What the document and its parts are marked as, what the picker shows, and a text of the application. */
  const shown = (): Promise<(string | null | undefined)[]> =>
    page.evaluate(() => [
      document.documentElement.lang,
      document.querySelector('.tip-root')?.getAttribute('lang'),
      document.querySelector<HTMLSelectElement>('.tip-language select')?.value,
      document.querySelector('h1')?.textContent,
    ])
  await page.selectOption('.tip-language select', 'fr')
  await page.click('text=Commencer un dépistage')
  await expect.poll(shown).toEqual(['fr', 'fr', 'fr', 'Dépistage'])
  await page.click('.tip-text-languages >> text=English')
  await expect.poll(shown).toEqual(['en', 'en', 'en', 'Screening'])
  // The picker leads back to the language that was chosen.
  await page.selectOption('.tip-language select', 'fr')
  await expect.poll(shown).toEqual(['fr', 'fr', 'fr', 'Dépistage'])
  expect(faults).toEqual([])
  await page.close()
})
