import { type CellValue, type SheetRow, toText } from '@tip-standard/sheets'
import { emptyList, emptyObject } from '../tables/cell-text.ts'
import { createTableFinding, type TableFinding } from '../tables/findings/table-catalogue.ts'
import { assemble, type FromTablesResult, type TableToRead } from '../tables/from-tables.ts'
import { isJson, type Json, joinExtensions, joinMarks, toProvenanceMark, toReasonMark } from '../tables/marks.ts'
import { findLayout, joint, keyColumn, rowColumn, wrapperNames } from '../tables/tables.ts'
import { countSuffix, emptyObjectsColumn, type ParquetTable, parentColumn, positionColumn } from './columns.ts'
import { openParquet, ParquetError, type ParquetSource, toCell } from './parquet-rows.ts'
import { parquetTables } from './write-parquet.ts'

/** The number of entries in each list of a kind, by the place of its row. */
type Expected = Map<string, number>

const placeKey = (record: CellValue | undefined, place: string): string => JSON.stringify([record ?? null, place])

/** Converts the rows of a file to those of the standard's table, whose marks are in single cells. */
class RowReader {
  readonly #table: ParquetTable
  readonly #at: ReadonlyMap<string, number>
  /** Columns that are copied unchanged, including those that the standard does not have. */
  readonly #plain: string[]
  readonly #entries: Expected

  constructor(table: ParquetTable, names: readonly string[], entries: Expected) {
    this.#table = table
    this.#at = new Map(names.map((name, at) => [name, at]))
    this.#entries = entries
    const own = new Set<string>([parentColumn, positionColumn, emptyObjectsColumn])
    for (const { columns } of table.objects)
      for (const { name, info, member } of columns)
        if (info === undefined ? isWrapper(member) : name.endsWith(countSuffix)) own.add(name)
    this.#plain = names.filter((name) => !own.has(name))
  }

  get header(): string[] {
    return [...this.#plain, ...(this.#table.layout.node.isWrapped ? wrapperNames : [])]
  }

  read(values: readonly unknown[]): CellValue[] {
    const held = (name: string): unknown => values[this.#at.get(name) ?? -1] ?? undefined
    const cells = this.#plain.map((name) => toCell(held(name)))
    if (!this.#table.layout.node.isWrapped) return cells
    const reasons: string[] = []
    const provenance: string[] = []
    const texts: string[] = []
    const object: Json = {}
    for (const { path, columns } of this.#table.objects)
      for (const { name, member, info } of columns) {
        const value = held(name)
        if (value === undefined) continue
        const at = [...path, member].join(joint)
        if (info !== undefined) {
          if (name.endsWith(countSuffix)) this.#expect(value, at, held, reasons)
          continue
        }
        const marks = { absent: reasons, provenance, extensions: texts }[member as (typeof wrapperNames)[number]]
        // A file made from CSV already has the marks as text.
        if (!isJson(value)) marks.push(String(toCell(value)))
        else if (Object.keys(value).length === 0) reasons.push(`${at}=${emptyObject}`)
        else if (member === 'extensions') openPath(object, path)['extensions'] = value
        else
          for (const [field, mark] of Object.entries(value)) {
            const marked = [...path, field].join(joint)
            if (member === 'absent') reasons.push(toReasonMark(marked, mark) ?? String(toCell(mark)))
            else provenance.push(toProvenanceMark(marked, mark) ?? String(toCell(mark)))
          }
      }
    const empty = held(emptyObjectsColumn)
    if (Array.isArray(empty)) for (const name of empty) reasons.push(`${name}=${emptyObject}`)
    const extensions = joinExtensions(this.#table.layout.node, object)
    if (extensions !== undefined) texts.push(JSON.stringify(extensions))
    const joined = [joinMarks(reasons), joinMarks(provenance), texts.join(' ')]
    return [...cells, ...joined.map((text) => (text === '' ? null : text))]
  }

  /** Records the number of entries in a list; an empty list becomes a mark, because no row shows it. */
  #expect(value: unknown, list: string, held: (name: string) => unknown, reasons: string[]): void {
    const count = Number(value)
    if (count === 0) reasons.push(`${list}=${emptyList}`)
    const row = held(rowColumn)
    const place = `${typeof row === 'string' ? `${row}/` : ''}${list.replaceAll(joint, '/')}`
    if (count > 0) this.#entries.set(placeKey(toCell(held(keyColumn)), place), count)
  }
}

const isWrapper = (name: string): boolean => wrapperNames.some((wrapper) => wrapper === name)

function openPath(object: Json, path: readonly string[]): Json {
  let inner = object
  for (const name of path) {
    const value = inner[name]
    const next: Json = isJson(value) ? value : {}
    inner[name] = next
    inner = next
  }
  return inner
}

/** Removes the entries found in the rows of a table from the expected ones. */
function settle(entries: Expected, header: readonly string[], rows: readonly SheetRow[]): void {
  const [record, row] = [header.indexOf(keyColumn), header.indexOf(rowColumn)]
  for (const { values } of rows) {
    const place = values[row]
    if (typeof place !== 'string') continue
    const key = placeKey(values[record], place.slice(0, place.lastIndexOf('/')))
    const count = entries.get(key)
    if (count !== undefined) entries.set(key, count - 1)
  }
}

async function readTable(name: string, file: ParquetSource, entries: Expected): Promise<TableToRead> {
  const opened = await openParquet(file)
  if (!opened.ok) return { name, rows: [], findings: [{ ...opened.finding, at: { table: name } }] }
  const table = parquetTables().find(({ layout }) => layout.id === findLayout(name)?.id)
  const reader = table === undefined ? undefined : new RowReader(table, opened.names, entries)
  const rows: SheetRow[] = [{ row: 1, values: reader?.header ?? opened.names }]
  const findings: TableFinding[] = []
  try {
    for await (const batch of opened.rows())
      for (const values of batch)
        rows.push({ row: rows.length + 1, values: reader === undefined ? values.map(toCell) : reader.read(values) })
  } catch (error) {
    if (!(error instanceof ParquetError)) throw error
    findings.push(createTableFinding('damagedParquet', { table: name, row: rows.length + 1 }))
  }
  return { name, rows, findings }
}

/**
 * Reads case records from the Parquet files of their tables, by file name, with or without folders; in any order.
 * Nothing is lost without a finding: unknown columns are reported, and so are entries that a row counts but no file
 * contains.
 */
export async function readParquet(files: Readonly<Record<string, ParquetSource>>): Promise<FromTablesResult> {
  const tables: TableToRead[] = []
  const entries: Expected = new Map()
  for (const [path, file] of Object.entries(files)) {
    const name = path.replace(/^.*[/\\]/, '').replace(/\.parquet$/i, '')
    tables.push(await readTable(name, file, entries))
  }
  for (const { rows } of tables) {
    const [header] = rows as SheetRow[]
    settle(entries, (header?.values ?? []) as string[], (rows as SheetRow[]).slice(1))
  }
  const open = [...entries].filter(([, count]) => count > 0)
  const places = open.map(([key]) => JSON.parse(key) as [CellValue, string])
  const result = assemble(
    tables,
    places.filter(([, place]) => place.endsWith('/consents')).map(([record]) => toText(record)),
  )
  const missing = open.reduce((sum, [, count]) => sum + count, 0)
  if (missing > 0) result.findings.push(createTableFinding('entriesMissing', {}, { count: missing }))
  return result
}
