import type { FieldId, Limits, Profile } from '@tip-standard/core'
import { codesOffered, itemsByField } from './asked-questions.ts'
import type { FormDefinition } from './definition.ts'

/**
 * Makes the profile of a form: its codes, limits and rules. Which answers are required depends on the questions asked,
 * and is checked by `validatorForForm`. A field that is asked in two entries has one set of limits in a profile:
 * everything that either of them allows.
 */
export function profileOf(definition: FormDefinition): Profile {
  const limits: { [K in FieldId]?: Limits } = {}
  // Questions that the standard does not have are checked as an extension.
  for (const [id, items] of itemsByField(definition)) {
    const wide = widest(items)
    if (Object.keys(wide).length > 0) limits[id] = wide
  }
  const { id, version, title, base, errors = [] } = definition
  return {
    id,
    version,
    title: title.en.slice(0, 200),
    base,
    codesOf: codesOffered(definition),
    limits,
    errors: [...errors],
  }
}

function widest(items: readonly Limits[]): Limits {
  const bound = (name: keyof Limits, pick: (...bounds: number[]) => number): Limits => {
    const bounds = items.map((item) => item[name]).filter((one) => one !== undefined)
    return bounds.length === items.length ? { [name]: pick(...bounds) } : {}
  }
  return { ...bound('min', Math.min), ...bound('max', Math.max), ...bound('maxLength', Math.max) }
}
