import { beforeAll, describe, expect, it } from 'vitest'
import { textOf } from '../fixture-numbers.ts'
import { byDimensions, dimension, type Invented, oneWay, twoWay } from '../fixture-tables.ts'
import { toHtml } from '../markup/markup.ts'
import type { ReportTable } from '../model/report.ts'
import { loadReportWords } from '../view/load-words.ts'
import type { ReportWords } from '../view/words.ts'
import { renderTable, tableNotes } from './report-table.ts'

let words: ReportWords
beforeAll(async () => {
  words = await loadReportWords({ language: 'en' })
})

const origins = dimension('victim.countryOfOrigin', [
  'BI',
  'CD',
  'RW',
  'UG',
  { code: 'EastAfrica', kind: 'mixed' },
  { code: 'KE', within: 'EastAfrica' },
  { code: 'TZ', within: 'EastAfrica' },
  { code: 'unknown', kind: 'missing' },
])

const destinations = { ...origins, id: 'victim.destination' }

const small: Invented = [0, 20]
const first: readonly Invented[] = [[2, 30], 40, small, small, [0, 25], small, small, small, 200]
/** To the first three countries. */
const table = twoWay(destinations, origins, [
  first,
  [40, 41, 42, small, 43, 44, small, 45, 300],
  [[40], 81, [0], small, 70, 50, small, 60, 500],
])

const htmlOf = (of: ReportTable): string =>
  toHtml(renderTable({ id: 'one', caption: 'One', name: 'One', table: of }, words))

/** The rows of a table as it is shown: what heads each, and what it says. */
function rowsOf(of: ReportTable): string[] {
  return [...htmlOf(of).matchAll(/<tr>(.*?)<\/tr>/g)]
    .map(([, row = '']) => textOf(row.replaceAll('</th>', '|')).replace(/\s+/g, ' ').trim())
    .filter((row) => /\d|not shown/.test(row))
}

it('keeps a row of which only some combinations are in the table, and leaves out a row without any', () => {
  const sexes = dimension('victim.sex', ['female', 'male'])
  const ages = dimension('victim.minorAtRegistration', ['minor', 'adult', 'unknown'])
  const counts = [[20], [30, 40], []]
  const rows = rowsOf(byDimensions([ages, sexes], ([age = 0, sex = 0]) => counts[age]?.[sex]))
  expect(rows.map((row) => row.split('|').at(-1)?.trim())).toEqual(['20', '30 40'])
})

describe('a table with all dimensions in its rows', () => {
  it('has one row for the categories of which nothing is shown, with what limits each', () => {
    const rows = rowsOf(table)
    const of = (label: string): string[] => rows.filter((row) => row.includes(label))
    expect(of('Burundi, Rwanda, Uganda')).toHaveLength(1)
    expect(of('Burundi, Rwanda, Uganda')[0]).toMatch(/not shown \(0 to 30 each\)$/)
  })

  it('keeps totals, people without an answer and parts of different wholes apart, and what is shown as it was', () => {
    const inRow = rowsOf(table).map((row) =>
      row
        .split('|')
        .slice(-2)
        .map((text) => text.trim()),
    )
    const [kenya, tanzania] = ['KE', 'TZ'].map((code) => words.labelOf(origins, { code, kind: 'answer' }))
    expect(inRow).toContainEqual([`${kenya} and ${tanzania}`, 'not shown (0 to 20 each)'])
    expect(inRow).toContainEqual(['Unknown', 'not shown (0 to 20)'])
    // Of one row nothing is put together.
    expect(inRow).toContainEqual(['Uganda', 'not shown (0 to 20)'])
    for (const { count } of table.cells)
      if (count !== undefined) expect(inRow.map(([, value]) => value)).toContain(String(count))
  })

  it('emphasises every sum, and nothing else', () => {
    const sums = [...htmlOf(table).matchAll(/<td class="tip-total">(\d+)</g)].map(([, count]) => count)
    expect(sums).toEqual(['200', '300', '500'])
  })

  it('gives no limit where one of the categories has none', () => {
    expect(rowsOf(table).filter((row) => row.endsWith('not shown'))).toHaveLength(1)
  })
})

it('says that people without an answer are in no share where the table has both', () => {
  const sexes = ['female', 'male'] as const
  const known = dimension('victim.sex', sexes)
  const some = dimension('victim.sex', [...sexes, { code: 'unknown', kind: 'missing' }])
  const isSaid = (of: ReportTable): boolean =>
    toHtml(tableNotes([of], words)).includes('Shares are of those with an answer')
  expect(isSaid(oneWay(some, [30, 20, 10, 60], 50))).toBe(true)
  expect(isSaid(oneWay(some, [30, 20, 10, 60]))).toBe(false)
  expect(isSaid(oneWay(known, [30, 20, 50], 50))).toBe(false)
})
