import { kinyarwandaShape, swahiliShape } from './bantu-shapes.ts'
import {
  endsLikeName,
  isEnglishCompound,
  isFiniteVerb,
  isFormed,
  isListed,
  isListedIn,
  isListedName,
  isOrdinaryIn,
  isPlace,
  isRareEnglish,
  isRareFrench,
  looksLikeName,
} from './lexicon.ts'
import { bantuOf } from './name-position.ts'
import type { RedactionLanguage } from './span.ts'
import { loanWords } from './words/function-words.ts'
import { wordsOf } from './words/split.ts'
import { isPersonVerbOf } from './words/titles.ts'

/** Names that are everyday words and have no typical form. */
export const virtues: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(
    'neema baraka subira bahati rehema fadhili shukrani furaha amani upendo tumaini imani mbabazi simba mapendo maombi riziki',
  ),
)

/** The shortest name. */
export const shortestName = 3

/**
 * The kind of a word in lower case by itself: in a dictionary; formed like a word of the language; Kinyarwanda or
 * Swahili in a note of another language; beginning and ending like words of these without a known stem; unknown; or a
 * name.
 */
export type Kind = 'ordinary' | 'formed' | 'foreign' | 'shaped' | 'unknown' | 'name'

const englishForm =
  /.{3}(?:ed|ing|ly|[st]ion|ment|ness|ity|ous|ive|[ai]ble|ful|less|is[mt]|[ae]nce|[ae]ncy|ical|[tn]al|olog[yi]|ship|hood|wards?|wise|i[sz]e|i[sz]er|ish|age|ture|ics|er|ers)s?$/
const frenchForm =
  /.{2}(?:er|ir|oir|é|ée|[mnt]et|ante?|ent|eur|euse|eux|ais|ait|ons|ez|age|ett?e|eau|[ae]nce|i?que|is[mt]e|[ai]ble|ment|[st]ion|elle|el|if|ive|al|.[nrt]ale|aux|[tdsr]ure|ade|i[es]e?|ues?|esse|ois|oise|ienn?e?|[bcdfgptv]re|[cgv]e|oire|ière?|ain|aine)s?$/

/** Endings that English and French words have, and names of the region hardly ever have. */
const englishEnding = /.{3}(?:ing|[bcdgklmprst]ed|ly|[st]ions?|ments?|ness|less|ful)$/
const frenchEnding =
  /.{3}(?:ées?|és|[bcdfglmnprst]ees?|[st]ions?|ments?|ai[st]|aient|eu(?:x|ses?|rs?)|ant(?:e|s|es)|[ai]bles?|iques?|ités?|ez|[st]i(?:fs?|ves?)|[nrt]ales?)$/
/** Whether a word ends like words of the note's first language, or consists of two of English. */
export const endsAsWord = (word: string, languages: readonly RedactionLanguage[]): boolean =>
  (languages[0] === 'en' && (englishEnding.test(word) || isEnglishCompound(word))) ||
  (languages[0] === 'fr' && frenchEnding.test(word))

export const english: readonly RedactionLanguage[] = ['en']
const european: readonly RedactionLanguage[] = ['en', 'fr']
const isOrdinaryWord = (word: string): boolean => isListed(word) || isRareEnglish(word) || isRareFrench(word)

/** Letter sequences that are frequent in English and French, and rare in names of the region. */
const englishSpelling =
  /ck|tch|wh|gh[ts]?|qu|ea|ee|oo|ou|ow|ff|str|ph|sc|sq|spl|dge|ies$|[ae]y$|[bcdfgklmnprstv]le$|[^aeiou]{4}/
const frenchSpelling = /eau|oi|ai|eu|œ|gn|qu|ph|[çéèêëàâîïôûù]|[aeo]in|x$|[bcdfgptv]le$/

/** Whether a word is spelt like words of the note's languages, although no dictionary has it. */
export const isSpeltAsWord = (word: string, languages: readonly RedactionLanguage[]): boolean =>
  (languages.includes('en') && englishSpelling.test(word)) || (languages.includes('fr') && frenchSpelling.test(word))

/** Returns the kind of a word in lower case by itself. */
export function kindOf(word: string, languages: readonly RedactionLanguage[]): Kind {
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
  // nilifika, wananitafuta: notes switch languages within a sentence
  if (word.length > 5 && isFiniteVerb(word)) return 'foreign'
  return isFormedIn(
    word,
    languages.filter((language) => language === 'en' || language === 'fr'),
  )
    ? 'formed'
    : 'unknown'
}

/**
 * Returns the kind of an ordinary word, which may be one of another language: furaha in an English note, bebe in one in
 * Kinyarwanda. All notes may have English words.
 */
function kindOfOrdinary(word: string, languages: readonly RedactionLanguage[]): Kind {
  if (isOrdinaryIn(word, languages)) return 'ordinary'
  if (isListedName(word)) return 'name'
  return isOrdinaryIn(word, english) ? 'ordinary' : 'formed'
}

const isFormedIn = (word: string, languages: readonly RedactionLanguage[]): boolean =>
  languages.some((language) =>
    language === 'en'
      ? englishForm.test(word) || isEnglishCompound(word)
      : language === 'fr'
        ? frenchForm.test(word)
        : isFormed(word, language),
  )

/** Whether a word is the locative of a listed noun: migodini, bandarini. */
export const isPlaceOfThing = (word: string): boolean =>
  word.endsWith('ni') && word.length > 5 && isListedIn(word.slice(0, -2), 'sw') && !isPlace(word)

function kindInBantu(word: string, bantu: 'rw' | 'sw', languages: readonly RedactionLanguage[]): Kind {
  if (isListedIn(word, bantu) || (bantu === 'sw' && isPlaceOfThing(word))) return 'ordinary'
  const isName = isListedName(word)
  if (!isName && isFormed(word, bantu)) {
    const isLike = looksLikeName(word) && !isFiniteVerb(word) && !beginsAsVerb.test(word)
    return isLike ? (endsLikeName(word) ? 'name' : 'unknown') : 'formed'
  }
  if (isOrdinaryWord(word)) return kindOfOrdinary(word, languages)
  // nziza, ishimwe, neema: everyday words that are names in the position of a person
  if (isName && (isFormed(word, bantu) || virtues.has(word))) return 'ordinary'
  if (isName || looksLikeName(word)) return 'name'
  if (
    isFormedIn(
      word,
      languages.filter((language) => language !== (bantu === 'rw' ? 'sw' : 'rw')),
    )
  )
    return 'formed'
  return isVerbal(word, bantu) || isFormedIn(word, languages) ? 'shaped' : 'unknown'
}

/** Subject prefixes of verbs, and infinitives: bakunda is not a name, although it ends like one. */
const beginsAsVerb = /^(?:ba|tu|tw|mw|ku|gu|kw|a[bcdfgklmnprstvz]|ya|ara|nti(?:r[uiwy]|[zbk]i|by|cy|vy))/

/**
 * Whether a word begins and ends like a verb or a plural, because the lists of Bantu languages have too few of them.
 */
const isVerbal = (word: string, language: 'rw' | 'sw'): boolean =>
  isPersonVerbOf(word, language) ||
  isFiniteVerb(word) ||
  (language === 'rw' ? kinyarwandaShape : swahiliShape).test(word) ||
  (language === 'rw'
    ? /^(?:ku|gu|kw|gw|uku|ugu)[a-z]{4,}a$|^(?:mu|u|ba|n)du[a-z]{3,}e$|^a(?:bi|ki|zi|mu|ba|ra)?[a-z]*(?:zi|ri)$|^(?:a|ba|ya|yi|wa|twa|mwa|na|nda|nt[uia]|b[ui]|by[aio]|ba|z[ai]|r[iy]|cy?[aiu]|h[ai])[a-z]+[aeo]$|^[aiu][a-z]+$/.test(
        word,
      )
    : /^(?:wa|vi|mi|ma|ha|hu|tu|ni|ku|u)[a-z]{3,}$|^[a-z]{4,}ni$|^a[bcdfghjklmnprstvwyz][a-z]+[aei]$/.test(word))
