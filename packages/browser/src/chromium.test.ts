import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chromiumOptions, launchBrowser } from './chromium.ts'
import { type ServedPage, servePage } from './serve-page.ts'
import { unpackChromium } from './unpack.ts'

let browser: Browser
let page: ServedPage

beforeAll(async () => {
  page = await servePage(import.meta.url, {
    page: `document.title = 'ran'; try { new Function('') } catch (error) { document.title += ' ' + error.name }`,
  })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await page?.close()
})

it('runs scripts of a page, and no eval', async () => {
  const tab = await browser.newPage()
  await tab.goto(page.url)
  expect(await tab.title()).toBe('ran EvalError')
  await tab.close()
})

it('starts the browser from npm with the libraries and the font from npm, where the system may have none', async () => {
  const folder = unpackChromium()
  const options = chromiumOptions()
  const own = await chromium.launch({
    ...options,
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  })
  const tab = await own.newPage()
  await tab.setContent('<span>MMMM</span>')
  const width = await tab.evaluate(`document.querySelector('span').getBoundingClientRect().width`)
  expect(width).toBeGreaterThan(20)
  await own.close()
})
