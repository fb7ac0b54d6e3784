import { type Permitted, withinCustody } from '@tip-standard/policy'
import { createFinding } from '@tip-standard/sheets'
import { type FlatRow, type NamedColumns, RowGate, toFlat } from '../gate/flat-rows.ts'
import type { Passage } from '../gate/passage.ts'
import { didYouMean } from '../names/nearest-name.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import { holdsLines, readCells, readObjects, refusedFile } from './flat-file.ts'
import type { Rows } from './rows.ts'

/**
 * Refuses columns that do not exist: repeats names of the command's own, and of a typed one only suggests a name that
 * is close to it. A first row with one cell may be a title.
 */
function noColumn(
  missing: readonly string[],
  names: Iterable<string>,
  own: readonly string[],
  headerRow?: number,
): CouldNotRun {
  const known = missing.filter((column) => own.includes(column))
  if (known.length > 0)
    return new CouldNotRun(`The file has no ${known.length === 1 ? 'column' : 'columns'} ${known.join(', ')}.`)
  const isTitle = headerRow !== undefined && [...names].filter((name) => name !== '').length === 1
  const title = isTitle ? ` Row ${headerRow} should hold the names, and has one cell: if it is a title, remove it.` : ''
  return new CouldNotRun(`The file has no column of that name.${didYouMean(missing[0] as string, names) || title}`)
}

/**
 * Opens a file of flat rows: CSV, the first sheet of a workbook, or NDJSON with flat objects. It must have the columns.
 * With a `passage`, it returns only the rows that may leave, and, if the layout is known, only the columns that may:
 * those named and `replaced`, and those that the audience may have; without one, the rows are for internal use. Throws
 * a `CouldNotRun` if another column would be written as it is, and if the command writes more columns than it names and
 * nothing decides about these. `own` names are those that the command has, and no one typed.
 */
export async function openFlat(
  path: string,
  columns: readonly string[],
  passage?: Passage,
  {
    replaced = columns,
    writesOthers = false,
    own = [],
  }: Partial<Omit<NamedColumns, 'columns'>> & { own?: readonly string[] } = {},
): Promise<Rows> {
  const isLines = holdsLines(path)
  const gate = passage && (await RowGate.open(passage, { path, isLines, columns, replaced, writesOthers }))
  let left = 0
  const leave = (count: number): void => {
    left += count
  }
  const checkNumber = (isItsPlace: boolean): void => {
    if (passage?.numbersRows !== true || isItsPlace) return
    throw new CouldNotRun(
      'A row of the file is empty or cannot be read, so the numbers of the rows below it would be those of other rows. Remove or correct it, or name a column with --id.',
    )
  }

  async function* objects(): AsyncGenerator<Permitted<object>> {
    if (passage?.mustLearn(path)) await gate?.learnObjects(readObjects(path, undefined, { everyOne: true }))
    const missing = new Set(columns)
    const present = new Set<string>()
    let count = 0
    for await (const value of readObjects(path, leave)) {
      if (missing.size > 0) for (const name of Object.keys(value)) present.add(name)
      for (const column of missing) if (column in value) missing.delete(column)
      count++
      checkNumber(left === 0)
      const passed = gate === undefined ? withinCustody(value) : gate.passObject(value, count)
      if (passed !== undefined) yield passed
    }
    // An object may leave a column out, but not every one.
    if (missing.size > 0 && count > 0) throw noColumn([...missing], present, own)
    passage?.end()
  }

  async function* belowHeader(): AsyncGenerator<Permitted<FlatRow>> {
    if (passage?.mustLearn(path)) await gate?.learnRows(readCells(path))
    let header: readonly string[] | undefined
    let headerRow = 0
    let count = 0
    const asked = new Set([...columns, ...replaced])
    // Nothing in the header is asked for before it is known.
    const isAsked = (column: number): boolean =>
      header !== undefined && (writesOthers || asked.has(header[column - 1] ?? ''))
    for await (const row of readCells(path, leave, isAsked)) {
      const { cells } = row
      if (header === undefined) {
        header = cells
        headerRow = row.row
        const missing = columns.filter((column) => !cells.includes(column))
        if (missing.length > 0) throw noColumn(missing, cells, own, row.row)
        if (columns.some((column) => cells.indexOf(column) !== cells.lastIndexOf(column)))
          throw new CouldNotRun('Two columns of the file have the same name, and one of them is asked for: rename one.')
        gate?.checkHeader(header)
        continue
      }
      if (!row.isSound) continue
      count++
      checkNumber(row.row - headerRow === count)
      const passed = gate === undefined ? withinCustody(toFlat(header, cells)) : gate.passRow(header, row, count)
      if (passed !== undefined) yield passed
    }
    // Only blank lines: no column that was asked for is there.
    if (header === undefined) throw refusedFile(createFinding('emptyFile'))
    passage?.end()
  }

  const counts = {
    left: () => left + (gate?.unreadable ?? 0),
    closedColumns: () => gate?.closedCount ?? 0,
  }
  return { items: isLines ? objects() : belowHeader(), ...counts }
}
