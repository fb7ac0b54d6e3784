import type { EntityId } from '@tip-standard/core'
import { toCell } from '@tip-standard/sheets'
import { isJson, type Json } from './marks.ts'
import { documentEntity, findLayout, type TableLayout, type TableNode, wrapperNames } from './tables.ts'

/**
 * A cell of a table, or its whole row if no column is given: a `Location`; `sheet` is the name of the table if there
 * are several.
 */
export type TablePlace = { table?: EntityId; row: number; column?: number; cell?: string }

/**
 * Finds the cell of a value of a record by its path, as findings give it. A missing value has the cell where it would
 * be; what no column is made for, such as an unknown member or a list, has the row.
 */
export type Locate = (path: readonly (string | number)[]) => TablePlace

/** For every table that was read, the column of the file (from 1) that holds each column of the layout. */
export type ColumnPositions = ReadonlyMap<EntityId, readonly (number | undefined)[]>

/** The way from the values of a record to their cells: `rows` gives the row of every object that has one. */
export function toLocate(record: Json, rows: ReadonlyMap<object, number>, positions: ColumnPositions): Locate {
  return (path) => locate(record, rows, positions, path)
}

function locate(
  record: Json,
  rows: ReadonlyMap<object, number>,
  positions: ColumnPositions,
  path: readonly (string | number)[],
): TablePlace {
  let table: EntityId = documentEntity
  let row = rows.get(record) ?? 1
  let start = 0
  let node = findLayout(table)?.node
  let value: unknown = record
  for (let at = 0; at < path.length && node && isJson(value); at++) {
    const name = String(path[at])
    const member = node.members.get(name)
    if (member?.kind === 'one') {
      node = member.node
      value = value[name]
      continue
    }
    const list = member?.kind === 'list' ? value[name] : undefined
    const item: unknown = Array.isArray(list) ? list[Number(path[at + 1])] : undefined
    const itemRow = isJson(item) ? rows.get(item) : undefined
    if (member?.kind !== 'list' || itemRow === undefined) break
    table = member.entity
    row = itemRow
    node = findLayout(table)?.node
    value = item
    at++
    start = at + 1
  }
  const layout = findLayout(table)
  const index = layout && findColumn(layout, path.slice(start))
  const column = index === undefined ? undefined : positions.get(table)?.[index]
  return column === undefined ? { table, row } : { table, row, column, cell: toCell(row, column) }
}

/** The index of the column for the rest of a path inside a row. */
function findColumn(layout: TableLayout, path: readonly (string | number)[]): number | undefined {
  let node = layout.node
  for (const [at, step] of path.entries()) {
    const name = String(step)
    const member = node.members.get(name)
    if (!member) {
      const wrapper = wrapperNames.indexOf(name as (typeof wrapperNames)[number])
      return wrapper === -1 || !node.isWrapped ? undefined : layout.columns.length - wrapperNames.length + wrapper
    }
    if (member.kind === 'value') return member.column
    if (member.kind === 'list') return undefined
    node = member.node
    if (at === path.length - 1) return findFirstColumn(node)
  }
  return undefined
}

function findFirstColumn(node: TableNode): number | undefined {
  for (const member of node.members.values()) {
    if (member.kind === 'value') return member.column
    const column = member.kind === 'one' ? findFirstColumn(member.node) : undefined
    if (column !== undefined) return column
  }
  return undefined
}
