import type { EntityId, FieldInfo } from '@tip-standard/core'
import { type ConditionPlace, fieldsOnPath } from '@tip-standard/core/conditions'
import type { FormDefinition } from '@tip-standard/form-model'
import { infoAt, isInEntry, type Place, parentOf } from '../editing/index.ts'

const above = (entity: EntityId): EntityId | undefined => (entity === 'caseRecord' ? undefined : 'caseRecord')

/** The entity that a condition at a place applies to: the person for pages and groups, the entity that has the field for a question. */
export function scopeAt(form: FormDefinition, place: Place): ConditionPlace {
  const info = infoAt(form, place)
  if (info === undefined) return { entity: form.subject, parent: 'caseRecord' }
  const { entity } = info
  if (!isInEntry(place)) return { entity, parent: above(entity) }
  return { entity, parent: infoAt(form, parentOf(place))?.entity }
}

/** The field that a path leads to. */
export const fieldAlong = (path: string, scope: ConditionPlace): FieldInfo | undefined =>
  fieldsOnPath(path, scope).at(-1)
