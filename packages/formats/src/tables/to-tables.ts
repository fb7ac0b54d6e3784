import type { CaseRecord } from '@tip-standard/core'
import type { SheetRow } from '../xlsx/read-sheet.ts'
import { type TableCell, toTableCell } from './cell-text.ts'
import { isJson, type Json, joinExtensions, joinMarks, toProvenanceMark, toReasonMark } from './marks.ts'
import { findRoutes, type Route } from './routes.ts'
import { createTableFinding, type TableReport } from './table-findings.ts'
import {
  documentEntity,
  joint,
  keyField,
  type TableLayout,
  type TableNode,
  tableLayouts,
  wrapperNames,
} from './tables.ts'

/** A table as it is in a file: its name and its rows, of which the first holds the names of the columns; rows can be read again. */
export type RecordTable = { name: string; rows: Iterable<SheetRow> }

/** A record that can stand in tables: its place in the list of records from 1, its key and its content. */
export type KeyedRecord = { record: number; key: string; value: Json }

/** The records that have a key that no earlier record has; `report` hears of the others. */
export function toKeyedRecords(records: readonly CaseRecord[], report: TableReport): KeyedRecord[] {
  const seen = new Set<string>()
  const [holder = '', name = ''] = keyField.split(joint)
  return records.flatMap((record: unknown, index) => {
    const value = isJson(record) ? record : {}
    const held = value[holder]
    const key = isJson(held) ? held[name] : undefined
    if (typeof key !== 'string' || key.trim() === '') {
      report(createTableFinding('recordWithoutKey', { record: index + 1 }))
      return []
    }
    if (seen.has(key.trim())) {
      report(createTableFinding('recordKeyTwice', { record: index + 1 }))
      return []
    }
    seen.add(key.trim())
    return [{ record: index + 1, key, value }]
  })
}

/**
 * Turns case records into the tables of the standard, each with one header row. Rows are made while they are read. `report` hears
 * of records without a key of their own, left out, and of what does not fit into a cell, which valid records do not have.
 */
export function toTables(records: readonly CaseRecord[], report: TableReport): RecordTable[] {
  const keyed = toKeyedRecords(records, report)
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

/** The rows of one table, without header, in the order of the records. */
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
        writer.writeObject(layout.node, object, '')
        writer.cells[0] = key
        yield writer.finish(object)
      }
}

function* findRows(route: Route, depth: number, object: Json, path: string): Generator<{ path: string; object: Json }> {
  const names = route[depth]
  if (!names) {
    yield { path, object }
    return
  }
  let list: unknown = object
  for (const name of names) list = isJson(list) ? list[name] : undefined
  if (!Array.isArray(list)) return
  for (let index = 0; index < list.length; index++) {
    const item: unknown = list[index]
    // What is no object is reported where the list stands.
    if (isJson(item)) yield* findRows(route, depth + 1, item, `${path}${path && '/'}${names.join('/')}/${index}`)
  }
}

class RowWriter {
  readonly cells: (TableCell | undefined)[]
  readonly #layout: TableLayout
  readonly #record: number
  readonly #report: TableReport
  readonly #reasons: string[] = []
  readonly #provenance: string[] = []

  constructor(layout: TableLayout, record: number, report: TableReport) {
    this.#layout = layout
    this.#record = record
    this.#report = report
    this.cells = new Array<undefined>(layout.columns.length).fill(undefined)
  }

  /** Fills the cells of an object and of the single objects in it; `prefix` is the dotted name that leads to it. */
  writeObject(node: TableNode, object: Json, prefix: string): void {
    let unknown = 0
    for (const name in object) {
      const value = object[name]
      if (value === undefined) continue
      const member = node.members.get(name)
      if (!member) {
        if (!node.isWrapped || !this.#writeWrapper(name, value, prefix)) unknown++
        continue
      }
      switch (member.kind) {
        case 'value': {
          const cell = toTableCell(member.info.type, value)
          if (cell === undefined) this.#reportValue(member.info.id)
          else this.cells[member.column] = cell
          break
        }
        case 'one':
          if (!isJson(value)) this.#reportValue(member.info.id)
          else if (isEmpty(value)) this.#reasons.push(`${prefix}${name}={}`)
          else this.writeObject(member.node, value, prefix + name + joint)
          break
        case 'list':
          if (!Array.isArray(value) || !value.every(isJson)) this.#reportValue(member.info.id)
          else if (value.length === 0) this.#reasons.push(`${prefix}${name}=[]`)
          break
        default:
          member satisfies never
      }
    }
    if (unknown > 0)
      this.#report(createTableFinding('membersNotCarried', this.#at(), { entity: node.entity, count: unknown }))
  }

  /** The cells of the row, once its object is written. */
  finish(object: Json): (TableCell | undefined)[] {
    const extensions = joinExtensions(this.#layout.node, object)
    const marks = {
      absent: joinMarks(this.#reasons),
      provenance: joinMarks(this.#provenance),
      extensions: extensions === undefined ? '' : JSON.stringify(extensions),
    }
    // The columns of what stands beside the fields are the last ones of a table that has them.
    if (this.#layout.node.isWrapped)
      for (const [index, name] of wrapperNames.entries())
        this.cells[this.#layout.columns.length - wrapperNames.length + index] = marks[name] || undefined
    return this.cells
  }

  /** Takes down reasons, provenance or extensions; false for any other name. */
  #writeWrapper(name: string, value: unknown, prefix: string): boolean {
    const wrapper = wrapperNames.find((candidate) => candidate === name)
    if (!wrapper) return false
    if (!isJson(value)) return false
    if (isEmpty(value)) {
      this.#reasons.push(`${prefix}${name}={}`)
      return true
    }
    if (wrapper === 'extensions') return true
    let lost = 0
    for (const [field, mark] of Object.entries(value)) {
      if (mark === undefined) continue
      const path = prefix + field
      if (wrapper === 'absent') {
        if (typeof mark === 'string') this.#reasons.push(toReasonMark(path, mark))
        else lost++
        continue
      }
      const text = toProvenanceMark(path, mark)
      if (text === undefined) lost++
      else this.#provenance.push(text)
    }
    return lost === 0
  }

  #reportValue(field: string): void {
    this.#report(createTableFinding('valueNotCarried', this.#at(), { field }))
  }

  #at() {
    return { record: this.#record, sheet: this.#layout.id }
  }
}

/** Whether an object has no member that is there. */
function isEmpty(object: Json): boolean {
  for (const name in object) if (object[name] !== undefined) return false
  return true
}
