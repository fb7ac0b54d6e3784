/** Checks of what every entity can have beside its fields: reasons, provenance, extensions. */

import type { FieldId } from '../generated/ids.ts'
import { extensionPattern } from '../generated/patterns.ts'
import { isAbsentReasonCode } from '../generated/validators/sets.ts'
import type { RecordFinding } from '../model/finding.ts'
import { failHere, failRule, failUnknown, isObject, type Json, nest, nestAt, tally } from './values.ts'

/** Adds the error that a wrapper is not an object. */
export function failWrapper(findings: RecordFinding[], wrapper: string): void {
  const from = findings.length
  failHere(findings, 'type', { expected: 'object' })
  nest(findings, from, wrapper)
}

/** Checks the reasons for missing values: each known, none beside a value. */
export function checkAbsent(
  absent: Json,
  o: Json,
  findings: RecordFinding[],
  known: ReadonlySet<string>,
  entity: string,
): void {
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
    if (o[name] !== undefined) failRule(findings, 'error', 'value-or-reason', field, name)
    const path = ['absent', name]
    if (typeof reason !== 'string')
      findings.push({ code: 'type', severity: 'error', at: { path }, field, params: { expected: 'text' } })
    else if (!isAbsentReasonCode(reason))
      findings.push({ code: 'codeList', severity: 'error', at: { path }, field, params: { list: 'absentReason' } })
  }
  if (unknown > 0)
    findings.push({ code: 'unknownField', severity: 'error', at: { path: ['absent'] }, params: { count: unknown } })
}

/** Checks the provenance of values, each by the validator of the entity `provenance`. */
export function checkProvenanceMap(
  value: unknown,
  findings: RecordFinding[],
  known: ReadonlySet<string>,
  check: (value: unknown, findings: RecordFinding[], parent: Json, root: Json) => void,
): void {
  if (!isObject(value)) {
    failWrapper(findings, 'provenance')
    return
  }
  const from = findings.length
  for (const name of Object.keys(value)) {
    tally.members++
    if (!known.has(name) || value[name] === undefined) continue
    const start = findings.length
    check(value[name], findings, value, value)
    if (findings.length > start) nest(findings, start, name)
  }
  failUnknown(findings, value, known)
  if (findings.length > from) nest(findings, from, 'provenance')
}

/** Checks the names of extensions, and that none repeats one of the fields known; their values are the partner's own. */
export function checkExtensions(value: unknown, findings: RecordFinding[], known: ReadonlySet<string>): void {
  if (!isObject(value)) {
    failWrapper(findings, 'extensions')
    return
  }
  let wrong = 0
  let shadowing = 0
  for (const name of Object.keys(value)) {
    if (!extensionPattern.test(name)) wrong++
    else if (known.has(name.slice(name.lastIndexOf('.') + 1))) shadowing++
  }
  const from = findings.length
  if (wrong > 0) failHere(findings, 'unknownField', { count: wrong })
  if (shadowing > 0)
    findings.push({ code: 'shadowedField', severity: 'warning', at: { path: [] }, params: { count: shadowing } })
  if (findings.length > from) nest(findings, from, 'extensions')
}

type Walk = (o: Json, findings: RecordFinding[], parent: Json, root: Json) => void

/** Runs a walk over a nested entity, if there is one. */
export function walkOne(o: Json, field: string, findings: RecordFinding[], root: Json, walk: Walk): void {
  const value = o[field]
  if (!isObject(value)) return
  const from = findings.length
  walk(value, findings, o, root)
  nest(findings, from, field)
}

/** Runs a walk over every entity of a list. */
export function walkAll(o: Json, field: string, findings: RecordFinding[], root: Json, walk: Walk): void {
  const values = o[field]
  if (!Array.isArray(values)) return
  values.forEach((value: unknown, index) => {
    if (!isObject(value)) return
    const from = findings.length
    walk(value, findings, o, root)
    nestAt(findings, from, field, index)
  })
}
