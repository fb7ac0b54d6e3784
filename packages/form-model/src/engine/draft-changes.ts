import type { EntityId, FieldId } from '@tip-standard/core'
import { field, fieldsOf, isObject, type Json } from '@tip-standard/core'
import { codesOffered, questionsOf } from '../definition/asked-questions.ts'
import type { FormDefinition } from '../definition/definition.ts'
import { isFilledIn, isGiven } from '../definition/resolve-form.ts'

/** Answers of a draft that have another place, or none, in a newer version of its form; each field once. */
export type DraftChanges = {
  /** Answers that stay in the record, although the form has no question for them. */
  unasked: readonly FieldId[]
  /** Answers that the form does not keep: its migrations drop them. */
  dropped: readonly FieldId[]
  /** Answers that the form no longer offers, so that the question has to be answered again. */
  notOffered: readonly FieldId[]
}

/** What an unchanged form changes. */
export const noChanges: DraftChanges = { unasked: [], dropped: [], notOffered: [] }

/** The answers of an entity and of those in it, with their fields; reasons for missing answers are not included. */
function answersIn(value: unknown, id: EntityId): [FieldId, unknown][] {
  if (!isObject(value)) return []
  return fieldsOf(id).flatMap((info): [FieldId, unknown][] => {
    const held = value[info.name]
    const isKept = info.presence !== 'derived' && !isFilledIn(info)
    if (held === undefined || !isKept) return []
    const { type } = info
    if (type.kind === 'object') return answersIn(held, type.entity)
    if (type.kind !== 'objects') return [[info.id, held]]
    return (Array.isArray(held) ? held : []).flatMap((entry) => answersIn(entry, type.entity))
  })
}

const once = (ids: readonly FieldId[]): FieldId[] => [...new Set(ids)]

/**
 * Tells what a version of a form changes in the answers of a draft. Where several forms share the record, what this one
 * does not ask is theirs.
 */
export function changesOf(
  definition: FormDefinition,
  of: { before: Json; after: Json; dropped: readonly FieldId[]; isAlone: boolean },
): DraftChanges {
  const asked = new Set(questionsOf(definition).map(({ id }) => id))
  const codesOf = codesOffered(definition)
  const isOffered = (id: FieldId, held: unknown): boolean => {
    const offered = codesOf[id]
    return offered === undefined || [held].flat().every((code) => offered.includes(String(code)))
  }
  const before = new Set(answersIn(of.before, 'caseRecord').map(([id]) => id))
  const after = answersIn(of.after, 'caseRecord').filter(([id]) => !isGiven(field(id), definition.subject))
  return {
    unasked: of.isAlone ? once(after.flatMap(([id]) => (asked.has(id) ? [] : [id]))) : [],
    dropped: once(of.dropped.filter((id) => before.has(id))),
    notOffered: once(after.flatMap(([id, held]) => (asked.has(id) && !isOffered(id, held) ? [id] : []))),
  }
}
