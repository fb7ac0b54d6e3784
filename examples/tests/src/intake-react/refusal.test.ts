/** A person who says no, with keys alone, on a phone. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  appears,
  type Browser,
  type BrowserContext,
  launchBrowser,
  type Page,
  type PageFaults,
  takePicture,
  watchPage,
} from '@tip-standard/browser'
import { validate } from '@tip-standard/core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ServedExample } from '../fixture-built-example.ts'
import { serveExample } from '../fixture-example.ts'

const pictures = fileURLToPath(new URL('../../../../packages/forms/.screenshots/', import.meta.url))
/** Where the page asks for each agreement: the first answer has the id of the question. */
const asked = { interview: '#root_talk_victim_consents', storage: '#root_keep_victim_consents' }
const titles = { interview: 'Before we begin', storage: 'Keeping the answers' }

let served: ServedExample
let browser: Browser
let context: BrowserContext
let page: Page
let faults: PageFaults

beforeAll(async () => {
  served = await serveExample('intake-react')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})
beforeEach(async () => {
  context = await browser.newContext({ acceptDownloads: true, viewport: { width: 360, height: 740 } })
  page = await context.newPage()
  faults = await watchPage(page)
  await page.goto(served.url)
  await page.click('text=Start a screening')
  await appears(page, '.tip-page-title')
})
afterEach(() => context.close())

const atTitle = (wanted: string): Promise<unknown> =>
  page.waitForFunction((title) => document.querySelector('.tip-page-title')?.textContent === title, wanted)
/** Goes on to a page: none of the pages before it needs an answer, but the agreement to talk. */
async function goOnTo(wanted: string): Promise<void> {
  for (const title of ['A safe place', 'With whom', titles.interview, titles.storage]) {
    await atTitle(title)
    if (title === wanted) return
    if (title === titles.interview) await page.click(asked.interview)
    else await page.click('.tip-main[type=submit]')
  }
}
const focusedId = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '')

/** Steps on until something has the focus. */
async function tabTo(wanted: () => Promise<boolean>): Promise<void> {
  for (let steps = 0; steps < 120; steps++) {
    if (await wanted()) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The keyboard does not lead there.')
}
const tabToButton = (name: string): Promise<void> =>
  tabTo(async () => (await page.evaluate(() => document.activeElement?.textContent)) === name)

describe('a person who says no', () => {
  it.each(['interview', 'storage'] as const)(
    'to %s is thanked; a file has the no and nothing else, and the page forgets',
    async (refused) => {
      const { keyboard } = page
      // An answer that may not stay, given first.
      await page.getByRole('button', { name: 'Yes', exact: true }).click()
      await atTitle('With whom')
      await page.goBack()
      await goOnTo(titles[refused])
      const first = asked[refused].slice(1)
      await tabTo(async () => (await focusedId()) === first)
      // Nothing is chosen for the person.
      expect(await page.getAttribute(`[id="${first}"]`, 'aria-pressed')).toBe('false')
      await keyboard.press('Tab')
      expect(await focusedId()).toBe(`${first}-${refused}-refused`)
      await keyboard.press('Enter')
      expect(await page.getAttribute(`#${first}-${refused}-refused`, 'aria-pressed')).toBe('true')
      expect(await page.textContent('.tip-draft')).toContain('No draft is kept')
      expect(await page.locator('text=Keep a draft on this device').count()).toBe(0)
      await takePicture(page, join(pictures, `intake-react-refuses-${refused}.png`))
      await tabToButton('Next')
      await keyboard.press('Enter')
      await atTitle('Thank the person, and offer help')
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('tip-page-title')
      expect(await page.locator('.tip-root').textContent()).toContain('You can still get help')
      expect(await page.locator('.tip-closing-card').textContent()).toContain('Where to get help')
      expect(await page.locator('main input, main select, main textarea').count()).toBe(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      await takePicture(page, join(pictures, `intake-react-closing-${refused}.png`))
      await tabToButton('Record the no, and end')
      await keyboard.press('Enter')
      await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'The no is recorded')
      // No assessment, and no review.
      expect(await page.locator('.tip-assessment, .tip-review').count()).toBe(0)
      await tabToButton('Download the record of the no')
      const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')])
      const record = JSON.parse(readFileSync(await download.path(), 'utf8'))
      expect(validate(record)).toMatchObject({ ok: true })
      const [victim] = record.victims
      expect(victim.consents).toMatchObject([{ purpose: refused, decision: 'refused', givenBy: 'self' }])
      expect(Object.keys(victim).filter((name) => name !== 'absent')).toEqual(['id', 'consents'])
      for (const reason of Object.values(victim.absent ?? {})) expect(reason).toBe('notAsked')
      expect(Object.keys(record).toSorted()).toEqual([
        'case',
        'dataProtection',
        'reportingEntity',
        'standardVersion',
        'victims',
      ])
      await tabToButton('Finish and forget everything on this page')
      await keyboard.press('Enter')
      await tabToButton('Yes, forget the answers')
      await keyboard.press('Enter')
      await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Done')
      expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
      expect(faults).toEqual([])
    },
  )

  it('goes on as usual after saying yes in the end', async () => {
    await goOnTo(titles.interview)
    // The second press of a double click does not answer the question that comes next.
    await page.dblclick(asked.interview)
    await atTitle(titles.storage)
    expect(await page.locator('[aria-pressed=true]').count()).toBe(0)
    await page.goBack()
    await atTitle(titles.interview)
    await page.click(`${asked.interview}-interview-refused`)
    await page.click('.tip-main[type=submit]')
    await atTitle('Thank the person, and offer help')
    await page.goBack()
    await atTitle(titles.interview)
    expect(await page.getAttribute(`${asked.interview}-interview-refused`, 'aria-pressed')).toBe('true')
    await page.click(asked.interview)
    await atTitle(titles.storage)
    await page.click(asked.storage)
    await atTitle('Age')
    expect(faults).toEqual([])
  })
})
