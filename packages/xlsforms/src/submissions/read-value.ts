import type { ResolvedItem } from '@tip-standard/form-model'
import { codeListOf } from '../survey/lists.ts'
import type { SurveyQuestion } from '../survey/survey.ts'
import type { FoundCode, SurveyIndex } from './survey-index.ts'

/** The value of an answer, and what it took to read it. */
export type ReadValue = {
  value?: unknown
  /** The finding about it. */
  notes: ('labelRead' | 'otherCase' | 'timeLeftOut' | 'unknownChoice' | 'unreadableAnswer')[]
}

/** Whether a code is in the standard's list; the validator then reports codes that the form does not offer. */
const isOfStandard = ({ info: { type } }: ResolvedItem, code: string): boolean =>
  (type.kind === 'code' || type.kind === 'codes') &&
  codeListOf(type.list)?.codes.some((info) => info.code === code) === true

/** The code of a standard list that differs only in case. */
function foldedOfStandard({ info: { type } }: ResolvedItem, text: string): string | undefined {
  if (type.kind !== 'code' && type.kind !== 'codes') return undefined
  const folded = text.toLowerCase()
  const [first, second] = (codeListOf(type.list)?.codes ?? []).filter(({ code }) => code.toLowerCase() === folded)
  return second === undefined ? first?.code : undefined
}

/** The findings for each way of recognising a code. */
const noteOf = { code: [], label: ['labelRead'], case: ['otherCase'] } as const

function codeIn(text: string, item: ResolvedItem, question: SurveyQuestion, index: SurveyIndex): FoundCode | undefined {
  if (isOfStandard(item, text)) return { code: text, by: 'code' }
  const found = index.codeOf(question, text)
  if (found !== undefined) return found
  const code = foldedOfStandard(item, text)
  return code === undefined ? undefined : { code, by: 'case' }
}

/**
 * Codes of labels joined by spaces, as Kobo writes multiple answers; `undefined` if the text does not consist of
 * labels.
 */
function codesOfLabels(text: string, byLabel: ReadonlyMap<string, string>): string[] | undefined {
  const codes: string[] = []
  let rest = text.trim()
  while (rest !== '') {
    const label = [...byLabel.keys()]
      .filter((one) => one !== '' && (rest === one || rest.startsWith(`${one} `)))
      .sort((a, b) => b.length - a.length)[0]
    if (label === undefined) return undefined
    codes.push(byLabel.get(label) ?? '')
    rest = rest.slice(label.length).trim()
  }
  return codes
}

function readCodes(text: string, item: ResolvedItem, question: SurveyQuestion, index: SurveyIndex): ReadValue {
  const given = [...new Set(text.trim().split(/\s+/))]
  const known = given.filter((code) => index.isChoice(question, code) || isOfStandard(item, code))
  if (known.length === given.length) return { value: known, notes: [] }
  const labelled = codesOfLabels(text, index.codesByLabel(question))
  if (labelled !== undefined) return { value: [...new Set(labelled)], notes: ['labelRead'] }
  const found = given.flatMap((text) => codeIn(text, item, question, index) ?? [])
  const codes = [...new Set(found.map(({ code }) => code))]
  const notes = [...new Set(found.flatMap(({ by }) => noteOf[by]))]
  if (found.length === given.length) return { value: codes, notes }
  return { ...(codes.length === 0 ? {} : { value: codes }), notes: ['unknownChoice', ...notes] }
}

function readCode(text: string, item: ResolvedItem, question: SurveyQuestion, index: SurveyIndex): ReadValue {
  const found = codeIn(text, item, question, index)
  return found === undefined ? { notes: ['unknownChoice'] } : { value: found.code, notes: [...noteOf[found.by]] }
}

/** A date, optionally followed by the time and zone that some tools add. */
const DAY = /^(\d{4}-\d{2}-\d{2})(T.*|\s\d{1,2}:.*|Z|[+-]\d{2}:?\d{2})?$/

/** Converts an answer to a value of the record. */
export function readValue(text: string, item: ResolvedItem, question: SurveyQuestion, index: SurveyIndex): ReadValue {
  const trimmed = text.trim()
  if (question.type === 'selectMany') return readCodes(trimmed, item, question, index)
  const { kind } = item.info.type
  switch (kind) {
    case 'boolean': {
      const { value, notes } = readCode(trimmed, item, question, index)
      return value === undefined ? { notes } : { value: value === 'yes', notes }
    }
    case 'code':
      return readCode(trimmed, item, question, index)
    case 'codes':
      return readCodes(trimmed, item, question, index)
    case 'integer':
    case 'number':
      return /^[+-]?\d{1,15}(\.\d{1,15})?$/.test(trimmed) && (kind === 'number' || /^[+-]?\d+(\.0+)?$/.test(trimmed))
        ? { value: Number(trimmed), notes: [] }
        : { notes: ['unreadableAnswer'] }
    case 'date': {
      const [, day, time] = DAY.exec(trimmed) ?? []
      if (day === undefined) return { notes: ['unreadableAnswer'] }
      return { value: day, notes: time === undefined ? [] : ['timeLeftOut'] }
    }
    case 'texts':
      return { value: trimmed.split(/\s*[\r\n]+\s*/), notes: [] }
    case 'partialDate':
    case 'identifier':
    case 'phone':
    case 'email':
    case 'reference':
      return { value: trimmed, notes: [] }
    case 'text':
      return { value: text, notes: [] }
    case 'references':
    case 'object':
    case 'objects':
      return { notes: ['unreadableAnswer'] }
    default:
      return kind satisfies never
  }
}
