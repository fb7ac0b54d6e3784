import type { FieldId, Limits, Profile } from '@tip-standard/core'
import type { FormDefinition } from './definition.ts'
import { type ResolvedItem, resolveForm } from './resolve-form.ts'

function itemsIn(items: readonly ResolvedItem[]): ResolvedItem[] {
  return items.flatMap((item) => [item, ...itemsIn(item.items)])
}

/** Every question of a form, those inside entries too. */
export function questionsOf(definition: FormDefinition): ResolvedItem[] {
  return itemsIn(resolveForm(definition).groups.flatMap(({ items }) => items))
}

/**
 * Makes the profile of a form: its codes, limits and rules. What must be answered depends on what is asked, and is checked by
 * `validatorForForm`. A field that is asked in two entries has one set of limits in a profile: everything that either of them allows.
 */
export function profileOf(definition: FormDefinition): Profile {
  const codesOf: { [K in FieldId]?: string[] } = {}
  const limits: { [K in FieldId]?: Limits } = {}
  // Questions that the standard does not have are checked as an extension.
  const asked = questionsOf(definition).filter(({ own }) => own === undefined)
  for (const id of new Set(asked.map((question) => question.id))) {
    const items = asked.filter((question) => question.id === id)
    const codes = items.map(({ item }) => item.codes)
    if (codes.every((chosen) => chosen !== undefined)) codesOf[id] = [...new Set(codes.flat())]
    const wide = widest(items.map(({ item }) => item))
    if (Object.keys(wide).length > 0) limits[id] = wide
  }
  const { id, version, title, base, errors = [] } = definition
  return { id, version, title: title.en.slice(0, 200), base, codesOf, limits, errors: [...errors] }
}

function widest(items: readonly Limits[]): Limits {
  const bound = (name: keyof Limits, pick: (...bounds: number[]) => number): Limits => {
    const bounds = items.map((item) => item[name]).filter((one) => one !== undefined)
    return bounds.length === items.length ? { [name]: pick(...bounds) } : {}
  }
  return { ...bound('min', Math.min), ...bound('max', Math.max), ...bound('maxLength', Math.max) }
}
