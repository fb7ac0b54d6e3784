import { type FieldId, field } from '@tip-standard/core'
import { type FormDefinition, type FormItem, screeningForm } from '@tip-standard/form-model'
import {
  addQuestion,
  change,
  childOf,
  findQuestion,
  infoAt,
  kindAt,
  listedItems,
  nameItems,
  type Place,
  parentOf,
  placesOfList,
  questionAt,
} from '../editing/index.ts'
import { insert, withPart, withParts } from '../editing/place.ts'
import type { Fix, StandardItem } from './fix.ts'

/** Restricted questions that are of no use while they are off. */
const SHOWN: readonly FieldId[] = [
  'consent.guardianExcluded',
  'gbvExposure.phase',
  'gbvExposure.type',
  'victim.genderSelfDescribed',
]

const itemFor = (id: FieldId): FormItem => ({ field: id, ...(SHOWN.includes(id) ? { restricted: 'shown' } : {}) })

/** Asks questions at the end of the entries of a list; where the list is asked by the code of its entries, in each of its places. */
export function askInEntries(form: FormDefinition, place: Place, fields: readonly FieldId[]): Fix | undefined {
  const list = questionAt(form, place)
  if (list === undefined) return undefined
  const places = list.asOne === true ? [place] : placesOfList(form, list)
  const added = (places.length === 0 ? [place] : places).reduce(
    (now, at) =>
      withPart<FormItem>(now, at, (one) => ({ ...one, items: [...listedItems(now, at), ...fields.map(itemFor)] })),
    form,
  )
  return { form: added, place, change: { kind: 'ask', fields } }
}

/** Asks questions at the end of a form that is about the person who has them. */
export function askOfPerson(form: FormDefinition, fields: readonly FieldId[]): Fix | undefined {
  let added = form
  for (const id of fields) {
    const outcome = addQuestion(added, id)
    if (!outcome.ok) return undefined
    added = outcome.form
  }
  return { form: added, place: [], change: { kind: 'ask', fields } }
}

/** Asks a question right behind another one of the same entry or person. */
export function askBeside(form: FormDefinition, place: Place, item: StandardItem): Fix {
  const parent = parentOf(place)
  const at = Number(place.at(-1)) + 1
  const added = withParts(form, parent, (items) => insert(items, at, { ...itemFor(item.field), ...item }))
  return { form: added, place: childOf(parent, at), change: { kind: 'ask', fields: [item.field] } }
}

/** Asks the question of the standard instead of one of the form's own, where both are about the same; what it needs stays. */
export function askInstead(form: FormDefinition, place: Place, id: FieldId): Fix | undefined {
  if (infoAt(form, place)?.entity !== field(id).entity) return undefined
  const asked = withPart<FormItem>(form, place, ({ when, consents }) => ({
    ...itemFor(id),
    ...(when === undefined ? {} : { when }),
    ...(consents === undefined ? {} : { consents }),
  }))
  return { form: asked, place, change: { kind: 'instead', field: id } }
}

/** Begins a form with a page of the shipped screening. */
export function beginWithPage(form: FormDefinition, id: string): Fix | undefined {
  const page = screeningForm.pages.find((one) => one.id === id)
  const first = form.pages[0]
  if (page === undefined || first === undefined || form.pages.some((one) => one.id === id)) return undefined
  const own = first.module === undefined ? page : { ...page, module: first.module }
  const added = withParts(form, [], (pages) => insert(pages, 0, own))
  return { form: added, place: childOf([], 0), change: { kind: 'page', title: page.title } }
}

/** The place of a question that a finding names, with the form in which its list names its questions one by one. */
export function namedQuestion(
  form: FormDefinition,
  place: Place,
  id: FieldId,
): { form: FormDefinition; place: Place } | undefined {
  if (questionAt(form, place)?.field === id) return { form, place }
  if (kindAt(place) !== 'question') return undefined
  const named = nameItems(form, place)
  const at = named.ok ? findQuestion(named.form, id, place) : undefined
  return named.ok && at !== undefined ? { form: named.form, place: at } : undefined
}

/** Changes properties of a part, without asking whether the form as a whole allows it: that is checked for every fix. */
export function changed(form: FormDefinition, place: Place, changes: Parameters<typeof change>[2]): FormDefinition {
  const outcome = change(form, place, changes)
  return outcome.ok ? outcome.form : form
}
