import { launchBrowser, servePage } from '@tip-standard/browser'
import { expect, it } from 'vitest'

/** An application of three steps, which begins anew whenever its page is loaded, and may ask before it shows another. */
const SCRIPT = `
  import { enterStep, replaceStep } from './index.ts'
  const at = document.body.appendChild(document.createElement('h1'))
  window.asked = []
  window.isAsking = false
  const show = (step) => {
    if (isAsking) asked.push(step)
    else at.textContent = step
    return !isAsking
  }
  replaceStep(() => show('first'))
  show('first')
  window.goOn = (step) => { enterStep(() => show(step)); show(step) }`

declare const goOn: (step: string) => void
declare const asked: string[]
declare let isAsking: boolean

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

it('Back stays on a step that asks before it is left, asks once, and leaves it when it asks no more', async () => {
  const served = await servePage(import.meta.url, { page: SCRIPT })
  const browser = await launchBrowser()
  const page = await browser.newPage()
  await page.goto(served.url)
  for (const name of ['second', 'third']) await page.evaluate((one) => goOn(one), name)
  const here = await page.evaluate(() => history.state)
  await page.evaluate(() => {
    isAsking = true
    history.back()
  })
  await page.waitForFunction(() => asked.length > 0)
  await expect.poll(() => page.evaluate(() => history.state)).toEqual(here)
  expect([await page.evaluate(() => asked), await page.textContent('h1')]).toEqual([['second'], 'third'])
  await page.evaluate(() => {
    isAsking = false
    history.back()
  })
  await expect.poll(() => page.textContent('h1')).toBe('second')
  await browser.close()
  await served.close()
})
