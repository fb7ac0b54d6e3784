import { verbsInSmallLetters } from './judge-lower.ts'
import {
  endsLikeName,
  isFiniteVerb,
  isFormed,
  isInfinitive,
  isListed,
  isListedIn,
  isListedName,
  isSwahiliVerbForm,
  isOrdinaryIn,
  isPlace,
  isRareEnglish,
  isRareFrench,
  looksLikeName,
} from './lexicon.ts'
import { isMisspelt } from './misspelt.ts'
import { bantuOf, closed, namePosition, open, strong, wide } from './name-position.ts'
import { isCalled, mayCall } from './nicknames.ts'
import { isAfterSite, namesPlace } from './place-position.ts'
import type { RedactionLanguage } from './span.ts'
import { likely, type Surroundings, unknownWord, type Verdict, verdict } from './verdict.ts'
import type { WordToken } from './word-tokens.ts'
import { namingCues } from './words/cues.ts'
import { functionWords, loanWords, nicknameBeginnings, personCues } from './words/function-words.ts'
import { keptWords } from './words/kept-words.ts'
import { wordsOf } from './words/split.ts'
import { isPersonVerbOf, kinWords, motionVerbs, titles } from './words/titles.ts'

/**
 * What a word in lower case is by itself: in a dictionary, formed like a word of the language, a word of Kinyarwanda or Swahili in another language,
 * one that begins and ends like theirs though no stem of it is known, unknown, or a name.
 */
type Kind = 'ordinary' | 'formed' | 'foreign' | 'shaped' | 'unknown' | 'name'

const englishForm =
  /.{3}(?:ed|ing|ly|[st]ion|ment|ness|ity|ous|ive|[ai]ble|ful|less|is[mt]|[ae]nce|[ae]ncy|ical|[tn]al|olog[yi]|ship|hood|wards?|wise|i[sz]e|i[sz]er|ish|age|ture|ics|er|ers)s?$/
const frenchForm =
  /.{2}(?:er|ir|oir|é|ée|[mnt]et|ant|ent|eur|euse|eux|ais|ait|ons|ez|age|ett?e|eau|[ae]nce|i?que|is[mt]e|[ai]ble|ment|[st]ion|elle|el|if|ive|al|aux|[tdsr]ure|ade|i[es]e?|ues?|esse|ois|oise|ienn?e?|[bcdfgptv]re|[cgv]e|oire|ière?|ain|aine)s?$/

const english: readonly RedactionLanguage[] = ['en']
const european: readonly RedactionLanguage[] = ['en', 'fr']
const isOrdinaryWord = (word: string): boolean => isListed(word) || isRareEnglish(word) || isRareFrench(word)

/** Letters together that English and French have often and the names of the region seldom. */
const englishSpelling =
  /ck|tch|wh|gh[ts]?|qu|ea|ee|oo|ou|ow|ff|str|ph|sc|sq|spl|dge|ies$|[ae]y$|[bcdfgklmnprstv]le$|[^aeiou]{4}/
const frenchSpelling = /eau|oi|ai|eu|œ|gn|qu|ph|[çéèêëàâîïôûù]|[aeo]in|x$|[bcdfgptv]le$/

/** Whether a word is spelt as words of the note's languages are, though no dictionary has it. */
const isSpeltAsWord = (word: string, languages: readonly RedactionLanguage[]): boolean =>
  (languages.includes('en') && englishSpelling.test(word)) || (languages.includes('fr') && frenchSpelling.test(word))

function kindOf(word: string, languages: readonly RedactionLanguage[]): Kind {
  if (loanWords.has(word)) return 'ordinary'
  if (word.includes('-')) {
    const parts = word.split('-')
    if (parts.every(isListedName)) return 'name'
    if (parts.every((part) => part.length < shortestName || isOrdinaryWord(part))) return 'ordinary'
    return parts.some(isListedName) ? 'name' : 'unknown'
  }
  const bantu = bantuOf(languages)
  if (bantu !== undefined) return kindInBantu(word, bantu, languages)
  if (isOrdinaryWord(word)) {
    const kind = kindOfOrdinary(word, languages)
    return kind === 'formed' && !isOrdinaryIn(word, european) && !loanWords.has(word) ? 'foreign' : kind
  }
  if (isListedName(word) || looksLikeName(word)) return 'name'
  return isFormedIn(word, languages.filter((language) => language === 'en' || language === 'fr')) ? 'formed' : 'unknown'
}

/** Furaha in an English note, bebe in one in Kinyarwanda: an ordinary word of another language. All notes have English words. */
function kindOfOrdinary(word: string, languages: readonly RedactionLanguage[]): Kind {
  if (isOrdinaryIn(word, languages)) return 'ordinary'
  if (isListedName(word)) return 'name'
  return isOrdinaryIn(word, english) ? 'ordinary' : 'formed'
}

const isFormedIn = (word: string, languages: readonly RedactionLanguage[]): boolean =>
  languages.some((language) =>
    language === 'en' ? englishForm.test(word) : language === 'fr' ? frenchForm.test(word) : isFormed(word, language),
  )

/** Migodini, bandarini: the place of a listed noun. */
const isPlaceOfThing = (word: string): boolean =>
  word.endsWith('ni') && word.length > 5 && isListedIn(word.slice(0, -2), 'sw') && !isPlace(word)

function kindInBantu(word: string, bantu: 'rw' | 'sw', languages: readonly RedactionLanguage[]): Kind {
  if (isListedIn(word, bantu) || (bantu === 'sw' && isPlaceOfThing(word))) return 'ordinary'
  const isName = isListedName(word)
  if (!isName && isFormed(word, bantu)) {
    const isLike = looksLikeName(word) && !isFiniteVerb(word) && !beginsAsVerb.test(word)
    return isLike ? (endsLikeName(word) ? 'name' : 'unknown') : 'formed'
  }
  if (isOrdinaryWord(word)) return kindOfOrdinary(word, languages)
  // nziza, ishimwe, neema: words of every day, which are names where a person is
  if (isName && (isFormed(word, bantu) || virtues.has(word))) return 'ordinary'
  if (isName || looksLikeName(word)) return 'name'
  if (isFormedIn(word, languages.filter((language) => language !== (bantu === 'rw' ? 'sw' : 'rw')))) return 'formed'
  return isVerbal(word, bantu) || isFormedIn(word, languages) ? 'shaped' : 'unknown'
}

/** Subjects of verbs, and infinitives: bakunda is no name, though it ends as names do. */
const beginsAsVerb = /^(?:ba|tu|tw|mw|ku|gu|kw|a[bcdfgklmnprstvz]|ya|ara)/

/** Whether a word begins and ends like a verb or a plural, which the lists of Bantu languages have too few of. */
const isVerbal = (word: string, language: 'rw' | 'sw'): boolean =>
  isPersonVerbOf(word, language) ||
  isFiniteVerb(word) ||
  (language === 'rw'
    ? /^a(?:bi|ki|zi|mu|ba|ra)?[a-z]*(?:zi|ri)$|^(?:a|ba|ya|yi|wa|twa|mwa|na|nda|nt[uia]|b[ui]|by[aio]|ba|z[ai]|r[iy]|cy?[aiu]|h[ai])[a-z]+[aeo]$|^[aiu][a-z]+$/.test(
        word,
      )
    : /^(?:wa|vi|mi|ma|ha|hu|tu|ni|ku|u)[a-z]{3,}$|^[a-z]{4,}ni$|^a[bcdfghjklmnprstvwyz][a-z]+[aei]$/.test(word))

const shortestName = 3
/** Longer ones are no words: codes, or a text made against the patterns. */
const longestName = 40
const shortestUnknown = 4
const shortestPlace = 4
const hasSyllable = /[aeiouyàâäéèêëîïôöûü]/

/**
 * Judges a word in lower case in a note that has capitals: a name that someone typed without one. The position decides how much
 * the word itself must speak for a name: where a person is, an ordinary word is a name if the dictionary of names has it too.
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
  if ((nicknameBeginnings.has(lower) || !functionWords.has(lower)) && lower !== 'utani' && isNickname(text, tokens, index))
    return verdict(likely, true, false, isName)
  if (isSecondOfNickname(text, tokens, index)) return verdict(likely, true, false, isName)
  // jay jay
  if (tokens[index - 1]?.lower === lower && (tokens[index - 1] as WordToken).personal > 0) return tokens[index - 1]
  if (lower.length < shortestName || functionWords.has(lower) || keptWords.has(lower) || namingCues.has(lower))
    return undefined
  if ((verbsInSmallLetters.has(lower) && bantuOf(languages) === undefined) || titles.has(lower) || kinWords.has(lower))
    return undefined
  const kind = kindOf(lower, languages)
  if (kind === 'ordinary' && !isName) return undefined
  if (isAfterNumber(text, start)) return undefined
  const bantu = bantuOf(languages)
  // in French, `son` is no relative
  const isKin = isAfterKin && !(languages[0] === 'fr' && tokens[index - 1]?.lower === 'son')
  // the boss is happy, ni mwiza: what someone is like
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
  if (kind === 'shaped' && bantu === 'sw' && (placesOnly.has(place) || isAtThing || isStay(place) || (lower.endsWith('ni') && position > closed)))
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
  // kwa brings a person, but before an infinitive how something was done: kwa kutumia, kwa kufunga
  const isHow = before === 'kwa' && isInfinitive(lower)
  const isVerb =
    (isVerbHere(lower, languages) || (bantu === 'sw' && !isName && isInTense(lower))) &&
    (isHow || isInTense(lower) || !personCues.has(before)) && !(isKin && before === 'ni')
  if (lower.length < (position === strong ? shortestName : shortestUnknown) || !hasSyllable.test(lower) || isVerb) return undefined
  const isBare = kind === 'formed' && languages[0] === 'fr' && bareCues.has(before) && !isOrdinaryIn(lower, languages)
  if (kind === 'formed' && !isBare)
    return position === strong && !isOrdinaryIn(lower, english) ? verdict(unknownWord, true, false, false) : undefined
  const isOfNoun = kind === 'shaped' && position > closed && nominalCues.has(before)
  if (!isOfNoun && position < (kind === 'shaped' ? strong : kind === 'foreign' ? wide : open)) return undefined
  const isSubject = isDone(text, tokens, index)
  if (!isSubject && !isBare && position < wide && (isSpeltAsWord(lower, languages) || isMisspelt(lower, languages)))
    return undefined
  return verdict(unknownWord, true, false, false)
}

/** A verb of Swahili with its subject: akipanda, walikuja, asitolewe. */
const isInTense = (word: string): boolean => /^(?:a|wa|ni|tu|ha|hu|asi)(?:na|li|me|ta|ki|ka|nge|si|ku|m|wa|ji)?/.test(word) && isSwahiliVerbForm(word)

/** Whether a word is a verb of Kinyarwanda or Swahili, in a note that has words of one of them. */
function isVerbHere(word: string, languages: readonly RedactionLanguage[]): boolean {
  const bantu = bantuOf(languages) ?? languages.find((one) => one === 'rw' || one === 'sw')
  if (bantu !== 'rw' && bantu !== 'sw') return false
  return isFiniteVerb(word) || isInfinitive(word) || (isPersonVerbOf(word, bantu) && isFormed(word, bantu))
}

/** Whether a place comes here in Kinyarwanda and Swahili: kijiji cha itaba, anaishi kigamboni. */
const isPlaceHere = (tokens: readonly WordToken[], index: number, kind: Kind): boolean =>
  namesPlace(tokens, index) ||
  isAfterSite(tokens, index) ||
  (kind === 'formed' ? dwelling.test(tokens[index - 1]?.lower ?? '') : isAfterMotion(tokens, index))

/** Prepositions of Kinyarwanda and Swahili after which an unknown word is a place rather than a thing. */
const locatives: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('mu ku muri kuri i hafi katika kwenye huko kule pale nchini mjini kutoka hadi mpaka kupitia'),
)

/** Names that are words of every day, and formed like none. */
const virtues: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('neema baraka subira bahati rehema fadhili shukrani furaha amani upendo tumaini imani mbabazi simba mapendo maombi riziki'),
)

/** Names that say what someone is like after `is`. */
const likenesses: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(
    'happy blessed innocent lovely honest clever bright lucky gentle patient faithful prudent precious pretty jolie gentille innocente fidèle juste modeste parfait parfaite aimable prudente honnête mwiza nziza beza cyiza',
  ),
)
const copulas: ReadonlySet<string> = /* @__PURE__ */ new Set(['is', 'was', 'are', 'were', 'be', 'est', 'était', 'ni', 'si', 'seems', 'very', 'so', 'très'])

/** Whether a listed given name with a capital is directly before a word: Irakoze thérence. */
function isAfterGivenName(tokens: readonly WordToken[], index: number): boolean {
  const before = tokens[index - 1]
  return (
    before !== undefined &&
    before.writing === 'capital' &&
    before.personal > 0 &&
    !before.place &&
    isListedName(before.lower) &&
    (tokens[index] as WordToken).start - before.end === 1
  )
}

/** Copulas, genitives and possessives of Kinyarwanda and Swahili: a noun follows them, hardly ever a verb. */
const nominalCues: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('ni si wa ya za la cha vya rwa bwa cya rya bya kwa nka ye yake wake lake wangu yangu wacu wanjye wawe wiwe dhidi'),
)

/** Those before which nouns are rare. */
const placesOnly: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('muri i huko nchini mjini kutoka hadi mpaka kupitia'),
)

/** Verbs and copulas of being, staying, coming and going in Swahili, before which and a place there is no preposition: wametokea bentiu, yuko matasia. */
const stay = /(?:tokea|toka|ishi|kaa|fika|enda|rudi|hamia|zaliwa|safiri|pelekwa|letwa|lala|elekea|rejea|kimbilia|pitia)$/
const isAt: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('aliye aliyeko walioko iliyoko iliyopo aliyepo waliopo yuko yupo wako wapo tuko niko uko kwao kwake kwetu'),
)
const isStay = (word: string): boolean => isAt.has(word) || (stay.test(word) && isSwahiliVerbForm(word))

/** French prepositions after which a noun has an article, and a name has none. */
const bareCues: ReadonlySet<string> = /* @__PURE__ */ new Set(['avec', 'contre', 'par', 'chez', 'selon', 'envers'])

/** What follows a subject in English: a word before one of these, without an article, is no slip of an ordinary one. */
const subjectFollowers: ReadonlySet<string> = /* @__PURE__ */ new Set(['was', 'has', 'had', 'is', 'did', "didn't", 'will', 'would', 'who'])

/** Whether a word without an article opens a sentence or follows a conjunction, and what is done to it follows: lameck was arrested. */
function isDone(text: string, tokens: readonly WordToken[], index: number): boolean {
  const token = tokens[index] as WordToken
  const next = tokens[index + 1]
  if (next === undefined || next.start - token.end !== 1 || !subjectFollowers.has(next.lower)) return false
  const before = tokens[index - 1]
  return before === undefined || /[.!?:;,\n]/.test(text.slice(before.end, token.start)) || ['that', 'because', 'and', 'but', 'when', 'if'].includes(before.lower)
}

/** Verbs of living somewhere and coming from somewhere, after which even a locative is a place: anaishi kigamboni. */
const dwelling = /^(?:a|wa|ni|tu)(?:na|li|me)(?:ishi|toka)$/

/** Anaenda kitale, aba mu kinama. */
function isAfterMotion(tokens: readonly WordToken[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? ''
  return motionVerbs.has(before === 'mu' || before === 'i' ? (tokens[index - 2]?.lower ?? '') : before)
}

const betweenCall = /^[\s:"«“'‘(]{1,3}$/

/** Whether a word is what someone is called, or the second word of it: big man, le blanc. */
function isNickname(text: string, tokens: readonly WordToken[], index: number): boolean {
  const token = tokens[index] as WordToken
  const before = tokens[index - 1]
  if (before === undefined || !mayCall(before.lower) || !betweenCall.test(text.slice(before.end, token.start)))
    return false
  const next = tokens[index + 1]
  const isAlone = next === undefined || next.writing !== 'lower' || text.slice(token.end, next.start) !== ' '
  // a word of which nicknames begin is no nickname alone: named the, a man called mama
  if (nicknameBeginnings.has(token.lower) && isAlone && before.personal === 0) return false
  return isCalled(tokens, index)
}

const endsClause = /^\s?[,.;)»”"\n]|^$/

/** Whether a word is the second one of what someone or something is called, with nothing after it: a bar called two friends. */
function isSecondOfNickname(text: string, tokens: readonly WordToken[], index: number): boolean {
  const token = tokens[index] as WordToken
  const before = tokens[index - 1]
  return (
    before !== undefined &&
    before.personal > 0 &&
    before.writing === 'lower' &&
    token.start - before.end === 1 &&
    !functionWords.has(token.lower) &&
    endsClause.test(text.slice(token.end, token.end + 2)) &&
    mayCall(tokens[index - 2]?.lower ?? '') &&
    isCalled(tokens, index - 1)
  )
}

/** 18,000 birr: a unit. */
const isAfterNumber = (text: string, start: number): boolean =>
  /\d [^\s]?$/.test(text.slice(Math.max(0, start - 3), start))
