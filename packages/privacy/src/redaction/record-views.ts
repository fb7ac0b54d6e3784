import { type CaseRecord, type DatasetRelease, isObject } from '@tip-standard/core'
import { type FieldView, isCode } from './field-views.ts'
import { documentEntity, walkRecord } from './record-walk.ts'

/** The log view of a document: codes and marks, never free text or a personal value. */
export type LogView = Readonly<Record<string, unknown>>

/** The public view of a document. */
export type PublicView = Readonly<Record<string, unknown>>

const isRestricted = ({ mark }: FieldView): boolean => mark === 'restricted'
const isHarmless = ({ mark }: FieldView): boolean => mark === 'public' || mark === 'internal'

function logLeaf(field: FieldView, value: unknown): unknown {
  if (isRestricted(field)) return undefined
  if (isHarmless(field)) {
    if (typeof value === 'boolean' && field.kind === 'boolean') return value
    if (isCode(field, value)) return value
    if (Array.isArray(value) && value.every((one) => isCode(field, one))) return value
  }
  return `[${field.kind}]`
}

/**
 * Returns what a log may contain about a value. For a document of the standard, this is its shape, the codes and
 * booleans of fields that are neither sensitive nor identifying, and the kind of every other field in brackets; it does
 * not show whether restricted fields were present. For an error it is the name, for anything else the type.
 */
export function redactForLog(record: unknown): LogView {
  if (record instanceof Error) return { error: /^[A-Za-z]{1,60}$/.test(record.name) ? record.name : 'Error' }
  if (Array.isArray(record)) return { list: record.length }
  const entity = isObject(record) ? documentEntity(record) : undefined
  if (entity === undefined || !isObject(record)) return { type: record === null ? 'null' : typeof record }
  return { document: entity, ...walkRecord(record, entity, (field) => !isRestricted(field), logLeaf) }
}

/**
 * Returns the fields of a document that the standard marks as public and that identify no one: the reporting entity and
 * what was released, nothing about a person. An identity record has no such fields, so passing one does not compile.
 */
export function toPublicView(record: CaseRecord | DatasetRelease): PublicView {
  const document: unknown = record
  const entity = isObject(document) ? documentEntity(document) : undefined
  if (entity === undefined || entity === 'identityRecord' || !isObject(document)) return {}
  return walkRecord(document, entity, isHarmless, ({ mark }, value) => (mark === 'public' ? value : undefined))
}
