import { reasonOf } from '../engine/record-paths.ts'
import type { Question } from '../view/form-view.ts'
import { codeWords, ownList, valueWords, type Wording } from './wording.ts'

/** A value in words, with its code if it has one. */
export type Word = { text: string; code?: string }

/** Puts an answer into words; answers that hold entries are in the entries of the question. */
export type AnswerWords =
  | { kind: 'given'; words: readonly Word[] }
  | { kind: 'reason'; text: string; code: string }
  | { kind: 'unanswered' }

/** Writes the answer to a question in words, or the reason why there is none. */
export function answerWords({ resolved, owner }: Question, around: Wording): AnswerWords {
  const { info } = resolved
  const own = ownList(resolved, around.options)
  const wording = own === undefined ? around : { ...around, lists: { ...around.lists, [own.id]: own } }
  const value = owner[info.name]
  const reason = reasonOf(owner, info.name)
  if (value === undefined && typeof reason === 'string')
    return { kind: 'reason', text: codeWords('absentReason', reason, wording), code: reason }
  const values: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value]
  const words = values.flatMap((one): Word[] => {
    const text = valueWords(info, one, wording)
    if (text === undefined) return []
    const isCode = info.type.kind === 'code' || info.type.kind === 'codes' || info.type.kind === 'boolean'
    return [isCode ? { text, code: String(one) } : { text }]
  })
  return words.length === 0 ? { kind: 'unanswered' } : { kind: 'given', words }
}
