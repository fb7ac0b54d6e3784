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

/** Restricted questions that are useless while they are off. */
const SHOWN: readonly FieldId[] = [
  'consent.guardianExcluded',
  'gbvExposure.phase',
  'gbvExposure.type',
  'victim.genderSelfDescribed',
]

const itemFor = (id: FieldId): FormItem => ({ field: id, ...(SHOWN.includes(id) ? { restricted: 'shown' } : {}) })

/** Adds questions at the end of a list's entries; if the list is divided by codes, in each of its places. */
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

/** Adds questions at the end of a form whose subject they describe. */
export function askOfPerson(form: FormDefinition, fields: readonly FieldId[]): Fix | undefined {
  let added = form
  for (const id of fields) {
    const outcome = addQuestion(added, id)
    if (!outcome.ok) return undefined
    added = outcome.form
  }
  return { form: added, place: [], change: { kind: 'ask', fields } }
}

/** Adds a question right after another one of the same entry or person. */
export function askBeside(form: FormDefinition, place: Place, item: StandardItem): Fix {
  const parent = parentOf(place)
  const at = Number(place.at(-1)) + 1
  const added = withParts(form, parent, (items) => insert(items, at, { ...itemFor(item.field), ...item }))
  return { form: added, place: childOf(parent, at), change: { kind: 'ask', fields: [item.field] } }
}

/** Replaces a form's own question with the equivalent of the standard; its needs stay. */
export function askInstead(form: FormDefinition, place: Place, id: FieldId): Fix | undefined {
  if (infoAt(form, place)?.entity !== field(id).entity) return undefined
  const asked = withPart<FormItem>(form, place, ({ when, consents }) => ({
    ...itemFor(id),
    ...(when === undefined ? {} : { when }),
    ...(consents === undefined ? {} : { consents }),
  }))
  return { form: asked, place, change: { kind: 'instead', field: id } }
}

/** Starts a form with a page of the shipped screening. */
export function beginWithPage(form: FormDefinition, id: string): Fix | undefined {
  const page = screeningForm.pages.find((one) => one.id === id)
  const first = form.pages[0]
  if (page === undefined || first === undefined || form.pages.some((one) => one.id === id)) return undefined
  const own = first.module === undefined ? page : { ...page, module: first.module }
  const added = withParts(form, [], (pages) => insert(pages, 0, own))
  return { form: added, place: childOf([], 0), change: { kind: 'page', title: page.title } }
}

/** The place of a question that a finding names, with the form in which its list names its questions explicitly. */
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

/** Changes properties of a part without validating the form: every fix is validated later. */
export function changed(form: FormDefinition, place: Place, changes: Parameters<typeof change>[2]): FormDefinition {
  const outcome = change(form, place, changes)
  return outcome.ok ? outcome.form : form
}
