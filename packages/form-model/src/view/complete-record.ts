import type { EntityId, FieldInfo } from '@tip-standard/core'
import { fieldsOf, isObject, type Json } from '@tip-standard/core'
import type { FormSubject } from '../definition/definition.ts'
import { withoutEmptyExtensions } from '../definition/own-question.ts'
import { type RecordPath, reasonOf, valueAt, withReason, withValue } from '../definition/record-paths.ts'
import { entryEntity } from '../definition/resolve-form.ts'
import { givenTo } from './fill-in.ts'
import { allQuestions, type GroupView, type Question } from './form-view.ts'

/** The person whom an entry must be about if a record has only one; `undefined` if someone has to say who is meant. */
function onlyPerson({ type, presence }: FieldInfo, record: Json): unknown {
  if (presence !== 'required' || (type.kind !== 'reference' && type.kind !== 'references')) return undefined
  const people = valueAt(record, type.to.split('/').slice(1))
  const [person, ...others] = Array.isArray(people) ? people : []
  const id = isObject(person) && others.length === 0 ? person['id'] : undefined
  return id === undefined || type.kind === 'reference' ? id : [id]
}

/** What stays the same while a record is completed. */
type Completing = { record: Json; asked: ReadonlySet<string> }

function completed(value: Json, id: EntityId, path: RecordPath, completing: Completing): Json {
  let entity = withoutEmptyExtensions(value)
  for (const info of fieldsOf(id)) {
    const { name, type, presence } = info
    const held = entity[name]
    const at = [...path, name]
    if (held === undefined) {
      const person = onlyPerson(info, completing.record)
      if (person !== undefined) entity = { ...entity, [name]: person }
      if (presence === 'answered' && reasonOf(entity, name) === undefined && !completing.asked.has(at.join('.')))
        entity = withReason(entity, [name], 'notAsked')
    } else if (type.kind === 'object' && isObject(held))
      entity = withValue(entity, [name], completed(held, type.entity, at, completing))
    else if (type.kind === 'objects' && Array.isArray(held)) {
      const within = type.entity
      entity = withValue(
        entity,
        [name],
        held.map((entry, index) => (isObject(entry) ? completed(entry, within, [...at, index], completing) : entry)),
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
function cannotBe(record: Json, path: RecordPath, places: readonly Question[], subject: FormSubject): boolean {
  const list = valueAt(record, path)
  const last: unknown = Array.isArray(list) ? list.at(-1) : undefined
  if (!isObject(last)) return false
  const entity = places.map(({ resolved }) => entryEntity(resolved.info)).find((one) => one !== undefined)
  const given = entity === undefined ? {} : givenTo(entity, subject)
  const required = places
    .flatMap(({ entries }) => entries.flat())
    .filter((question) => isRequired(question) && !Object.hasOwn(given, question.resolved.info.name))
  const isWithoutConsent = required.length > 0 && required.every(({ standing }) => standing === 'noConsent')
  return isWithoutConsent || Object.keys(last).every((name) => Object.hasOwn(given, name))
}

/** A record without the last entry of a list. */
function withoutLast(record: Json, path: RecordPath): Json {
  const left = (valueAt(record, path) as unknown[]).slice(0, -1)
  return withValue(record, path, left.length === 0 ? undefined : left)
}

/**
 * Completes a record of a form about a subject for submission: with `notAsked` where the standard requires an answer that the form did not
 * ask for, with the one person whom an entry can be about, and without the one entry of a list in which nothing is answered or there is
 * consent to nothing of what is required of it. Questions that were asked but not answered stay open.
 */
export function completeRecord(record: Json, groups: readonly GroupView[], subject: FormSubject): Json {
  const questions = allQuestions(groups)
  const asked = new Set(questions.filter(({ standing }) => standing === 'asked').map(({ path }) => path.join('.')))
  // A form asks about the same entry in several places.
  const places = new Map<string, Question[]>()
  for (const question of questions)
    if (question.resolved.part?.kind === 'last') {
      const key = question.path.join('.')
      places.set(key, [...(places.get(key) ?? []), question])
    }
  const kept = [...places.values()].reduce((left, all) => {
    const path = all[0]?.path ?? []
    return cannotBe(left, path, all, subject) ? withoutLast(left, path) : left
  }, record)
  return completed(kept, 'caseRecord', [], { record: kept, asked })
}
