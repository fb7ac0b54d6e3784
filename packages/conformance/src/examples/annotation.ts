/** The fields that a record fills with their values, as the annotated example prints them. */

import type { CaseRecord } from '@tip-standard/core'
import { membersOf } from './walk.ts'

const asText = (value: unknown): string => {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : value.map(asText).join(', ')
  return typeof value === 'string' && /\s/.test(value) ? value : `\`${String(value)}\``
}

/** Every field that holds something itself and not only further entries, with the values of all entries, each once. */
export function flatFields(record: CaseRecord): Map<string, string> {
  const values = new Map<string, Set<string>>()
  for (const { field, value } of membersOf(record)) {
    const isEmpty = Array.isArray(value) && value.length === 0
    if (field.name === 'standardVersion' || (field.type.entity !== undefined && !isEmpty)) continue
    const id = `${field.entity}.${field.name}`
    values.set(id, (values.get(id) ?? new Set()).add(asText(value)))
  }
  return new Map([...values].map(([id, texts]) => [id, [...texts].join('; ')]))
}
