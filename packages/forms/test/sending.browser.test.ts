import { appears, type Browser, launchBrowser } from '@tip-standard/browser'
import { validate } from '@tip-standard/core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { FEW_ROUNDS, keepDraft, type OpenPage, openPage } from './open-form.ts'

const PIN = 'several quiet words'
const wide = { width: 900, height: 900 }

/** A form whose records are sent by a test: it settles each promise when it wants to. */
const SCRIPT = `
  ${FEW_ROUNDS}
  const store = openDraftStore({ databaseName: 'sending' })
  window.sent = []
  const send = (record) => new Promise((resolve, reject) => window.sent.push({ record, resolve, reject }))
  const picked = (session, sends = true) => show(
    <forms.IntakeForm definition={shippedForms.consent} today="2026-11-25" savedDrafts={store}
      {...(session && { session })} {...(location.hash && { language: location.hash.slice(1), unreviewedTexts: true })}
      {...(sends && { onSubmit: send })} />
  )
  window.sendNothing = () => picked(undefined, false)
  window.drafts = async () => (await store.list()).value.drafts
  window.open = async () => {
    const [draft] = await window.drafts()
    picked((await store.unlock(draft.id, '${PIN}')).value)
  }
  picked()`

type Sent = { record: unknown; resolve(): void; reject(error: Error): void }
type Globals = {
  sent: Sent[]
  drafts(): Promise<object[]>
  open(): Promise<void>
  sendNothing(): void
  isOver: Promise<void>
}

let browser: Browser
let open: OpenPage
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  open = await openPage(SCRIPT, wide, browser)
  return () => open.close()
})

const count = (): Promise<number> => open.page.evaluate(() => (window as unknown as Globals).sent.length)
const drafts = (): Promise<number> =>
  open.page.evaluate(async () => (await (window as unknown as Globals).drafts()).length)
const submit = (): ReturnType<OpenPage['page']['locator']> => open.page.locator('.tip-main[type=submit]')

/** Says how the record that was sent last arrived. */
const settle = (how: 'resolve' | 'reject'): Promise<void> =>
  open.page.evaluate((done) => {
    const last = (window as unknown as Globals).sent.at(-1)
    if (done === 'resolve') last?.resolve()
    else last?.reject(new Error('SENTINEL'))
  }, how)

/** Answers the form; what is answered last is not saved at once. */
async function answer(): Promise<void> {
  const { page } = open
  await page.getByLabel('Yes', { exact: false }).first().check()
}

/** Answers the form and finishes; what was answered last is not saved by then. */
async function finish(): Promise<void> {
  const { page } = open
  await answer()
  await submit().click()
  await page.waitForFunction(() => (window as unknown as Globals).sent.length > 0)
}

describe('a form that is sent', () => {
  it('cannot be changed or sent twice while it is being sent, and shows this', async () => {
    await finish()
    const { page } = open
    expect(await submit().textContent()).toBe('Sending')
    expect(await submit().getAttribute('aria-disabled')).toBe('true')
    expect(await page.getAttribute('form:has(.tip-answers)', 'aria-busy')).toBe('true')
    expect(await page.textContent('[aria-live]')).toBe('Sending')
    expect(await page.locator('.tip-answers input:not(:disabled)').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sending')
    await submit().click({ force: true })
    await page.keyboard.press('Enter')
    await settle('resolve')
    await appears(page, 'form[aria-busy=false]')
    expect(await count()).toBe(1)
    expect(await submit().textContent()).toBe('Finish')
    expect(await page.textContent('[aria-live]')).toBe('')
    expect(open.faults).toEqual([])
  })

  it('deletes its draft when the record has arrived, and not before', async () => {
    await keepDraft(open.page, PIN)
    await finish()
    expect(await drafts()).toBe(1)
    await settle('resolve')
    await open.page.waitForFunction(async () => (await (window as unknown as Globals).drafts()).length === 0)
    // The form is not locked by the end of its own draft.
    await open.page.waitForSelector('text=Keep a draft on this device')
  })

  it('keeps its draft, with the last answer, if no handler receives the record', async () => {
    const { page } = open
    await page.evaluate(() => (window as unknown as Globals).sendNothing())
    await keepDraft(open.page, PIN)
    await answer()
    // The form is busy for a moment only.
    await page.evaluate(() => {
      const form = document.querySelector('form:has(.tip-answers)') as HTMLFormElement
      ;(window as unknown as Globals).isOver = new Promise((resolve) =>
        new MutationObserver((changes) => {
          if (changes.some(({ oldValue }) => oldValue === 'true')) resolve()
        }).observe(form, { attributeFilter: ['aria-busy'], attributeOldValue: true }),
      )
    })
    await submit().click()
    await page.evaluate(() => (window as unknown as Globals).isOver)
    expect(await drafts()).toBe(1)
    expect(await page.locator('text=Lock the draft').count()).toBe(1)
    await page.reload()
    await appears(page, 'h1')
    await page.evaluate(() => (window as unknown as Globals).open())
    await page.waitForSelector('text=Lock the draft')
  })

  it.each([
    [
      'does not fit on the device',
      () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('SENTINEL', 'QuotaExceededError')
        }
      },
    ],
    [
      'cannot be encrypted',
      () => {
        crypto.subtle.encrypt = () => Promise.reject(new Error('SENTINEL'))
      },
    ],
  ])('says that its draft lacks the last answers where it %s, and sends the record', async (_, breakSaving) => {
    const { page } = open
    const message = page.locator('form .tip-errors:has-text("could not be saved in the draft")')
    await keepDraft(open.page, PIN)
    await page.evaluate(breakSaving)
    await finish()
    await message.waitFor()
    expect(await page.textContent('[aria-live]')).toContain('could not be saved in the draft')
    await settle('reject')
    await page.waitForSelector('text=The form was not sent. Your answers are still here.')
    expect(await message.count()).toBe(1)
    expect(await page.content()).not.toContain('SENTINEL')
    await submit().click()
    await page.waitForFunction(() => (window as unknown as Globals).sent.length === 2)
    await settle('resolve')
    await page.waitForFunction(async () => (await (window as unknown as Globals).drafts()).length === 0)
    await message.waitFor({ state: 'detached' })
    expect(await count()).toBe(2)
  })

  it('keeps draft and answers when the record does not arrive, and sends it again', async () => {
    await keepDraft(open.page, PIN)
    await finish()
    await settle('reject')
    const { page } = open
    await page.waitForSelector('text=The form was not sent. Your answers are still here.')
    expect(await page.textContent('[aria-live]')).toContain('was not sent')
    expect(await page.content()).not.toContain('SENTINEL')
    expect(await drafts()).toBe(1)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Try again')
    expect(await page.getByLabel('Yes', { exact: false }).first().isChecked()).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => (window as unknown as Globals).sent.length === 2)
    expect(await page.locator('text=was not sent').count()).toBe(0)
    await settle('resolve')
    await page.waitForFunction(async () => (await (window as unknown as Globals).drafts()).length === 0)
    const [first, second] = await page.evaluate(() =>
      (window as unknown as Globals).sent.map(({ record }) => JSON.stringify(record)),
    )
    expect(second).toBe(first)
  })

  it.each([
    ['fr', 'Le formulaire n’a pas été envoyé.', 'Réessayer'],
    ['rw', 'Iyi fishi ntiyoherejwe.', 'Ongera ugerageze'],
    ['sw', 'Fomu haikutumwa.', 'Jaribu tena'],
    ['rn', 'Iyi fishi ntiyarungitswe.', 'Subira ugerageze'],
  ])('says in %s that the record did not arrive', async (language, message, again) => {
    const { page } = open
    await page.goto(`${page.url()}#${language}`)
    await page.reload()
    await page.locator('input[name$="-storage"], input[id$="-storage-granted"]').first().check()
    await submit().click()
    await page.waitForFunction(() => (window as unknown as Globals).sent.length > 0)
    await settle('reject')
    await page.waitForSelector(`text=${message}`)
    expect(await submit().textContent()).toBe(again)
  })

  it('is in its draft with the last answer when the page is closed while sending', async () => {
    await keepDraft(open.page, PIN)
    await finish()
    await open.page.reload()
    await appears(open.page, 'h1')
    expect(await drafts()).toBe(1)
    await open.page.evaluate(() => (window as unknown as Globals).open())
    await open.page.waitForSelector('text=Lock the draft')
    expect(await open.page.getByLabel('Yes', { exact: false }).first().isChecked()).toBe(true)
    await submit().click()
    await open.page.waitForFunction(() => (window as unknown as Globals).sent.length > 0)
    const record = await open.page.evaluate(() => (window as unknown as Globals).sent[0]?.record)
    expect(validate(record)).toMatchObject({ ok: true })
    await settle('resolve')
    await open.page.waitForFunction(async () => (await (window as unknown as Globals).drafts()).length === 0)
  })

  it('deletes a draft that was locked while the record was being sent', async () => {
    await keepDraft(open.page, PIN)
    await finish()
    await open.page.click('text=Lock the draft')
    await open.page.waitForSelector('text=The draft is locked.')
    await settle('resolve')
    await open.page.waitForFunction(async () => (await (window as unknown as Globals).drafts()).length === 0)
  })

  it('keeps a draft that was opened again while the record was being sent', async () => {
    await keepDraft(open.page, PIN)
    await finish()
    const { page } = open
    await page.click('text=Lock the draft')
    await page.fill('.tip-secret', PIN)
    await page.click('.tip-group-of-questions button[type=submit]')
    await page.waitForSelector('text=Lock the draft')
    await settle('resolve')
    // The form that was sent has nothing left to do by now.
    await page.evaluate(async () => {
      await (window as unknown as Globals).drafts()
      await (window as unknown as Globals).drafts()
    })
    expect(await drafts()).toBe(1)
  })
})
