import type { SourceRow } from './row.ts'
import { isBlank, toCells } from './source-row.ts'

/** The number of rows at the top that are searched for a header: titles, dates and notes may be above it. */
export const headerSearchRows = 20

/** The first rows of a table, which must include its header. */
export function takeTop<Row extends SourceRow>(rows: Iterable<Row>): Row[] {
  const top: Row[] = []
  for (const row of rows) {
    top.push(row)
    if (top.length >= headerSearchRows) break
  }
  return top
}

/** The number of non-empty rows above a header: titles and notes, which are not read. */
export function countTitles(rows: Iterable<SourceRow>, header: SourceRow): number {
  let count = 0
  for (const row of rows) {
    if (row.row >= header.row) break
    if (!toCells(row).every(isBlank)) count++
  }
  return count
}

/**
 * A table split at its header; if it has none, the first row serves as the header, so that missing columns can be
 * reported.
 */
export type CutTable = { titles: number; header: SourceRow | undefined; below: Iterable<SourceRow> }

/** Splits a table at the first row that is a header; reads the rows once. */
export function cutAtHeader(rows: Iterable<SourceRow>, isHeader: (row: SourceRow) => boolean): CutTable {
  const rest = rows[Symbol.iterator]()
  const top: SourceRow[] = []
  for (let next = rest.next(); next.done !== true; next = rest.next()) {
    top.push(next.value)
    if (top.length >= headerSearchRows || isHeader(next.value)) break
  }
  const header = top.find(isHeader) ?? top[0]
  function* below(): Generator<SourceRow> {
    if (header) yield* top.slice(top.indexOf(header) + 1)
    for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value
  }
  return { titles: header ? countTitles(top, header) : 0, header, below: below() }
}
