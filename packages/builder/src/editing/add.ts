import { type EntityId, type FieldId, field, fieldsOf } from '@tip-standard/core'
import {
  entryEntity,
  type FormDefinition,
  type FormGroup,
  type FormItem,
  type FormPage,
  placeOf,
} from '@tip-standard/form-model'
import { newGroupId, newPageId } from './ids.ts'
import { carryOut, type Outcome, refuse } from './outcome.ts'
import {
  childOf,
  indexOf,
  isInEntry,
  type Place,
  parentOf,
  partsOf,
  questionAt,
  walk,
  withPart,
  withParts,
} from './place.ts'
import { listedItems } from './within.ts'

const insert = <T>(list: readonly T[], at: number, one: T): readonly T[] => [
  ...list.slice(0, at),
  one,
  ...list.slice(at),
]

/** Adds an empty page after the one that contains a place, or at the end. */
export function addPage(form: FormDefinition, near: Place = []): Outcome {
  const at = near.length === 0 ? form.pages.length : Number(near[1]) + 1
  const page: FormPage = { id: newPageId(form), title: { en: '' }, groups: [] }
  const place = childOf([], at)
  return carryOut(
    form,
    withParts(form, [], (pages) => insert(pages, at, page)),
    { did: 'added', kind: 'page', place },
  )
}

/** Adds an empty group after the one that contains a place, or at the end of its page; adds a page if there is none. */
export function addGroup(form: FormDefinition, near: Place = []): Outcome {
  if (form.pages.length === 0) {
    const paged = addPage(form)
    return paged.ok ? addGroup(paged.form, paged.deed.place) : paged
  }
  const page = near.length === 0 ? childOf([], form.pages.length - 1) : near.slice(0, 2)
  const at = near.length >= 4 ? Number(near[3]) + 1 : partsOf(form, page).length
  const group: FormGroup = { id: newGroupId(form), items: [] }
  return carryOut(
    form,
    withParts(form, page, (groups) => insert(groups, at, group)),
    { did: 'added', kind: 'group', place: childOf(page, at) },
  )
}

/** The fields that lead from the form to the entries of an entity, the fewest there are; `undefined` where none do. */
export function wayTo(wanted: EntityId, subject: FormDefinition['subject']): readonly FieldId[] | undefined {
  const isRoot = (id: EntityId): boolean => placeOf(id, subject) !== undefined
  if (isRoot(wanted)) return []
  const roots: EntityId[] = [subject, 'case', 'caseRecord', 'reportingEntity', 'dataProtection']
  const open = roots.map((id) => ({ id, way: [] as readonly FieldId[] }))
  const seen = new Set(roots)
  for (const { id, way } of open)
    for (const info of fieldsOf(id)) {
      const next = entryEntity(info)
      if (next === undefined || seen.has(next) || info.presence === 'derived') continue
      if (next === wanted) return [...way, info.id]
      seen.add(next)
      open.push({ id: next, way: [...way, info.id] })
    }
  return undefined
}

/** Finds where a question is asked in a form, and in which entries; `undefined` if it is not. */
export function findQuestion(form: FormDefinition, id: FieldId, within: Place = []): Place | undefined {
  return [...walk(form, within)].find(({ place }) => place !== within && questionAt(form, place)?.field === id)?.place
}

/** The list whose entries have the field: the nearest around a place, or the first of the form. */
function holderOf(form: FormDefinition, wanted: EntityId, near: Place): Place | undefined {
  const holds = (place: Place): boolean => {
    const item = questionAt(form, place)
    return item !== undefined && entryEntity(field(item.field)) === wanted
  }
  for (let place = near; place.length > 0; place = parentOf(place)) if (holds(place)) return place
  return [...walk(form)].find(({ place }) => holds(place))?.place
}

/** Finds where a new question of the form goes: after the one that contains a place, or at the end of a group. */
function spotNear(form: FormDefinition, near: Place): { group: Place; at: number } | undefined {
  if (near.length >= 6) return { group: near.slice(0, 4), at: Number(near[5]) + 1 }
  const page = near.length === 0 ? childOf([], form.pages.length - 1) : near.slice(0, 2)
  const group = near.length >= 4 ? near.slice(0, 4) : childOf(page, partsOf(form, page).length - 1)
  return Number(group[1]) < 0 || Number(group[3]) < 0 ? undefined : { group, at: partsOf(form, group).length }
}

function addToGroup(form: FormDefinition, item: FormItem, near: Place): Outcome {
  const spot = spotNear(form, near)
  if (spot === undefined) {
    const grouped = addGroup(form, near)
    return grouped.ok ? addToGroup(grouped.form, item, grouped.deed.place) : grouped
  }
  const place = childOf(spot.group, spot.at)
  return carryOut(
    form,
    withParts(form, spot.group, (items) => insert(items, spot.at, item)),
    { did: 'added', kind: 'question', place },
  )
}

function addToEntries(form: FormDefinition, item: FormItem, holder: Place, near: Place): Outcome {
  const asked = findIn(form, item.field, holder)
  if (asked !== undefined) return refuse('alreadyAsked', asked)
  const items = listedItems(form, holder)
  const isBeside = isInEntry(near) && parentOf(near).join('.') === holder.join('.')
  const at = isBeside ? Math.min(indexOf(near) + 1, items.length) : items.length
  return carryOut(
    form,
    withPart<FormItem>(form, holder, (list) => ({ ...list, items: insert(items, at, item) })),
    { did: 'added', kind: 'question', place: childOf(holder, at) },
  )
}

/** Where a list asks a question in its entries; the list itself where it asks all of them without naming any. */
function findIn(form: FormDefinition, id: FieldId, holder: Place): Place | undefined {
  const at = listedItems(form, holder).findIndex((one) => one.field === id)
  if (at < 0) return undefined
  return questionAt(form, holder)?.items === undefined ? holder : childOf(holder, at)
}

/**
 * Adds a question of the standard near a place: after the question that contains the place, or at the end of the group. A question that
 * the standard asks in entries goes into the list of these entries, which is added where the form has none.
 */
export function addQuestion(form: FormDefinition, id: FieldId, near: Place = []): Outcome {
  const info = field(id)
  if (info.presence === 'derived') return refuse('computed')
  const item: FormItem = { field: id }
  const way = wayTo(info.entity, form.subject)
  if (way === undefined) return refuse('notHere')
  if (way.length === 0) {
    const asked = findQuestion(form, id)
    return asked === undefined ? addToGroup(form, item, near) : refuse('alreadyAsked', asked)
  }
  const holder = holderOf(form, info.entity, near)
  if (holder !== undefined) return addToEntries(form, item, holder, near)
  const last = way.at(-1) as FieldId
  const added = addQuestion(form, last, near)
  if (!added.ok) return added
  const list = withPart<FormItem>(added.form, added.deed.place, (one) => ({ ...one, items: [item] }))
  const place = childOf(added.deed.place, 0)
  return carryOut(form, list, { did: 'added', kind: 'question', place })
}
