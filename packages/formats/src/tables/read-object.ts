import type { CellValue } from '@tip-standard/sheets'
import { toText } from '@tip-standard/sheets'
import { fromTableCell } from './cell-text.ts'
import { type Json, readExtensions, readProvenance, readReasons } from './marks.ts'
import { type TableLayout, type TableNode, wrapperNames } from './tables.ts'
import type { TextPool } from './text-pool.ts'

/** The cell of a column of the layout, by its index. */
export type CellOf = (column: number) => CellValue | undefined

/** Reads the object in a row of a table; `fail` receives the column and the part of every unreadable mark. */
export function readObject(
  layout: TableLayout,
  cellOf: CellOf,
  pool: TextPool,
  fail: (column: number, part: number) => void,
): Json {
  const { node } = layout
  const object = readMembers(node, cellOf, pool) ?? {}
  if (!node.isWrapped) return object
  const read = { absent: readReasons, provenance: readProvenance, extensions: readExtensions }
  for (const [index, name] of wrapperNames.entries()) {
    const column = layout.columns.length - wrapperNames.length + index
    const text = toText(cellOf(column))
    if (text.trim() !== '') read[name](node, object, text, { pool, fail: (part) => fail(column, part) })
  }
  return object
}

/** The values of an entity and of the single objects in it, or `undefined` if there are none. */
function readMembers(node: TableNode, cellOf: CellOf, pool: TextPool): Json | undefined {
  let object: Json | undefined
  for (const [name, member] of node.members) {
    if (member.kind === 'list') continue
    const value =
      member.kind === 'one'
        ? readMembers(member.node, cellOf, pool)
        : fromTableCell(member.info, cellOf(member.column), pool)
    if (value === undefined) continue
    object ??= {}
    object[name] = value
  }
  return object
}
