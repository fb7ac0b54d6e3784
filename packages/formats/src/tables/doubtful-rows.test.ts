/** Rows of our own tables that would count a total as a case, or a person twice. */

import type { CellValue, SourceRow } from '@tip-standard/sheets'
import { expect, it } from 'vitest'
import { fromTables } from './from-tables.ts'
import { readVictimCsv } from './read-victim-csv.ts'

const told = (findings: readonly { code: string; severity: string; at: object; params: object }[]) =>
  findings.map(({ code, severity, at, params }) => [severity, code, (at as { row: number }).row, params])

it('a row of the table of victims that repeats an earlier one is read and reported with the number of the first', async () => {
  const { records, findings } = await readVictimCsv(
    'caseId,victim.sex,victim.age\nSENTINEL,female,17\nb,male,30\nSENTINEL,female,17\n',
  )
  expect(records).toMatchObject([{ victims: [{ age: 17 }, { age: 17 }] }, { victims: [{ age: 30 }] }])
  expect(told(findings)).toEqual([['warning', 'duplicateRow', 4, { first: 2 }]])
  expect(JSON.stringify(findings)).not.toContain('SENTINEL')
})

it('a row of totals is no case', async () => {
  const { records, findings } = await readVictimCsv(
    'caseId,victim.sex,victim.age\na,female,17\nTotal général,,"1,263"\n',
  )
  expect(records).toHaveLength(1)
  expect(told(findings)).toEqual([['warning', 'totalRow', 3, {}]])
})

it('a row of totals in a table of many is no case either', () => {
  const table = (name: string, ...rows: CellValue[][]) => ({
    name,
    rows: rows.map((values, index): SourceRow => ({ row: index + 1, values })),
  })
  const { records, findings } = fromTables([
    table('caseRecord', ['caseId', 'case.status'], ['a', 'open'], ['TOTAL', 1]),
    table('victim', ['caseId', 'row', 'age'], ['a', 'victims/0', 17], ['Total', null, 17]),
  ])
  expect(records).toEqual([{ case: { id: 'a', status: 'open' }, victims: [{ age: 17 }] }])
  expect(findings).toMatchObject([
    { code: 'totalRow', at: { table: 'caseRecord', cell: 'A3' } },
    { code: 'totalRow', at: { table: 'victim', cell: 'A3' } },
  ])
})
