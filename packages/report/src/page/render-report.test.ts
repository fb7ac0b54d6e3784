import { readFileSync } from 'node:fs'
import { LANGUAGES } from '@tip-standard/core/texts'
import { beforeAll, describe, expect, it } from 'vitest'
import { allTables, numbersIn, numbersOf, textOf } from '../fixture-numbers.ts'
import { fixtureDimensions, fixtureEarlier, fixtureReport } from '../fixture-report.ts'
import { dimension, oneWay } from '../fixture-tables.ts'
import { indicatorSets, indicators } from '../generated/indicators/index.ts'
import { toHtml } from '../markup/markup.ts'
import type { Report, ReportIndicator, ReportTable } from '../model/report.ts'
import { loadReportWords } from '../view/load-words.ts'
import { loadWords } from '../view/standard-words.ts'
import type { ReportWords } from '../view/words.ts'
import { renderFinding } from './finding.ts'
import { pageStylesHash } from './page-styles.ts'
import { renderReport, reportPage } from './render-report.ts'

const options = { language: 'en', earlier: fixtureEarlier, dimensions: fixtureDimensions } as const
const findings = fixtureReport.sets.flatMap(({ indicators }) => indicators)
const finding = (id: string): ReportIndicator => findings.find((one) => one.id === id) as ReportIndicator

let html: string
let words: ReportWords
beforeAll(async () => {
  html = await renderReport(fixtureReport, options)
  words = await loadReportWords(options)
})

describe('the page', () => {
  it('is one file: no script, nothing fetched, one style sheet that its policy names', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\((?!#)|\sstyle=|\son\w+=/)
    expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].filter(([, to]) => !to?.startsWith('#'))).toEqual([])
    expect(html).toContain(
      `default-src &#x27;none&#x27;; style-src &#x27;sha256-${pageStylesHash}&#x27;; img-src data:`,
    )
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'))
  })

  it('weighs little beside its data', async () => {
    const empty = await renderReport({ ...fixtureReport, sets: [] }, options)
    expect(Buffer.byteLength(empty)).toBeLessThan(20_000)
    expect(Buffer.byteLength(html)).toBeLessThan(300_000)
  })

  it('is the same in every run, and has no id twice; every link leads somewhere', async () => {
    expect(await renderReport(fixtureReport, options)).toBe(html)
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, to] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(to)
    const annexes = ids.filter((id) => /^annex-\d+$/.test(id ?? ''))
    expect(annexes.length).toBeGreaterThan(0)
    for (const id of annexes) expect(html).toContain(`href="#${id}"`)
    for (const [, all = ''] of html.matchAll(/aria-labelledby="([^"]+)"/g))
      for (const id of all.split(' ')) expect(ids).toContain(id)
    for (const [, id] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
  })

  it('marks sources whose text was not at hand, and says once what the mark means', async () => {
    const note = 'The full text of the sources with this mark was not at hand'
    const of = async (sources: string[]): Promise<string> => {
      const sets = fixtureReport.sets.map(({ set, indicators }) => ({
        set,
        indicators: indicators.map((one) => ({ ...one, indicator: { ...one.indicator, sources, figures: [] } })),
      }))
      return renderReport({ ...fixtureReport, sets }, options)
    }
    const page = await of(['ctdc2018', 'rwandaStudy'])
    expect(page.match(/as reported by others\)\*/g)).toHaveLength(findings.length)
    expect(page).toContain('codebook and data dictionary;')
    expect(page.split(note)).toHaveLength(2)
    expect(await of(['ctdc2018'])).not.toContain(note)
  })

  it('has headings in order, and landmarks', () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [place, level] of levels.entries())
      if (place > 0) expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1)
    for (const name of ['header', 'nav', 'main', 'footer']) expect(html.split(`<${name}`)).toHaveLength(2)
  })

  it('has no two regions of the same name, also where a finding is in two sets', async () => {
    const [study, ...others] = fixtureReport.sets
    if (study === undefined) throw new Error('The report has no sets.')
    const again = { ...study, set: { ...study.set, id: 'again', title: 'The study again' } }
    const twice = await renderReport({ ...fixtureReport, sets: [study, again, ...others] }, options)
    const textOfId = (id: string): string =>
      textOf(new RegExp(`<(\\w+)[^>]* id="${id}"[^>]*>(.*?)</\\1>`).exec(twice)?.[2] ?? '')
    const names = [...twice.matchAll(/<(?:section|div)\b[^>]* aria-label(ledby)?="([^"]+)"/g)].map(
      ([, by, value = '']) => (by === undefined ? value : value.split(' ').map(textOfId).join(' ')),
    )
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  })

  it('shows no number that the report does not give: no sum, no difference, no rest', () => {
    const known = new Set<string>()
    for (const table of allTables(fixtureReport)) {
      for (const number of numbersOf(table, words)) known.add(number)
      for (const of of table.dimensions)
        for (const category of of.categories)
          for (const number of numbersIn(words.labelOf(of, category))) known.add(number)
    }
    for (const { figures, indicator } of findings) {
      for (const { count, share, answered, published, earlier } of figures) {
        for (const whole of [count, answered]) if (whole !== undefined) known.add(words.number(whole))
        for (const part of [share, published, earlier])
          if (part !== undefined) for (const number of numbersIn(words.percent(part))) known.add(number)
      }
      for (const text of [
        indicator.title,
        indicator.notReadAs,
        indicator.says,
        indicator.sourceRef,
        ...indicator.sources,
        ...indicator.figures.map(({ title }) => title),
      ])
        for (const number of numbersIn(text ?? '')) known.add(number)
    }
    for (const { count } of fixtureReport.counted) if (count !== undefined) known.add(words.number(count))
    for (const number of [
      ...numbersIn(fixtureReport.title),
      '2016',
      '2018',
      '1',
      '2026',
      '14',
      '1.0.0',
      '0',
      '100,000',
    ])
      known.add(number)
    const body = html.replace(/<svg[\s\S]*?<\/svg>/g, ' ').replace(/<h3 id="annex[\s\S]*?<\/h3>/g, ' ')
    expect(numbersIn(textOf(body)).filter((number) => !known.has(number))).toEqual([])
  })

  it('is the same whatever share or rate a cell that is not shown still holds', async () => {
    const leak = (table: ReportTable): ReportTable => ({
      ...table,
      cells: table.cells.map((cell) => (cell.count === undefined ? { ...cell, share: 0.0171, rate: 1.71 } : cell)),
    })
    const leaky: Report = {
      ...fixtureReport,
      sets: fixtureReport.sets.map(({ set, indicators }) => ({
        set,
        indicators: indicators.map((one) => ({ ...one, tables: one.tables.map(leak) })),
      })),
    }
    expect(textOf(await renderReport(leaky, options))).not.toMatch(/1\.71?%|1\.71/)
  })

  it('says in words what is not shown, and never by a star', () => {
    expect(textOf(html)).not.toContain('*')
    expect(html).toContain('<td class="tip-unshown">not shown<small> (0 to 14)</small></td>')
    expect(html).toContain('It may be 0.')
    expect(html).toContain('Counts from 1 to 14 are not shown')
  })

  it('has a table with headers and a caption for each finding, and the picture’s counts are in it', () => {
    for (const {
      indicator,
      tables: [table],
    } of findings) {
      if (table === undefined) continue
      const place = html.indexOf(`<caption><span>${indicator.title}. Number of`)
      expect(place, indicator.id).toBeGreaterThan(0)
      const text = textOf(html.slice(place, html.indexOf('</table>', place)))
      for (const { count } of table.cells)
        if (count !== undefined) expect(numbersIn(text), indicator.id).toContain(words.number(count))
    }
    expect(html).toMatch(/<th scope="rowgroup" rowspan="5">Burundi<\/th><th scope="row">Female<\/th>/)
  })

  it('writes everything of the report as text', async () => {
    const evil = '<script>alert(1)</script>"\'&'
    const base = finding('origin')
    const report: Report = {
      ...fixtureReport,
      title: evil,
      permission: { ...fixtureReport.permission, audience: evil, purpose: evil },
      sets: [
        {
          set: { id: `a" onload="x`, title: evil, definition: evil, indicators: [] },
          indicators: [
            {
              ...base,
              id: 'b"><b',
              indicator: {
                ...base.indicator,
                title: evil,
                question: evil,
                denominator: evil,
                notReadAs: evil,
                says: evil,
                sources: [evil],
                sourceRef: evil,
                figures: [{ id: 'burundi', title: evil, of: { dimension: 'x', codes: [] } }],
              },
            },
            {
              ...base,
              id: 'c',
              figures: [],
              tables: [oneWay(dimension(evil, [evil, { code: 'm', merges: [evil] }]), [30, 40, 70])],
              notComputed: { code: 'fieldWithheld', fields: [evil] },
            },
          ],
        },
      ],
    }
    const page = await renderReport(report, { language: 'en' })
    expect(page).not.toMatch(/<script|onload="x|<b"/)
  })
})

describe('a picture', () => {
  const pictures = (id: string, table: ReportTable): number => {
    const page = toHtml(
      renderFinding({ ...finding(id), figures: [], tables: [table] }, words, { anchor: 'a', earlier: '' }),
    )
    return page.split('<svg').length - 1
  }

  it('is drawn in both widths where it shows more than its table does in one row', () => {
    const answers = dimension('victim.sex', ['female', 'male'])
    expect(pictures('marital-status', oneWay(answers, [40, 12, 52]))).toBe(2)
    expect(pictures('marital-status', oneWay(answers, [40, [0], [40]]))).toBe(2)
    expect(pictures('marital-status', oneWay(answers, [[0], [0], 52]))).toBe(0)
    expect(pictures('marital-status', oneWay(dimension('victim.sex', ['female']), [52, 52]))).toBe(0)
  })

  it('is no line from years that were merged to a single one', () => {
    const merged = { code: '2020-2024', merges: ['2023', '2024'] }
    expect(pictures('by-year', oneWay(dimension('year', ['2024', '2025']), [80, 75, 155]))).toBe(2)
    expect(pictures('by-year', oneWay(dimension('year', [merged, '2025']), [161, 75, 236]))).toBe(0)
  })
})

describe.each(LANGUAGES)('the page in %s', (language) => {
  it('says its language, marks a draft, and has all texts in it', async () => {
    const page = await renderReport(fixtureReport, { ...options, language })
    expect(page).toContain(`<html lang="${language}">`)
    expect(page.includes('class="tip-draft"')).toBe(language !== 'en')
    expect(page).not.toMatch(/\{\w+\}/)
    if (language === 'en') return
    const catalogue = JSON.parse(
      readFileSync(new URL(`../texts/translations/${language}.json`, import.meta.url), 'utf8'),
    ) as { [id: string]: { text: string } }
    expect(page).toContain(catalogue['protection.title']?.text)
    // A screen reader pronounces the titles of sources, which are not translated.
    expect(page).toMatch(/<\/dt><dd><span lang="en">[^<]*\. 4\.1<\/span><\/dd><\/dl>/)
  })
})

it('says what is in English: what has no translation, or else the titles of sources, and nothing without findings', async () => {
  const study = indicatorSets.find(({ id }) => id === 'rwanda-study')
  const indicator = indicators.find(({ id }) => id === study?.indicators[0])
  if (study === undefined || indicator === undefined) throw new Error('The standard has no such set.')
  const set = { ...study, indicators: [] }
  const found = { ...finding('age'), indicator }
  const noTranslation = 'Les textes sans traduction sont en anglais.'
  const sources = 'Les titres des sources sont en anglais.'
  const french = await loadWords('fr')
  const said = (sets: Report['sets']): string[] => {
    const page = reportPage({ ...fixtureReport, sets }, french)
    return [noTranslation, sources].filter((text) => page.includes(text))
  }
  expect(said([{ set, indicators: [found] }])).toEqual([sources])
  expect(said([{ set: { ...set, definition: 'Invented.' }, indicators: [found] }])).toEqual([noTranslation])
  expect(said([{ set, indicators: [] }])).toEqual([])
})

it('says of an internal report that it must stay inside', async () => {
  const internal: Report = {
    ...fixtureReport,
    minimumCell: 1,
    permission: { ...fixtureReport.permission, isInternal: true },
  }
  const page = await renderReport(internal, { ...options, audience: 'the ministry' })
  expect(page).toContain('the ministry, inside the organisation only. Do not pass on.')
  expect(page).toContain('It must not leave the organisation.')
  expect(page).not.toContain('Counts from 1')
})

it('names the audience and the purpose in its language, and those of another policy by their ids', async () => {
  const forPublic = { ...fixtureReport.permission, audience: 'public', purpose: 'statistics' }
  const french = textOf(await renderReport({ ...fixtureReport, permission: forPublic }, { ...options, language: 'fr' }))
  expect(french).toMatch(/Destinataires\s*Le public/)
  expect(french).toMatch(/Finalité\s*Statistiques/)
  const permission = { ...fixtureReport.permission, audience: 'healthMinistry', purpose: 'constructor' }
  const other = textOf(await renderReport({ ...fixtureReport, permission }, options))
  expect(other).toMatch(/Made for\s*healthMinistry\s*Purpose\s*constructor/)
})
