/**
 * Rows and cells of CTDC that would count a total as a person or put a person in the wrong country, and identical rows.
 */

import { toSourceRows } from '@tip-standard/sheets'
import { describe, expect, it } from 'vitest'
import { convert, toTable } from './fixture-table.ts'
import { fromCtdc } from './from-ctdc.ts'

const row = { gender: 'Female', citizenship: 'RW', yearOfRegistration: '2016' }

it('rows that are the same are all kept, as published rows have no id; that is reported once, with the numbers of two', () => {
  const { records, findings } = fromCtdc(toTable('A', row, { ...row, gender: 'Male' }, row, row))
  expect(records).toHaveLength(4)
  expect(findings).toEqual([
    { code: 'duplicateRows', severity: 'warning', at: { row: 4 }, params: { count: 2, first: 2 } },
  ])
})

it('rows of totals are no people, below a column that only numbers rows too', () => {
  const [header = [], first = [], total = []] = toTable(
    'D',
    { yearOfRegistration: '2016' },
    { yearOfRegistration: 'TOTAL' },
  ).map((one) => ('values' in one ? one.values : one.cells).map((cell) => String(cell ?? '')))
  const sums = total.map((cell) => (cell === 'TOTAL' ? cell : '12'))
  const { records, findings } = fromCtdc(
    toSourceRows([
      ['', ...header],
      ['0', ...first],
      ['1', ...sums],
    ]),
  )
  expect(records).toHaveLength(1)
  expect(findings).toMatchObject([{ code: 'totalRow', severity: 'warning', at: { row: 3 } }])
})

describe('a name that several countries have', () => {
  it('is absent, and the finding names the codes', () => {
    const { victim, findings } = convert('D', { citizenship: 'Congo' })
    expect(victim).toMatchObject({ absent: { citizenships: 'unknown' } })
    expect(findings).toMatchObject([{ code: 'ambiguousCountry', params: { codes: 'CD, CG', field: 'citizenship' } }])
  })

  it('is read where the caller says which is meant', () => {
    const { records } = fromCtdc(toTable('D', { citizenship: 'Congo' }), { countryNames: { congo: 'CG' } })
    expect(records[0]?.victims?.[0]?.citizenships).toEqual(['CG'])
  })
})
