import type { EntityId } from '@tip-standard/core'
import { fieldsOf, isObject, type Json } from '@tip-standard/core'
import { type RecordPath, reasonOf, valueAt, withReason, withValue } from '../definition/record-paths.ts'
import { allQuestions, type GroupView, type Question } from './form-view.ts'

function completed(value: Json, id: EntityId, path: RecordPath, asked: ReadonlySet<string>): Json {
  let entity = value
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

/** A record without an entry that a form began and in which nothing is answered. */
function withoutEmptyEntry(record: Json, { resolved, path }: Question): Json {
  const list = valueAt(record, path)
  const last: unknown = Array.isArray(list) ? list.at(-1) : undefined
  if (resolved.part?.kind !== 'last' || !isObject(last) || Object.keys(last).length > 0) return record
  const left = (list as unknown[]).slice(0, -1)
  return withValue(record, path, left.length === 0 ? undefined : left)
}

/**
 * Completes a record for submission: with `notAsked` where the standard requires an answer that the form did not ask for. Questions
 * that were asked but not answered stay open.
 */
export function completeRecord(record: Json, groups: readonly GroupView[]): Json {
  const asked = new Set(
    allQuestions(groups)
      .filter(({ standing }) => standing === 'asked')
      .map(({ path }) => path.join('.')),
  )
  const answered = allQuestions(groups).reduce(withoutEmptyEntry, record)
  return completed(answered, 'caseRecord', [], asked)
}
