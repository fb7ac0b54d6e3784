/** Questions that the standard does not have: what is known of their answers, and where these are in a record. */

import {
  type CodeListId,
  type EntityId,
  type FieldId,
  type FieldInfo,
  type FieldTypeInfo,
  field,
  isObject,
  type Json,
} from '@tip-standard/core'
import type { FormItem, OwnQuestion } from './definition.ts'
import type { RecordPath } from './record-paths.ts'

/** How long a line and a text of one's own may be, in characters, unless the form says. */
const OWN_LENGTHS = { text: 200, longText: 2000 } as const

/** How far numbers of one's own go in either direction, unless the form says. */
const OWN_LIMIT = 1_000_000_000

/** The member of an entity that holds what the standard does not have. */
const EXTENSIONS = 'extensions'

function typeOf({ answer }: OwnQuestion, { field: id, min, max, maxLength }: FormItem): FieldTypeInfo {
  switch (answer) {
    case 'text':
    case 'longText':
      return { kind: 'text', maxLength: maxLength ?? OWN_LENGTHS[answer] }
    case 'integer':
    case 'number':
      return { kind: answer, min: min ?? -OWN_LIMIT, max: max ?? OWN_LIMIT }
    case 'date':
    case 'boolean':
      return { kind: answer }
    case 'code':
    case 'codes':
      // The list is the question's own: `ownList` has it.
      return { kind: answer, list: id as CodeListId }
    default:
      return answer satisfies never
  }
}

/** The field of the standard that an item asks; `undefined` for the form's own questions. */
export const standardField = ({ own, field: id }: FormItem): FieldId | undefined =>
  own === undefined ? (id as FieldId) : undefined

/**
 * The facts about a question: the standard's about its field, or the form's about its own question, whose id and list
 * are used like the standard's. The entity is the one that the question is about.
 */
export function infoOf(item: FormItem, entity: EntityId): FieldInfo {
  const { own, label, question = label } = item
  const id = item.field as FieldId
  if (own === undefined) return field(id)
  return {
    id,
    entity,
    name: item.field,
    type: typeOf(own, item),
    presence: 'optional',
    label: label?.en ?? '',
    question: question?.en ?? '',
    sensitivity: 'restricted',
    identifiability: 'none',
    sources: [],
    since: '',
  }
}

/** Where an answer is in its entity. */
export const answerPath = ({ own, info: { name } }: { own?: OwnQuestion; info: { name: string } }): RecordPath =>
  own === undefined ? [name] : [EXTENSIONS, name]

/** What holds an answer in its entity: the entity itself, or its extensions. */
export function ownerOf({ own }: { own?: OwnQuestion }, entity: Json): Json {
  if (own === undefined) return entity
  const held = entity[EXTENSIONS]
  return isObject(held) ? held : {}
}

/** An entity without extensions that hold nothing. */
export function withoutEmptyExtensions(entity: Json): Json {
  const held = entity[EXTENSIONS]
  if (!isObject(held) || Object.keys(held).length > 0) return entity
  const { [EXTENSIONS]: _empty, ...rest } = entity
  return rest
}
