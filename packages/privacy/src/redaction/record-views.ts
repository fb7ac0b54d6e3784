import { type CaseRecord, type DatasetRelease, type FieldInfo, isObject } from '@tip-standard/core'
import { documentEntity, isCode, walkRecord } from './record-walk.ts'

/** The log view of a document: codes and marks, never free text or a value of a person. */
export type LogView = Readonly<Record<string, unknown>>

/** The public view of a document. */
export type PublicView = Readonly<Record<string, unknown>>

const isRestricted = ({ sensitivity, identifiability }: FieldInfo): boolean =>
  sensitivity === 'restricted' || identifiability === 'direct'
const isHarmless = ({ sensitivity, identifiability }: FieldInfo): boolean =>
  (sensitivity === 'public' || sensitivity === 'internal') && identifiability === 'none'

function logLeaf(info: FieldInfo, value: unknown): unknown {
  if (isRestricted(info)) return undefined
  if (isHarmless(info)) {
    if (typeof value === 'boolean' && info.type.kind === 'boolean') return value
    if (isCode(info, value)) return value
    if (Array.isArray(value) && value.every((one) => isCode(info, one))) return value
  }
  return `[${info.type.kind}]`
}

/**
 * What a log may hold of a value. Of a document of the standard: its shape, codes and yes or no of fields that are neither sensitive nor
 * identifying, and the kind of every other field in brackets; restricted fields do not show that they were there. Of an error: its
 * name. Of anything else: its type.
 */
export function redactForLog(record: unknown): LogView {
  if (record instanceof Error) return { error: /^[A-Za-z]{1,60}$/.test(record.name) ? record.name : 'Error' }
  if (Array.isArray(record)) return { list: record.length }
  const entity = isObject(record) ? documentEntity(record) : undefined
  if (entity === undefined || !isObject(record)) return { type: record === null ? 'null' : typeof record }
  return { document: entity, ...walkRecord(record, entity, (info) => !isRestricted(info), logLeaf) }
}

/** The fields of a document that the standard marks as public and that identify no one: who reports and what was released, nothing of a person. An identity record has none and does not compile. */
export function toPublicView(record: CaseRecord | DatasetRelease): PublicView {
  const document: unknown = record
  const entity = isObject(document) ? documentEntity(document) : undefined
  if (entity === undefined || entity === 'identityRecord' || !isObject(document)) return {}
  return walkRecord(document, entity, isHarmless, (info, value) =>
    info.sensitivity === 'public' && info.identifiability === 'none' ? value : undefined,
  )
}
