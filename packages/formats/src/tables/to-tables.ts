import type { Permitted } from '@tip-standard/policy'
import type { SheetRow } from '@tip-standard/sheets'
import { useOfAll } from '../records/file-permission.ts'
import type { TableCell } from './cell-text.ts'
import { createTableFinding, type TableReport } from './findings/table-catalogue.ts'
import { isJson, type Json } from './marks.ts'
import { findRoutes, type Route } from './routes.ts'
import { RowWriter } from './row-writer.ts'
import { documentEntity, joint, keyField, type TableLayout, tableLayouts } from './tables.ts'

/** A table as it is in a file: its name and its rows, of which the first holds the names of the columns; rows can be read again. */
export type RecordTable = { name: string; rows: Iterable<SheetRow> }

/** A record that tables can hold: its place in the list of records from 1, its key and its content. */
export type KeyedRecord = { record: number; key: string; value: Json }

/** Gives every record its place and its key; `undefined` for one without a key of its own, which `report` receives. */
export function createKeying(report: TableReport): (record: unknown) => KeyedRecord | undefined {
  const seen = new Set<string>()
  const [holder = '', name = ''] = keyField.split(joint)
  let count = 0
  return (record) => {
    count++
    const value = isJson(record) ? record : {}
    const held = value[holder]
    const key = isJson(held) ? held[name] : undefined
    if (typeof key !== 'string' || key.trim() === '') {
      report(createTableFinding('recordWithoutKey', { record: count }))
      return undefined
    }
    if (seen.has(key.trim())) {
      report(createTableFinding('recordKeyTwice', { record: count }))
      return undefined
    }
    seen.add(key.trim())
    return { record: count, key, value }
  }
}

/**
 * The records that have a key that no earlier record has, and what they may be used for; `report` receives the others.
 * Throws a `PolicyError` for records that did not come through the gate for one use.
 */
export function toKeyedRecords(
  records: readonly Permitted[],
  report: TableReport,
): { keyed: KeyedRecord[]; use: string | undefined } {
  const use = useOfAll(records)
  const toKeyed = createKeying(report)
  return { keyed: records.flatMap((record) => toKeyed(record) ?? []), use }
}

/**
 * Turns case records into the tables of the standard, each with one header row. Rows are made while they are read. `report` hears
 * of records without a key of their own, left out, and of what does not fit into a cell, which valid records do not have. Throws a
 * `PolicyError` for records that did not come through the gate for one use.
 */
export function toTables(records: readonly Permitted[], report: TableReport): RecordTable[] {
  const { keyed } = toKeyedRecords(records, report)
  return [...tableLayouts().values()].map((layout) => ({
    name: layout.id,
    rows: {
      *[Symbol.iterator]() {
        yield { row: 1, values: layout.columns.map((column) => column.name) }
        let row = 1
        for (const values of writeRows(layout, keyed, report)) {
          row++
          yield { row, values: Array.from(values, (value) => value ?? null) }
        }
      },
    },
  }))
}

/** The rows of one table, without header, in the order of the records; to be read once. */
export function* writeRows(
  layout: TableLayout,
  records: readonly KeyedRecord[],
  report: TableReport,
): Generator<(TableCell | undefined)[]> {
  const routes = findRoutes(layout.id)
  for (const { record, key, value } of records)
    for (const route of routes)
      for (const { path, object } of findRows(route, 0, value, '')) {
        const writer = new RowWriter(layout, record, report)
        if (layout.id !== documentEntity) writer.cells[1] = path
        const cells = writer.write(object)
        cells[0] = key
        yield cells
      }
}

/** A row of a table in a record: its place, the place of the row that it belongs to, its place in its list, and its object. */
export type FoundRow = { path: string; parent: string; position: number; object: Json }

/** The rows that a way through the lists of a record leads to. */
export function* findRows(
  route: Route,
  depth: number,
  object: Json,
  path: string,
  parent = '',
  position = 0,
): Generator<FoundRow> {
  const names = route[depth]
  if (!names) {
    yield { path, parent, position, object }
    return
  }
  let list: unknown = object
  for (const name of names) list = isJson(list) ? list[name] : undefined
  if (!Array.isArray(list)) return
  for (let index = 0; index < list.length; index++) {
    const item: unknown = list[index]
    // What is not an object is reported at the list.
    if (isJson(item))
      yield* findRows(route, depth + 1, item, `${path}${path && '/'}${names.join('/')}/${index}`, path, index)
  }
}
