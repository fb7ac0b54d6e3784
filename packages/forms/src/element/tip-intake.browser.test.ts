import {
  type Browser,
  launchBrowser,
  type Page,
  type PageFaults,
  type ServedPage,
  servePage,
  watchPage,
} from '@tip-standard/browser'
import type { CaseRecord } from '@tip-standard/core'
import { validate } from '@tip-standard/core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { TipIntake, TipSubmitEvent } from './tip-intake.tsx'

type Heard = { type: string; detail: CaseRecord }
declare const heard: Heard[]
declare const above: string[]

/** Set before the element is defined, and heard of whatever leaves it. */
const SOURCE = `
import { shippedForms } from '@tip-standard/form-model'
globalThis.heard = []
globalThis.above = []
globalThis.shippedForms = shippedForms
const early = document.createElement('tip-intake')
early.id = 'early'
early.definition = shippedForms.followUp
early.setAttribute('today', '2026-11-25')
document.body.append(early)
for (const type of ['tip-change', 'tip-submit']) document.body.addEventListener(type, () => above.push(type))
import('./index.ts')
`

let browser: Browser
let served: ServedPage
let page: Page
let faults: PageFaults

beforeAll(async () => {
  served = await servePage(import.meta.url, { page: SOURCE })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})
beforeEach(async () => {
  await page?.close()
  page = await browser.newPage()
  faults = await watchPage(page)
  await page.goto(served.url)
  await page.evaluate(() => customElements.whenDefined('tip-intake'))
})

/** Puts an element into the page that listens to itself. */
const put = (attributes: Record<string, string>, value?: unknown): Promise<void> =>
  page.evaluate(
    ([given, record]) => {
      document.querySelector('#early')?.remove()
      const element = document.createElement('tip-intake') as TipIntake
      for (const [name, text] of Object.entries(given)) element.setAttribute(name, text)
      if (record !== undefined) element.value = record as CaseRecord
      for (const type of ['tip-change', 'tip-submit'])
        element.addEventListener(type, (event) => heard.push({ type, detail: (event as CustomEvent).detail }))
      document.body.append(element)
    },
    [attributes, value] as const,
  )

it('takes what was set before it was defined', async () => {
  await page.waitForSelector('#early form')
  expect(await page.textContent('#early h1')).toBe('Follow-up')
  expect(faults).toEqual([])
})

it('asks, tells and hands in under a strict policy, and nothing of it is in an attribute or heard elsewhere', async () => {
  await put({ form: 'consent', today: '2026-11-25' })
  await page.getByLabel('Yes', { exact: false }).first().check()
  await page.waitForFunction(() => heard.some(({ type }) => type === 'tip-change'))
  await page.locator('button[type=submit]').click()
  await page.waitForFunction(() => heard.some(({ type }) => type === 'tip-submit'))
  const record = await page.evaluate(() => heard.findLast(({ type }) => type === 'tip-submit')?.detail)
  expect(validate(record)).toMatchObject({ ok: true })
  expect(record?.victims?.[0]?.consents?.[0]).toMatchObject({ decision: 'granted', date: '2026-11-25' })
  // It does not bubble: what listens at the top of the page, as analytics do, hears nothing unless it captures.
  expect(await page.evaluate(() => above)).toEqual([])
  expect(await page.evaluate(() => document.querySelector('tip-intake')?.getAttributeNames().sort())).toEqual([
    'form',
    'today',
  ])
  expect(faults).toEqual([])
})

it('shows whether what a listener waits for has arrived, and tells the next time', async () => {
  await put({ form: 'consent', today: '2026-11-25' })
  await page.evaluate(() => {
    const sending = globalThis as unknown as {
      settle: { resolve(): void; reject(reason: unknown): void }[]
      told: boolean[]
    }
    sending.settle = []
    sending.told = []
    document.querySelector('tip-intake')?.addEventListener('tip-submit', (event) => {
      const sent = new Promise<void>((resolve, reject) => sending.settle.push({ resolve, reject }))
      const submitted = event as TipSubmitEvent
      submitted.waitUntil(sent)
      sending.told.push(submitted.mayHaveArrived)
    })
  })
  await page.getByLabel('Yes', { exact: false }).first().check()
  const button = page.locator('button[type=submit]')
  await button.click()
  await page.waitForSelector('form[aria-busy=true]')
  expect(await button.textContent()).toBe('Sending')
  const settle = (how: 'resolve' | 'reject', stated = {}): Promise<void> =>
    page.evaluate(
      ([done, properties]) => {
        const { settle: all } = globalThis as unknown as {
          settle: { resolve(): void; reject(reason: unknown): void }[]
        }
        all.at(-1)?.[done](Object.assign(new Error('SENTINEL'), properties))
      },
      [how, stated] as const,
    )
  await settle('reject', { arrived: false })
  await page.waitForSelector('text=The form was not sent.')
  await button.click()
  await page.waitForSelector('form[aria-busy=true]')
  await settle('reject')
  await page.waitForSelector('text=The form may or may not have arrived.')
  await button.click()
  await page.waitForSelector('form[aria-busy=true]')
  await settle('resolve')
  await page.waitForSelector('form[aria-busy=false]')
  expect(await button.textContent()).toBe('Finish')
  await button.click()
  await page.waitForSelector('form[aria-busy=true]')
  expect(await page.evaluate(() => (globalThis as unknown as { told: boolean[] }).told)).toEqual([
    false,
    false,
    true,
    false,
  ])
  expect(await page.content()).not.toContain('SENTINEL')
  expect(faults).toEqual([])
})

it('keeps answers when the language changes, and forgets them when it goes', async () => {
  await put({ form: 'screening', today: '2026-11-25', drafts: '' })
  await page.getByRole('button', { name: 'Yes', exact: true }).click()
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await page.waitForSelector('.tip-answer-button[aria-pressed=true]')
  const chosen = (): Promise<unknown> =>
    page.evaluate(() => document.querySelector('.tip-answer-button[aria-pressed=true]')?.id)
  const yes = await chosen()
  expect(yes).toMatch(/privatePlace/)
  await page.evaluate(() => document.querySelector('tip-intake')?.setAttribute('language', 'fr'))
  await page.getByRole('heading', { level: 1, name: 'Détection' }).or(page.locator('[lang=fr] h1')).first().waitFor()
  expect(await chosen()).toBe(yes)
  await page.evaluate(() => {
    const element = document.querySelector('tip-intake') as TipIntake
    document.body.prepend(element)
  })
  expect(await chosen()).toBe(yes)
  const left = await page.evaluate(async () => {
    const element = document.querySelector('tip-intake') as TipIntake
    element.remove()
    await Promise.resolve()
    return { value: element.value, text: element.textContent }
  })
  expect(left).toEqual({ text: '' })
  expect(faults).toEqual([])
})

it('shows a form that ships in its language, whose file is loaded then, with a translation of the standard of ones own too', async () => {
  await put({ form: 'consent', today: '2026-11-25', language: 'fr' })
  await page.getByRole('heading', { level: 1, name: 'Consentement' }).waitFor()
  await page.evaluate(() => {
    const element = document.querySelector('tip-intake') as TipIntake
    element.locale = { language: 'fr', entities: {}, fields: {}, codes: {}, rules: {} }
  })
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  expect(await page.textContent('tip-intake h1')).toBe('Consentement')
  expect(faults).toEqual([])
})

it('stays in the language chosen last where the file of an earlier one arrives after it', async () => {
  await put({ form: 'consent', today: '2026-11-25' })
  await page.getByRole('heading', { level: 1, name: 'Consent' }).waitFor()
  const inEnglish = await page.textContent('tip-intake')
  await page.evaluate(() => {
    const element = document.querySelector('tip-intake') as TipIntake
    for (const language of ['fr', 'en']) element.setAttribute('language', language)
    // Waits for the same file, and is shown after it arrived.
    const other = document.createElement('tip-intake')
    for (const [name, text] of Object.entries({ form: 'consent', language: 'fr' })) other.setAttribute(name, text)
    document.body.append(other)
  })
  await page.getByRole('heading', { level: 1, name: 'Consentement' }).waitFor()
  expect(await page.locator('tip-intake').first().textContent()).toBe(inEnglish)
  expect(faults).toEqual([])
})

it('says what is wrong with a definition or a name, and repeats nothing of it', async () => {
  const said = await page.evaluate(() => {
    const element = document.createElement('tip-intake') as TipIntake
    try {
      element.definition = { id: 'SENTINEL', pages: [] } as never
    } catch (error) {
      return String(error)
    }
    return 'nothing'
  })
  expect(said).toMatch(/^TypeError: The form cannot be used/)
  expect(said).not.toContain('SENTINEL')
  await put({ form: 'SENTINEL' })
  expect(faults.join()).toMatch(/There is no form of that name; there are screening, intake/)
  expect(faults.join()).not.toContain('SENTINEL')
})
