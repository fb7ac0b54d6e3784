import {
  isFiniteVerb,
  isFormed,
  isInfinitive,
  isKinyarwandaVerbForm,
  isListed,
  isListedName,
  isPlace,
  isSwahiliVerbForm,
  looksLikeName,
} from './lexicon.ts'
import { bantuOf } from './name-position.ts'
import { isCalled, mayCall } from './nicknames.ts'
import { isAfterSite, namesPlace } from './place-position.ts'
import type { RedactionLanguage } from './span.ts'
import type { Kind } from './word-kind.ts'
import type { WordToken } from './word-tokens.ts'
import { placeCues } from './words/cues.ts'
import { functionWords, nicknameBeginnings, personCues, personVerbs } from './words/function-words.ts'
import { wordsOf } from './words/split.ts'
import { isPersonVerbOf, kinWords, motionVerbs, standsBeforeVerb, titles } from './words/titles.ts'

const swahiliTense =
  /^(?:a|wa|ni|tu|ha|hu|asi)(?:na|li|me|ta|ki|ka|nge|si|ku|m|wa|ji)?|^(?:i|zi|li|ya|ki|vi|hai|hazi|hali|haya|haki|havi)(?:na|li|me|ta|ki|ka|nge|si|ku|taka)[a-z]{4}/
/**
 * Subject and tense in Kinyarwanda, including negated and relative forms and those with a thing as object, which names
 * seldom begin with: turaseka, utavuga, ntibaraza, sinzamwishyura, cyarakoreshejwe, uyikosore.
 */
const kinyarwandaTense =
  /^(?:(?:tu|mu|u|a|ba|i|zi|bi|ri|ki)ra|(?:u|a|ba|tu|i|bi|zi|ki)ta|si|n(?:ti?|da|za|ara)|yara|twara|wara|mwara|bara|(?:[zh]|[cbv]y?|r[yw]|bw)ara)[a-z]{3}|^u[bcdfghjklnprvyz][a-z]{2,}(?:a|ye|we)$|^(?:u|mu|tu|n|ba)(?:yi|bi|by|vy|zi|cy|ri|ry|ru|rw|bw)[a-z]{2,}e(?:mw?o|ho|ko)?$/

/**
 * Whether a word is a verb with its subject and is not also a name: akipanda, walikuja, asitolewe; utavuga, turaseka.
 */
export const isInTense = (word: string, bantu: 'rw' | 'sw' | undefined): boolean =>
  (swahiliTense.test(word) && isSwahiliVerbForm(word)) ||
  (bantu === 'rw' && kinyarwandaTense.test(word) && !looksLikeName(word) && isKinyarwandaVerbForm(word))

/**
 * Whether a word is a verb without its subject, as in Swahili narration: mgonjwa kaletwa, mume kamfukuza. After a verb
 * or a preposition it is a person: nilimwona kaliza.
 */
export const isNarrative = (word: string, before: WordToken | undefined): boolean =>
  /^ka[a-z]{3}/.test(word) &&
  !isPlace(word) &&
  isSwahiliVerbForm(`a${word}`) &&
  (before === undefined ||
    !(
      before.lower === 'na' ||
      nominalCues.has(before.lower) ||
      isSwahiliVerbForm(before.lower) ||
      (kinWords.has(before.lower) && !/^ka(?:m|wa|ni|tu|ji)[a-z]{3}/.test(word))
    ))

/**
 * Whether a name or a title is beside a word, a person's action follows it, or it follows words that precede people and
 * places.
 */
export const speaksForName = (before: WordToken | undefined, next: WordToken | undefined): boolean =>
  (before !== undefined &&
    (before.personal > 0 || placeCues.has(before.lower) || personCues.has(before.lower) || titles.has(before.lower))) ||
  personVerbs.has(next?.lower ?? '') ||
  standsBeforeVerb(next)

/** Subject, tense and object before the stem of a statement: bamubeshya. Names of this form are mostly wishes, in -e. */
const withObject = /^(?:ba|(?:tu|ba|a|nda|ya|wa|twa|mu)ra|uwu|ya|twa)(?:m[uw]|k[uw]|t[uw]|ba)[a-z]*[aeiou][a-z]+a$/

/** Whether a word is certainly a verb, so that it is not the subject of the person's verb after it: arahita arwara. */
export const isSurelyVerb = (word: string, languages: readonly RedactionLanguage[]): boolean =>
  isFiniteVerb(word) ||
  isInfinitive(word) ||
  isInTense(word, bantuOf(languages)) ||
  (bantuOf(languages) === 'rw' && withObject.test(word) && !looksLikeName(word))

/** Whether a word is a Kinyarwanda or Swahili verb, in a note with words of either. */
export function isVerbHere(word: string, languages: readonly RedactionLanguage[]): boolean {
  const bantu = bantuOf(languages) ?? languages.find((one) => one === 'rw' || one === 'sw')
  if (bantu !== 'rw' && bantu !== 'sw') return false
  return isFiniteVerb(word) || isInfinitive(word) || (isPersonVerbOf(word, bantu) && isFormed(word, bantu))
}

/** Whether a word is in the position of a place in Kinyarwanda and Swahili: kijiji cha itaba, anaishi kigamboni. */
export const isPlaceHere = (tokens: readonly WordToken[], index: number, kind: Kind): boolean =>
  namesPlace(tokens, index) ||
  isAfterSite(tokens, index) ||
  (kind === 'formed' ? dwelling.test(tokens[index - 1]?.lower ?? '') : isAfterMotion(tokens, index))

/** Kinyarwanda and Swahili prepositions after which an unknown word is a place rather than a thing. */
export const locatives: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('mu ku muri kuri i hafi katika kwenye huko kule pale nchini mjini kutoka hadi mpaka kupitia'),
)

/** Names that, after `is`, describe someone. */
export const likenesses: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(
    'happy blessed innocent lovely honest clever bright lucky gentle patient faithful prudent precious pretty jolie gentille innocente fidèle juste modeste parfait parfaite aimable prudente honnête mwiza nziza beza cyiza',
  ),
)
export const copulas: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'is',
  'was',
  'are',
  'were',
  'be',
  'est',
  'était',
  'ni',
  'si',
  'seems',
  'very',
  'so',
  'très',
])

/** Whether a listed given name with a capital directly precedes a word: Irakoze thérence. */
export function isAfterGivenName(tokens: readonly WordToken[], index: number): boolean {
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

/** Copulas, genitives and possessives of Kinyarwanda and Swahili, which a noun follows, and hardly ever a verb. */
export const nominalCues: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(
    'ni si wa ya za la cha vya rwa bwa cya rya bya kwa nka ye yake wake lake wangu yangu wacu wanjye wawe wiwe dhidi',
  ),
)

/** Locatives that nouns seldom follow. */
export const placesOnly: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('muri i huko nchini mjini kutoka hadi mpaka kupitia'),
)

/**
 * Swahili verbs and copulas of being, staying, coming and going that take a place without a preposition: wametokea
 * bentiu, yuko matasia.
 */
const stay =
  /(?:tokea|toka|ishi|kaa|fika|enda|rudi|hamia|zaliwa|safiri|pelekwa|letwa|lala|elekea|rejea|kimbilia|pitia)$/
const isAt: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(
    'aliye aliyeko walioko iliyoko iliyopo aliyepo waliopo yuko yupo wako wapo tuko niko uko kwao kwake kwetu',
  ),
)
export const isStay = (word: string): boolean => isAt.has(word) || (stay.test(word) && isSwahiliVerbForm(word))

/** French prepositions after which nouns have an article, and names have none. */
export const bareCues: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'avec',
  'contre',
  'par',
  'chez',
  'selon',
  'envers',
])

/**
 * Words that follow a subject in English: a word before one of them, without an article, is not a misspelt ordinary
 * word.
 */
const subjectFollowers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'was',
  'has',
  'had',
  'is',
  'did',
  "didn't",
  'will',
  'would',
  'who',
])

/**
 * Whether a word without an article opens a sentence or follows a conjunction, before a passive: lameck was arrested.
 */
export function isDone(text: string, tokens: readonly WordToken[], index: number): boolean {
  const token = tokens[index] as WordToken
  const next = tokens[index + 1]
  if (next === undefined || next.start - token.end !== 1 || !subjectFollowers.has(next.lower)) return false
  const before = tokens[index - 1]
  return (
    before === undefined ||
    /[.!?:;,\n]/.test(text.slice(before.end, token.start)) ||
    ['that', 'because', 'and', 'but', 'when', 'if'].includes(before.lower)
  )
}

/** Whether a word is the Swahili verb to have, before what someone has: ana mafua. */
export function isHaving(text: string, tokens: readonly WordToken[], index: number): boolean {
  const { lower, end } = tokens[index] as WordToken
  const next = tokens[index + 1]
  return (lower === 'ana' || lower === 'hana') && next?.writing === 'lower' && text.slice(end, next.start) === ' '
}

const frenchArticles: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('le la les un une des leur leurs ses son sa mon ma mes ce cette ces'),
)
const beforeName: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('à de par avec chez pour sans contre selon que qu d dit nommé appelé'),
)

/**
 * Whether a word that ends like a French verb has its object after it, and is not preceded by anything that precedes
 * names.
 */
export function hasObject(text: string, tokens: readonly WordToken[], index: number): boolean {
  const { lower, end } = tokens[index] as WordToken
  const next = tokens[index + 1]
  return (
    next !== undefined &&
    text.slice(end, next.start) === ' ' &&
    frenchArticles.has(next.lower) &&
    /[a-zé](?:e|ent|ait|aient|ant)$/.test(lower) &&
    !beforeName.has(tokens[index - 1]?.lower ?? 'de')
  )
}

/** Verbs of living in and coming from a place, after which even a locative is a place: anaishi kigamboni. */
const dwelling = /^(?:a|wa|ni|tu)(?:na|li|me)(?:ishi|toka)$/

/** Whether a word follows a verb of motion: anaenda kitale, aba mu kinama. */
function isAfterMotion(tokens: readonly WordToken[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? ''
  return motionVerbs.has(before === 'mu' || before === 'i' ? (tokens[index - 2]?.lower ?? '') : before)
}

const betweenCall = /^[\s:"«“'‘(]{1,3}$/

/** Whether a word is a nickname, or its second word: big man, le blanc. */
export function isNickname(text: string, tokens: readonly WordToken[], index: number): boolean {
  const token = tokens[index] as WordToken
  const before = tokens[index - 1]
  if (before === undefined || !mayCall(before.lower) || !betweenCall.test(text.slice(before.end, token.start)))
    return false
  const next = tokens[index + 1]
  const isAlone = next === undefined || next.writing !== 'lower' || text.slice(token.end, next.start) !== ' '
  // the first word of a longer nickname is not a nickname by itself: named the, a man called mama
  if (nicknameBeginnings.has(token.lower) && isAlone && before.personal === 0) return false
  return isCalled(tokens, index)
}

const endsClause = /^\s?[,.;)»”"\n]|^$/

/**
 * Whether a word is the second word of a nickname, or of the name of a thing, with nothing after it: a bar called two
 * friends.
 */
export function isSecondOfNickname(text: string, tokens: readonly WordToken[], index: number): boolean {
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

/** Whether a word is a unit: 18,000 birr. */
export const isAfterNumber = (text: string, start: number): boolean =>
  /\d [^\s]?$/.test(text.slice(Math.max(0, start - 3), start))

/**
 * Whether a word names the owner of a place in lower case, and is not a listed word, unlike kazi in kigali kwa kazi:
 * buguruni kwa mnyamani.
 */
export function isOwnerOfPlace(tokens: readonly WordToken[], index: number): boolean {
  const place = tokens[index - 2]
  if (tokens[index - 1]?.lower !== 'kwa' || place === undefined || place.personal === 0) return false
  const { lower } = tokens[index] as WordToken
  return place.place && place.writing === 'lower' && !isListed(lower) && !isInfinitive(lower) && !isFiniteVerb(lower)
}
