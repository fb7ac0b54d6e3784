/** Lists that a form asks in several places, and the part of the list in each. */

import { codeList, type FieldId, field } from '@tip-standard/core'
import { dividingField, type FormDefinition, type FormItem } from '@tip-standard/form-model'
import { carryOut, type Outcome, refuse } from './outcome.ts'
import { childOf, indexOf, insert, isInEntry, type Place, parentOf, questionAt, withPart, withParts } from './place.ts'
import { listedItems } from './within.ts'

/**
 * The part of a list that can be asked in a separate place: questions about its one entry, or codes that distinguish
 * its entries.
 */
export type Division =
  | { of: 'questions'; choices: readonly FormItem['field'][] }
  | { of: FieldId; choices: readonly string[] }

function codesOf(id: FieldId): readonly string[] {
  const { type } = field(id)
  return type.kind === 'code' ? codeList(type.list).codes.map(({ code }) => code) : []
}

/** How a list can be divided among several places; `undefined` if it cannot. */
export function divisionOf(form: FormDefinition, place: Place): Division | undefined {
  const item = questionAt(form, place)
  if (item === undefined || isInEntry(place)) return undefined
  const items = listedItems(form, place)
  if (item.asOne === true) return { of: 'questions', choices: items.map((one) => one.field) }
  const by = dividingField(item)
  const line = items.find((one) => one.field === by)
  return by === undefined || line === undefined ? undefined : { of: by, choices: line.codes ?? codesOf(by) }
}

/** The questions of one of two places: all of them with some of the codes, or some of the questions. */
const partOfItems = (items: readonly FormItem[], of: Division['of'], chosen: readonly string[]): FormItem[] =>
  of === 'questions'
    ? items.filter((one) => chosen.includes(one.field))
    : items.map((one) => (one.field === of ? { ...one, codes: chosen } : one))

/** Asks part of a list in a separate place after the first: both have the same texts and conditions of entries. */
export function divide(form: FormDefinition, place: Place, chosen: readonly string[]): Outcome {
  const division = divisionOf(form, place)
  const item = questionAt(form, place)
  if (division === undefined || item === undefined) return refuse('notHere', place)
  const { of, choices } = division
  const there = choices.filter((one) => chosen.includes(one))
  const here = choices.filter((one) => !chosen.includes(one))
  if (there.length === 0 || here.length === 0) return refuse('alone', place)
  const items = listedItems(form, place)
  // The wording for the whole list does not apply to this part.
  const { label: _label, question: _question, prompt: _prompt, ...rest } = item
  const part: FormItem = { ...rest, items: partOfItems(items, of, there) }
  const kept = withPart<FormItem>(form, place, (one) => ({ ...one, items: partOfItems(items, of, here) }))
  const at = indexOf(place) + 1
  const divided = withParts(kept, parentOf(place), (parts) => insert(parts, at, part))
  return carryOut(form, divided, { did: 'added', kind: 'question', place: childOf(parentOf(place), at) })
}
