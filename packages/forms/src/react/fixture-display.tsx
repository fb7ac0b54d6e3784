import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, launchBrowser, type Page } from '@tip-standard/browser'
import { assess, type Language } from '@tip-standard/classification'
import { type Locale, type RecordFinding, validate } from '@tip-standard/core'
import { fr } from '@tip-standard/core/locales/fr'
import { rw } from '@tip-standard/core/locales/rw'
import { type FormDefinition, type GroupView, intakeForm, resolveForm, viewForm } from '@tip-standard/form-model'
import type { Language as FormLanguage } from '@tip-standard/form-model/languages'
import { englishTexts, type FormTexts, loadTexts } from '@tip-standard/form-model/texts'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { testForms } from '../../test/test-forms.ts'
import { loadCodeList, type Surroundings, SurroundingsContext } from '../surroundings/surroundings.ts'

/** Languages in which parts are shown in tests. */
export const LANGUAGES = ['en', 'fr', 'rw'] as const

const locales: { [language: string]: Locale } = { fr, rw }

const texts: { [language: string]: FormTexts } = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async (language) => [language, await loadTexts(language, { unreviewedTexts: true })] as const),
  ),
)

/** What parts find around them in a language, drafts shown. */
export function around(language: FormLanguage): Surroundings {
  const locale = locales[language]
  const { say, sayCount, shown } = texts[language] ?? englishTexts
  return {
    isProvided: true,
    mayBeChild: false,
    today: '2026-11-25',
    language,
    text: say,
    sayCount,
    shown,
    languages: [language],
    showIn: () => {},
    options: { language, unreviewedTexts: true, ...(locale === undefined ? {} : { locale }) },
    loadList: loadCodeList,
    announce: () => {},
    referable: () => [],
  }
}

/** A part as HTML, in a language. */
export function toMarkup(part: ReactElement, language: FormLanguage = 'en'): string {
  return renderToStaticMarkup(
    <SurroundingsContext.Provider value={around(language)}>{part}</SurroundingsContext.Provider>,
  )
}

const consents = ['interview', 'storage'].map((purpose) => ({ purpose, decision: 'granted', date: '2025-03-01' }))

/** A synthetic record; restricted answers are `SECRET…`. */
export const record = {
  standardVersion: '1.0-rc.2',
  case: { id: 'case-1', openedOn: '2025-03-01' },
  reportingEntity: { id: 'org-1', type: 'ngo' },
  dataProtection: { legalBases: ['legalObligation'], sensitivity: 'high', retainUntil: '2035-03-01' },
  victims: [
    {
      id: 'v-1',
      sex: 'female',
      sexBasis: 'self',
      birthDate: '2008-04',
      citizenships: ['RW', 'BI'],
      languages: ['kin'],
      absent: { maritalStatus: 'refused' },
      consents: [
        ...consents,
        { purpose: 'referral', decision: 'granted', givenBy: 'guardian', guardianExcluded: true },
      ],
      journey: [{ from: { country: 'RW' }, to: { country: 'KE' } }, { from: { country: 'KE' } }],
      ownWords: 'SECRET words',
      genderIdentity: 'woman',
    },
  ],
}

/** An intake over the record, with restricted questions enabled (default: one with many questions on a page). */
export function viewOf(change: object = {}, form: FormDefinition = testForms['intake'] ?? intakeForm): GroupView[] {
  const victims = record.victims.map((victim) => ({ ...victim, ...change }))
  const switchedOn = ['victim.ownWords', 'victim.genderIdentity'] as const
  return viewForm(resolveForm(form), { ...record, victims }, { today: '2025-04-01', switchedOn })
}

/** Issues of a record with faults: errors and warnings, in an entry and outside. */
export function findingsOf(): readonly RecordFinding[] {
  const [victim] = record.victims
  const bad = { ...victim, age: 200, journey: [{}, { from: { country: 'XX' } }], sexBasis: undefined }
  const result = validate({ ...record, victims: [bad] })
  return [
    ...(result.ok ? result.warnings : result.findings),
    {
      code: 'rule',
      severity: 'warning',
      at: { path: ['victims', 0, 'sex'] },
      field: 'victim.sex',
      rule: 'sex-has-basis',
      params: {},
    },
  ]
}

/** A reading with an element for which there is evidence on both sides, at an age that is not known. */
export const reading = (locale: Language = 'en') =>
  assess(
    {
      acts: { recruitment: true },
      means: { deception: [{ value: true, phase: 'origin', source: 'SECRET source' }, { value: false }] },
      purposes: { forcedLabour: true },
      ransomDemanded: true,
    },
    { profile: 'rwanda', locale, indicators: { list: 'adultLabour', present: ['D4.01', 'D4.02'] } },
  )

const require = createRequire(import.meta.url)
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const style = ['tokens', 'form', 'choices', 'shell', 'entries', 'notices', 'display']
  .map((name) => `../theme/${name}`)
  .concat('../../../form-model/src/print/paper')
  .map((path) => readFileSync(new URL(`${path}.css`, import.meta.url), 'utf8'))
  .join('\n')

/** How a page displays a part. */
export type Look = { language?: string; width?: number; scheme?: 'light' | 'dark'; textSize?: number }

/** A page that can look for faults. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  await page.evaluate(axe)
  return page
}

/** Shows markup in the default skin. */
export async function showIn(page: Page, markup: string, look: Look = {}): Promise<void> {
  const { language = 'en', width = 360, scheme = 'light', textSize = 100 } = look
  await page.setViewportSize({ width, height: 700 })
  await page.emulateMedia({ colorScheme: scheme })
  await page.setContent(
    `<!doctype html><html lang="${language}" style="font-size:${textSize}%"><title>Test</title><style>body{margin:0}${style}</style><main class="tip-root">${markup}</main>`,
  )
}

/**
 * Lists the faults of a page: violations of WCAG 2.2 AA that axe finds, ids that lead nowhere, targets under 24 px, and text that
 * runs out of it.
 */
export function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof import('axe-core') }).axe
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    // The page of the test is not a complete page: landmarks are the task of the application.
    const rules = { 'page-has-heading-one': { enabled: false } }
    // Otherwise most of the time goes into writing down what is right, and where.
    const { violations } = await run({ runOnly: tags, rules, resultTypes: ['violations'] })
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    for (const name of ['aria-describedby', 'aria-labelledby', 'for', 'aria-controls'])
      for (const one of document.querySelectorAll(`[${name}]`))
        for (const id of (one.getAttribute(name) ?? '').split(/\s+/))
          if (document.getElementById(id) === null) found.push(`${name} leads nowhere`)
    for (const one of document.querySelectorAll('button, select, a, summary, input')) {
      const { width, height } = one.getBoundingClientRect()
      if (width < 24 || height < 24) found.push(`small: ${one.outerHTML}`)
    }
    if (document.querySelector('[role=alert], [role=status], [aria-live]') !== null)
      found.push('a live region of its own')
    if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the screen')
    return found
  })
}

/** A browser for the tests of one file. */
export const openBrowser = (): Promise<Browser> => launchBrowser()
