import type { CellValue } from '@tip-standard/sheets'
import { toText } from '@tip-standard/sheets'
import { fromTableCell } from './cell-text.ts'
import { type Json, readExtensions, readProvenance, readReasons } from './marks.ts'
import { type TableLayout, type TableNode, wrapperNames } from './tables.ts'
import type { TextPool } from './text-pool.ts'

/** The cells of a row by columns of the layout, which are given by their index. */
export type CellsOfRow = {
  readonly cellOf: (column: number) => CellValue | undefined
  readonly isUnread: (column: number) => boolean
}

/**
 * Reads the object in a row of a table; `fail` receives the column and the part of every unreadable mark. A cell that
 * could not be read is `null`, which no field takes: such a day of withdrawal is not the same as none.
 */
export function readObject(
  layout: TableLayout,
  row: CellsOfRow,
  pool: TextPool,
  fail: (column: number, part: number) => void,
): Json {
  const { node } = layout
  const object = readMembers(node, row, pool) ?? {}
  if (!node.isWrapped) return object
  const read = { absent: readReasons, provenance: readProvenance, extensions: readExtensions }
  for (const [index, name] of wrapperNames.entries()) {
    const column = layout.columns.length - wrapperNames.length + index
    const text = toText(row.cellOf(column))
    if (row.isUnread(column)) object[name] = null
    else if (text.trim() !== '') read[name](node, object, text, { pool, fail: (part) => fail(column, part) })
  }
  return object
}

/** The values of an entity and of the single objects in it, or `undefined` if there are none. */
function readMembers(node: TableNode, row: CellsOfRow, pool: TextPool): Json | undefined {
  let object: Json | undefined
  for (const [name, member] of node.members) {
    if (member.kind === 'list') continue
    const value =
      member.kind === 'one'
        ? readMembers(member.node, row, pool)
        : row.isUnread(member.column)
          ? null
          : fromTableCell(member.info, row.cellOf(member.column), pool)
    if (value === undefined) continue
    object ??= {}
    object[name] = value
  }
  return object
}
