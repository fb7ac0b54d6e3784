import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFaults } from './axe-faults.ts'
import { chromiumOptions, chromiumPath, launchBrowser } from './chromium.ts'
import { type ServedPage, servePage } from './serve-page.ts'
import { unpackChromium } from './unpack.ts'
import { watchPage } from './watch-page.ts'

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

it('counts as faults what a page does, and not what the browser remarks', async () => {
  const faulty = await servePage(import.meta.url, {
    page: `const meta = document.createElement('meta')
      meta.httpEquiv = 'content-security-policy'
      meta.content = 'no-such-directive x'
      document.head.append(meta)
      console.warn('printed')
      fetch('/elsewhere').catch(() => {})
      setTimeout(() => { throw new RangeError('thrown') })`,
  })
  const tab = await browser.newPage()
  const remarks: string[] = []
  tab.on('console', (message) => remarks.push(message.text()))
  const faults = await watchPage(tab)
  await tab.goto(faulty.url)
  await expect
    .poll(() => faults.toSorted())
    .toEqual(['RangeError: thrown', 'console.warning: printed', `policy connect-src: ${faulty.url}elsewhere`])
  expect(remarks.join()).toContain('no-such-directive')
  await tab.close()
  await faulty.close()
})

it('counts what the server of a page does not have, or refuses', async () => {
  const tab = await browser.newPage()
  const faults = await watchPage(tab)
  const statuses = [200, 399, 400, 404, 500]
  await tab.route('**/answers/*', (route) => route.fulfill({ status: Number(route.request().url().split('/').at(-1)) }))
  for (const status of statuses) await tab.goto(`${page.url}answers/${status}`).catch(() => {})
  expect(faults).toEqual(['400: /answers/400', '404: /answers/404', '500: /answers/500'])
  await tab.close()
})

it('finds the browser that is asked for, and refuses a path without one', () => {
  const before = process.env['CHROMIUM_PATH']
  try {
    process.env['CHROMIUM_PATH'] = 'bundled'
    expect(chromiumPath()).toBe(join(unpackChromium(), 'chromium'))
    process.env['CHROMIUM_PATH'] = join(unpackChromium(), 'no-such-browser')
    expect(chromiumPath).toThrow('CHROMIUM_PATH names no file')
  } finally {
    if (before === undefined) delete process.env['CHROMIUM_PATH']
    else process.env['CHROMIUM_PATH'] = before
  }
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

it('finds what breaks any version of WCAG up to 2.2 at levels A and AA, each place of it', async () => {
  const tab = await browser.newPage()
  const small = 'display: block; width: 9px; height: 9px; padding: 0; border: 0'
  await tab.setContent(`<!doctype html><html lang="en"><title>t</title><main>
    <img id="one" src="data:,"><img id="two" src="data:,">
    <p style="color: #999; background: #fff">Pale</p>
    <label>Name <input autocomplete="nonsense"></label>
    <button style="${small}" aria-label="a"></button><button style="${small}" aria-label="b"></button>
    </main></html>`)
  const faults = await axeFaults(tab)
  expect(faults.filter((fault) => fault.startsWith('image-alt'))).toEqual(['image-alt: #one', 'image-alt: #two'])
  expect([...new Set(faults.map((fault) => fault.split(':')[0]))].toSorted()).toEqual([
    'autocomplete-valid',
    'color-contrast',
    'image-alt',
    'target-size',
  ])
  await tab.close()
})
