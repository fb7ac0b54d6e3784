import type { CaseRecord } from '@tip-standard/core'
import type { Policy } from '../generated/policy.ts'
import { PolicyError } from '../policy-error.ts'

/** The permission under which a record passed: public facts only. */
export type Permission = {
  purpose: string
  audience: string
  isInternal: boolean
  /** Whether single records may be written, or only what disclosure control makes of many. */
  takes: 'records' | 'releases'
  /**
   * Whether only tables and reports may be made from them, and no rows: a store sets this if no one has approved more.
   */
  tablesOnly?: true
  at: string
  /** Id, version and hash of the policy. */
  policy: string
  /** The minimum requirements for a release; `undefined` within one custody, and if single records may be written. */
  release?: Policy['release']
}

declare const gate: unique symbol

/**
 * A record that came through the gate. Nothing else creates one, and everything that writes records for others accepts
 * nothing else.
 */
export type Permitted<T extends object = CaseRecord> = T & { readonly [gate]: Permission }

const permissions = new WeakMap<object, Permission>()

/** Marks a record as permitted; only the gate does. */
export function markPermitted<T extends object>(record: object, permission: Permission): Permitted<T> {
  permissions.set(record, permission)
  return record as Permitted<T>
}

/**
 * Returns the permission under which a record passed. Throws a `PolicyError` for a record that did not come through the
 * gate.
 */
export function permissionOf(record: object): Permission {
  const permission = permissions.get(record)
  if (permission === undefined)
    throw new PolicyError(
      'notPermitted',
      'These records did not come through the gate. Call permit, permitRows or withinCustody first.',
    )
  return permission
}

/**
 * Gives the same permission to something that was made from a permitted record: a row of a table, a selection of its
 * fields. Throws a `PolicyError` for a record that did not come through the gate.
 */
export function carryPermission<T extends object>(from: object, made: T): Permitted<T> {
  return markPermitted<T>(made, permissionOf(from))
}

/**
 * Returns the permission of a record that goes out together with earlier ones: pass the permission of those. Throws a
 * `PolicyError` for a record that did not come through the gate, or came through for another purpose, audience, day
 * or policy.
 */
export function samePermission(record: object, before: Permission | undefined): Permission {
  const own = permissionOf(record)
  if (before === undefined || before === own) return own
  const names = ['purpose', 'audience', 'at', 'policy', 'tablesOnly'] as const
  if (names.every((name) => own[name] === before[name])) return before
  throw new PolicyError(
    'permissionsDiffer',
    'These records came through the gate for different purposes, audiences, days or policies. Write a file for each, or let all of them through by one request.',
  )
}

/** Throws a `PolicyError` if rows are about to be made from records that only tables may be made from. */
export function checkRowsPermitted(permission: Permission | undefined): void {
  if (permission?.tablesOnly === true)
    throw new PolicyError(
      'tablesOnly',
      'Only tables and reports may be made of these records: rows take the approval that the policy asks for.',
    )
}

/**
 * Returns the permission of a record that is about to be written by itself. Throws if its audience takes only
 * releases, or if only tables may be made from it.
 */
export function recordPermissionOf(record: object): Permission {
  const permission = permissionOf(record)
  checkRowsPermitted(permission)
  if (permission.takes === 'releases')
    throw new PolicyError(
      'releasesOnly',
      `The audience "${permission.audience}" takes tables and anonymised rows, never single records.`,
    )
  return permission
}
