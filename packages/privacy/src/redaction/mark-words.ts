import { isPlace } from './lexicon.ts'
import { certain, decide, likely, verdict } from './verdict.ts'
import type { WordToken } from './word-tokens.ts'
import { leadingPlaceWords, streetParticles, tellingPlaceWords } from './words/cues.ts'
import { keptWords } from './words/kept-words.ts'

/** Marks `N.K.`: initials with full stops instead of a name. */
export function markInitials(text: string, tokens: readonly WordToken[]): void {
  for (let index = 0; index + 1 < tokens.length; index++) {
    const word = tokens[index] as WordToken
    const next = tokens[index + 1] as WordToken
    if (
      word.writing !== 'initial' ||
      next.writing !== 'initial' ||
      next.start !== word.end + 1 ||
      text.charCodeAt(word.end) !== 46
    )
      continue
    let last = index + 1
    while (tokens[last + 1]?.writing === 'initial' && tokens[last + 1]?.start === (tokens[last] as WordToken).end + 1)
      last++
    const letters = `${text.slice(word.start, (tokens[last] as WordToken).end).toLowerCase()}.`
    if (!keptWords.has(letters))
      for (const one of tokens.slice(index, last + 1)) if (one.joins) decide(one, verdict(likely, true, false, false))
    index = last
  }
}

/**
 * Marks words that are places because of a neighbouring word: Sunrise Bar, KK Park, Rue de la Mission, avenue du Port.
 */
export function markPlacesByTheirKind(tokens: readonly WordToken[]): void {
  for (const [index, word] of tokens.entries()) {
    if (!tellingPlaceWords.has(word.lower)) continue
    const before = tokens[index - 1]
    if (before !== undefined && word.writing !== 'lower' && word.start - before.end === 1 && isOpenWord(before))
      decide(before, verdict(likely, true, true, false))
    let after = index + 1
    while (after < index + 3 && streetParticles.has(tokens[after]?.lower ?? '')) after++
    const next = tokens[after]
    const isStreet = leadingPlaceWords.has(word.lower) || (word.writing !== 'lower' && after === index + 1)
    if (next === undefined || !isStreet || next.start - (tokens[after - 1] as WordToken).end !== 1 || !isOpenWord(next))
      continue
    for (const one of tokens.slice(word.writing === 'lower' ? index + 1 : index, after + 1))
      decide(one, verdict(likely, true, true, false))
  }
}

/** Whether a capitalised word may be the name of a place, although it is an ordinary word. */
const isOpenWord = (word: WordToken): boolean =>
  (word.writing === 'capital' || word.writing === 'upper') &&
  !word.opensSentence &&
  word.personal === 0 &&
  !keptWords.has(word.lower)

/** Marks places that consist of ordinary words, such as Fort Portal. */
export function markPlacesOfSeveralWords(tokens: readonly WordToken[], isCaseless: boolean): void {
  for (let index = 0; index + 1 < tokens.length; index++) {
    const word = tokens[index] as WordToken
    const isSmall = !isCaseless && word.writing === 'lower'
    // addis ababa: in a note with capitals, one of the words must already be known as a place
    if (isSmall && word.personal === 0 && (tokens[index + 1] as WordToken).personal === 0) continue
    if (isCaseless ? keptWords.has(word.lower) : !isSmall && word.personal > 0) continue
    for (let count = 3; count > 1; count--) {
      const words = tokens.slice(index, index + count)
      const areBeside = words.every(
        (one, at) =>
          at === 0 ||
          (one.start - (words[at - 1] as WordToken).end === 1 && (isCaseless || (one.writing === 'lower') === isSmall)),
      )
      if (words.length < count || !areBeside || !isPlace(words.map(({ lower }) => lower).join(' '))) continue
      for (const one of words) decide(one, verdict(certain, true, true, false))
      break
    }
  }
}
