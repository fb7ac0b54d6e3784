/** What a consent records about the text that was read out, with the forms and translations that ship. */
import { type Browser, launchBrowser } from '@tip-standard/browser'
import { type Consent, validate } from '@tip-standard/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenPage, openPage } from './open-form.ts'
import { testForms } from './test-forms.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const form = (name: string, more: string): string => `
  show(
    <forms.IntakeForm definition={testForms.${name}} today="2026-11-25" ${more}
      onChange={(record) => { window.changed = record }}
      onSubmit={(record) => { window.submitted = record }}>
      <h1>Test</h1>
    </forms.IntakeForm>
  )`

const consents = ({ page }: OpenPage): Promise<Consent[]> =>
  page.evaluate(
    () =>
      (window as unknown as { changed: { victims: { consents?: Consent[] }[] } }).changed.victims[0]?.consents ?? [],
  )
const textOf = async (open: OpenPage, purpose: string): Promise<unknown> => {
  const found = (await consents(open)).findLast((one) => one.purpose === purpose)
  return found && [found.language, found.textStatus]
}
const decide = ({ page }: OpenPage, purpose: string, decision: string): Promise<void> =>
  page.click(`[id="root_agreed_victim_consents-${purpose}-${decision}"]`)

/** Presses the button of a language, and waits until the questions are in it. */
async function press({ page }: OpenPage, language: string): Promise<void> {
  await page.click(`.tip-text-languages [lang=${language}]`)
  await page.waitForSelector(`.tip-root[lang=${language}]`)
  await page.waitForSelector(`.tip-text-languages [lang=${language}][aria-pressed=true]`)
}

const asking = Object.entries(testForms).flatMap(([name, { pages }]) =>
  pages.some(({ groups }) => groups.some(({ items }) => items.some(({ field }) => field === 'victim.consents')))
    ? [name]
    : [],
)

describe('a consent records the text on which it rests', () => {
  it.each(asking)('in the form %s, in the language in which it is shown at that moment', async (name) => {
    const open = await openPage(form(name, 'language="rw" locale={rw}'), { width: 360, height: 800 }, browser)
    const { page } = open
    const first = page.locator('[id="root_agreed_victim_consents"]')
    await first.click()
    expect(await textOf(open, 'interview')).toEqual(['kin', 'draftTranslation'])
    await press(open, 'en')
    await decide(open, 'storage', 'granted')
    expect(await textOf(open, 'storage')).toEqual(['eng', 'original'])
    // A change of language changes no decision that was made before.
    expect(await textOf(open, 'interview')).toEqual(['kin', 'draftTranslation'])
    await press(open, 'fr')
    await decide(open, 'referral', 'refused')
    expect(await textOf(open, 'referral')).toEqual(['fra', 'draftTranslation'])
    await decide(open, 'interview', 'refused')
    expect(await textOf(open, 'interview')).toEqual(['fra', 'draftTranslation'])
    await press(open, 'rw')
    await first.click()
    expect(await textOf(open, 'interview')).toEqual(['kin', 'draftTranslation'])
    expect(open.faults).toEqual([])
    await open.close()
  })

  it('and what the user says about it stays, also for later decisions', async () => {
    const open = await openPage(form('consent', 'language="rw" locale={rw}'), { width: 360, height: 800 }, browser)
    const { page } = open
    await decide(open, 'storage', 'granted')
    await page.click('.tip-consent-text > summary')
    const search = page.locator('.tip-consent-text [role=combobox]')
    await search.click()
    await search.fill('Ganda')
    await page.keyboard.press('Enter')
    expect(await textOf(open, 'storage')).toEqual(['lug', 'interpreted'])
    await press(open, 'en')
    await decide(open, 'referral', 'refused')
    expect(await textOf(open, 'referral')).toEqual(['lug', 'interpreted'])
    expect(await page.textContent('.tip-consent-text > summary')).toContain('Ganda')
    await open.close()
  })

  it('in a form that has no such questions too', async () => {
    const own = `
      const { pages: [page], ...form } = testForms.consent
      const items = [{ field: 'victim.consents', items: ['purpose', 'decision', 'givenBy', 'date'].map((name) => ({ field: 'consent.' + name })) }]
      const definition = { ...form, pages: [{ ...page, groups: [{ id: 'agreed', consents: [], items }] }] }
      if (!defineForm(definition).ok) throw new Error('The form of the test is not one.')
    `
    const open = await openPage(
      own + form('consent', 'language="rw" locale={rw}').replace('testForms.consent', 'definition'),
      undefined,
      browser,
    )
    await decide(open, 'storage', 'granted')
    expect(await textOf(open, 'storage')).toEqual(['kin', 'draftTranslation'])
    await open.close()
  })

  it('is English where no draft may be shown, and then no other language is offered', async () => {
    const open = await openPage(
      form('consent', 'language="rw" locale={rw} unreviewedTexts={false}'),
      undefined,
      browser,
    )
    await decide(open, 'storage', 'granted')
    expect(await textOf(open, 'storage')).toEqual(['eng', 'original'])
    expect(await open.page.locator('.tip-text-language').count()).toBe(0)
    await open.close()
  })

  it('is in the record that is handed in', async () => {
    const open = await openPage(form('consent', 'language="rw" locale={rw}'), undefined, browser)
    const { page } = open
    await decide(open, 'storage', 'granted')
    await page.click('button[type=submit]')
    await page.waitForFunction(() => 'submitted' in window)
    const record = await page.evaluate(() => (window as unknown as { submitted: object }).submitted)
    const result = validate(record)
    expect(result).toMatchObject({ ok: true })
    expect(result.ok && result.value.victims?.[0]?.consents).toMatchObject([
      { purpose: 'storage', language: 'kin', textStatus: 'draftTranslation', date: '2026-11-25' },
    ])
    await open.close()
  })
})
