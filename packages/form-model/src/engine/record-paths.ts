export { type RecordPath as Path, reasonOf, valueAt, withReason, withValue } from '../definition/record-paths.ts'

/** An object of a record. */
export type Json = { [member: string]: unknown }

export { isObject } from '@tip-standard/core'
