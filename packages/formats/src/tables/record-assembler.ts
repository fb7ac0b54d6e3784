import type { EntityId } from '@tip-standard/core'
import {
  cutAtHeader,
  isBlank,
  isDoubtful,
  isUnread,
  type SourceRow,
  toCells,
  toPlace,
  toText,
} from '@tip-standard/sheets'
import { findTotal } from '../records/total-row.ts'
import { addUnreadDecision } from '../records/unread-decision.ts'
import { createTableFinding, type TableReport } from './findings/table-catalogue.ts'
import { type Locate, toLocate } from './locate.ts'
import { isJson, type Json, openObject } from './marks.ts'
import { type CellsOfRow, readObject } from './read-object.ts'
import { type Pattern, parsePattern, toExamplePlace } from './routes.ts'
import { isTableHeader, TableHeader } from './table-header.ts'
import { decisions, documentEntity, rowColumn, type TableLayout } from './tables.ts'
import { TextPool } from './text-pool.ts'

type Assembled = { value: Json; rows: Map<object, number> }

/** A position in a list of a record, or why there is none. */
type Slot = { list: unknown[]; index: number } | 'rowPathInvalid' | 'parentMissing' | 'rowTwice'

/** Why a row, or a part of one of its cells, cannot be placed; `column` is an index of the layout. */
type Failure = {
  code: 'caseIdMissing' | 'caseUnknown' | 'rowPathInvalid' | 'parentMissing' | 'rowTwice' | 'markInvalid'
  column: number
  params?: Record<string, string | number>
}

/** A row with its cells by the columns of the layout. */
type TableRow = CellsOfRow & { row: number; failMark: (column: number, part: number) => void }

/** Assembles records from the rows of tables; add each table after the tables to which its rows belong. */
export class RecordAssembler {
  readonly #report: TableReport
  readonly #records = new Map<string, Assembled>()
  readonly #positions = new Map<EntityId, readonly (number | undefined)[]>()
  /** Lists with an empty position before a filled one. */
  readonly #gapped = new Set<unknown[]>()
  readonly #pool = new TextPool()
  readonly #patterns = new Map<string, Pattern>()
  /** Records to which a decision about consent could belong that was not read, or not with certainty. */
  readonly #unclear = new Set<Json>()
  #isEveryUnclear = false

  constructor(report: TableReport) {
    this.#report = report
  }

  /**
   * Reads the rows of a table: the names of the columns, possibly below titles and above their labels, and the rows
   * below them.
   */
  readTable(layout: TableLayout, rows: Iterable<SourceRow>): void {
    const { titles, header: names, below } = cutAtHeader(rows, isTableHeader)
    if (!names) return
    const isOfDecisions = layout.id === decisions
    const keyCount = layout.id === documentEntity ? 1 : 2
    const header = new TableHeader(layout.columns, keyCount, layout.id, names, titles, this.#report)
    const { positions } = header
    this.#positions.set(layout.id, positions)
    let isFirst = true
    for (const row of below) {
      const isLabels = isFirst && header.isLabelRow(row)
      isFirst = false
      if (isLabels || toCells(row).every(isBlank)) continue
      if (!header.isUsable) {
        if (isOfDecisions) this.loseDecision()
        continue
      }
      const total = findTotal(row)
      if (total !== undefined) {
        this.#report(createTableFinding('totalRow', toPlace(row, total, { table: layout.id })))
        continue
      }
      header.reportForeignCells(row)
      const cells = toCells(row)
      const report = ({ code, column, params }: Failure) =>
        this.#report(createTableFinding(code, toPlace(row, positions[column], { table: layout.id }), params))
      const failure = this.#addRow(layout, {
        row: row.row,
        cellOf: (column) => {
          const place = positions[column]
          return place === undefined ? undefined : cells[place - 1]
        },
        // The cells of a ragged row may be in the wrong columns: with one that counts as not read, no valid record has them.
        isUnread: (column) =>
          isUnread(row, positions[column]) ||
          header.isContradicted(row, column) ||
          (column === keyCount && isDoubtful(row, positions[0])),
        failMark: (column, part) => report({ code: 'markInvalid', column, params: { number: part } }),
      })
      if (failure !== undefined) report(failure)
      if (!isOfDecisions) continue
      // A quotation mark that is not closed takes the next rows into its cell.
      if (isDoubtful(row, 1) && cells.some((cell) => toText(cell).includes('\n'))) this.loseDecision()
      if (
        failure !== undefined ||
        positions.some((at, index) => isDoubtful(row, at) || header.isContradicted(row, index))
      )
        this.loseDecision(toText(cells[(positions[0] ?? 0) - 1]).trim(), row)
    }
  }

  /** Counts a decision about consent as lost, of the case with this id or, if there is none, of any. */
  loseDecision(caseId = '', row?: SourceRow): void {
    const record = this.#records.get(caseId)?.value
    if (record === undefined ? this.#isEveryUnclear : this.#unclear.has(record)) return
    if (record === undefined) this.#isEveryUnclear = true
    else this.#unclear.add(record)
    const at =
      record === undefined || row === undefined ? { table: decisions } : toPlace(row, undefined, { table: decisions })
    this.#report(createTableFinding('decisionsLost', at))
  }

  /** The records in row order; positions in lists that no row fills are removed. */
  finish(): { value: Json; locate: Locate }[] {
    for (const list of this.#gapped) {
      const kept = Object.keys(list).map((index) => list[Number(index)])
      list.length = 0
      for (const item of kept) list.push(item)
    }
    for (const { value } of this.#records.values())
      if (this.#isEveryUnclear || this.#unclear.has(value)) addUnreadDecision(value)
    return Array.from(this.#records.values(), ({ value, rows }) => ({
      value,
      locate: toLocate(value, rows, this.#positions),
    }))
  }

  /** Puts a row in its record, or returns why it cannot. */
  #addRow(layout: TableLayout, row: TableRow): Failure | undefined {
    const key = toText(row.cellOf(0)).trim()
    if (key === '') return { code: 'caseIdMissing', column: 0 }
    const found = this.#records.get(key)
    if (layout.id === documentEntity) {
      if (found) return { code: 'rowTwice', column: 0 }
      const value = readObject(layout, row, this.#pool, row.failMark)
      this.#records.set(this.#pool.take(key, false), { value, rows: new Map([[value, row.row]]) })
      return undefined
    }
    if (!found) return { code: 'caseUnknown', column: 0, params: { table: documentEntity } }
    const slot = this.#findSlot(found.value, toText(row.cellOf(1)).trim(), layout.id)
    if (slot === 'rowPathInvalid')
      return { code: slot, column: 1, params: { column: rowColumn, example: toExamplePlace(layout.id) } }
    if (typeof slot === 'string') return { code: slot, column: 1 }
    const { list, index } = slot
    const value = readObject(layout, row, this.#pool, row.failMark)
    if (index > list.length) this.#gapped.add(list)
    list[index] = value
    found.rows.set(value, row.row)
    return undefined
  }

  /** Finds the position for a path such as `victims/0/exploitation/1`, creating the list for its first entry. */
  #findSlot(record: Json, path: string, entity: EntityId): Slot {
    const indexes: number[] = []
    const pattern = path.replace(/\/(0|[1-9]\d{0,5})(?=\/|$)/g, (_, digits: string) => {
      indexes.push(Number(digits))
      return '/*'
    })
    const known = this.#patterns.get(pattern) ?? parsePattern(pattern)
    if (known?.entity !== entity || known.route.length !== indexes.length) return 'rowPathInvalid'
    this.#patterns.set(pattern, known)

    let object = record
    for (const [depth, names] of known.route.entries()) {
      const index = indexes[depth] ?? 0
      for (const name of names.slice(0, -1)) object = openObject(object, name)
      const name = names.at(-1) ?? ''
      const value = object[name]
      if (depth === known.route.length - 1) {
        const list: unknown[] = Array.isArray(value) ? value : []
        object[name] = list
        return list[index] === undefined ? { list, index } : 'rowTwice'
      }
      const item: unknown = Array.isArray(value) ? value[index] : undefined
      if (!isJson(item)) return 'parentMissing'
      object = item
    }
    return 'rowPathInvalid'
  }
}
