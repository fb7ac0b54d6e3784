import { createHash } from 'node:crypto'
import { codeList } from '@tip-standard/core/metadata'
import { LANGUAGES } from '@tip-standard/core/texts'
import { loadLabels } from '@tip-standard/form-model/languages'
import { policies } from '@tip-standard/policy'
import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../fixture-vault.ts'
import { aboutPerson } from '../subject-access/about-person.ts'
import type { SubjectAccess } from '../subject-access/subject-access.ts'
import { TOLD_ACTS } from '../subject-access/told-acts.ts'
import { sharedCase, someAccess } from './fixture-access.ts'
import { renderSubjectPage } from './render-subject-page.ts'
import { loadSubjectPageTexts } from './texts/subject-page-texts.ts'

const ZONE = 'Africa/Kigali'
const pageIn = (language: (typeof LANGUAGES)[number], access = someAccess): Promise<string> =>
  renderSubjectPage(access, { language, zone: ZONE })

const textOf = (page: string): string =>
  page
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\n+/g, '\n')

/** Words that tell others what happened to the person who holds the page. */
const TELLING =
  /traffick|traite|exploit|victim|survivor|abuse|violence|police|court|law|icuruzwa|ihohoter|uwakorewe|usafirishaji|binadamu|mwathirika|waathirika/i

describe.each(LANGUAGES)('the page in %s', (language) => {
  it('has a sentence of that language for every act, purpose and audience, and a name for every role', async () => {
    const { shown, say, has } = await loadSubjectPageTexts(language)
    const labels = (await loadLabels(language))?.codes.staffRole?.labels
    const { purposes, audiences } = defaultPolicy
    const ids = [
      ...TOLD_ACTS.map((act) => `act.${act}`),
      ...purposes.map(({ id }) => `purpose.${id}`),
      ...audiences.map(({ id }) => `audience.${id}`),
    ]
    for (const id of ids) expect(has(id) && shown(id).language, id).toBe(language)
    expect(new Set(TOLD_ACTS.map((act) => say(`act.${act}`))).size).toBe(TOLD_ACTS.length)
    if (language !== 'en')
      for (const { code } of codeList('staffRole').codes) expect(labels?.[code]?.[0], code).toBeTruthy()
  })

  it('says that there are other files about the person, where the file says so, and not otherwise', async () => {
    const { say } = await loadSubjectPageTexts(language)
    expect(textOf(await pageIn(language))).not.toContain(say('held.otherFiles'))
    const page = await pageIn(language, { ...someAccess, otherCases: true })
    expect(textOf(page)).toContain(say('held.otherFiles'))
  })

  it('tells no one who sees its title or its first sheet what happened', async () => {
    const page = await pageIn(language)
    const title = /<title>(.*)<\/title>/.exec(page)?.[1] ?? ''
    const cover = textOf(page.slice(page.indexOf('<header>'), page.indexOf('</header>')))
    expect(title.length).toBeGreaterThan(0)
    expect(title + cover).not.toMatch(TELLING)
    expect(title + cover).not.toMatch(/Inventa|Exempla|Invented Help|v-1|case-1/)
  })

  it('marks drafts, and words that are in English only', async () => {
    const page = await pageIn(language)
    expect(page).toContain(`<html lang="${language}">`)
    expect(page.includes('class="draft"')).toBe(language !== 'en')
    const inEnglish = [...page.matchAll(/<span lang="en">([^<]*)</g)].map(([, one]) => one)
    expect(inEnglish.includes('Muyinga')).toBe(language !== 'en')
    expect(inEnglish).not.toContain('Ethnicity')
    if (language !== 'en') expect(page).toContain('<span lang="rn">Ikirundi</span>')
  })
})

it('is one file: no script, nothing fetched or sent, one style sheet that its policy names by its hash', async () => {
  const page = await pageIn('rw')
  expect(page).not.toMatch(/<script|<link|<img|<iframe|<form|@import|url\(|\sstyle=|\son\w+=/)
  expect([...page.matchAll(/(?:href|src)="([^"]*)"/g)].filter(([, to]) => !to?.startsWith('#'))).toEqual([])
  const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  expect(page).toContain(
    `default-src &#x27;none&#x27;; style-src &#x27;sha256-${hash}&#x27;; base-uri &#x27;none&#x27;; form-action &#x27;none&#x27;`,
  )
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'))
  expect(await pageIn('rw')).toBe(page)
})

it('has headings in order, and leads to each of its parts', async () => {
  const page = await pageIn('en')
  const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  for (const [at, level] of levels.entries()) if (at > 0) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  expect([...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)).toEqual(ids)
})

it('says what is kept in words: who the person is first, missing values by their reason, where values are from', async () => {
  const text = textOf(await pageIn('en'))
  const order = ['Inventa', 'February 2001', 'Recruitment', '5 January 2026', 'Invented Help', 'until 31 December 2036']
  for (const [at, one] of order.entries())
    expect(text.indexOf(one), one).toBeGreaterThan(at === 0 ? 0 : text.indexOf(order[at - 1] ?? ''))
  for (const one of [
    'Ethnicity\nPrefers not to say',
    'Pregnant\nWithheld for safety',
    'Source\n: \nA document\n \nSystem\n: \nRegister A\n \nAs of\n: \nDecember 2025',
    'Residence before\nBurundi\n, \nMuyinga\n, \nInventum',
    'Fee\n50000\n \nBurundi Franc',
    'Languages\nKinyarwanda\n; \nRundi',
    'org.example.school\nname\nSchool B\nyears\n1\n2',
    'I want to learn.\nSoon.',
    'for an investigation or a court',
    'on this basis: Consent and Public task.',
    'Case management\n – \nGranted',
    'Research\n – \nRefused',
  ])
    expect(text).toContain(one)
})

it('names no one of the staff, no other person, no note about several, and not where the organisation is', async () => {
  const about = JSON.stringify(someAccess)
  for (const text of [about, textOf(await pageIn('en'))])
    expect(text).not.toMatch(/w-1|w-7|v-2|p-1|Altera|1999|by bus|for both|Drove|Hidden Street/)
  expect(about).not.toContain('perpetratorIds')
})

it('gives an alleged perpetrator nothing of the victims: no plan, no answer, no number of them', async () => {
  const record = aboutPerson(
    { ...sharedCase, perpetrators: [{ id: 'p-1', roles: ['recruiter'], numberOfVictims: 2 }] },
    { case: 'case-1', kind: 'perpetrator', person: 'p-1' },
  )
  const page = await pageIn('en', { person: 'p-1', madeAt: someAccess.madeAt, record, accesses: [] })
  for (const text of [JSON.stringify(record), textOf(page)])
    expect(text).not.toMatch(
      /v-1|v-2|socialCare|Social care|Number of victims|numberOfVictims|numberOf|Altera|Inventum/,
    )
  expect(page).not.toMatch(/id="answers"|Take back|take back/)
  expect(textOf(page)).toContain('Nothing is written down yet.')
})

it('keeps the plans of a victim who is alone in the case', () => {
  const alone = { ...sharedCase, victims: sharedCase.victims?.slice(0, 1) ?? [] }
  const { case: own } = aboutPerson(alone, { case: 'case-1', kind: 'victim', person: 'v-1' })
  expect(own?.supportPlans).toEqual(sharedCase.case.supportPlans)
})

it('says who did what on which day of the place, joins what is the same, and calls purposes of its own by their titles', async () => {
  const at = (hour: number): string => new Date(Date.UTC(2026, 1, 3, hour, 30)).toISOString()
  const act = { what: 'readCase', role: 'supervisor', purpose: 'ownPurpose' } as const
  const accesses = [9, 10, 23].map((hour) => ({ at: at(hour), ...act }))
  const [purpose] = policies[0]?.purposes ?? []
  const policy = { purposes: [{ ...purpose, id: 'ownPurpose', title: 'Own <purpose>' }], audiences: [] } as never
  const page = await renderSubjectPage({ ...someAccess, accesses }, { language: 'en', zone: ZONE, policy })
  const seen = textOf(page.slice(page.indexOf('id="seen"'), page.indexOf('id="ask"')))
  // Half past eleven at night in UTC is the next day in Kigali.
  expect(seen).toMatch(
    /3 February 2026\nWhat is kept about you was opened\.\nBy: Supervisor\n \nFor: Own <purpose>\n \n2 times\n \n4 February 2026\n/,
  )
  expect(seen).not.toContain('ownPurpose')
})

it('shows every text as text, whatever it holds', async () => {
  const markup = `"><script>alert(1)</script><img src=x onerror=alert(1)>'&lt;<style>*{}</style></title>`
  const hostile = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(hostile)
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hostile(one)]))
    return typeof value === 'string' ? value + markup : value
  }
  const access = {
    ...(hostile({ ...someAccess, madeAt: 0, accesses: [] }) as SubjectAccess),
    madeAt: someAccess.madeAt,
    accesses: [{ at: someAccess.madeAt, what: 'release', role: markup, purpose: markup, audience: markup } as never],
  }
  access.record = {
    ...access.record,
    extensions: undefined,
    victims: access.record.victims?.map((one) => ({ ...one, [markup]: markup })),
  } as never
  const page = await pageIn('fr', access)
  expect(page.match(/<script|<img|onerror=alert\(1\)>(?!)/)).toBeNull()
  expect(page.split('<style>')).toHaveLength(2)
  expect(page.split('</title>')).toHaveLength(2)
  expect(textOf(page).split(markup).length).toBeGreaterThan(40)
})

it('begins each of several notes on its own', async () => {
  const page = await pageIn('en')
  for (const note of ['A quiet room', 'No lift'])
    expect(page).toMatch(new RegExp(`<li class="written">(<span[^>]*>)?${note}(</span>)?</li>`))
})
