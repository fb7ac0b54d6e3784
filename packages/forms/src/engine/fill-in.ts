import { type EntityId, fieldsOf, STANDARD_VERSION } from '@tip-standard/core'
import { entryEntity, type ResolvedForm, subjectList } from '@tip-standard/core/forms'
import { isObject, type Json, type Path, reasonOf, valueAt, withValue } from './record-paths.ts'

/** What the system gives where a record begins or an entry is added. */
export type FillIn = {
  /** Gives a new pseudonym: letters and digits that say nothing about anybody. */
  newId: () => string
  /** The pseudonym of the person of the form. */
  personId: string
  subject: ResolvedForm['definition']['subject']
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value)

/** An entity with the ids and the references to the person that nobody is asked for; those in it too. */
export function filledIn(value: Json, id: EntityId, fill: FillIn): Json {
  let entity = value
  for (const { name, type, presence } of fieldsOf(id)) {
    const held = entity[name]
    if (held === undefined) {
      if (type.kind === 'identifier' && name === 'id') entity = { ...entity, id: fill.newId() }
      const refers = type.kind === 'references' || type.kind === 'reference'
      if (refers && presence === 'required' && type.to === `/${subjectList[fill.subject]}`)
        entity = { ...entity, [name]: type.kind === 'references' ? [fill.personId] : fill.personId }
      continue
    }
    if (type.kind === 'object' && isObject(held)) entity = withValue(entity, [name], filledIn(held, type.entity, fill))
    if (type.kind === 'objects' && isList(held)) {
      const within = type.entity
      const entries = held.map((entry) => filledIn(isObject(entry) ? entry : {}, within, fill))
      if (entries.some((entry, index) => entry !== held[index])) entity = withValue(entity, [name], entries)
    }
  }
  return entity
}

/** The record that a form begins with: what the standard always needs, and the person. */
export function beginning(record: Json, fill: FillIn): Json {
  const list = subjectList[fill.subject]
  const started: Json = {
    standardVersion: STANDARD_VERSION,
    case: {},
    reportingEntity: {},
    dataProtection: {},
    ...record,
  }
  const people = isList(started[list]) ? started[list] : []
  const isThere = people.some((person) => isObject(person) && person['id'] === fill.personId)
  return isThere ? started : { ...started, [list]: [...people, { id: fill.personId }] }
}

/** The record with as many empty entries as the form asks for at the least, unless it says why there are none. */
export function withFirstEntries(
  record: Json,
  form: ResolvedForm,
  placeOfEntity: (id: EntityId) => Path | undefined,
): Json {
  return form.groups
    .flatMap(({ items }) => items)
    .reduce((changed, { info, item }) => {
      const at = placeOfEntity(info.entity)
      if (item.atLeast === undefined || at === undefined || entryEntity(info) === undefined) return changed
      // The gate makes a consent for each decision; an empty one would be nobody's to fill in.
      if (info.id === 'victim.consents') return changed
      const path = [...at, info.name]
      const held = valueAt(changed, path)
      if (held === undefined && reasonOf(valueAt(changed, at), info.name) !== undefined) return changed
      const entries = isList(held) ? held : []
      const missing = Math.max(0, item.atLeast - entries.length)
      return missing === 0
        ? changed
        : withValue(changed, path, [...entries, ...Array.from({ length: missing }, () => ({}))])
    }, record)
}
