import { type EntityId, type FieldId, field, fieldsOf } from '@tip-standard/core'
import {
  entryEntity,
  type FormDefinition,
  type FormGroup,
  type FormItem,
  type FormPage,
  placeOf,
} from '@tip-standard/form-model'
import { newGroupId, newOwnName, newPageId } from './ids.ts'
import { endOfModule } from './modules.ts'
import { carryOut, type Outcome, refuse } from './outcome.ts'
import {
  childOf,
  indexOf,
  insert,
  isInEntry,
  kindAt,
  type Place,
  parentOf,
  partsOf,
  questionAt,
  walk,
  withPart,
  withParts,
} from './place.ts'
import { infoAt, listedItems, placesOfEntry } from './within.ts'

/** The page that a place is in: of a module its last one, of the form the last of all; `undefined` if there is none. */
function pageNear(form: FormDefinition, near: Place): number | undefined {
  const module = kindAt(near) === 'module' ? form.modules?.[indexOf(near)] : undefined
  const at =
    module === undefined
      ? near.length === 0
        ? form.pages.length - 1
        : Number(near[1])
      : form.pages.findLastIndex((page) => page.module === module.id)
  return at < 0 ? undefined : at
}

/** Adds an empty page after the one that contains a place and to its module, at the end of a module, or at the end of the form. */
export function addPage(form: FormDefinition, near: Place = []): Outcome {
  const before = pageNear(form, near)
  const module = kindAt(near) === 'module' ? form.modules?.[indexOf(near)]?.id : form.pages[before ?? -1]?.module
  const at = before === undefined ? (module === undefined ? 0 : endOfModule(form, module)) : before + 1
  const page: FormPage = {
    id: newPageId(form),
    title: { en: '' },
    ...(module === undefined ? {} : { module }),
    groups: [],
  }
  const place = childOf([], at)
  return carryOut(
    form,
    withParts(form, [], (pages) => insert(pages, at, page)),
    { did: 'added', kind: 'page', place },
  )
}

/** Adds an empty group after the one that contains a place, or at the end of its page; adds a page if there is none. */
export function addGroup(form: FormDefinition, near: Place = []): Outcome {
  const pageAt = pageNear(form, near)
  if (pageAt === undefined) {
    const paged = addPage(form, near)
    return paged.ok ? addGroup(paged.form, paged.edit.place) : paged
  }
  const page = childOf([], pageAt)
  const at = near.length >= 4 ? Number(near[3]) + 1 : partsOf(form, page).length
  const group: FormGroup = { id: newGroupId(form), items: [] }
  return carryOut(
    form,
    withParts(form, page, (groups) => insert(groups, at, group)),
    { did: 'added', kind: 'group', place: childOf(page, at) },
  )
}

/** The shortest path of fields from the form to the entries of an entity; `undefined` if there is none. */
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
    const info = infoAt(form, place)
    return info !== undefined && entryEntity(info) === wanted
  }
  for (let place = near; place.length > 0; place = parentOf(place)) if (holds(place)) return place
  return [...walk(form)].find(({ place }) => holds(place))?.place
}

/** Finds where a new question of the form goes: after the one that contains a place, or at the end of a group. */
function spotNear(form: FormDefinition, near: Place): { group: Place; at: number } | undefined {
  if (near.length >= 6) return { group: near.slice(0, 4), at: Number(near[5]) + 1 }
  const at = pageNear(form, near)
  if (at === undefined) return undefined
  const page = childOf([], at)
  const group = near.length >= 4 ? near.slice(0, 4) : childOf(page, partsOf(form, page).length - 1)
  return Number(group[3]) < 0 ? undefined : { group, at: partsOf(form, group).length }
}

function addToGroup(form: FormDefinition, item: FormItem, near: Place): Outcome {
  const spot = spotNear(form, near)
  if (spot === undefined) {
    const grouped = addGroup(form, near)
    return grouped.ok ? addToGroup(grouped.form, item, grouped.edit.place) : grouped
  }
  const place = childOf(spot.group, spot.at)
  return carryOut(
    form,
    withParts(form, spot.group, (items) => insert(items, spot.at, item)),
    { did: 'added', kind: 'question', place },
  )
}

function addToEntries(form: FormDefinition, item: FormItem, holder: Place, near: Place): Outcome {
  const asked = placesOfEntry(form, holder)
    .map((place) => findIn(form, item.field, place))
    .find((place) => place !== undefined)
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
function findIn(form: FormDefinition, id: FormItem['field'], holder: Place): Place | undefined {
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
  const list = withPart<FormItem>(added.form, added.edit.place, (one) => ({ ...one, items: [item] }))
  const place = childOf(added.edit.place, 0)
  return carryOut(form, list, { did: 'added', kind: 'question', place })
}

/**
 * Adds a question near a place that the standard does not have: behind the one that contains the place, in the same
 * entries, or in a group.
 */
export function addOwnQuestion(form: FormDefinition, near: Place = []): Outcome {
  // Yes or no is the answer that is least likely to hold a name.
  const item: FormItem = {
    field: newOwnName(form),
    own: { answer: 'boolean' },
    label: { en: '' },
    restricted: 'shown',
  }
  return isInEntry(near) ? addToEntries(form, item, parentOf(near), near) : addToGroup(form, item, near)
}
