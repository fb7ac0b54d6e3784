import { fr } from '@tip-standard/core/locales/fr'
import { beforeAll, describe, expect, it } from 'vitest'
import { fixtureDimensions, fixtureEarlier, fixtureReport } from '../fixture-report.ts'
import { dimension, type Invented, oneWay } from '../fixture-tables.ts'
import { toHtml } from '../markup/markup.ts'
import type { ReportIndicator, ReportTable } from '../model/report.ts'
import { loadReportWords } from '../view/load-words.ts'
import type { ReportWords } from '../view/words.ts'
import { renderFinding } from './finding.ts'
import { figureSentence, headline } from './sentences.ts'

const options = { language: 'en', earlier: fixtureEarlier, dimensions: fixtureDimensions } as const
const findings = fixtureReport.sets.flatMap(({ indicators }) => indicators)
const finding = (id: string): ReportIndicator => findings.find((one) => one.id === id) as ReportIndicator

let words: ReportWords
beforeAll(async () => {
  words = await loadReportWords(options)
})

describe('a sentence', () => {
  it('agrees with the numbers of its figure', () => {
    expect(headline(finding('origin'), words)?.text).toBe(
      'Of the 1,904 victims whose country of origin is known, 62.7% come from Burundi.',
    )
    expect(headline(finding('employment'), words)?.text).toBe(
      'Of adults whose employment is known, 702 were without work.',
    )
    expect(headline(finding('marital-status'), words)?.text).toBe(
      'The largest category is “Never married”, with 1,180 of the 1,325 adults whose marital status is known (89.1%).',
    )
    expect(headline(finding('by-year'), words)?.text).toBe(
      'From 2019 to 2025, the number of victims went from 212 to 551.',
    )
    // Where from and where to: no country by itself is an answer.
    const found = findings.find(({ indicator: { picture } }) => picture === 'flow') ?? expect.fail()
    const flow: ReportIndicator = { ...found, figures: [] }
    expect(headline(flow, words)?.text).toBe('The largest category is “Burundi → Elsewhere”, with 731.')
    const hiding = (least: number, most?: number): ReportIndicator => {
      const hide = (table: ReportTable): ReportTable => ({
        ...table,
        cells: table.cells.map((cell) => (cell.at.join() === '0,1' ? { at: cell.at, bounds: [least, most] } : cell)),
      })
      return { ...flow, tables: flow.tables.map(hide) }
    }
    const shown = 'Of the figures that can be shown, the largest is “Burundi → Elsewhere”, with 731.'
    expect(headline(hiding(0), words)?.text).toBe(shown)
    expect(headline(hiding(0, 732), words)?.text).toBe(shown)
    expect(headline(hiding(0, 731), words)?.text).toBe('The largest category is “Burundi → Elsewhere”, with 731.')
    const nothing = { ...flow, tables: flow.tables.map((table) => ({ ...table, cells: [] })) }
    expect(headline(nothing, words)).toBeUndefined()
    const { indicator } = finding('destination')
    expect(figureSentence({ id: 'eastAfrica' }, indicator, words).text).toBe(
      'Among victims with a known journey, the number who were taken to another country of East Africa is not shown, because it would reveal a small count.',
    )
  })

  it('names the largest of the finest answers, and none that may be smaller than one that is not shown', () => {
    const of = (counts: readonly Invented[]): string | undefined => {
      const regions = [
        { code: 'Eastern Africa' },
        { code: 'BI', within: 'Eastern Africa' },
        'CD',
        { code: '~', part: 'rest' } as const,
      ]
      const own = {
        ...finding('marital-status'),
        figures: [],
        tables: [oneWay(dimension('case.country', regions), counts)],
      }
      return headline(own, words)?.text
    }
    expect(of([90, 40, 30, 12, 132])).toBe('The largest category is “BI”, with 40.')
    expect(of([90, 40, [0, 40], 12, 132])).toBe('The largest category is “BI”, with 40.')
    for (const counts of [
      [90, 40, [0, 41], 12, 132],
      [90, 40, [0], 12, 132],
      [90, 40, 30, 50, 170],
    ] as const)
      expect(of(counts)).toBe('Of the figures that can be shown, the largest is “BI”, with 40.')
  })

  it('compares no years that were merged with a single one', () => {
    const years = dimension('year', [{ code: '2020-2024', merges: ['2023', '2024'] }, '2025'])
    const own: ReportIndicator = { ...finding('by-year'), figures: [], tables: [oneWay(years, [161, 75, 236])] }
    expect(headline(own, words)).toBeUndefined()
  })

  it('compares no year of which the count is not shown', () => {
    const years = dimension('year', ['2024', '2025'])
    for (const counts of [
      [[0, 90], 75, 160],
      [75, [0, 90], 160],
    ] as const) {
      const own: ReportIndicator = { ...finding('by-year'), figures: [], tables: [oneWay(years, counts)] }
      expect(headline(own, words)).toBeUndefined()
    }
  })

  it('is in one language: English where a part of it has no translation', async () => {
    const french = await loadReportWords({ ...options, language: 'fr', labels: fr })
    expect(headline(finding('origin'), french)).toEqual({
      text: 'Of the 1,904 victims whose country of origin is known, 62.7% come from Burundi.',
      isEnglish: true,
    })
    const shown = toHtml(renderFinding(finding('origin'), french, { anchor: 'origin', earlier: '' }))
    expect(shown).toContain('<p class="tip-headline" lang="en">')
    const said = new Map([
      ['victims whose country of origin is known', 'victimes dont le pays d’origine est connu'],
      ['come from Burundi', 'viennent du Burundi'],
    ])
    const translated = await loadReportWords({
      ...options,
      language: 'fr',
      labels: fr,
      translationOf: (english) => said.get(english),
    })
    const { text = '', isEnglish } = headline(finding('origin'), translated) ?? {}
    // Which space stands before a percent sign changes with the version of ICU.
    expect({ text: text.replace(/[\u202f\u00a0]/g, ' '), isEnglish }).toEqual({
      text: 'Sur les 1 904 victimes dont le pays d’origine est connu, 62,7 % viennent du Burundi.',
      isEnglish: false,
    })
  })
})
