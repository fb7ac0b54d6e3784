/** Answers that may not be in a record: not asked given the others, or without consent. */

import { type EntityId, fieldsOf, isObject } from '@tip-standard/core'
import {
  answerPath,
  entriesOf,
  type FormSubject,
  isGiven,
  type Question,
  valueAt,
  withReason,
  withValue,
} from '@tip-standard/form-model'

type Json = { [member: string]: unknown }

/** Whether an entry has nothing but what is filled in. */
const isBare = (entry: unknown, id: EntityId, subject: FormSubject): boolean =>
  isObject(entry) && fieldsOf(id).every((info) => isGiven(info, subject) || entry[info.name] === undefined)

/** A record without the answer to a question: of a list that is asked in parts, without that part. */
export function withoutAnswer(record: Json, { path, resolved }: Question, subject: FormSubject): Json {
  const { part, items, info } = resolved
  if (part === undefined) return withReason(withValue(record, path, undefined), path, undefined)
  const list = valueAt(record, path)
  if (!Array.isArray(list) || info.type.kind !== 'objects') return record
  const { entity } = info.type
  const own = new Set(entriesOf(resolved, list))
  const left = list.flatMap((entry: unknown, at): unknown[] => {
    if (!own.has(at)) return [entry]
    if (part.kind === 'codes') return []
    const rest = items.reduce(
      (changed, one) => withReason(withValue(changed, answerPath(one), undefined), [one.info.name], undefined),
      entry,
    )
    return isBare(rest, entity, subject) ? [] : [rest]
  })
  const isSame = left.length === list.length && left.every((entry, at) => entry === list[at])
  return isSame ? record : withValue(record, path, left.length === 0 ? undefined : left)
}

/** Whether there is an answer that may not be in the record. */
export function isUnasked(record: Json, question: Question, subject: FormSubject): boolean {
  const {
    standing,
    resolved: { info, hidden, part },
  } = question
  // Of the one entry that a form is about, each answer stands by itself: the list may need a consent that an answer in it does not.
  if (part?.kind === 'last') return false
  // A pseudonym reveals nothing about a person, and a record requires it.
  if (standing === 'asked' || standing === 'filled' || standing === 'switchedOff' || isGiven(info, subject))
    return false
  if (standing === 'irrelevant' && hidden === 'keep') return false
  return withoutAnswer(record, question, subject) !== record
}
