import { type EntityId, type FieldInfo, fieldsOf } from '@tip-standard/core'
import { isObject, type Json, reasonOf, withReason, withValue } from './record-paths.ts'

const isEmpty = (value: unknown): boolean => value === undefined || (isObject(value) && Object.keys(value).length === 0)

/** Copies a record with only those fields, and counts the answers left out. Extensions are restricted and are left out too. */
export function selectFields(
  record: Json,
  isKept: (field: FieldInfo) => boolean,
  id: EntityId = 'caseRecord',
): { record: Json; left: number } {
  let left = 0
  const within = (value: unknown, entity: EntityId): unknown => {
    if (!isObject(value)) return value
    const inner = selectFields(value, isKept, entity)
    left += inner.left
    return inner.record
  }
  let copy: Json = { ...record }
  if (copy['extensions'] !== undefined) {
    delete copy['extensions']
    left++
  }
  for (const field of fieldsOf(id)) {
    const { name, type } = field
    const value = record[name]
    if (value === undefined && reasonOf(record, name) === undefined) continue
    if (!isKept(field)) {
      left++
      copy = withValue(withReason(copy, [name], undefined), ['provenance', name], undefined)
      delete copy[name]
    } else if (type.kind === 'object') {
      copy[name] = within(value, type.entity)
      if (isEmpty(copy[name])) delete copy[name]
    } else if (type.kind === 'objects' && Array.isArray(value)) {
      const { entity } = type
      copy[name] = value.map((entry) => within(entry, entity))
    }
  }
  return { record: copy, left }
}
