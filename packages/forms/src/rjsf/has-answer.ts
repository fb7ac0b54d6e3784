/** What counts as an answer in the data of RJSF, as JSON Schema. */

import type { ResolvedItem } from '@tip-standard/form-model'
import { answerKey, reasonKey } from './answer-keys.ts'
import type { Schema } from './schema.ts'

/** What RJSF leaves if there is no answer. */
const NOTHING = { enum: ['', null, []] }

/** Data that has something, of that schema, under these names of objects in objects. */
export const within = (names: readonly string[], schema: Schema): Schema =>
  names.reduceRight<Schema>(
    (inner, name) => ({ type: 'object', properties: { [name]: inner }, required: [name] }),
    schema,
  )

/** An answer to a question: of an object, that there is anything in it, since RJSF makes objects of nothing but objects. */
const given = ({ info, items, part }: ResolvedItem): Schema =>
  info.type.kind === 'object' || part?.kind === 'last' ? hasAnyAnswer(items) : { not: NOTHING }

/** An object with an answer of that schema to a question, and no reason why it is missing: a reason takes an answer away. */
export function hasAnswer(item: ResolvedItem, schema: Schema = {}): Schema {
  const [answer, reason] = [answerKey(item.id), reasonKey(item.id)]
  return { ...within([answer], { allOf: [given(item), schema] }), not: within([reason], {}) }
}

/** An object with a reason for a missing answer. */
export const hasReason = ({ id }: ResolvedItem): Schema => within([reasonKey(id)], {})

/** An object in which any of some questions has an answer, or a reason why not. */
export function hasAnyAnswer(items: readonly ResolvedItem[]): Schema {
  return { type: 'object', anyOf: items.flatMap((item) => [hasAnswer(item), hasReason(item)]) }
}
