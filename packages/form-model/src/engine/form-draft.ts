import { type FieldId, field } from '@tip-standard/core'
import type { FormDefinition, FormMigration } from '../definition/definition.ts'
import { withoutArchive } from './archive.ts'
import { isObject, type Json } from './record-paths.ts'
import { selectFields } from './select-fields.ts'
import { handling } from './sensitivity.ts'

/** An unfinished form, as JSON. */
export type FormDraft = {
  formId: string
  formVersion: string
  standardVersion: '1.0-rc.2'
  personId: string
  page: string
  record: Json
  /** How many answers are too sensitive for a draft and must be entered again. */
  left: number
}

/** Why a draft cannot be continued. */
export type DraftMisfit = 'notADraft' | 'otherForm' | 'otherStandard' | 'newerForm'

/** A draft that fits the form, or why it does not. */
export type ReadDraft = { ok: true; draft: FormDraft } | { ok: false; fault: DraftMisfit }

/** Saves an unfinished form, without answers that are too sensitive for a draft or were set aside. */
export function toDraft(
  definition: FormDefinition,
  state: { record: Json; page: string; personId: string },
): FormDraft {
  const { record, left } = selectFields(
    withoutArchive(state.record),
    // Consents stay whole: without the guardian who is excluded, say, a draft would allow more than the person did.
    ({ entity, sensitivity }) => entity === 'consent' || handling[sensitivity].draft,
  )
  return {
    formId: definition.id,
    formVersion: definition.version,
    standardVersion: '1.0-rc.2',
    personId: state.personId,
    page: state.page,
    record,
    left,
  }
}

function compareVersions(a: string, b: string): number {
  const [first, second] = [a, b].map((version) => version.split('.').map(Number))
  const at = [0, 1, 2].find((index) => first?.[index] !== second?.[index])
  return at === undefined ? 0 : (first?.[at] ?? 0) - (second?.[at] ?? 0)
}

/** Copies a record with answers under the fields to which they moved, and without dropped ones. */
function migrated(value: unknown, migration: FormMigration, entity: string): unknown {
  const { moved = {}, dropped = [] } = migration
  if (Array.isArray(value)) return value.map((entry) => migrated(entry, migration, entity))
  if (!isObject(value)) return value
  const copy: Json = {}
  const reasons = isObject(value['absent']) ? value['absent'] : {}
  const nameNow = (name: string): string | undefined => {
    const id = `${entity}.${name}` as FieldId
    return dropped.includes(id) ? undefined : (moved[id]?.split('.')[1] ?? name)
  }
  for (const [name, held] of Object.entries(value)) {
    if (name === 'absent') continue
    const now = nameNow(name)
    if (now !== undefined) copy[now] = migrated(held, migration, entryOf(entity, name))
  }
  const kept = Object.entries(reasons).flatMap(([name, reason]) => {
    const now = nameNow(name)
    return now === undefined ? [] : [[now, reason] as const]
  })
  return kept.length > 0 ? { ...copy, absent: Object.fromEntries(kept) } : copy
}

function entryOf(entity: string, name: string): string {
  try {
    const { type } = field(`${entity}.${name}` as FieldId)
    return type.kind === 'object' || type.kind === 'objects' ? type.entity : ''
  } catch {
    return ''
  }
}

const isDraft = (value: unknown): value is FormDraft =>
  isObject(value) &&
  ['formId', 'formVersion', 'personId', 'page'].every((name) => typeof value[name] === 'string') &&
  /^\d+\.\d+\.\d+$/.test(String(value['formVersion'])) &&
  isObject(value['record'])

/** Reads a draft, including one of an older version of the form: its migrations define where answers moved. */
export function readDraft(definition: FormDefinition, value: unknown): ReadDraft {
  if (!isDraft(value)) return { ok: false, fault: 'notADraft' }
  if (value.formId !== definition.id) return { ok: false, fault: 'otherForm' }
  if (value.standardVersion !== definition.base) return { ok: false, fault: 'otherStandard' }
  if (compareVersions(value.formVersion, definition.version) > 0) return { ok: false, fault: 'newerForm' }
  const record = [...(definition.migrations ?? [])]
    .filter(({ from }) => compareVersions(from, value.formVersion) >= 0)
    .sort((a, b) => compareVersions(a.from, b.from))
    .reduce<unknown>((changed, migration) => migrated(changed, migration, 'caseRecord'), value.record)
  return { ok: true, draft: { ...value, formVersion: definition.version, record: record as Json } }
}
