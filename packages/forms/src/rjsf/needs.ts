/** What has to be answered, as JSON Schema over the data of RJSF. */

import type { ResolvedItem } from '@tip-standard/form-model'
import { needsValue } from '@tip-standard/form-model'
import { answerKey, reasonKey } from './answer-keys.ts'
import { within } from './has-answer.ts'
import type { Schema } from './schema.ts'

const LISTS: readonly string[] = ['codes', 'texts', 'references', 'objects']

/** How many entries an answer has at the least; an empty list of RJSF is no answer. */
const leastOf = ({ item, info }: ResolvedItem): Schema =>
  LISTS.includes(info.type.kind) ? { type: 'array', minItems: item.atLeast ?? 1 } : {}

/** What a question needs: what has to be given, and whether a reason can stand in for it. */
export type Need = { given: Schema & { properties: Schema; required: string[] }; unlessReason: boolean }

/** What a question needs where it is asked; `undefined` where it may stay open. */
export function needOf(question: ResolvedItem): Need | undefined {
  const { id, item, info } = question
  const answer = answerKey(id)
  const unlessReason = !needsValue(question)
  const isOpen = item.need === undefined && info.presence === 'optional' && item.atLeast === undefined
  if (isOpen) return undefined
  const given = { type: 'object', properties: { [answer]: leastOf(question) }, required: [answer] }
  return { given, unlessReason }
}

/** A need as a schema. The type stands beside `if` and `then` for RJSF, the property beside `required` for ajv in strict mode. */
export function needSchema({ id }: ResolvedItem, { given, unlessReason }: Need): Schema {
  return unlessReason ? { if: { type: 'object', not: within([reasonKey(id)], {}) }, then: given } : given
}
