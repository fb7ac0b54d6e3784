import type { SourceRow } from '@tip-standard/sheets'
import { createTableFinding, type TableFinding } from './findings/table-catalogue.ts'
import type { Locate } from './locate.ts'
import { RecordAssembler } from './record-assembler.ts'
import { decisions, findLayout, tableLayouts } from './tables.ts'

/** A table as in a file: the first row has the names of the columns, the second may have their labels. */
export type TableToRead = {
  name: string
  rows: Iterable<SourceRow>
  /** The findings from reading the rows; complete once all rows have been read. */
  findings?: readonly TableFinding[]
}

/** Records read from tables, in row order and unvalidated, and everything that could not be placed. */
export type FromTablesResult = {
  records: unknown[]
  /** Makes a function that finds the cells of the record with this index. */
  locate: (index: number) => Locate
  findings: TableFinding[]
}

/**
 * Puts case records together from the tables of the standard, in any order of tables, rows and columns. Content that
 * does not fit its column is passed on unchanged, for validation to report. Rows and cells that belong nowhere are
 * findings; nothing is guessed.
 */
export function fromTables(tables: readonly TableToRead[]): FromTablesResult {
  return assemble(tables, [])
}

/** Does the same where decisions about consent of the cases with these ids are known to be in none of the tables. */
export function assemble(tables: readonly TableToRead[], missing: readonly string[]): FromTablesResult {
  const findings: TableFinding[] = []
  const assembler = new RecordAssembler((finding) => findings.push(finding))
  for (const { layout, table } of orderTables(tables, findings)) {
    assembler.readTable(layout, table.rows)
    for (const finding of table.findings ?? []) {
      findings.push(finding)
      if (layout.id === decisions && hidesRows(finding)) assembler.loseDecision()
    }
  }
  for (const caseId of missing) assembler.loseDecision(caseId)
  return toResult(assembler.finish(), findings)
}

/** Whether there may be rows that were not read. One with too many or too few cells was. */
const hidesRows = ({ code, severity, at }: TableFinding): boolean =>
  severity === 'error' && at.column === undefined && code !== 'raggedRow'

/** The assembled records, with a function that finds the cells of each. */
export function toResult(
  assembled: readonly { value: unknown; locate: Locate }[],
  findings: TableFinding[],
): FromTablesResult {
  return {
    records: assembled.map(({ value }) => value),
    locate: (index) => {
      const found = assembled[index]
      if (!found) throw new RangeError('No record has that index.')
      return found.locate
    },
    findings,
  }
}

/** The standard's tables among the given ones, parents first; reports the others by their number. */
function orderTables<T extends { name: string }>(tables: readonly T[], findings: TableFinding[]) {
  const byName = new Map<string, T>()
  for (const [index, table] of tables.entries()) {
    const layout = findLayout(table.name)
    if (!layout) findings.push(createTableFinding('unknownTable', {}, { number: index + 1 }))
    else if (byName.has(layout.id)) findings.push(createTableFinding('tableTwice', { table: layout.id }))
    else byName.set(layout.id, table)
  }
  if (byName.size === 0) findings.push(createTableFinding('noTables'))
  return [...tableLayouts().values()].flatMap((layout) => {
    const table = byName.get(layout.id)
    return table ? [{ layout, table }] : []
  })
}
