/** Between a record and the data that RJSF edits: pages, groups, answers under their keys, reasons beside them. */

import { type FieldId, field } from '@tip-standard/core'
import {
  answerPath,
  entriesOf,
  entryEntity,
  ownerOf,
  placeOf,
  RECORDED_OF_CONSENTS,
  type ResolvedForm,
  type ResolvedGroup,
  type ResolvedItem,
} from '@tip-standard/form-model'
import { isObject, type Json, reasonOf, valueAt, withReason, withValue } from '@tip-standard/form-model/engine'
import { answerKey, ENTRY, reasonKey } from './answer-keys.ts'

/** The data of RJSF for one group: answers and reasons by key. */
export type Answers = { [key: string]: unknown }

/** The data of RJSF for a whole form: by page and group. */
export type FormAnswers = { [page: string]: { [group: string]: Answers } }

const recorded = (id: FieldId): ResolvedItem => ({
  id,
  info: field(id),
  item: { field: id },
  conditions: [],
  consents: [],
  hidden: 'archive',
  items: [],
})

/** The questions inside an entry, and its recorded values even if a form has no question for them. */
function itemsOf({ info, items }: ResolvedItem): readonly ResolvedItem[] {
  if (entryEntity(info) !== 'consent') return items
  return [...items, ...RECORDED_OF_CONSENTS.filter((id) => items.every((item) => item.id !== id)).map(recorded)]
}

function answerOf(item: ResolvedItem, value: unknown): unknown {
  const { kind } = item.info.type
  if (kind === 'object') return isObject(value) ? answersIn(itemsOf(item), value) : undefined
  if (kind !== 'objects') return value
  const list: unknown[] = Array.isArray(value) ? value : []
  const entries = entriesOf(item, list).map((index) => {
    const entry = list[index]
    return { ...answersIn(itemsOf(item), isObject(entry) ? entry : {}), [ENTRY]: index }
  })
  if (item.part?.kind !== 'last') return Array.isArray(value) ? entries : undefined
  const { [ENTRY]: _index, ...answers } = entries[0] as Answers
  return isNothing(answers) ? undefined : answers
}

/** The answers to some questions of one entity. */
function answersIn(items: readonly ResolvedItem[], owner: Json): Answers {
  const answers: Answers = {}
  for (const item of items) {
    const answer = answerOf(item, ownerOf(item, owner)[item.info.name])
    const reason = reasonOf(owner, item.info.name)
    if (answer !== undefined) answers[answerKey(item.id)] = answer
    if (reason !== undefined) answers[reasonKey(item.id)] = reason
  }
  return answers
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0)

function valueFor(item: ResolvedItem, answer: unknown, before: unknown): unknown {
  const { kind } = item.info.type
  if (kind === 'object') {
    const value = isObject(answer) ? withAnswersIn(itemsOf(item), answer, isObject(before) ? before : {}) : undefined
    return isNothing(value) && value !== before ? undefined : value
  }
  // An empty list in the record means that there are none; one that RJSF made means nothing.
  if (kind !== 'objects')
    return isNothing(answer) && !(Array.isArray(before) && Array.isArray(answer)) ? undefined : answer
  if (item.part !== undefined) {
    const held: readonly unknown[] = Array.isArray(before) ? before : []
    const list = partFor(item, answer, held)
    return list === held ? before : list
  }
  if (!Array.isArray(answer)) return undefined
  if (answer.length === 0) return Array.isArray(before) && before.length === 0 ? before : undefined
  const entries = answer.map((one: unknown) => {
    const given = isObject(one) ? one : {}
    const at = given[ENTRY]
    const entry: unknown = typeof at === 'number' && Array.isArray(before) ? before[at] : undefined
    return withAnswersIn(itemsOf(item), given, isObject(entry) ? entry : {})
  })
  const isSame =
    Array.isArray(before) &&
    before.length === entries.length &&
    entries.every((entry, index) => entry === before[index])
  return isSame ? before : entries
}

/** An entry that was removed from one part of a list; the others keep their positions until all parts are in. */
const REMOVED = /* @__PURE__ */ Symbol('removed')

/** A list with the answers of one of its parts; the entries of the other parts stay as they are. */
function partFor(item: ResolvedItem, answer: unknown, before: readonly unknown[]): readonly unknown[] {
  const given: unknown[] = item.part?.kind === 'last' ? [answer] : Array.isArray(answer) ? answer : []
  const list = [...before]
  const own = entriesOf(item, before).filter((at) => at < before.length)
  for (const at of own) list[at] = REMOVED
  for (const [index, one] of given.entries()) {
    const answers = isObject(one) ? one : {}
    const held = item.part?.kind === 'last' ? own[index] : answers[ENTRY]
    const at = typeof held === 'number' && own.includes(held) ? held : list.length
    const entry: unknown = before[at]
    const answered = withAnswersIn(itemsOf(item), answers, isObject(entry) ? entry : {})
    const isNone = item.part?.kind === 'last' && isNothing(answered) && answered !== entry
    // A new entry without answers does not count: a reason why there are none stays.
    if (isNone && entry === undefined) continue
    list[at] = isNone ? REMOVED : answered
  }
  const isSame = list.length === before.length && list.every((entry, index) => entry === before[index])
  return isSame ? before : list
}

/** A record without the entries that were removed from lists that are asked in parts. */
function withoutRemoved(form: ResolvedForm, record: Json, index: number): Json {
  const items = form.groups.flatMap((group) => group.items).filter(({ part }) => part !== undefined)
  return items.reduce((changed, { info }) => {
    const path = [...(placeOf(info.entity, form.definition.subject, index) ?? []), info.name]
    const list = valueAt(changed, path)
    if (!Array.isArray(list) || !list.includes(REMOVED)) return changed
    const left = list.filter((entry) => entry !== REMOVED)
    return withValue(changed, path, left.length === 0 ? undefined : left)
  }, record)
}

const isSameList = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) &&
  Array.isArray(other) &&
  one.length === other.length &&
  one.every((entry, index) => entry === other[index])

/** One entity with these answers; what the form does not ask stays as it was. A new reason removes the answer, a new answer the reason. */
function withAnswersIn(items: readonly ResolvedItem[], answers: Answers, before: Json): Json {
  let owner = before
  for (const item of items) {
    const { name } = item.info
    const [heldValue, heldReason] = [ownerOf(item, owner)[name], reasonOf(owner, name)]
    const value = valueFor(item, answers[answerKey(item.id)], heldValue)
    const given = answers[reasonKey(item.id)]
    const reason = typeof given === 'string' && given !== '' ? given : undefined
    const isNewValue = value !== heldValue && !isSameList(value, heldValue)
    const isNewReason = reason !== heldReason
    if (!isNewValue && !isNewReason) continue
    const keepsReason = reason !== undefined && (isNewReason || value === undefined)
    owner = withReason(
      withValue(owner, answerPath(item), keepsReason ? undefined : value),
      [name],
      keepsReason ? reason : undefined,
    )
  }
  return owner
}

type Placed = { group: ResolvedGroup; answers: Answers | undefined }

/** A record with the answers of some groups. */
export function withAnswers(form: ResolvedForm, record: Json, placed: readonly Placed[], index = 0): Json {
  const { subject } = form.definition
  const answered = placed.reduce((changed, { group, answers }) => {
    if (answers === undefined) return changed
    return group.items.reduce((next, item) => {
      const at = placeOf(item.info.entity, subject, index) ?? []
      const owner = valueAt(next, at)
      const answered = withAnswersIn([item], answers, isObject(owner) ? owner : {})
      // A person without any answers is not added to a record.
      return owner === undefined && isNothing(answered) ? next : withValue(next, at, answered)
    }, changed)
  }, record)
  return withoutRemoved(form, answered, index)
}

/** The answers of a group, out of a record. */
export function answersOfGroup(form: ResolvedForm, group: ResolvedGroup, record: Json, index = 0): Answers {
  const { subject } = form.definition
  return Object.assign(
    {},
    ...group.items.map((item) => {
      const owner = valueAt(record, placeOf(item.info.entity, subject, index) ?? [])
      return answersIn([item], isObject(owner) ? owner : {})
    }),
  ) as Answers
}

/** The data of RJSF for a record. */
export function toAnswers(form: ResolvedForm, record: Json, index = 0): FormAnswers {
  const answers: FormAnswers = {}
  for (const group of form.groups) {
    const { id } = group.page
    answers[id] = { ...answers[id], [group.group.id]: answersOfGroup(form, group, record, index) }
  }
  return answers
}

/**
 * Converts the data of RJSF to a record: an earlier record with these answers. Values that are not of the standard stay as they are,
 * for `validate` to find.
 */
export function fromAnswers(form: ResolvedForm, answers: FormAnswers, before: Json = {}, index = 0): Json {
  return withAnswers(
    form,
    before,
    form.groups.map((group) => ({ group, answers: answers[group.page.id]?.[group.group.id] })),
    index,
  )
}
