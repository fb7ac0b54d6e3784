import { type FieldId, field, standingOf } from '@tip-standard/core'
import type { FormDefinition, FormMigration } from '../definition/definition.ts'
import { subjectList } from '../definition/resolve-form.ts'
import { withAsideAsJson, withAsideFromJson } from './archive.ts'
import { changesOf, type DraftChanges, noChanges } from './draft-changes.ts'
import type { FormDraft, FormPart, WorkDraft } from './draft-shape.ts'
import { isObject, type Json, valueAt } from './record-paths.ts'

/** Why a draft cannot be continued. */
export type DraftMisfit = 'notADraft' | 'otherForm' | 'otherStandard' | 'newerForm' | 'clockBehind'

/** A draft that fits the form, with what this version of the form changes in its answers, or why it does not fit. */
export type ReadDraft = { ok: true; draft: FormDraft; changes: DraftChanges } | { ok: false; fault: DraftMisfit }

/** The part of a form in a draft: with every answer, and those that were set aside. */
export function toDraft(
  definition: FormDefinition,
  state: { record: Json; page: string; personId: string },
): FormDraft {
  return {
    formId: definition.id,
    formVersion: definition.version,
    standardVersion: '1.0-rc.2',
    personId: state.personId,
    page: state.page,
    record: withAsideAsJson(state.record),
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
    if (name === '$aside' && isObject(held)) {
      copy[name] = Object.fromEntries(
        Object.entries(held).flatMap(([one, answer]) => {
          const now = nameNow(one)
          if (now === undefined || !isObject(answer)) return []
          return [[now, { ...answer, value: migrated(answer['value'], migration, entryOf(entity, one)) }]]
        }),
      )
      continue
    }
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

const isPart = (value: unknown): value is FormPart =>
  isObject(value) &&
  ['version', 'page'].every((name) => typeof value[name] === 'string') &&
  /^\d+\.\d+\.\d+$/.test(String(value['version']))

const isWork = (value: unknown): value is WorkDraft =>
  isObject(value) &&
  isObject(value['record']) &&
  typeof value['at'] === 'string' &&
  isObject(value['notes']) &&
  isObject(value['forms']) &&
  Object.values(value['forms']).every(isPart)

/**
 * The person with whom a form continues that was not opened before: the one of another form, if the record has them.
 */
function personOf({ record, forms }: WorkDraft, list: string): string | undefined {
  const people = valueAt(record, [list])
  const ids = (Array.isArray(people) ? people : []).map((person) => (isObject(person) ? person['id'] : undefined))
  const known = Object.values(forms).map(({ personId }) => personId)
  const id = known.find((one) => one !== undefined && ids.includes(one)) ?? ids[0]
  return typeof id === 'string' ? id : undefined
}

/** Whether a person of the record decided something about consent, or took it back, after a day. */
function isDecidedAfter(day: string, { victims }: Json): boolean {
  const people = (Array.isArray(victims) ? victims : []).filter(isObject)
  const consents = people.flatMap((person) => (Array.isArray(person['consents']) ? person['consents'] : []))
  return consents
    .filter(isObject)
    .flatMap(({ date, withdrawnOn }) => [date, withdrawnOn])
    .some((decided) => typeof decided === 'string' && decided > day)
}

/**
 * Reads the part of a form in a draft, including one of an older version of the form: its migrations define where answers moved. A form
 * that has no part in it yet begins one if it `joins`; otherwise the draft is one of another form. Where other forms have parts too,
 * fields that this form dropped stay: they may be theirs. With the day of the device, a draft with later decisions about consent is
 * not continued: its form would take the answers that rest on them out of it.
 */
export function readDraft(
  definition: FormDefinition,
  value: unknown,
  { joins = false, today }: { joins?: boolean; today?: string } = {},
): ReadDraft {
  if (!isWork(value)) return { ok: false, fault: 'notADraft' }
  const part = Object.hasOwn(value.forms, definition.id) ? value.forms[definition.id] : undefined
  if (part === undefined && !joins) return { ok: false, fault: 'otherForm' }
  // A form that was updated reads every version that the standard reads as it is.
  if (standingOf(value.standardVersion) !== 'current') return { ok: false, fault: 'otherStandard' }
  const { version = definition.version, page = definition.pages[0]?.id ?? '' } = part ?? {}
  if (compareVersions(version, definition.version) > 0) return { ok: false, fault: 'newerForm' }
  const isBegun = Object.keys(value.forms).length > 0
  if (isBegun && today !== undefined && isDecidedAfter(today, value.record)) return { ok: false, fault: 'clockBehind' }
  const isAlone = Object.keys(value.forms).length === 1
  const migrations = [...(definition.migrations ?? [])]
    .filter(({ from }) => compareVersions(from, version) >= 0)
    .sort((a, b) => compareVersions(a.from, b.from))
    .map((migration) => (isAlone ? migration : { ...migration, dropped: [] }))
  const record = migrations.reduce<unknown>(
    (changed, migration) => migrated(changed, migration, 'caseRecord'),
    value.record,
  ) as Json
  const isOlder = compareVersions(version, definition.version) < 0
  const dropped = migrations.flatMap((migration) => migration.dropped ?? [])
  const personId = part?.personId ?? personOf(value, subjectList[definition.subject])
  return {
    ok: true,
    changes: isOlder ? changesOf(definition, { before: value.record, after: record, dropped, isAlone }) : noChanges,
    draft: {
      formId: definition.id,
      formVersion: definition.version,
      standardVersion: '1.0-rc.2',
      page,
      record: withAsideFromJson(record),
      // A form about someone whom the record does not have begins with a person of its own.
      ...(personId === undefined ? {} : { personId }),
    },
  }
}
