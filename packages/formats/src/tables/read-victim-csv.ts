import type { EntityId } from '@tip-standard/core'
import {
  type CellValue,
  cutAtHeader,
  isBlank,
  isUnread,
  type SourceRow,
  toCells,
  toPlace,
  toText,
} from '@tip-standard/sheets'
import { fromConsentCell, unknownConsent } from '../records/consent-cell.ts'
import { EqualRows } from '../records/equal-rows.ts'
import { findTotal } from '../records/total-row.ts'
import { splitTexts } from './cell-text.ts'
import { type CsvSource, readRows } from './entity-csv.ts'
import { createTableFinding, type TableFinding } from './findings/table-catalogue.ts'
import { type FromTablesResult, type TableToRead, toResult } from './from-tables.ts'
import { type Locate, toLocate } from './locate.ts'
import type { Json } from './marks.ts'
import { type CellsOfRow, readObject } from './read-object.ts'
import { isTableHeader, TableHeader } from './table-header.ts'
import { findLayout, joint, rowColumn } from './tables.ts'
import { TextPool } from './text-pool.ts'
import { findList, openList, type VictimColumn, victimColumns, victimLayouts, victimsList } from './victim-columns.ts'
import { toOtherEvents } from './victim-events.ts'

/**
 * Reads the table that `writeVictimCsv` writes back into records, as far as its columns go: rows with the same case id
 * become one record, joined codes become entries of their lists, and consents lack their notes. Lists with only a count
 * are reported once for each column; consents with only a count become one unknown decision.
 */
export async function readVictimCsv(source: CsvSource): Promise<FromTablesResult> {
  return fromVictimTable(await readRows(source))
}

/** Reads rows of such a table that have already been parsed. */
export function fromVictimTable({ rows, findings: known = [] }: Omit<TableToRead, 'name'>): FromTablesResult {
  const findings = [...known]
  const { titles, header, below } = cutAtHeader(rows, isTableHeader)
  if (!header) return toResult([], findings)
  if (toCells(header).some((cell) => toText(cell).trim() === rowColumn))
    return toResult([], [...findings, createTableFinding('tableAlone', toPlace(header))])
  const reader = new VictimReader(header, titles, findings)
  for (const row of below) if (!toCells(row).every(isBlank)) reader.add(row)
  return toResult(reader.finish(), findings)
}

/** Reads a row, given by its cells, as the case of one victim; does not validate it. */
export type VictimRowReader = (cells: readonly CellValue[]) => unknown

/**
 * Reads rows one by one, for a decision about each: the case of one victim, with the row's consents, legal bases,
 * retention, status and other values, if it has columns of `writeVictimCsv`, in any order and beside others.
 * `undefined` if none of the names is such a column.
 */
export function createVictimRowReader(names: readonly string[]): VictimRowReader | undefined {
  const known = new Set(victimColumns().map(({ name }) => name))
  // Names with a dot belong to the standard; any file may have a column called "absent".
  if (!names.some((name) => name.includes(joint) && known.has(name.trim()))) return undefined
  const reader = new VictimReader({ row: 1, values: [...names] }, 0, [])
  return (cells) => reader.readAlone({ row: 2, values: [...cells] })
}

type Found = { value: Json; rows: Map<object, number>; first: readonly string[] }

function toPlaces(of: VictimColumn['of']): ReadonlyMap<number, number> {
  return new Map(
    victimColumns().flatMap((column, at): [number, number][] =>
      column.of === of && column.kind === 'column' ? [[column.index, at]] : [],
    ),
  )
}

class VictimReader {
  readonly #header: TableHeader
  readonly #findings: TableFinding[]
  readonly #records = new Map<string, Found>()
  readonly #pool = new TextPool()
  readonly #seen = new EqualRows()
  /** Count columns that were already reported. */
  readonly #reported = new Set<number>()
  readonly #columns = victimColumns()
  /** The columns of the record's and the victim's tables, and their columns here. */
  readonly #places = { record: toPlaces('record'), victim: toPlaces('victim') }
  readonly #ownColumns = this.#columns.flatMap(({ of }, at) => (of === 'record' && at > 0 ? [at] : []))

  constructor(header: SourceRow, titles: number, findings: TableFinding[]) {
    this.#findings = findings
    this.#header = new TableHeader(this.#columns, 1, undefined, header, titles, (finding) => findings.push(finding))
  }

  add(row: SourceRow): void {
    if (!this.#header.isUsable) return
    const total = findTotal(row)
    if (total !== undefined) {
      this.#findings.push(createTableFinding('totalRow', toPlace(row, total)))
      return
    }
    this.#header.reportForeignCells(row)
    const key = this.#textAt(row, 0).trim()
    if (key === '') {
      this.#report('caseIdMissing', row, 0)
      return
    }
    const first = this.#seen.firstOf(row)
    if (first !== undefined) this.#findings.push(createTableFinding('duplicateRow', toPlace(row), { first }))
    const own = this.#ownColumns.map((at) => this.#textAt(row, at))
    const known = this.#records.get(key)
    const record = known ?? this.#start(key, row, own)
    if (known)
      for (const [index, at] of this.#ownColumns.entries())
        if (own[index] !== known.first[index]) this.#report('conflictingRows', row, at)

    const victim = this.#readObject('victim', row)
    this.#readLists('victim', row, victim, record.rows)
    if (Object.keys(victim).length === 0) return
    this.#addVictim(victim, row, record)
  }

  /** Reads the case of a single row with its victim, regardless of other faults. */
  readAlone(row: SourceRow): Json {
    const [value, victim] = [this.#readObject('record', row), this.#readObject('victim', row)]
    const rows = new Map<object, number>()
    this.#readLists('victim', row, victim, rows)
    this.#addVictim(victim, row, { value, rows })
    return value
  }

  #addVictim(victim: Json, row: SourceRow, { value, rows }: Pick<Found, 'value' | 'rows'>): void {
    openList(value, victimsList()).push(victim)
    rows.set(victim, row.row)
    for (const [index, column] of this.#columns.entries()) {
      if (column.kind !== 'otherEvents') continue
      const kinds = splitTexts(this.#textAt(row, index))
      if (kinds.length === 0) continue
      const events = openList(value, column.list)
      for (const event of toOtherEvents(kinds, victim, events.length)) {
        events.push(event)
        rows.set(event, row.row)
      }
    }
  }

  /** The records in order of their first rows. */
  finish(): { value: Json; locate: Locate }[] {
    const positions = this.#toPositions()
    return Array.from(this.#records.values(), ({ value, rows }) => {
      const locate = toLocate(value, rows, positions)
      return {
        value,
        // There is only one table.
        locate: (path) => {
          const { table: _, ...place } = locate(path)
          return place
        },
      }
    })
  }

  #start(key: string, row: SourceRow, first: readonly string[]): Found {
    const value = this.#readObject('record', row)
    const found = { value, rows: new Map<object, number>([[value, row.row]]), first }
    this.#readLists('record', row, value, found.rows)
    this.#records.set(this.#pool.take(key, false), found)
    return found
  }

  #readObject(of: VictimColumn['of'], row: SourceRow): Json {
    const cells = toCells(row)
    const columnOf = (column: number): number => this.#places[of].get(column) ?? -1
    const placeOf = (column: number) => this.#header.positions[columnOf(column)]
    const cellsOfRow: CellsOfRow = {
      cellOf: (column) => cells[(placeOf(column) ?? 0) - 1],
      isUnread: (column) => isUnread(row, placeOf(column)) || this.#header.isContradicted(row, columnOf(column)),
    }
    return readObject(victimLayouts()[of], cellsOfRow, this.#pool, (column, number) =>
      this.#report('markInvalid', row, this.#places[of].get(column) ?? 0, { number }),
    )
  }

  /** Makes list entries from the codes in the row, and reports lists with only a count. */
  #readLists(of: VictimColumn['of'], row: SourceRow, object: Json, rows: Map<object, number>): void {
    for (const [index, column] of this.#columns.entries()) {
      if (column.of !== of || column.kind !== 'codes') continue
      const codes = splitTexts(this.#textAt(row, index)).map((code) => this.#pool.take(code, true))
      if (codes.length === 0) continue
      const { name, type } = column.field
      const list = openList(object, column.list)
      for (const value of type.kind === 'codes' ? [codes] : codes) {
        const entry = { [name]: value }
        list.push(entry)
        rows.set(entry, row.row)
      }
    }
    for (const [index, column] of this.#columns.entries())
      if (column.of === of && column.kind === 'consents') this.#readConsents(column.list.path, index, row, object, rows)
    for (const [index, column] of this.#columns.entries()) {
      if (column.of !== of || column.kind !== 'count') continue
      const list = findList(object, column.list)
      if (!(Number(this.#textAt(row, index)) > (list?.length ?? 0))) continue
      if (column.list.entity === 'consent' && list === undefined)
        this.#addUnknownConsent(column.list.path, row, object, rows)
      if (this.#reported.has(index)) continue
      this.#reported.add(index)
      this.#report('onlyCounted', row, index)
    }
  }

  #readConsents(
    path: readonly string[],
    column: number,
    row: SourceRow,
    object: Json,
    rows: Map<object, number>,
  ): void {
    const [name = ''] = path
    if (this.#header.isContradicted(row, column)) {
      object[name] = [null]
      return
    }
    const text = this.#textAt(row, column)
    if (text.trim() === '') return
    const consents = fromConsentCell(text)
    object[name] = consents
    if (Array.isArray(consents)) for (const entry of consents) rows.set(entry as object, row.row)
  }

  /** A decision exists that is not in the table: no one may conclude that the person was never asked. */
  #addUnknownConsent([name = '']: readonly string[], row: SourceRow, object: Json, rows: Map<object, number>): void {
    if (object[name] !== undefined) return
    const entry = unknownConsent()
    object[name] = [entry]
    rows.set(entry, row.row)
  }

  #textAt(row: SourceRow, column: number): string {
    const place = this.#header.positions[column]
    return place === undefined ? '' : toText(toCells(row)[place - 1])
  }

  #report(
    code: 'caseIdMissing' | 'conflictingRows' | 'markInvalid' | 'onlyCounted',
    row: SourceRow,
    column: number,
    params = {},
  ): void {
    this.#findings.push(createTableFinding(code, toPlace(row, this.#header.positions[column]), params))
  }

  /** The positions in the file of the columns of the standard's tables. */
  #toPositions(): Map<EntityId, (number | undefined)[]> {
    const layouts = victimLayouts()
    const positions = new Map<EntityId, (number | undefined)[]>()
    const put = (id: EntityId, index: number, at: number) => {
      const known = positions.get(id) ?? []
      known[index] = this.#header.positions[at]
      positions.set(id, known)
    }
    for (const [at, column] of this.#columns.entries()) {
      if (column.kind === 'column') put(layouts[column.of].id, column.index, at)
      else if (column.kind === 'consents') {
        const layout = findLayout(column.list.entity)
        for (const index of layout?.columns.keys() ?? []) put(column.list.entity, index, at)
      } else if (column.kind === 'codes' || column.kind === 'otherEvents') {
        const member = findLayout(column.list.entity)?.node.members.get(column.field.name)
        if (member?.kind === 'value') put(column.list.entity, member.column, at)
      }
    }
    return positions
  }
}
