import { validate } from '@tip-standard/core'
import { type SourceRow, toSourceRows } from '@tip-standard/sheets'
import { expect } from 'vitest'
import { fromCtdc } from './from-ctdc.ts'
import { type CtdcColumn, type CtdcLayout, ctdcColumns } from './layouts.ts'

/** Texts by column. */
export type Cells = Partial<Record<CtdcColumn, string>>

/** Makes a table in a layout with the given rows; missing cells are blank, or -99 in layout A. */
export function toTable(layout: CtdcLayout, ...rows: Cells[]): SourceRow[] {
  const header: readonly CtdcColumn[] = ctdcColumns[layout]
  const missing = layout === 'A' ? '-99' : ''
  return toSourceRows([header, ...rows.map((cells) => header.map((column) => cells[column] ?? missing))])
}

/** Converts a table of one row, which gives one record that validates; for tests. */
export function convert(layout: CtdcLayout, cells: Cells) {
  const result = fromCtdc(toTable(layout, cells))
  const [record] = result.records
  if (!record) throw new Error('no record')
  expect(validate(record)).toMatchObject({ ok: true })
  return { ...result, record, victim: record.victims?.[0], codes: result.findings.map(({ code }) => code) }
}
