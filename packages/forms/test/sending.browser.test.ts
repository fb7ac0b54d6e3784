import { appears, type Browser, launchBrowser } from '@tip-standard/browser'
import { validate } from '@tip-standard/core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { FEW_ROUNDS, keepDraft, type OpenPage, openPage } from './open-form.ts'

const PIN = 'several quiet words'
const NOT_SENT = 'The form was not sent. Your answers are still here.'
const SENT_BEFORE = 'This form was sent before, and no answer came. It may or may not have arrived.'
const UNSURE = 'The form may or may not have arrived. Your answers are still here.'
const wide = { width: 900, height: 900 }

/** A form whose records are sent by a test: it settles each promise when it wants to. */
const SCRIPT = `
  ${FEW_ROUNDS}
  const store = openDraftStore({ databaseName: 'sending' })
  window.sent = []
  const send = (record, engine, situation) =>
    new Promise((resolve, reject) => window.sent.push({ record, situation, resolve, reject }))
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

type Sent = { record: unknown; situation: object; resolve(): void; reject(reason: unknown): void }
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

/** Says how the record that was sent last arrived; where it was rejected, with what the reason states. */
const settle = (how: 'resolve' | 'reject', stated: { arrived?: unknown } = {}): Promise<void> =>
  open.page.evaluate(
    ([done, properties]) => {
      const last = (window as unknown as Globals).sent.at(-1)
      if (done === 'resolve') last?.resolve()
      else last?.reject(Object.assign(new Error('SENTINEL'), properties))
    },
    [how, stated] as const,
  )

/** What `onSubmit` was told of the record that was sent last. */
const situation = (): Promise<object | undefined> =>
  open.page.evaluate(() => (window as unknown as Globals).sent.at(-1)?.situation)

/** Opens the draft in a page that knows nothing but what the draft holds. */
async function openInNewPage(): Promise<void> {
  await open.page.reload()
  await appears(open.page, 'h1')
  expect(await drafts()).toBe(1)
  await open.page.evaluate(() => (window as unknown as Globals).open())
  await open.page.waitForSelector('text=Lock the draft')
}

/** Sends the record again, and waits until it is on its way. */
async function sendAgain(): Promise<void> {
  const before = await count()
  await submit().click()
  await open.page.waitForFunction((sent) => (window as unknown as Globals).sent.length > sent, before)
  await open.page.waitForSelector('form[aria-busy=true]')
}

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
    await page.waitForSelector(`text=${UNSURE}`)
    expect(await message.count()).toBe(1)
    expect(await page.content()).not.toContain('SENTINEL')
    await sendAgain()
    await settle('resolve')
    await page.waitForFunction(async () => (await (window as unknown as Globals).drafts()).length === 0)
    await message.waitFor({ state: 'detached' })
    expect(await count()).toBe(2)
  })

  it('keeps draft and answers when the record may not have arrived, and sends it again', async () => {
    await keepDraft(open.page, PIN)
    await finish()
    await settle('reject')
    const { page } = open
    await page.waitForSelector(`text=${UNSURE}`)
    expect(await page.textContent('[aria-live]')).toContain(UNSURE)
    expect(await page.content()).not.toContain('SENTINEL')
    expect(await drafts()).toBe(1)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Try again')
    expect(await page.getByLabel('Yes', { exact: false }).first().isChecked()).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => (window as unknown as Globals).sent.length === 2)
    expect(await page.locator('form .tip-errors').count()).toBe(0)
    await settle('resolve')
    await page.waitForFunction(async () => (await (window as unknown as Globals).drafts()).length === 0)
    const [first, second] = await page.evaluate(() =>
      (window as unknown as Globals).sent.map(({ record }) => JSON.stringify(record)),
    )
    expect(second).toBe(first)
  })

  it('says that the record was not sent only where that is known, of every attempt', async () => {
    await finish()
    const { page } = open
    const says = async (text: string): Promise<void> => {
      await page.waitForSelector('form[aria-busy=false]')
      expect(await page.locator('form .tip-errors').allTextContents()).toEqual([text])
      expect((await page.textContent('[aria-live]'))?.trim()).toBe(text)
      expect(await submit().textContent()).toBe('Try again')
    }
    await settle('reject', { arrived: false })
    await says(NOT_SENT)
    await sendAgain()
    await settle('reject', { arrived: true })
    await says(UNSURE)
    // The answer to the previous attempt is still missing.
    await sendAgain()
    await settle('reject', { arrived: false })
    await says(UNSURE)
    await sendAgain()
    await settle('reject', { arrived: 'earlier' })
    await says(NOT_SENT)
    await sendAgain()
    await open.page.evaluate(() => (window as unknown as Globals).sent.at(-1)?.reject(undefined))
    await says(UNSURE)
    await sendAgain()
    await settle('resolve')
    await page.waitForSelector('form[aria-busy=false]')
    expect(await submit().textContent()).toBe('Finish')
    expect(open.faults).toEqual([])
  })

  it.each([
    ['fr', 'Le formulaire n’a pas été envoyé.', 'Le formulaire est peut-être arrivé', 'Réessayer'],
    ['rw', 'Iyi fishi ntiyoherejwe.', 'Iyi fishi ishobora kuba yagezeyo cyangwa itagezeyo.', 'Ongera ugerageze'],
    ['sw', 'Fomu haikutumwa.', 'Huenda fomu imefika au haijafika.', 'Jaribu tena'],
    ['rn', 'Iyi fishi ntiyarungitswe.', 'Iyi fishi ishobora kuba yashitse canke itashitse.', 'Subira ugerageze'],
  ])('says in %s that the record did not arrive, or may not have', async (language, notSent, unsure, again) => {
    const { page } = open
    await page.goto(`${page.url()}#${language}`)
    await page.reload()
    await page.locator('input[name$="-storage"], input[id$="-storage-granted"]').first().check()
    await submit().click()
    await page.waitForFunction(() => (window as unknown as Globals).sent.length > 0)
    await settle('reject', { arrived: false })
    await page.waitForSelector(`text=${notSent}`)
    expect(await submit().textContent()).toBe(again)
    await sendAgain()
    await settle('reject')
    await page.waitForSelector(`text=${unsure}`)
    expect(await submit().textContent()).toBe(again)
  })

  it('is in its draft with the last answer when the page is closed while sending, and says that it was sent', async () => {
    await keepDraft(open.page, PIN)
    await finish()
    expect(await situation()).toEqual({ mayHaveArrived: false })
    await openInNewPage()
    expect(await open.page.getByLabel('Yes', { exact: false }).first().isChecked()).toBe(true)
    expect(await open.page.locator('form .tip-errors').allTextContents()).toEqual([SENT_BEFORE])
    expect(await submit().textContent()).toBe('Try again')
    await sendAgain()
    expect(await open.page.locator('form .tip-errors').count()).toBe(0)
    const record = await open.page.evaluate(() => (window as unknown as Globals).sent[0]?.record)
    expect(validate(record)).toMatchObject({ ok: true })
    expect(await situation()).toEqual({ mayHaveArrived: true })
    // The recipient answers about this attempt only.
    await settle('reject', { arrived: false })
    await open.page.waitForSelector(`text=${UNSURE}`)
    await sendAgain()
    await settle('resolve')
    await open.page.waitForFunction(async () => (await (window as unknown as Globals).drafts()).length === 0)
  })

  it('does not say so of a record that was certainly not sent', async () => {
    await keepDraft(open.page, PIN)
    await finish()
    await settle('reject', { arrived: false })
    await open.page.waitForSelector(`text=${NOT_SENT}`)
    await open.page.click('text=Lock the draft')
    await open.page.waitForSelector('text=The draft is locked.')
    await openInNewPage()
    expect(await open.page.locator('form .tip-errors').count()).toBe(0)
    expect(await submit().textContent()).toBe('Finish')
    await sendAgain()
    expect(await situation()).toEqual({ mayHaveArrived: false })
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
