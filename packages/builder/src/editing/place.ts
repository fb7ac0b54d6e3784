import type { FormDefinition, FormGroup, FormItem, FormModule, FormPage } from '@tip-standard/form-model'

/** The path to a part of a form in the definition, such as `['pages', 0, 'groups', 1]`. The form itself is `[]`. */
export type Place = readonly (string | number)[]

/**
 * The kinds of parts of a form. Questions inside entries are questions too; the pages of a module refer to it, and are
 * not inside it.
 */
export type PartKind = 'form' | 'module' | 'page' | 'group' | 'question'

/** A form or a part of it. */
export type Part = FormDefinition | FormModule | FormPage | FormGroup | FormItem

const kinds: readonly PartKind[] = ['form', 'page', 'group', 'question']
const lists = { form: 'pages', module: 'pages', page: 'groups', group: 'items', question: 'items' } as const

/** The part at a place. */
export const kindAt = (place: Place): PartKind =>
  place[0] === 'modules' ? 'module' : (kinds[Math.min(place.length / 2, 3)] ?? 'question')

/** Whether a question is inside the entries of another one. */
export const isInEntry = (place: Place): boolean => place.length > 6

/** Finds the place of the part that contains another. */
export const parentOf = (place: Place): Place => place.slice(0, -2)

/** The position of a part among its siblings, from 0. */
export const indexOf = (place: Place): number => Number(place.at(-1))

/** Finds the place of one of the parts in a part. */
export const childOf = (parent: Place, index: number): Place => [...parent, lists[kindAt(parent)], index]

/** Inserts an element in a list. */
export const insert = <T>(list: readonly T[], at: number, one: T): readonly T[] => [
  ...list.slice(0, at),
  one,
  ...list.slice(at),
]

/** Whether two places are the same. */
export const isSame = (one: Place, other: Place): boolean => one.join('.') === other.join('.')

/** Whether a place is a part or inside it. */
export const isWithin = (place: Place, part: Place): boolean => part.every((step, index) => place[index] === step)

/** The part at a place; `undefined` if there is none. */
export function partAt(form: FormDefinition, place: Place): Part | undefined {
  let at: unknown = form
  for (const step of place) at = (at as Record<string | number, unknown> | undefined)?.[step]
  return at as Part | undefined
}

/** The question at a place; `undefined` if there is none. */
export function questionAt(form: FormDefinition, place: Place): FormItem | undefined {
  return kindAt(place) === 'question' ? (partAt(form, place) as FormItem | undefined) : undefined
}

/** Lists the parts that a part contains explicitly: a list of entries that names no questions contains none. */
export function partsOf(form: FormDefinition, place: Place): readonly Part[] {
  const part = partAt(form, place) as Record<string, unknown> | undefined
  return (part?.[lists[kindAt(place)]] ?? []) as readonly Part[]
}

/** Every part of a form with its place, in reading order; the modules come before all pages. */
export function* walk(form: FormDefinition, place: Place = []): Generator<{ place: Place; part: Part }> {
  const part = partAt(form, place)
  if (part === undefined) return
  yield { place, part }
  if (place.length === 0)
    for (const [index, module] of (form.modules ?? []).entries()) yield { place: ['modules', index], part: module }
  for (const index of partsOf(form, place).keys()) yield* walk(form, childOf(place, index))
}

/** The form with a changed part at a place. */
export function withPart<T extends Part>(form: FormDefinition, place: Place, change: (part: T) => T): FormDefinition {
  const into = (value: unknown, [step, ...rest]: Place): unknown => {
    if (step === undefined) return change(value as T)
    if (Array.isArray(value)) return value.map((one, index) => (index === step ? into(one, rest) : one))
    const object = value as Record<string, unknown>
    return { ...object, [step]: into(object[step], rest) }
  }
  return into(form, place) as FormDefinition
}

/** The form with other children of a part. */
export function withParts(
  form: FormDefinition,
  place: Place,
  change: (parts: readonly Part[]) => readonly Part[],
): FormDefinition {
  return withPart(form, place, (part) => ({ ...part, [lists[kindAt(place)]]: change(partsOf(form, place)) }))
}

/** The place of the part that contains a path of the definition, such as the path of a finding. */
export function placeOfPath(form: FormDefinition, path: Place): Place {
  const module = path.slice(0, 2)
  if (kindAt(module) === 'module' && partAt(form, module) !== undefined) return module
  let place: Place = []
  while (place.length + 2 <= path.length) {
    const next = path.slice(0, place.length + 2)
    if (next.at(-2) !== lists[kindAt(place)] || partAt(form, next) === undefined) break
    place = next
  }
  return place
}
