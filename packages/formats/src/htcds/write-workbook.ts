import type { IdentityRecord } from '@tip-standard/core'
import type { Permitted } from '@tip-standard/policy'
import type { FileFinding } from '@tip-standard/sheets'
import { type CellInput, type ColumnToWrite, joinBytes, writeWorkbook } from '@tip-standard/sheets'
import { decisionsColumn } from '../records/decisions-column.ts'
import type { ExportTable } from '../records/exchange-table.ts'
import type { Loss } from '../records/losses.ts'
import type { HtcdsColumnName } from './cell-writer.ts'
import { type HtcdsField, htcdsFields } from './fields.ts'
import { toHtcds } from './to-htcds.ts'
import { type HtcdsListField, type HtcdsValue, htcdsValueLists } from './value-lists.ts'

const caseSheet = 'Case Sheet'
const aboutSheet = 'About'

/** Options for writing a workbook of HTCDS. */
export type WriteHtcdsWorkbookOptions = {
  /** The people whose names and contacts are written, for use inside the organisation only. */
  identities?: Iterable<IdentityRecord>
  /** Receives what does not fit into a workbook. */
  report?: (finding: FileFinding) => void
}

/** A workbook of HTCDS and its losses. */
export type HtcdsWorkbook = { bytes: Uint8Array; losses: Loss[] }

/**
 * Writes case records as a workbook like IOM's templates, with the values of `toHtcds`: field names in a hidden first
 * row, labels in the second, drop-downs with the values of the lists. Unlike the templates, every label is under its
 * own field name. It has the CORE columns and every other column with content. A second sheet states the permitted use
 * of the records and the content of the gender column. Throws a `PolicyError` as `toHtcds` does; without records it is
 * an empty template.
 */
export function writeHtcdsWorkbook(
  records: Iterable<Permitted>,
  { identities = [], report = () => {} }: WriteHtcdsWorkbookOptions = {},
): HtcdsWorkbook {
  const table = toHtcds(records, identities)
  const columns = toColumns(table)
  const sheet = {
    name: caseSheet,
    isHeaderHidden: true,
    columns: columns.map(({ column }) => column),
    rows: table.rows.map((row) => columns.map((column) => toCellInput(column, row[column.source] ?? ''))),
  }
  const about = {
    name: aboutSheet,
    columns: [{ header: 'About this workbook', width: 140, isText: true }],
    rows: Object.values(table.about).map((sentence) => [sentence]),
  }
  return { bytes: joinBytes([...writeWorkbook([sheet, about], report)]), losses: table.losses }
}

type ColumnField = Pick<HtcdsField, 'label' | 'kind' | 'core'> & { name: HtcdsColumnName }

const decisionsField: ColumnField = { name: decisionsColumn, label: '', kind: 'text', core: false }

/**
 * A column of the sheet; `shown` contains the texts that the templates store for the codes of its list, in list order.
 */
type Column = { field: ColumnField; source: number; shown: ReadonlyMap<string, string>; column: ColumnToWrite }

function isListField(name: HtcdsColumnName): name is HtcdsListField {
  return name in htcdsValueLists
}

function toColumns({ header, rows }: Pick<ExportTable, 'header' | 'rows'>): Column[] {
  return [...htcdsFields, decisionsField].flatMap((field: ColumnField) => {
    const source = header.indexOf(field.name)
    const isFilled = source !== -1 && rows.some((row) => (row[source] ?? '') !== '')
    if (!field.core && !isFilled) return []
    const shown = toShown(field)
    const column: ColumnToWrite = {
      header: field.name,
      label: field.label || field.name,
      width: Math.max(14, field.label.length + 2),
      isText: field.kind !== 'date' && field.kind !== 'number',
      // Several values in a cell are joined, and then match no value of the list.
      areChoicesOpen: field.kind !== 'one',
      ...(shown.size > 0 ? { choices: [...shown.values()] } : {}),
    }
    return [{ field, source, shown, column }]
  })
}

/** The templates store labels, except for the gender, whose codes they store. */
function toShown({ name }: ColumnField): ReadonlyMap<string, string> {
  const values: readonly HtcdsValue[] = isListField(name) ? htcdsValueLists[name] : []
  return new Map(values.map(([code, label]) => [code, name === 'prs_Gender' ? code : label]))
}

function toCellInput({ field, shown }: Column, value: string): CellInput {
  if (value === '') return null
  if (field.kind === 'date') return { iso: value }
  if (shown.size === 0) return value
  return value
    .split(';')
    .map((code) => shown.get(code) ?? code)
    .join(';')
}
