import type { EntityId } from '../generated/ids.ts'
import type { FieldInfo } from './info.ts'

/** Fields with the entity and the name that their ids consist of. */
export const namedFields = (fields: readonly Omit<FieldInfo, 'entity' | 'name'>[]): FieldInfo[] =>
  fields.map((field) => {
    const [entity = '', name = ''] = field.id.split('.')
    return { ...field, entity: entity as EntityId, name }
  })
