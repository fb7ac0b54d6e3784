import { appears, launchBrowser, watchPage } from '@tip-standard/browser'
import { expect, it } from 'vitest'
import { serveExample } from '../fixture-example.ts'

it('a printed page has the answers, and none of the buttons that lead elsewhere', async () => {
  const served = await serveExample('intake-react')
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    const faults = await watchPage(page)
    await page.goto(served.url)
    await page.click('text=Start a screening')
    await appears(page, '.tip-answer-button')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.tip-answer-button').allTextContents()).toEqual(['Yes', 'No'])
    expect(await page.locator('.tip-answer-button').first().isVisible()).toBe(true)
    expect(await page.locator('.tip-main[type=submit]').isVisible()).toBe(false)
    expect(faults).toEqual([])
  } finally {
    await browser.close()
    await served.close()
  }
})
