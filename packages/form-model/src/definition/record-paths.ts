import type { RecordFinding } from '@tip-standard/core'
import { isObject, type Json } from '@tip-standard/core'

/** A path in a record: property names and positions in lists. */
export type RecordPath = RecordFinding['at']['path']

const isHolder = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** Reads the value at a path; `undefined` if there is none. */
export function valueAt(record: unknown, path: RecordPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (isHolder(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    record,
  )
}

/**
 * Copies a record with another value at a path; everything off the path is shared. Missing objects on the path are
 * created; `undefined` removes the property.
 */
export function withValue<T>(record: T, path: RecordPath, value: unknown): T {
  const [step, ...rest] = path
  if (step === undefined) return value as T
  const held = isHolder(record) && Object.hasOwn(record, step) ? record[step] : undefined
  const next = withValue(held, rest, value)
  if (next === held) return record
  if (typeof step === 'number') {
    const list = Array.isArray(record) ? [...record] : []
    list[step] = next
    return list as T
  }
  const copy: Json = { ...(isObject(record) ? record : {}) }
  if (next === undefined) delete copy[step]
  else copy[step] = next
  return copy as T
}

/** The reason why a field has no value, if one is given. */
export function reasonOf(owner: unknown, name: string): unknown {
  return valueAt(owner, ['absent', name])
}

/** Copies an entity with or without a reason for a field; an empty list of reasons is removed. */
export function withReason<T>(record: T, path: RecordPath, reason: string | undefined): T {
  const [at, name] = [path.slice(0, -1), String(path.at(-1))]
  const changed = withValue(record, [...at, 'absent', name], reason)
  const reasons = valueAt(changed, [...at, 'absent'])
  return isObject(reasons) && Object.keys(reasons).length === 0
    ? withValue(changed, [...at, 'absent'], undefined)
    : changed
}
