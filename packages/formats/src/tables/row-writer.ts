import type { EntityId } from '@tip-standard/core'
import type { FieldInfo } from '@tip-standard/core/metadata'
import { emptyList, emptyObject, type TableCell, toTableCell } from './cell-text.ts'
import { createTableFinding, type TableReport } from './findings/table-catalogue.ts'
import { isJson, type Json, joinExtensions, joinMarks, toProvenanceMark, toReasonMark } from './marks.ts'
import { joint, type TableLayout, type TableNode, wrapperNames } from './tables.ts'

/**
 * A part that a row can leave out: a member of an entity; its reason or provenance (`isMark`); or a part without a
 * field, such as all extensions of the entity.
 */
export type RowPart = { entity: EntityId; info: FieldInfo | undefined; value: unknown; isMark: boolean }

/** Fills the cells of one row. */
export class RowWriter {
  readonly cells: (TableCell | undefined)[]
  readonly #layout: TableLayout
  readonly #record: number
  readonly #report: TableReport
  readonly #leavesOut: (part: RowPart) => boolean
  readonly #reasons: string[] = []
  readonly #provenance: string[] = []

  /** `record` is the position of the record in its list, from 1; nothing is left out unless `leavesOut` requires it. */
  constructor(
    layout: TableLayout,
    record: number,
    report: TableReport,
    leavesOut: (part: RowPart) => boolean = () => false,
  ) {
    this.#layout = layout
    this.#record = record
    this.#report = report
    this.#leavesOut = leavesOut
    this.cells = new Array<undefined>(layout.columns.length).fill(undefined)
  }

  /** Fills the cells with an object and returns them. */
  write(object: Json): (TableCell | undefined)[] {
    const { node, columns } = this.#layout
    this.#writeObject(node, object, '')
    if (!node.isWrapped) return this.cells
    const extensions = joinExtensions(node, object)
    const marks = {
      absent: joinMarks(this.#reasons),
      provenance: joinMarks(this.#provenance),
      extensions: extensions === undefined ? '' : JSON.stringify(extensions),
    }
    // If a table has columns of reasons, provenance and extensions, they are the last ones.
    for (const [index, name] of wrapperNames.entries())
      this.cells[columns.length - wrapperNames.length + index] = marks[name] || undefined
    return this.cells
  }

  /** Writes an object whose dotted name is `prefix`; returns false if there was nothing to write. */
  #writeObject(node: TableNode, object: Json, prefix: string): boolean {
    let unknown = 0
    let hasContent = false
    for (const name in object) {
      const value = object[name]
      if (value === undefined) continue
      const member = node.members.get(name)
      if (!member) {
        const written = node.isWrapped ? this.#writeWrapper(node, name, value, prefix) : 'misfit'
        if (written === 'misfit') unknown++
        if (written === 'written') hasContent = true
        continue
      }
      const { info } = member
      if (this.#leavesOut({ entity: node.entity, info, value, isMark: false })) continue
      hasContent = true
      switch (member.kind) {
        case 'value': {
          const cell = toTableCell(info.type, value)
          if (cell === undefined) this.#reportValue(info)
          else this.cells[member.column] = cell
          break
        }
        case 'one':
          if (!isJson(value)) this.#reportValue(info)
          else if (!this.#writeObject(member.node, value, prefix + name + joint))
            this.#reasons.push(`${prefix}${name}=${emptyObject}`)
          break
        case 'list':
          if (!Array.isArray(value) || !value.every(isJson)) this.#reportValue(info)
          else if (value.length === 0) this.#reasons.push(`${prefix}${name}=${emptyList}`)
          break
        default:
          member satisfies never
      }
    }
    if (unknown > 0)
      this.#report(createTableFinding('membersNotCarried', this.#at(), { entity: node.entity, count: unknown }))
    return hasContent
  }

  /** Writes reasons or provenance; a misfit is another name, or content of them that does not fit. */
  #writeWrapper(node: TableNode, name: string, value: unknown, prefix: string): 'written' | 'leftOut' | 'misfit' {
    const wrapper = wrapperNames.find((candidate) => candidate === name)
    if (!wrapper || !isJson(value)) return 'misfit'
    const { entity } = node
    if (wrapper === 'extensions' && this.#leavesOut({ entity, info: undefined, value, isMark: true })) return 'leftOut'
    if (isEmpty(value)) {
      this.#reasons.push(`${prefix}${name}=${emptyObject}`)
      return 'written'
    }
    if (wrapper === 'extensions')
      // Such a name would look like the extensions of the object with that name.
      return Object.keys(value).some((key) => node.members.get(key)?.kind === 'one') ? 'misfit' : 'written'
    const marks = wrapper === 'absent' ? this.#reasons : this.#provenance
    const before = marks.length
    let isWhole = true
    for (const [field, mark] of Object.entries(value)) {
      const info = node.members.get(field)?.info
      if (mark === undefined || this.#leavesOut({ entity, info, value: mark, isMark: true })) continue
      const path = prefix + field
      const text = wrapper === 'absent' ? toReasonMark(path, mark) : toProvenanceMark(path, mark)
      if (text === undefined) isWhole = false
      else marks.push(text)
    }
    if (!isWhole) return 'misfit'
    return marks.length > before ? 'written' : 'leftOut'
  }

  #reportValue(info: FieldInfo): void {
    this.#report(createTableFinding('valueNotCarried', this.#at(), { field: info.id }))
  }

  #at() {
    return { record: this.#record, table: this.#layout.id }
  }
}

/** Whether no member of an object has a value. */
function isEmpty(object: Json): boolean {
  for (const name in object) if (object[name] !== undefined) return false
  return true
}
