import type { EntityId, FieldId } from '@tip-standard/core'
import { type EntityInfo, entity, type FieldInfo, field, fieldsOf } from '@tip-standard/core/metadata'

/** A column of a table: its name in the header row, its label in plain words, and the content of its cells. */
export type TableColumn = {
  name: string
  label: string
  /** `row` is the place of a row in its record; the last three are for reasons, provenance and extensions. */
  kind: 'caseId' | 'row' | 'value' | 'absent' | 'provenance' | 'extensions'
  /** The field of the column's values; none for `row`, reasons, provenance and extensions. */
  field?: FieldInfo
  /** Whether exports leave the column out by default, because it or its parent is restricted. */
  isRestricted: boolean
}

/** A table of the standard: one row for each entity in a list, or for each document. */
export type TableLayout = {
  /** The name of the table, its sheet and its file: the id of the entity. */
  id: EntityId
  info: EntityInfo
  columns: readonly TableColumn[]
  node: TableNode
}

/** The form of an entity's member in tables: a column, an object with columns in the same table, or another table. */
export type TableMember =
  | { kind: 'value'; info: FieldInfo; column: number }
  | { kind: 'one'; info: FieldInfo; node: TableNode }
  | { kind: 'list'; info: FieldInfo; entity: EntityId }

/** An entity inside a table, with the members in the order of the standard. */
export type TableNode = {
  entity: EntityId
  /** Whether there can be reasons, provenance and extensions besides the fields. */
  isWrapped: boolean
  members: ReadonlyMap<string, TableMember>
}

/** The entity of the first table's rows. */
export const documentEntity: EntityId = 'caseRecord'

/** The table of decisions about consent, of which none may be lost. */
export const decisions: EntityId = 'consent'

/** The field that identifies the record of a row. */
export const keyField: FieldId = 'case.id'

/** The first column of every table: the value of the key field. */
export const keyColumn = 'caseId'

/**
 * The second column of every table but the first: the row's place in the record, such as `victims/0/exploitation/1`.
 */
export const rowColumn = 'row'

/** The possible members of an entity besides its fields, and their columns. */
export const wrapperNames = ['absent', 'provenance', 'extensions'] as const

/** The separator between the names of nested objects in a column's name. */
export const joint = '.'

const wrapperLabels = {
  absent: 'Reasons for missing values',
  provenance: 'Where values come from',
  extensions: 'Own additions (JSON)',
} as const

/** The label of the key column; it contains a space, so it can never be read as an id. */
export const keyLabel = 'Case id'

function toNode(
  id: EntityId,
  prefix: string,
  label: string,
  columns: TableColumn[],
  isInRestricted: boolean,
): TableNode {
  const members = new Map<string, TableMember>()
  for (const info of fieldsOf(id)) {
    if (info.presence === 'derived') continue
    const { type } = info
    const isRestricted = isInRestricted || info.sensitivity === 'restricted'
    const name = prefix + info.name
    const fullLabel = label === '' ? info.label : `${label}: ${info.label}`
    if (type.kind === 'objects') members.set(info.name, { kind: 'list', info, entity: type.entity })
    else if (type.kind === 'object') {
      const node = toNode(type.entity, name + joint, fullLabel, columns, isRestricted)
      members.set(info.name, { kind: 'one', info, node })
    } else if (info.id === keyField) {
      // The key column already contains it.
      members.set(info.name, { kind: 'value', info, column: 0 })
    } else {
      members.set(info.name, { kind: 'value', info, column: columns.length })
      columns.push({ name, label: fullLabel, kind: 'value', field: info, isRestricted })
    }
  }
  return { entity: id, isWrapped: entity(id).kind !== 'value', members }
}

function toLayout(id: EntityId): TableLayout {
  const columns: TableColumn[] = [
    { name: keyColumn, label: keyLabel, kind: 'caseId', field: field(keyField), isRestricted: false },
  ]
  if (id !== documentEntity)
    columns.push({ name: rowColumn, label: 'Place in the record', kind: 'row', isRestricted: false })
  const node = toNode(id, '', '', columns, false)
  if (node.isWrapped)
    for (const name of wrapperNames)
      columns.push({ name, label: wrapperLabels[name], kind: name, isRestricted: name === 'extensions' })
  return { id, info: entity(id), columns, node }
}

/** The lists inside an entity and its single objects, each with the names on the path to it. */
export function listsOf(node: TableNode): { path: readonly string[]; entity: EntityId; info: FieldInfo }[] {
  return [...node.members].flatMap(([name, member]) => {
    switch (member.kind) {
      case 'value':
        return []
      case 'one':
        return listsOf(member.node).map((list) => ({ ...list, path: [name, ...list.path] }))
      case 'list':
        return [{ path: [name], entity: member.entity, info: member.info }]
      default:
        return member satisfies never
    }
  })
}

let all: ReadonlyMap<EntityId, TableLayout> | undefined

/**
 * The tables of case records by name: the document first, and every table after the tables to which its rows belong.
 */
export function tableLayouts(): ReadonlyMap<EntityId, TableLayout> {
  if (all) return all
  const found = new Map<EntityId, TableLayout>()
  const order: TableLayout[] = []
  const visit = (id: EntityId): void => {
    if (found.has(id)) return
    const layout = toLayout(id)
    found.set(id, layout)
    // Lists visited last come first, so that no table precedes one to which its rows belong.
    for (const list of listsOf(layout.node).toReversed()) visit(list.entity)
    order.unshift(layout)
  }
  visit(documentEntity)
  all = new Map(order.map((layout) => [layout.id, layout]))
  return all
}

/** The layout of a table by its name, or `undefined` for an unknown name. */
export function findLayout(name: string): TableLayout | undefined {
  return tableLayouts().get(name as EntityId)
}
