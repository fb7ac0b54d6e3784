import { codeInfo, type EntityId, type FieldInfo, isObject } from '@tip-standard/core'
import { fieldsOf } from '@tip-standard/core/metadata'

/** What becomes of a leaf of a document; `undefined` leaves it out. */
export type LeafView = (info: FieldInfo, value: unknown) => unknown

/** The entity of a document, by the members that only it has. */
export function documentEntity(record: Record<string, unknown>): EntityId | undefined {
  if ('personId' in record) return 'identityRecord'
  if ('case' in record) return 'caseRecord'
  return 'title' in record && 'standardVersion' in record ? 'datasetRelease' : undefined
}

/** Whether a value is one of the codes of a field's list: anything else in its place could be text. */
export function isCode(info: FieldInfo, value: unknown): boolean {
  if (info.type.kind !== 'code' && info.type.kind !== 'codes') return false
  try {
    return typeof value === 'string' && codeInfo(info.type.list, value) !== undefined
  } catch {
    // the long lists are not loaded for this
    return false
  }
}

/** A document with the parts that `mayEnter` lets in, and of them what `leaf` makes of each value; members that the standard does not have are left out. */
export function walkRecord(
  record: Record<string, unknown>,
  entity: EntityId,
  mayEnter: (info: FieldInfo) => boolean,
  leaf: LeafView,
): Record<string, unknown> {
  const view: Record<string, unknown> = {}
  for (const info of fieldsOf(entity)) {
    const { name } = info
    const value = Object.hasOwn(record, name) ? record[name] : undefined
    if (value === undefined) continue
    const seen = walkValue(info, value, mayEnter, leaf)
    if (seen !== undefined) view[name] = seen
  }
  return view
}

function walkValue(info: FieldInfo, value: unknown, mayEnter: (info: FieldInfo) => boolean, leaf: LeafView): unknown {
  const { type } = info
  if (type.kind !== 'object' && type.kind !== 'objects') return leaf(info, value)
  if (!mayEnter(info)) return undefined
  const enter = (one: unknown): unknown => (isObject(one) ? walkRecord(one, type.entity, mayEnter, leaf) : undefined)
  return Array.isArray(value) ? value.map(enter).filter((one) => one !== undefined) : enter(value)
}
