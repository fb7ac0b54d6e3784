import {
  appears,
  type Browser,
  launchBrowser,
  type Page,
  type PageFaults,
  type ServedPage,
  servePage,
  watchPage,
} from '@tip-standard/browser'
import { resolveForm, type ShippedForm, shippedForms } from '@tip-standard/form-model'
import { openForm } from '@tip-standard/form-model/engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { titleOf } from '../theme/widgets/described-by.ts'
import { type FormAnswers, fromAnswers } from './answers.ts'

type Language = 'en' | 'fr'

declare const show: (theme: string, name: ShippedForm, language: string) => void
declare const seen: { answers: unknown; submitted: unknown }

let browser: Browser
let served: ServedPage
let page: Page
let faults: PageFaults

beforeAll(async () => {
  served = await servePage(import.meta.url, {
    page: `import { seen, show } from './fixture-plain-page.tsx'
Object.assign(globalThis, { show, seen })`,
  })
  browser = await launchBrowser()
  // Here ajv compiles schemas as they come, and MUI writes its styles; the test of the strict policy is another one.
  const context = await browser.newContext({ bypassCSP: true })
  page = await context.newPage()
  faults = await watchPage(page)
  await page.goto(served.url)
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

const forms = Object.keys(shippedForms) as ShippedForm[]

/** Every form in every theme; what we say in French does not depend on the theme, so one theme has all forms in French. */
const shownIn = (theme: string): [ShippedForm, Language][] => [
  ...forms.map((name): [ShippedForm, Language] => [name, 'en']),
  ...forms
    .filter((name) => theme === 'core' || name === 'screening')
    .map((name): [ShippedForm, Language] => [name, 'fr']),
]

async function open(theme: string, name: ShippedForm, language: Language): Promise<void> {
  faults.length = 0
  await page.evaluate(([one, form, lang]) => show(one, form, lang), [theme, name, language] as const)
  await appears(page, 'form')
}

const text = (): Promise<string> => page.evaluate(() => document.body.textContent ?? '')
const handIn = (): Promise<void> => page.evaluate(() => document.querySelector('form')?.requestSubmit())

/** What is said where something is missing, or written wrongly. */
const NEEDED = { en: 'give a value', fr: 'donnez une valeur' }
const WRITTEN = { en: 'has the wrong format', fr: 'pas au format attendu' }
const isOther = (language: Language): RegExp => new RegExp(NEEDED[language === 'en' ? 'fr' : 'en'])

describe.each(['core', 'mui', 'own'])('the theme %s', (theme) => {
  it.each(shownIn(theme))(
    'shows the form %s in %s, and nothing but words of ours when it is handed in empty',
    async (name, language) => {
      await open(theme, name, language)
      // No one is said to be anything before someone says so.
      expect(JSON.stringify(await page.evaluate(() => seen.answers ?? {}))).not.toMatch(/:[^{]/)
      expect(await page.locator('form :is(input, select, textarea, button)').count()).toBeGreaterThan(3)
      await handIn()
      await page.waitForFunction((needed) => document.body.textContent?.includes(needed), NEEDED[language])
      const shown = await text()
      expect(shown).not.toMatch(/must |schema|property|undefined|\[object/i)
      expect(shown).not.toMatch(isOther(language))
      // Themes pass on what they do not know: React would warn of attributes that HTML does not have.
      expect(faults).toEqual([])
    },
  )

  it.each<Language>(theme === 'core' ? ['en', 'fr'] : ['en'])(
    'asks what the answers before ask for, in %s',
    async (language) => {
      await open(theme, 'intake', language)
      const birth = page.locator('#root_age_age_victim_birthDate')
      const age = page.locator('#root_age_age_victim_age')
      await age.waitFor()
      await birth.fill('soon')
      await birth.press('Tab')
      await age.waitFor({ state: 'detached' })
      await handIn()
      await page.waitForFunction((wrong) => document.body.textContent?.includes(wrong), WRITTEN[language])
      expect(await text()).not.toMatch(/must |pattern|schema|soon/i)
      await birth.fill('')
      await birth.press('Tab')
      await age.waitFor()
      await age.fill('400')
      await age.press('Tab')
      await handIn()
      await page.waitForFunction((wrong) => !document.body.textContent?.includes(wrong), WRITTEN[language])
      expect(await text()).not.toMatch(/must |schema/i)
      expect(await page.evaluate(() => seen.submitted)).toBeUndefined()
      expect(faults).toEqual([])
    },
  )
})

it('leads from each error to its input in our theme', async () => {
  await open('own', 'screening', 'en')
  await handIn()
  const links = page.locator('.tip-errors a')
  await links.first().waitFor()
  const isLed: (boolean | undefined)[] = []
  for (const link of await links.all()) {
    await link.click()
    const title = titleOf((await link.getAttribute('href'))?.slice(1) ?? '')
    isLed.push(
      await page.evaluate(
        (id) => document.getElementById(id)?.closest('.tip-field')?.contains(document.activeElement),
        title,
      ),
    )
  }
  expect(isLed).toEqual([true, true])
})

it('hands in answers that make a valid record', async () => {
  await open('core', 'screening', 'en')
  for (const key of ['talk_talk', 'keep_keep']) {
    const consents = `#root_${key}_victim_consents`
    await page.locator(`${consents} button`).last().click()
    for (const name of ['purpose', 'decision', 'givenBy']) await page.locator(`${consents}_0_consent_${name}-0`).check()
    await page.locator(`${consents}_0_consent_date`).fill('2026-11-25')
  }
  await page.locator('#root_interview_conditions_victim_screenings_screening_date').fill('2026-11-25')
  await page.locator('#root_outcome_result_victim_screenings_screening_outcome-0').check()
  await page.locator('#root_person_sex_victim_sex-0').check()
  await page.locator('#root_basis_basis_victim_sexBasis-0').check()
  await page.locator('#root_age_age_victim_age').fill('30')
  await handIn()
  await page.waitForFunction(() => seen.submitted !== undefined)
  const definition = { ...shippedForms.screening, consents: [] }
  const begun = openForm(definition, { today: '2026-11-25' }).state().record
  const answers = (await page.evaluate(() => seen.submitted)) as FormAnswers
  const record = fromAnswers(resolveForm(definition), answers, begun)
  const result = openForm(definition, { today: '2026-11-25', record }).submit()
  expect(result).toMatchObject({ ok: true, value: { victims: [{ sex: 'female', age: 30 }] } })
})
