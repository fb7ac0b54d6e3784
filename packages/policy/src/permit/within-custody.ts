import type { CaseRecord } from '@tip-standard/core'
import { markPermitted, type Permission, type Permitted } from './permitted.ts'

const inside: Permission = {
  purpose: 'caseManagement',
  audience: 'internal',
  isInternal: true,
  takes: 'records',
  at: '',
  policy: '',
}

/**
 * Takes a record, or a row of a table, for use inside the organisation that keeps it: nothing is withheld or masked,
 * and files made from it state that they are internal. Never call it for data that someone else will receive.
 */
export function withinCustody(record: CaseRecord): Permitted
export function withinCustody<T extends object>(row: T): Permitted<T>
// An overload of its own, because `records.map(withinCustody)` uses the last one.
export function withinCustody(record: CaseRecord): Permitted
export function withinCustody(record: object): Permitted<object> {
  return markPermitted<object>({ ...record }, inside)
}
