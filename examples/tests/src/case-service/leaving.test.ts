import { type Browser, chromiumOptions, launchBrowser, type Page } from '@tip-standard/browser'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { type Desk, signIn } from './fixture-browser.ts'
import { noInterview, removeFolder, startService, type TestService } from './fixture-service.ts'

quickPassphrases()

const CASE = '/cases/case-7-1'

let interview: string
let service: TestService
let browser: Browser
let desk: Desk
let page: Page
beforeAll(async () => {
  interview = noInterview()
  service = await startService(interview, { cases: 12 })
  // No one asks anything of a network, and pages that were left are kept for Back, as people's browsers do.
  const args = [...(chromiumOptions().args ?? []), '--host-resolver-rules=MAP www.wikipedia.org ~NOTFOUND']
  browser = await launchBrowser({ args, ignoreDefaultArgs: ['--disable-back-forward-cache'] })
})
afterAll(async () => {
  await browser?.close()
  await service?.close()
  for (const folder of [service.folder, interview]) removeFolder(folder)
})
beforeEach(async () => {
  desk = await signIn(browser, service.origin, 'w-2')
  page = desk.page
})
afterEach(() => desk.close())

const text = async (): Promise<string> => (await page.textContent('body')) ?? ''

it('leads elsewhere at once, and Back shows nothing of the case', async () => {
  await page.goto(service.origin + CASE)
  expect(await text()).toContain('Case case-7-1')
  const elsewhere = page.waitForEvent('requestfailed')
  await page.click('text=Leave this page')
  expect((await elsewhere).url()).toBe('https://www.wikipedia.org/')
  await expect.poll(() => page.url()).toMatch(/^chrome-error:/)
  for (let times = 0; times < 2; times++) {
    await page.goBack()
    expect(page.url()).toContain('/sign-in')
    expect(await text()).not.toContain('case-7-1')
  }
  await page.goto(service.origin + CASE)
  expect(page.url()).toContain('/sign-in')
})

it('the next person at the same browser signs in as themselves', async () => {
  await desk.go('button:text-is("Sign out")')
  await desk.go('a[href="/sign-in/begin"]')
  await page.click('button:has-text("s-1")')
  await page.waitForSelector('.who:has-text("s-1")')
})

it('a form that is refused has the focus on what is wrong, which leads to the field', async () => {
  await page.goto(`${service.origin}${CASE}/people/v-1/identity`)
  await page.fill('#identity-identityRecord-firstName', 'Sentinella')
  await page.fill('#identity-identityRecord-mobilePhone', '0788 123 456')
  await desk.go('button:text-is("Save")')
  await page.waitForSelector('.problem:focus')
  expect(await page.inputValue('#identity-identityRecord-firstName')).toBe('Sentinella')
  await desk.look('refused-form')
  await page.click('.problem li a')
  await page.waitForSelector('#identity-identityRecord-mobilePhone:focus')
  await page.fill('#identity-identityRecord-mobilePhone', '+250788123456')
  await desk.go('button:text-is("Save")')
  await page.waitForSelector('text=Saved, apart from the case.')
  expect(desk.faults.map((one) => one.replace(/ .*/, ''))).toEqual(['422:'])
})

it('the browser is asked to remember nothing that is typed into a page about a person', async () => {
  const remembered: (string | null)[] = []
  for (const path of ['identity', 'contact', 'consents', 'referral', 'follow-up', 'access']) {
    await page.goto(`${service.origin}${CASE}/people/v-1/${path}`)
    const typed = page.locator('main :is(input:not([type=hidden], [type=checkbox], [type=radio]), textarea)')
    for (const one of await typed.all())
      if ((await one.getAttribute('autocomplete')) !== 'off') remembered.push(await one.getAttribute('name'))
  }
  expect(remembered).toEqual([])
})

it('text of twice the size needs no scrolling sideways on a phone', async () => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of ['/', CASE, `${CASE}/people/v-1/identity`, '/people/find']) {
    await page.goto(service.origin + path)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360)
  }
  await page.click('summary:has-text("Language")')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

it('paper has the case, what is folded with it, and nothing to press', async () => {
  await page.goto(service.origin + CASE)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('dt:text-is("Purpose")').first().isVisible()).toBe(true)
  const pressed = page.locator('button, select, summary, .button')
  const shown = await pressed.evaluateAll((all) =>
    all.filter((one) => one.checkVisibility() && one.closest('main') === null).map(({ className }) => className),
  )
  expect(shown).toEqual([])
})
