import { isBeforeAgreement, isThingHere } from './agreement.ts'
import { verdictOfCapital } from './judge-capital.ts'
import { judgeLower, verbsInSmallLetters } from './judge-lower.ts'
import { judgeSmall } from './judge-small.ts'
import { isListedName } from './lexicon.ts'
import { markInitials, markPlacesByTheirKind, markPlacesOfSeveralWords } from './mark-words.ts'
import { markNameFields } from './name-fields.ts'
import { isCalled, mayCall, pointsAtNoun } from './nicknames.ts'
import { isOfInstitution, namesPlace } from './place-position.ts'
import type { RedactionLanguage } from './span.ts'
import { type AroundCapital, certain, decide, type Surroundings, unknownWord, verdict } from './verdict.ts'
import type { WordToken } from './word-tokens.ts'
import { cueFillers, namingCues } from './words/cues.ts'
import { determiners, functionWords, nicknameBeginnings } from './words/function-words.ts'
import { keptWords } from './words/kept-words.ts'
import { isPersonVerb, kinFillers, kinWords, titles } from './words/titles.ts'

/** The characters between a naming cue and the name: a space, a colon, the full stop of `Mr.`, an opening quotation mark. */
const afterCue = /^\.?[\s:"«“(]{0,4}$/

const fewestWords = 4

/**
 * Whether a note is typed without capitals, except for abbreviations or a few names: then only the dictionaries
 * identify a name. This includes notes whose sentences mostly begin in lower case.
 */
function writesNoCapitals(
  text: string,
  tokens: readonly WordToken[],
  isTaken: (start: number, end: number) => boolean,
): boolean {
  if (tokens.length < fewestWords) return false
  let small = 0
  let large = 0
  let hasCapital = false
  for (const { writing, lower, start, end, opensSentence } of tokens) {
    if (writing === 'initial' || isTaken(start, end)) continue
    if (writing === 'lower') {
      if (small + large === 0 || endsSentence(text, start - 1) || endsSentence(text, start - 2)) small++
    } else if (!(writing === 'upper' && keptWords.has(lower))) {
      hasCapital = true
      if (opensSentence) large++
    }
  }
  return !hasCapital || (small > 1 && small > large)
}

/** Whether there is a full stop, a question mark or the end of a line at an offset. */
function endsSentence(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code === 46 || code === 63 || code === 33 || code === 10
}

const writesOnlyCapitals = (tokens: readonly WordToken[]): boolean =>
  tokens.length >= fewestWords && tokens.every(({ writing }) => writing !== 'lower' && writing !== 'capital')

/** A space, or the full stop of `Mr.` and a space. */
const widestAfterTitle = 2
const conjunctions: ReadonlySet<string> = /* @__PURE__ */ new Set(['and', 'et', 'na', 'n'])

/** Whether a word ends an enumeration of names: Faith, Mercy and Purity. */
function endsEnumeration(tokens: readonly WordToken[], index: number): boolean {
  const [name, conjunction] = [tokens[index - 2], tokens[index - 1]]
  return (
    conjunctions.has(conjunction?.lower ?? '') &&
    name !== undefined &&
    name.personal > 0 &&
    name.writing === 'capital' &&
    !name.place
  )
}

const actsAsPerson = (next: WordToken | undefined, second: WordToken | undefined): boolean =>
  next?.writing === 'lower' &&
  (isPersonVerb(next.lower) || (conjunctions.has(next.lower) && second?.writing === 'capital'))

const standsBeside = (text: string, before: WordToken | undefined, token: WordToken): boolean =>
  before !== undefined && afterCue.test(text.slice(before.end, token.start))

const englishArticles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'her', 'his', 'my', 'our', 'their', 'your'])
const labelMark = /^\s?[:=]/

function aroundCapital(
  text: string,
  tokens: readonly WordToken[],
  index: number,
  bantu: 'rw' | 'sw' | undefined,
  isShouted: boolean,
): AroundCapital {
  const isBantu = bantu !== undefined
  const token = tokens[index] as WordToken
  const before = tokens[index - 1]
  const isBeside = standsBeside(text, before, token)
  const isTitled = before !== undefined && before.writing !== 'lower' && titles.has(before.lower)
  return {
    isBesideNext: (tokens[index + 1]?.start ?? Number.POSITIVE_INFINITY) - token.end === 1,
    isAfterTitle: isTitled && isBeside && token.start - before.end <= widestAfterTitle,
    isEnumerated: isBeside && endsEnumeration(tokens, index),
    doesAsPerson: actsAsPerson(tokens[index + 1], tokens[index + 2]),
    isAfterPlace: isBantu && namesPlace(tokens, index),
    isLabel: labelMark.test(text.slice(token.end, token.end + 2)),
    isCalledSo: before !== undefined && mayCall(before.lower) && isCalled(tokens, index),
    isAfterArticle: isBeside && englishArticles.has(before?.lower ?? ''),
    isOfInstitution: isBantu && isOfInstitution(tokens, index),
    isThing: token.opensSentence && isBeforeAgreement(text, tokens, index, bantu),
    isShouted,
  }
}

/** Marks earlier words of an enumeration as names if its last word is one: desire and prosper, neema na paulo. */
function joinEnumerated(tokens: readonly WordToken[]): void {
  for (let index = tokens.length - 2; index > 0; index--) {
    const conjunction = tokens[index] as WordToken
    if (!conjunctions.has(conjunction.lower)) continue
    const [word, name] = [tokens[index - 1], tokens[index + 1]] as [WordToken, WordToken]
    if (word.writing !== 'lower' || word.personal > 0) continue
    if (name.personal === 0 || name.place || name.start - word.end > conjunction.lower.length + 2) continue
    if (
      isListedName(word.lower) &&
      !verbsInSmallLetters.has(word.lower) &&
      !determiners.has(tokens[index - 2]?.lower ?? '')
    )
      decide(word, verdict(unknownWord, true, false, true))
  }
}

/** Decides for every word whether it is a name or a place, by dictionaries, its capital and the preceding words. */
export function judgeWords(
  text: string,
  tokens: readonly WordToken[],
  languages: readonly RedactionLanguage[],
  isTaken: (start: number, end: number) => boolean,
): void {
  const isCaseless = writesNoCapitals(text, tokens, isTaken)
  const isShouted = writesOnlyCapitals(tokens)
  const [first] = languages
  const bantu = first === 'rw' || first === 'sw' ? first : undefined
  let isCued = false
  let isKin = false
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as WordToken
    const before = tokens[index - 1]
    // `name is`, `jina lake ni`, `mama yake`: filler words pass the cue on
    if (before !== undefined) {
      if (!(isCued && cueFillers.has(before.lower)))
        isCued = namingCues.has(before.lower) && !pointsAtNoun(before, token, languages)
      if (!(isKin && kinFillers.has(before.lower)))
        isKin = kinWords.has(before.lower) || (bantu !== undefined && before.lower === 'se')
    }
    if (isTaken(token.start, token.end)) continue
    // most words
    if (
      !isCaseless &&
      token.writing === 'lower' &&
      functionWords.has(token.lower) &&
      !nicknameBeginnings.has(token.lower)
    )
      continue
    const isNamed = (isCued || isKin) && standsBeside(text, before, token)
    const surroundings: Surroundings = {
      before,
      next: tokens[index + 1],
      isAfterCue: isCued && isNamed,
      isAfterKin: isKin && isNamed,
    }
    if (isCaseless && token.writing === 'lower' && !isCued && !isKin && isThingHere(text, tokens, index, bantu))
      continue
    if (token.writing === 'lower') {
      judgeLower(token, surroundings, isCaseless, languages)
      if (token.personal === 0) {
        const small = judgeSmall(text, tokens, index, surroundings, languages)
        if (small !== undefined) decide(token, small)
      }
    } else if (token.writing === 'foreign') decide(token, verdict(certain, true, false, false))
    else if (token.writing === 'initial') decide(token, verdict(0, true, false, false))
    else
      decide(
        token,
        verdictOfCapital(token, surroundings, aroundCapital(text, tokens, index, bantu, isShouted), languages),
      )
  }
  markNameFields(text, tokens, isTaken)
  joinEnumerated(tokens)
  markPlacesOfSeveralWords(tokens, isCaseless)
  if (!isShouted) markPlacesByTheirKind(tokens)
  markInitials(text, tokens)
}
