import type { FormDefinition, FormGroup, FormItem, FormNeeds, FormPage } from '@tip-standard/form-model'
import { newGroupId, newPageId } from './ids.ts'
import { carryOut, type Outcome, refuse } from './outcome.ts'
import {
  childOf,
  indexOf,
  isInEntry,
  isSame,
  isWithin,
  kindAt,
  type Part,
  type Place,
  parentOf,
  partAt,
  partsOf,
  withParts,
} from './place.ts'

const insert = <T>(list: readonly T[], at: number, one: T): readonly T[] => [
  ...list.slice(0, at),
  one,
  ...list.slice(at),
]

/** Groups of one page have different names; one that comes from another page gets a new one where its own is taken. */
function fitting(form: FormDefinition, part: Part, parent: Place): Part {
  const isTaken =
    kindAt(parent) === 'page' && partsOf(form, parent).some((one) => (one as FormGroup).id === (part as FormGroup).id)
  return isTaken ? ({ ...part, id: newGroupId(form) } as Part) : part
}

/**
 * Moves a part to a position in a page, a group or the form, counted without the part itself. Questions of entries stay in their
 * entries, and only they are in them.
 */
export function moveTo(form: FormDefinition, from: Place, parent: Place, at: number): Outcome {
  const part = partAt(form, from)
  if (part === undefined || from.length === 0 || isWithin(parent, from)) return refuse('stays', from)
  const staysInside = isSame(parent, parentOf(from))
  const isRightPlace =
    kindAt(from) === 'question' && kindAt(parent) === 'question' ? staysInside : parent.length === from.length - 2
  if (!isRightPlace || (isInEntry(from) && !staysInside)) return refuse('stays', from)
  const out = withParts(form, parentOf(from), (parts) => parts.filter((one) => one !== part))
  const position = Math.max(0, Math.min(at, partsOf(out, parent).length))
  const into = withParts(out, parent, (parts) => insert(parts, position, fitting(out, part, parent)))
  return carryOut(form, into, { did: 'moved', kind: kindAt(from), place: childOf(parent, position), from })
}

/** The page or group before or behind one, across pages. */
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
 * Moves a part one step: over its neighbour, or at the end of its group or page into the next one. The other direction takes it
 * back.
 */
export function moveBy(form: FormDefinition, place: Place, by: 1 | -1): Outcome {
  if (place.length === 0) return refuse('stays', place)
  const parent = parentOf(place)
  const to = indexOf(place) + by
  if (to >= 0 && to < partsOf(form, parent).length) return moveTo(form, place, parent, to)
  const next = parent.length === 0 || isInEntry(place) ? undefined : neighbour(form, parent, by)
  if (next === undefined) return refuse(by === 1 ? 'last' : 'first', place)
  return moveTo(form, place, next, by === 1 ? 0 : partsOf(form, next).length)
}

const needsOf = ({ when, consents }: FormNeeds): FormNeeds => ({
  ...(when === undefined ? {} : { when }),
  ...(consents === undefined ? {} : { consents }),
})

/** Copies the needs of a page to a group that leaves it. */
function withNeeds(group: FormGroup, page: FormPage): FormGroup {
  const conditions = [page.when, group.when].filter((one) => one !== undefined)
  const [only, ...more] = conditions
  const consents = group.consents ?? page.consents
  return {
    ...group,
    ...(only === undefined ? {} : { when: more.length === 0 ? only : { op: 'all', of: conditions } }),
    ...(consents === undefined ? {} : { consents }),
  }
}

/**
 * Joins a part to what comes before it: a question goes to the group before its own, a group to the page before, a page becomes
 * groups there.
 */
export function moveInto(form: FormDefinition, place: Place): Outcome {
  if (place.length === 0 || isInEntry(place)) return refuse('stays', place)
  if (kindAt(place) === 'page') return joinPages(form, place)
  const before = neighbour(form, parentOf(place), -1)
  return before === undefined ? refuse('first', place) : moveTo(form, place, before, partsOf(form, before).length)
}

function joinPages(form: FormDefinition, place: Place): Outcome {
  const before = childOf([], indexOf(place) - 1)
  const page = partAt(form, place) as FormPage | undefined
  if (page === undefined || indexOf(place) === 0) return refuse('first', place)
  const joined = page.groups.reduce(
    (now, group) => withParts(now, before, (groups) => [...groups, fitting(now, withNeeds(group, page), before)]),
    withParts(form, [], (pages) => pages.filter((one) => one !== page)),
  )
  return carryOut(form, joined, { did: 'moved', kind: 'page', place: before, from: place })
}

/** Moves a part out: a question into a group of its own, a group onto a page of its own. Its needs stay the same. */
export function moveOut(form: FormDefinition, place: Place): Outcome {
  const kind = kindAt(place)
  if (kind === 'form' || kind === 'page' || isInEntry(place)) return refuse('stays', place)
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
