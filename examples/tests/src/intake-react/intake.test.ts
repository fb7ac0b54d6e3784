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
import { DETERMINATIONS } from '@tip-standard/classification'
import { validate } from '@tip-standard/core'
import { type FormDefinition, intakeForm, screeningForm } from '@tip-standard/form-model'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ServedExample } from '../fixture-built-example.ts'
import { serveExample } from '../fixture-example.ts'

const pictures = fileURLToPath(new URL('../../../../packages/forms/.screenshots/', import.meta.url))
const talk = '#root_talk_victim_consents'
const keep = '#root_keep_victim_consents'

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

let context: BrowserContext
let page: Page
let faults: PageFaults

beforeEach(async () => {
  context = await browser.newContext({ acceptDownloads: true, viewport: { width: 900, height: 900 } })
  page = await context.newPage()
  faults = await watchPage(page)
  await page.goto(served.url)
  await appears(page, 'h1')
})
afterEach(async () => {
  await context.close()
})

/** Goes to a page of the form by its title in the list of pages, which is folded. */
async function goTo(title: string): Promise<void> {
  await page.locator('.tip-pages summary').first().click()
  await page.locator('.tip-page-link', { hasText: title }).first().click()
  await atTitle(title)
}

/** A person agrees to talk, and that the answers are kept: each answer leads to the next page. Ends where it was said. */
async function agree(): Promise<void> {
  await appears(page, '.tip-page-title')
  await goTo('Before we begin')
  await page.click(talk)
  await atTitle('Keeping the answers')
  await page.click(keep)
  await atTitle('Age')
  await page.click('.tip-said button')
  await atTitle('Keeping the answers')
}

/** Whether an answer that is a button was given. */
const isGiven = async (answer: string): Promise<boolean> => (await page.getAttribute(answer, 'aria-pressed')) === 'true'

async function keepDraft(): Promise<void> {
  await page.click('text=Keep a draft on this device')
  // Loaded when it is asked for.
  await appears(page, '.tip-draft .tip-secret')
  for (const input of await page.locator('.tip-draft .tip-secret').all()) await input.fill('seven blue stones')
  await page.click('.tip-draft .tip-main')
  await page.waitForSelector('text=Lock the draft')
}

/** Locks the draft, as it locks itself when no one uses it, and opens it again. */
async function lockAndOpen(): Promise<void> {
  await page.click('text=Lock the draft')
  await page.fill('main .tip-secret', 'seven blue stones')
  await page.click('main .tip-main')
}

/** Goes through the pages of a form, all that it lists; what is needed and not answered gets a reason. */
async function goThrough(form: FormDefinition): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, form.title.en)
  if ((await page.textContent('.tip-page-title')) !== form.pages[0]?.title.en) await goTo(form.pages[0]?.title.en ?? '')
  // Pages in which nothing is asked are not listed.
  const titles = await page.locator('.tip-page-link > span:first-child').allTextContents()
  for (const title of titles) {
    await atTitle(title)
    await page.click('.tip-main[type=submit]')
    await page.waitForFunction(
      (left) =>
        document.querySelector('.tip-errors a') !== null ||
        document.querySelector('.tip-page-title')?.textContent !== left,
      title,
    )
    const wrong = await page
      .locator('.tip-errors a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    for (const id of new Set(wrong)) {
      await page.click(`${id}_reason`)
      await page.click('.tip-reasons > [value=unknown]')
    }
    if (wrong.length > 0) await page.click('.tip-main[type=submit]')
  }
}

const storage = (): Promise<number> => page.evaluate(() => localStorage.length + sessionStorage.length)

/** Everything that the databases of the page hold, as text; bytes are read as Latin letters. */
const databases = (): Promise<string> =>
  page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const text = (value: unknown): string =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? Array.from(new Uint8Array(value instanceof ArrayBuffer ? value : value.buffer), (byte) =>
            String.fromCharCode(byte),
          ).join('')
        : value !== null && typeof value === 'object'
          ? Object.entries(value)
              .map(([key, held]) => `${key}:${text(held)}`)
              .join(' ')
          : String(value)
    let all = ''
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await wait(indexedDB.open(name))
      for (const store of database.objectStoreNames)
        all += text(await wait(database.transaction(store).objectStore(store).getAll()))
      database.close()
    }
    return all
  })

const atTitle = (wanted: string): Promise<unknown> =>
  page.waitForFunction((title) => document.querySelector('.tip-page-title')?.textContent === title, wanted)

describe('the intake example', () => {
  it('leads from the screening to a file, and forgets, a draft too, which is there until then', async () => {
    await page.click('text=Start a screening')
    await agree()
    await keepDraft()
    await goThrough(screeningForm)
    await goThrough(intakeForm)
    await appears(page, '.tip-concealed')
    expect(await page.locator('.tip-assessment').textContent()).toContain('Write down your own assessment first')
    // Their own reading first, then that of the rules, then the decision.
    await page.fill('.own-reading input[type=text]', 'reviewer-17')
    await lockAndOpen()
    await appears(page, '.own-reading')
    expect(await page.inputValue('.own-reading input[type=text]')).toBe('reviewer-17')
    await page.check('.own-reading input[value=open]')
    await page.click('.own-reading .tip-main')
    await appears(page, '.tip-reading')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.check('.own-reading input[value=notTrafficking]')
    await page.fill('.own-reading textarea', 'Begun before the draft locked itself.')
    await lockAndOpen()
    await appears(page, '.own-reading textarea')
    expect(await page.inputValue('.own-reading textarea')).toBe('Begun before the draft locked itself.')
    expect(await page.isChecked('.own-reading input[value=notTrafficking]')).toBe(true)
    await page.fill('.own-reading textarea', '')
    await page.click('.own-reading .tip-main')
    expect(await page.textContent('.own-reading .tip-error')).toContain('requires a written reason')
    await takePicture(page, join(pictures, 'intake-react-decision.png'))
    await page.check('.own-reading input[value=trafficking]')
    await page.fill('.own-reading textarea', 'Papers were held and wages kept.')
    await page.click('.own-reading .tip-main')
    await appears(page, '.tip-review')
    expect(await page.locator('text=Finish and forget').count()).toBe(0)
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Download the record')])
    expect(download.suggestedFilename()).toBe('record.ndjson')
    // What appears below is announced by the region that was there before it.
    expect(await page.textContent('[role=status]')).toBe(
      'The download has begun. Check that the file is there before you go on.',
    )
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\n')
    expect(lines.map((line) => validate(JSON.parse(line)).ok)).toEqual([true])
    const [victim] = JSON.parse(lines[0] ?? '').victims
    expect(victim).toMatchObject({ status: 'presumed' })
    const kept = victim.extensions[DETERMINATIONS]
    expect(kept).toMatchObject([
      { reviewer: 'reviewer-17', reading: 'trafficking', before: { reviewer: 'reviewer-17', reading: 'open' } },
    ])
    expect((await databases()).length).toBeGreaterThan(4000)
    // Forgetting comes after the file, and is asked twice.
    await page.click('text=Finish and forget')
    expect((await databases()).length).toBeGreaterThan(4000)
    // The question has the focus where it is asked, on what keeps the answers, and leads back to the button that asked it.
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null)
    expect(await focused()).toBe('Not yet')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('Finish and forget everything on this page')
    await page.keyboard.press('Enter')
    await page.click('text=Yes, forget the answers')
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Done')
    while ((await databases()) !== '');
    expect(await page.locator('input').count()).toBe(0)
    expect(await storage()).toBe(0)
    expect(await page.evaluate(() => location.search + location.hash)).toBe('')
    expect(faults).toEqual([])
  })

  it('leads to what is set once for the device, with the focus', async () => {
    await page.click('text=About you and this device')
    await appears(page, '.tip-page-title')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('tip-page-title')
    expect(faults).toEqual([])
  })

  it('speaks another language without losing an answer', async () => {
    await page.click('text=Start a screening')
    await agree()
    await page.selectOption('.tip-language select', 'fr')
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Dépistage')
    expect(await isGiven(keep)).toBe(true)
    await page.click('.tip-main[type=submit]')
    await atTitle('Âge')
    expect(faults).toEqual([])
  })

  it('leads Back to the page before, asks before answers are lost, and goes on in the same draft', async () => {
    await page.click('text=Start a screening')
    await appears(page, '.tip-page-title')
    const [first, second] = ['Keeping the answers', 'Age']
    await agree()
    await page.click('.tip-main[type=submit]')
    await atTitle(second)
    await page.goBack()
    await atTitle(first)
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('tip-page-title')
    await page.goForward()
    await atTitle(second)
    await page.goBack()
    await atTitle(first)
    // Out of the form, page by page: nothing holds the answers.
    for (const title of [second, first, 'Before we begin', 'A safe place']) {
      await page.goBack()
      await atTitle(title)
    }
    await page.goBack()
    await appears(page, 'dialog.tip-loss[open]')
    await takePicture(page, join(pictures, 'intake-react-loss.png'), false)
    await page.click('text=Stay on this page')
    await goTo(first)
    expect(await isGiven(keep)).toBe(true)
    await page.goBack()
    await atTitle('A safe place')
    await keepDraft()
    await appears(page, '.tip-draft[data-keeping=saved]')
    await page.goBack()
    await appears(page, '.tip-drafts li')
    await page.click('text=Open the draft')
    await page.fill('.tip-drafts .tip-secret', 'seven blue stones')
    await page.click('.tip-drafts .tip-main')
    await atTitle('A safe place')
    await goTo(first)
    expect(await isGiven(keep)).toBe(true)
    expect(faults).toEqual([])
  })

  it('asks before the page is closed while only it has the answers, and not otherwise', async () => {
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    await page.click('text=Start a screening')
    await agree()
    await page.reload()
    expect(asked).toEqual(['beforeunload'])
    await page.click('text=Start a screening')
    await agree()
    await keepDraft()
    await appears(page, '.tip-draft[data-keeping=saved]')
    await page.reload()
    await appears(page, 'h1')
    expect(asked).toEqual(['beforeunload'])
  })

  it('keeps no draft of a person who refuses, says so, and deletes the one that there was when the conversation goes on', async () => {
    await page.click('text=Start a screening')
    await appears(page, '.tip-page-title')
    await agree()
    await keepDraft()
    await page.click(`${keep}-storage-refused`)
    await page.waitForSelector('text=Nothing more is saved')
    await takePicture(page, join(pictures, 'intake-react-refused.png'), false)
    // A slip can be corrected.
    await page.click(keep)
    await appears(page, '.tip-draft[data-keeping=saved]')
    await page.click('.tip-said button')
    await page.click(`${keep}-storage-refused`)
    await page.waitForSelector('text=Nothing more is saved')
    await page.click('.tip-main[type=submit]')
    await page.waitForSelector('text=No draft is kept on this device')
    while ((await databases()) !== '');
    expect(await page.locator('text=Keep a draft on this device').count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('works without a network after it was seen once, including drafts, which are unreadable without the PIN', async () => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await context.setOffline(true)
    await page.reload()
    await page.click('text=Start a screening')
    await agree()
    await keepDraft()
    // What asked for the passphrase is gone, and the focus is not lost with it.
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('tip-draft-state')
    const stored = await databases()
    expect(stored.length).toBeGreaterThan(4000)
    for (const word of ['granted', 'consents', 'victims', 'seven blue']) expect(stored).not.toContain(word)
    expect(await storage()).toBe(0)
    // What was announced goes with the answers: it may be about one of them.
    expect(await page.textContent('[role=status]')).toBe('Draft saved.')
    await page.click('text=Lock the draft')
    await appears(page, 'main .tip-secret')
    expect(await page.textContent('[role=status]')).toBe('')
    await page.reload()
    await page.click('text=Open the draft')
    await page.fill('.tip-drafts .tip-secret', 'seven blue stones')
    await page.click('.tip-drafts .tip-main')
    await atTitle('Keeping the answers')
    expect(await isGiven(keep)).toBe(true)
    expect(faults).toEqual([])
  })
})
