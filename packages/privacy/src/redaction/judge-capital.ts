import { isAugmentedForm, isFiniteVerb, isListed, isRareEnglish, isRareFrench, lookUp } from './lexicon.ts'
import { bantuOf } from './name-position.ts'
import { isSurelyVerb, speaksForName } from './small-positions.ts'
import type { RedactionLanguage } from './span.ts'
import {
  type AroundCapital,
  certain,
  likely,
  type Surroundings,
  unknownWord,
  type Verdict,
  verdict,
} from './verdict.ts'
import { endsAsWord, english, virtues } from './word-kind.ts'
import type { WordToken } from './word-tokens.ts'
import { nameFollowers, namingCues, placeCues, placeWords, wordFollowers } from './words/cues.ts'
import { acronyms, keptWords } from './words/kept-words.ts'
import { isPersonVerb, standsBeforeVerb, titles } from './words/titles.ts'

const shortestUnknownAcronym = 4

const hasVowel = /[aeiouyàâäéèêëîïôöûü]/

/** Whether a word is kept in any context; names of peoples may have a plural s. */
const isKept = (lower: string): boolean =>
  keptWords.has(lower) || (lower.endsWith('s') && keptWords.has(lower.slice(0, -1)) && lower.length > 6)

/** In text of capitals, the larger dictionaries decide, as they do for words in lower case. */
const isRareIn = (word: string, languages: readonly RedactionLanguage[]): boolean =>
  (languages.includes('en') && isRareEnglish(word)) || (languages.includes('fr') && isRareFrench(word))

const isEnglishWord = (word: string | undefined): boolean =>
  word !== undefined && word.length > 3 && !placeWords.has(word) && lookUp(word, english, false).common

/**
 * Whether a word whose capital is no evidence is English, like the word beside it: notes in Kinyarwanda and Swahili
 * have headings and sentences in English.
 */
const isEnglishHere = (
  { lower, opensSentence, writing }: WordToken,
  { before, next }: Pick<Surroundings, 'before' | 'next'>,
  isShouted: boolean,
  languages: readonly RedactionLanguage[],
): boolean =>
  (opensSentence || writing === 'upper') &&
  bantuOf(languages) !== undefined &&
  isEnglishWord(lower) &&
  (isEnglishWord(before?.lower) ||
    isEnglishWord(next?.lower) ||
    (writing === 'capital' && next?.writing !== 'capital' && !speaksForName(undefined, next)) ||
    (isShouted && lower.length > 5 && !speaksForName(before, next)))

/** Judges a capitalised word. */
export function verdictOfCapital(
  token: WordToken,
  { before, next, isAfterCue, isAfterKin }: Surroundings,
  around: AroundCapital,
  languages: readonly RedactionLanguage[],
): Verdict {
  const { lower, writing, opensSentence } = token
  const {
    isBesideNext,
    isAfterTitle,
    isEnumerated,
    doesAsPerson,
    isShouted,
    isLabel,
    isAfterPlace,
    isCalledSo,
    isThing,
    isOfInstitution,
    isAfterArticle,
  } = around
  const {
    common: isWord,
    name,
    place,
  } = lookUp(lower, languages, opensSentence || writing === 'upper', writing === 'upper')
  // a dictionary of names or places outweighs the form of a word
  const common =
    (isWord && (!(name || place) || isListed(lower))) ||
    (!name &&
      !place &&
      (isEnglishHere(token, { before, next }, isShouted && !isAfterCue, languages) ||
        (isShouted &&
          !isAfterCue &&
          !isAfterKin &&
          !isCalledSo &&
          !speaksForName(before, next) &&
          (isRareIn(lower, languages) || endsAsWord(lower, languages)))))
  if (isOfInstitution && writing === 'capital' && !name && !place && isListed(lower))
    return verdict(0, false, false, false)
  if (isThing && !isAfterCue && (virtues.has(lower) || (isListed(lower) && !place)))
    return verdict(0, false, false, false)
  // her Patience, the Hope centre
  if (
    isAfterArticle &&
    writing === 'capital' &&
    !place &&
    !isAfterCue &&
    isListed(lower) &&
    next?.writing !== 'capital'
  )
    return verdict(0, false, false, false)
  const isNameInCapital = writing === 'capital' && acronyms.has(lower) && next?.writing === 'capital'
  const isPlaceAfterCue = place && !opensSentence && placeCues.has(before?.lower ?? '')
  // VDRL: no name consists of such letters
  if (writing === 'upper' && lower.length >= shortestUnknownAcronym && !hasVowel.test(lower))
    return verdict(0, true, false, false)
  // Hb 9.8, Pt asleep
  if (opensSentence && lower.length < 3 && !hasVowel.test(lower) && next?.writing !== 'capital' && !titles.has(lower))
    return verdict(0, false, false, false)
  if (opensSentence && namingCues.has(lower)) return verdict(0, false, false, false)
  const isNickname = (isAfterTitle || isCalledSo) && writing === 'capital' && titles.has(lower)
  if (isKept(lower) && !isNameInCapital && !isPlaceAfterCue && !isNickname)
    return verdict(name && !opensSentence && (isAfterCue || standsBeforeVerb(next)) ? likely : 0, name, false, name)
  if (isNickname && isCalledSo) return verdict(certain, true, false, name)
  if (isAfterPlace && !opensSentence) return verdict(certain, true, true, name)
  const isOfKin = isAfterKin && writing === 'capital' && before?.writing === 'lower'
  if ((isAfterCue || (isAfterTitle && !isShouted) || isOfKin) && !opensSentence && !placeWords.has(lower))
    return verdict(certain, true, place, name)
  if (writing === 'upper' && lower.length < shortestUnknownAcronym)
    return verdict(name && !common ? likely : 0, !common, place, name)
  if (opensSentence && isLabel && !name && isListed(lower)) return verdict(0, false, false, false)
  if (!common) {
    if (
      opensSentence &&
      !name &&
      !place &&
      writing === 'capital' &&
      next?.writing === 'lower' &&
      !languages.includes('en') &&
      (wordFollowers.has(next.lower) || agreesWithThing(next.lower, languages))
    )
      return verdict(0, false, false, false)
    return verdict(name || place ? certain : unknownWord, true, place, name)
  }
  // ordinary only by its form, and the subject of a person's verb: Wanjala na Nekesa, Nangila alifanya
  if (
    opensSentence &&
    writing === 'capital' &&
    (doesAsPerson || (isBesideNext && next?.writing === 'capital')) &&
    !isListed(lower) &&
    !isFiniteVerb(lower) &&
    // Nzaniha (I shall give) can also be a person
    !(isSurelyVerb(lower, languages) && !lower.startsWith('n')) &&
    !isAugmentedForm(lower, languages)
  )
    return verdict(unknownWord, true, place, name)
  // Grace, Patience, Nice: an ordinary word, unless it is in the position of a name
  const standsAsName = isShouted
    ? isAfterKin || standsBeforeVerb(next)
    : !opensSentence ||
      (next !== undefined &&
        ((next.writing !== 'lower' && isBesideNext && name) ||
          (name && (nameFollowers.has(next.lower) || isPersonVerb(next.lower)))))
  if ((name || place) && standsAsName) return verdict(likely, true, place && !name, name)
  if (isEnumerated && writing === 'capital') return verdict(unknownWord, true, false, false)
  return verdict(0, !opensSentence && writing !== 'upper' && !placeWords.has(lower), false, name)
}

const swahiliAgreement =
  /^(?:ki|vi|li|ya|zi|i|u)(?:li|na|ta|me|ka|ko|po|si)[a-z]*$|^(?:ki|vi|li|ya|zi|i)[a-z]+(?:cho|vyo|lo|yo|zo)$/
const kinyarwandaAgreement = /^(?:zi|bi|bya|ki|cya|ri|rya|bu|bwa|ru|rwa|iri|ira|iza|izi)[a-z]*[aeiou]$/

/** Whether a verb has a thing as its subject, so that the word before it is not a person: Daftari liko, Inka zari. */
const agreesWithThing = (verb: string, languages: readonly RedactionLanguage[]): boolean =>
  (languages[0] === 'sw' && swahiliAgreement.test(verb)) || (languages[0] === 'rw' && kinyarwandaAgreement.test(verb))
