import type { EntityId } from '@tip-standard/core'
import { fieldsOf, isObject, type Json } from '@tip-standard/core'
import { withoutEmptyExtensions } from '../definition/own-question.ts'
import { type RecordPath, reasonOf, valueAt, withReason, withValue } from '../definition/record-paths.ts'
import { allQuestions, type GroupView, type Question } from './form-view.ts'

function completed(value: Json, id: EntityId, path: RecordPath, asked: ReadonlySet<string>): Json {
  let entity = withoutEmptyExtensions(value)
  for (const { name, type, presence } of fieldsOf(id)) {
    const held = entity[name]
    const at = [...path, name]
    if (held === undefined) {
      if (presence === 'answered' && reasonOf(entity, name) === undefined && !asked.has(at.join('.')))
        entity = withReason(entity, [name], 'notAsked')
    } else if (type.kind === 'object' && isObject(held))
      entity = withValue(entity, [name], completed(held, type.entity, at, asked))
    else if (type.kind === 'objects' && Array.isArray(held)) {
      const within = type.entity
      entity = withValue(
        entity,
        [name],
        held.map((entry, index) => (isObject(entry) ? completed(entry, within, [...at, index], asked) : entry)),
      )
    }
  }
  return entity
}

const isRequired = ({ resolved: { info, item } }: Question): boolean =>
  info.presence === 'required' || item.need !== undefined

/**
 * Whether the one entry that a form asks about, in some places, cannot be in the record: nothing in it is answered, or there is consent to
 * nothing of what the form or the standard requires of it.
 */
function cannotBe(record: Json, path: RecordPath, places: readonly Question[]): boolean {
  const list = valueAt(record, path)
  const last: unknown = Array.isArray(list) ? list.at(-1) : undefined
  if (!isObject(last)) return false
  const required = places.flatMap(({ entries }) => entries.flat()).filter(isRequired)
  const isWithoutConsent = required.length > 0 && required.every(({ standing }) => standing === 'noConsent')
  return isWithoutConsent || Object.keys(last).length === 0
}

/** A record without the last entry of a list. */
function withoutLast(record: Json, path: RecordPath): Json {
  const left = (valueAt(record, path) as unknown[]).slice(0, -1)
  return withValue(record, path, left.length === 0 ? undefined : left)
}

/**
 * Completes a record for submission: with `notAsked` where the standard requires an answer that the form did not ask for, and without the
 * one entry of a list where there is consent to nothing of what is required of it. Questions that were asked but not answered stay open.
 */
export function completeRecord(record: Json, groups: readonly GroupView[]): Json {
  const asked = new Set(
    allQuestions(groups)
      .filter(({ standing }) => standing === 'asked')
      .map(({ path }) => path.join('.')),
  )
  // A form asks about the same entry in several places.
  const places = new Map<string, Question[]>()
  for (const question of allQuestions(groups))
    if (question.resolved.part?.kind === 'last') {
      const key = question.path.join('.')
      places.set(key, [...(places.get(key) ?? []), question])
    }
  const kept = [...places.values()].reduce((left, all) => {
    const path = all[0]?.path ?? []
    return cannotBe(left, path, all) ? withoutLast(left, path) : left
  }, record)
  return completed(kept, 'caseRecord', [], asked)
}
