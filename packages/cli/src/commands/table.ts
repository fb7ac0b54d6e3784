import { auditTables, type PublishedTable, safeTables } from '@tip-standard/privacy/tables'
import { writeCsv } from '@tip-standard/sheets'
import { type GateFlags, usualGates } from '../gate/gate-flags.ts'
import { openPassage } from '../gate/passage.ts'
import { explaining } from '../privacy/as-could-not-run.ts'
import { hierarchiesFor } from '../privacy/hierarchies.ts'
import { leftLine, openFor, toColumns } from '../privacy/open-rows.ts'
import { isWorkbookName, writeSheets } from '../privacy/write-rows.ts'
import { exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'

/** Options of `tip table`. */
export type TableCommandOptions = {
  by: string[][]
  minimum?: number
  width: number
  agency?: string
  agencies: number
  share?: number
  round?: number
  hierarchies?: string
  output?: string
} & GateFlags

/** Written instead of a hidden count. */
const HIDDEN = '*'

function* csvRows(tables: readonly PublishedTable[]): Generator<string[]> {
  for (const [at, { dimensions, cells }] of tables.entries()) {
    if (at > 0) yield []
    yield [...dimensions.map(({ column }) => column), 'count']
    for (const { values, count } of cells) yield [...values, count === undefined ? HIDDEN : String(count)]
  }
}

/** Writes tables one below the other, or as a sheet each. */
async function writeTables(tables: readonly PublishedTable[], output: string | undefined): Promise<void> {
  if (!isWorkbookName(output)) return write(writeCsv(csvRows(tables)), output)
  const sheets = tables.map(({ dimensions, cells }) => ({
    header: [...dimensions.map(({ column }) => column), 'count'],
    rows: cells.map(({ values, count }) => [...values, count ?? HIDDEN]),
  }))
  await writeSheets(sheets, 'Table', output)
}

/** Counts a file into tables that may be published. */
export async function runTable(path: string, options: TableCommandOptions): Promise<number> {
  const { minimum, width, agencies, share, round } = options
  const passage = await openPassage(options, usualGates.release, {
    ...{ command: 'tip table', holdsRecords: false, output: options.output },
  })
  const { release } = passage.permission
  const names = [...new Set([...options.by.flat(), ...(options.agency === undefined ? [] : [options.agency])])]
  const columnOf = new Map((await toColumns(path, names)).map((column, at) => [names[at], column]))
  const by = options.by.map((some) => some.map((name) => columnOf.get(name) as string))
  const agency = columnOf.get(options.agency)
  const columns = [...new Set(by.flat())]
  return explaining(async () => {
    const { hierarchies } =
      options.hierarchies === undefined
        ? { hierarchies: new Map() }
        : await hierarchiesFor(path, columns, options.hierarchies, passage)
    const rows = await openFor(path, agency === undefined ? columns : [...columns, agency], passage)
    const contributors =
      agency === undefined
        ? []
        : [
            {
              column: agency,
              minimum: Math.max(agencies, release?.minimumAgencies ?? 1),
              maximumShare: Math.min(share ?? 1, release?.maximumShare ?? 1),
            },
          ]
    const { tables, sensitive, secondary } = await safeTables(rows.items, {
      tables: by.map((dimensions) =>
        dimensions.map((column) => {
          const hierarchy = hierarchies.get(column)
          return hierarchy === undefined ? column : { column, hierarchy }
        }),
      ),
      ...(minimum !== undefined && { minimumCell: minimum }),
      minimumWidth: width,
      contributors,
      ...(round !== undefined && { roundTo: round }),
    })
    await writeTables(tables, options.output)
    const audit = auditTables(tables)
    const lines = [
      `${sensitive + secondary} cells are hidden: those that a rule asks for, and others so that no one can compute them.`,
      ...(round === undefined
        ? [
            `Audit, as an attacker who has only these tables: ${audit.recoverable} hidden cells can be computed, ${audit.exactByBounds} can be inferred from bounds.`,
          ]
        : []),
      'Combinations that are not listed have a count of 0. * is a hidden count.',
    ]
    process.stderr.write(`${lines.join('\n')}\n${leftLine(rows.left())}`)
    await passage.finish()
    return rows.left() > 0 ? exitCodes.findings : exitCodes.clean
  })
}
