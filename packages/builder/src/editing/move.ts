import type { FormDefinition, FormGroup, FormItem, FormNeeds, FormPage } from '@tip-standard/form-model'
import { newGroupId, newPageId } from './ids.ts'
import { inModule, moduleOf, moveModule } from './modules.ts'
import { carryOut, type Outcome, refuse } from './outcome.ts'
import {
  childOf,
  indexOf,
  insert,
  isInEntry,
  isSame,
  isWithin,
  kindAt,
  type Part,
  type Place,
  parentOf,
  partAt,
  partsOf,
  withPart,
  withParts,
} from './place.ts'

/** Group ids are unique within a page; a group from another page gets a new id if its own is taken. */
function fitting(form: FormDefinition, part: Part, parent: Place): Part {
  const isTaken =
    kindAt(parent) === 'page' && partsOf(form, parent).some((one) => (one as FormGroup).id === (part as FormGroup).id)
  return isTaken ? ({ ...part, id: newGroupId(form) } as Part) : part
}

/**
 * Adapts a page to a position among the others: it keeps its module if that continues there, otherwise joins the one
 * before it.
 */
function fittingPage(form: FormDefinition, page: FormPage, at: number): FormPage {
  const placed = form.pages.map((one) => one.module)
  const isNamed = (module: string | undefined): boolean => module !== undefined
  const own = moduleOf(form, page)
  const goesOn = form.pages.every((one, index) => {
    const other = moduleOf(form, one)
    return other < 0 || own < 0 || (index < at ? other <= own : other >= own)
  })
  if (goesOn) return page
  return inModule(page, placed.slice(0, at).findLast(isNamed) ?? placed.slice(at).find(isNamed))
}

/**
 * Moves a part to a position in a page, a group or the form, counted without the part itself. Questions of entries stay
 * in their entries, and no others can enter.
 */
export function moveTo(form: FormDefinition, from: Place, parent: Place, at: number): Outcome {
  const part = partAt(form, from)
  if (part === undefined || from.length === 0 || isWithin(parent, from)) return refuse('stays', from)
  const kind = kindAt(from)
  if (kind === 'module')
    return parent.length === 0
      ? moveModule(form, from, Math.min(at, (form.modules?.length ?? 1) - 1))
      : refuse('stays', from)
  const staysInside = isSame(parent, parentOf(from))
  const isRightPlace =
    kind === 'question' && kindAt(parent) === 'question'
      ? staysInside
      : kindAt(parent) !== 'module' && parent.length === from.length - 2
  if (!isRightPlace) return refuse('stays', from)
  const out = withParts(form, parentOf(from), (parts) => parts.filter((one) => one !== part))
  const position = Math.max(0, Math.min(at, partsOf(out, parent).length))
  const fit = kind === 'page' ? fittingPage(out, part as FormPage, position) : fitting(out, part, parent)
  const into = withParts(out, parent, (parts) => insert(parts, position, fit))
  return carryOut(form, into, { did: 'moved', kind, place: childOf(parent, position), from })
}

/** The previous or next page or group, across pages. */
function neighbour(form: FormDefinition, place: Place, by: 1 | -1): Place | undefined {
  const next = childOf(parentOf(place), indexOf(place) + by)
  if (partAt(form, next) !== undefined) return next
  if (kindAt(place) !== 'group') return undefined
  for (let page = Number(place[1]) + by; partAt(form, ['pages', page]) !== undefined; page += by) {
    const count = partsOf(form, ['pages', page]).length
    if (count > 0) return childOf(['pages', page], by === 1 ? 0 : count - 1)
  }
  return undefined
}

/**
 * Moves a page at the edge of its module into the adjoining module, even one without pages, instead of past the next
 * page.
 */
function joinModule(form: FormDefinition, place: Place, by: 1 | -1): Outcome | undefined {
  const page = partAt(form, place)
  const next = form.pages[indexOf(place) + by]
  const own = page === undefined ? -1 : moduleOf(form, page as FormPage)
  const to = own < 0 ? undefined : form.modules?.[own + by]
  if (to === undefined || (next !== undefined && [-1, own].includes(moduleOf(form, next)))) return undefined
  const joined = withPart<FormPage>(form, place, (one) => inModule(one, to.id))
  return carryOut(form, joined, { did: 'moved', kind: 'page', place, from: place, members: ['module'] })
}

/**
 * Moves a part one step: past its neighbour or, at the end of its group, page or module, into the next one. The
 * opposite direction reverses it.
 */
export function moveBy(form: FormDefinition, place: Place, by: 1 | -1): Outcome {
  if (place.length === 0) return refuse('stays', place)
  const parent = parentOf(place)
  const to = indexOf(place) + by
  const kind = kindAt(place)
  if (kind === 'module') return moveModule(form, place, to)
  const joined = kind === 'page' ? joinModule(form, place, by) : undefined
  if (joined !== undefined) return joined
  if (to >= 0 && to < partsOf(form, parent).length) return moveTo(form, place, parent, to)
  const next = parent.length === 0 || isInEntry(place) ? undefined : neighbour(form, parent, by)
  if (next === undefined) return refuse(by === 1 ? 'last' : 'first', place)
  return moveTo(form, place, next, by === 1 ? 0 : partsOf(form, next).length)
}

const needsOf = ({ when, consents }: FormNeeds): FormNeeds => ({
  ...(when === undefined ? {} : { when }),
  ...(consents === undefined ? {} : { consents }),
})

/** Copies the needs of a page to a group that leaves it, for a page that may need other consents. */
function withNeeds(form: FormDefinition, group: FormGroup, page: FormPage, to: FormPage): FormGroup {
  const conditions = [page.when, group.when].filter((one) => one !== undefined)
  const [only, ...more] = conditions
  const consents = group.consents ?? page.consents ?? (to.consents === undefined ? undefined : (form.consents ?? []))
  return {
    ...group,
    ...(only === undefined ? {} : { when: more.length === 0 ? only : { op: 'all', of: conditions } }),
    ...(consents === undefined ? {} : { consents }),
  }
}

/**
 * Joins a part to the previous one: a question goes to the previous group, a group to the previous page, and a page
 * becomes groups there.
 */
export function moveInto(form: FormDefinition, place: Place): Outcome {
  if (place.length === 0 || kindAt(place) === 'module' || isInEntry(place)) return refuse('stays', place)
  if (kindAt(place) === 'page') return joinPages(form, place)
  const before = neighbour(form, parentOf(place), -1)
  return before === undefined ? refuse('first', place) : moveTo(form, place, before, partsOf(form, before).length)
}

/** Gives the title and the explanation of a page to its first group, unless that has its own. */
const withHeading = (group: FormGroup, { title, help }: FormPage): FormGroup => ({
  ...(title.en === '' ? {} : { title }),
  ...(help === undefined ? {} : { help }),
  ...group,
})

function joinPages(form: FormDefinition, place: Place): Outcome {
  const before = childOf([], indexOf(place) - 1)
  const page = partAt(form, place) as FormPage | undefined
  const to = partAt(form, before) as FormPage | undefined
  if (page === undefined || to === undefined) return refuse('first', place)
  // Pages that are read aloud and pages that are completed afterwards stay separate.
  if (page.alone !== to.alone) return refuse('apart', place)
  const joined = page.groups.reduce(
    (now, group, index) => {
      const own = withNeeds(form, index === 0 ? withHeading(group, page) : group, page, to)
      return withParts(now, before, (groups) => [...groups, fitting(now, own, before)])
    },
    withParts(form, [], (pages) => pages.filter((one) => one !== page)),
  )
  return carryOut(form, joined, { did: 'moved', kind: 'page', place: before, from: place })
}

/** Moves a part out: a question into a group of its own, a group onto a page of its own. Its needs stay the same. */
export function moveOut(form: FormDefinition, place: Place): Outcome {
  const kind = kindAt(place)
  if (kind === 'form' || kind === 'module' || kind === 'page' || isInEntry(place)) return refuse('stays', place)
  const parent = parentOf(place)
  if (partsOf(form, parent).length === 1) return refuse('alone', place)
  const part = partAt(form, place)
  const old = partAt(form, parent) as FormPage & FormGroup
  const own: FormPage | FormGroup =
    kind === 'question'
      ? { id: newGroupId(form), ...needsOf(old), items: [part as FormItem] }
      : {
          id: newPageId(form),
          title: (part as FormGroup).title ?? { en: '' },
          ...needsOf(old),
          ...(old.alone === undefined ? {} : { alone: old.alone }),
          ...(old.module === undefined ? {} : { module: old.module }),
          groups: [part as FormGroup],
        }
  const behind = indexOf(parent) + 1
  const out = withParts(form, parent, (parts) => parts.filter((one) => one !== part))
  const moved = withParts(out, parentOf(parent), (parts) => insert(parts, behind, own))
  return carryOut(form, moved, {
    did: 'moved',
    kind,
    place: childOf(childOf(parentOf(parent), behind), 0),
    from: place,
  })
}
