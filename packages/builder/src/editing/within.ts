import type { EntityId, FieldInfo } from '@tip-standard/core'
import { entryEntity, type FormDefinition, type FormItem, infoOf, itemsWithin } from '@tip-standard/form-model'
import { isInEntry, type Place, parentOf, questionAt, walk } from './place.ts'

/** What the answer of a form's own question at a place is about: the person, or the entry that it is asked in. */
function entityAt(form: FormDefinition, place: Place): EntityId {
  const list = isInEntry(place) ? infoAt(form, parentOf(place)) : undefined
  return (list === undefined ? undefined : entryEntity(list)) ?? form.subject
}

/** What is known of the question at a place, from the standard or from the form; `undefined` where there is none. */
export function infoAt(form: FormDefinition, place: Place): FieldInfo | undefined {
  const item = questionAt(form, place)
  return item === undefined ? undefined : infoOf(item, entityAt(form, place))
}

/** Lists the questions that a list asks in its entries: those that it names, or all of the entity that are not restricted. */
export function listedItems(form: FormDefinition, place: Place): readonly FormItem[] {
  const [item, info] = [questionAt(form, place), infoAt(form, place)]
  return item === undefined || info === undefined ? [] : itemsWithin(item, info)
}

/** Lists the places in which a form asks a list outside of other entries, in order. */
export const placesOfList = (form: FormDefinition, { field }: FormItem): Place[] =>
  [...walk(form)]
    .map(({ place }) => place)
    .filter((place) => !isInEntry(place) && questionAt(form, place)?.field === field)

/** The places whose questions are about the same entry as those of a list: all of its places if the form is about one entry. */
export function placesOfEntry(form: FormDefinition, place: Place): Place[] {
  const item = questionAt(form, place)
  return item?.asOne === true ? placesOfList(form, item) : [place]
}
