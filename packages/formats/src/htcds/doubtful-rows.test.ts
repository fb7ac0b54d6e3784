/**
 * Rows and cells of HTCDS that would count a person twice, count a total as a person, or put a person in the wrong
 * country.
 */

import { validate } from '@tip-standard/core'
import type { CellValue, SourceRow } from '@tip-standard/sheets'
import { describe, expect, it } from 'vitest'
import { exchangeCatalogue } from '../records/findings/exchange-catalogue.ts'
import { type FromHtcdsOptions, fromHtcds } from './from-htcds.ts'

const header = ['prs_FirstName', 'prs_Gender', 'prs_NumberOfChildren', 'prs_Citizenship', 'cas_Status']
const ada = ['SENTINEL', 'Feminine', 2, 'RW', 'Active']
const bea = ['Bea', 'Feminine', 2, 'RW', 'Active']

function read(rows: CellValue[][], options?: FromHtcdsOptions) {
  const table = [header, ...rows].map((values, index): SourceRow => ({ row: index + 1, values: [...values] }))
  const { records, identities, findings } = fromHtcds(table, options)
  for (const record of records) expect(validate(record).ok).toBe(true)
  expect(JSON.stringify(findings)).not.toContain('SENTINEL')
  const found = findings
    .filter(({ code }) => code !== 'variantRead')
    .map(({ code, severity, at, params }) => [severity, code, at.row, params['first']])
  return { count: records.length, identities: identities.length, found, findings }
}

describe('a row that repeats an earlier one', () => {
  it('is read and reported with the number of the first', () => {
    expect(read([ada, bea, ada, [...ada, null, '']])).toMatchObject({
      count: 4,
      found: [
        ['warning', 'duplicateRow', 4, 2],
        ['warning', 'duplicateRow', 5, 2],
      ],
    })
  })

  it('is left out with its identities, or kept in silence, where the caller says so', () => {
    const left = read([ada, bea, ada], { duplicateRows: 'leaveOut' })
    expect(left).toMatchObject({ count: 2, identities: 2, found: [['warning', 'duplicateRowLeftOut', 4, 2]] })
    expect(read([ada, bea, ada], { duplicateRows: 'keep' })).toMatchObject({ count: 3, found: [] })
  })

  it('differs in any cell that has a header, known or not, and blank rows do not count', () => {
    expect(read([ada, bea, [...ada.slice(0, 4), 'Closed'], [], []]).found).toEqual([])
    const rows: SourceRow[] = [
      { row: 1, values: [null, ...header, 'Our number'] },
      { row: 2, values: [1, ...ada, 'n-1'] },
      { row: 3, values: [2, ...ada, 'n-2'] },
      { row: 4, values: [3, ...ada, 'n-1'] },
    ]
    const codes = fromHtcds(rows).findings.flatMap(({ code, at, params }) =>
      code === 'duplicateRow' ? [[at.row, params['first']]] : [],
    )
    // Column A only numbers the rows.
    expect(codes).toEqual([[4, 2]])
  })
})

it('a row of totals is no person, and is reported where its word is', () => {
  const { count, found, findings } = read([ada, bea, ['TOTAL', null, 4, null, null], ['Total', '', '', '', '']])
  expect(count).toBe(2)
  expect(found).toEqual([
    ['warning', 'totalRow', 4, undefined],
    ['warning', 'totalRow', 5, undefined],
  ])
  expect(findings[0]?.at.cell).toBe('A4')
  expect(read([['Total', 'Feminine', 2, 'RW', 'Active']])).toMatchObject({ count: 1, found: [] })
})

it('a row of words in the first column only is a note, and is reported; an id or a number alone may be a case', () => {
  const { count, found } = read([ada, [], ['Légende: F = femme'], bea, ['K-12', '', '', '', ''], ['12']])
  expect(count).toBe(4)
  expect(found).toEqual([['warning', 'noteRow', 4, undefined]])
  expect(read([['', 'Feminine', null, null, null]])).toMatchObject({ count: 1, found: [] })
})

it('a row of words in the column of a list is reported as what is not in the list', () => {
  const rows = [['prs_Gender', 'prs_FirstName', 'cas_Status'], ['Feminine', 'Ada', 'Active'], ['Légende: F = femme']]
  const { findings } = fromHtcds(rows.map((values, index) => ({ row: index + 1, values })))
  expect(findings.map(({ code, at }) => [code, at.cell])).toEqual([['unknownValue', 'A3']])
})

describe('a name that several countries have', () => {
  const congolese = ['Ada', 'Feminine', 2, 'Congo; Rwanda', 'Active']
  const table = (cell: string): SourceRow[] => [
    { row: 1, values: header },
    { row: 2, values: [...congolese.slice(0, 3), cell, 'Active'] },
  ]

  it.each([
    ['Congo', 'CD, CG'],
    ['Korea', 'KP, KR'],
  ])('%s is absent, and the finding asks and names the codes', (name, codes) => {
    const { records, findings } = fromHtcds(table(name))
    expect(records[0]?.victims?.[0]).toMatchObject({ absent: { citizenships: 'unknown' } })
    expect(records[0]?.victims?.[0]?.citizenships).toBeUndefined()
    expect(findings).toMatchObject([
      { code: 'ambiguousCountry', severity: 'error', at: { cell: 'D2' }, params: { codes } },
    ])
    for (const finding of findings) expect(exchangeCatalogue.english.say(finding)).toContain(`(${codes})`)
  })

  it('among others leaves the others', () => {
    const { records, findings } = fromHtcds(table('Congo; Rwanda'))
    expect(records[0]?.victims?.[0]?.citizenships).toEqual(['RW'])
    expect(findings.map(({ code }) => code)).toEqual(['ambiguousCountry'])
  })

  it('is read where the caller says which is meant', () => {
    const { records, findings } = fromHtcds(table('CONGO'), { countryNames: { Congo: 'CD' } })
    expect(records[0]?.victims?.[0]?.citizenships).toEqual(['CD'])
    expect(findings.map(({ code }) => code)).toEqual(['variantRead'])
  })
})
