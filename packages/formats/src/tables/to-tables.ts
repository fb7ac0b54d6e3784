import type { Permitted } from '@tip-standard/policy'
import type { SheetRow } from '@tip-standard/sheets'
import { useOfAll } from '../records/file-permission.ts'
import type { TableCell } from './cell-text.ts'
import { createTableFinding, type TableReport } from './findings/table-catalogue.ts'
import { isJson, type Json } from './marks.ts'
import { findRoutes, type Route } from './routes.ts'
import { RowWriter } from './row-writer.ts'
import { documentEntity, joint, keyField, type TableLayout, tableLayouts } from './tables.ts'

/**
 * A table as in a file: its name and its rows, the first of which has the names of the columns; rows can be read
 * repeatedly.
 */
export type RecordTable = { name: string; rows: Iterable<SheetRow> }

/** A record that tables can contain: its position in the list of records from 1, its key and its content. */
export type KeyedRecord = { record: number; key: string; value: Json }

/**
 * Assigns every record its position and its key; returns `undefined` for a record without a unique key, which `report`
 * receives.
 */
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
 * The records with a key that no earlier record has, and their permitted use; `report` receives the others. Throws a
 * `PolicyError` for records that did not come through the gate for one use.
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
 * Turns case records into the tables of the standard, each with one header row. Rows are generated as they are read.
 * `report` receives records that were left out because they have no unique key, and content that does not fit into a
 * cell, which valid records do not have. Throws a `PolicyError` for records that did not come through the gate for one
 * use.
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

/** The rows of one table, without header, in record order; can be read once. */
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

/** A row of a table in a record: its place, the place of its parent row, its position in its list, and its object. */
export type FoundRow = { path: string; parent: string; position: number; object: Json }

/** The rows that a path through the lists of a record reaches. */
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
    // Content that is not an object is reported at the list.
    if (isJson(item))
      yield* findRows(route, depth + 1, item, `${path}${path && '/'}${names.join('/')}/${index}`, path, index)
  }
}
