/** A case record as answers by name, for tests: the way back from what a reader makes, written apart from it. */

import { type EntityId, fieldsOf } from '@tip-standard/core'
import type { FormSubject } from '@tip-standard/form-model'

type Json = { [member: string]: unknown }

const toText = (value: unknown): string =>
  value === true ? 'yes' : value === false ? 'no' : Array.isArray(value) ? value.join(' ') : String(value)

function flatten(value: Json, entity: EntityId, key: string, above: string, into: Map<string, string>): void {
  const reasons = (value['absent'] ?? {}) as Json
  for (const { name, type } of fieldsOf(entity)) {
    const held = value[name]
    const full = `${key}_${name}`
    if (reasons[name] !== undefined) into.set(`${above}${full}_absent`, String(reasons[name]))
    if (held === undefined) continue
    if (type.kind === 'object') flatten(held as Json, type.entity, full, above, into)
    else if (type.kind === 'objects')
      for (const [position, entry] of (held as Json[]).entries())
        flatten(entry, type.entity, full, `${above}${full}[${position + 1}]/`, into)
    else if (type.kind === 'texts') into.set(`${above}${full}`, (held as string[]).join('\n'))
    else into.set(`${above}${full}`, toText(held))
  }
}

/** The answers of a record by the names of questions, entries counted from 1; what no survey asks is among them. */
export function answersOf(record: Json, subject: FormSubject): Map<string, string> {
  const into = new Map<string, string>()
  const person = (record[subject === 'victim' ? 'victims' : 'perpetrators'] as Json[])[0] ?? {}
  flatten(person, subject, subject, '', into)
  for (const entity of ['case', 'reportingEntity', 'dataProtection'] as const)
    flatten((record[entity] ?? {}) as Json, entity, entity, '', into)
  flatten(record, 'caseRecord', 'caseRecord', '', into)
  return into
}
