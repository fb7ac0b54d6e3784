import type { FieldTypeInfo } from '@tip-standard/core'
import { codeList } from '@tip-standard/core'
import type { FormDefinition } from '../definition/definition.ts'
import { RECORDED_OF_CONSENTS } from '../definition/recorded.ts'
import { FormUnderLint, type PlacedQuestion } from './form-under-lint.ts'
import { HARD } from './rules/interview.ts'

/**
 * How long a question takes, in seconds. These are estimates, not measurements: reading a question aloud, thinking, answering and
 * ticking. If you have timed interviews of your own, trust those.
 */
const SECONDS: { readonly [K in FieldTypeInfo['kind']]: number } = {
  boolean: 20,
  code: 30,
  codes: 45,
  integer: 30,
  number: 30,
  date: 30,
  partialDate: 40,
  text: 60,
  texts: 60,
  phone: 30,
  email: 30,
  identifier: 20,
  reference: 20,
  references: 20,
  // Their questions are counted.
  object: 0,
  objects: 10,
}

/** Text for whole paragraphs, in seconds. */
const STORY = 300
/** A text longer than this is one. */
const STORY_LENGTH = 1000
/** Questions about painful experiences take twice as long. */
const HARD_FACTOR = 2

/** How many questions a form asks, and about how many minutes that takes. */
export type FormDuration = { questions: number; minutes: number }

const isHard = ({ id, within }: PlacedQuestion): boolean =>
  HARD.includes(id) || (within !== undefined && isHard(within))

/** The time for a line to tick, in seconds. */
const LINE = 8

function linesOf({ item, items }: PlacedQuestion): number {
  const line = items.find(({ id }) => id === item.checklist?.line)
  const type = line?.info.type
  if (line === undefined || type?.kind !== 'code') return 0
  return (line.item.codes ?? codeList(type.list).codes).length
}

const isPartOfLine = ({ id, within }: PlacedQuestion): boolean =>
  within?.item.checklist?.line === id || within?.item.checklist?.state === id

function secondsOf(question: PlacedQuestion): number {
  const { type } = question.info
  if (question.item.checklist !== undefined) return linesOf(question) * LINE
  if (isPartOfLine(question)) return 0
  const base = type.kind === 'text' && type.maxLength >= STORY_LENGTH ? STORY : SECONDS[type.kind]
  return isHard(question) ? base * HARD_FACTOR : base
}

/** How many entries of the lists around a question are filled in: as many as the form asks for, or one. */
function entriesAround({ within }: PlacedQuestion): number {
  return within === undefined ? 1 : Math.max(1, within.item.atLeast ?? 1) * entriesAround(within)
}

/** The same for questions that were laid out already. */
export function durationOf(form: FormUnderLint): FormDuration {
  const shown = form.questions.filter(({ id, isShown }) => isShown && !RECORDED_OF_CONSENTS.includes(id))
  const asked = shown.filter(({ info: { type } }) => type.kind !== 'object' && type.kind !== 'objects')
  const seconds = shown.reduce((sum, question) => sum + secondsOf(question) * entriesAround(question), 0)
  return { questions: asked.length, minutes: Math.ceil(seconds / 60) }
}

/**
 * Estimates how long an interview with a form takes: every question that is shown and not switched off, with one entry of each list
 * or as many as the form asks for, at an estimated time for each kind of question. Conditions count as if all held, so that most
 * interviews are shorter.
 */
export function estimateDuration(definition: FormDefinition): FormDuration {
  return durationOf(new FormUnderLint(definition))
}
