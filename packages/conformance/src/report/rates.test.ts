import { sampleRecords } from '@tip-standard/cli/sample'
import type { CaseRecord } from '@tip-standard/core'
import { withinCustody } from '@tip-standard/policy'
import {
  createReport,
  loadWords,
  type PopulationRow,
  type Report,
  type ReportIndicator,
  type ReportRequest,
  reportPage,
  reportSummary,
  toJsonStat,
  toReportSheets,
} from '@tip-standard/report'
import { describe, expect, it } from 'vitest'

/** Invented people, each counted once, in the years that are given. */
function peopleOf(years: readonly number[]): CaseRecord[] {
  return [...sampleRecords(120, 5)].map((record, at) => {
    const year = years[at % years.length]
    return { ...record, case: { ...record.case, openedOn: `${year}-06-01` } }
  }) as CaseRecord[]
}

const reportOf = (records: readonly CaseRecord[], more: Partial<ReportRequest> = {}): Promise<Report> =>
  createReport(
    records.map((record) => withinCustody(record)),
    { title: 'Invented', sets: ['sdg-16-2-2'], ...more },
  )

const findingOf = ({ sets }: Report, id: string): ReportIndicator => {
  const found = sets.flatMap(({ indicators }) => indicators).find((one) => one.id === id)
  if (found === undefined) throw new Error('no such indicator')
  return found
}

/** The cell of a category of the first dimension of a table. */
function cellOf({ tables }: ReportIndicator, code: string, place = 0) {
  const table = tables[place]
  const at = table?.dimensions[0]?.categories.findIndex((one) => one.code === code) ?? -1
  const totals = table?.dimensions.slice(1).map(({ categories }) => categories.length - 1) ?? []
  return table?.cells.find((cell) => cell.at.join() === [at, ...totals].join())
}

const ofYear = (year?: number): PopulationRow[] => {
  const more = year === undefined ? {} : { year }
  return [
    { ...more, country: 'RW', sex: 'female', ageGroup: 'child', people: 3_000_000 },
    { ...more, country: 'RW', sex: 'female', ageGroup: 'adult', people: 4_000_000 },
    { ...more, country: 'RW', sex: 'male', ageGroup: 'child', people: 3_100_000 },
    { ...more, country: 'RW', sex: 'male', ageGroup: 'adult', people: 0 },
  ]
}

describe('rates per 100,000', () => {
  it('divide each count by the people of the same sex and age group', async () => {
    const records = peopleOf([2025])
    const victims = records.flatMap((record) => record.victims ?? [])
    const rate = findingOf(await reportOf(records, { population: ofYear() }), 'rate')
    const women = victims.filter((victim) => victim.sex === 'female' && victim.minorAtRegistration === 'adult').length
    expect(cellOf(rate, 'women')?.rate).toBeCloseTo((women / 4_000_000) * 100_000, 9)
    expect(cellOf(rate, 'total')?.rate).toBeCloseTo((victims.length / 10_100_000) * 100_000, 9)
    const girls = cellOf(rate, 'girls')
    expect(girls?.rate).toBeCloseTo(((girls?.count ?? 0) / 3_000_000) * 100_000, 9)
  })

  it('have no rate where there is no one to divide by, and none for those without an answer', async () => {
    const [first, ...others] = peopleOf([2025])
    const nobody = { ...first, victims: first?.victims?.map(({ sex: _sex, sexBasis: _basis, ...rest }) => rest) }
    const rate = findingOf(await reportOf([nobody as CaseRecord, ...others], { population: ofYear() }), 'rate')
    expect(cellOf(rate, 'men')?.count).toBeGreaterThan(0)
    expect(cellOf(rate, 'men')?.rate).toBeUndefined()
    expect(cellOf(rate, 'adultsOfUnknownSex')?.count).toBe(1)
    expect(cellOf(rate, 'adultsOfUnknownSex')?.rate).toBeUndefined()
  })

  it('are yearly: those of two years, for the people of both years together', async () => {
    const records = peopleOf([2024, 2025])
    const population = [...ofYear(2023), ...ofYear(2024), ...ofYear(2025)]
    const report = await reportOf(records, { population })
    expect(cellOf(findingOf(report, 'rate'), 'total')?.rate).toBeCloseTo((120 / (2 * 10_100_000)) * 100_000, 9)
    expect(report.population).toEqual({ country: 'RW', years: [2024, 2025] })
    // A population that does not say its year has none in the report.
    expect((await reportOf(peopleOf([2025]), { population: ofYear() })).population).toEqual({ country: 'RW' })
  })

  it('are by form too, of everyone and of each sex and age group', async () => {
    const records = peopleOf([2025])
    const victims = records.flatMap((record) => record.victims ?? [])
    const byForm = findingOf(await reportOf(records, { population: ofYear() }), 'rateByForm')
    const women = victims.filter((victim) => victim.sex === 'female' && victim.minorAtRegistration === 'adult')
    const labour = victims.filter((victim) => victim.exploitation?.some(({ form }) => form === 'forcedLabour'))
    expect(cellOf(byForm, 'forcedLabour')?.rate).toBeCloseTo((labour.length / 10_100_000) * 100_000, 9)
    const [, table] = byForm.tables
    const [sexes, forms] = table?.dimensions ?? []
    const at = [
      sexes?.categories.findIndex(({ code }) => code === 'women'),
      forms?.categories.findIndex(({ code }) => code === 'forcedLabour'),
    ]
    const cell = table?.cells.find((one) => one.at.join() === at.join())
    expect(cell?.rate).toBeCloseTo((labour.filter((one) => women.includes(one)).length / 4_000_000) * 100_000, 9)
  })

  it('are of counts that are shown alone', async () => {
    const records = peopleOf([2025])
    const report = await reportOf(records, { population: ofYear(), minimumCell: 15 })
    const cells = report.sets.flatMap(({ indicators }) =>
      indicators.flatMap(({ tables }) => tables.flatMap(({ cells: own }) => own)),
    )
    expect(cells.filter(({ count }) => count === undefined).length).toBeGreaterThan(0)
    expect(cells.filter(({ count, rate }) => count === undefined && rate !== undefined)).toEqual([])
  })

  it('are not computed where the population is smaller than a count, as one that is given in thousands', async () => {
    const records = peopleOf([2025])
    const population = ofYear().map((row) => ({ ...row, people: Math.round(row.people / 1_000_000) }))
    const { notComputed, tables } = findingOf(await reportOf(records, { population }), 'rate')
    expect([notComputed?.code, tables]).toEqual(['populationTooSmall', []])
  })

  it('are not computed without a population, or without one for every year', async () => {
    const records = peopleOf([2024, 2025])
    const codeOf = async (population?: PopulationRow[]) =>
      findingOf(await reportOf(records, population === undefined ? {} : { population }), 'rate').notComputed?.code
    expect(await codeOf()).toBe('noPopulation')
    expect(await codeOf(ofYear())).toBe('populationYears')
    expect(await codeOf(ofYear(2025))).toBe('populationYears')
    expect(await codeOf([...ofYear(2024), ...ofYear(2025)])).toBeUndefined()
    expect(
      await codeOf([
        { year: 2024, people: 0 },
        { year: 2025, people: 0 },
      ]),
    ).toBe('noPopulation')
  })

  it('refuse rows that are wrong, in words that repeat no value', async () => {
    const population = [{ sex: 'Féminin', people: 1 }] as unknown as PopulationRow[]
    await expect(reportOf(peopleOf([2025]), { population })).rejects.toMatchObject({
      code: 'badPopulation',
      message: expect.not.stringContaining('Féminin'),
    })
  })

  it('are on the page and in the summary, with the population that they are of', async () => {
    const report = await reportOf(peopleOf([2025]), { population: ofYear(2025), populationSource: 'Invented census' })
    const words = await loadWords('en')
    const page = reportPage(report, words)
    expect(page).toContain('Per 100,000')
    expect(page).toMatch(/Invented census, Rwanda, 2025\. Rates are yearly/)
    const said = 'For every 100,000 people, 1.19 victims were counted each year.'
    expect(page).toContain(said)
    expect(reportSummary(report, words)).toContain(said)
    expect(JSON.stringify(toJsonStat(report, words))).toContain('Invented census, Rwanda, 2025. Rates are yearly')
    expect(JSON.stringify(toReportSheets(report, words)[0])).toContain(
      'Invented census, Rwanda, 2025. Rates are yearly',
    )
    const without = reportPage(await reportOf(peopleOf([2025])), words)
    expect(without).toContain('The population of the country was not given')
    expect(without).not.toContain('Rates are yearly')
  })
})
