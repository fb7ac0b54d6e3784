import type { RecordFile } from '@tip-standard/formats/files'
import { openWorkbook, readCsv, readSheet, type SourceRow, toCells, toText } from '@tip-standard/sheets'
import type { CellSpot, DeskFile, ShownPlace } from '../work/protocol.ts'
import { correctedText, correctedWorkbook } from './open-file.ts'

/** The requested rows of a file, by sheet and then by number. */
type Rows = ReadonlyMap<number, ReadonlyMap<number, SourceRow>>

/** Keeps the rows with the requested numbers, and stops after the last of them. */
function rowsFrom(
  batches: Iterable<{ rows: readonly SourceRow[] }>,
  numbers: ReadonlySet<number>,
): Map<number, SourceRow> {
  const kept = new Map<number, SourceRow>()
  const last = Math.max(...numbers)
  for (const { rows } of batches) {
    for (const row of rows) if (numbers.has(row.row)) kept.set(row.row, row)
    if ((rows.at(-1)?.row ?? 0) >= last) break
  }
  return kept
}

async function rowsOfText(desk: DeskFile, numbers: ReadonlySet<number>): Promise<Rows> {
  const kept = new Map<number, SourceRow>()
  const last = Math.max(...numbers)
  for await (const { rows } of readCsv(correctedText(desk))) {
    for (const row of rows) if (numbers.has(row.row)) kept.set(row.row, row)
    if ((rows.at(-1)?.row ?? 0) >= last) break
  }
  return new Map([[1, kept]])
}

async function rowsOfWorkbook(desk: DeskFile, asked: ReadonlyMap<number, ReadonlySet<number>>): Promise<Rows> {
  const opened = openWorkbook((await correctedWorkbook(desk)).bytes)
  if (!opened.ok) return new Map()
  const { workbook } = opened
  return new Map(
    workbook.sheets.flatMap((sheet) => {
      const numbers = asked.get(sheet.number)
      return numbers === undefined ? [] : [[sheet.number, rowsFrom(readSheet(workbook, sheet), numbers)] as const]
    }),
  )
}

/** Adds to each place the content of its cell and the header of its column, for the officer's screen only. */
export async function fillPlaces(
  desk: DeskFile,
  { workbook, table }: RecordFile,
  places: readonly ShownPlace[],
): Promise<void> {
  const headerRow = table?.headerRow ?? 1
  const asked = new Map<number, Set<number>>()
  for (const { spot } of places) {
    if (spot === undefined) continue
    const { sheet, row } = spot as CellSpot
    const rows = asked.get(sheet) ?? new Set([headerRow])
    asked.set(sheet, rows.add(row))
  }
  if (asked.size === 0) return
  const rows =
    workbook === undefined
      ? await rowsOfText(desk, asked.get(1) ?? new Set([headerRow]))
      : await rowsOfWorkbook(desk, asked)
  for (const place of places) {
    if (place.spot === undefined) continue
    const { sheet, row, column } = place.spot as CellSpot
    const cell = (number: number): string => {
      const found = rows.get(sheet)?.get(number)
      return found === undefined ? '' : toText(toCells(found)[column - 1])
    }
    place.header = cell(headerRow)
    place.value = cell(row)
  }
}
