/** Checks of what every entity can have beside its fields: reasons, provenance, extensions. */

import type { FieldId } from '../generated/ids.ts'
import { extensionPattern } from '../generated/patterns.ts'
import { isAbsentReasonCode } from '../generated/validators/sets.ts'
import type { Issue } from '../model/issue.ts'
import { failHere, failRule, failUnknown, isObject, type Json, nest, nestAt, tally } from './values.ts'

/** Adds the error that a wrapper is no object. */
export function failWrapper(issues: Issue[], wrapper: string): void {
  const from = issues.length
  failHere(issues, 'type', { expected: 'object' })
  nest(issues, from, wrapper)
}

/** Checks the reasons for missing values: each known, none beside a value. */
export function checkAbsent(absent: Json, o: Json, issues: Issue[], known: ReadonlySet<string>, entity: string): void {
  let unknown = 0
  for (const name in absent) {
    tally.members++
    const reason = absent[name]
    if (reason === undefined) continue
    if (!known.has(name)) {
      unknown++
      continue
    }
    if (typeof reason === 'string' && isAbsentReasonCode(reason) && o[name] === undefined) continue
    const field = `${entity}.${name}` as FieldId
    if (o[name] !== undefined) failRule(issues, 'error', 'value-or-reason', field, name)
    const path = ['absent', name]
    if (typeof reason !== 'string')
      issues.push({ code: 'type', severity: 'error', path, field, params: { expected: 'text' } })
    else if (!isAbsentReasonCode(reason))
      issues.push({ code: 'codeList', severity: 'error', path, field, params: { list: 'absentReason' } })
  }
  if (unknown > 0)
    issues.push({ code: 'unknownField', severity: 'error', path: ['absent'], params: { count: unknown } })
}

/** Checks the provenance of values, each by the validator of the entity `provenance`. */
export function checkProvenanceMap(
  value: unknown,
  issues: Issue[],
  known: ReadonlySet<string>,
  check: (value: unknown, issues: Issue[], parent: Json, root: Json) => void,
): void {
  if (!isObject(value)) {
    failWrapper(issues, 'provenance')
    return
  }
  const from = issues.length
  for (const name of Object.keys(value)) {
    tally.members++
    if (!known.has(name) || value[name] === undefined) continue
    const start = issues.length
    check(value[name], issues, value, value)
    if (issues.length > start) nest(issues, start, name)
  }
  failUnknown(issues, value, known)
  if (issues.length > from) nest(issues, from, 'provenance')
}

/** Checks the names of extensions; their values are the partner's own. */
export function checkExtensions(value: unknown, issues: Issue[]): void {
  if (!isObject(value)) {
    failWrapper(issues, 'extensions')
    return
  }
  let count = 0
  for (const name of Object.keys(value)) if (!extensionPattern.test(name)) count++
  if (count === 0) return
  const from = issues.length
  failHere(issues, 'unknownField', { count })
  nest(issues, from, 'extensions')
}

type Walk = (o: Json, issues: Issue[], parent: Json, root: Json) => void

/** Runs a walk over a nested entity, if it is there. */
export function walkOne(o: Json, field: string, issues: Issue[], root: Json, walk: Walk): void {
  const value = o[field]
  if (!isObject(value)) return
  const from = issues.length
  walk(value, issues, o, root)
  nest(issues, from, field)
}

/** Runs a walk over every entity of a list. */
export function walkAll(o: Json, field: string, issues: Issue[], root: Json, walk: Walk): void {
  const values = o[field]
  if (!Array.isArray(values)) return
  values.forEach((value: unknown, index) => {
    if (!isObject(value)) return
    const from = issues.length
    walk(value, issues, o, root)
    nestAt(issues, from, field, index)
  })
}
