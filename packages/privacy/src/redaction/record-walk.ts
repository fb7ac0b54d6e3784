import { type EntityId, isObject } from '@tip-standard/core'
import { type FieldView, viewsOf } from './field-views.ts'

/** Maps a leaf of a document; `undefined` leaves it out. */
export type LeafView = (field: FieldView, value: unknown) => unknown

/** The entity of a document, recognised by members that only it has. */
export function documentEntity(record: Record<string, unknown>): EntityId | undefined {
  if ('personId' in record) return 'identityRecord'
  if ('case' in record) return 'caseRecord'
  return 'title' in record && 'standardVersion' in record ? 'datasetRelease' : undefined
}

/**
 * Copies the parts of a document that `mayEnter` admits, with the result of `leaf` for each value; members that are not
 * in the standard are left out.
 */
export function walkRecord(
  record: Record<string, unknown>,
  entity: string,
  mayEnter: (field: FieldView) => boolean,
  leaf: LeafView,
): Record<string, unknown> {
  const view: Record<string, unknown> = {}
  for (const field of viewsOf(entity)) {
    const { name } = field
    const value = Object.hasOwn(record, name) ? record[name] : undefined
    if (value === undefined) continue
    const seen = walkValue(field, value, mayEnter, leaf)
    if (seen !== undefined) view[name] = seen
  }
  return view
}

function walkValue(field: FieldView, value: unknown, mayEnter: (field: FieldView) => boolean, leaf: LeafView): unknown {
  const { kind, target } = field
  if (kind !== 'object' && kind !== 'objects') return leaf(field, value)
  if (!mayEnter(field)) return undefined
  const enter = (one: unknown): unknown => (isObject(one) ? walkRecord(one, target, mayEnter, leaf) : undefined)
  return Array.isArray(value) ? value.map(enter).filter((one) => one !== undefined) : enter(value)
}
