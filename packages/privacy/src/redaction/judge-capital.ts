import { isAugmentedForm, isFiniteVerb, isListed, lookUp } from './lexicon.ts'
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
import type { WordToken } from './word-tokens.ts'
import { nameFollowers, namingCues, placeCues, placeWords, wordFollowers } from './words/cues.ts'
import { acronyms, keptWords } from './words/kept-words.ts'
import { isPersonVerb, standsBeforeVerb, titles } from './words/titles.ts'

const shortestUnknownAcronym = 4

const hasVowel = /[aeiouyàâäéèêëîïôöûü]/

/** Whether a word is kept in any context; the plural of a people takes an s. */
const isKept = (lower: string): boolean =>
  keptWords.has(lower) || (lower.endsWith('s') && keptWords.has(lower.slice(0, -1)) && lower.length > 6)

/** Judges a capitalised word. */
export function verdictOfCapital(
  token: WordToken,
  { before, next, isAfterCue, isAfterKin }: Surroundings,
  around: AroundCapital,
  languages: readonly RedactionLanguage[],
): Verdict {
  const { lower, writing, opensSentence } = token
  const { isBesideNext, isAfterTitle, isEnumerated, doesAsPerson, isShouted, isLabel, isAfterPlace, isCalledSo } =
    around
  const {
    common: isWord,
    name,
    place,
  } = lookUp(lower, languages, opensSentence || writing === 'upper', writing === 'upper')
  // a dictionary of names or places counts more than the form of a word
  const common = isWord && (!(name || place) || isListed(lower))
  const isNameInCapital = writing === 'capital' && acronyms.has(lower) && next?.writing === 'capital'
  const isPlaceAfterCue = place && !opensSentence && placeCues.has(before?.lower ?? '')
  // VDRL: letters that no name consists of
  if (writing === 'upper' && lower.length >= shortestUnknownAcronym && !hasVowel.test(lower))
    return verdict(0, true, false, false)
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
  // ordinary only by its form, and the subject of a verb for a person: Wanjala na Nekesa, Nangila alifanya
  if (
    opensSentence &&
    writing === 'capital' &&
    (doesAsPerson || (isBesideNext && next?.writing === 'capital')) &&
    !isListed(lower) &&
    !isFiniteVerb(lower) &&
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

/** Whether a verb agrees with a thing, so that the word before it is not a person: Daftari liko, Inka zari. */
const agreesWithThing = (verb: string, languages: readonly RedactionLanguage[]): boolean =>
  (languages[0] === 'sw' && swahiliAgreement.test(verb)) || (languages[0] === 'rw' && kinyarwandaAgreement.test(verb))
