import { isListedName, isPlace, lookUp } from './lexicon.ts'
import type { RedactionLanguage, Span } from './span.ts'
import type { WordToken } from './word-tokens.ts'
import {
  cueFillers,
  leadingPlaceWords,
  nameFollowers,
  namingCues,
  particles,
  placeCues,
  placeWords,
  trailingPlaceWords,
} from './words/cues.ts'
import { keptWords } from './words/kept-words.ts'

/** A word of the text and what was decided about it. */
type Judged = WordToken & {
  /** Confidence that it is a name or a place; 0 if it is not. */
  personal: number
  /** Whether it may join a name beside it although it is a word. */
  joins: boolean
  place: boolean
  listed: boolean
}

const shortestUnknownAcronym = 4
const certain = 0.95
const likely = 0.8
const unknownWord = 0.5

/** Only spaces, hyphens, apostrophes or the full stop of an initial stand between two words of one name. */
const isGap = (text: string, from: number, to: number): boolean => {
  if (to - from > 3) return false
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index)
    if (!(code === 32 || code === 0xa0 || code === 45 || code === 46 || code === 39 || code === 0x2019)) return false
  }
  return true
}
const hasStop = (text: string, from: number, to: number): boolean => text.slice(from, to).includes('.')

function judge(token: WordToken, before: Judged | undefined, next: WordToken | undefined, languages: readonly RedactionLanguage[]): Judged {
  const { lower, writing, opensSentence } = token
  const verdict = (personal: number, joins: boolean, place = false, listed = false): Judged => ({ ...token, personal, joins, place, listed })
  if (writing === 'foreign') return verdict(certain, true)
  if (writing === 'initial') return verdict(0, true)
  const isAfterCue = follows(before, namingCues)
  if (writing === 'lower') {
    const listed = lower.length > 2 && isListedName(lower)
    const place = lower.length > 4 && isPlace(lower)
    if (!listed && !place && !(isAfterCue && lower.length > 2)) return verdict(0, false)
    if (keptWords.has(lower) || particles.has(lower) || cueFillers.has(lower)) return verdict(0, false)
    const known = lookUp(lower, ['en', 'fr', ...languages])
    return known.common ? verdict(0, false) : verdict(isAfterCue ? likely : unknownWord, true, place, listed)
  }
  const known = lookUp(lower, languages)
  const listed = known.name
  if (keptWords.has(lower)) return verdict(listed && isAfterCue && !opensSentence ? likely : 0, listed, false, listed)
  if (isAfterCue && !opensSentence && !placeWords.has(lower)) return verdict(certain, true, known.place, listed)
  if (writing === 'upper' && lower.length < shortestUnknownAcronym)
    return verdict(known.name && !known.common ? likely : 0, !known.common, known.place, listed)
  if (!known.common) {
    if (known.name || known.place) return verdict(certain, true, known.place, listed)
    // A word that opens a sentence in a language of many forms is a word that the list lacks, if an ordinary one follows.
    return verdict(unknownWord, true)
  }
  if (known.name || known.place) {
    const isName = !opensSentence || (next !== undefined && (next.writing !== 'lower' || nameFollowers.has(next.lower)))
    if (isName) return verdict(likely, true, known.place && !known.name, listed)
  }
  return verdict(0, !opensSentence && !placeWords.has(lower), false, listed)
}

/** Whether the word before a word, or the one before that if it only fills, is among cues. */
function follows(before: Judged | undefined, cues: ReadonlySet<string>): boolean {
  return before !== undefined && (cues.has(before.lower) || (before as { cued?: boolean }).cued === true)
}

/** Finds people and places: words with a capital that the dictionaries of ordinary words lack, and those of the dictionaries of names. */
export function findNamesAndPlaces(
  text: string,
  tokens: readonly WordToken[],
  languages: readonly RedactionLanguage[],
  isTaken: (start: number, end: number) => boolean,
): Span[] {
  const judged: Judged[] = []
  let cue: Judged | undefined
  for (const [index, token] of tokens.entries()) {
    const before = judged.at(-1)
    // `name is`, `jina lake ni`: what fills hands the cue on
    if (before !== undefined && !(cueFillers.has(before.lower) && cue !== undefined)) cue = namingCues.has(before.lower) ? before : undefined
    const isNear = cue !== undefined && token.start - (before?.end ?? 0) < 5 && !/[.;\n]/.test(text.slice(before?.end ?? 0, token.start).replace(/^\./, ''))
    judged.push(
      isTaken(token.start, token.end)
        ? { ...token, personal: 0, joins: false, place: false, listed: false }
        : judge(token, isNear ? cue : undefined, tokens[index + 1], languages),
    )
  }

  const spans: Span[] = []
  const near = (left: Judged | undefined, right: Judged | undefined): boolean =>
    left !== undefined && right !== undefined && isGap(text, left.end, right.start) && (left.writing === 'initial' || !hasStop(text, left.end, right.start))
  for (let index = 0; index < judged.length; index++) {
    const seed = judged[index] as Judged
    if (seed.personal === 0) continue
    let first = index
    let last = index
    let confidence = seed.personal
    // to the right: names, initials, joining words with a capital, and particles between them
    for (;;) {
      const next = judged[last + 1]
      if (!near(judged[last], next) || next === undefined) break
      if (next.personal > 0 || (next.writing !== 'lower' && (next.joins || placeWords.has(next.lower)))) {
        confidence = Math.max(confidence, next.personal)
        last++
        continue
      }
      if (trailingPlaceWords.has(next.lower)) {
        last++
        continue
      }
      if (!particles.has(next.lower)) break
      let after = last + 2
      if (judged[after] !== undefined && particles.has((judged[after] as Judged).lower) && near(next, judged[after])) after++
      const target = judged[after]
      if (target === undefined || !near(judged[after - 1], target)) break
      if (!(target.personal > 0 || (target.writing !== 'lower' && target.joins))) break
      last = after
    }
    // to the left: initials, short words in capitals, generic words of places
    for (;;) {
      const before = judged[first - 1]
      if (before === undefined || !near(before, judged[first])) break
      const isShortUpper = before.writing === 'upper' && before.joins && !keptWords.has(before.lower)
      if (before.writing === 'initial' && before.end - before.start === 1 && before.lower !== 'i' && before.lower !== 'a' && before.lower !== 'y') first--
      else if (isShortUpper || (before.writing === 'capital' && before.joins && before.personal === 0)) first--
      else if (before.writing !== 'lower' && placeWords.has(before.lower) && !before.opensSentence) first--
      else if (leadingPlaceWords.has(before.lower)) first--
      else break
    }
    const words = judged.slice(first, last + 1)
    const start = (judged[first] as Judged).start
    const end = (judged[last] as Judged).end
    spans.push({ type: typeOf(text, judged, first, words, start, end), start, end, confidence })
    index = last
  }
  return spans
}

function typeOf(text: string, judged: readonly Judged[], first: number, words: readonly Judged[], start: number, end: number): 'PERSON' | 'LOCATION' {
  if (isPlace(text.slice(start, end).toLowerCase())) return 'LOCATION'
  const before = judged[first - 1]?.lower ?? ''
  if (namingCues.has(before)) return 'PERSON'
  const hasPlaceWord = words.some(({ lower, personal }) => personal === 0 && placeWords.has(lower))
  const hasName = words.some(({ listed }) => listed)
  const hasPlace = words.some(({ place }) => place)
  if (hasPlaceWord) return 'LOCATION'
  if (hasPlace && !hasName) return 'LOCATION'
  if (placeCues.has(before) && !hasName) return 'LOCATION'
  return 'PERSON'
}
