import type { CaseRecord } from '@tip-standard/core'
import { PolicyError } from '../policy-error.ts'

/** What let a record through: public facts only. */
export type Permission = {
  purpose: string
  audience: string
  isInternal: boolean
  /** Whether single records may be written, or only what disclosure control makes of many. */
  takes: 'records' | 'releases'
  at: string
  /** Id, version and hash of the policy. */
  policy: string
}

declare const gate: unique symbol

/** A record that came through the gate. Nothing else makes one, and whatever writes records for others takes nothing else. */
export type Permitted<T extends object = CaseRecord> = T & { readonly [gate]: Permission }

const permissions = new WeakMap<object, Permission>()

/** Marks a record as permitted; only the gate does. */
export function markPermitted<T extends object>(record: object, permission: Permission): Permitted<T> {
  permissions.set(record, permission)
  return record as Permitted<T>
}

/** What let a record through. Throws a `PolicyError` for one that did not come through the gate. */
export function permissionOf(record: object): Permission {
  const permission = permissions.get(record)
  if (permission === undefined)
    throw new PolicyError(
      'notPermitted',
      'These records did not come through the gate. Call permit or withinCustody first.',
    )
  return permission
}

/** What let a record through that is about to be written by itself. Throws where its audience takes releases only. */
export function recordPermissionOf(record: object): Permission {
  const permission = permissionOf(record)
  if (permission.takes === 'releases')
    throw new PolicyError(
      'releasesOnly',
      `The audience "${permission.audience}" takes tables and anonymised rows, never single records.`,
    )
  return permission
}
