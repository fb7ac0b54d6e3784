import type { CaseRecord } from '@tip-standard/core'
import { codeList } from '@tip-standard/core/metadata'
import fc from 'fast-check'
import readExcelFile from 'read-excel-file/universal'
import { expect, test } from 'vitest'
import { readWholePart } from '../xlsx/parts.ts'
import { openWorkbook } from '../xlsx/workbook.ts'
import { records } from './fixture-records.ts'
import { fromTables } from './from-tables.ts'
import { readRecordsWorkbook, writeRecordsWorkbook } from './records-workbook.ts'
import type { TableFinding } from './table-findings.ts'
import { tableLayouts } from './tables.ts'

function read(bytes: Uint8Array) {
  const opened = readRecordsWorkbook(bytes)
  if (!opened.ok) throw new Error(JSON.stringify(opened.findings))
  const result = fromTables(opened.tables)
  return { ...result, findings: [...opened.findings, ...result.findings] }
}

test('every record comes back from a workbook', () => {
  fc.assert(
    fc.property(records, (list) => {
      const findings: TableFinding[] = []
      const result = read(writeRecordsWorkbook(list, { report: (finding) => findings.push(finding) }))
      expect(result.records).toEqual(list)
      expect([...findings, ...result.findings]).toEqual([])
    }),
    { numRuns: 60 },
  )
})
