import type { CellValue, SourceRow } from '@tip-standard/sheets'
import type { HtcdsFieldName } from './fields.ts'
import { type FromHtcdsOptions, fromHtcds } from './from-htcds.ts'

/** A flat table with one row. */
function toTable(cells: Partial<Record<HtcdsFieldName, CellValue>>): SourceRow[] {
  const names = Object.keys(cells)
  return [
    { row: 1, values: names },
    { row: 2, values: Object.values(cells) },
  ]
}

/** Converts a flat table of one row, which gives one record, with ids from the number of the row; for tests. */
export function convert(cells: Partial<Record<HtcdsFieldName, CellValue>>, options?: FromHtcdsOptions) {
  const result = fromHtcds(toTable(cells), { pseudonym: (kind, row) => `${kind}-${row}`, ...options })
  const [record] = result.records
  if (!record) throw new Error('no record')
  return { ...result, record, victim: record.victims?.[0], codes: result.findings.map(({ code }) => code) }
}
