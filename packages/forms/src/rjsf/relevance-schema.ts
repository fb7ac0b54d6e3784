/** Conditions of a form as JSON Schema over the data of RJSF, for those who render it without the engine. */

import type { Condition } from '@tip-standard/core/conditions'
import type { ResolvedForm, ResolvedItem } from '@tip-standard/form-model'
import { hasAnswer, hasReason, within } from './has-answer.ts'
import type { Schema } from './schema.ts'

/** Where the question of a path is: names of the objects around its answer, and the question; `undefined` where it is not in reach. */
type Located = { around: readonly string[]; item: ResolvedItem }

/** Finds the question that a path of a condition leads to. */
export type Locate = (path: string) => Located | undefined

/** Data with an answer, of that schema, to a question at its place. */
const answered = ({ around, item }: Located, schema: Schema = {}): Schema => within(around, hasAnswer(item, schema))

/** A schema that data satisfies where a condition holds, or `undefined` where JSON Schema or the shape of the data cannot tell. */
export function relevanceSchema(condition: Condition, locate: Locate): Schema | undefined {
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
  const found = locate(condition.field)
  if (found === undefined) return undefined
  if ('present' in condition) return answered(found)
  if ('answered' in condition) return { anyOf: [answered(found), within(found.around, hasReason(found.item))] }
  if ('in' in condition) return answered(found, { enum: [...condition.in] })
  if ('includesAny' in condition)
    return answered(found, { type: 'array', contains: { enum: [...condition.includesAny] } })
  if ('atLeast' in condition) return answered(found, { type: 'number', minimum: condition.atLeast })
  if ('atMost' in condition) return answered(found, { type: 'number', maximum: condition.atMost })
  return condition.countAtLeast > 0
    ? answered(found, { type: 'array', minItems: condition.countAtLeast })
    : { type: 'object' }
}

/** Where the answers to the questions of an entity stand from the top of the data of a form. */
export function locateInForm(form: ResolvedForm, entity: string): Locate {
  const places = new Map<string, Located>()
  for (const { page, group, items } of form.groups)
    for (const item of items) places.set(item.id, { around: [page.id, group.id], item })
  return (path) => {
    const [first, ...rest] = path.startsWith('/') ? path.slice(1).split('.') : [entity, ...path.split('.')]
    // A path such as `/case.openedOn` names a field of an entity that stands once in the record, `/events` one of the record.
    return rest.length === 0
      ? places.get(`caseRecord.${first}`)
      : rest.length === 1
        ? places.get(`${first}.${rest[0]}`)
        : undefined
  }
}

/** Where answers stand inside one entry. */
export function locateInEntry(items: readonly ResolvedItem[]): Locate {
  return (path) => {
    const item = items.find(({ info }) => info.name === path)
    return item && { around: [], item }
  }
}
