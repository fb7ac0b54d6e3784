import type { FieldId } from '@tip-standard/core'

/** The name under which an answer stands in the data of a form: RJSF takes a point for a step, so there is none in it. */
export const answerKey = (id: FieldId): string => id.replace('.', '_')

/** The name under which the reason for a missing answer stands, beside the answer. */
export const reasonKey = (id: FieldId): string => `${answerKey(id)}_reason`

/** The key of the answer that a reason belongs to; `undefined` for keys of answers, such as `referral_reason`. */
export const answerOfReason = (key: string): string | undefined => /^([^_]+_[^_]+)_reason$/.exec(key)?.[1]

/** Where an entry of a list comes from: its position in the record before the form changed it. */
export const ENTRY = '_entry'
