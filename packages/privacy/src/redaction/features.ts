import type { RedactionLanguage } from './span.ts'
import type { WordToken } from './word-tokens.ts'
import { dateWords, figures } from './words/date-words.ts'
import { wordsOf } from './words/split.ts'

/** Features that most rules need and that few notes have. */
type Feature =
  | 'digit'
  | 'degree'
  | 'plus'
  /** Two decimals, as coordinates have. */
  | 'fraction'
  /** A letter after a digit: 3rd, 12jan2003. */
  | 'letterAfterDigit'
  /** A year from 1900 to 2099. */
  | 'year'
  | 'at'
  | 'bracketedAt'
  | 'machineZone'
  | 'underscore'
  /** A full stop inside a word, or the mark after a protocol. */
  | 'dotted'
  | 'month'
  /** Tarehe, tariki. */
  | 'dateWord'
  | 'travelDocument'
  | 'platform'
  /** An e-mail address in words. */
  | 'spokenAddress'
  /** Enough spelled-out digits for a number. */
  | 'figures'
  /** A spelled-out digit, or a letter used as a digit. */
  | 'figure'

/** The features of a text as bits, above those of the languages of dates. */
export const feature: Readonly<Record<Feature, number>> = {
  digit: 1 << 9,
  degree: 1 << 10,
  plus: 1 << 11,
  fraction: 1 << 12,
  letterAfterDigit: 1 << 13,
  year: 1 << 14,
  at: 1 << 15,
  bracketedAt: 1 << 16,
  machineZone: 1 << 17,
  underscore: 1 << 18,
  dotted: 1 << 19,
  month: 1 << 20,
  dateWord: 1 << 21,
  travelDocument: 1 << 22,
  platform: 1 << 23,
  spokenAddress: 1 << 24,
  figures: 1 << 25,
  figure: 1 << 27,
}

const languages: readonly RedactionLanguage[] = ['en', 'fr', 'rw', 'sw']
const figureBit = 1 << 8
const providerBit = 1 << 26
const numberAndMonth = 3
const monthOnly = 2

const makeOtherWords = (): readonly (readonly [number, string])[] => [
  [feature.dateWord, 'tarehe tariki itariki amatariki'],
  [feature.travelDocument, 'passport passports passeport passeports pasiporo pasiporte pasipoti travel'],
  [
    feature.platform,
    'facebook instagram insta telegram tiktok tik snapchat snap twitter messenger imo skype viber wechat signal youtube linkedin threads discord likee bigo badoo tinder fb ig whatsapp',
  ],
  [providerBit, 'gmail yahoo ymail hotmail outlook icloud proton protonmail aol'],
  [feature.spokenAddress, 'dot point nukta doti'],
]

function makeWords(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  const add = (list: readonly string[], bit: number): void => {
    for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit)
  }
  for (const [at, language] of languages.entries())
    for (const [index, list] of dateWords[language].entries()) {
      add(wordsOf(list), (index + 1) << (at * 2))
      if (index + 1 === monthOnly) add(wordsOf(list), feature.month)
    }
  for (const [bit, list] of makeOtherWords()) add(wordsOf(list), bit)
  add(figures, figureBit)
  add(figures, feature.figure)
  add(['o', 'oo', 'x', 'xx'], feature.figure)
  return bits
}
const words = /* @__PURE__ */ makeWords()
const fewestFigures = 4
const space = 32

const isLetter = (code: number): boolean => (code > 64 && code < 91) || (code > 96 && code < 123) || code > 0xbf
const isDigit = (code: number): boolean => code > 47 && code < 58

/** The features of a text, from its characters and its words. */
export function featuresOf(text: string, tokens: readonly WordToken[]): number {
  let found = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if ((code > 96 && code < 123) || code === space) continue
    if (isDigit(code)) found |= afterDigit(text, index)
    else if (code > 0x2b) found |= ofMark(text, index, code)
    else if (code === 43) found |= feature.plus
    else if (code === 40 && (text.charCodeAt(index + 1) | 32) === 97) found |= feature.bracketedAt
  }
  let count = 0
  for (const { lower, start } of tokens) {
    // eighty-eight, quatre-vingt-douze
    const hyphen = lower.indexOf('-')
    const bits = words.get(lower) ?? (hyphen > 0 ? words.get(lower.slice(0, hyphen)) : undefined)
    if (bits === undefined) continue
    found |= bits
    // jean at gmail, but not jean@gmail
    if ((bits & providerBit) !== 0 && text.charCodeAt(start - 1) === space) found |= feature.spokenAddress
    if ((bits & figureBit) !== 0) count++
  }
  return count < fewestFigures ? found : found | feature.figures
}

function afterDigit(text: string, index: number): number {
  const [code, next, third] = [text.charCodeAt(index), text.charCodeAt(index + 1), text.charCodeAt(index + 2)]
  let found: number = feature.digit
  if (isLetter(next)) found |= feature.letterAfterDigit
  else if ((next === 46 || next === 44) && isDigit(third)) {
    if (isDigit(text.charCodeAt(index + 3))) found |= feature.fraction
  } else if (((code === 49 && next === 57) || (code === 50 && next === 48)) && isDigit(third)) found |= feature.year
  return found
}

function ofMark(text: string, index: number, code: number): number {
  if (code === 46) {
    const [before, next] = [text.charCodeAt(index - 1), text.charCodeAt(index + 1)]
    if ((isLetter(next) && (isLetter(before) || isDigit(before))) || (isLetter(before) && isDigit(next)))
      return feature.dotted
  }
  if (code === 58 && text.charCodeAt(index + 1) === 47) return feature.dotted
  if (code === 64) return feature.at
  if (code === 60 && text.charCodeAt(index + 1) === 60) return feature.machineZone
  if (code === 95) return feature.underscore
  if (code === 91 && (text.charCodeAt(index + 1) | 32) === 97) return feature.bracketedAt
  return code === 0xb0 ? feature.degree : 0
}

/** The languages whose words for dates occur in a text. */
export const languagesOfDates = (features: number): readonly RedactionLanguage[] =>
  (features & 0xff) === 0
    ? []
    : languages.filter((_, at) => ((features >> (at * 2)) & numberAndMonth) === numberAndMonth)
