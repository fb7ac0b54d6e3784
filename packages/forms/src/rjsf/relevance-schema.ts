/** Conditions of a form as JSON Schema over the data of RJSF, for those who render it without the engine. */

import type { FieldId } from '@tip-standard/core'
import type { Condition, ResolvedForm, ResolvedItem } from '@tip-standard/core/forms'
import { answerKey, reasonKey } from './answer-keys.ts'
import type { Schema } from './item-schema.ts'

/** Where the answer to a field of an entity stands: names of members, the last one the key; `undefined` where it is not in reach. */
export type Locate = (path: string) => string[] | undefined

const within = (path: readonly string[], schema: Schema): Schema =>
  path.reduceRight<Schema>(
    (inner, name) => ({ type: 'object', properties: { [name]: inner }, required: [name] }),
    schema,
  )

/** A schema that data satisfies where a condition holds, or `undefined` where JSON Schema or the shape of the data cannot tell. */
export function relevanceSchema(condition: Condition, locate: Locate): Schema | undefined {
  const at = (path: string, schema: Schema): Schema | undefined => {
    const found = locate(path)
    return found === undefined ? undefined : within(found, schema)
  }
  const parts = (conditions: readonly Condition[], join: 'allOf' | 'anyOf'): Schema | undefined => {
    const told = conditions.map((one) => relevanceSchema(one, locate))
    return told.every((one) => one !== undefined) ? { [join]: told } : undefined
  }
  if ('all' in condition) return parts(condition.all, 'allOf')
  if ('any' in condition) return parts(condition.any, 'anyOf')
  if ('not' in condition) {
    const told = relevanceSchema(condition.not, locate)
    return told === undefined ? undefined : { not: told }
  }
  if (!('field' in condition)) return undefined
  const { field } = condition
  if ('present' in condition) return at(field, {})
  if ('answered' in condition) {
    const found = locate(field)
    const reason = found?.with(-1, `${found.at(-1)}_reason`)
    return found && reason && { anyOf: [within(found, {}), within(reason, {})] }
  }
  if ('in' in condition) return at(field, { enum: [...condition.in] })
  if ('includesAny' in condition) return at(field, { contains: { enum: [...condition.includesAny] } })
  if ('atLeast' in condition) return at(field, { type: 'number', minimum: condition.atLeast })
  if ('atMost' in condition) return at(field, { type: 'number', maximum: condition.atMost })
  return at(field, { type: 'array', minItems: condition.countAtLeast })
}

/** Where the answers of a form stand from the top of its data. */
export function locateInForm(form: ResolvedForm, entity: string): Locate {
  const places = new Map<string, string[]>()
  for (const { page, group, items } of form.groups)
    for (const { id } of items) places.set(id, [page.id, group.id, answerKey(id)])
  return (path) => {
    const [first, ...rest] = path.startsWith('/') ? path.slice(1).split('.') : [entity, ...path.split('.')]
    // A path such as `/case.openedOn` names a field of an entity that stands once in the record.
    return rest.length === 1 ? places.get(`${first}.${rest[0]}`) : undefined
  }
}

/** Where answers stand inside one entry. */
export function locateInEntry(items: readonly ResolvedItem[]): Locate {
  return (path) => {
    const item = items.find(({ info }) => info.name === path)
    return item && [answerKey(item.id)]
  }
}

/** Keys of an answer that is needed unless there is a reason. */
export const neededUnlessReason = (id: FieldId): Schema => ({
  if: { not: { type: 'object', required: [reasonKey(id)] } },
  // RJSF asks for the type beside `then`.
  then: { type: 'object', required: [answerKey(id)] },
})
