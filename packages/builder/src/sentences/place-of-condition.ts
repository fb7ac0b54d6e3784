import { type EntityId, type FieldInfo, field } from '@tip-standard/core'
import { type ConditionPlace, fieldsOnPath } from '@tip-standard/core/conditions'
import type { FormDefinition } from '@tip-standard/form-model'
import { isInEntry, kindAt, type Place, parentOf, questionAt } from '../editing/index.ts'

const above = (entity: EntityId): EntityId | undefined => (entity === 'caseRecord' ? undefined : 'caseRecord')

/** The entity that a condition at a place applies to: the person for pages and groups, the entity that has the field for a question. */
export function scopeAt(form: FormDefinition, place: Place): ConditionPlace {
  const item = questionAt(form, place)
  if (kindAt(place) !== 'question' || item === undefined) return { entity: form.subject, parent: 'caseRecord' }
  const { entity } = field(item.field)
  if (!isInEntry(place)) return { entity, parent: above(entity) }
  const list = questionAt(form, parentOf(place))
  return { entity, parent: list === undefined ? undefined : field(list.field).entity }
}

/** The field that a path leads to. */
export const fieldAlong = (path: string, scope: ConditionPlace): FieldInfo | undefined =>
  fieldsOnPath(path, scope).at(-1)
