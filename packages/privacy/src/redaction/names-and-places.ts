import { judgeWords } from './judge-words.ts'
import { isPlace } from './lexicon.ts'
import { mayCall } from './nicknames.ts'
import type { RedactionLanguage, Span } from './span.ts'
import type { WordToken } from './word-tokens.ts'
import {
  leadingPlaceWords,
  nameParticles,
  namingCues,
  particles,
  placeCues,
  placeWords,
  trailingPlaceWords,
} from './words/cues.ts'
import { determiners } from './words/function-words.ts'
import { titles } from './words/titles.ts'

const widestGap = 3

/** Whether two words may belong to one name: only spaces, hyphens, or the full stop of an initial are between them. */
function isBeside(text: string, left: WordToken | undefined, right: WordToken | undefined): boolean {
  if (left === undefined || right === undefined || right.start - left.end > widestGap) return false
  for (let index = left.end; index < right.start; index++) {
    const code = text.charCodeAt(index)
    const isStop = code === 46 && (left.writing === 'initial' || (left.writing === 'capital' && titles.has(left.lower)))
    if (!(code === 32 || code === 0xa0 || code === 45 || code === 39 || code === 0x2019 || isStop)) return false
  }
  return true
}

/** Whether a capitalised word, or an initial, may be part of the name before it. */
const mayFollow = (word: WordToken): boolean =>
  word.personal > 0 ||
  (word.joins && word.listed) ||
  (word.writing !== 'lower' && (word.joins || (word.writing === 'capital' && placeWords.has(word.lower))))

const isSmallInitial = (text: string, name: WordToken | undefined, next: WordToken): boolean =>
  name !== undefined &&
  name.personal > 0 &&
  next.end - next.start === 1 &&
  next.start - name.end === 1 &&
  text.charCodeAt(next.end) === 46

/** Finds the last word of the name that begins at or before `index`: names, initials, and particles between them. */
function lastOfName(text: string, tokens: readonly WordToken[], index: number): number {
  let last = index
  for (;;) {
    const next = tokens[last + 1]
    if (next === undefined || !isBeside(text, tokens[last], next)) return last
    // chantal n.: an initial in lower case
    if (isSmallInitial(text, tokens[last], next)) {
      last++
      continue
    }
    // tandale kwa mtogole, shantel mdogo
    const owner = tokens[last + 2]
    if (
      next.lower === 'kwa' &&
      tokens[last]?.place === true &&
      owner !== undefined &&
      owner.personal > 0 &&
      owner.writing === 'lower' &&
      isBeside(text, next, owner)
    ) {
      last += 2
      continue
    }
    if (
      tokens[last]?.writing === 'lower' &&
      epithets.has(next.lower) &&
      /^[,.;)\n]|^$/.test(text.slice(next.end, next.end + 1))
    ) {
      last++
      continue
    }
    const isAfterStop = text.charCodeAt(tokens[last]?.end ?? 0) === 46
    if (isAfterStop ? next.personal > 0 : mayFollow(next) || trailingPlaceWords.has(next.lower)) {
      last++
      continue
    }
    if (!particles.has(next.lower)) return last
    let after = last + 2
    const second = tokens[after]
    if (second !== undefined && particles.has(second.lower) && !mayFollow(second) && isBeside(text, next, second))
      after++
    const target = tokens[after]
    if (target === undefined || !isBeside(text, tokens[after - 1], target)) return last
    if (!(target.personal > 0 || (target.writing !== 'lower' && (target.joins || placeWords.has(target.lower)))))
      return last
    last = after
  }
}

const isPronoun = (lower: string): boolean => lower === 'i' || lower === 'a'

/** Words that belong to the preceding nickname if nothing follows. */
const epithets: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'mdogo',
  'mkubwa',
  'mweusi',
  'mweupe',
  'mrefu',
  'mfupi',
  'mnene',
  'junior',
  'senior',
])

/** Words in lower case that belong to the following nickname. */
const sizes: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'big',
  'small',
  'fat',
  'lil',
  'gros',
  'grosse',
  'grand',
  'petit',
  'petite',
])

/**
 * `de la Croix`, `BIN RASHID`, `Al Harthi`: whether a particle opens a name, rather than being an article or a
 * preposition of the sentence.
 */
function isLeadingParticle(
  word: WordToken,
  before: WordToken | undefined,
  name: WordToken | undefined,
  isFrench: boolean,
): boolean {
  if (!particles.has(word.lower)) return false
  if (nameParticles.has(word.lower)) return true
  if (word.lower === 'de' && word.writing === 'lower' && name?.writing === 'lower' && name.personal > 0)
    return !isFrench
  if (word.writing === 'upper') return name?.writing === 'upper'
  if (word.writing === 'capital') return !word.opensSentence
  return (word.lower === 'la' && before?.lower === 'de') || (word.lower === 'de' && name?.lower === 'la')
}

/** Whether a word belongs to the following name: an initial, a short word in capitals, or a kind of place. */
function mayPrecede(
  word: WordToken,
  before: WordToken | undefined,
  name: WordToken | undefined,
  isFrench: boolean,
): boolean {
  if (word.writing === 'initial') return word.joins && !isPronoun(word.lower)
  // big joe, kwa mama sabuni: the first word of a nickname, or of a place named after its owner
  if (
    word.writing === 'lower' &&
    name?.writing === 'lower' &&
    name.personal > 0 &&
    !determiners.has(before?.lower ?? '')
  )
    if (
      sizes.has(word.lower) ||
      (word.lower === 'kwa' && mayCall(before?.lower ?? '') && !particles.has(before?.lower ?? ''))
    )
      return true
  if (word.writing === 'capital' && titles.has(word.lower)) return name?.writing !== 'lower'
  if (word.joins && (word.writing !== 'lower' || word.listed)) return true
  // Grace kemunto: a first name at the start of a sentence, by itself an ordinary word
  if (word.listed && word.writing === 'capital' && name?.writing === 'lower') return true
  if (word.writing !== 'lower' && placeWords.has(word.lower)) return !word.opensSentence
  return leadingPlaceWords.has(word.lower) || isLeadingParticle(word, before, name, isFrench)
}

/**
 * Finds people and places: capitalised words that the dictionaries of ordinary words lack, and words of the
 * dictionaries of names.
 */
export function findNamesAndPlaces(
  text: string,
  tokens: readonly WordToken[],
  languages: readonly RedactionLanguage[],
  isTaken: (start: number, end: number) => boolean,
): Span[] {
  judgeWords(text, tokens, languages, isTaken)
  const spans: Span[] = []
  for (let index = 0; index < tokens.length; index++) {
    if ((tokens[index] as WordToken).personal === 0) continue
    const last = lastOfName(text, tokens, index)
    let first = index
    while (first > 0) {
      const before = tokens[first - 1] as WordToken
      if (
        !isBeside(text, before, tokens[first]) ||
        !mayPrecede(before, tokens[first - 2], tokens[first], languages.includes('fr'))
      )
        break
      first--
    }
    const words = tokens.slice(first, last + 1)
    const { start } = words[0] as WordToken
    const wordsEnd = (words.at(-1) as WordToken).end
    const before = tokens[first - 1]?.lower ?? ''
    const type = typeOf(
      text.slice(start, wordsEnd),
      words,
      particles.has(before) ? (tokens[first - 2]?.lower ?? '') : before,
    )
    const end = type === 'LOCATION' ? endOfPlace(text, wordsEnd, isTaken) : wordsEnd
    spans.push({ type, start, end, confidence: words.reduce((most, { personal }) => Math.max(most, personal), 0) })
    index = last
  }
  return spans
}

/** Section 7, 45: the number of a quarter or a camp. */
const numberAfter =
  /^(?:,? (?:section|zone|block|phase|stage|sector|ward|division|camp|quartier|secteur|estate) ?\d{1,3}\b|,? n° ?\d{1,4}| \d{1,2}(?=[,.;:)\n]|$))/i
const longestNumber = 20

function endOfPlace(text: string, from: number, isTaken: (start: number, end: number) => boolean): number {
  const number = numberAfter.exec(text.slice(from, from + longestNumber))?.[0] ?? ''
  return isTaken(from, from + number.length) ? from : from + number.length
}

function typeOf(value: string, words: readonly WordToken[], before: string): 'PERSON' | 'LOCATION' {
  if (isPlace(value.toLowerCase())) return 'LOCATION'
  if (namingCues.has(before) || words.some(({ lower, writing }) => writing !== 'lower' && titles.has(lower)))
    return 'PERSON'
  if (words.some(({ lower, personal }) => personal === 0 && placeWords.has(lower))) return 'LOCATION'
  if (words.some(({ listed }) => listed)) return 'PERSON'
  return words.some(({ place }) => place) || placeCues.has(before) ? 'LOCATION' : 'PERSON'
}
