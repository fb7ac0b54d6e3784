import { isListed, isListedName, isOrdinaryIn, isPlace, looksLikeName, lookUp } from './lexicon.ts'
import { bantuOf } from './name-position.ts'
import { isInTense, isNarrative, isSurelyVerb, speaksForName } from './small-positions.ts'
import type { RedactionLanguage } from './span.ts'
import { decide, likely, type Surroundings, unknownWord, verdict } from './verdict.ts'
import { endsAsWord } from './word-kind.ts'
import type { WordToken } from './word-tokens.ts'
import { cueFillers, namingCues, particles, placeCues, strongCues } from './words/cues.ts'
import { keptWords } from './words/kept-words.ts'
import { isPersonVerb, motionVerbs, standsBeforeVerb } from './words/titles.ts'

/**
 * Prepositions after which an unknown word in lower case is a place; Bantu prepositions are not among them, because
 * they precede too many verbs and nouns.
 */
const lowerPlaceCues: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'via', 'à', 'vers'])

/** Further prepositions for notes typed without capitals. */
const lowerLocatives: ReadonlySet<string> = new Set([
  'i',
  'to',
  'a',
  'au',
  'aux',
  'huko',
  'hapo',
  'kutoka',
  'mpaka',
  'hadi',
])

/** Names that are verbs when in lower case. */
export const verbsInSmallLetters: ReadonlySet<string> = new Set([
  'said',
  'will',
  'may',
  'mark',
  'bill',
  'grant',
  'rich',
  'chase',
  'drew',
  'ana',
])

const articles: ReadonlySet<string> = new Set(['le', 'la', 'the'])

/** Judges a word in lower case; in a note without capitals only the dictionaries identify a name. */
export function judgeLower(
  token: WordToken,
  { before, next, isAfterCue, isAfterKin }: Surroundings,
  isCaseless: boolean,
  languages: readonly RedactionLanguage[],
): void {
  const { lower } = token
  if (lower.length < 3 || verbsInSmallLetters.has(lower) || namingCues.has(lower)) return
  const cue = before?.lower ?? ''
  const isAfterPlaceCue = lowerPlaceCues.has(cue) || (isCaseless && (motionVerbs.has(cue) || lowerLocatives.has(cue)))
  const isNamed = isAfterCue || (isCaseless && isAfterKin)
  const listed = isListedName(lower)
  // verbs and nouns of Kinyarwanda and Swahili can also be places, but places have capitals in a note with capitals
  const mayBePlace = isCaseless || placeCues.has(cue) || languages[0] === 'en' || languages[0] === 'fr'
  const isKnownPlace = mayBePlace && lower.length > 3 && isPlace(lower)
  const place = (lower.length > 4 && isKnownPlace) || isAfterPlaceCue
  if (!listed && !place && !isNamed && !isCaseless) return
  if (
    isCaseless &&
    !listed &&
    !isNamed &&
    !isKnownPlace &&
    !looksLikeName(lower) &&
    !isAfterKin &&
    !speaksForName(before, next) &&
    bantuOf(languages) === 'sw' &&
    (isInTense(lower, 'sw') || isNarrative(lower, before))
  )
    return
  if (keptWords.has(lower) || particles.has(lower) || cueFillers.has(lower)) return
  if (strongCues.has(cue) && isAfterCue) {
    decide(token, verdict(likely, true, place, listed))
    return
  }
  // the larger dictionaries also contain nicknames: prince régent, mimi la douce
  const mayBeRare =
    !listed && !isNamed && !isAfterKin && !isPlace(lower) && !articles.has(cue) && !speaksForName(before, next)
  const isOrdinaryWord =
    isListed(lower) || (mayBeRare && (isOrdinaryIn(lower, languages) || endsAsWord(lower, languages)))
  // a dictionary of names or places outweighs the form of a word
  const isKnownName = listed || (isCaseless && (isKnownPlace || looksLikeName(lower)))
  if (isOrdinaryWord || (!isKnownName && lookUp(lower, ['en', 'fr', ...languages], true).common)) {
    if (!isCaseless) return
    // neema anataka, patience told me: a name that is an ordinary word, in the position of a name or beside another name
    if (listed) decide(token, verdict(isNamed || standsBeforeVerb(next) ? unknownWord : 0, true, false, true))
    // umuhire yabyaye: only its form shows that it is an ordinary word
    else if (!isOrdinaryWord && isPersonVerb(next?.lower ?? '') && !isSurelyVerb(lower, languages))
      decide(token, verdict(unknownWord, true, false, false))
    else if (
      !isOrdinaryWord &&
      ((cue === 'i' && languages.includes('rw')) || motionVerbs.has(cue)) &&
      !isSurelyVerb(lower, languages)
    )
      decide(token, verdict(unknownWord, true, true, false))
    return
  }
  decide(token, verdict(isNamed ? likely : unknownWord, true, place || (isKnownPlace && !listed), listed))
}
