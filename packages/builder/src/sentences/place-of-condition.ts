import { type EntityId, type FieldInfo, field, fieldsOf } from '@tip-standard/core'
import { entryEntity, type FormDefinition } from '@tip-standard/core/forms'
import { isInEntry, kindAt, type Place, parentOf, questionAt } from '../editing/index.ts'

/** The entity that a condition is asked of, and the one that holds it. */
export type ConditionScope = { entity: EntityId; parent: EntityId | undefined }

const above = (entity: EntityId): EntityId | undefined => (entity === 'caseRecord' ? undefined : 'caseRecord')

/** What a condition at a place of a form is asked of: of the person for pages and groups, of what has the field for a question. */
export function scopeAt(form: FormDefinition, place: Place): ConditionScope {
  const item = questionAt(form, place)
  if (kindAt(place) !== 'question' || item === undefined) return { entity: form.subject, parent: 'caseRecord' }
  const { entity } = field(item.field)
  if (!isInEntry(place)) return { entity, parent: above(entity) }
  const list = questionAt(form, parentOf(place))
  return { entity, parent: list === undefined ? undefined : field(list.field).entity }
}

/** The fields on the way of a path such as `sex`, `../consents`, `place.country` or `/case.openedOn`; none where it leads nowhere. */
function fieldsAlong(path: string, { entity, parent }: ConditionScope): FieldInfo[] {
  const [start, rest]: [EntityId | undefined, string] = path.startsWith('/')
    ? ['caseRecord', path.slice(1)]
    : path.startsWith('../')
      ? [parent, path.slice(3)]
      : [entity, path]
  const found: FieldInfo[] = []
  let owner = start
  for (const name of rest.split('.')) {
    const info = owner === undefined ? undefined : fieldsOf(owner).find((one) => one.name === name)
    if (info === undefined) return []
    found.push(info)
    owner = entryEntity(info)
  }
  return found
}

/** The field that a path leads to. */
export const fieldAlong = (path: string, scope: ConditionScope): FieldInfo | undefined =>
  fieldsAlong(path, scope).at(-1)
