import { orderBantu } from './bantu-order.ts'
import { featuresOf } from './features.ts'
import { forgetUnknownWords } from './lexicon.ts'
import { findNamesAndPlaces } from './names-and-places.ts'
import { findNetworkNames } from './network.ts'
import { noteLanguages } from './note-language.ts'
import { findNumbers } from './numbers.ts'
import { findOrganisations } from './organisations.ts'
import { type ReadableText, readableText } from './readable-text.ts'
import { findRepetitions } from './repetitions.ts'
import type { RedactionLanguage, Span, SpanType } from './span.ts'
import { wordTokens } from './word-tokens.ts'
import { titles } from './words/titles.ts'

/** Options of `redactText`. */
export type RedactionOptions = {
  /** The language of the text (default: detected). */
  language?: RedactionLanguage
  /**
   * Spans below this confidence are kept in the text; 0 removes all. Leave it at 0 unless a person reads the text
   * before it is shared.
   */
  leastConfidence?: number
  /**
   * Whether the names of employers, schools, hotels and other organisations are removed too; otherwise only those that
   * contain the name of a person or a place.
   */
  organisations?: boolean
}

/** A text with its personal data replaced. */
export type RedactedText = {
  /** The text with `[PERSON_1]`, `[PHONE_1]` … in place of every span; the same value has the same number. */
  text: string
  /** The replaced spans, by offsets in the original text. */
  spans: Span[]
}

/** Collects spans that do not overlap: the first claim wins. */
class Claims {
  readonly spans: Span[] = []
  readonly #taken: Uint8Array

  constructor(length: number) {
    this.#taken = new Uint8Array(length)
  }

  /** Keeps others from claiming a part of the text. */
  readonly keep = (start: number, end: number): void => void this.#taken.fill(1, start, end)

  readonly isTaken = (start: number, end: number): boolean => {
    for (let index = start; index < end; index++) if (this.#taken[index] === 1) return true
    return false
  }

  readonly take = (span: Span): boolean => {
    if (span.end <= span.start || this.isTaken(span.start, span.end)) return false
    this.#taken.fill(1, span.start, span.end)
    this.spans.push(span)
    return true
  }
}

/** A placeholder from an earlier redaction of the text. */
const placed =
  /\[(PERSON|LOCATION|ORGANISATION|DATE|DOB|NATIONAL_ID|PASSPORT|PHONE|PLATE|CASE_ID|HANDLE|EMAIL|ACCOUNT|GPS)_(\d{1,6})\]/g

/** Removes titles: Mr. Chen is Chen. */
function withoutTitles(name: string): string {
  const lower = name.toLowerCase()
  if (!/\s/.test(lower)) return lower
  const words = lower.split(/\s+/)
  while (words.length > 1 && titles.has((words[0] as string).replace(/\.$/, ''))) words.shift()
  return words.join(' ')
}

/**
 * The digits of a telephone number with its country code; a number without one is taken as Rwandan, as elsewhere in
 * this package.
 */
function digitsOf(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  if (digits.startsWith('00')) return digits.slice(2)
  return /^0\d{9}$/.test(digits) ? `250${digits.slice(1)}` : digits
}

/** Numbers placeholders across one or more texts: the same value gets the same number. */
export class Placeholders {
  readonly #numbers = new Map<string, number>()
  readonly #counts = new Map<SpanType, number>()

  /** Reserves the placeholders that a text already contains, so that no one else gets their numbers. */
  leave(text: string): void {
    for (const [, type, number] of text.matchAll(placed)) {
      const kind = type as SpanType
      this.#counts.set(kind, Math.max(this.#counts.get(kind) ?? 0, Number(number)))
    }
  }

  /** The placeholder of a value. */
  of(type: SpanType, value: string): string {
    const kind = type === 'DOB' ? 'DATE' : type
    const written = type === 'PERSON' ? withoutTitles(value) : type === 'PHONE' ? digitsOf(value) : value.toLowerCase()
    const key = `${kind} ${written.replace(/[\s.,()/-]+/g, '')}`
    let number = this.#numbers.get(key)
    if (number === undefined) {
      number = (this.#counts.get(type) ?? 0) + 1
      this.#counts.set(type, number)
      this.#numbers.set(key, number)
    }
    return `[${type}_${number}]`
  }
}

/** Finds personal data in a text, in order, without overlap, by offsets in the text as it is read. */
function findRead({ text }: ReadableText, options: RedactionOptions): Span[] {
  const { language, leastConfidence = 0, organisations = false } = options
  const claims = new Claims(text.length)
  for (const { index, 0: whole } of text.matchAll(placed)) claims.keep(index, index + whole.length)
  try {
    find(text, language, organisations, claims)
  } finally {
    forgetUnknownWords()
  }
  return claims.spans.filter(({ confidence }) => confidence >= leastConfidence).sort((a, b) => a.start - b.start)
}

/** Converts a span to offsets in the text as it was written. */
const inWritten = ({ startOf, endOf }: ReadableText, span: Span): Span => ({
  ...span,
  start: startOf(span.start),
  end: endOf(span.end - 1),
})

/** Finds personal data in a text, in order, without overlap. */
export function findPersonal(text: string, options: RedactionOptions = {}): Span[] {
  const readable = readableText(text)
  return findRead(readable, options).map((span) => inWritten(readable, span))
}

/** The required confidence: many words are only likely to be names, and would be reported everywhere. */
const CERTAIN = 0.7

/** Whether a free text contains a person's name or number. */
export const holdsPersonal = (text: string): boolean => findPersonal(text, { leastConfidence: CERTAIN }).length > 0

function find(text: string, language: RedactionLanguage | undefined, organisations: boolean, claims: Claims): void {
  const tokens = wordTokens(text)
  const features = featuresOf(text, tokens)
  findNetworkNames(text, features, claims.take)
  findNumbers(text, features, claims)
  if (organisations) findOrganisations(text, tokens, claims.take)
  const languages = language === undefined ? orderBantu(tokens, noteLanguages(tokens)) : [language]
  for (const span of findNamesAndPlaces(text, tokens, languages, claims.isTaken)) claims.take(span)
  for (const span of findRepetitions(text, tokens, claims.spans, languages)) claims.take(span)
}

/**
 * Removes names, places, dates, numbers and addresses from a text in English, French, Kinyarwanda or Swahili. For notes
 * that caseworkers share with each other, not for a release: the rules miss some personal data, so a person must read
 * the result.
 */
export function redactText(
  text: string,
  options: RedactionOptions = {},
  placeholders: Placeholders = new Placeholders(),
): RedactedText {
  const readable = readableText(text)
  placeholders.leave(readable.text)
  const spans: Span[] = []
  let redacted = ''
  let from = 0
  for (const found of findRead(readable, options)) {
    const span = inWritten(readable, found)
    redacted += text.slice(from, span.start) + placeholders.of(span.type, readable.text.slice(found.start, found.end))
    from = span.end
    spans.push(span)
  }
  return { text: redacted + text.slice(from), spans }
}
