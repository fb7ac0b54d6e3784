import { fromGuardedCell, writeWorkbook } from '@tip-standard/sheets'
import JSONstat from 'jsonstat-toolkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { allTables } from '../fixture-numbers.ts'
import { fixtureDimensions, fixtureReport } from '../fixture-report.ts'
import { byDimensions, dimension, type Invented, oneWay } from '../fixture-tables.ts'
import type { Report, ReportIndicator } from '../model/report.ts'
import { loadReportWords } from '../view/load-words.ts'
import { isHidden, viewTable } from '../view/table-view.ts'
import type { ReportWords } from '../view/words.ts'
import { toHxlFiles } from './hxl.ts'
import { toJsonStat } from './json-stat.ts'
import { toReportSheets } from './report-sheets.ts'

let words: ReportWords
beforeAll(async () => {
  words = await loadReportWords({ language: 'en', dimensions: fixtureDimensions })
})
const tables = allTables(fixtureReport)

describe('JSON-stat', () => {
  it('keeps the rules of version 2.0', () => {
    const collection = toJsonStat(fixtureReport, words)
    expect(collection).toMatchObject({ version: '2.0', class: 'collection', updated: '2026-03-01' })
    expect(collection.link.item).toHaveLength(tables.length)
    for (const set of collection.link.item) {
      expect(set.class).toBe('dataset')
      expect(set.id).toHaveLength(set.size.length)
      expect(new Set(set.id).size).toBe(set.id.length)
      expect(Object.keys(set.dimension).sort()).toEqual([...set.id].sort())
      expect(set.value).toHaveLength(set.size.reduce((all, size) => all * size, 1))
      for (const [place, id] of set.id.entries()) {
        const { index, label } = set.dimension[id]?.category ?? { index: [], label: {} }
        expect(index).toHaveLength(set.size[place] ?? 0)
        expect(Object.keys(label).sort()).toEqual([...index].sort())
      }
      for (const id of [...set.role.metric, ...(set.role.time ?? [])]) expect(set.id).toContain(id)
      for (const place of Object.keys(set.status)) expect(set.value[Number(place)]).toBeNull()
      expect(set.value.every((value) => value === null || Number.isFinite(value))).toBe(true)
    }
    expect(collection.link.item.find(({ extension }) => extension.id === 'by-year')?.role.time).toEqual([
      'yearRegistered',
    ])
  })

  it('is read back by the reference implementation with every count and every cell that is not shown', () => {
    const read = JSONstat(JSON.parse(JSON.stringify(toJsonStat(fixtureReport, words))))
    for (const [number, table] of tables.entries()) {
      const set = read.Dataset(number)
      for (const cell of table.cells) {
        const place = Object.fromEntries(
          table.dimensions.map((of, at) => [of.id, of.categories[cell.at[at] ?? 0]?.code]),
        )
        const { value, status } = set.Data({ ...place, measure: 'count' })
        expect(value).toBe(cell.count ?? null)
        expect(status).toBe(isHidden(cell) ? 'c' : null)
      }
    }
  })

  it('says within which bounds a count is, and that nothing limits it where nothing does', () => {
    const sexes = dimension('victim.sex', ['female', 'male', 'otherMarker'])
    const counts: Invented[] = [[3, 9], [4], 30, [40]]
    const [alone, withShares] = toJsonStat(withTables([oneWay(sexes, counts), oneWay(sexes, counts, 70)]), words).link
      .item
    expect(alone?.extension.bounds).toEqual({ 0: [3, 9], 1: [4, null], 3: [40, null] })
    expect(withShares?.extension.bounds).toEqual({ 0: [3, 9], 2: [4, null], 6: [40, null] })
  })

  it('takes no dimension for one of time whose answers are all counted with others', () => {
    const rest = dimension('victim.sex', [{ code: '~', kind: 'mixed', part: 'rest' }])
    const [set] = toJsonStat(withTables([oneWay(rest, [30, 30])]), words).link.item
    expect(set?.role.time).toBeUndefined()
  })

  it('gives no share of what is not shown', () => {
    const of = dimension('victim.sex', ['female', 'male'])
    const base = oneWay(of, [30, [0, 14], 40], 40)
    const table = { ...base, cells: base.cells.map((cell) => (isHidden(cell) ? { ...cell, share: 0.25 } : cell)) }
    expect(JSON.stringify(toJsonStat(withTables([table]), words))).not.toContain('0.25')
  })
})

/** The invented report with one finding of these tables. */
function withTables(own: ReportIndicator['tables'], unit: ReportIndicator['indicator']['unit'] = 'victims'): Report {
  const [base] = fixtureReport.sets[0]?.indicators ?? []
  const finding = { ...(base as ReportIndicator), tables: own }
  return {
    ...fixtureReport,
    sets: [
      {
        set: { id: 's', title: 'S', definition: 'D', indicators: [] },
        indicators: [{ ...finding, indicator: { ...finding.indicator, unit } }],
      },
    ],
  }
}

const rowsOf = (text: string): string[][] =>
  text
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','))

/** A tag of HXL with its attributes. */
const TAG = /^#[a-z]+(\+[a-z][a-z0-9_]*)*$/

describe('CSV with tags', () => {
  it('has the tags of sex and age on counts of victims', () => {
    const file = toHxlFiles(fixtureReport, words).find(({ name }) => name === 'sex.csv')
    const [, tags = []] = rowsOf(file?.text.replaceAll(/"[^"]*"/g, 'x') ?? '')
    expect(tags).toEqual(
      expect.arrayContaining([
        '#affected+children+f',
        '#affected+adults+m',
        '#affected+f',
        '#affected',
        '#meta+not_shown',
      ]),
    )
    for (const tag of tags) expect(tag).toMatch(TAG)
  })

  it('makes attributes of ids and codes, whatever they are made of', () => {
    const own = dimension('org.example.shelter.bed', ['on-the-ground', '2 in 1'])
    const table = byDimensions([own, dimension('victim.sex', ['female', 'not-known-yet'])], () => 20)
    const [file] = toHxlFiles(withTables([table]), words)
    const [, tags = []] = rowsOf(file?.text ?? '')
    expect(tags).toContain('#meta+org_example_shelter_bed+code')
    for (const tag of tags) expect(tag).toMatch(TAG)
  })

  it('has a cell for each count, an empty one for what is not shown, whose tag the last column names', () => {
    const of = dimension('victim.sex', ['female', 'male'])
    const years = dimension('yearRegistered', ['2024', '2025'])
    const table = {
      dimensions: [years, of],
      cells: [
        { at: [0, 0], count: 20 },
        { at: [0, 1], bounds: [0, 14] as const },
        { at: [0, 2], count: 27 },
        { at: [1, 0], count: 0 },
      ],
    }
    const [file] = toHxlFiles(withTables([table]), words)
    expect(rowsOf(file?.text ?? '')).toEqual([
      ['yearRegistered', 'Year of registration', 'Female', 'Male', 'Number', 'not shown'],
      ['#date+year', '#date+name', '#affected+f', '#affected+m', '#affected', '#meta+not_shown'],
      ['2024', '2024', '20', '', '27', '#affected+m'],
      ['2025', '2025', '0', '', '', ''],
    ])
  })

  it('has every count in the row of its codes and under its tag, whatever the order of the dimensions', () => {
    const years = dimension('yearRegistered', ['2024', '2025'])
    const sexes = dimension('victim.sex', ['female', 'male'])
    const kinds = dimension('place.settlement', ['rural', 'urban'])
    const tags: Record<string, string> = { female: '#affected+f', male: '#affected+m', total: '#affected' }
    for (const dimensions of [
      [years, sexes, kinds],
      [sexes, kinds, years],
      [kinds, years, sexes],
    ]) {
      const table = byDimensions(dimensions, (at) => 100 * (at[0] ?? 0) + 10 * (at[1] ?? 0) + (at[2] ?? 0) + 20)
      const [file] = toHxlFiles(withTables([table]), words)
      const [, head = [], ...rows] = rowsOf(file?.text ?? '')
      expect(rows).toHaveLength(9)
      for (const { at, count } of table.cells) {
        const codes = dimensions.map((of, place) => of.categories[at[place] ?? 0]?.code ?? '')
        const sex = codes[dimensions.indexOf(sexes)] ?? ''
        const others = codes.filter((_, place) => dimensions[place] !== sexes)
        const row = rows.find((cells) => cells[0] === others[0] && cells[2] === others[1])
        expect(row?.[head.indexOf(tags[sex] ?? '')]).toBe(String(count))
      }
    }
  })

  it('counts alleged perpetrators as no one affected, and tags countries', () => {
    const [file] = toHxlFiles(
      withTables([oneWay(dimension('perpetrator.citizenships', ['RW', 'BI']), [20, 30, 50])], 'perpetrators'),
      words,
    )
    expect(file?.text).toContain('#country+code+v_iso2,#country+name,#indicator+num')
    expect(file?.text).not.toContain('#affected')
  })

  it('has no cell that a spreadsheet runs as a formula', async () => {
    const [file] = toHxlFiles(withTables([oneWay(dimension('d', ['=1+1', '@x', '+b']), [20, 30, 40, 90])]), words)
    const rows = rowsOf(file?.text ?? '')
    expect(rows.flat().filter((cell) => /^[=@+]/.test(cell))).toEqual([])
    expect(rows.map(([code = '']) => fromGuardedCell(code)).slice(2)).toEqual(['=1+1', '@x', '+b', 'total'])
  })
})

describe('sheets', () => {
  it('are one for each table after the contents, with names that a workbook takes', async () => {
    const sheets = toReportSheets(fixtureReport, words)
    expect(sheets).toHaveLength(tables.length + 1)
    const names = sheets.map(({ name }) => name)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
    const bytes = []
    for await (const piece of writeWorkbook(sheets)) bytes.push(piece)
    expect(bytes.length).toBeGreaterThan(0)
  })

  it('of a long id have names that differ within what a workbook takes', () => {
    const table = oneWay(dimension('d', ['a']), [20, 20])
    const report = withTables(Array.from({ length: 11 }, () => table))
    const [finding] = report.sets[0]?.indicators ?? []
    const long = { ...(finding as ReportIndicator), id: 'x'.repeat(40) }
    const set = { ...(report.sets[0] as Report['sets'][number]), indicators: [long] }
    const names = toReportSheets({ ...report, sets: [set] }, words).map(({ name }) => name)
    expect(new Set(names).size).toBe(12)
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31)
  })

  it('hold every count, and words and bounds beside an empty cell for what is not shown', () => {
    const [contents, ...sheets] = toReportSheets(fixtureReport, words)
    for (const [number, table] of tables.entries()) {
      const { columns, rows } = sheets[number] ?? { columns: [], rows: [] }
      const written = [...rows]
      const view = viewTable(table)
      expect(written).toHaveLength(table.cells.length)
      const counts = written.map((row) => row[table.dimensions.length])
      expect(counts.filter((count) => count !== undefined).toSorted()).toEqual(
        table.cells.flatMap(({ count }) => count ?? []).toSorted(),
      )
      for (const row of written)
        if (row[table.dimensions.length] === undefined) expect(row.at(-1)).toMatch(/^not shown/)
      expect(columns).toHaveLength(written[0]?.length ?? 0)
      expect(view.dimensions).toBe(table.dimensions)
    }
    expect([...(contents?.rows ?? [])].map(([sheet]) => sheet)).toContain(
      'The population of the country was not given, so that no rate can be computed.',
    )
  })
})
