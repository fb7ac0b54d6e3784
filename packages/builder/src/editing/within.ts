import { field } from '@tip-standard/core'
import { type FormDefinition, type FormItem, itemsWithin } from '@tip-standard/form-model'
import { type Place, questionAt } from './place.ts'

/** Lists the questions that a list asks in its entries: those that it names, or all of the entity that are not restricted. */
export function listedItems(form: FormDefinition, place: Place): readonly FormItem[] {
  const item = questionAt(form, place)
  return item === undefined ? [] : itemsWithin(item, field(item.field))
}
