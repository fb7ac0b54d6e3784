import type { CaseRecord } from '@tip-standard/core'
import { loadWords, type ReportIndicator, renderReport, toJsonStat, toReportSheets } from '@tip-standard/report'
import { describe, expect, it } from 'vitest'
import { reportOf } from './headlines.ts'

/** Invented victims of one sex and age, who consented to statistics. */
const victims = (count: number, sex: string, age: number): CaseRecord[] =>
  Array.from({ length: count }, (_, at) => ({
    standardVersion: '1.0-rc.2',
    case: { id: `case-${sex}-${age}-${at}`, status: 'open', openedOn: '2025-03-01' },
    reportingEntity: { id: 'org-1', type: 'ngo' },
    dataProtection: { legalBases: ['publicTask'], sensitivity: 'high', retainUntil: '2035-01-01' },
    victims: [
      {
        id: 'v-1',
        status: 'presumed',
        sex,
        sexBasis: 'self',
        age,
        consents: [
          {
            id: 'c-1',
            purpose: 'shareStatistics',
            decision: 'granted',
            givenBy: age < 18 ? 'guardian' : 'self',
            method: 'written',
            date: '2025-03-01',
          },
        ],
      },
    ],
  })) as unknown as CaseRecord[]

/** Invented people of Rwanda. */
const population = [
  { country: 'RW', year: 2025, sex: 'female', ageGroup: 'adult', people: 400_000 },
  { country: 'RW', year: 2025, sex: 'female', ageGroup: 'child', people: 300_000 },
  { country: 'RW', year: 2025, sex: 'male', ageGroup: 'adult', people: 390_000 },
  { country: 'RW', year: 2025, sex: 'male', ageGroup: 'child', people: 310_000 },
] as const

const sexOf = async (records: CaseRecord[]) => {
  const report = await reportOf(records, ['rwanda-study'])
  const sex = report.sets[0]?.indicators.find(({ id }) => id === 'sex') as ReportIndicator
  return { report, female: sex.figures.find(({ id }) => id === 'female') }
}

describe('people of groups that are too few to show', () => {
  it('make no share of everyone false: its range holds them', async () => {
    const records = [
      ...victims(30, 'female', 25),
      ...victims(9, 'female', 12),
      ...victims(7, 'male', 25),
      ...victims(3, 'male', 12),
    ]
    const { report, female } = await sexOf(records)
    expect(female?.count).toBe(30)
    expect(female?.share).toBeUndefined()
    const [least = 1, most = 0] = female?.between ?? []
    expect(least).toBeLessThanOrEqual(39 / 49)
    expect(least).toBeGreaterThan(0.5)
    expect(most).toBeGreaterThanOrEqual(39 / 49)
    const page = await renderReport(report, { language: 'en' })
    expect(page).not.toMatch(/Of the [^<]*, 100%/)
    expect(page).toMatch(/Of victims[^<]*, between 75% and 100% /)
  })

  it('make no rate of everyone too low', async () => {
    const records = [...victims(30, 'female', 25), ...victims(9, 'female', 12), ...victims(10, 'male', 25)]
    const report = await reportOf(records, ['sdg-16-2-2'], { population })
    const [table] = report.sets[0]?.indicators.find(({ id }) => id === 'rate')?.tables.slice(-1) ?? []
    const [women, total] = [table?.cells[0], table?.cells.at(-1)]
    expect(women?.rate).toBeCloseTo(7.5)
    expect(total?.rate).toBeUndefined()
    const [least = 4, most = 0] = total?.rateBetween ?? []
    expect([least <= 3.5, most >= 3.5]).toEqual([true, true])
    const page = await renderReport(report, { language: 'en' })
    expect(page).toContain('For every 100,000 people, 2.14 to ')
    const words = await loadWords('en')
    const data = toJsonStat(report, words).link.item.at(-1)
    expect(Object.values(data?.extension.bounds ?? {})).toContainEqual([least, most])
    expect(data?.value).not.toContain(least)
    const sheet = toReportSheets(report, words).at(-1)
    const headers = sheet?.columns?.map(({ header }) => header) ?? []
    const at = headers.indexOf('Per 100,000, at least')
    expect(headers[at + 1]).toBe('Per 100,000, at most')
    expect([...(sheet?.rows ?? [])].at(-1)?.slice(at - 1, at + 2)).toEqual([undefined, least, most])
  })

  it('are in the share where they can change it by a little only', async () => {
    const records = [...victims(300, 'female', 25), ...victims(100, 'male', 25), ...victims(2, 'female', 12)]
    const { female } = await sexOf(records)
    expect(female?.share).toBeCloseTo(0.75)
  })

  it('are not passed over by "100%" and "0%"', async () => {
    const { report } = await sexOf([...victims(24_000, 'female', 25), ...victims(11, 'male', 25)])
    const words = await loadWords('en')
    expect([words.percent(24_000 / 24_011), words.percent(11 / 24_011)]).toEqual(['more than 99.9%', 'less than 0.1%'])
    expect([words.percent(1), words.percent(0)]).toEqual(['100%', '0%'])
    expect(await renderReport(report, { language: 'en' })).not.toMatch(/Of the 24,011 victims whose sex[^<]*, 100%/)
  })
})
