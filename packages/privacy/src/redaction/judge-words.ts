import { isFiniteVerb, isInfinitive, isListed, isListedName, isPlace, looksLikeName, lookUp } from './lexicon.ts'
import type { RedactionLanguage } from './span.ts'
import type { WordToken } from './word-tokens.ts'
import {
  cueFillers,
  leadingPlaceWords,
  nameFollowers,
  namingCues,
  particles,
  placeCues,
  placeWords,
  streetParticles,
  strongCues,
  tellingPlaceWords,
  wordFollowers,
} from './words/cues.ts'
import { acronyms, keptWords } from './words/kept-words.ts'
import { isPersonVerb, kinFillers, kinWords, motionVerbs, titles } from './words/titles.ts'

const shortestUnknownAcronym = 4
const certain = 0.95
const likely = 0.8
const unknownWord = 0.5
/** Between a naming cue and the name stand a space, a colon, the full stop of `Mr.`, an opening quotation mark. */
const afterCue = /^\.?[\s:"«“(]{0,4}$/

/** Prepositions after which an unknown word in small letters is a place; Bantu ones stand before too many verbs and nouns. */
const lowerPlaceCues: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'via', 'à', 'vers'])

/** Where a note is typed without capitals, these too. */
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

/** Names that in small letters are verbs. */
const verbsInSmallLetters: ReadonlySet<string> = new Set([
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

/** What stands around a word. */
type Surroundings = {
  before: WordToken | undefined
  next: WordToken | undefined
  /** Whether a naming cue stands before it, and a word of kin. */
  isAfterCue: boolean
  isAfterKin: boolean
  /** Whether only a space stands between it and the next word. */
  isBesideNext: boolean
  /** Whether a title or the names of an enumeration stand directly before it. */
  isAfterTitle: boolean
  isEnumerated: boolean
  /** Whether what follows is done by a person, or names another. */
  doesAsPerson: boolean
  /** Whether a colon follows, as after the label of a form. */
  isLabel: boolean
  /** Whether the whole note is in capitals. */
  isShouted: boolean
}

function judgeLower(
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
  // verbs and nouns of Kinyarwanda and Swahili are places too: where people write capitals, these have none
  const mayBePlace = isCaseless || placeCues.has(cue) || languages[0] === 'en' || languages[0] === 'fr'
  const isKnownPlace = mayBePlace && lower.length > 3 && isPlace(lower)
  const place = (lower.length > 4 && isKnownPlace) || isAfterPlaceCue
  if (!listed && !place && !isNamed && !isCaseless) return
  if (keptWords.has(lower) || particles.has(lower) || cueFillers.has(lower)) return
  if (strongCues.has(cue) && isAfterCue) {
    decide(token, verdict(likely, true, place, listed))
    return
  }
  const isOrdinaryWord = isListed(lower)
  // what a dictionary of names or places has is worth more than how a word is built
  const isKnownName = listed || (isCaseless && (isKnownPlace || looksLikeName(lower)))
  if (isOrdinaryWord || (!isKnownName && lookUp(lower, ['en', 'fr', ...languages], true).common)) {
    if (!isCaseless) return
    // neema anataka, patience told me: a name that is a word, where a name would stand, or beside another
    if (listed) decide(token, verdict(isNamed || standsBeforeVerb(next) ? unknownWord : 0, true, false, true))
    // umuhire yabyaye: nothing but its form says that it is a word
    else if (!isOrdinaryWord && isPersonVerb(next?.lower ?? '') && !isFiniteVerb(lower) && !isInfinitive(lower))
      decide(token, verdict(unknownWord, true, false, false))
    else if (
      !isOrdinaryWord &&
      ((cue === 'i' && languages.includes('rw')) || motionVerbs.has(cue)) &&
      !isFiniteVerb(lower) &&
      !isInfinitive(lower)
    )
      decide(token, verdict(unknownWord, true, true, false))
    return
  }
  decide(token, verdict(isNamed ? likely : unknownWord, true, place || (isKnownPlace && !listed), listed))
}

const standsBeforeVerb = (next: WordToken | undefined): boolean =>
  next !== undefined &&
  (nameFollowers.has(next.lower) || isPersonVerb(next.lower)) &&
  next.lower !== 'ni' &&
  next.lower !== 'na'

/** Whether it stays whatever stands around it; peoples of several take an s. */
const isKept = (lower: string): boolean =>
  keptWords.has(lower) || (lower.endsWith('s') && keptWords.has(lower.slice(0, -1)) && lower.length > 6)

function verdictOfCapital(
  token: WordToken,
  {
    before,
    next,
    isBesideNext,
    isAfterCue,
    isAfterKin,
    isAfterTitle,
    isEnumerated,
    doesAsPerson,
    isShouted,
    isLabel,
  }: Surroundings,
  languages: readonly RedactionLanguage[],
): Verdict {
  const { lower, writing, opensSentence } = token
  const { common: isWord, name, place } = lookUp(lower, languages, opensSentence || writing === 'upper')
  // what a dictionary of names or places has is worth more than how a word is built
  const common = isWord && (!(name || place) || isListed(lower))
  const isNameInCapital = writing === 'capital' && acronyms.has(lower) && next?.writing === 'capital'
  const isPlaceAfterCue = place && !opensSentence && placeCues.has(before?.lower ?? '')
  if (opensSentence && namingCues.has(lower)) return verdict(0, false, false, false)
  const isNickname = isAfterTitle && writing === 'capital' && titles.has(lower)
  if (isKept(lower) && !isNameInCapital && !isPlaceAfterCue && !isNickname)
    return verdict(name && !opensSentence && (isAfterCue || standsBeforeVerb(next)) ? likely : 0, name, false, name)
  const isOfKin = isAfterKin && writing === 'capital' && before?.writing === 'lower'
  if ((isAfterCue || isAfterTitle || isOfKin) && !opensSentence && !placeWords.has(lower))
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
  // common only by how it is built, and does what a person does: Wanjala na Nekesa, Nangila alifanya
  if (
    opensSentence &&
    writing === 'capital' &&
    (doesAsPerson || (isBesideNext && next?.writing === 'capital')) &&
    !isListed(lower) &&
    !isFiniteVerb(lower)
  )
    return verdict(unknownWord, true, place, name)
  // Grace, Patience, Nice: a word, unless it stands where a name would
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

/** Whether a verb agrees with a thing, so that what stands before it is no person: Daftari liko, Inka zari. */
const agreesWithThing = (verb: string, languages: readonly RedactionLanguage[]): boolean =>
  (languages.includes('sw') && swahiliAgreement.test(verb)) ||
  (languages.includes('rw') && kinyarwandaAgreement.test(verb))

const fewestWords = 4

/**
 * Whether a note is typed without capitals, but for abbreviations or a few names: then only what the dictionaries know tells a name.
 * A note whose sentences mostly begin in small letters is one.
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
  for (const [index, { writing, lower, start, end, opensSentence }] of tokens.entries()) {
    if (writing === 'initial' || isTaken(start, end)) continue
    if (writing === 'lower') {
      if (index === 0 || endsSentence(text, start - 1) || endsSentence(text, start - 2)) small++
    } else if (!(writing === 'upper' && keptWords.has(lower))) {
      hasCapital = true
      if (opensSentence) large++
    }
  }
  return !hasCapital || (small > 1 && small > large)
}

/** Whether a full stop, a question mark or a line's end stands at an offset. */
function endsSentence(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code === 46 || code === 63 || code === 33 || code === 10
}

const writesOnlyCapitals = (tokens: readonly WordToken[]): boolean =>
  tokens.length >= fewestWords && tokens.every(({ writing }) => writing !== 'lower' && writing !== 'capital')

const conjunctions: ReadonlySet<string> = new Set(['and', 'et', 'na', 'n'])

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

/** Decides for every word whether it is a name or a place: by dictionaries, by its capital, by what stands before it. */
export function judgeWords(
  text: string,
  tokens: readonly WordToken[],
  languages: readonly RedactionLanguage[],
  isTaken: (start: number, end: number) => boolean,
): void {
  const isCaseless = writesNoCapitals(text, tokens, isTaken)
  const isShouted = writesOnlyCapitals(tokens)
  let isCued = false
  let isKin = false
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as WordToken
    const before = tokens[index - 1]
    // `name is`, `jina lake ni`, `mama yake`: what fills hands the cue on
    if (before !== undefined) {
      if (!(isCued && cueFillers.has(before.lower))) isCued = namingCues.has(before.lower)
      if (!(isKin && kinFillers.has(before.lower))) isKin = kinWords.has(before.lower)
    }
    if (isTaken(token.start, token.end)) continue
    const isBeside = before !== undefined && afterCue.test(text.slice(before.end, token.start))
    const surroundings: Surroundings = {
      before,
      next: tokens[index + 1],
      isBesideNext: (tokens[index + 1]?.start ?? Number.POSITIVE_INFINITY) - token.end === 1,
      isAfterCue: isCued && isBeside,
      isAfterKin: isKin && isBeside,
      isAfterTitle:
        !isShouted &&
        isBeside &&
        before.writing !== 'lower' &&
        titles.has(before.lower) &&
        token.start - before.end < 3,
      isEnumerated: isBeside && endsEnumeration(tokens, index),
      doesAsPerson: actsAsPerson(tokens[index + 1], tokens[index + 2]),
      isShouted,
      isLabel: /^\s?[:=]/.test(text.slice(token.end, token.end + 2)),
    }
    if (token.writing === 'lower') judgeLower(token, surroundings, isCaseless, languages)
    else if (token.writing === 'foreign') decide(token, verdict(certain, true, false, false))
    else if (token.writing === 'initial') decide(token, verdict(0, true, false, false))
    else decide(token, verdictOfCapital(token, surroundings, languages))
  }
  markPlacesOfSeveralWords(tokens, isCaseless)
  if (!isShouted) markPlacesByTheirKind(tokens)
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
function markPlacesOfSeveralWords(tokens: readonly WordToken[], isCaseless: boolean): void {
  for (let index = 0; index + 1 < tokens.length; index++) {
    const word = tokens[index] as WordToken
    if (isCaseless ? keptWords.has(word.lower) : word.writing === 'lower' || word.personal > 0) continue
    for (let count = 3; count > 1; count--) {
      const words = tokens.slice(index, index + count)
      const areBeside = words.every(
        (one, at) =>
          at === 0 || (one.start - (words[at - 1] as WordToken).end === 1 && (isCaseless || one.writing !== 'lower')),
      )
      if (words.length < count || !areBeside || !isPlace(words.map(({ lower }) => lower).join(' '))) continue
      for (const one of words) decide(one, verdict(certain, true, true, false))
      break
    }
  }
}
