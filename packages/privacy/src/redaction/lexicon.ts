import {
  augmentOfThing,
  kinyarwandaAdjective,
  kinyarwandaShape,
  swahiliAdjective,
  swahiliShape,
} from './bantu-shapes.ts'
import {
  lists,
  metWords,
  names,
  partsOfKinyarwanda,
  partsOfSwahili,
  places,
  rareWordsOfEnglish,
  rareWordsOfFrench,
  terms,
  verbsOfFrench,
  wordsOfEnglish,
} from './dictionaries.ts'
import { isInflected } from './english-inflection.ts'
import { isFrenchForm } from './french-inflection.ts'
import { isKinyarwandaNoun, isKinyarwandaVerb } from './kinyarwanda-forms.ts'
import { inKinyarwandaSpelling } from './kirundi-spelling.ts'
import type { RedactionLanguage } from './span.ts'
import {
  englishInSwahili,
  halfOf,
  isSwahiliForm,
  isSwahiliNoun,
  isSwahiliPronoun,
  isSwahiliVerb,
} from './swahili-forms.ts'
import { type RememberingTest, remembering } from './word-memory.ts'
import { nameBeginnings, nameEndings } from './words/given-names.ts'
import { wordsOf } from './words/split.ts'

/** The dictionary entries of a word in lower case; several may be true. */
export type WordKnowledge = { common: boolean; name: boolean; place: boolean }

const isKnownEnglish = (word: string): boolean => {
  if (contraction.test(word)) return true
  return wordsOfEnglish().has(word)
}
const isEnglish = /* @__PURE__ */ remembering((word) => isKnownEnglish(word) || isInflected(word, isKnownEnglish))

const isKnownRareEnglish = (word: string): boolean => {
  return rareWordsOfEnglish().has(word) || isKnownEnglish(word)
}
/** Whether larger English dictionaries have a word; a capitalised name may be one of them. */
export const isRareEnglish: RememberingTest = /* @__PURE__ */ remembering(
  (word) => isKnownRareEnglish(word) || isInflected(word, isKnownRareEnglish),
)

const shortestPart = 3
const shortestLongPart = 4
/** Consonants that meet where two English words were written as one, and seldom within a name. */
const meetInCompound = /^(?![bcdfgkpt][lrs]|s[cklmnpt])[^aeiouymn][^aeiouywh]$/
/** Whether a word is two English ones written as one: stepdad, roundtrip. */
export function isEnglishCompound(word: string): boolean {
  if (word.length >= longestForm) return false
  for (let at = shortestPart; at <= word.length - shortestPart; at++)
    if (
      Math.max(at, word.length - at) >= shortestLongPart &&
      meetInCompound.test(word.slice(at - 1, at + 1)) &&
      wordsOfEnglish().has(word.slice(0, at)) &&
      wordsOfEnglish().has(word.slice(at)) &&
      !isName(word)
    )
      return true
  return false
}

/** Whether a word is a French one that occurs in texts but not in the lists; a capitalised name may be one of them. */
export const isRareFrench = (word: string): boolean => rareWordsOfFrench().has(word)

/** Couldn't, she'll: the apostrophe is not part of a name. */
const contraction = /.(?:n't|'(?:ll|re|ve|d|m|s))$/

const frenchEndings = /.{3}(tions?|ments?|ités?|ismes?|logiques?|euses?|trices?|iennes?|oises?|aises?|ièmes?)$/
/** revient, transmets, repartir: a verb with a prefix. */
const frenchPrefixes: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(
    're r ré trans de dé sou con com pro ad par per en entre sur main inter pré contre in des sous anti auto',
  ),
)
const longestPrefix = 6
const fewestAfterPrefix = 4
/** Inflected forms are more numerous, so that a short one is more often part of a name. */
const fewestOfForm = 5

function isCompound(word: string): boolean {
  const longest = Math.min(longestPrefix, word.length - fewestAfterPrefix)
  for (let length = 1; length <= longest; length++) {
    if (!frenchPrefixes.has(word.slice(0, length))) continue
    const rest = word.slice(length)
    if (lists.fr.has(rest) || (rest.length >= fewestOfForm && isFrenchBase(rest) && !isName(word))) return true
  }
  return false
}

const isFrenchBase = (word: string): boolean =>
  lists.fr.has(word) ||
  isFrenchForm(
    word,
    (infinitive) => verbsOfFrench.has(infinitive),
    (singular) => lists.fr.has(singular),
  )

/** Whether the French lists and inflection tables have a word. */
export const isFrench: RememberingTest = /* @__PURE__ */ remembering(
  (word) => isFrenchBase(word) || frenchEndings.test(word) || isCompound(word),
)

const longestForm = 30
/** Shorter words with c- are too often names. */
const shortestOfKirundi = 8
/** Whether a word, as it is or in the Kinyarwanda spelling of a Kirundi word, passes a test. */
const inEitherSpelling = (word: string, passes: (word: string) => boolean): boolean => {
  if (passes(word)) return true
  const spelt = inKinyarwandaSpelling(word)
  return spelt !== undefined && !(word.startsWith('c') && word.length < shortestOfKirundi) && passes(spelt)
}
const isVerbOfKinyarwanda = /* @__PURE__ */ remembering(
  (word) => word.length < longestForm && inEitherSpelling(word, (one) => isKinyarwandaVerb(one, partsOfKinyarwanda())),
)
const isVerbOfSwahili = /* @__PURE__ */ remembering(
  (word) => word.length < longestForm && isSwahiliVerb(word, partsOfSwahili()),
)
const isOfStreet = (word: string): boolean => {
  const verb = englishInSwahili(word)
  return verb !== undefined && isEnglish(verb)
}
/** Whether a word is a Swahili verb with a known stem. */
export const isSwahiliVerbForm = (word: string): boolean => isVerbOfSwahili(word)
/** Whether a word is a Kinyarwanda verb with a known stem. */
export const isKinyarwandaVerbForm = (word: string): boolean => isVerbOfKinyarwanda(word)
const isBuiltAsSwahili = /* @__PURE__ */ remembering(
  (word) =>
    swahiliAdjective.test(word) ||
    metWords.sw.has(word) ||
    isOfStreet(word) ||
    lists.sw.has(halfOf(word) ?? '') ||
    (word.length < longestForm &&
      isSwahiliForm(word, partsOfSwahili(), (one) => one.length > 2 && (lists.sw.has(one) || metWords.sw.has(one)))),
)
const isBuiltAsKinyarwanda = /* @__PURE__ */ remembering(
  (word) =>
    kinyarwandaAdjective.test(word) ||
    (word.length < longestForm &&
      inEitherSpelling(
        word,
        (one) => metWords.rw.has(one) || isVerbOfKinyarwanda(one) || isKinyarwandaNoun(one, partsOfKinyarwanda()),
      )) ||
    spellsListed(word),
)

/** Subject, tense and object before a verb's stem. */
const swahiliVerb =
  /^(a|wa|ni|tu|m|u|i|zi|li|ya|ki|vi|ha|hawa|si|hai|ku)(li|na|ta|me|nge|ki|ka|ja|ku|taka)(ye|o|cho|po|m|mw|wa|ji|ku|zi|ya|i)?[a-z]{2,}(a|e|i|o|u)$/
const infinitive = /^(ku|kw|gu|gw|ko[gkrtz])[a-z]{3,}[aeiu]$/
/** Whether a word is a finite verb of Swahili or Kinyarwanda beyond doubt: nilikutana, hajui, nahuye, bwoherejwe. */
export const isFiniteVerb = (word: string): boolean =>
  ((swahiliVerb.test(word) || /^ha[a-z]+i$/.test(word)) && isVerbOfSwahili(word)) ||
  (/^(?:na|ya|ba|twa|mwa|wa|bwa|bwo|tu|yi|wi|bi|ni|twi|mwi)[a-z]+(?:ye|se|je|we|ze|tse)$|^a[a-z]+tse$|^(?:ntu|usi|msi)[a-z]+e$|^na(?:ishi|taka|omba|toka)$|^uwa[a-z]+(?:[aeiou]ye|tse|je)$/.test(
    word,
  ) &&
    (isVerbOfKinyarwanda(word) || isVerbOfSwahili(word)))
/** Whether a word has the form of an infinitive of Swahili or Kinyarwanda. */
export const isInfinitive = (word: string): boolean =>
  infinitive.test(word) && (isVerbOfKinyarwanda(word) || isVerbOfSwahili(word))
/** Ivyo, cose: a Kirundi word whose Kinyarwanda form is in a list. */
const spellsListed = (word: string): boolean => lists.rw.has(inKinyarwandaSpelling(word) ?? '')

/** `uwo mugabo`, `mu cyumba`: a listed noun that lost its first vowel after a pronoun or a preposition. */
const dropsAugment = (word: string): boolean => ['u', 'i', 'a'].some((vowel) => lists.rw.has(vowel + word))
/** A listed noun with its first vowel, which names that are also words lack: Ubutabera, Amafaranga. */
const isAugmented = (word: string): boolean => /^(?:u[bmrk]|i[bckg]|ama|aga|aka)/.test(word) && lists.rw.has(word)
/**
 * Whether a word is Swahili in a text of capitals, where every word may be a name: excludes nouns derived from verbs,
 * because names look like them.
 */
const isPlainSwahili = (word: string): boolean =>
  swahiliAdjective.test(word) ||
  metWords.sw.has(word) ||
  isVerbOfSwahili(word) ||
  isSwahiliNoun(word, (one) => one.length > 2 && lists.sw.has(one))
const isPlainKinyarwanda = (word: string): boolean =>
  kinyarwandaAdjective.test(word) ||
  metWords.rw.has(word) ||
  isAugmentedForm(word, ['rw']) ||
  augmentOfThing.test(word) ||
  (/(?:[szy]|sh)we$/.test(word) && isVerbOfKinyarwanda(word)) ||
  (/^(?:a|y|w|b|n[^ytd]|tw|mw|ku|gu|kw|gw|nt|si|bi|by|z)/.test(word) && isVerbOfKinyarwanda(word))

/** Whether a word is an ordinary English word or in one of the lists, for the generator of dictionaries. */
export const isOrdinary = (word: string): boolean => isListed(word)

/** Whether a list of ordinary words of any language has a word: notes mix languages. */
export const isListed = (word: string): boolean =>
  lists.rw.has(word) || lists.sw.has(word) || isEnglish(word) || isFrench(word) || dropsAugment(word)

/** Forgets the words of a text that no dictionary has, because one of them may be a name. */
export function forgetUnknownWords(): void {
  isEnglish.forget()
  isFrench.forget()
  isRareEnglish.forget()
  isVerbOfKinyarwanda.forget()
  isVerbOfSwahili.forget()
  isBuiltAsSwahili.forget()
  isBuiltAsKinyarwanda.forget()
}

const isName = (word: string): boolean => names().has(word)

/** Whether a word has the form of a name, such as a Kinyarwanda or Kirundi one, that its ending reveals. */
export const looksLikeName = (word: string): boolean =>
  word.length > 4 && (nameBeginnings.test(word) || nameEndings.test(word))

/** Whether a word ends like only names do: -imana, -mahoro, -nkunda. */
export const endsLikeName = (word: string): boolean => word.length > 4 && nameEndings.test(word)

/** Whether a name of one or more words, in lower case, is in the dictionaries of places. */
export const isPlace = (name: string): boolean => places().has(name)

/** Whether a word in lower case is in the list of names, regardless of its form. */
export const isListedName: (word: string) => boolean = isName

/**
 * Whether a word is an ordinary one. Kinyarwanda and Swahili never capitalise an ordinary word inside a sentence, and
 * many of their names are words. At the beginning of a sentence the form of a word decides, because no list is long
 * enough.
 */
function isCommon(
  word: string,
  languages: readonly RedactionLanguage[],
  opensSentence: boolean,
  isShouted: boolean,
): boolean {
  if (word.length < 2) return true
  for (const language of languages) {
    if (opensSentence && language !== 'en' && lists[language].has(word)) return true
    if (language === 'rw' && (opensSentence ? dropsAugment(word) : isAugmented(word))) return true
    if ((language === 'rw' || language === 'sw') && word.length > 3 && terms[language].has(word)) return true
    if (language === 'en' ? isEnglish(word) : language === 'fr' && isFrench(word)) return true
    if (
      opensSentence &&
      !isShouted &&
      (language === 'rw' ? isBuiltAsKinyarwanda(word) : language === 'sw' && isBuiltAsSwahili(word))
    )
      return true
    if (isShouted && (language === 'rw' ? isPlainKinyarwanda(word) : language === 'sw' && isPlainSwahili(word)))
      return true
    if (
      opensSentence &&
      (language === 'rw'
        ? kinyarwandaShape.test(word) || augmentOfThing.test(word)
        : language === 'sw' && swahiliShape.test(word))
    )
      return true
  }
  return false
}

/** Whether the list of a language without an inflection table has a word. */
export const isListedIn = (word: string, language: 'rw' | 'sw'): boolean =>
  lists[language].has(word) || (language === 'sw' && isSwahiliPronoun(word))

/** Whether the lists of one of the note's languages have a word; a word of another language only may be a name here. */
export const isOrdinaryIn = (word: string, languages: readonly RedactionLanguage[]): boolean =>
  languages.some((language) =>
    language === 'en'
      ? isEnglish(word) || isRareEnglish(word)
      : language === 'fr'
        ? isFrench(word) || isRareFrench(word)
        : lists[language].has(word) || (language === 'rw' && dropsAugment(word)),
  )

/** Whether a word has the form of a Kinyarwanda or Swahili word. */
export const isFormed = (word: string, language: 'rw' | 'sw'): boolean =>
  language === 'rw' ? isBuiltAsKinyarwanda(word) : isBuiltAsSwahili(word)

/**
 * Whether a word is a Kinyarwanda noun with its first vowel, which names drop, in a note of that language: umurwayi,
 * ubuzima.
 */
export const isAugmentedForm = (word: string, languages: readonly RedactionLanguage[]): boolean =>
  languages.includes('rw') &&
  /^(?:um[uw]|ab[aeo]|im[iy]|i[ck]|ig[iy]|ib[iy]|ama|ur[uw]|aka|aga|ut[uw]|ub[uw]|uk[uw]|in[dgkstyz])/.test(word) &&
  !isName(word) &&
  !looksLikeName(word) &&
  isBuiltAsKinyarwanda(word)

/** Lisez-les, pouvons-nous, a-t-il: a French verb with its pronouns. */
const hasPronoun =
  /^(?!saint)[a-zà-ÿœ]{3,}(?:-(?:t|moi|toi|lui|leur|nous|vous|les|la|le|il|ils|elle|elles|je|tu|on|ce|y|en))+$/

/** Looks up a word in lower case, for the languages of a note; a hyphen separates parts. */
export function lookUp(
  word: string,
  languages: readonly RedactionLanguage[],
  opensSentence: boolean,
  isShouted = false,
): WordKnowledge {
  if (!word.includes('-'))
    return {
      common: isCommon(word, languages, opensSentence, isShouted),
      name:
        isName(word) ||
        (looksLikeName(word) && !isListed(word) && !(/ye$|^twa[a-z]+(?:z|ts)e$/.test(word) && isFiniteVerb(word))),
      place: isPlace(word),
    }
  if (hasPronoun.test(word) && languages.includes('fr')) return { common: true, name: false, place: false }
  const parts = word.split('-')
  return {
    common: parts.every((part) => isCommon(part, languages, opensSentence, isShouted)),
    name: parts.some((part) => isName(part) || looksLikeName(part)),
    place: isPlace(word) || parts.some(isPlace),
  }
}
