import { launchBrowser, servePage } from '@tip-standard/browser'
import { expect, it } from 'vitest'

/** An application of three steps, which begins anew whenever its page is loaded. */
const SCRIPT = `
  import { enterStep, replaceStep } from './index.ts'
  const at = document.body.appendChild(document.createElement('h1'))
  const show = (step) => { at.textContent = step }
  replaceStep(() => show('first'))
  show('first')
  window.goOn = (step) => { enterStep(() => show(step)); show(step) }`

declare const goOn: (step: string) => void

it('Back leaves a page that was loaded again at once, and not through the steps of the page before it', async () => {
  const served = await servePage(import.meta.url, { page: SCRIPT })
  const browser = await launchBrowser()
  const page = await browser.newPage()
  const step = (): Promise<string | null> => page.textContent('h1')
  await page.goto(served.url)
  for (const name of ['second', 'third']) await page.evaluate((one) => goOn(one), name)
  await page.goBack()
  await expect.poll(step).toBe('second')
  await page.goForward()
  await expect.poll(step).toBe('third')
  await page.reload()
  await expect.poll(step).toBe('first')
  await page.goBack()
  await expect.poll(() => page.evaluate(() => history.state)).toBeNull()
  await browser.close()
  await served.close()
})
