import type { CodeListId } from '@tip-standard/core'
import { codeList } from '@tip-standard/core/metadata'
import type { Permitted } from '@tip-standard/policy'
import type { FileFinding } from '@tip-standard/sheets'
import {
  type ColumnToWrite,
  joinBytes,
  type OpenWorkbookResult,
  openWorkbook,
  readWholeSheet,
  type SheetInfo,
  type SheetRow,
  type Workbook,
  writeWorkbook,
} from '@tip-standard/sheets'
import { createTableFinding, type TableFinding, type TableReport } from './findings/table-catalogue.ts'
import type { TableToRead } from './from-tables.ts'
import { readMeSheet, toReadMe } from './read-me.ts'
import { findLayout, keyColumn, type TableColumn, tableLayouts } from './tables.ts'
import { toKeyedRecords, writeRows } from './to-tables.ts'

/** Options for writing a workbook of records. */
export type WriteRecordsWorkbookOptions = {
  /** Whether the workbook is a template to fill in: headers and drop-downs only. */
  template?: boolean
  /** Receives records that were left out, values that do not fit into a cell, and truncated text. */
  report?: TableReport
}

/**
 * Writes case records as an .xlsx file: a sheet that explains the others, then one sheet for each table with the names
 * of the columns, their labels, and drop-downs for codes. The first sheet also states the permitted use of the records.
 * Throws a `PolicyError` for records that did not come through the gate for one use; a template needs none.
 */
export function writeRecordsWorkbook(
  records: readonly Permitted[],
  { template = false, report = () => {} }: WriteRecordsWorkbookOptions = {},
): Uint8Array {
  const { keyed, use } = toKeyedRecords(template ? [] : records, report)
  const choices = new Map<CodeListId | 'boolean', readonly string[] | undefined>([['boolean', ['true', 'false']]])
  const sheets = [...tableLayouts().values()].map((layout) => ({
    name: layout.id,
    columns: layout.columns.map((column) => toColumn(column, choices)),
    rows: writeRows(layout, keyed, report),
  }))
  const names = [readMeSheet, ...sheets.map(({ name }) => name)]
  return joinBytes([
    ...writeWorkbook([toReadMe(use), ...sheets], (finding) =>
      report(inTable(finding, names[(finding.at.sheet ?? 0) - 1])),
    ),
  ])
}

const hints: Partial<Record<TableColumn['kind'], string>> = {
  absent: 'Reasons such as name=unknown; name=refused',
  provenance: 'Sources such as name=document@2024-05',
}

function toColumn(
  column: TableColumn,
  choices: Map<CodeListId | 'boolean', readonly string[] | undefined>,
): ColumnToWrite {
  const { name, label, kind, field } = column
  const type = field?.type
  const isNumber = type?.kind === 'integer' || type?.kind === 'number'
  const plain = { header: name, label, width: name === keyColumn ? 16 : 20, isText: !isNumber }
  if (kind !== 'value' || !type) return hints[kind] ? { ...plain, hint: hints[kind] } : plain
  switch (type.kind) {
    case 'boolean':
      return withChoices(plain, choices.get('boolean'))
    case 'code':
    case 'codes': {
      const { list } = type
      if (!choices.has(list)) choices.set(list, findCodes(list))
      const codes = choices.get(list)
      const hint = type.kind === 'code' ? 'One code' : 'One or several codes, joined with ;'
      if (!codes) return { ...plain, hint: `${hint}, of the list ${list}, which is too long for a drop-down.` }
      return type.kind === 'code'
        ? withChoices(plain, codes)
        : { ...withChoices(plain, codes), areChoicesOpen: true, hint: `${hint}.` }
    }
    case 'texts':
    case 'references':
      return { ...plain, hint: 'One or several, joined with ;' }
    case 'date':
      return { ...plain, hint: 'YYYY-MM-DD' }
    case 'partialDate':
      return { ...plain, hint: 'YYYY, YYYY-MM or YYYY-MM-DD' }
    default:
      return plain
  }
}

function withChoices(column: ColumnToWrite, choices: readonly string[] | undefined): ColumnToWrite {
  return choices ? { ...column, choices } : column
}

/** The codes of a list; `undefined` for the long lists, which are not in the metadata. */
function findCodes(list: CodeListId): readonly string[] | undefined {
  try {
    return codeList(list).codes.map(({ code }) => code)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The tables of a workbook, whose rows are read on demand, or why it has none. */
export type ReadRecordsWorkbookResult =
  | { ok: true; tables: TableToRead[]; findings: TableFinding[] }
  | { ok: false; findings: TableFinding[] }

/**
 * Finds the standard's tables in an .xlsx file, given as bytes or opened, for `fromTables`; reports other sheets by
 * their number.
 */
export function readRecordsWorkbook(source: Uint8Array | OpenWorkbookResult): ReadRecordsWorkbookResult {
  const opened = source instanceof Uint8Array ? openWorkbook(source) : source
  if (!opened.ok) return opened
  const { workbook } = opened
  const isTable = (name: string | undefined) => name !== undefined && findLayout(name) !== undefined
  const tables = workbook.sheets.filter(({ name }) => isTable(name))
  if (tables.length === 0) return { ok: false, findings: [createTableFinding('noTables')] }
  const numbers = new Set(tables.map(({ number }) => number))
  const findings: TableFinding[] = opened.findings.filter(({ at }) => at.sheet !== undefined && numbers.has(at.sheet))
  // Hidden sheets contain the lists of drop-downs.
  for (const { name, number, state } of workbook.sheets)
    if (!isTable(name) && name !== readMeSheet && state === 'visible')
      findings.push(createTableFinding('unknownTable', {}, { number }))
  return { ok: true, tables: tables.map((sheet) => toTable(workbook, sheet)), findings }
}

/** Makes a finding about a sheet state its table instead of its position. */
function inTable({ at: { sheet, ...at }, ...finding }: FileFinding, table: string | undefined): TableFinding {
  return { ...finding, at: table === undefined ? at : { table, ...at } }
}

function toTable(workbook: Workbook, sheet: SheetInfo): TableToRead {
  const findings: TableFinding[] = []
  return { name: sheet.name, rows: readRows(), findings }

  function* readRows(): Generator<SheetRow> {
    const { rows, findings: met, hiddenBelow } = readWholeSheet(workbook, sheet)
    // Below the names of the columns and their labels.
    for (const finding of [...met, ...hiddenBelow(2)]) findings.push(inTable(finding, sheet.name))
    yield* rows
  }
}
