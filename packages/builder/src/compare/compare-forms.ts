import type { FieldId } from '@tip-standard/core'
import {
  type FormDefinition,
  type FormGroup,
  type FormItem,
  type FormTexts,
  partOf,
  standardField,
} from '@tip-standard/form-model'
import {
  kindAt,
  listedItems,
  type Part,
  type PartKind,
  type Place,
  parentOf,
  partAt,
  questionAt,
  type TextMember,
  walk,
} from '../editing/index.ts'
import { longestRun } from './longest-run.ts'
import { type Tightness, tightnessOf } from './tightness.ts'

/**
 * One difference between two versions of a form. Removed parts are in the older one, all others in the newer one; `was` and
 * `place` are their places.
 */
export type Difference =
  | { kind: 'added'; part: PartKind; place: Place; field?: FieldId }
  | { kind: 'removed'; part: PartKind; was: Place; field?: FieldId }
  | { kind: 'moved'; part: PartKind; was: Place; place: Place; isWithin: boolean }
  | {
      kind: 'reworded'
      part: PartKind
      was: Place
      place: Place
      member: TextMember
      language: string
      before: string | undefined
      after: string | undefined
    }
  | { kind: Tightness; part: PartKind; was: Place; place: Place; member: string; before: unknown; after: unknown }

type Placed = { place: Place; part: Part; key: string; within: string }

/**
 * The key of a part in both versions: pages and groups by their ids, questions by their fields and the lists around
 * them.
 */
function keyOf(form: FormDefinition, place: Place): string {
  const kind = kindAt(place)
  // The form itself is the same under any title.
  if (kind !== 'question') return `${kind}:${kind === 'form' ? '' : (partAt(form, place) as FormGroup).id}`
  const fields: string[] = []
  for (let at = place; kindAt(at) === 'question'; at = parentOf(at)) fields.unshift(questionAt(form, at)?.field ?? '')
  return fields.join('/')
}

/** Whether a question outside of lists is asked in one place only. */
function onceIn({ pages }: FormDefinition): (item: FormItem) => boolean {
  const items = pages.flatMap(({ groups }) => groups.flatMap((group) => group.items))
  return (item) => !items.includes(item) || items.every((one) => one === item || one.field !== item.field)
}

/** The identity of one of several places of a list: its first code, or the first of its questions. */
function partNamed(item: FormItem): string {
  const part = partOf(item)
  return (part?.kind === 'codes' ? part.codes[0] : item.items?.[0]?.field) ?? ''
}

/** Every part by its key; repeated keys, as of groups on two pages, are numbered. */
function partsByKey(form: FormDefinition): Map<string, Placed> {
  const parts = new Map<string, Placed>()
  const isAskedOnce = onceIn(form)
  // Questions of entries belong to the place of their list.
  const partAround = (place: Place): string => {
    const item = questionAt(form, place)
    if (item === undefined) return ''
    return isAskedOnce(item) ? partAround(parentOf(place)) : ` ${partNamed(item)}`
  }
  const named = (place: Place): string => keyOf(form, place) + partAround(place)
  for (const { place, part } of walk(form)) {
    let key = named(place)
    while (parts.has(key)) key += "'"
    parts.set(key, { place, part, key, within: place.length === 0 ? '' : named(parentOf(place)) })
  }
  return parts
}

const texts = ['title', 'help', 'label', 'question', 'prompt'] as const
const other = [
  'id',
  'version',
  'subject',
  'own',
  'need',
  'codes',
  'min',
  'max',
  'maxLength',
  'when',
  'consents',
  'restricted',
  'hidden',
  'atLeast',
  'checklist',
  'asOne',
  'preset',
  'alone',
  'module',
  'errors',
  'migrations',
] as const

const isEqual = (one: unknown, two: unknown): boolean => JSON.stringify(one) === JSON.stringify(two)

const textOf = (text: FormTexts[string] | undefined): string | undefined =>
  typeof text === 'string' ? text : text?.[0]

/** Languages in which a text of a part was changed; reviewing a draft is not a change. */
function reworded(before: Placed, after: Placed): Difference[] {
  return texts.flatMap((member) => {
    const [one, two] = [before, after].map(
      ({ part }) => (part as Part & { [name in TextMember]?: FormTexts })[member] ?? {},
    )
    const languages = new Set([...Object.keys(one ?? {}), ...Object.keys(two ?? {})])
    return [...languages].flatMap((language): Difference[] => {
      const was = textOf((one as FormTexts)[language])
      const is = textOf((two as FormTexts)[language])
      if (was === is) return []
      return [
        {
          kind: 'reworded',
          part: kindAt(after.place),
          was: before.place,
          place: after.place,
          member,
          language,
          before: was,
          after: is,
        },
      ]
    })
  })
}

function changed(before: Placed, after: Placed): Difference[] {
  return other.flatMap((member): Difference[] => {
    const [was, is] = [before, after].map(({ part }) => (part as Part & Record<string, unknown>)[member])
    if (isEqual(was, is)) return []
    const kind = tightnessOf(member, was, is)
    return [{ kind, part: kindAt(after.place), was: before.place, place: after.place, member, before: was, after: is }]
  })
}

/** Finds the parts that stayed in the same parent but changed their order: as few as possible. */
function reordered(before: ReadonlyMap<string, Placed>, after: ReadonlyMap<string, Placed>): Set<string> {
  const moved = new Set<string>()
  const holders = new Set([...after.values()].map(({ within }) => within))
  for (const holder of holders) {
    const isThere = ({ within, key }: Placed): boolean =>
      within === holder && before.get(key)?.within === holder && after.get(key)?.within === holder
    const was = [...before.values()].filter(isThere).map(({ key }) => key)
    const is = [...after.values()].filter(isThere).map(({ key }) => key)
    const kept = new Set(longestRun(is.map((key) => was.indexOf(key))).map((index) => is[index]))
    for (const key of is) if (!kept.has(key)) moved.add(key)
  }
  return moved
}

/** Names the default questions of lists explicitly, so that naming them is not a difference. */
function withNamedItems(form: FormDefinition): FormDefinition {
  const named = (place: Place, item: FormItem): FormItem => {
    const items = listedItems(form, place)
    if (items.length === 0) return item
    if (item.items === undefined) return { ...item, items }
    return { ...item, items: item.items.map((one, index) => named([...place, 'items', index], one)) }
  }
  return {
    ...form,
    pages: form.pages.map((page, p) => ({
      ...page,
      groups: page.groups.map((group, g) => ({
        ...group,
        items: group.items.map((item, i) => named(['pages', p, 'groups', g, 'items', i], item)),
      })),
    })),
  }
}

/** The field of the standard that a part asks. */
function fieldOf(part: Part): { field?: FieldId } {
  const field = 'field' in part ? standardField(part) : undefined
  return field === undefined ? {} : { field }
}

/** Lists all differences between a form and another version of it, in the order of the newer one; what was removed comes last. */
export function compareForms(older: FormDefinition, newer: FormDefinition): Difference[] {
  const before = partsByKey(withNamedItems(older))
  const after = partsByKey(withNamedItems(newer))
  const isReordered = reordered(before, after)
  const now = [...after.values()].flatMap((part): Difference[] => {
    const was = before.get(part.key)
    const kind = kindAt(part.place)
    const named = fieldOf(part.part)
    if (was === undefined) return [{ kind: 'added', part: kind, place: part.place, ...named }]
    const isElsewhere = was.within !== part.within
    const moved: Difference[] =
      isElsewhere || isReordered.has(part.key)
        ? [{ kind: 'moved', part: kind, was: was.place, place: part.place, isWithin: !isElsewhere }]
        : []
    return [...moved, ...reworded(was, part), ...changed(was, part)]
  })
  const gone = [...before.values()]
    .filter(({ key }) => !after.has(key))
    .map(
      ({ place, part }): Difference => ({
        kind: 'removed',
        part: kindAt(place),
        was: place,
        ...fieldOf(part),
      }),
    )
  return [...now, ...gone]
}
