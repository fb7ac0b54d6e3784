import { type EntityId, fieldsOf, isObject, type Json, STANDARD_VERSION } from '@tip-standard/core'
import { withValue } from '../definition/record-paths.ts'
import { isGiven, type ResolvedForm, subjectList } from '../definition/resolve-form.ts'

/** What the system fills in when a record starts or an entry is added. */
export type FillIn = {
  /** Creates a new pseudonym: letters and digits that reveal nothing about a person. */
  newId: () => string
  /** The pseudonym of the person of the form. */
  personId: string
  subject: ResolvedForm['definition']['subject']
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value)

/** Adds the ids and the references to the person, which are never asked, to an entity and the entities in it. */
export function filledIn(value: Json, id: EntityId, fill: FillIn): Json {
  let entity = value
  for (const info of fieldsOf(id)) {
    const { name, type } = info
    const held = entity[name]
    if (held === undefined) {
      if (!isGiven(info, fill.subject)) continue
      if (type.kind === 'code') entity = { ...entity, [name]: STANDARD_VERSION }
      else if (type.kind === 'identifier') entity = { ...entity, [name]: fill.newId() }
      else entity = { ...entity, [name]: type.kind === 'references' ? [fill.personId] : fill.personId }
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

/** The values that the system sets in a new entity of a form about a subject: they reveal nothing about the answers. */
export const givenTo = (id: EntityId, subject: FillIn['subject']): Json =>
  filledIn({}, id, { newId: () => 'new', personId: 'person', subject })

/** Creates the record that a form starts with: what the standard always requires, and the person. */
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
