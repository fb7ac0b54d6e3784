import type { EntityId } from '@tip-standard/core'
import { fieldsOf, isObject, type Json } from '@tip-standard/core'
import { type RecordPath, reasonOf, withReason, withValue } from '../definition/record-paths.ts'
import { allQuestions, type GroupView } from './form-view.ts'

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
  return completed(record, 'caseRecord', [], asked)
}
