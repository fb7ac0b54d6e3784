import type { EntityId, FieldId } from '@tip-standard/core'
import { type FieldInfo, field } from '@tip-standard/core/metadata'
import { isJson, type Json, openObject } from './marks.ts'
import { documentEntity, findLayout, joint, listsOf, type TableLayout } from './tables.ts'

/**
 * A column of the table of victims: a column of a table of the standard, or the summary of a list of the record or
 * the victim.
 */
export type VictimColumn = {
  name: string
  /** Whose column it is: of the record, which repeats in the rows of its victims, or of the victim. */
  of: 'record' | 'victim'
} & (
  | { kind: 'column'; index: number }
  | { kind: 'count'; list: ListInfo }
  | { kind: 'codes'; list: ListInfo; field: FieldInfo }
  // What decides about the consents of the victim, as JSON.
  | { kind: 'consents'; list: ListInfo }
  // The kinds of the events of the victim, where none is of trafficking.
  | { kind: 'otherEvents'; list: ListInfo; field: FieldInfo }
)

/** A list of an entity: the names that lead there and what it holds. */
export type ListInfo = { path: readonly string[]; entity: EntityId; info: FieldInfo }

/** The entity that has one row each. */
export const victimEntity: EntityId = 'victim'

/** Fields of lists of the victim whose codes are joined in one cell: those that are used most. */
const unitedFields: readonly FieldId[] = [
  'exploitation.form',
  'meansOfControl.code',
  'recruitment.methods',
  'assistance.serviceType',
]

/** What is never in the table: restricted fields and what identifies a person by itself. */
export function isKeptBack(info: FieldInfo): boolean {
  return info.sensitivity === 'restricted' || info.identifiability === 'direct'
}

function layoutOf(id: EntityId): TableLayout {
  const layout = findLayout(id)
  if (!layout) throw new RangeError('The standard has no such table.')
  return layout
}

/** The tables whose columns the table of victims has. */
export const victimLayouts = (): { record: TableLayout; victim: TableLayout } => ({
  record: layoutOf(documentEntity),
  victim: layoutOf(victimEntity),
})

let all: readonly VictimColumn[] | undefined

/** The columns of the table of victims; those of the victim begin with `victim.`, united codes have the name of their field. */
export function victimColumns(): readonly VictimColumn[] {
  if (all) return all
  const { record, victim } = victimLayouts()
  const eventKind = field('event.kind')
  all = [
    ...toColumns(record, 'record', ''),
    ...toColumns(victim, 'victim', victimEntity + joint),
    { name: eventKind.id, of: 'victim', kind: 'otherEvents', list: listIn(record, eventKind.entity), field: eventKind },
  ]
  return all
}

/**
 * The field whose values a column of the table of victims holds, by the name of the column; for a list, the field that
 * holds it. `several` for columns about many fields, such as reasons for missing values; `undefined` for a name that is
 * no column of it.
 */
export function fieldOfVictimColumn(name: string): FieldId | 'several' | undefined {
  const column = victimColumns().find((one) => one.name === name)
  if (column === undefined) return undefined
  if (column.kind === 'codes' || column.kind === 'otherEvents') return column.field.id
  if (column.kind !== 'column') return column.list.info.id
  return victimLayouts()[column.of].columns[column.index]?.field?.id ?? 'several'
}

function toColumns(layout: TableLayout, of: 'record' | 'victim', prefix: string): VictimColumn[] {
  const own = layout.columns.flatMap((column, index): VictimColumn[] => {
    const isKey = column.kind === 'caseId' || column.kind === 'row'
    if ((isKey && of === 'victim') || column.isRestricted || (column.field && isKeptBack(column.field))) return []
    return [{ name: prefix + column.name, of, kind: 'column', index }]
  })
  const lists = listsOf(layout.node).flatMap((list): VictimColumn[] => {
    if (list.entity === victimEntity || isKeptBack(list.info)) return []
    const united = of === 'victim' ? unitedFields.map(field).filter((info) => info.entity === list.entity) : []
    return [
      { name: `${prefix}${list.path.join(joint)}${joint}count`, of, kind: 'count', list },
      ...(list.entity === 'consent'
        ? [{ name: prefix + list.path.join(joint), of, kind: 'consents', list } satisfies VictimColumn]
        : []),
      ...united.map((info): VictimColumn => ({ name: info.id, of, kind: 'codes', list, field: info })),
    ]
  })
  return [...own, ...lists]
}

/** The list of an entity in a table. */
function listIn(layout: TableLayout, id: EntityId): ListInfo {
  const found = listsOf(layout.node).find((list) => list.entity === id)
  if (!found) throw new RangeError('The standard has no such list.')
  return found
}

/** The list of victims in a record. */
export const victimsList = (): ListInfo => listIn(layoutOf(documentEntity), victimEntity)

/** The list of an object that a column of the table of victims is about, or `undefined` when it has none. */
export function findList(object: Json, { path }: ListInfo): readonly unknown[] | undefined {
  let value: unknown = object
  for (const name of path) value = isJson(value) ? value[name] : undefined
  return Array.isArray(value) ? value : undefined
}

/** The same list, made when it is missing. */
export function openList(object: Json, { path }: ListInfo): unknown[] {
  let holder = object
  for (const name of path.slice(0, -1)) holder = openObject(holder, name)
  const name = path.at(-1) ?? ''
  const known = holder[name]
  if (Array.isArray(known)) return known
  const made: unknown[] = []
  holder[name] = made
  return made
}
