import type { FieldId, FieldTypeInfo } from '@tip-standard/core'
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

/**
 * How long questions took when interviews were timed, in seconds, by field: of a question in entries, for one entry; of
 * lines to tick, for all of them; of consent, for one purpose.
 */
export type MeasuredSeconds = { readonly [K in FieldId]?: number }

/** How many questions a form asks, about how many minutes that takes, and how many more the interviewer needs alone afterwards. */
export type FormDuration = { questions: number; minutes: number; minutesAlone: number }

/** An interview: a form, or one of its modules, with its first page. */
export type Talk = { form: number; module: string | undefined; page: number; duration: FormDuration }

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

/** What is recorded of a consent beside the decision: a sentence is read out, and answered with yes or no. */
const RECORDED_OF_DECISIONS: readonly FieldId[] = [
  'consent.decision',
  'consent.givenBy',
  'consent.childAssent',
  'consent.guardianExcluded',
  'consent.method',
  'consent.date',
  'consent.expiry',
  'consent.withdrawnOn',
  ...RECORDED_OF_CONSENTS,
]

function secondsOf(question: PlacedQuestion, measured: MeasuredSeconds): number {
  const { type } = question.info
  const seconds = isPartOfLine(question) ? undefined : measured[question.id]
  if (seconds !== undefined) return question.id === 'consent.purpose' ? purposesOf(question) * seconds : seconds
  if (question.item.checklist !== undefined) return linesOf(question) * LINE
  if (question.id === 'consent.purpose') return purposesOf(question) * SECONDS.boolean
  // There is no entry to add.
  if (question.part !== undefined) return 0
  if (isPartOfLine(question)) return 0
  const base = type.kind === 'text' && type.maxLength >= STORY_LENGTH ? STORY : SECONDS[type.kind]
  return isHard(question) ? base * HARD_FACTOR : base
}

/** The number of entries in the lists around a question: as many as the form requires, or one. */
function entriesAround({ within }: PlacedQuestion): number {
  return within === undefined ? 1 : Math.max(1, within.item.atLeast ?? 1) * entriesAround(within)
}

const purposesOf = ({ item }: PlacedQuestion): number => (item.codes ?? codeList('consentPurpose').codes).length

const isContainer = ({ info: { type } }: PlacedQuestion): boolean => type.kind === 'object' || type.kind === 'objects'

function durationOf(questions: readonly PlacedQuestion[], measured: MeasuredSeconds): FormDuration {
  const shown = questions.filter(
    ({ id, item, isShown }) => isShown && item.preset === undefined && !RECORDED_OF_DECISIONS.includes(id),
  )
  const minutesOf = (some: readonly PlacedQuestion[]): number =>
    Math.ceil(some.reduce((sum, question) => sum + secondsOf(question, measured) * entriesAround(question), 0) / 60)
  const spoken = shown.filter(({ isAlone }) => !isAlone)
  const counts = spoken
    .filter((question) => !isContainer(question))
    .map((one) => (one.id === 'consent.purpose' ? purposesOf(one) : 1))
  return {
    questions: counts.reduce((sum, count) => sum + count, 0),
    minutes: minutesOf(spoken),
    minutesAlone: minutesOf(shown.filter(({ isAlone }) => isAlone)),
  }
}

/** The talks in which forms that were laid out are done, in order. */
export function talksOf({ pages, questions, own }: FormUnderLint, measured: MeasuredSeconds = {}): Talk[] {
  const keyOf = (at: number): string => `${pages[at]?.form} ${pages[at]?.page.module ?? ''}`
  const firsts = pages.flatMap(({ form, page }, at) =>
    pages.findIndex((_, other) => keyOf(other) === keyOf(at)) === at ? [{ form, module: page.module, page: at }] : [],
  )
  return firsts.map((talk) => ({
    ...talk,
    duration: durationOf(
      [...questions, ...own].filter(({ page }) => keyOf(page) === keyOf(talk.page)),
      measured,
    ),
  }))
}

/**
 * Estimates how long an interview with a form takes: every question that is read aloud and enabled, with one entry of
 * each list or as many as the form requires, at an estimated time for each kind of question. It assumes that all
 * conditions hold, so most interviews are shorter. Measured seconds replace the estimates if given.
 */
export function estimateDuration(definition: FormDefinition, measured: MeasuredSeconds = {}): FormDuration {
  const { questions, own } = new FormUnderLint(definition)
  return durationOf([...questions, ...own], measured)
}

/** Estimates each module of a form, in order. A module is what one conversation covers. */
export function estimateModules(
  definition: FormDefinition,
  measured: MeasuredSeconds = {},
): { module: string; duration: FormDuration }[] {
  return talksOf(new FormUnderLint(definition), measured).flatMap(({ module, duration }) =>
    module === undefined ? [] : [{ module, duration }],
  )
}
