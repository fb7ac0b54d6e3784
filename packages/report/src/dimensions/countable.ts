import { type FieldInfo, field } from '@tip-standard/core/metadata'

/** Kinds of fields that contain free text, identify someone, or refer to other entries. */
const neverCounted = ['text', 'texts', 'identifier', 'phone', 'email', 'reference', 'references', 'object', 'objects']

/** Lists whose codes describe how people identify: groups by them are never counted, here or at a partner's. */
const listsOfIdentity = ['genderIdentity', 'publishedGender']

/** Whether people may be counted by the values of a field. */
export const isCountable = ({ type, sensitivity, identifiability }: FieldInfo): boolean =>
  sensitivity !== 'restricted' &&
  identifiability !== 'direct' &&
  !neverCounted.includes(type.kind) &&
  !('list' in type && listsOfIdentity.includes(type.list))

/** Whether a condition may use a field: those by which people may be counted, and whether there are entries. */
export const isAskable = (id: Parameters<typeof field>[0]): boolean => {
  const found = field(id)
  return isCountable(found) || 'entity' in found.type
}

/** Whether a field holds dates. */
export const isDate = ({ type }: FieldInfo): boolean => type.kind === 'date' || type.kind === 'partialDate'
