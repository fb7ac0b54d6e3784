import type { EntityId, FieldInfo } from '@tip-standard/core'
import { entryEntity, type FormDefinition, type FormItem, infoOf, itemsWithin } from '@tip-standard/form-model'
import { isInEntry, type Place, parentOf, questionAt, walk } from './place.ts'

/** The entity that a form's own question at a place is about: the person, or the entry that contains it. */
function entityAt(form: FormDefinition, place: Place): EntityId {
  const list = isInEntry(place) ? infoAt(form, parentOf(place)) : undefined
  return (list === undefined ? undefined : entryEntity(list)) ?? form.subject
}

/** The metadata of the question at a place, from the standard or from the form; `undefined` if there is none. */
export function infoAt(form: FormDefinition, place: Place): FieldInfo | undefined {
  const item = questionAt(form, place)
  return item === undefined ? undefined : infoOf(item, entityAt(form, place))
}

/** Lists the questions in the entries of a list: those that it names, or all unrestricted ones of the entity. */
export function listedItems(form: FormDefinition, place: Place): readonly FormItem[] {
  const [item, info] = [questionAt(form, place), infoAt(form, place)]
  return item === undefined || info === undefined ? [] : itemsWithin(item, info)
}

/** Lists the places outside other entries where a form asks a list, in order. */
export const placesOfList = (form: FormDefinition, { field }: FormItem): Place[] =>
  [...walk(form)]
    .map(({ place }) => place)
    .filter((place) => !isInEntry(place) && questionAt(form, place)?.field === field)

/**
 * The places whose questions are about the same entry as those of a list: all of its places, if the form is about one
 * entry.
 */
export function placesOfEntry(form: FormDefinition, place: Place): Place[] {
  const item = questionAt(form, place)
  return item?.asOne === true ? placesOfList(form, item) : [place]
}
