export { type RecordPath as Path, reasonOf, valueAt, withReason, withValue } from '../definition/record-paths.ts'

/** An object of a record. */
export type Json = { [member: string]: unknown }

/** Tells whether a value is an object, no list. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
