import type { FieldId } from '@tip-standard/core'

/** The key of an answer in the data of a form: it contains no point, which RJSF reads as a path. */
export const answerKey = (id: FieldId): string => {
  const [, , ...more] = id.split('.')
  // Names of a form's own questions have more parts, and may contain the separator of those of the standard.
  return more.length === 0 ? id.replace('.', '_') : id.replaceAll('.', '~')
}

/** The key of the reason for a missing answer, beside the answer. */
export const reasonKey = (id: FieldId): string => `${answerKey(id)}_reason`

/** The key of the answer that a reason belongs to; `undefined` for keys of answers, such as `referral_reason`. */
export const answerOfReason = (key: string): string | undefined => /^([^_~]+_[^_~]+)_reason$/.exec(key)?.[1]

/** Where an entry of a list comes from: its position in the record before the form changed it. */
export const ENTRY = '_entry'
