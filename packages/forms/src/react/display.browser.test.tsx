import type { Browser, Page, ServedPage } from '@tip-standard/browser'
import { servePage } from '@tip-standard/browser'
import type { Language } from '@tip-standard/classification'
import { consentForm, intakeForm } from '@tip-standard/form-model'
import type { ReactElement } from 'react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AssessmentPanel, FindingList, LanguagePicker, PrintView, ReviewPage, SensitivityBadge } from '../index.ts'
import {
  around,
  faultsOf,
  findingsOf,
  LANGUAGES,
  openBrowser,
  openPage,
  reading,
  record,
  showIn,
  toMarkup,
  viewOf,
} from './fixture-display.tsx'

const nothing = (): void => {}
const levels = ['public', 'internal', 'sensitive', 'restricted'] as const

/** Every part in every state, by name. */
const parts: Record<string, (language: Language) => ReactElement> = {
  badges: () => (
    <p>
      {levels.map((level) => (
        <SensitivityBadge key={level} level={level} />
      ))}
    </p>
  ),
  findings: () => <FindingList findings={findingsOf()} onGo={nothing} />,
  'no findings': () => <FindingList findings={[]} />,
  language: (language) => <LanguagePicker value={language} onChange={nothing} />,
  review: () => <ReviewPage groups={viewOf()} onChange={nothing} />,
  reading: (language) => <AssessmentPanel assessment={reading(language)} />,
  'a reading that is concealed': (language) => <AssessmentPanel assessment={reading(language)} concealed />,
  print: (language) => <PrintView definition={consentForm} {...around(language).options} />,
  'filled print': (language) => (
    <PrintView definition={intakeForm} {...around(language).options} filled={{ record, today: '2025-04-01' }} />
  ),
}

let browser: Browser
let sheet: Page
beforeAll(async () => {
  browser = await openBrowser()
  sheet = await openPage(browser)
})
afterAll(() => browser?.close())

describe.each(Object.keys(parts))('%s', (name) => {
  it.each(LANGUAGES)('has no faults on a telephone or a screen, dark or with large text: %s', async (language) => {
    const markup = toMarkup(parts[name]?.(language) ?? <p />, language)
    const looks = [
      { width: 360 },
      { width: 360, scheme: 'dark', textSize: 200 },
      { width: 1100, scheme: 'dark' },
    ] as const
    for (const look of looks) {
      await showIn(sheet, markup, { language, ...look })
      expect([look, await faultsOf(sheet)]).toEqual([look, []])
    }
  })
})

const SCRIPT = `
import { createRoot } from 'react-dom/client'
import { useState } from 'react'
import { AssessmentPanel, FindingList, LanguagePicker, ReviewPage } from '../index.ts'

globalThis.reported = []
const tell = (...what) => globalThis.reported.push(what)

function Picker() {
  const [language, setLanguage] = useState('en')
  return <LanguagePicker value={language} onChange={(chosen) => { tell(chosen); setLanguage(chosen) }} />
}
globalThis.show = ({ findings, groups, assessment }) => {
  const root = document.body.appendChild(document.createElement('main'))
  createRoot(root).render(<>
    <Picker />
    <FindingList findings={findings} onGo={(path) => tell(path)} />
    <ReviewPage groups={groups} findings={findings} onChange={(...what) => tell(...what)} />
    <AssessmentPanel assessment={assessment} concealed onReveal={() => tell('revealed')} />
  </>)
}
`

declare const reported: unknown[]
declare const show: (given: object) => void

describe('with the keyboard, under a strict content security policy', () => {
  let served: ServedPage
  let page: Page
  beforeAll(async () => {
    served = await servePage(import.meta.url, { page: SCRIPT })
    page = await browser.newPage()
    await page.goto(served.url)
    await page.evaluate((given) => show(given), {
      findings: findingsOf(),
      groups: viewOf(),
      assessment: reading(),
    } as never)
  })
  afterAll(() => served?.close())
  const press = async (name: string | RegExp): Promise<unknown> => {
    await page.getByRole('button', { name }).first().focus()
    await page.keyboard.press('Enter')
    return page.evaluate(() => reported.splice(0))
  }

  it('a finding leads to its question, a group to its page', async () => {
    expect(await press('Age')).toEqual([[findingsOf().find(({ field }) => field === 'victim.age')?.at.path]])
    expect(await press('Change Origin and language')).toEqual([['person', 'origin']])
  })

  it('what is to be checked before the end leads to the group that asks about it', async () => {
    const toCheck = page.locator('.tip-review .tip-findings').getByRole('button')
    const led: Record<string, unknown> = {}
    for (const button of await toCheck.all()) {
      await button.press('Enter')
      led[String(await button.textContent())] = await page.evaluate(() => reported.splice(0))
    }
    expect(led).toMatchObject({
      'Consents 1 – Given by': [['consent', 'agreed']],
      Sex: [['person', 'sex']],
      Age: [['person', 'age']],
      'Journey 2 – Country': [['events', 'journey']],
    })
  })

  it('a language is chosen, and screen readers announce that its texts are drafts', async () => {
    const picker = page.getByLabel('Language', { exact: true }).first()
    await picker.focus()
    await picker.selectOption('fr')
    expect(await page.evaluate(() => reported.splice(0))).toEqual([['fr']])
    const noted = await picker.evaluate(
      (one) => document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent,
    )
    expect(noted).toContain('draft')
  })

  it('a restricted answer is shown when the user asks, and hidden again', async () => {
    const text = (): Promise<string | null> => page.locator('.tip-review').textContent()
    expect(await text()).not.toContain('SECRET words')
    await press('Show In own words')
    expect(await text()).toContain('SECRET words')
    await press('Hide In own words')
    expect(await text()).not.toContain('SECRET words')
  })

  it('the names of long lists come when they are loaded', async () => {
    await page.locator('.tip-review').getByText('Kinyarwanda', { exact: true }).waitFor()
  })

  it('what the rules make of it is shown when the reviewer asks', async () => {
    const panel = page.locator('.tip-assessment')
    expect(await panel.textContent()).not.toContain(reading().labelText)
    expect(await press('Show the result of the rules')).toEqual([['revealed']])
    expect(await panel.textContent()).toContain(reading().labelText)
  })
})
