/** Consents as a counsellor asks for them, in a real browser. */
import { type Browser, launchBrowser } from '@tip-standard/browser'
import { type Consent, validate } from '@tip-standard/core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type OpenPage, openPage } from './open-form.ts'

let browser: Browser
let open: OpenPage
beforeAll(async () => {
  browser = await launchBrowser()
})
afterEach(() => open.close())
afterAll(() => browser.close())

const phone = { width: 360, height: 740 }
const today = '2026-11-25'
const gate = 'root_agreed_victim_consents'
const id = (end: string): string => `[id="${gate}${end}"]`

/** A form that hands over what it holds. */
const form = (name: string, more = ''): string => `
  show(
    <forms.IntakeForm definition={testForms.${name}} today="${today}" ${more}
      onChange={(record) => { window.changed = record }}
      onSubmit={(record) => { window.submitted = record }} />
  )`
/** A gate by itself, that keeps what is decided. */
const alone = (consents: object[], more = ''): string => `
  const { useState } = React
  const Gate = () => {
    const [consents, setConsents] = useState(${JSON.stringify(consents)})
    window.consents = consents
    return <main><h1>Test</h1><forms.ConsentGate consents={consents} today="${today}" onChange={setConsents} ${more} /></main>
  }
  show(<forms.FormSurroundings today="${today}"><Gate /></forms.FormSurroundings>)`
const decided = (): Promise<Consent[]> =>
  open.page.evaluate(() => (window as unknown as { consents: Consent[] }).consents)
const recorded = (): Promise<Consent[]> =>
  open.page.evaluate(
    () => (window as unknown as { changed: { victims: { consents: Consent[] }[] } }).changed.victims[0]?.consents ?? [],
  )
const focusedId = (): Promise<string | undefined> => open.page.evaluate(() => document.activeElement?.id)
const invalid = (): Promise<string[]> =>
  open.page.locator('[aria-invalid]').evaluateAll((inputs) => inputs.map((input) => input.id))

describe('the questions', () => {
  it('are sentences in groups, with two large answers, of which none is chosen', async () => {
    open = await openPage(form('consent'), phone, browser)
    const { page } = open
    expect(await page.locator('.tip-consent-group :is(h3, h4)').allTextContents()).toEqual([
      'Talking',
      'Writing down and keeping',
      'Telling others',
      'Research, pictures, family tracing',
    ])
    await expect(page.getByRole('group', { name: 'May I ask you some questions?', exact: true }).count()).resolves.toBe(
      1,
    )
    expect(await page.locator('.tip-consent input:checked').count()).toBe(0)
    for (const answer of await page.locator('.tip-consent-answer:visible').all()) {
      const box = await answer.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(48)
      expect(box?.width).toBeGreaterThanOrEqual(120)
    }
    // The rest is asked where someone opens it.
    expect(await page.getByRole('group', { name: /picture of you/ }).count()).toBe(0)
    await page.click('text=Research, pictures, family tracing')
    expect(await page.getByRole('group', { name: /picture of you/ }).count()).toBe(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect(open.faults).toEqual([])
  })

  it('are answered with the arrows, and an answer can be cleared: then nothing is recorded', async () => {
    open = await openPage(form('consent'), phone, browser)
    const { page } = open
    await page.focus(id(''))
    await page.keyboard.press('ArrowRight')
    expect(await focusedId()).toBe(`${gate}-interview-refused`)
    await page.keyboard.press('ArrowRight')
    expect(await recorded()).toMatchObject([{ purpose: 'interview', decision: 'granted', date: today }])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await recorded()).toEqual([])
    // The button is gone: the focus is where the answer can be given.
    expect(await focusedId()).toBe(gate)
  })
})

describe('what holds for the conversation', () => {
  it('is recorded of an adult without a question, in one line that opens to be corrected', async () => {
    open = await openPage(form('consent'), phone, browser)
    const { page } = open
    await page.click('#root_agreed_victim_minorAtRegistration__1')
    await page.getByLabel('How long it is kept').check()
    await page.click(id(''))
    expect(await recorded()).toMatchObject([
      { givenBy: 'self', method: 'oral', language: 'eng', informedItems: ['agreesToInterview', 'toldRetention'] },
    ])
    expect(await page.getByRole('group', { name: 'Given by' }).count()).toBe(0)
    const line = page.locator('.tip-consent-text > summary')
    expect(await line.textContent()).toBe('Spoken consent · read out in English · Change')
    await line.click()
    await page.getByLabel('Written', { exact: true }).check()
    expect(await line.textContent()).toContain('Written consent')
    expect(await recorded()).toMatchObject([{ method: 'written' }])
  })

  it('is asked about who decides for a child, and only where something was agreed to', async () => {
    open = await openPage(form('consent'), phone, browser)
    const { page } = open
    await page.click('#root_agreed_victim_minorAtRegistration')
    await page.click(id('-interview-refused'))
    await page.click(id('-storage-refused'))
    expect(await recorded()).toMatchObject([{ givenBy: 'self' }, { givenBy: 'self' }])
    expect(await page.locator('.tip-consent-conversation').count()).toBe(0)
    await page.click(id(''))
    const who = page.getByRole('group', { name: 'Given by' })
    expect(await who.getByRole('radio', { checked: true }).count()).toBe(0)
    await page.click('button[type=submit]')
    await page.waitForSelector('.tip-errors')
    expect(await invalid()).toEqual([`${gate}-giver-self`, `${gate}-giver-guardian`, `${gate}-giver-both`])
    await page.click('.tip-errors a')
    expect(await focusedId()).toBe(`${gate}-giver-self`)
    await who.getByLabel('A parent or guardian').check()
    expect(await page.textContent('.tip-notice')).toContain('The guardian may be the trafficker')
  })
})

describe('a gate', () => {
  it('changes the decisions about its own purposes, and no others', async () => {
    const others = ['research', 'storage'].map((purpose) => ({
      purpose,
      decision: 'granted',
      givenBy: 'guardian',
      date: today,
      method: 'written',
      language: 'fra',
    }))
    open = await openPage(alone(others, `purposes={['interview', 'referral']} mayBeChild`), phone, browser)
    const { page } = open
    expect(await page.locator('.tip-consent-question').count()).toBe(2)
    expect(await page.locator('.tip-consent input[type=radio]:checked').count()).toBe(0)
    await page.click('#consent')
    await page.getByLabel('How long it is kept').check()
    await page.getByLabel('The person', { exact: true }).check()
    await page.click('.tip-consent-text > summary')
    await page.getByLabel('Interpreted on the spot').check()
    await page.click('#consent-referral-granted')
    await page.getByLabel('Authorities').check()
    await page.getByLabel('Family', { exact: true }).check()
    expect(await decided()).toMatchObject([
      ...others,
      { purpose: 'interview', givenBy: 'self', textStatus: 'interpreted' },
      { purpose: 'referral', recipientKinds: ['family'] },
      { purpose: 'referral', recipientKinds: ['authorities'] },
    ])
    expect((await decided()).slice(0, 2)).toEqual(others)
  })

  it('takes back what was agreed to on an earlier day, says when, and corrects a slip', async () => {
    const before = { purpose: 'interview', decision: 'granted', givenBy: 'self', date: '2026-01-01' }
    open = await openPage(alone([before]), phone, browser)
    const { page } = open
    expect(await page.isChecked('#consent')).toBe(true)
    expect(await page.textContent('.tip-consent-quiet')).toContain('Agreed: 1 January 2026')
    await page.getByRole('button', { name: /The person takes this back/ }).click()
    expect(await decided()).toEqual([{ ...before, decision: 'withdrawn', withdrawnOn: today }])
    expect(await page.isChecked('#consent')).toBe(false)
    expect(await page.textContent('[aria-live]')).toBe('Taken back: 25 November 2026')
    // The focus stays on the button, which now corrects it.
    await page.keyboard.press('Enter')
    expect(await decided()).toEqual([before])
    // What is said today is a decision of its own.
    await page.click('#consent-interview-refused')
    expect(await decided()).toMatchObject([before, { decision: 'refused', date: today }])
  })
})

describe('an error about consents', () => {
  it('names the one question, marks only that one, and leads to it', async () => {
    open = await openPage(form('consent'), phone, browser)
    const { page } = open
    await page.click(id(''))
    await page.click(id('-referral-granted'))
    await page.click('button[type=submit]')
    await page.waitForSelector('.tip-errors')
    expect(await page.locator('.tip-errors a').allTextContents()).toEqual([
      expect.stringMatching(
        /^May I tell another organisation about you, .* – Consent to share is given without saying/,
      ),
    ])
    const marked = await invalid()
    expect(marked.length).toBeGreaterThan(1)
    for (const one of marked) expect(one).toMatch(/-referral-with-/)
    await page.click('.tip-errors a')
    expect(await focusedId()).toBe(marked[0])
    for (const kind of ['Authorities', 'Family']) await page.getByLabel(kind, { exact: true }).check()
    await page.click('button[type=submit]')
    await page.waitForFunction(() => 'submitted' in window)
    const record = await page.evaluate(() => (window as unknown as { submitted: object }).submitted)
    // Each recipient is an entry of its own, with an id of its own.
    const result = validate(record)
    expect(result).toMatchObject({ ok: true })
    expect(result.ok && result.value.victims?.[0]?.consents).toHaveLength(3)
  })

  it('that none was given leads to the first open question, and marks no other', async () => {
    open = await openPage(form('consent'), phone, browser)
    const { page } = open
    await page.click('button[type=submit]')
    await page.waitForSelector('.tip-errors')
    expect(await page.locator('.tip-errors a').first().textContent()).toMatch(
      /^What does the person agree to\? › May I ask you some questions\? – /,
    )
    expect(await invalid()).toEqual([gate, `${gate}-interview-refused`])
    await page.locator('.tip-errors a').first().click()
    expect(await focusedId()).toBe(gate)
  })

  it('in the part that is folded opens it', async () => {
    open = await openPage(form('consent'), phone, browser)
    const { page } = open
    await page.click(id(''))
    await page.click('text=Research, pictures, family tracing')
    await page.click(id('-tracing-granted'))
    await page.click('text=Research, pictures, family tracing')
    await page.click('button[type=submit]')
    await page.waitForSelector('.tip-errors')
    await page.click('.tip-errors a')
    expect(await focusedId()).toMatch(/-tracing-with-/)
  })
})
