/** Which answers are required, as JSON Schema over the data of RJSF. */

import type { ResolvedItem } from '@tip-standard/form-model'
import { needsValue } from '@tip-standard/form-model'
import { answerKey, reasonKey } from './answer-keys.ts'
import { within } from './has-answer.ts'
import type { Schema } from './schema.ts'

const LISTS: readonly string[] = ['codes', 'texts', 'references', 'objects']

/** How many entries an answer has at the least; an empty list of RJSF is not an answer. */
const leastOf = ({ item, info, part }: ResolvedItem): Schema =>
  LISTS.includes(info.type.kind) && part?.kind !== 'last' ? { type: 'array', minItems: item.atLeast ?? 1 } : {}

/** The requirement of a question: what must be given, and whether a reason can replace it. */
export type Need = { given: Schema & { properties: Schema; required: string[] }; unlessReason: boolean }

/** What a question requires when it is asked; `undefined` if it may stay open. */
export function needOf(question: ResolvedItem): Need | undefined {
  const { id, item, info } = question
  const answer = answerKey(id)
  const unlessReason = !needsValue(question)
  const isOpen = item.need === undefined && info.presence === 'optional' && item.atLeast === undefined
  if (isOpen) return undefined
  const given = { type: 'object', properties: { [answer]: leastOf(question) }, required: [answer] }
  return { given, unlessReason }
}

/** A need as a schema. RJSF needs the type beside `if` and `then`, ajv in strict mode the property beside `required`. */
export function needSchema({ id }: ResolvedItem, { given, unlessReason }: Need): Schema {
  return unlessReason ? { if: { type: 'object', not: within([reasonKey(id)], {}) }, then: given } : given
}
