import { field } from '@tip-standard/core'
import { type FormDefinition, type FormItem, itemsWithin } from '@tip-standard/form-model'
import { isInEntry, type Place, questionAt, walk } from './place.ts'

/** Lists the questions that a list asks in its entries: those that it names, or all of the entity that are not restricted. */
export function listedItems(form: FormDefinition, place: Place): readonly FormItem[] {
  const item = questionAt(form, place)
  return item === undefined ? [] : itemsWithin(item, field(item.field))
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
