import { isListedName, isPlace, lookUp } from './lexicon.ts'
import type { RedactionLanguage } from './span.ts'
import type { WordToken } from './word-tokens.ts'
import {
  cueFillers,
  leadingPlaceWords,
  nameFollowers,
  namingCues,
  particles,
  placeWords,
  streetParticles,
  tellingPlaceWords,
  wordFollowers,
} from './words/cues.ts'
import { keptWords } from './words/kept-words.ts'

const shortestUnknownAcronym = 4
const certain = 0.95
const likely = 0.8
const unknownWord = 0.5
/** Between a naming cue and the name stand a space, a colon, the full stop of `Mr.`, an opening quotation mark. */
const afterCue = /^\.?[\s:"«“(]{0,4}$/

/** Prepositions after which an unknown word in small letters is a place; Bantu ones stand before too many verbs and nouns. */
const lowerPlaceCues: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'via', 'à', 'vers'])

type Verdict = Pick<WordToken, 'personal' | 'joins' | 'place' | 'listed'>

const verdict = (personal: number, joins: boolean, place: boolean, listed: boolean): Verdict => ({
  personal,
  joins,
  place,
  listed,
})

function decide(token: WordToken, { personal, joins, place, listed }: Verdict): void {
  token.personal = personal
  token.joins = joins
  token.place = place
  token.listed = listed
}

function judgeLower(
  token: WordToken,
  isAfterCue: boolean,
  isAfterPlaceCue: boolean,
  isCaseless: boolean,
  languages: readonly RedactionLanguage[],
): void {
  const { lower } = token
  if (lower.length < 3) return
  const listed = isListedName(lower)
  const place = (lower.length > 4 && isPlace(lower)) || isAfterPlaceCue
  if (!listed && !place && !isAfterCue && !isCaseless) return
  if (keptWords.has(lower) || particles.has(lower) || cueFillers.has(lower)) return
  if (!lookUp(lower, ['en', 'fr', ...languages], true).common)
    decide(token, verdict(isAfterCue ? likely : unknownWord, true, place, listed))
}

function verdictOfCapital(
  token: WordToken,
  isAfterCue: boolean,
  next: WordToken | undefined,
  languages: readonly RedactionLanguage[],
): Verdict {
  const { lower, writing, opensSentence } = token
  const { common, name, place } = lookUp(lower, languages, opensSentence || writing === 'upper')
  if (keptWords.has(lower)) return verdict(name && isAfterCue && !opensSentence ? likely : 0, name, false, name)
  if (isAfterCue && !opensSentence && !placeWords.has(lower)) return verdict(certain, true, place, name)
  if (writing === 'upper' && lower.length < shortestUnknownAcronym)
    return verdict(name && !common ? likely : 0, !common, place, name)
  if (!common) {
    const opensAsWord = opensSentence && next?.writing === 'lower' && wordFollowers.has(next.lower)
    if (opensAsWord && !name && !place && writing === 'capital' && !languages.includes('en'))
      return verdict(0, false, false, false)
    return verdict(name || place ? certain : unknownWord, true, place, name)
  }
  // Grace, Patience, Nice: a word, unless it stands where a name would
  const standsAsName =
    !opensSentence || (next !== undefined && (next.writing !== 'lower' || nameFollowers.has(next.lower)))
  if ((name || place) && standsAsName) return verdict(likely, true, place && !name, name)
  return verdict(0, !opensSentence && writing !== 'upper' && !placeWords.has(lower), false, name)
}

const fewestWords = 4

/** Whether a note is typed without capitals: then only the dictionaries of ordinary words tell a name, if they are nearly complete. */
const writesNoCapitals = (tokens: readonly WordToken[]): boolean =>
  tokens.length >= fewestWords && tokens.every(({ writing }) => writing === 'lower')

/** Decides for every word whether it is a name or a place: by dictionaries, by its capital, by what stands before it. */
export function judgeWords(
  text: string,
  tokens: readonly WordToken[],
  languages: readonly RedactionLanguage[],
  isTaken: (start: number, end: number) => boolean,
): void {
  const isCaseless = writesNoCapitals(tokens) && !languages.includes('rw') && !languages.includes('sw')
  let isCued = false
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as WordToken
    const before = tokens[index - 1]
    // `name is`, `jina lake ni`: what fills hands the cue on
    if (before !== undefined && !(isCued && cueFillers.has(before.lower))) isCued = namingCues.has(before.lower)
    if (isTaken(token.start, token.end)) continue
    const isAfterCue = isCued && before !== undefined && afterCue.test(text.slice(before.end, token.start))
    if (token.writing === 'lower')
      judgeLower(token, isAfterCue, lowerPlaceCues.has(before?.lower ?? ''), isCaseless, languages)
    else if (token.writing === 'foreign') decide(token, verdict(certain, true, false, false))
    else if (token.writing === 'initial') decide(token, verdict(0, true, false, false))
    else decide(token, verdictOfCapital(token, isAfterCue, tokens[index + 1], languages))
  }
  markPlacesOfSeveralWords(tokens)
  markPlacesByTheirKind(tokens)
  markInitials(text, tokens)
}

/** Marks `N.K.`: letters with full stops that stand for a name. */
function markInitials(text: string, tokens: readonly WordToken[]): void {
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

/** Marks what is a place by the word beside it: Sunrise Bar, KK Park, Rue de la Mission, avenue du Port. */
function markPlacesByTheirKind(tokens: readonly WordToken[]): void {
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

/** Whether a word with a capital may be the name of a place, though it is an ordinary word. */
const isOpenWord = (word: WordToken): boolean =>
  (word.writing === 'capital' || word.writing === 'upper') &&
  !word.opensSentence &&
  word.personal === 0 &&
  !keptWords.has(word.lower)

/** Marks places that ordinary words make up, such as Fort Portal. */
function markPlacesOfSeveralWords(tokens: readonly WordToken[]): void {
  for (let index = 0; index + 1 < tokens.length; index++) {
    const word = tokens[index] as WordToken
    if (word.writing === 'lower' || word.personal > 0) continue
    for (let count = 3; count > 1; count--) {
      const words = tokens.slice(index, index + count)
      const areBeside = words.every(
        (one, at) => at === 0 || (one.start - (words[at - 1] as WordToken).end === 1 && one.writing !== 'lower'),
      )
      if (words.length < count || !areBeside || !isPlace(words.map(({ lower }) => lower).join(' '))) continue
      for (const one of words) decide(one, verdict(certain, true, true, false))
      break
    }
  }
}
