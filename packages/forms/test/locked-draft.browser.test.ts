import { type Browser, launchBrowser } from '@tip-standard/browser'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { FEW_ROUNDS, keepDraft, type OpenPage, openPage } from './open-form.ts'

const PASSPHRASE = 'several quiet words'
const SCRIPT = `
  ${FEW_ROUNDS}
  const store = openDraftStore()
  show(<forms.IntakeForm definition={shippedForms.consent} today="2026-11-25" savedDrafts={store} />)`

let browser: Browser
let open: OpenPage
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  open = await openPage(SCRIPT, { width: 900, height: 900 }, browser)
  return () => open.close()
})

const said = (): Promise<string | null> => open.page.textContent('[aria-live]')

/** What the live region holds when the page first shows something, before anything else can read it. */
const saidAtFirst = (selector: string): Promise<void> =>
  open.page.evaluate((wanted) => {
    const globals = window as unknown as { saidAtFirst: Promise<string> }
    globals.saidAtFirst = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector(wanted) === null) return
        observer.disconnect()
        resolve(document.querySelector('[aria-live]')?.textContent ?? '')
      })
      observer.observe(document.body, { childList: true, subtree: true })
    })
  }, selector)
const heardAtFirst = (): Promise<string> =>
  open.page.evaluate(() => (window as unknown as { saidAtFirst: Promise<string> }).saidAtFirst)

it('shows at no moment what was announced before it was locked', async () => {
  await keepDraft(open.page, PASSPHRASE)
  expect(await said()).not.toBe('')
  await saidAtFirst('form:not(:has(.tip-answers)) .tip-secret')
  await open.page.click('text=Lock the draft')
  expect(await heardAtFirst()).toBe('')
})

it('says no longer that a passphrase was wrong once it is open', async () => {
  const { page } = open
  await keepDraft(page, PASSPHRASE)
  await page.click('text=Lock the draft')
  await page.fill('.tip-secret', 'other quiet words')
  await page.click('.tip-group-of-questions button[type=submit]')
  await expect.poll(said).toContain('does not open the draft')
  await saidAtFirst('.tip-draft-state')
  await page.fill('.tip-secret', PASSPHRASE)
  await page.click('.tip-group-of-questions button[type=submit]')
  expect(await heardAtFirst()).toBe('')
  expect(open.faults).toEqual([])
})

it('offers no lock once another tab has deleted the draft: nothing could open the answers again', async () => {
  const { page } = open
  await keepDraft(page, PASSPHRASE)
  await page.evaluate(async () => {
    const opened = indexedDB.open('drafts')
    const database = await new Promise<IDBDatabase>((resolve) => {
      opened.onsuccess = () => resolve(opened.result)
    })
    const transaction = database.transaction('case', 'readwrite')
    transaction.objectStore('case').clear()
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    database.close()
    dispatchEvent(new Event('focus'))
  })
  await page.waitForSelector('text=Keep what is here as another draft')
  expect(await page.textContent('.tip-draft')).toContain('This draft is no longer there.')
  expect(await page.locator('text=Lock the draft').count()).toBe(0)
  // What is here is not lost by going on: it is kept as another draft, which can be locked.
  await page.click('text=Keep what is here as another draft')
  await keepDraft(page, PASSPHRASE)
  await page.click('text=Lock the draft')
  await page.waitForSelector('.tip-secret')
  expect(open.faults).toEqual([])
})
