import type { Permitted } from '@tip-standard/policy'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { FilePermission } from '../records/file-permission.ts'
import { createTableFinding, type TableReport } from '../tables/findings/table-catalogue.ts'
import { isJson, type Json } from '../tables/marks.ts'
import { findRoutes, type Route } from '../tables/routes.ts'
import { documentEntity, joint, keyField, tableLayouts, wrapperNames } from '../tables/tables.ts'
import { createKeying, type FoundRow, findRows, type KeyedRecord } from '../tables/to-tables.ts'
import { type ObjectColumns, type ParquetTable, toParquetTable } from './columns.ts'
import type { ParquetSink } from './parquet-sink.ts'

/**
 * The number of rows collected before they are written: readers process a group as one piece of work, and memory holds
 * one.
 */
const ROW_GROUP = 50_000

/** The key under which the file's metadata state its permitted use. */
const USE = 'tip-standard:use'

/** The object that contains the key of a record. */
const [keyHolder = ''] = keyField.split(joint)

/** A table while it is written. */
class TableWriter {
  readonly #table: ParquetTable
  readonly #routes: readonly Route[]
  readonly #writer: ParquetWriter
  readonly #report: TableReport
  readonly #names: string[]
  #columns: unknown[][]
  #rows = 0
  #written: Promise<void> = Promise.resolve()

  constructor(table: ParquetTable, routes: readonly Route[], sink: ParquetSink, report: TableReport) {
    this.#table = table
    this.#routes = routes
    this.#report = report
    this.#names = namesOf(table)
    this.#columns = this.#names.map(() => [])
    this.#writer = new ParquetWriter({ writer: sink, schema: table.schema, createdBy: 'TIP Standard' })
  }

  /** Adds the rows of a record; await the returned promise before adding the next. */
  add(record: KeyedRecord): Promise<void> | undefined {
    let written: Promise<void> | undefined
    for (const route of this.#routes)
      for (const row of findRows(route, 0, record.value, '')) {
        this.#addRow(record, row)
        if (this.#rows >= ROW_GROUP) written = this.#flush()
      }
    return written
  }

  /** Ends the file; `use` states its permitted use. */
  async finish(use: string | undefined): Promise<void> {
    if (this.#rows > 0) await this.#flush()
    await this.#written
    // Metadata are written last, when the permitted use of the records is known.
    if (use !== undefined) this.#writer.kvMetadata = [{ key: USE, value: use }]
    await this.#writer.finish()
  }

  #flush(): Promise<void> {
    const columnData = this.#names.map((name, index) => ({ name, data: this.#columns[index] as unknown[] }))
    // A sink may be slow; later writes wait for it.
    this.#written = this.#written.then(() => this.#writer.write({ columnData, rowGroupSize: ROW_GROUP }))
    this.#columns = this.#names.map(() => [])
    this.#rows = 0
    return this.#written
  }

  #addRow({ record, key }: KeyedRecord, { path, parent, position, object }: FoundRow): void {
    const { layout, hasParent, objects } = this.#table
    const at = { record, table: layout.id }
    let next = 0
    const put = (value: unknown): void => {
      this.#columns[next]?.push(value ?? null)
      next++
    }
    put(key)
    if (layout.id !== documentEntity) {
      put(path)
      if (hasParent) put(parent === '' ? null : parent)
      put(position)
    }
    const empty: string[] = []
    for (const columns of objects) {
      const value = objectAt(object, columns.path)
      if (value === undefined) {
        for (let skipped = 0; skipped < columns.columns.length; skipped++) put(null)
        continue
      }
      if (!isJson(value)) {
        for (let skipped = 0; skipped < columns.columns.length; skipped++) put(null)
        const info = fieldOf(objects, columns)
        if (info !== undefined) this.#report(createTableFinding('valueNotCarried', at, { field: info.id }))
        continue
      }
      // The key has a column of its own.
      let isFilled = layout.id === documentEntity && columns.path.join(joint) === keyHolder
      for (const { member, info, convert } of columns.columns) {
        const held = value[member]
        const converted = held === undefined ? undefined : convert(held)
        if (converted !== undefined && member !== 'provenance') isFilled = true
        if (held !== undefined && converted === undefined) {
          if (info !== undefined) this.#report(createTableFinding('valueNotCarried', at, { field: info.id }))
          else this.#report(createTableFinding('membersNotCarried', at, { entity: columns.node.entity, count: 1 }))
        }
        put(converted)
      }
      if (!isFilled && columns.path.length > 0) empty.push(columns.path.join(joint))
      const unknown = countUnknown(value, columns)
      if (unknown > 0)
        this.#report(createTableFinding('membersNotCarried', at, { entity: columns.node.entity, count: unknown }))
    }
    if (objects.length > 1) put(empty.length === 0 ? null : empty)
    this.#rows++
  }
}

/** The names of the columns, in schema order. */
function namesOf({ schema }: ParquetTable): string[] {
  const names: string[] = []
  for (let at = 1; at < schema.length; at++) {
    const element = schema[at]
    if (element === undefined) break
    names.push(element.name)
    // A list has two nested elements.
    if (element.converted_type === 'LIST') at += 2
  }
  return names
}

function objectAt(object: Json, path: readonly string[]): unknown {
  let value: unknown = object
  for (const name of path) {
    if (!isJson(value)) return undefined
    value = value[name]
  }
  return value
}

/** The field of an object in a row. */
function fieldOf(objects: readonly ObjectColumns[], { path }: ObjectColumns) {
  const outer = objects.find((one) => one.path.join(joint) === path.slice(0, -1).join(joint))
  return outer?.node.members.get(path.at(-1) ?? '')?.info
}

function countUnknown(object: Json, { node }: ObjectColumns): number {
  let count = 0
  for (const name in object) {
    if (object[name] === undefined || node.members.has(name)) continue
    if (!node.isWrapped || !wrapperNames.some((wrapper) => wrapper === name)) count++
  }
  return count
}

/** The tables of case records in Parquet, each after the tables to which its rows belong. */
export function parquetTables(): ParquetTable[] {
  return [...tableLayouts().values()].map((layout) => {
    const hasParent = findRoutes(layout.id).some((route) => route.length > 1)
    return toParquetTable(layout, hasParent)
  })
}

/**
 * Writes case records as Parquet, one file for each table (`victim.parquet`), including tables without rows; memory
 * holds one group of rows per table and the case ids. `open` returns the destination of a file's bytes. `report`
 * receives records that were left out and content that Parquet cannot hold, which valid records do not have. The
 * metadata of each file state its permitted use, as `tip-standard:use`. Throws a `PolicyError` for records that did not
 * come through the gate for one use; then discard what was written.
 */
export async function writeParquet(
  records: AsyncIterable<Permitted> | Iterable<Permitted>,
  open: (file: string) => ParquetSink,
  report: TableReport = () => {},
): Promise<void> {
  const permission = new FilePermission()
  const toKeyed = createKeying(report)
  const writers = parquetTables().map(
    (table) => new TableWriter(table, findRoutes(table.layout.id), open(`${table.layout.id}.parquet`), report),
  )
  for await (const record of records) {
    permission.ask(record)
    const keyed = toKeyed(record)
    if (keyed === undefined) continue
    for (const writer of writers) {
      const written = writer.add(keyed)
      if (written !== undefined) await written
    }
  }
  for (const writer of writers) await writer.finish(permission.use)
}

/** Writes the same files as `writeParquet`, and returns their bytes by name. */
export async function toParquetFiles(
  records: AsyncIterable<Permitted> | Iterable<Permitted>,
  report?: TableReport,
): Promise<Record<string, Uint8Array>> {
  const sinks = new Map<string, ByteWriter>()
  const open = (file: string): ByteWriter => {
    const sink = new ByteWriter()
    sinks.set(file, sink)
    return sink
  }
  await writeParquet(records, open, report)
  return Object.fromEntries([...sinks].map(([file, sink]) => [file, sink.getBytes()]))
}
