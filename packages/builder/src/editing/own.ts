/** Changes to a form's own question: its name, its kind of answer and its options. */

import type { FormDefinition, FormItem, OwnAnswer, OwnOption, OwnQuestionId } from '@tip-standard/form-model'
import { change } from './change.ts'
import { carryOut, type Outcome, refuse } from './outcome.ts'
import { insert, type Place, questionAt, withPart } from './place.ts'

const isChosen = (answer: OwnAnswer): boolean => answer === 'code' || answer === 'codes'
const isNumber = (answer: OwnAnswer): boolean => answer === 'integer' || answer === 'number'
const isText = (answer: OwnAnswer): boolean => answer === 'text' || answer === 'longText'

/** Renames a form's own question; records store its answers under that name. */
export function renameOwn(form: FormDefinition, place: Place, name: string): Outcome {
  const item = questionAt(form, place)
  if (item?.own === undefined) return refuse('notHere', place)
  const renamed = withPart<FormItem>(form, place, (one) => ({ ...one, field: name as OwnQuestionId }))
  return carryOut(form, renamed, { did: 'changed', kind: 'question', place, members: ['field'] })
}

/** Changes the kind of answer: limits that do not fit are removed, and choices start with two options. */
export function setAnswer(form: FormDefinition, place: Place, answer: OwnAnswer): Outcome {
  const own = questionAt(form, place)?.own
  if (own === undefined) return refuse('notHere', place)
  const options = own.options ?? [newOption([]), newOption([newOption([])])]
  return change(form, place, {
    own: { answer, ...(isChosen(answer) ? { options } : {}) },
    ...(isNumber(answer) ? {} : { min: undefined, max: undefined }),
    ...(isText(answer) ? {} : { maxLength: undefined }),
  })
}

function newOption(others: readonly OwnOption[]): OwnOption {
  const taken = others.map(({ code }) => code)
  let number = taken.length + 1
  while (taken.includes(`option${number}`)) number++
  return { code: `option${number}`, label: { en: '' } }
}

function withOptions(
  form: FormDefinition,
  place: Place,
  edit: (options: readonly OwnOption[]) => readonly OwnOption[],
): Outcome {
  const own = questionAt(form, place)?.own
  if (own?.options === undefined) return refuse('notHere', place)
  const options = edit(own.options)
  // A question with choices keeps at least one.
  return options.length === 0 ? refuse('alone', place) : change(form, place, { own: { ...own, options } })
}

/** Adds an option after the others. */
export const addOption = (form: FormDefinition, place: Place): Outcome =>
  withOptions(form, place, (options) => [...options, newOption(options)])

/** Removes an option. */
export const removeOption = (form: FormDefinition, place: Place, at: number): Outcome =>
  withOptions(form, place, (options) => options.filter((_, index) => index !== at))

/** Moves an option past its neighbour. */
export function moveOption(form: FormDefinition, place: Place, at: number, by: 1 | -1): Outcome {
  const options = questionAt(form, place)?.own?.options ?? []
  const [moved, over] = [options[at], options[at + by]]
  if (moved === undefined || over === undefined) return refuse(by === 1 ? 'last' : 'first', place)
  const others = options.filter((one) => one !== moved)
  return withOptions(form, place, () => insert(others, at + by, moved))
}

/** Changes the code of an option, which records store. */
export const setOptionCode = (form: FormDefinition, place: Place, at: number, code: string): Outcome =>
  withOptions(form, place, (options) => options.map((one, index) => (index === at ? { ...one, code } : one)))
