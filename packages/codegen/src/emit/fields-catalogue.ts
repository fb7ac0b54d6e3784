/** The dictionary as data for programs in other languages: every entity and every field with all its properties. */

import type { Entity, Field } from '@tip-standard/dictionary'
import { toData } from '../conditions/to-data.ts'
import { toSentence } from '../conditions/to-sentence.ts'
import { dataHead, toJsonFile } from '../json-text.ts'
import { absentableFields, fieldId, isWrapped, type Model } from '../model.ts'
import { typeInfo } from './metadata.ts'

function describeField(entity: Entity, field: Field): object {
  const { relevantWhen, type: _type, ...rest } = field
  return {
    id: fieldId(entity, field),
    entity: entity.id,
    ...rest,
    type: typeInfo(field),
    mayBeAbsent: absentableFields(entity).includes(field),
    ...(relevantWhen === undefined
      ? {}
      : { relevantWhen: toData(relevantWhen), relevantWhenText: toSentence(relevantWhen) }),
  }
}

/** schemas/next/fields.json */
export function emitFieldsCatalogue(model: Model): Record<string, string> {
  const entities = model.entities.map((entity) => {
    const { id, title, definition, kind, key } = entity
    return { id, title, definition, kind, ...(key === undefined ? {} : { key }), hasAbsentReasons: isWrapped(entity) }
  })
  const fields = model.entities.flatMap((entity) => entity.fields.map((field) => describeField(entity, field)))
  const about =
    'Every entity and field, in order, computed fields included. `mayBeAbsent`: the entity may say under `absent` why the ' +
    'value is missing.'
  const text = toJsonFile(dataHead(model.version, about), { entities, fields, sources: Object.values(model.sources) })
  return { 'schemas/next/fields.json': text }
}
