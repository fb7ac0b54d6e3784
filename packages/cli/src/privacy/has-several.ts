import { type FieldId, field, fieldsOf } from '@tip-standard/core'

/**
 * Whether a person can have several values of a field: a list of codes, or a code in an object that a victim can have
 * several of.
 */
export function hasSeveral(id: FieldId): boolean {
  const { entity, type } = field(id)
  return (
    type.kind === 'codes' ||
    fieldsOf('victim').some(({ type: held }) => held.kind === 'objects' && held.entity === entity)
  )
}
