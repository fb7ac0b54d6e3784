import { hasAugment, isAfterItsNoun, isBeforeAgreement } from './agreement.ts'
import { verbsInSmallLetters } from './judge-lower.ts'
import { isInfinitive, isListedName, isOrdinaryIn, isPlace, looksLikeName } from './lexicon.ts'
import { isMisspelt } from './misspelt.ts'
import { bantuOf, closed, namePosition, open, strong, wide } from './name-position.ts'
import { pointsAtNoun } from './nicknames.ts'
import {
  bareCues,
  copulas,
  hasObject,
  isAfterGivenName,
  isAfterNumber,
  isDone,
  isHaving,
  isInTense,
  isNarrative,
  isNickname,
  isOwnerOfPlace,
  isPlaceHere,
  isSecondOfNickname,
  isStay,
  isVerbHere,
  likenesses,
  locatives,
  nominalCues,
  placesOnly,
} from './small-positions.ts'
import type { RedactionLanguage } from './span.ts'
import { likely, type Surroundings, unknownWord, type Verdict, verdict } from './verdict.ts'
import { english, isPlaceOfThing, isSpeltAsWord, kindOf, shortestName } from './word-kind.ts'
import type { WordToken } from './word-tokens.ts'
import { namingCues } from './words/cues.ts'
import { functionWords, nicknameBeginnings, personCues } from './words/function-words.ts'
import { keptWords } from './words/kept-words.ts'
import { kinWords, titles } from './words/titles.ts'

/** The maximum length of a name: longer texts are codes, or were designed against the patterns. */
const longestName = 40
const shortestUnknown = 4
const shortestPlace = 4
const hasSyllable = /[aeiouyàâäéèêëîïôöûü]/
/**
 * Judges a word in lower case in a note that has capitals: a name that someone typed without one. The position decides
 * how much evidence the word itself must give: in the position of a person, an ordinary word is a name if the
 * dictionary of names has it too.
 */
export function judgeSmall(
  text: string,
  tokens: readonly WordToken[],
  index: number,
  { isAfterCue, isAfterKin }: Surroundings,
  languages: readonly RedactionLanguage[],
): Verdict | undefined {
  const { lower, start } = tokens[index] as WordToken
  if (lower.length > longestName) return undefined
  const isName = isListedName(lower)
  if (
    (nicknameBeginnings.has(lower) || !functionWords.has(lower)) &&
    lower !== 'utani' &&
    !pointsAtNoun(tokens[index - 1], tokens[index] as WordToken, languages) &&
    isNickname(text, tokens, index)
  )
    return verdict(likely, true, false, isName)
  if (isSecondOfNickname(text, tokens, index)) return verdict(likely, true, false, isName)
  // jay jay
  if (tokens[index - 1]?.lower === lower && (tokens[index - 1] as WordToken).personal > 0) return tokens[index - 1]
  if (lower.length < shortestName || functionWords.has(lower) || keptWords.has(lower) || namingCues.has(lower))
    return undefined
  // mtoto ana mafua: he has
  if (languages.includes('sw') && isHaving(text, tokens, index)) return undefined
  if ((verbsInSmallLetters.has(lower) && bantuOf(languages) === undefined) || titles.has(lower) || kinWords.has(lower))
    return undefined
  if (isOwnerOfPlace(tokens, index)) return verdict(unknownWord, true, true, isName)
  const kind = kindOf(lower, languages)
  if (kind === 'ordinary' && !isName) return undefined
  if (isAfterNumber(text, start)) return undefined
  const bantu = bantuOf(languages)
  const isListedHere = isName && kind === 'name'
  if (
    !isAfterCue &&
    !isAfterKin &&
    !isListedHere &&
    !isPlace(lower) &&
    (isBeforeAgreement(text, tokens, index, bantu) ||
      (!isName &&
        (isAfterItsNoun(text, tokens, index, bantu) ||
          (bantu === 'rw' && hasAugment.test(lower) && !looksLikeName(lower)))))
  )
    return undefined
  // in French, `son` is not a relative
  const isKin = isAfterKin && !(languages[0] === 'fr' && tokens[index - 1]?.lower === 'son')
  // the boss is happy, ni mwiza: a description of someone
  const isLike = likenesses.has(lower) && copulas.has(tokens[index - 1]?.lower ?? '')
  if (isLike && !isAfterCue) return undefined
  const isSurname = bantu === undefined && isAfterGivenName(tokens, index)
  const position = isKin || isAfterCue || isSurname ? strong : namePosition(text, tokens, index, bantu)
  const place = tokens[index - 1]?.lower ?? ''
  // sokoni kariakoo
  const isAtThing = bantu === 'sw' && isPlaceOfThing(place)
  const isLocated = bantu !== undefined && (locatives.has(place) || isAtThing)
  if (bantu !== undefined && kind !== 'ordinary' && isPlaceHere(tokens, index, kind))
    return verdict(unknownWord, true, true, isName)
  if (
    kind === 'shaped' &&
    bantu === 'sw' &&
    (placesOnly.has(place) || isAtThing || isStay(place) || (lower.endsWith('ni') && position > closed))
  )
    return verdict(unknownWord, true, true, isName)
  const isKnownPlace = kind !== 'ordinary' && lower.length > shortestPlace && isPlace(lower)
  const isHere =
    kind === 'formed' && bantu !== undefined
      ? position >= wide || placesOnly.has(place) || isAtThing
      : position > closed || isLocated
  if ((isKnownPlace && isHere) || (kind === 'unknown' && isLocated && lower.length > shortestPlace))
    return verdict(unknownWord, true, true, isName)
  if (kind === 'name')
    return position > closed ? verdict(position === strong ? likely : unknownWord, true, false, isName) : undefined
  if (kind === 'ordinary') return position === strong ? verdict(unknownWord, true, false, true) : undefined
  const before = tokens[index - 1]?.lower ?? ''
  // kwa precedes a person, but before an infinitive it states how something was done: kwa kutumia, kwa kufunga
  const isHow = before === 'kwa' && isInfinitive(lower)
  const isTensed = !isName && (isInTense(lower, bantu) || (bantu === 'sw' && isNarrative(lower, tokens[index - 1])))
  const isVerb =
    (isVerbHere(lower, languages) || (bantu !== undefined && isTensed)) &&
    (isHow || isTensed || !personCues.has(before)) &&
    !(isKin && before === 'ni')
  if (lower.length < (position === strong ? shortestName : shortestUnknown) || !hasSyllable.test(lower) || isVerb)
    return undefined
  const isBare = kind === 'formed' && languages[0] === 'fr' && bareCues.has(before) && !isOrdinaryIn(lower, languages)
  if (kind === 'formed' && !isBare)
    return position === strong && !isOrdinaryIn(lower, english) ? verdict(unknownWord, true, false, false) : undefined
  const isOfNoun = kind === 'shaped' && position > closed && nominalCues.has(before)
  if (!isOfNoun && position < (kind === 'shaped' ? strong : kind === 'foreign' ? wide : open)) return undefined
  // et déteste les haricots: a verb with its object
  if (kind === 'unknown' && languages[0] === 'fr' && !isBare && hasObject(text, tokens, index)) return undefined
  const isSubject = isDone(text, tokens, index)
  if (!isSubject && !isBare && position < wide && (isSpeltAsWord(lower, languages) || isMisspelt(lower, languages)))
    return undefined
  return verdict(unknownWord, true, isLocated || (bantu === 'sw' && isStay(place)), false)
}
